// Stage 2 of the walk-in centre: evidence, and the effect on each characteristic and group.
// See the note on the example in stage 1, prop.background.
export const impact = {
    // 2. Evidence
    'ev.items': [
        {
            source: 'Fernhollow visit records, April 2025 to March 2026',
            type: 'service',
            year: '2026',
            coverage: 'local',
            shows:
                '28.6 % of users were not registered with a GP and 39 % lived outside the borough. Children ' +
                'under 10 are the largest age group.',
            groups: ['age', 'race', 'sex', 'pregnancy_maternity', 'homeless', 'deprivation'],
            link: 'Provider activity return, board paper 7, appendix B',
        },
        {
            source: 'Survey of users at the centre',
            type: 'feedback',
            year: '2026',
            coverage: 'local',
            shows:
                '40 % said that they would go to A&E if the centre were not there. Unpaid carers and people ' +
                'with little English said that they cannot book by phone.',
            groups: ['age', 'disability', 'race', 'carers', 'literacy_language', 'transport'],
            link: 'Survey report, 12 June 2026',
        },
        {
            source: 'Census 2021, Marlhaven profile',
            type: 'population',
            year: '2021',
            coverage: 'local',
            shows:
                'Age, ethnic group, language, religion, disability, unpaid care and car ownership in ' +
                'Marlhaven and around the centre.',
            groups: [
                'age', 'disability', 'race', 'religion_belief', 'marriage_cp', 'sexual_orientation', 'carers',
                'deprivation',
            ],
            link: 'Marlhaven population profile, chapters 2 to 11',
        },
        {
            source: 'Public consultation, 3 August to 26 October 2026',
            type: 'engagement',
            year: '2026',
            coverage: 'local',
            shows:
                '82.2 % of those who answered opposed the closure; most of them had used the centre. A ' +
                'petition had over 2,550 names.',
            groups: ['age', 'disability', 'race', 'religion_belief', 'sexual_orientation', 'carers'],
            link: 'Consultation report, board paper 7, appendix C',
        },
        {
            source: 'Letter from Northmere General Hospital',
            type: 'other',
            year: '2026',
            coverage: 'local',
            shows: 'The hospital expects a minimal effect on its A&E.',
            groups: ['age', 'disability'],
            link: 'Board paper 7, appendix D',
        },
    ],
    'ev.local_profile':
        'Marlhaven is younger and more mixed than the country. About four in ten people belong to ethnic ' +
        'groups other than White. The centre stands among the most deprived fifth of areas, and half of the ' +
        'households nearby have no car. Compared with Marlhaven, more of the centre’s users are under 10, ' +
        'more live on low incomes, and far more (28.6 %) have no GP.',
    'ev.service':
        'Use by age and sex is recorded for every visit. Ethnic group is missing for about one visit in ' +
        'five, which is a finding. Disability, religion, sexual orientation and gender reassignment are not ' +
        'recorded. Most visits are for minor illness in children, and for dressings. Complaints in two ' +
        'years were mostly about waiting times.',
    'ev.workforce': [
        { characteristic: 'sex', group: 'Women', affected: '77 %', organisation: '75 %' },
        { characteristic: 'age', group: '55 and over', affected: '31 %', organisation: '24 %' },
        {
            characteristic: 'race',
            group: 'Ethnic groups other than White',
            affected: '46 %',
            organisation: '44 %',
        },
    ],
    'ev.gaps': [
        {
            gap: 'How many people without papers use the centre, and where they would go',
            groups: ['asylum_refugee_migrant'],
            how: 'Work with a migrant health charity; ask in groups and without names',
            owner: 'Health Inequalities Manager',
            date: '2027-02-26',
        },
        {
            gap: 'Whether trans people choose the centre because they do not feel safe at a practice',
            groups: ['gender_reassignment'],
            how: 'Ask a local trans support group; use national research',
            owner: 'Engagement Manager',
            date: '2027-02-12',
        },
    ],

    // 3. Impact by protected characteristic
    'imp.marriage_cp.confirm': 'yes',
    'imp.pregnancy_maternity.confirm': 'yes',
    'imp.religion_belief.confirm': 'yes',
    'imp.sex.confirm': 'yes',
    'imp.sexual_orientation.confirm': 'yes',
    'imp.age.impact': 'negative',
    'imp.age.evidence':
        'Children under 10 are the largest age group in the 2025-26 visit records, most often after 5pm and ' +
        'at weekends. About one user in nine is 65 or over; many of them came for dressings.',
    'imp.age.how': ['access', 'travel', 'experience'],
    'imp.age.negative':
        'Parents with a sick young child out of hours lose a place that they can just walk into, perhaps ' +
        '8,000 visits a year. Some will wait longer at A&E. Older people must travel further for dressings. ' +
        'For most this is a worse journey or wait; for a few it may delay care.',
    'imp.disability.impact': 'negative',
    'imp.disability.evidence':
        'In the survey, disabled people spoke of distance, of booking by phone, and of noise and waiting ' +
        'elsewhere. About 60 people a week come for wound dressings, and many have a long-term condition.',
    'imp.disability.how': ['access', 'travel', 'information'],
    'imp.disability.negative':
        'People with poor mobility have further to go: the nearest extended access site is 1.8 miles away. ' +
        'Deaf people cannot book by voice call. People who need dressings may miss them, and wounds may get ' +
        'worse.',
    'imp.disability.adjustments':
        'Longer appointments, a quiet place to wait, step-free sites with blue badge spaces, and home ' +
        'visits for people who cannot travel.',
    'imp.disability.ais': 'yes',
    'imp.gender_reassignment.impact': 'unknown',
    'imp.gender_reassignment.evidence': {
        ask: 'A local trans support group, and what national research says',
        owner: 'Engagement Manager',
        due: '2027-02-12',
    },
    'imp.gender_reassignment.unknown_plan':
        'The engagement manager will ask a local trans support group and read national research by 12 ' +
        'February 2027. If trust in practices is the problem, staff training will be added to the plan.',
    'imp.race.impact': 'negative',
    'imp.race.evidence':
        'Where ethnic group was recorded, 58 % of users were from groups other than White British, against ' +
        '46 % of Marlhaven’s people. People with little English said in the survey that they do not book by ' +
        'telephone.',
    'imp.race.how': ['access', 'information'],
    'imp.race.negative':
        'People with little English lose the one place where no call is needed, and may go to A&E or ' +
        'without care. People from Gypsy, Roma and Traveller communities without a fixed address may not be ' +
        'registered. Several thousand visits a year may be affected.',
    'imp.age.mitigate':
        'Extended access keeps same-day appointments for children under 10 every evening and weekend. ' +
        'Dressing clinics start at two practices near the site before the centre closes.',
    'imp.age.after': 'small',
    'imp.age.unlawful': 'no',
    'imp.disability.mitigate':
        'Text and video relay booking for extended access. Dressing clinics near the site. Patient ' +
        'transport rules explained in easy read.',
    'imp.disability.after': 'small',
    'imp.disability.unlawful': 'no',
    'imp.race.mitigate':
        'Booking at any practice desk, with an interpreter by phone. Posters and short films in the six ' +
        'most used languages, made with community groups.',
    'imp.race.after': 'small',
    'imp.race.unlawful': 'unsure',
    'imp.race.advice': 'yes',
    'imp.race.justify':
        'The aim is better continuity and clearer routes to care. Advice was taken on 9 November 2026. Desk ' +
        'booking, interpreters and help to register are the milder means that we found; without them the ' +
        'change would not be fair.',

    // 4. Impact on other groups
    'imp.groups_rest': 'yes',
    'imp.carers.impact': 'negative',
    'imp.carers.evidence': 'The survey, and a meeting with a carers’ group on 16 September 2026.',
    'imp.carers.negative': 'Unpaid carers cannot plan a day ahead, and may put off their own care.',
    'imp.carers.mitigate': 'Practices mark carers on the record and offer them same-day or evening times.',
    'imp.carers.after': 'small',
    'imp.armed_forces.impact': 'none',
    'imp.armed_forces.evidence':
        'We had due regard to the Covenant. There is no base in the area, practices ask about service on ' +
        'registration, and no waiting-list place is lost. A veterans’ group was sent the consultation and ' +
        'raised nothing.',
    'imp.deprivation.impact': 'negative',
    'imp.deprivation.evidence': 'Postcodes in the visit records and the Marlhaven population profile.',
    'imp.deprivation.negative':
        'People on low incomes could walk to the centre. The next sites mean bus fares, phone credit and ' +
        'time off work.',
    'imp.deprivation.mitigate':
        'Two extended access sites on direct bus routes, desk booking, and help to register at the food bank.',
    'imp.deprivation.after': 'small',
    'imp.homeless.impact': 'negative',
    'imp.homeless.evidence':
        'Marlhaven Open Door, two meetings in June 2026, and the share of users without a GP.',
    'imp.homeless.negative':
        'People who sleep rough lose the only primary care that many of them use. Untreated wounds and ' +
        'infections are the main danger.',
    'imp.homeless.mitigate':
        'A new service for rough sleepers, tried first as a pilot, with a nurse and a GP at the day centre.',
    'imp.homeless.after': 'small',
    'imp.asylum_refugee_migrant.impact': 'negative',
    'imp.asylum_refugee_migrant.evidence':
        'National research on fear of charging and reporting. The charity says that many of those it knows ' +
        'use the centre.',
    'imp.asylum_refugee_migrant.negative':
        'People without papers may avoid registering and have no care until it is an emergency. The number ' +
        'is not known. The first plan had nothing for them, so this harm is still open.',
    'imp.asylum_refugee_migrant.mitigate':
        'Train practices as places of safety that ask for no papers. Outreach with a migrant health ' +
        'charity. This lowers the harm but does not remove it.',
    'imp.asylum_refugee_migrant.after': 'material',
    'imp.literacy_language.impact': 'negative',
    'imp.literacy_language.evidence': 'The survey, and a meeting with BSL users on 23 September 2026.',
    'imp.literacy_language.negative':
        'Booking by phone and letters in English shut out people who cannot use them.',
    'imp.literacy_language.mitigate': 'Desk booking, interpreters, video relay, easy read and short films.',
    'imp.literacy_language.after': 'small',
    'imp.transport.impact': 'negative',
    'imp.transport.evidence': 'Bus timetables, autumn 2026. Half of the households nearby have no car.',
    'imp.transport.negative': 'The next sites take one bus from the east of Marlhaven and two from the north.',
    'imp.transport.mitigate': 'A second extended access site on the northern bus route from March 2027.',
    'imp.transport.after': 'small',

    // 5. Combined effects
    'x.intersect':
        'Mothers with little English and no car are hit three ways: language, travel and a sick child at ' +
        'night. Rough sleepers without papers may refuse both outreach and practices.',
    'x.cumulative':
        'The northern bus runs less often since May 2026, and a local advice centre closed in July. Both ' +
        'affect the same streets.',
    'x.displace':
        'Need may move to A&E in winter, to pharmacies and to charities. People from neighbouring boroughs, ' +
        '39 % of users, will turn to their own services.',
};

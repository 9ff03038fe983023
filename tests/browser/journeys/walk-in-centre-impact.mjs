// Stage 2 of the walk-in centre: the effect on each characteristic and group, and combined effects.
export const impact = {
    // 3. Impact by protected characteristic
    'imp.age.impact': 'negative',
    'imp.age.evidence':
        'Children under 10 are the largest age group in the 2025-26 visit records, most often after 5pm and at weekends. ' +
        'About one user in nine is 65 or over; many of them came for dressings.',
    'imp.age.how': ['access', 'travel', 'experience'],
    'imp.age.negative':
        'Parents with a sick young child out of hours lose a place that they can just walk into, perhaps 8,000 visits a ' +
        'year. Some will wait longer at A&E. Older people must travel further for dressings. For most this is a worse ' +
        'journey or wait; for a few it may delay care.',
    'imp.age.unlawful': 'no',
    'imp.age.mitigate':
        'Extended access keeps same-day appointments for children under 10 every evening and weekend. Dressing clinics ' +
        'start at two practices near the site before the centre closes.',
    'imp.age.actions': ['A1', 'A5'],
    'imp.age.after': 'small',

    'imp.disability.impact': 'negative',
    'imp.disability.evidence':
        'In the survey, disabled people spoke of distance, of booking by phone, and of noise and waiting elsewhere. ' +
        'About 60 people a week come for wound dressings, and many have a long-term condition.',
    'imp.disability.how': ['access', 'travel', 'information'],
    'imp.disability.negative':
        'People with poor mobility have further to go: the nearest extended access site is 1.8 miles away. Deaf people ' +
        'cannot book by voice call. People who need dressings may miss them, and wounds may get worse.',
    'imp.disability.unlawful': 'no',
    'imp.disability.mitigate':
        'Text and video relay booking for extended access. Dressing clinics near the site. Patient transport rules ' +
        'explained in easy read.',
    'imp.disability.actions': ['A1', 'A5'],
    'imp.disability.after': 'small',
    'imp.disability.adjustments':
        'Longer appointments, a quiet place to wait, step-free sites with blue badge spaces, and home visits for people ' +
        'who cannot travel.',
    'imp.disability.ais': 'yes',

    'imp.gender_reassignment.impact': 'unknown',
    'imp.gender_reassignment.evidence':
        'There is no local evidence. It is not recorded, and nobody raised it in the consultation.',
    'imp.gender_reassignment.unknown_plan':
        'The engagement manager will ask a local trans support group and read national research by 12 February 2027. If ' +
        'trust in practices is the problem, staff training will be added to the plan.',

    'imp.race.impact': 'negative',
    'imp.race.evidence':
        'Where ethnic group was recorded, 58 % of users were from groups other than White British, against 46 % of ' +
        'Marlhaven’s people. People with little English said in the survey that they do not book by telephone.',
    'imp.race.how': ['access', 'information'],
    'imp.race.negative':
        'People with little English lose the one place where no call is needed, and may go to A&E or without care. ' +
        'People from Gypsy, Roma and Traveller communities without a fixed address may not be registered. Several ' +
        'thousand visits a year may be affected.',
    'imp.race.unlawful': 'unsure',
    'imp.race.justify':
        'The aim is better continuity and clearer routes to care. Advice was taken on 9 November 2026. Desk booking, ' +
        'interpreters and help to register are the milder means that we found; without them the change would not be fair.',
    'imp.race.mitigate':
        'Booking at any practice desk, with an interpreter by phone. Posters and short films in the six most used ' +
        'languages, made with community groups.',
    'imp.race.actions': ['A1', 'A2'],
    'imp.race.after': 'small',

    // 4. Additional groups
    'grp.carers.impact': 'negative',
    'grp.carers.evidence': 'The survey, and a meeting with a carers’ group on 16 September 2026.',
    'grp.carers.negative': 'Unpaid carers cannot plan a day ahead, and may put off their own care.',
    'grp.carers.mitigate': 'Practices mark carers on the record and offer them same-day or evening times.',
    'grp.armed_forces.impact': 'no_different',
    'grp.armed_forces.evidence':
        'We had due regard to the Covenant. There is no base in the area, practices ask about service on registration, ' +
        'and no waiting-list place is lost. A veterans’ group was sent the consultation and raised nothing.',
    'grp.deprivation.impact': 'negative',
    'grp.deprivation.evidence': 'Postcodes in the visit records and the Marlhaven population profile.',
    'grp.deprivation.negative':
        'People on low incomes could walk to the centre. The next sites mean bus fares, phone credit and time off work.',
    'grp.deprivation.mitigate':
        'Two extended access sites on direct bus routes, desk booking, and help to register at the food bank.',
    'grp.homeless.impact': 'negative',
    'grp.homeless.evidence': 'Marlhaven Open Door, two meetings in June 2026, and the share of users without a GP.',
    'grp.homeless.negative':
        'People who sleep rough lose the only primary care that many of them use. Untreated wounds and infections are ' +
        'the main danger.',
    'grp.homeless.mitigate':
        'A new service for rough sleepers, tried first as a pilot, with a nurse and a GP at the day centre.',
    'grp.asylum_refugee_migrant.impact': 'negative',
    'grp.asylum_refugee_migrant.evidence':
        'National research on fear of charging and reporting. The charity says that many of those it knows use the centre.',
    'grp.asylum_refugee_migrant.negative':
        'People without papers may avoid registering and have no care until it is an emergency. The number is not ' +
        'known. The first plan had nothing for them, so this harm is still open.',
    'grp.asylum_refugee_migrant.mitigate':
        'Train practices as places of safety that ask for no papers. Outreach with a migrant health charity. This ' +
        'lowers the harm but does not remove it.',
    'grp.literacy_language.impact': 'negative',
    'grp.literacy_language.evidence': 'The survey, and a meeting with BSL users on 23 September 2026.',
    'grp.literacy_language.negative': 'Booking by phone and letters in English shut out people who cannot use them.',
    'grp.literacy_language.mitigate': 'Desk booking, interpreters, video relay, easy read and short films.',
    'grp.transport.impact': 'negative',
    'grp.transport.evidence': 'Bus timetables, autumn 2026. Half of the households nearby have no car.',
    'grp.transport.negative': 'The next sites take one bus from the east of Marlhaven and two from the north.',
    'grp.transport.mitigate': 'A second extended access site on the northern bus route from March 2027.',

    // 5. Combined effects
    'x.intersect':
        'Mothers with little English and no car are hit three ways: language, travel and a sick child at night. Rough ' +
        'sleepers without papers may refuse both outreach and practices.',
    'x.cumulative':
        'The northern bus runs less often since May 2026, and a local advice centre closed in July. Both affect the ' +
        'same streets.',
    'x.displace':
        'Need may move to A&E in winter, to pharmacies and to charities. People from neighbouring boroughs, 39 % of ' +
        'users, will turn to their own services.',
};

// Stage 1 of the walk-in centre, in the order of the form. The organisation, people and places are invented.
// The reasons, percentages, petition and order of events are those of a real, published closure, nine years later.
export const stage1 = {
    // A. About this assessment
    'about.title': 'Closing Fernhollow Walk-in Centre',
    'about.kind': 'service',
    'about.organisation': 'northmere-icb',
    'about.org_type': 'icb',
    'about.team': 'Urgent and Primary Care Commissioning',
    'about.lead_name': 'Tamsin Okonjo-Reeve',
    'about.lead_role': 'Head of Urgent Care Commissioning',
    'about.lead_email': 'tamsin.okonjo-reeve@northmere-icb.example',
    'about.director_name': 'Gareth Llewellyn-Osei',
    'about.director_role': 'Director of Primary Care',
    'about.others': [
        { who: 'Clinical lead for urgent care', organisation: 'Northmere Integrated Care Board' },
        { who: 'Engagement manager', organisation: 'Northmere Integrated Care Board' },
        { who: 'Contract and workforce manager', organisation: 'Fernhollow Care Cooperative (the provider)' },
        { who: 'Outreach coordinator', organisation: 'Marlhaven Open Door (homelessness charity)' },
        { who: 'Two people who used the centre', organisation: 'Northmere Patient and Public Group' },
    ],
    'about.start_date': '2026-05-18',
    'about.target_date': '2026-12-11',
    'about.decision_body': 'Northmere Integrated Care Board, meeting in public',
    'about.decision_date': '2027-01-14',
    'about.decision_taken': 'no',
    'about.links': [
        { type: 'business_case', reference: 'Urgent care review, options paper', date: '2026-04-20' },
        { type: 'qia', reference: 'Quality impact assessment UC-07', date: '2026-06-30' },
    ],

    // B. The proposal
    'prop.change_type': ['decommission'],
    'prop.background':
        'Fernhollow Walk-in Centre is a GP-led service at Fernhollow Health Centre in Marlhaven. Anyone can ' +
        'come without booking. The contract was due to end on 31 December 2026. After the consultation it ' +
        'was extended by three months, so that the answers could be weighed before any decision.\n\n' +
        'We propose to let the contract end and not replace it. People would use their own practice, and GP ' +
        'extended access: appointments from 8am to 8pm, seven days a week. People who have no GP would be ' +
        'helped to register.\n\n' +
        'The reasons are these. A walk-in visit gives poorer continuity of care. Its doctors do not see ' +
        'patients’ records. Several urgent routes confuse people. Money would be freed for primary care.\n\n' +
        'Note on this example: the organisation, people and places are invented. The proposal, reasons, ' +
        'order of events, percentages of use and consultation, petition and published support come from the ' +
        'public papers of a real closure, with the dates moved to 2026 and 2027. All other figures, scores, ' +
        'engagement and actions were written for the example.',
    'prop.need':
        'A review of urgent care in spring 2026 found four ways to get same-day help in Marlhaven, and that ' +
        'people were not sure which to use. GP extended access had free appointments while the walk-in ' +
        'centre was full. Clinicians raised concern that walk-in doctors could not see a person’s record.',
    'prop.aims':
        'People see a clinician who can read their record and follow up their care. Everyone who lives in ' +
        'Marlhaven is registered with a practice, if they wish. There are fewer, clearer routes to urgent ' +
        'help. Nobody is left without primary care because they have no address, papers or phone.',
    'prop.before_after':
        'Now: a person walks in between 8am and 8pm, on any day, without booking or being registered, and ' +
        'waits to be seen. A nurse can change a dressing.\n\n' +
        'After 31 March 2027: a person calls or visits their practice and is offered an appointment there ' +
        'or at an extended access site. A person without a practice is helped to register first. In an ' +
        'emergency they go to A&E, as now. The nearest walk-in service would be in another part of the city.',
    'prop.options': [
        {
            option: 'Do nothing: buy the walk-in centre again',
            difference:
                'People keep a place to go without booking. Poor continuity stays, and there is less money ' +
                'for practices.',
            kept: 'no',
            reason: 'It does not mend continuity or the confusion between routes.',
        },
        {
            option: 'Less severe: a smaller walk-in element inside a community hub',
            difference:
                'People without a GP keep a door that is open, for fewer hours. It was suggested by the ' +
                'public.',
            kept: 'no',
            reason: 'No site is ready by April 2027. It will be looked at again at the first review.',
        },
        {
            option: 'Less severe: close later, after help to register has been tried',
            difference: 'Three more months for people to register and to hear about extended access.',
            kept: 'yes',
            reason: 'Taken up: the contract was extended to 31 March 2027.',
        },
        {
            option: 'Let the contract end, with support for those who would lose most',
            difference:
                'Registered people use extended access. Unregistered people depend on outreach and on help ' +
                'to register.',
            kept: 'yes',
            reason: 'The preferred option.',
        },
    ],
    'prop.scale': '10000_plus',
    'prop.places':
        'Fernhollow Health Centre, Marlhaven. Users also come from the neighbouring boroughs of Northmere.',
    'prop.start': '2027-03-31',
    'prop.term': 'permanent',

    // C. Who may be affected
    'who.patients': 'yes',
    'who.carers': 'yes',
    'who.public': 'indirectly',
    'who.staff': 'yes',
    'who.partners': 'yes',
    'who.detail':
        'Patients: everyone who would have walked in. 28.6 % of users had no GP. 39 % lived outside the ' +
        'borough, and it is the last walk-in centre in this part of the city. Carers: people who cannot ' +
        'plan ahead. The public: longer A&E waits if people go there; 40 % of users said that they would. ' +
        'Staff: about 35 people employed by the provider, who may transfer or be made redundant. Partners: ' +
        'the hospital, practices and homelessness charities.',

    // D. First look at impact
    'scr.age.impact': 'negative',
    'scr.disability.impact': 'negative',
    'scr.gender_reassignment.impact': 'unknown',
    'scr.marriage_cp.impact': 'neutral',
    'scr.pregnancy_maternity.impact': 'neutral',
    'scr.race.impact': 'negative',
    'scr.religion_belief.impact': 'neutral',
    'scr.sex.impact': 'neutral',
    'scr.sexual_orientation.impact': 'neutral',
    'scr.carers.impact': 'negative',
    'scr.armed_forces.impact': 'none',
    'scr.deprivation.impact': 'negative',
    'scr.homeless.impact': 'negative',
    'scr.asylum_refugee_migrant.impact': 'negative',
    'scr.literacy_language.impact': 'negative',
    'scr.transport.impact': 'negative',
    'scr.groups_rest': 'yes',
    'scr.groups_note':
        'We went through the whole list with the homelessness charity and the engagement manager on 9 June ' +
        '2026.',
    'scr.shared': [
        {
            covers: ['marriage_cp', 'religion_belief', 'sexual_orientation'],
            reason:
                'We read the consultation answers, two years of complaints and the survey of users. None ' +
                'showed a difference for these groups. Extended access runs seven days a week, so it covers ' +
                'holy days.',
        },
    ],
    'scr.age.reason':
        'Parents came with young children when practices were closed, and older people live near the site. ' +
        'The 2025-26 visit records show that children under 10 are the largest age group.',
    'scr.disability.reason':
        'For some disabled people another site is further, and booking by phone is hard. People with ' +
        'long-term wounds come for dressings.',
    'scr.gender_reassignment.reason':
        'Neither the centre nor the practices record it. We do not know if people use the centre because ' +
        'they do not feel safe at a practice.',
    'scr.pregnancy_maternity.reason':
        'Pregnant people can refer themselves to a midwife without a GP. The visit records show that few ' +
        'visits were about pregnancy. People with no papers are looked at under asylum and migration.',
    'scr.race.reason':
        'People who speak little English told us that they do not book by telephone. Ethnic groups other ' +
        'than White British make up more of the users than of Marlhaven’s people.',
    'scr.sex.reason':
        'Visit records for 2025-26 show 52 % women and 48 % men, close to the population. Women bring ' +
        'children more often; that effect is looked at under age.',
    'scr.carers.reason':
        'Unpaid carers told us that they use the centre because they cannot know a day ahead when they will ' +
        'be free.',
    'scr.deprivation.reason':
        'The centre stands in one of the most deprived fifth of areas. People on low incomes nearby can ' +
        'walk there; other sites cost a bus fare.',
    'scr.homeless.reason':
        'People who sleep rough are often not registered. They use the centre as their GP, and for wound care.',
    'scr.asylum_refugee_migrant.reason':
        'Undocumented migrants often will not register, because they fear being reported or charged. The ' +
        'centre does not ask for papers. Nothing in the first plan was meant for them.',
    'scr.literacy_language.reason':
        'Booking by phone is hard for people with little English and for BSL users.',
    'scr.transport.reason': 'For people without a car, the next sites take one or two buses.',

    // E. Human rights
    'hr.life': 'no',
    'hr.degrading': 'no',
    'hr.liberty': 'no',
    'hr.private_family': 'no',
    'hr.discrimination': 'yes',
    'hr.security': 'no',
    'hr.participation': 'no',
    'hr.positive_duty': 'no',
    'hr.fair_process': 'no',
    'hr.discrimination.explain':
        'People without papers or an address may in practice get less primary care than others, because ' +
        'they are afraid to register. That is a difference on grounds of national origin or other status.',

    // F. Health inequalities
    'hi.access': 'yes',
    'hi.outcomes': 'yes',
    'hi.direction': 'widen',
    'hi.explain':
        'Those who would lose most already have the worst health: people with no GP, on low incomes, or new ' +
        'to the country. If they are not registered and seen elsewhere, the gap will widen. For registered ' +
        'people better continuity may narrow it.',
    'hi.staff': 'no',

    // G. Evidence and engagement so far
    'ev1.sources': ['population_profile', 'census', 'service_data', 'complaints', 'surveys', 'research'],
    'eng1.status': 'done',
    'eng1.note':
        'A survey of users in May 2026, and two meetings with the homelessness charity in June 2026. A ' +
        'public consultation ran from 3 August to 26 October 2026.',
    'eng1.formal': 'yes',
    'dp.personal': 'yes',
    'dp.ref': 'Information governance contacted on 2 July 2026 about moving records; reference DP-114.',

    // H. First risk score and result
    'risk1.rows': [
        {
            key: 'R1',
            risk:
                'Because the centre closes, people who are not registered with a GP may get no primary care ' +
                'until they are very ill.',
            groups: ['homeless', 'asylum_refugee_migrant', 'deprivation'],
            category: 'access',
            controls: 'Practices must not refuse people for having no address.',
            consequence: '4',
            likelihood: '4',
            reason: '28.6 % of users had no GP.',
        },
        {
            key: 'R2',
            risk: 'Because some users go to A&E, waits may rise in winter, so that sick people wait longer.',
            groups: ['age', 'disability'],
            category: 'clinical',
            controls: 'The hospital watches its A&E figures each day.',
            consequence: '3',
            likelihood: '4',
            reason:
                '40 % of users said that they would go to A&E. The hospital wrote that it expects a minimal ' +
                'effect.',
        },
        {
            key: 'R3',
            risk: 'Because few people know of extended access, those who need it may go without care.',
            groups: ['race', 'age', 'literacy_language', 'carers'],
            category: 'access',
            controls: 'Posters in practices.',
            consequence: '3',
            likelihood: '4',
            reason: 'Consultation answers said that it is little known.',
        },
    ],
    's1.choice': 'stage2',
    's1.declare': 'yes',
};

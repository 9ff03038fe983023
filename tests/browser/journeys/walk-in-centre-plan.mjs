// Stage 2 of the walk-in centre, after the impact pages: duties, delivery, engagement, risks, actions, outcome.
// See the note on the example in stage 1, prop.background.
export const plan = {
    // 6. The three aims of the duty
    'psed.a':
        'No group is refused care. Desk booking, interpreters and adjustments are in place before the ' +
        'closure, and practices are told that they may not ask for papers or an address.',
    'psed.rating_a': 'no_effect',
    'psed.b1':
        'Help to register removes the largest disadvantage: having no GP. It starts six weeks before the ' +
        'closure.',
    'psed.b2':
        'Dressing clinics, same-day times for young children, and outreach for rough sleepers meet needs ' +
        'that differ.',
    'psed.b3':
        'Fewer men who sleep rough and fewer people without papers use primary care. Outreach goes to where ' +
        'they are.',
    'psed.rating_b': 'hinders',
    'psed.c':
        'Talk of “outsiders” using the centre came up in the consultation. Messages will say plainly that ' +
        'everyone may register with a GP, and why that helps us all.',
    'psed.rating_c': 'no_effect',

    // 7. Health inequalities
    'hi2.gap':
        'People in the most deprived fifth of Marlhaven die about seven years earlier than those in the ' +
        'least deprived. People who sleep rough have far worse health. Both are less likely to be ' +
        'registered.',
    'hi2.core': [
        'core20', 'plus_ethnic', 'plus_inclusion', 'adult_respiratory', 'adult_smi', 'cyp_asthma',
        'cyp_mental_health',
    ],
    'hi2.access':
        'Worse for people who are not registered, have little English or no car, unless the actions work. ' +
        'Better for registered people, who gain evening and weekend appointments.',
    'hi2.outcomes':
        'Records that can be read and follow-up should make care safer for registered people. Delayed care ' +
        'could make outcomes worse for those who do not register, above all wounds, infections and chest ' +
        'illness.',
    'hi2.reduce':
        'Registration drive at the day centre, food bank and hostels; outreach pilot for rough sleepers; ' +
        'trained practices; dressing clinics near the site.',
    'hi2.measure':
        'Share of former users registered with a GP: 71.4 % now, 90 % by 30 September 2027; monthly, ' +
        'provider and practice records.',
    'hi2.triple':
        'Wellbeing: better continuity for most, a risk for those outside the system. Quality: records and ' +
        'follow-up are better. Resources: money moves to primary care, if A&E use does not rise.',

    // 8. Accessible and inclusive delivery
    'acc.ais':
        'Practices ask, record and flag needs at registration. The centre passes on needs it knows, if the ' +
        'person agrees, by 31 March 2027. Extended access sites see the flag and meet the need. It is asked ' +
        'again each year.',
    'acc.language':
        'Phone interpreters at every desk and visit, booked by the practice and free. BSL by video relay, ' +
        'or in person with two days’ notice.',
    'acc.literacy':
        'Leaflet in easy read, tested by a self-advocacy group. Short films in six languages and BSL.',
    'acc.digital': 'no',
    'acc.premises':
        'Both extended access sites are step-free, have a quiet room and private desks. One has a changing ' +
        'places toilet.',
    'acc.travel':
        'The sites are 1.8 and 2.3 miles from the centre. One bus (12 to 20 minutes) from most streets, two ' +
        'from the north. Blue badge spaces at both. A second site on the northern route opens in March 2027.',
    'acc.hours': '8am to 8pm, seven days a week, so that work, school, caring and holy days are covered.',

    // 9. Human rights
    'hr.freda': [
        {
            value: 'fairness',
            effect: 'worse',
            note: 'Unregistered people may get less care until they register.',
        },
        { value: 'respect', effect: 'same', note: 'Reception staff at practices are trained.' },
        { value: 'equality', effect: 'worse', note: 'The effect falls on people who already have least.' },
        { value: 'dignity', effect: 'same', note: 'Private desks at the sites; dressings in private rooms.' },
        { value: 'autonomy', effect: 'worse', note: 'People can no longer choose to be seen without booking.' },
    ],

    // 10. Engagement and consultation
    'eng.duty': 'yes',
    'eng.log': [
        {
            date: '2026-05-27',
            who: 'People using the centre, on two weekdays and one weekend',
            method: 'Survey on paper and face to face, with interpreters',
            status: 'done',
            groups: ['age', 'disability', 'race', 'carers', 'deprivation', 'literacy_language', 'transport'],
            number: '200_plus',
            said: '40 % would go to A&E. Few had heard of extended access.',
        },
        {
            date: '2026-06-09',
            who: 'Marlhaven Open Door, staff and people who sleep rough',
            method: 'Two meetings at the day centre',
            status: 'done',
            groups: ['homeless'],
            number: '10_49',
            said:
                '“If I need an address, I will not go.” Staff said that people without papers fear being ' +
                'reported.',
        },
        {
            date: '2026-09-23',
            who: 'Carers’ group and BSL users’ group',
            method: 'Meetings, with a BSL interpreter',
            status: 'done',
            groups: ['carers', 'disability', 'literacy_language'],
            number: '10_49',
            said: 'Phone booking shuts us out. Carers cannot plan a day ahead.',
        },
        {
            date: '2026-10-26',
            who: 'The public, by consultation and petition',
            method: 'Online, paper, phone and four public meetings over 12 weeks',
            status: 'done',
            groups: ['age', 'disability', 'race', 'religion_belief', 'deprivation', 'transport'],
            number: '200_plus',
            said:
                '82.2 % opposed closure. Over 2,550 people signed a petition. Some asked for a walk-in ' +
                'element inside a community hub.',
        },
    ],
    'eng.missing':
        'We have not heard from people without papers themselves, or from trans people. The two gaps in the ' +
        'evidence have plans for both, by the end of February 2027.',
    'eng.influence':
        'You said: give people time. We did: the contract was extended by three months. You said: extended ' +
        'access is not known. We did: an information campaign. You said: keep a walk-in element in a hub. ' +
        'Not now, as no site is ready; it will be looked at in the review.',
    'eng.formal': 'yes',
    'eng.formal.rows': [
        {
            start: '2026-08-03',
            end: '2026-10-26',
            options: 'Close with support; close later; a smaller walk-in element; keep the centre',
            formats: 'Easy read, six languages, BSL film, paper and phone',
        },
    ],
    'eng.gunning': [
        {
            check: 'formative',
            met: 'yes',
            evidence: 'Four options were open; the contract was extended before any decision.',
        },
        { check: 'information', met: 'yes', evidence: 'The paper gave the reasons, figures of use and costs.' },
        { check: 'time', met: 'yes', evidence: '12 weeks, about seven of them in term time.' },
        {
            check: 'considered',
            met: 'yes',
            evidence: 'The board will have the report on 26 November 2026, seven weeks before it decides.',
        },
    ],
    'eng.staff':
        'The provider told its staff and unions on 1 September 2026. Meetings on transfer and redundancy ' +
        'continue; HR advice is taken by the provider.',

    // 12. Risks
    'risk.rows': [
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
            actions: ['A2', 'A3'],
            after_consequence: '4',
            after_likelihood: '3',
            reason_after: 'Outreach and help to register reach many of these people, but not all.',
            owner: 'Director of Primary Care',
            escalated: 'yes',
            escalated_date: '2026-11-16',
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
            actions: ['A1', 'A6'],
            after_consequence: '3',
            after_likelihood: '3',
            reason_after: 'More people book instead of going to A&E. Winter pressure stays.',
            owner: 'Director of Primary Care',
            escalated: 'yes',
            escalated_date: '2026-11-16',
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
            actions: ['A1'],
            after_consequence: '3',
            after_likelihood: '2',
            reason_after: 'Letters, posters and desk booking reach people before the centre closes.',
            owner: 'Director of Primary Care',
            escalated: 'yes',
            escalated_date: '2026-11-16',
        },
        {
            key: 'R4',
            risk:
                'Because practices seem official, people without papers may avoid all services, so that ' +
                'illness is found late.',
            groups: ['asylum_refugee_migrant', 'race'],
            category: 'inequalities',
            controls: 'None at present.',
            consequence: '4',
            likelihood: '4',
            reason: 'National research, and what the charity told us. The number is not known.',
            actions: ['A4'],
            after_consequence: '4',
            after_likelihood: '3',
            reason_after: 'Trained practices and outreach lower the fear. The money is not yet agreed.',
            owner: 'Director of Primary Care',
            escalated: 'yes',
            escalated_date: '2026-11-16',
        },
        {
            key: 'R5',
            risk:
                'Because nurse-led dressings end at the centre, people with long-term wounds may miss care ' +
                'and get worse.',
            groups: ['age', 'disability', 'homeless'],
            category: 'clinical',
            controls: 'Community nurses see people who cannot leave home.',
            consequence: '3',
            likelihood: '3',
            reason: 'About 60 people a week come for dressings.',
            actions: ['A5'],
            after_consequence: '3',
            after_likelihood: '1',
            reason_after: 'The clinics start before the closure, close to the site.',
            owner: 'Director of Primary Care',
            escalated: 'yes',
            escalated_date: '2026-11-16',
        },
    ],

    // 13. Action plan
    'act.rows': [
        {
            key: 'A1',
            issue: 'Booking without a phone or the internet',
            groups: ['age', 'disability', 'race', 'carers', 'literacy_language'],
            risks: ['R2', 'R3'],
            action:
                'Tell people of extended access: letters, posters, films in six languages and BSL, and ' +
                'booking at every practice desk',
            outcome: 'People who walked in know how to book without a phone or the internet',
            resources: '£18,000, agreed',
            lead: 'Communications Manager',
            start: '2027-01-18',
            due: '2027-03-12',
            measure: 'Extended access bookings by age, ethnic group and route, each month',
            status: 'not_started',
        },
        {
            key: 'A2',
            issue: 'People with no GP',
            groups: ['race', 'deprivation', 'homeless'],
            risks: ['R1'],
            action: 'Run help to register at the centre, food bank and hostels, with interpreters',
            outcome: 'Former users have a GP',
            resources: 'Two workers for 12 weeks, agreed',
            lead: 'Primary Care Access Manager',
            start: '2027-01-18',
            due: '2027-04-09',
            measure: 'Share of users registered: from 71.4 % to 90 %',
            status: 'not_started',
        },
        {
            key: 'A3',
            issue: 'Care for people who sleep rough',
            groups: ['homeless'],
            risks: ['R1'],
            action: 'Open the pilot service for rough sleepers at the day centre, with a nurse and a GP',
            outcome: 'People who sleep rough have primary care where they already go',
            resources: '£95,000 for one year, agreed',
            lead: 'Health Inequalities Manager',
            start: '2027-02-01',
            due: '2027-03-15',
            measure: 'People seen each month, and wounds healed in 12 weeks',
            status: 'not_started',
        },
        {
            key: 'A4',
            issue: 'Care for people without papers',
            groups: ['asylum_refugee_migrant'],
            risks: ['R4'],
            action:
                'Train the 22 practices to register people without papers, and fund outreach by a migrant ' +
                'health charity',
            outcome: 'People without papers can get care without fear',
            resources: '£20,000, asked for in the 2027-28 plan',
            lead: 'Health Inequalities Manager',
            start: '2027-02-01',
            due: '2027-03-26',
            measure: 'Practices trained, and test calls that end in registration',
            status: 'not_started',
        },
        {
            key: 'A5',
            issue: 'Wound dressings',
            groups: ['age', 'disability'],
            risks: ['R5'],
            action: 'Start nurse-led dressing clinics at two practices near the site',
            outcome: 'Nobody misses a dressing because the centre has closed',
            resources: 'Two nurse sessions a day, in the primary care budget',
            lead: 'Community Nursing Manager',
            start: '2027-02-22',
            due: '2027-03-19',
            measure: 'Dressings given each week, against about 60 at the centre',
            status: 'not_started',
        },
        {
            key: 'A6',
            issue: 'Pressure on A&E, and travel from the north',
            groups: ['age', 'transport'],
            risks: ['R2'],
            action:
                'Compare A&E visits from Marlhaven with last year each month, and add extended access times ' +
                'if they rise by 5 %',
            outcome: 'Winter waits do not grow because of the closure',
            resources: 'Analyst time, in budget',
            lead: 'Urgent Care Analyst',
            start: '2027-04-01',
            due: '2027-09-17',
            measure: 'A&E visits with no GP, by age and area',
            status: 'not_started',
        },
    ],

    // 14. Monitoring and review
    'mon.how':
        'Each month the Primary Care Committee sees registration, extended access use, A&E visits and ' +
        'complaints, split by age, ethnic group and area. The charity brings what people say each quarter.',
    'mon.data': ['age', 'sex', 'race', 'disability', 'deprivation'],
    'mon.data.note': 'Ethnic group recorded for at least 95 % of visits. Counts below 5 are not shown.',
    'mon.body': 'Northmere Primary Care Committee',
    'rev.date': '2027-09-30',
    'rev.triggers':
        'A&E visits from Marlhaven up by 5 %; fewer than 80 % of former users registered by June; any ' +
        'report of a person being refused for having no papers.',

    // 15. Outcome
    'out.summary':
        'We propose to let the contract of Fernhollow Walk-in Centre end on 31 March 2027. Registered ' +
        'people will use GP extended access, 8am to 8pm on seven days. It is the last walk-in centre in ' +
        'this part of the city. 28.6 % of its users have no GP and 39 % come from outside the borough.\n\n' +
        'Most registered people gain continuity and more appointments. These effects remain after action. ' +
        'Age: parents with young children and older people have a longer trip or wait; small. Disability: ' +
        'further to travel; small. Race: people with little English need desk booking and interpreters; ' +
        'small if these are in place. Homeless people depend on a pilot. People without papers may still ' +
        'avoid care: this harm is open, with training and outreach planned, and its money is not yet ' +
        'agreed. We do not know the effect on trans people (gender reassignment) until 12 February 2027.\n\n' +
        '82.2 % of those who answered the consultation opposed the closure, and over 2,550 people signed a ' +
        'petition. The contract was extended by three months because of what was said. A walk-in element in ' +
        'a hub was not taken up.\n\n' +
        'The highest risk after action is 12, high: people who are not registered, and people without ' +
        'papers. We ask the board to have due regard to the three aims of the equality duty when it decides ' +
        'on 14 January 2027, and to review on 30 September 2027.',
    'out.option': 'continue',
    'out.reason':
        'Continuity, safe records and clear routes matter to most people, and the money will help ' +
        'practices. The harm that remains falls on people who already have least, so we go on only with ' +
        'outreach, help to register and a review. It is not unlawful discrimination, as far as we can judge ' +
        'after advice.',
    'out.continue_tests': [
        { test: 'necessary', met: 'yes', why: 'Continuity and records cannot be mended in a walk-in model.' },
        {
            test: 'less_harm',
            met: 'yes',
            why: 'A hub was considered; no site is ready by April 2027. It returns at the review.',
        },
        {
            test: 'appropriate',
            met: 'yes',
            why: 'The closure waits for the actions, and support goes to those who would lose most.',
        },
    ],
    'out.alternatives':
        'Keeping the centre; a smaller walk-in element in a hub; and closing later, which was taken up. See ' +
        'the options in the first part.',
};

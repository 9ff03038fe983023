// Stage 2 of the walk-in centre, in the order of the form. See the note on the example in stage 1, prop.background.
import { impact } from './walk-in-centre-impact.mjs';
import { afterImpact } from './walk-in-centre-plan.mjs';

export const stage2 = {
    // 2. Evidence
    'ev.items': [
        {
            source: 'Fernhollow visit records, April 2025 to March 2026',
            type: 'service',
            year: '2026',
            coverage: 'local',
            shows: '28.6 % of users were not registered with a GP and 39 % lived outside the borough. Children under 10 are the largest age group.',
            covers: ['age', 'race', 'sex', 'pregnancy_maternity', 'homeless', 'deprivation'],
            link: 'Provider activity return, board paper 7, appendix B',
        },
        {
            source: 'Survey of users at the centre',
            type: 'survey',
            year: '2026',
            coverage: 'local',
            shows: '40 % said that they would go to A&E if the centre were not there. Unpaid carers and people with little English said that they cannot book by phone.',
            covers: ['age', 'disability', 'race', 'carers', 'literacy_language', 'transport'],
            link: 'Survey report, 12 June 2026',
        },
        {
            source: 'Census 2021, Marlhaven profile',
            type: 'population',
            year: '2021',
            coverage: 'local',
            shows: 'Age, ethnic group, language, religion, disability, unpaid care and car ownership in Marlhaven and around the centre.',
            covers: ['age', 'disability', 'race', 'religion_belief', 'marriage_cp', 'sexual_orientation', 'carers', 'deprivation'],
            link: 'Marlhaven population profile, chapters 2 to 11',
        },
        {
            source: 'Public consultation, 3 August to 26 October 2026',
            type: 'engagement',
            year: '2026',
            coverage: 'local',
            shows: '82.2 % of those who answered opposed the closure; most of them had used the centre. A petition had over 2,550 names.',
            covers: ['age', 'disability', 'race', 'religion_belief', 'sexual_orientation', 'carers'],
            link: 'Consultation report, board paper 7, appendix C',
        },
        {
            source: 'Letter from Northmere General Hospital',
            type: 'other',
            year: '2026',
            coverage: 'local',
            shows: 'The hospital expects a minimal effect on its A&E.',
            covers: ['age', 'disability'],
            link: 'Board paper 7, appendix D',
        },
    ],
    'ev.local_profile':
        'Marlhaven is younger and more mixed than the country. About four in ten people belong to ethnic groups other ' +
        'than White. The centre stands among the most deprived fifth of areas, and half of the households nearby have ' +
        'no car. Compared with Marlhaven, more of the centre’s users are under 10, more live on low incomes, and far ' +
        'more (28.6 %) have no GP.',
    'ev.service':
        'Use by age and sex is recorded for every visit. Ethnic group is missing for about one visit in five, which is a ' +
        'finding. Disability, religion, sexual orientation and gender reassignment are not recorded. Most visits are ' +
        'for minor illness in children, and for dressings. Complaints in two years were mostly about waiting times.',
    'ev.gaps': [
        {
            gap: 'How many people without papers use the centre, and where they would go',
            about: ['asylum_refugee_migrant'],
            how: 'Work with a migrant health charity; ask in groups and without names',
            owner: 'Health Inequalities Manager',
            date: '2027-02-26',
        },
        {
            gap: 'Whether trans people choose the centre because they do not feel safe at a practice',
            about: ['gender_reassignment'],
            how: 'Ask a local trans support group; use national research',
            owner: 'Engagement Manager',
            date: '2027-02-12',
        },
    ],

    ...impact,
    ...afterImpact,
};

// The facts of a small assessment, as a person would type them: a staff policy with no difference found.
// Not a saved file and not the expected result; the journey types these through labels.
// The organisation, people and places are invented; every figure was written for the example.
export const facts = {
    world: 40, // other random bytes than the walk-in centre's, so another reference
    title: 'Staff lockers and personal belongings policy',
    answers: {
        // A. About this assessment
        'about.title': 'Staff lockers and personal belongings policy',
        'about.kind': 'policy',
        'about.organisation': 'northmere-icb',
        'about.org_type': 'icb',
        'about.team': 'Estates and Facilities',
        'about.lead_name': 'Corin Adeyemi-Walsh',
        'about.lead_role': 'Facilities Manager',
        'about.lead_email': 'corin.adeyemi-walsh@northmere-icb.example',
        'about.director_name': 'Helena Brightwater',
        'about.director_role': 'Director of Corporate Services',
        'about.others': [
            { who: 'Staff side representative', organisation: 'Northmere Integrated Care Board' },
        ],
        'about.start_date': '2026-10-05',
        'about.target_date': '2026-11-30',
        'about.decision_body': 'Corporate Policy Group',
        'about.decision_date': '2026-12-15',
        'about.decision_taken': 'no',

        // B. The proposal
        'prop.change_type': ['policy_review'],
        'prop.background':
            'The rules for staff lockers are from 2021 and speak of an office that we have left. This is an ' +
            'example: the organisation, people and figures are invented.',
        'prop.need':
            'Staff asked who may have a locker and what happens to things left behind. There were five ' +
            'complaints last year.',
        'prop.aims':
            'Every member of staff who works on site can keep belongings safe, and knows what happens when ' +
            'they leave.',
        'prop.before_after':
            'Now, lockers are given out by whoever has a key. From 1 February 2027, anyone who works on ' +
            'site can ask at the desk, by phone or by email. People may ask for a high, low or larger ' +
            'locker.',
        'prop.scale': '100_999',
        'prop.places': 'Tollgate House, Northmere',
        'prop.start': '2027-02-01',
        'prop.term': 'permanent',

        // C. Who may be affected
        'who.patients': 'no',
        'who.carers': 'no',
        'who.public': 'no',
        'who.staff': 'yes',
        'who.partners': 'no',
        'who.detail':
            'About 240 people who work at Tollgate House, including agency staff. They keep coats, bags and ' +
            'equipment there.',

        // D. First look at impact
        'scr.age.impact': 'neutral',
        'scr.disability.impact': 'neutral',
        'scr.gender_reassignment.impact': 'neutral',
        'scr.marriage_cp.impact': 'neutral',
        'scr.pregnancy_maternity.impact': 'neutral',
        'scr.race.impact': 'neutral',
        'scr.religion_belief.impact': 'neutral',
        'scr.sex.impact': 'neutral',
        'scr.sexual_orientation.impact': 'neutral',
        'scr.carers.impact': 'none',
        'scr.armed_forces.impact': 'none',
        'scr.deprivation.impact': 'none',
        'scr.groups_rest': 'yes',
        'scr.shared': [
            {
                covers: [
                    'age', 'disability', 'gender_reassignment', 'marriage_cp', 'pregnancy_maternity', 'race',
                    'religion_belief', 'sex', 'sexual_orientation',
                ],
                reason:
                    'We read each rule against each characteristic with the staff side representative, and ' +
                    'looked at last year’s five complaints and locker list. Lockers at any height, private ' +
                    'changing rooms beside them and cooled storage for milk or medicine stay as now. We ' +
                    'found no difference.',
            },
        ],

        // E. Human rights
        'hr.life': 'no',
        'hr.degrading': 'no',
        'hr.liberty': 'no',
        'hr.private_family': 'no',
        'hr.discrimination': 'no',
        'hr.security': 'no',
        'hr.participation': 'no',
        'hr.positive_duty': 'no',
        'hr.fair_process': 'no',

        // F. Health inequalities
        'hi.staff': 'no',

        // G. Evidence and engagement so far
        'ev1.sources': ['staff_data', 'complaints'],
        'eng1.status': 'done',
        'eng1.note':
            'Staff side representative and the staff networks, 12 October 2026. They asked for lower ' +
            'lockers to be kept free, and we agreed.',
        'dp.personal': 'no',

        // H. First risk score and result
        's1.choice': 'stage1',
        's1.reason':
            'No difference was found for any group, nothing is taken away, and no rule calls for Stage 2.',
        's1.declare': 'yes',
    },
};

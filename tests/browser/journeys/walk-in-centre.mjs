// The facts of one whole assessment, as a person would type them: the closing of a walk-in centre.
// Not a saved file and not the expected result; the journey types these through labels.
// In tables `key` names a row for links from other tables ("R1", "A1"); it is not typed.
import { impact } from './walk-in-centre-impact.mjs';
import { plan } from './walk-in-centre-plan.mjs';
import { stage1 } from './walk-in-centre-stage1.mjs';

export const facts = {
    title: 'Closing Fernhollow Walk-in Centre',
    answers: { ...stage1, ...impact, ...plan },
};

// The facts of one whole assessment, as a person would type them: the closing of a walk-in centre.
// Not a saved file and not the expected result; the journey types these through labels.
// In tables `key` names a row for links from other tables ("R1", "A1"); it is not typed.
// An answer of { ask, owner, due } is “Not known yet – ask …”: a to-do in place of prose.
// Stage 2 starts with some answers copied from Stage 1 (risk.rows, imp.*.impact, imp.*.evidence); the facts
// here are what each shall hold in the end.
import { impact } from './walk-in-centre-impact.mjs';
import { plan } from './walk-in-centre-plan.mjs';
import { stage1 } from './walk-in-centre-stage1.mjs';

export const facts = {
    title: 'Closing Fernhollow Walk-in Centre',
    answers: { ...stage1, ...impact, ...plan },
};

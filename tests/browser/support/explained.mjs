// What the engines ask a person to look at, or fail where we hold them wrong: explained one by one, for good, in
// tests/accessibility/explained.json as { engine, rule, says, why }. `says` is a pattern on the engine's own sentence, so
// that the same rule met elsewhere is not explained away.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../../validators/support.mjs';

const list = JSON.parse(readFileSync(join(repository, 'tests/accessibility/explained.json'), 'utf8'))
    .map((each) => ({ ...each, pattern: new RegExp(each.says, 's'), times: 0 }));

// The sentences ("rule: …") that nobody has explained yet.
export const unexplained = (engine, sentences) =>
    sentences.filter((sentence) => {
        const found = list.find((each) => each.engine === engine && sentence.startsWith(`${each.rule}:`) && each.pattern.test(sentence));
        if (found) ++found.times;
        return !found;
    });

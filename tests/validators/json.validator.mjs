// The data file: its check sum is that of its content for another implementation of the canonical form, and the
// examples are still those of the journeys' facts.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { facts as policy } from '../browser/journeys/small-staff-policy.mjs';
import { facts as centre } from '../browser/journeys/walk-in-centre.mjs';
import { options } from './make_examples.mjs';
import { canonical, savedFile } from './saved_example.mjs';

function checkSum({ files }) {
    const text = readFileSync(files.json, 'utf8');
    const value = JSON.parse(text);
    const hash = createHash('sha256').update(canonical(value.content)).digest('hex');
    const problems = hash === value.sha256 ? [] : [`the check sum is ${value.sha256}, expected ${hash}`];
    if (text !== `${canonical(value)}\n`) problems.push('the bytes are not canonical');
    return problems;
}

function upToDate({ name, saved }) {
    const facts = name === 'walk-in-centre' ? centre : policy;
    const same = readFileSync(saved, 'utf8') === savedFile(facts, options(name));
    return same ? [] : ['the facts changed: node tests/validators/make_examples.mjs tests/examples'];
}

export const validators = [
    { name: 'has the right check sum', check: checkSum },
    { name: 'the example is up to date', check: upToDate },
];

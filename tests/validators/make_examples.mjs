// Writes the examples of the journeys as saved files into a folder: node make_examples.mjs FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { facts as policy } from '../browser/journeys/small-staff-policy.mjs';
import { facts as centre } from '../browser/journeys/walk-in-centre.mjs';
import { savedFile } from './saved_example.mjs';

const references = { 'small-staff-policy': 'DRAFT-20261123-P0LY', 'walk-in-centre': 'DRAFT-20261123-K7QF' };

export const options = (name) => ({ reference: references[name], at: '2026-11-23T10:00:00Z' });

function main(folder) {
    if (!folder) throw new Error('say where to: node make_examples.mjs FOLDER');
    mkdirSync(folder, { recursive: true });
    for (const [name, facts] of [['small-staff-policy', policy], ['walk-in-centre', centre]]) {
        writeFileSync(path.join(folder, `${name}.json`), savedFile(facts, options(name)));
    }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2]);

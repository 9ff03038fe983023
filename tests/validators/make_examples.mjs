// Writes the examples of the journeys as saved files into a folder: node make_examples.mjs FOLDER
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { facts as policy } from '../browser/journeys/small-staff-policy.mjs';
import { facts as centre } from '../browser/journeys/walk-in-centre.mjs';
import { savedFile } from './saved_example.mjs';

const folder = process.argv[2];
if (!folder) throw new Error('say where to: node make_examples.mjs FOLDER');
mkdirSync(folder, { recursive: true });
const at = '2026-11-23T10:00:00Z';
const write = (name, text) => writeFileSync(path.join(folder, name), text);
write('small-staff-policy.json', savedFile(policy, { reference: 'DRAFT-20261123-P0LY', at }));
write('walk-in-centre.json', savedFile(centre, { reference: 'DRAFT-20261123-K7QF', at }));

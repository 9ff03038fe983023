// Every test of the *.test.mjs files beside this folder, in the order of files and lists, each with its `title`.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '..');

export async function allTests() {
    const all = [];
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.test.mjs')).sort()) {
        const { tests } = await import(pathToFileURL(join(folder, file)));
        for (const test of tests) all.push({ ...test, title: `${file}: ${test.name}` });
    }
    return all;
}

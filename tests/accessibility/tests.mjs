// The names of all tests, to hold the evidence against: those of the browser files, of the C++ files and of the other
// programs that count. It runs none of them.
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const repository = join(dirname(fileURLToPath(import.meta.url)), '../..');
const known = new Map();

const cppNames = (text) => [...text.matchAll(/TEST_CASE(?:_METHOD)?\s*\((?:[A-Za-z_:]+,\s*)?((?:"(?:[^"\\]|\\.)*"\s*)+)/g)]
    .map(([, words]) => [...words.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, part]) => part).join(''));

// The names of the tests in one file, or undefined when there is no such file. Any other program's text counts.
export async function namesIn(file) {
    if (known.has(file)) return known.get(file);
    const path = join(repository, file);
    let names;
    if (existsSync(path)) {
        if (file.endsWith('.test.mjs')) names = (await import(pathToFileURL(path))).tests.map(({ name }) => name);
        else if (file.endsWith('.cpp')) names = cppNames(readFileSync(path, 'utf8'));
        else names = [readFileSync(path, 'utf8')];
    }
    known.set(file, names);
    return names;
}

// What is wrong with a list of { file, name }, as sentences: each must name at least one test by part of its name.
export async function missing(tests, where) {
    const out = [];
    for (const { file, name } of tests) {
        const names = await namesIn(file);
        if (!names) out.push(`${where}: there is no file ${file}`);
        else if (!names.some((each) => each.includes(name))) out.push(`${where}: ${file} has no test "${name}"`);
    }
    return out;
}

export const table = (name) => JSON.parse(readFileSync(join(repository, 'tests/accessibility', name), 'utf8'));

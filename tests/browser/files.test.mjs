// The files that the browser hands over, held against other people's programs and opened again: the same file in the
// command line, in LibreOffice, in Microsoft's rules for Word files, in Python's email, and in the portal itself.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { begin, download, openFile } from './support/portal.mjs';
import { differencesFromNative, freshFolder, portalProgram, put } from './support/programs.mjs';
import { convert } from '../validators/support.mjs';
import { facts as policy } from './journeys/small-staff-policy.mjs';
import { facts as centre } from './journeys/walk-in-centre.mjs';
import { validators as docx } from '../validators/docx.validator.mjs';
import { validators as eml } from '../validators/eml.validator.mjs';
import { validators as html } from '../validators/html.validator.mjs';

const examples = join(dirname(fileURLToPath(import.meta.url)), '../../assets/examples');
async function atSending(bench, file) {
    const person = await begin(bench, { canvas: false });
    await openFile(person, file);
    await person.follow(/^Send/);
    return person;
}

const dataFileOf = async (bench, file) => download(await atSending(bench, file), 'Save a data file');

async function wordFileWithEverything(bench, file) {
    const person = await atSending(bench, file);
    await person.mark(person.main.getByRole('checkbox', { name: 'Include answers that are no longer asked, and the history' }));
    return download(person, 'Save the Word file');
}

const answersOf = ({ bytes }) => JSON.parse(bytes.toString()).content.answers;

async function allFiles(bench, saved) {
    const person = await atSending(bench, saved);
    const files = [];
    for (const label of ['Save the Word file', 'Save an Outlook draft', 'Save a data file']) files.push(await download(person, label));
    await person.page.goBack();
    await person.follow(/^Read the report/);
    for (const label of ['Save as a web page', 'Save as plain text']) files.push(await download(person, label));
    assert.deepEqual(person.page.asked, [], 'requests after the start');
    assert.deepEqual(person.page.problems, [], 'messages of the browser');
    return files;
}

// Its own answer to what LibreOffice keeps is below, in the browser.
const checks = [...docx.filter(({ name }) => !name.includes('after LibreOffice saved it')), ...eml, ...html];

async function problemsOf(report) {
    const found = [];
    for (const { name, check } of checks) {
        for (const problem of await check(report)) found.push(`${name}: ${problem}`);
    }
    return found;
}

// The Word file as LibreOffice saves it after a colleague has opened it.
function savedByLibreOffice(path, folder) {
    assert.deepEqual(convert(path, 'docx:MS Word 2007 XML', folder), []);
    return { name: basename(path), bytes: readFileSync(join(folder, basename(path))) };
}

// What the person answered is all there and nothing is new. Answers to questions that are not asked, which the portal
// itself copied from Stage 1, do not travel in the Word file.
function sameButForCopies(found, saved, typed) {
    const left = Object.keys(saved).filter((id) => found[id] === undefined);
    assert.deepEqual(left.filter((id) => typed[id] !== undefined), [], 'answers that were typed and are gone');
    const expected = Object.fromEntries(Object.entries(saved).filter(([id]) => !left.includes(id)));
    assert.deepEqual(found, expected);
}

async function everyFile(bench, name, facts) {
    const saved = { name: `${name}.json`, bytes: readFileSync(join(examples, `${name}.json`)) };
    const files = await allFiles(bench, saved);
    assert.deepEqual(differencesFromNative(saved, files), [], 'against the command line');

    const folder = freshFolder();
    const paths = Object.fromEntries(files.map((file) => [file.name.split('.').at(-1), put(join(folder, 'browser'), file)]));
    assert.deepEqual(await problemsOf({ name, files: paths, out: folder, portal: portalProgram() }), []);

    const word = files.find((file) => file.name.endsWith('.docx'));
    const again = savedByLibreOffice(paths.docx, join(folder, 'office'));
    assert.ok(!again.bytes.equals(word.bytes), 'LibreOffice wrote a file of its own');
    for (const file of [word, again]) sameButForCopies(answersOf(await dataFileOf(bench, file)), answersOf(saved), facts.answers);
    assert.deepEqual(answersOf(await dataFileOf(bench, await wordFileWithEverything(bench, saved))), answersOf(saved), 'with everything');
}

export const tests = [['small-staff-policy', 'small policy', policy], ['walk-in-centre', 'walk-in centre', centre]].map(([name, words, facts]) => ({
    name: `the browser's files of the ${words}, held against other programs and opened again`,
    seconds: 45,
    long: name === 'small-staff-policy',
    run: (bench) => everyFile(bench, name, facts),
}));

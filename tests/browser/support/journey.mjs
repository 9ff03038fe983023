// What the journeys share: a new assessment in either view, the small policy from its facts, and the comparison of what
// was saved with the file that is kept. Entering answers is the affair of person.mjs.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chooseView } from './chromium.mjs';
import { begin } from './portal.mjs';
import { facts as policy } from '../journeys/small-staff-policy.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const examples = join(here, '../../../assets/examples');
const produced = join(here, '../../../build/journeys');

// Compares with the kept file; `ACCEPT=1` keeps the new one instead, to be read before it is committed.
export function same(name, bytes) {
    mkdirSync(produced, { recursive: true });
    writeFileSync(join(produced, name), bytes);
    const path = join(examples, name);
    if (process.env.ACCEPT) writeFileSync(path, bytes);
    assert.ok(existsSync(path), `${path} is missing: run with ACCEPT=1 once`);
    if (!readFileSync(path).equals(bytes)) assert.fail(`${name} differs from what the journey saved in build/journeys`);
}

export const kept = (name, bytes) => {
    mkdirSync(produced, { recursive: true });
    writeFileSync(join(produced, name), bytes);
};

export const quiet = (person) => {
    assert.deepEqual(person.page.problems, [], 'messages of the browser');
    assert.deepEqual(person.page.asked, [], 'requests after the start');
};

async function focusIsSomewhere(person) {
    assert.notEqual(await person.page.evaluate(() => document.activeElement?.tagName), 'BODY', `the focus is nowhere on "${await person.title()}"`);
}

// `meanwhile(person, page)` is called when a page is filled in, before Continue.
export async function newAssessment(bench, options) {
    const person = await begin(bench, options);
    if (options?.plain) await chooseView(person.page, 'plain');
    person.page.asked.length = 0;
    person.onPage = async (each, page) => {
        if (page.questions.some(({ shared }) => !shared)) await focusIsSomewhere(each);
        await options?.meanwhile?.(each, page);
    };
    await person.turn(() => person.press('Start a new assessment'));
    return person;
}

// The small policy on a new page, to its last question; Continue never complained.
export async function wholePolicy(bench, options) {
    const person = await newAssessment(bench, { ...options, world: policy.world });
    const complaints = await person.stage('stage1', policy.answers);
    assert.deepEqual(complaints, {}, 'what Continue complained of');
    return person;
}


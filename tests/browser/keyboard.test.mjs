// Whole assessments by keyboard alone: every control is found by what the browser says of the element with the focus.
// The saved file is, byte for byte, that of the pointer. Single controls are in behaviour.test.mjs.
import assert from 'node:assert/strict';
import { quiet, same } from './support/journey.mjs';
import { byKeyboard } from './support/keyboard.mjs';
import { Person } from './support/person.mjs';
import { begin, download } from './support/portal.mjs';
import { facts as policy } from './journeys/small-staff-policy.mjs';
import { facts as centre } from './journeys/walk-in-centre.mjs';

async function atKeyboard(bench, options) {
    const { page, form } = await begin(bench, options);
    return { person: new Person(byKeyboard(page), form), page };
}

async function save(person, page, name) {
    await person.follow(/^Send/);
    same(name, (await download(person, 'Save a data file')).bytes);
    quiet({ page });
}

async function smallPolicy(bench, options) {
    const { person, page } = await atKeyboard(bench, { ...options, world: policy.world });
    await person.turn(() => person.press('Start a new assessment'));
    assert.deepEqual(await person.stage('stage1', policy.answers), {}, 'what Continue complained of');
    await save(person, page, 'small-staff-policy.json');
    assert.ok(person.page.pressed > 100, 'moved by keys');
}

async function walkInCentre(bench, options) {
    const { person, page } = await atKeyboard(bench, options);
    await person.turn(() => person.press('Start a new assessment'));
    assert.deepEqual(await person.stage('stage1', centre.answers), {}, 'what Continue complained of');
    await person.follow('Start Stage 2');
    await person.turn(() => person.press('Start Stage 2'));
    await person.stage('stage2', centre.answers);
    await person.catchUp(centre.answers);
    await person.follow(/^Send/);
    const { content } = JSON.parse((await download(person, 'Save a data file')).bytes.toString());
    assert.ok(Object.keys(content.answers).length > 100);
    quiet({ page });
}

export const tests = [
    { name: 'the small policy by keyboard alone, plain', seconds: 30, run: (bench) => smallPolicy(bench, { canvas: false }) },
    { name: 'the small policy by keyboard alone, drawn', seconds: 40, long: true, run: (bench) => smallPolicy(bench, { view: 'drawn' }) },
    { name: 'the walk-in centre by keyboard alone', seconds: 200, long: true, run: (bench) => walkInCentre(bench, { canvas: false }) },
];

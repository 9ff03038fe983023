// Whole assessments, entered as a person enters them: read, type, press, by roles and labels only. What the portal then
// saves must be, byte for byte, the file in assets/examples. Parts of pages are tested in twin.test.mjs.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chooseView } from './support/chromium.mjs';
import { kept, newAssessment, quiet, same, wholePolicy } from './support/journey.mjs';
import { beginInFirefox, comeBack, download, downloadInFirefox } from './support/portal.mjs';
import { differencesFromNative } from './support/programs.mjs';
import { facts as policy } from './journeys/small-staff-policy.mjs';
import { facts as centre } from './journeys/walk-in-centre.mjs';

async function smallPolicy(bench, options) {
    const person = await wholePolicy(bench, options);
    assert.ok(person.count.answers <= 65, `${person.count.answers} answers`);
    assert.ok(person.count.prose <= 10, `${person.count.prose} of prose`);
    await person.follow(/^Send/, person.main);
    const word = await download(person, 'Save the Word file');
    assert.match(word.name, /^EHIIRA_DRAFT-20261123-[0-9A-Z]{4}_v1\.docx$/);
    assert.equal(word.bytes.subarray(0, 2).toString(), 'PK');
    kept(`small-staff-policy${options.tag ?? ''}.docx`, word.bytes);
    const data = await download(person, 'Save a data file');
    same('small-staff-policy.json', data.bytes);
    quiet(person);
    return person;
}

// What Continue may still ask for in Stage 2: what others fill in after the author.
const FOR_OTHERS = /^(reviewer|director|decision|publi)/;

// The window is killed in the middle of Stage 2; the draft on the start page has everything.
async function afterKilling(bench, person, options) {
    quiet(person);
    const count = folded(await person.main.getByText(/^You have completed \d+ of \d+ tasks\.$/).last().textContent());
    const next = await comeBack(person, bench.address);
    if (options.plain) await chooseView(next.page, 'plain');
    await next.turn(() => next.press(`Open draft ${centre.title}`));
    assert.equal(folded(await next.main.getByText(/^You have completed \d+ of \d+ tasks\.$/).last().textContent()), count);
    return next;
}
const folded = (text) => text.replace(/\s+/g, ' ').trim();

async function wholeCentre(bench, options) {
    let person = await newAssessment(bench, options);
    assert.deepEqual(await person.stage('stage1', centre.answers), {}, 'what Continue complained of');
    await person.follow('Start Stage 2');
    await person.turn(() => person.press('Start Stage 2'));
    await person.stage('stage2', centre.answers, { until: 'evidence-gaps' });
    person = await afterKilling(bench, person, options);
    const complaints = await person.stage('stage2', centre.answers, { from: 'carried-characteristics' });
    const surprising = Object.fromEntries(Object.entries(complaints).filter(([page]) => !FOR_OTHERS.test(page)));
    assert.deepEqual(surprising, {}, 'what Continue complained of');
    await person.catchUp(centre.answers);
    await person.follow(/^Send/);
    const files = [];
    for (const label of ['Save the Word file', 'Save an Outlook draft', 'Save a data file']) files.push(await download(person, label));
    same('walk-in-centre.json', files[2].bytes);
    await person.page.goBack();
    await person.follow(/^Read the report/);
    for (const label of ['Save as a web page', 'Save as plain text']) files.push(await download(person, label));
    for (const { name, bytes } of files) kept(`walk-in-centre.${name.split('.').at(-1)}`, bytes);
    assert.deepEqual(differencesFromNative(files[2], files), []);
    quiet(person);
    return person;
}

const stemOf = ({ bytes }) => `EHIIRA_${JSON.parse(bytes.toString()).content.reference}_v1`;

async function centreInFirefox(bench) {
    const firefox = await beginInFirefox(bench.address);
    try {
        const { person } = firefox;
        await person.turn(() => person.press('Start a new assessment'));
        assert.deepEqual(await person.stage('stage1', centre.answers), {}, 'what Continue complained of');
        await person.follow('Start Stage 2');
        await person.turn(() => person.press('Start Stage 2'));
        await person.stage('stage2', centre.answers, { until: 'evidence-gaps' });
        await person.page.puppet.close({ runBeforeUnload: false });
        const again = await firefox.open(person);
        await again.turn(() => again.press(`Open draft ${centre.title}`));
        await again.stage('stage2', centre.answers, { from: 'carried-characteristics' });
        await again.catchUp(centre.answers);
        await again.follow(/^Send/);
        const word = await downloadInFirefox(again, 'Save the Word file');
        const data = await downloadInFirefox(again, 'Save a data file');
        same('walk-in-centre.json', data.bytes);
        assert.deepEqual(differencesFromNative({ name: 'saved.json', ...data }, [{ name: `${stemOf(data)}.docx`, ...word }]), []);
        assert.deepEqual(again.page.asked, [], 'requests after the start');
        assert.deepEqual(again.page.problems, [], 'messages of the browser');
    } finally {
        await firefox.close();
    }
}

async function policyInFirefox(bench) {
    const firefox = await beginInFirefox(bench.address, policy.world);
    try {
        const { person } = firefox;
        await person.turn(() => person.press('Start a new assessment'));
        assert.deepEqual(await person.stage('stage1', policy.answers), {}, 'what Continue complained of');
        await person.follow(/^Send/);
        same('small-staff-policy.json', (await downloadInFirefox(person, 'Save a data file')).bytes);
    } finally {
        await firefox.close();
    }
}

// The whole portal in one file, opened from disk.
async function singleFile(bench) {
    const address = pathToFileURL(join(bench.site, 'ehiira-portal.html')).href;
    return smallPolicy({ ...bench, address, open: (route, options) => bench.open(route, { ...options, address }) }, { plain: true, canvas: false, tag: '-single' });
}

export const tests = [
    { name: 'the small policy from start to Word file, drawn', seconds: 20, run: (bench) => smallPolicy(bench, { view: 'drawn' }) },
    { name: 'the small policy from start to Word file, plain', seconds: 12, run: (bench) => smallPolicy(bench, { plain: true, canvas: false }) },
    { name: 'the small policy in the single file, opened from disk', seconds: 12, run: singleFile },
    { name: 'the small policy in Firefox', seconds: 25, run: policyInFirefox },
    { name: 'the walk-in centre whole in Firefox', seconds: 100, run: centreInFirefox },
    { name: 'the walk-in centre whole, killed in the middle, plain', seconds: 61, run: (bench) => wholeCentre(bench, { plain: true, canvas: false }) },
    { name: 'the walk-in centre whole, killed in the middle, drawn', seconds: 85, run: (bench) => wholeCentre(bench, { view: 'drawn' }) },
];

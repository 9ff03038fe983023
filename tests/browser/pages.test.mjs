// Every page of the portal with a whole assessment open, in both views and narrow: axe, overlaps, width, focus, quiet.
// Also what happens when things go wrong: blanks, foreign files, no storage, a canvas that is lost, a slow start.
import assert from 'node:assert/strict';
import { chooseView, settled } from './support/chromium.mjs';
import { axe } from './support/axe.mjs';
import { overlaps, tooWide } from './support/geometry.mjs';
import { begin } from './support/portal.mjs';
import { loadForm } from './support/form.mjs';
import { goTo, ROUTES, withExample } from './support/pages.mjs';

const form = loadForm();

async function lookAtAll(bench, options) {
    const { page } = await withExample(bench, options);
    const found = [];
    for (const route of options.routes ?? ROUTES) {
        await goTo(page, route);
        const problems = [...(await overlaps(page)).map((each) => `overlap: ${each}`)];
        if (options.axe !== false) problems.push(...(await axe(page)).violations);
        const wide = await tooWide(page);
        if (wide > 0) problems.push(`${wide} px wider than the window`);
        found.push(...problems.map((each) => `${route}: ${each}`));
    }
    assert.equal(found.length, 0, `${found.length} defects:\n${found.slice(0, 40).join('\n')}`);
    assert.deepEqual(page.problems, [], 'messages of the browser');
    assert.deepEqual(page.asked, [], 'requests after the start');
}

async function quietWhenIdle(bench) {
    const { page } = await withExample(bench, { view: 'drawn' });
    await goTo(page, '/page/risk-register');
    await page.waitForTimeout(1500);
    const before = await page.evaluate(() => {
        globalThis.frames = 0;
        const { frame } = twin;
        twin.frame = (...rest) => {
            ++globalThis.frames;
            return frame.apply(twin, rest);
        };
        return twin.writes;
    });
    await page.waitForTimeout(2000);
    const { frames, writes } = await page.evaluate(() => ({ frames: globalThis.frames, writes: twin.writes }));
    assert.ok(frames <= 1, `${frames} frames in two idle seconds`);
    assert.equal(writes, before, 'the page was written to while nothing happened');
}

// --- when things go wrong ---------------------------------------------------------------------------------------------

const focusedLabel = (page) =>
    page.evaluate(() => {
        const e = document.activeElement;
        return (e.labels?.[0]?.textContent ?? e.textContent ?? '').trim();
    });

async function blanks(bench, options) {
    const person = await begin(bench, options);
    if (options.plain) await chooseView(person.page, 'plain');
    await person.turn(() => person.press('Start a new assessment'));
    await person.openTask('about-lead');
    assert.equal(await person.turn(() => person.press('Continue')), 'refused');
    await settled(person.page);
    assert.match(await person.page.evaluate(() => document.activeElement.textContent), /There is a problem/, 'the focus is in the summary');
    const errors = await person.errors();
    assert.equal(errors.length, 3, errors.join(' | '));
    await person.main.getByRole('group', { name: 'There is a problem' }).getByRole('link').nth(1).click();
    await settled(person.page);
    assert.match(await focusedLabel(person.page), /^What is the lead’s role\?/);
    await person.answer(form.question('about.lead_role'), 'Manager');
    await settled(person.page);
    assert.equal((await person.errors()).length, 2, 'a mended error leaves');
    assert.deepEqual((await axe(person.page)).violations, []);
}

async function foreignFile(bench) {
    const person = await withExample(bench, { plain: true, canvas: false });
    const title = await person.title();
    await goTo(person.page, '/');
    const field = 'Open an assessment that was saved as a file';
    for (const [name, bytes] of [['minutes.msg', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 rest'], ['paper.pdf', '%PDF-1.7 rest'], ['cut.json', '{"schema": "ehiira-portal/1", "kind'], ['empty.docx', '']]) {
        await person.page.getByLabel(field, { exact: false }).first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes, 'latin1') });
        await person.page.getByRole('group', { name: 'There is a problem' }).waitFor({ timeout: 5000 });
        const errors = await person.errors();
        assert.equal(errors.length, 1, name);
        assert.ok(errors[0].length > 20, `${name}: ${errors[0]}`);
        assert.doesNotMatch(errors[0], /undefined|schema|hash|exception/i);
    }
    await goTo(person.page, '/tasks');
    assert.equal(await person.title(), title, 'the work is still open');
}

async function noStorage(bench) {
    const script = `IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError'); };`;
    const page = await bench.open('', { script, canvas: false });
    await page.getByRole('button', { name: 'Start a new assessment' }).click();
    await page.getByRole('heading', { name: 'Task list' }).waitFor();
    await page.evaluate(() => {
        location.hash = '#/page/about-proposal';
    });
    await page.getByRole('textbox', { name: 'What is the name of the proposal?' }).fill('A proposal');
    await page.getByRole('radio', { name: 'A policy' }).check();
    await page.getByText('does not let the portal keep drafts').first().waitFor({ timeout: 5000 });
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a file now' }).click();
    assert.match((await coming).suggestedFilename(), /^EHIIRA_.*\.json$/);
    assert.equal(await page.getByRole('textbox', { name: 'What is the name of the proposal?' }).inputValue(), 'A proposal');
    assert.deepEqual((await axe(page)).violations, []);
}

// The canvas goes away while somebody types: everything stays and the plain view says why.
async function lostCanvas(bench, lose) {
    const person = await begin(bench, { view: 'drawn' });
    await person.turn(() => person.press('Start a new assessment'));
    await person.openTask('about-lead');
    await person.answer(form.question('about.lead_name'), 'Ada');
    if (lose) await person.page.evaluate(lose);
    await person.page.waitForTimeout(300);
    await person.answer(form.question('about.lead_role'), 'Manager');
    await person.answer(form.question('about.lead_email'), 'ada@northmere-icb.example');
    await person.turn(() => person.press('Continue'));
    await person.page.goBack();
    await settled(person.page);
    assert.equal(await person.main.getByRole('textbox', { name: 'What is the name of the assessment lead?' }).inputValue(), 'Ada');
    assert.equal(await person.main.getByRole('textbox', { name: 'What is the lead’s work email address?' }).inputValue(), 'ada@northmere-icb.example');
}

const removeCanvas = () => document.querySelectorAll('canvas').forEach((canvas) => canvas.remove());
const loseContext = () => document.querySelectorAll('canvas').forEach((canvas) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext());

export const tests = [
    { name: 'every page: axe, overlaps and width, drawn', seconds: 60, long: true, run: (bench) => lookAtAll(bench, { view: 'drawn' }) },
    { name: 'every page: axe, overlaps and width, plain', seconds: 40, run: (bench) => lookAtAll(bench, { plain: true, canvas: false }) },
    { name: 'every page at 320 px: overlaps and width', seconds: 20, run: (bench) => lookAtAll(bench, { width: 320, height: 640, canvas: false, axe: false }) },
    { name: 'nothing runs when nothing happens, on the risk page', run: quietWhenIdle },
    { name: 'blanks: a summary with links to the fields, drawn', run: (bench) => blanks(bench, { view: 'drawn' }) },
    { name: 'blanks: a summary with links to the fields, plain', run: (bench) => blanks(bench, { plain: true, canvas: false }) },
    { name: 'foreign files get a sentence and leave the work', run: foreignFile },
    { name: 'without storage the work goes on and a file is offered', run: noStorage },
    { name: 'going back to a page shows what was typed there', run: (bench) => lostCanvas(bench) },
    { name: 'the canvas removed: nothing is lost', run: (bench) => lostCanvas(bench, removeCanvas) },
    { name: 'the drawing context lost: nothing is lost', run: (bench) => lostCanvas(bench, loseContext) },
];

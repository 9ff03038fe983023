// The page of report files, reached from the portal that everybody loads: the open assessment comes along, every file is
// made, and the page is sound in both views.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setView, settled } from './support/chromium.mjs';
import { axe } from './support/axe.mjs';
import { overlaps, tooWide } from './support/geometry.mjs';
import { goTo, withExample } from './support/pages.mjs';
import { accessibilityTree, differences } from './support/tree.mjs';

const VIEW_WORDS = /Page view|Choose for me|Full view|Plain view|Chosen for this|You chose this|Plain, because|MenuListPopup/;
const STARTS = { docx: 'PK', pdf: '%PDF-1.7', html: '<!DOCTYPE html>', txt: '', eml: 'X-Unsent: 1' };

async function saved(page, name) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name, exact: true }).click()]);
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

// The other program is loaded for this page; the draft is opened again by itself.
async function onThePage(bench, options) {
    const { page } = await withExample(bench, options);
    await goTo(page, '/report/files').catch(() => {});
    await page.getByRole('heading', { level: 1, name: 'Report files' }).waitFor();
    await page.getByText('Closing Fernhollow Walk-in Centre').first().waitFor();
    await settled(page);
    return page;
}

async function everyFile(bench) {
    const page = await onThePage(bench, { canvas: false });
    const buttons = await page.locator('main').getByRole('button', { name: /^Save as/ }).allInnerTexts();
    assert.ok(buttons.length >= 4, buttons.join());
    for (const name of buttons) {
        const file = await saved(page, name.trim());
        const ending = file.name.split('.').pop();
        assert.match(file.name, /^EHIIRA_DRAFT-[\w-]+_v1\w*\.[a-z]+$/, name);
        assert.ok(file.bytes.length > 100, `${file.name} has ${file.bytes.length} bytes`);
        const start = STARTS[ending] ?? '';
        assert.equal(file.bytes.toString('latin1', 0, start.length), start, file.name);
        await page.getByText(`${file.name} is made.`).first().waitFor();
    }
    await page.getByRole('checkbox', { name: 'PDF' }).check();
    const email = await saved(page, 'Save an Outlook draft');
    for (const attached of ['.docx"', '.pdf"']) assert.ok(email.bytes.includes(attached), `the email has no ${attached}`);
    assert.deepEqual(page.problems, []);
}

async function sound(bench) {
    const page = await onThePage(bench, { width: 1280, view: 'drawn' });
    const wrong = [];
    const tell = (where, list) => wrong.push(...list.map((what) => `${where}: ${what}`));
    await setView(page, 'drawn');
    tell('drawn', [...(await overlaps(page)), ...(await axe(page)).violations]);
    const tree = async () => (await accessibilityTree(page)).filter((line) => !VIEW_WORDS.test(line));
    const drawn = await tree();
    await setView(page, 'plain');
    tell('the views differ', differences(drawn, await tree()));
    tell('plain', [...(await overlaps(page)), ...(await axe(page)).violations]);
    await page.setViewportSize({ width: 320, height: 640 });
    await settled(page);
    const wide = await tooWide(page);
    tell('320', [...(await overlaps(page)), ...(await axe(page)).violations, ...(wide > 0 ? [`${wide} px wider than the window`] : [])]);
    assert.deepEqual(wrong, []);
}

export const tests = [
    { name: 'every report file is made, and the open assessment comes along', seconds: 12, run: everyFile },
    { name: 'the page of report files is sound and the same in both views', seconds: 12, run: sound },
];

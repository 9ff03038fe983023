// What went wrong in other interfaces that are painted and mirrored, each tried here: tests/accessibility/
// bug-museum.json says which symptom each test stands for. Those that other files show already are not repeated.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { settled, waitForView } from './support/chromium.mjs';
import { goTo, ROUTES, withExample } from './support/pages.mjs';
import { references } from './support/reach.mjs';
import { accessibilityTree } from './support/tree.mjs';

const repository = join(dirname(fileURLToPath(import.meta.url)), '../..');
const read = (path) => readFileSync(join(repository, path), 'utf8');
const none = (list, what) => assert.deepEqual(list, [], what);
const focusedId = (page) => page.evaluate(() => document.activeElement?.id ?? '');

async function alwaysOn(bench) {
    const page = await bench.open('/gallery/widgets', { view: 'drawn' });
    const tree = await accessibilityTree(page);
    assert.ok(tree.filter((line) => /^(textbox|radio|checkbox|button|link|combobox)/.test(line)).length > 40, 'the controls are there at once');
    none(tree.filter((line) => /enable accessibility|screen reader mode/i.test(line)), 'a switch to make the page accessible');
    none(tree.filter((line) => /^canvas/i.test(line)), 'the canvas in the tree');
}

// The document itself scrolls, by the wheel's own distance, and words and picture move as one.
async function nativeScroll(bench) {
    const page = await bench.open('/gallery/widgets', { view: 'drawn' });
    await page.mouse.move(640, 450);
    for (const step of [120, 700, 2000, -400]) {
        const from = await page.evaluate(() => ({ y: scrollY, word: document.getElementById('page-title').getBoundingClientRect().top }));
        await page.mouse.wheel(0, step);
        await page.waitForFunction((y) => Math.abs(scrollY - y) < 1, from.y + step);
        const to = await page.evaluate(() => ({ y: scrollY, word: document.getElementById('page-title').getBoundingClientRect().top }));
        assert.ok(Math.abs(from.word - to.word - (to.y - from.y)) < 0.6, 'words move with the window');
    }
    const inner = await page.evaluate(() => [...document.querySelectorAll('#stage, #stage *')].filter((e) => {
        const { overflowY } = getComputedStyle(e);
        return ['auto', 'scroll'].includes(overflowY) && e.scrollHeight > e.clientHeight + 1;
    }).map((e) => e.id || e.className));
    none(inner, 'things that scroll by themselves');
    const canvas = await page.evaluate(() => document.getElementById('stage').contains(document.getElementById('canvas')));
    assert.ok(canvas, 'the picture lies inside the scrolled content');
}

// An on-screen keyboard takes half of the window: the field stays the same element and keeps focus and caret.
async function keyboardOpens(bench, plain) {
    const options = plain ? { width: 400, height: 800, canvas: false } : { width: 1000, height: 900, view: 'drawn' };
    const page = await bench.open('/gallery/text', options);
    const area = page.getByLabel('Describe the change');
    await area.fill('half a sentence');
    await area.evaluate((e) => {
        globalThis.kept = e;
        e.setSelectionRange(4, 4);
    });
    for (const height of [330, options.height, 280]) {
        await page.setViewportSize({ width: options.width, height });
        await settled(page);
        const now = await page.evaluate(() => ({ same: document.activeElement === globalThis.kept, connected: globalThis.kept.isConnected, caret: globalThis.kept.selectionStart }));
        assert.deepEqual(now, { same: true, connected: true, caret: 4 }, `at ${height} px`);
    }
    await page.keyboard.type('!');
    assert.equal(await area.inputValue(), 'half! a sentence');
}

async function soundReferences(bench) {
    const { page } = await withExample(bench, { view: 'drawn', whole: true });
    const found = [];
    for (const route of [...ROUTES, '/gallery/widgets', '/gallery/matrix', '/gallery/rows', '/gallery/grid']) {
        await goTo(page, route);
        found.push(...(await references(page)).map((each) => `${route}: ${each}`));
    }
    none(found, 'broken references and foreign tab stops');
}

async function liveRegions(bench) {
    const shell = read('web/shell.html');
    for (const id of ['polite-0', 'polite-1', 'assertive-0', 'assertive-1']) {
        assert.match(shell, new RegExp(`aria-live="${id.split('-')[0]}"[^>]*id="${id}"`), `${id} stands in the first HTML`);
    }
    const page = await bench.open('/gallery/widgets');
    const spoken = await page.evaluate(() => {
        const heard = [];
        const before = [...document.querySelectorAll('[aria-live]')];
        const observer = new MutationObserver(() => {});
        for (const region of before) observer.observe(region, { childList: true, characterData: true, subtree: true });
        for (let i = 0; i < 3; ++i) {
            twin.announce('Saved', false);
            heard.push(observer.takeRecords().filter(({ target }) => target.textContent === 'Saved').map(({ target }) => target.id));
        }
        return { heard, same: before.every((region) => region.isConnected) && document.querySelectorAll('[aria-live]').length === before.length };
    });
    assert.ok(spoken.same, 'no region is made or taken away');
    assert.deepEqual(spoken.heard.map((ids) => ids.length > 0), [true, true, true], 'each time something changes');
    assert.notEqual(spoken.heard[0][0], spoken.heard[1][0], 'the same sentence goes into the other region');
}

// Each sentence is once in the tree, as a text of its own, a label or a legend; "group" is said only of what has a name.
async function readOnce(bench) {
    const { page } = await withExample(bench, { view: 'drawn' });
    for (const route of ['/page/about-proposal', '/page/human-rights', '/check', '/send']) {
        await goTo(page, route);
        const tree = await accessibilityTree(page);
        // The browser gives its own details element the role of a group; its summary names it.
        const details = await page.evaluate(() => document.querySelectorAll('details').length);
        const nameless = tree.filter((line) => /^group ""/.test(line));
        assert.ok(nameless.length <= details, `groups without a name on ${route}`);
        const texts = tree.filter((line) => /^StaticText/.test(line));
        const twice = texts.filter((line, i) => i > 0 && line === texts[i - 1] && line.length > 40);
        none(twice, `texts read twice in a row on ${route}`);
        const plain = await page.evaluate(() => [...document.querySelectorAll('#main [role=text], #main [aria-roledescription], #main p[aria-label], #main span[aria-label]')].map((e) => e.outerHTML.slice(0, 80)));
        none(plain, 'words that are named beside what they say');
    }
}

async function findAndSpell(bench) {
    const page = await bench.open('/gallery/widgets', { view: 'drawn' });
    for (const words of ['Words that are shown on demand', 'What is it']) {
        assert.ok(await page.evaluate((text) => {
            getSelection().removeAllRanges();
            return find(text, false, false, true) || document.body.textContent.includes(text);
        }, words), `"${words}" is found`);
    }
    const visible = await page.evaluate(() => {
        getSelection().removeAllRanges();
        return find('What is it');
    });
    assert.ok(visible, 'find in page finds a question');
    const off = await page.evaluate(() => [...document.querySelectorAll('textarea')].filter((e) => !e.spellcheck || e.getClientRects().length === 0 || getComputedStyle(e).opacity === '0').map((e) => e.id));
    none(off, 'areas that are hidden or not spell-checked');
}

// Enter picks a candidate of an input method, and submits nothing; dead keys and quick pastes arrive whole.
async function inputMethods(bench) {
    const page = await bench.open('/gallery/widgets', { view: 'drawn' });
    const field = page.locator('input[type=text]').first();
    await field.fill('');
    await field.focus();
    const id = await focusedId(page);
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
    await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', windowsVirtualKeyCode: 229, key: 'Process', code: 'Enter' });
    await session.send('Input.insertText', { text: '日本' });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', windowsVirtualKeyCode: 13, key: 'Enter', code: 'Enter' });
    await settled(page);
    assert.equal(await field.inputValue(), '日本');
    assert.equal(await focusedId(page), id, 'the focus has not moved');
    assert.match(page.url(), /gallery\/widgets$/, 'nothing was submitted');
    await session.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
    await session.send('Input.insertText', { text: 'é' });
    await page.keyboard.type('t');
    for (const part of ['one ', 'two ', 'three']) await page.keyboard.insertText(part);
    await settled(page);
    assert.equal(await field.inputValue(), '日本étone two three');
}

const zoomAllowed = {
    name: 'zooming is never forbidden and no outline is taken away without a ring in its place',
    async run(bench) {
        const shell = read('web/shell.html');
        assert.match(shell, /name="viewport" content="width=device-width, initial-scale=1"/);
        assert.doesNotMatch(shell, /maximum-scale|user-scalable/);
        const css = readFileSync(join(bench.site, 'portal.css'), 'utf8');
        assert.doesNotMatch(css, /touch-action:\s*none/);
        const page = await bench.open('/gallery/widgets', { view: 'drawn', context: { hasTouch: true } });
        const before = await page.evaluate(() => visualViewport.scale);
        const session = await page.context().newCDPSession(page);
        await session.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2 });
        assert.equal(await page.evaluate(() => visualViewport.scale), before * 2);
    },
};

const gates = {
    name: 'the tests of the elements gate every run, and nothing fakes a focus',
    async run() {
        assert.match(read('tests/run'), /tests\/browser\/run\.mjs/);
        const scripts = readdirSync(join(repository, 'web/platform/browser')).filter((name) => name.endsWith('.js'));
        for (const name of scripts) {
            const text = read(`web/platform/browser/${name}`);
            assert.doesNotMatch(text, /activedescendant/, name);
            assert.doesNotMatch(text, /addEventListener\('(wheel|touchmove|touchstart)'/, `${name} handles scrolling itself`);
            assert.doesNotMatch(text, /innerHTML|insertAdjacentHTML|document\.write/, `${name} writes HTML from strings`);
        }
    },
};

// Letters outside of fields, and the pointer going down and off again, do nothing at all.
async function nothingByAccident(bench) {
    const { page } = await withExample(bench, { view: 'drawn' });
    await goTo(page, '/page/about-proposal');
    const state = () => page.evaluate(() => ({ at: location.hash, words: document.getElementById('main').innerText, focus: document.activeElement.id }));
    const before = await state();
    for (const key of 'abcdefghijklmnopqrstuvwxyz0123456789?/.,') await page.keyboard.press(key);
    await settled(page);
    assert.deepEqual(await state(), before, 'letters changed something');
}

async function onRelease(bench) {
    const page = await bench.open('/gallery/widgets', { view: 'drawn' });
    const button = page.getByRole('button', { name: 'Delete this draft' });
    await button.scrollIntoViewIfNeeded();
    const box = await button.boundingBox();
    await page.mouse.move(box.x + 5, box.y + 5);
    await page.mouse.down();
    await settled(page);
    assert.equal(await page.getByRole('dialog').count(), 0, 'pressing down opened it');
    await page.mouse.move(5, 5);
    await page.mouse.up();
    await settled(page);
    assert.equal(await page.getByRole('dialog').count(), 0, 'moving off did not cancel');
    for (const name of readdirSync(join(repository, 'web/platform/browser')).filter((each) => each.endsWith('.js'))) {
        assert.doesNotMatch(read(`web/platform/browser/${name}`), /addEventListener\('(pointerdown|mousedown|touchstart)'/, name);
    }
}

async function forcedColours(bench) {
    const page = await bench.open('/gallery/widgets', { view: 'drawn' });
    await page.emulateMedia({ forcedColors: 'active' });
    await waitForView(page, 'plain');
    const bad = await page.evaluate(() => [...document.querySelectorAll('main *')].filter((e) => getComputedStyle(e).forcedColorAdjust === 'none' && e.textContent.trim() !== '').map((e) => e.className));
    none(bad, 'words that refuse the colours somebody chose');
}

export const tests = [
    { name: 'nothing has to be switched on: controls and words are there from the start', run: alwaysOn },
    { name: 'the browser scrolls, the picture within what it scrolls', run: nativeScroll },
    { name: 'an on-screen keyboard leaves the field and its caret, full view', run: (bench) => keyboardOpens(bench, false) },
    { name: 'an on-screen keyboard leaves the field and its caret, plain view', run: (bench) => keyboardOpens(bench, true) },
    { name: 'every reference leads somewhere and only controls are tab stops', seconds: 25, run: soundReferences },
    { name: 'live regions stand from the start and say the same sentence twice', run: liveRegions },
    { name: 'each sentence is read once, and groups have names', run: readOnce },
    { name: 'find in page finds the words, and areas are spell-checked', run: findAndSpell },
    { name: 'an input method, dead keys and quick pastes lose and submit nothing', run: inputMethods },
    zoomAllowed,
    gates,
    { name: 'letters outside of fields do nothing', run: nothingByAccident },
    { name: 'nothing acts when the pointer goes down, and moving off cancels', run: onRelease },
    { name: 'forced colours are taken over everywhere', run: forcedColours },
];

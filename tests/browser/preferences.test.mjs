// Preferences: kept over a reload and on the page before its first paint; the device's colours followed, and left when
// the person chose; every theme free of violations on the main pages in both views; the focus seen in each; text up to
// twice its size without overlaps.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { axe } from './support/axe.mjs';
import { settled, waitForView } from './support/chromium.mjs';
import { overlaps, tooWide } from './support/geometry.mjs';
import { goTo } from './support/pages.mjs';
import { begin } from './support/portal.mjs';

const EXAMPLE = /example.*Closing Fernhollow Walk-in Centre$/;
const THEMES = { dark: 'Dark', 'contrast-light': 'High contrast, dark words on white', 'contrast-dark': 'High contrast, light words on black' };
const ROUTES = ['/', '/tasks', '/page/human-rights', '/page/risk-register', '/check', '/send', '/preferences', '/gallery/widgets', '/gallery/matrix'];
const LEAST = { light: 4.5, dark: 4.5, 'contrast-light': 7, 'contrast-dark': 7 };

const attributes = (page) => page.evaluate(() => ({ ...document.documentElement.dataset }));
const themeOf = async (page) => (await attributes(page)).theme;

// The first colours of the page, before any deferred script ran: noted when the body begins.
const noteFirst = `new MutationObserver((_, watcher) => {
    if (!document.body) return;
    watcher.disconnect();
    const { theme, text } = document.documentElement.dataset;
    globalThis.first = { theme, text: text ?? '', program: Boolean(globalThis.twin?.send), scheme: document.querySelector('meta[name=color-scheme]').content };
}).observe(document, { childList: true, subtree: true });`;

async function keptAndEarly(bench) {
    const page = await bench.open('/preferences', { view: 'drawn', script: noteFirst });
    assert.deepEqual(await page.evaluate(() => globalThis.first), { theme: 'light', text: '', program: false, scheme: 'light' });
    await page.evaluate(() => {
        globalThis.told = [];
        const note = (list) => list.forEach(({ target }) => target.textContent && globalThis.told.push(target.textContent));
        for (const region of document.querySelectorAll('[aria-live]')) new MutationObserver(note).observe(region, { childList: true, characterData: true, subtree: true });
    });
    await page.getByRole('radio', { name: 'Dark', exact: true }).check();
    await settled(page);
    assert.equal(await themeOf(page), 'dark');
    assert.deepEqual(await page.evaluate(() => globalThis.told), ['Colours are now dark.']);
    await page.getByRole('radio', { name: 'Larger, 150%' }).check();
    await waitForView(page, 'plain');
    assert.equal(await page.getByText('Plain, because you chose larger text.').count(), 1);
    await page.getByRole('group', { name: 'Spelling help' }).getByRole('radio', { name: 'Off' }).check();
    assert.equal(await page.evaluate(() => document.activeElement.labels[0].textContent.trim()), 'Off', 'the focus stays');
    await page.reload();
    await page.waitForSelector('html[data-ready=yes]');
    const first = await page.evaluate(() => globalThis.first);
    assert.deepEqual(first, { theme: 'dark', text: '150', program: false, scheme: 'dark' });
    for (const name of ['Dark', 'Larger, 150%', 'Off']) assert.ok(await page.getByRole('radio', { name, exact: true }).isChecked(), name);
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), '24px');
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), 'rgb(16, 24, 29)');
    await page.getByRole('radio', { name: 'Standard' }).check();
    await waitForView(page, 'drawn');
    assert.deepEqual(page.problems, []);
}

async function inTheFirstHtml(bench) {
    const { address } = bench;
    const html = await (await fetch(address)).text();
    const script = html.indexOf('localStorage');
    assert.ok(script > 0 && script < html.indexOf('<body'), 'the choice is read in the head');
    assert.ok(script < html.indexOf('portal.css'), 'and before the styles');
    assert.match(html, /script-src [^;]*'sha256-/, 'the policy names the script');
}

async function followsTheDevice(bench) {
    const page = await bench.open('/preferences', { view: 'drawn', context: { colorScheme: 'dark' } });
    assert.equal(await themeOf(page), 'dark');
    const painted = () => page.evaluate(() => twin.program.painted());
    const before = await painted();
    await page.emulateMedia({ colorScheme: 'light' });
    await settled(page);
    assert.equal(await themeOf(page), 'light', 'followed back while open');
    assert.ok((await painted()) > before, 'the canvas follows');
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
    await settled(page);
    assert.equal(await themeOf(page), 'contrast-light');
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
    await settled(page);
    assert.equal(await themeOf(page), 'contrast-dark');
    await page.getByRole('radio', { name: 'Light', exact: true }).check();
    await settled(page);
    assert.equal(await themeOf(page), 'light', 'the person’s choice wins');
    await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' });
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(page);
    assert.equal(await themeOf(page), 'light');
    await page.getByRole('radio', { name: 'As my device does' }).check();
    await settled(page);
    assert.equal(await themeOf(page), 'dark');
    await page.emulateMedia({ forcedColors: 'active' });
    await settled(page);
    assert.equal(await themeOf(page), 'light', 'forced colours are left alone');
    await waitForView(page, 'plain');
    assert.deepEqual(page.problems, []);
}

const lastsWithoutStorage = async (bench) => {
    const script = `Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } });`;
    const page = await bench.open('/preferences', { canvas: false, script });
    await page.getByRole('radio', { name: 'Dark', exact: true }).check();
    await page.getByRole('radio', { name: 'Large, 125%' }).check();
    await settled(page);
    const { theme, text } = await attributes(page);
    assert.deepEqual({ theme, text }, { theme: 'dark', text: '125' });
    assert.deepEqual(page.problems, []);
};

// Contrast of everything that axe can see; in the high contrast themes words must reach 7 to 1.
async function enhanced(page) {
    return page.evaluate(async () => {
        const { violations } = await globalThis.axe.run(document, { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] }, rules: { 'color-contrast-enhanced': { enabled: true } } });
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)} ${node.any[0]?.message.slice(0, 140)}`));
    });
}

async function everyTheme(bench, view, theme) {
    const { page } = await begin(bench, { patience: 60_000, whole: true, ...(view === 'drawn' ? { view } : { canvas: false }) });
    await page.getByRole('button', { name: EXAMPLE }).click();
    await settled(page);
    await page.evaluate((name) => twin.setPreference('colours', name), theme);
    await settled(page);
    assert.equal(await themeOf(page), theme);
    const found = [];
    for (const route of ROUTES) {
        await goTo(page, route);
        const problems = (await axe(page)).violations;
        if (LEAST[theme] === 7) problems.push(...(await enhanced(page)));
        found.push(...problems.map((each) => `${route}: ${each}`));
        assert.equal((await attributes(page)).view, view);
    }
    assert.deepEqual(found, []);
    assert.deepEqual(page.problems, []);
}

// --- the focus -------------------------------------------------------------------------------------------------------

const luminance = (rgb) => {
    const [r, g, b] = rgb.map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (a, b) => {
    const [x, y] = [luminance(a), luminance(b)].sort((m, n) => n - m);
    return (x + 0.05) / (y + 0.05);
};

// The colours of the ring (outline, shadow, area) of what has the focus, and of what is around it.
const ring = (page) =>
    page.evaluate(() => {
        const e = document.activeElement;
        // The mark of a choice and the words of a summary carry the ring of their control.
        const mark = e.matches('.nhsuk-radios__input, .nhsuk-checkboxes__input') && getComputedStyle(e).appearance !== 'none';
        const words = e.querySelector(':scope > .nhsuk-details__summary-text');
        const own = mark ? getComputedStyle(e.nextElementSibling, '::before') : getComputedStyle(e);
        const within = words ? getComputedStyle(words) : { boxShadow: '', backgroundColor: '' };
        const solid = (text) => [...text.matchAll(/rgba?\(([^)]*)\)/g)].map((m) => m[1].split(/[ ,/]+/).map(Number)).filter((c) => c[3] !== 0).map((c) => c.slice(0, 3));
        const edge = mark && parseFloat(own.borderTopWidth) >= 3 ? own.borderTopColor : '';
        let ground = [];
        for (let at = e.parentElement; at && ground.length === 0; at = at.parentElement) ground = solid(getComputedStyle(at).backgroundColor);
        const outline = own.outlineStyle === 'none' || parseFloat(own.outlineWidth) < 2 ? '' : own.outlineColor;
        return { what: e.id || e.className, rings: solid(`${outline} ${edge} ${own.boxShadow} ${own.backgroundColor} ${within.boxShadow} ${within.backgroundColor}`), ground: ground[0] };
    });

async function focusSeen(bench, view) {
    const page = await bench.open('/gallery/widgets', view === 'drawn' ? { view } : { canvas: false });
    const found = [];
    for (const theme of ['light', ...Object.keys(THEMES)]) {
        await page.evaluate((name) => twin.setPreference('colours', name), theme);
        await settled(page);
        await page.evaluate(() => document.querySelector('main h1').focus());
        for (let i = 0; i < 45; ++i) {
            await page.keyboard.press('Tab');
            const { what, rings, ground } = await ring(page);
            if (await page.evaluate(() => document.activeElement === document.body)) break; // past the last one
            const best = Math.max(0, ...rings.map((colour) => contrast(colour, ground)));
            if (best < 3) found.push(`${theme}: ${what} ${best.toFixed(2)}`);
        }
    }
    assert.deepEqual(found, []);
}

// --- text size -------------------------------------------------------------------------------------------------------

async function largestText(bench, width) {
    const { page } = await begin(bench, { patience: 60_000, whole: true, canvas: false, width, height: 800 });
    await page.getByRole('button', { name: EXAMPLE }).click();
    await settled(page);
    await page.evaluate(() => {
        location.hash = '#/preferences';
    });
    await page.getByRole('radio', { name: 'Largest, 200%' }).check();
    await settled(page);
    const found = [];
    for (const route of ROUTES) {
        await goTo(page, route);
        found.push(...(await overlaps(page)).map((each) => `${route}: overlap: ${each}`));
        const wide = await tooWide(page);
        if (wide > 0) found.push(`${route}: ${wide} px wider than the window`);
    }
    assert.deepEqual(found, []);
    assert.deepEqual(page.problems, []);
}

// --- the stylesheet --------------------------------------------------------------------------------------------------

// Every rule of the compiled sheet that sets words and their area together, in every theme.
async function pairsInTheSheet() {
    const site = process.env.PORTAL_SITE ?? join(import.meta.dirname, '../../build/site');
    const css = readFileSync(join(site, 'portal.css'), 'utf8').replaceAll(/url\("[^"]*"\)/g, '');
    const tables = {};
    for (const [, selector, body] of css.matchAll(/(:root|\[data-theme="?(?:[\w-]+)"?\])\{([^{}]*)\}/g)) {
        const theme = /data-theme="?([\w-]+)/.exec(selector)?.[1] ?? 'light';
        const rows = [...body.matchAll(/(--[\w-]+):(#[0-9a-f]+)/g)].map(([, name, value]) => [name, value]);
        if (rows.length > 0) tables[theme] = { ...tables[theme], ...Object.fromEntries(rows) };
    }
    assert.deepEqual(Object.keys(tables), ['light', 'dark', 'contrast-light', 'contrast-dark']);
    const rgb = (text, table) => {
        let value = text.trim().replace(/\s*!important$/, '').replace(/^var\((--[\w-]+)\)$/, (_, name) => table[name]);
        if (value === '#fff') value = '#ffffff';
        return /^#[0-9a-f]{6}$/.test(value) ? [1, 3, 5].map((i) => parseInt(value.slice(i, i + 2), 16)) : undefined;
    };
    const found = [];
    let pairs = 0;
    for (const [, selector, body] of css.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
        const words = /(?:^|;)color:([^;]+)/.exec(body)?.[1];
        const area = /(?:^|;)background(?:-color)?:([^;]+)/.exec(body)?.[1];
        if (!words || !area) continue;
        for (const [theme, table] of Object.entries(tables)) {
            const [front, back] = [rgb(words, table), rgb(area, table)];
            if (!front || !back) continue;
            ++pairs;
            const least = LEAST[theme];
            if (contrast(front, back) < least) found.push(`${theme}: ${selector.slice(-60)} ${contrast(front, back).toFixed(2)}`);
        }
    }
    assert.ok(pairs > 60, `${pairs} pairs`);
    assert.deepEqual(found, []);
}

const themes = Object.keys(THEMES).flatMap((theme) =>
    ['plain', 'drawn'].map((view) => ({ name: `${theme} colours: axe on the main pages, ${view}`, long: view === 'drawn' && theme === 'contrast-light', run: (bench) => everyTheme(bench, view, theme) })));

export const tests = [
    { name: 'choices are kept, told once, and on the page before its first paint', run: keptAndEarly },
    { name: 'the first HTML reads the choice before the styles', run: inTheFirstHtml },
    { name: 'the device’s colours are followed, unless the person chose', run: followsTheDevice },
    { name: 'without storage a choice lasts as long as the page', run: lastsWithoutStorage },
    ...themes,
    { name: 'the focus is seen in every theme, plain', run: (bench) => focusSeen(bench, 'plain') },
    { name: 'the focus is seen in every theme, drawn', run: (bench) => focusSeen(bench, 'drawn') },
    { name: 'text at 200%: nothing overlaps or is wider than the window, 1280 px', run: (bench) => largestText(bench, 1280) },
    { name: 'text at 200%: nothing overlaps or is wider than the window, 320 px', run: (bench) => largestText(bench, 320) },
    { name: 'every pair of words and area in the stylesheet, in every theme', run: pairsInTheSheet },
];

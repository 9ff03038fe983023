// The twin on the gallery: both views are the same page to assistive technology, nothing overlaps, nothing is lost,
// and nothing runs when nothing happens. Journeys through the portal are in other files.
import assert from 'node:assert/strict';
import { chooseView, settled, waitForView } from './support/chromium.mjs';
import { accessibilityTree, differences } from './support/tree.mjs';
import { axe } from './support/axe.mjs';
import { misplaced, overlaps, tooWide } from './support/geometry.mjs';

const PAGES = ['/gallery', '/gallery/matrix', '/gallery/grid', '/gallery/rows', '/gallery/text', '/gallery/widgets'];
const each = (name, run, pages = PAGES) => pages.map((route) => ({ name: `${name}: ${route}`, run: (bench) => run(bench, route) }));

const none = (list, what) => assert.deepEqual(list, [], what);

async function bothTrees(bench, route) {
    const page = await bench.open(route, { view: 'drawn' });
    const drawn = await accessibilityTree(page);
    await page.evaluate(() => twin.send({ kind: 'Choose', id: 'page-view', text: 'plain' }));
    await page.evaluate(() => twin.frame());
    await waitForView(page, 'plain');
    const plain = await accessibilityTree(page);
    // The control that changes the view, and the reason beside it, are what differs.
    const same = (lines) => lines.filter((line) => !/Page view|Choose for me|Full view|Plain view|Chosen for this|You chose this|Plain, because|MenuListPopup/.test(line));
    none(differences(same(drawn), same(plain)), `the views differ on ${route}`);
    assert.ok(drawn.length > 30);
    none(page.problems, 'messages of the browser');
}

const CONTEXTS = {
    'drawn, 1280': { view: 'drawn' },
    'drawn, 900': { view: 'drawn', width: 900 },
    'plain, 1280': { plain: true },
    'plain, 320': { width: 320, height: 640, view: 'plain' },
    'forced colours': { view: 'plain', context: { forcedColors: 'active' } },
};

async function openIn(bench, route, { plain, ...options }) {
    const page = await bench.open(route, options);
    if (plain) await chooseView(page, 'plain');
    return page;
}

const inContexts = (name, run) =>
    Object.entries(CONTEXTS).flatMap(([words, options]) =>
        PAGES.map((route) => ({ name: `${name}, ${words}: ${route}`, run: async (bench) => run(await openIn(bench, route, options), words) })));

const contexts = [
    ...inContexts('axe finds nothing and nothing overlaps', async (page, words) => {
        none((await axe(page)).violations, 'axe');
        none(await overlaps(page), 'overlaps');
        assert.ok((await tooWide(page)) <= 0, 'wider than the window');
        if (words.startsWith('drawn')) none(await misplaced(page), 'boxes that are not where the program put them');
        none(page.problems, 'messages of the browser');
    }),
];

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`;

const needs = [
    ['text spacing', 'spacing', (page) => page.addStyleTag({ content: SPACING })],
    ['letter spacing alone', 'spacing', (page) => page.addStyleTag({ content: '* { letter-spacing: 0.12em !important }' })],
    ['space below paragraphs alone', 'spacing', (page) => page.addStyleTag({ content: 'p { margin-bottom: 2em !important }' })],
    ['another font', 'font', (page) => page.addStyleTag({ content: '* { font-family: "DejaVu Serif" !important }' })],
    ['larger default text', 'text-size', (page) => page.addStyleTag({ content: 'html { font-size: 20px !important }' })],
    ['forced colours', 'colours', (page) => page.emulateMedia({ forcedColors: 'active' })],
    ['a narrow window', '', (page) => page.setViewportSize({ width: 700, height: 900 })],
].map(([name, reason, change]) => ({
    name: `the plain view comes by itself for ${name}`,
    async run(bench) {
        // The policy of the page forbids other styles; a user's own come around it.
        const page = await bench.open('/gallery/widgets', { view: 'drawn', context: { bypassCSP: true } });
        await change(page);
        await waitForView(page, 'plain');
        assert.equal(await page.evaluate(() => twin.reason()), reason);
        none(await overlaps(page), 'overlaps');
    },
}));

const SPACED_PAGES = ['/gallery/widgets', '/gallery/matrix', '/gallery/rows'];
const spacedDrawn = each('even the drawn view bears another font and spacing without overlaps', async (bench, route) => {
    const page = await bench.open(route, { view: 'drawn', context: { bypassCSP: true } });
    await page.evaluate(() => {
        twin.sendWants = () => false; // hold the view for this test
    });
    await page.addStyleTag({ content: `main p, main h2, main label, main legend, main .nhsuk-hint, main td, main th { font-family: "DejaVu Sans" !important; }` });
    await page.waitForTimeout(300);
    assert.ok(await page.evaluate(() => twin.isDrawn()));
    none(await overlaps(page), 'overlaps');
}, SPACED_PAGES);

export const tests = [
    ...each('the views are the same to assistive technology', bothTrees),
    ...contexts,
    ...needs,
    ...spacedDrawn,
];

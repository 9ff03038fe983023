// Every page of the gallery, as the gallery itself lists them, in both views and at four widths: nothing for axe to
// find, the same accessibility tree in both views, nothing overlapping, cut, wider than the window or misplaced. One
// page visits its share of the routes; what is wrong anywhere is listed together.
import assert from 'node:assert/strict';
import { setView, settled } from './support/chromium.mjs';
import { galleryRoutes, goTo } from './support/gallery.mjs';
import { accessibilityTree, differences } from './support/tree.mjs';
import { axe } from './support/axe.mjs';
import { misplaced, overlaps, tooWide } from './support/geometry.mjs';

const SHARES = 6;

// The control that changes the view, and the reason beside it, are what differs; and a table that scrolls sideways
// where a word is longer than its column is a named region there, which the drawn view has no need of.
const VIEW_WORDS = /^region ".*" focusable=true|Page view|Choose for me|Full view|Plain view|Chosen for this|You chose this|Plain, because|MenuListPopup/;
const comparable = (tree) => tree.filter((line) => !VIEW_WORDS.test(line));

async function geometry(page) {
    const wide = await tooWide(page);
    return [...(await overlaps(page)), ...(wide > 0 ? [`${wide} px wider than the window`] : [])];
}

async function drawnAt(page, width, tell) {
    await page.setViewportSize({ width, height: 900 });
    await setView(page, 'drawn');
    if (!(await page.evaluate(() => twin.isDrawn()))) return tell(`drawn ${width}`, [`the plain view came: ${await page.evaluate(() => twin.reason())}`]);
    tell(`drawn ${width}`, [...(await geometry(page)), ...(await misplaced(page))]);
}

// All that is looked at on one route; `tell` is given where and what.
async function look(page, tell) {
    const check = async (where) => tell(where, (await axe(page)).violations);
    await drawnAt(page, 1280, tell);
    await check('axe, drawn 1280');
    const drawn = comparable(await accessibilityTree(page));
    await setView(page, 'plain');
    tell('the views differ', differences(drawn, comparable(await accessibilityTree(page))));
    tell('plain 1280', await geometry(page));
    await page.emulateMedia({ forcedColors: 'active' });
    await check('axe, forced colours');
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize({ width: 320, height: 640 });
    await settled(page);
    tell('plain 320', await geometry(page));
    await check('axe, plain 320');
    await drawnAt(page, 900, tell);
}

async function lookAtShare(bench, share) {
    const page = await bench.open('/gallery', { view: 'drawn' });
    const routes = (await galleryRoutes(page)).filter((_, i) => i % SHARES === share);
    assert.ok(routes.length > 5, `only ${routes.length} routes`);
    const wrong = [];
    for (const route of routes) {
        await goTo(page, route);
        await look(page, (where, list) => wrong.push(...list.map((what) => `${route}, ${where}: ${what}`)));
    }
    assert.equal([...wrong, ...page.problems].join('\n'), '');
}

const FALLBACK = 'main p, main h2, main label, main legend, main .nhsuk-hint, main td, main th { font-family: "DejaVu Sans" !important; }';

// The view is held drawn, which the portal itself would leave for another font.
async function bearsAnotherFont(bench, share) {
    const page = await bench.open('/gallery', { view: 'drawn', context: { bypassCSP: true } });
    const routes = (await galleryRoutes(page)).filter((_, i) => i % SHARES === share);
    await page.evaluate(() => {
        twin.sendWants = () => false;
    });
    await page.addStyleTag({ content: FALLBACK });
    const wrong = [];
    for (const route of routes) {
        await goTo(page, route);
        await settled(page);
        assert.ok(await page.evaluate(() => twin.isDrawn()), route);
        wrong.push(...(await overlaps(page)).map((what) => `${route}: ${what}`));
    }
    assert.equal(wrong.join('\n'), '');
}

const shares = (name, run, seconds, more) =>
    Array.from({ length: SHARES }, (_, share) => ({
        name: `${name} (${share + 1} of ${SHARES})`, seconds, ...more, run: (bench) => run(bench, share),
    }));

export const tests = [
    ...shares('every page of the gallery is sound and the same in both views', lookAtShare, 60),
    ...shares('even the drawn view bears another font without overlaps', bearsAnotherFont, 15),
];

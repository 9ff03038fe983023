// Every page that shows workforce figures, with the example open: nothing for axe to find, the same accessibility tree
// in both views, nothing overlapping, cut or wider than the window, at 1280 and at 320 px; axe there too.
import assert from 'node:assert/strict';
import { setView, settled } from './support/chromium.mjs';
import { FIGURE_ROUTES, goTo, withFigures } from './support/figures_pages.mjs';
import { accessibilityTree, differences } from './support/tree.mjs';
import { axe } from './support/axe.mjs';
import { misplaced, overlaps, tooWide } from './support/geometry.mjs';

const SHARES = 4;

// The control that changes the view, and the reason beside it, are what differs; and a table that scrolls sideways
// where a word is longer than its column is a named region there, which the drawn view has no need of.
const VIEW_WORDS = /^region ".*" focusable=true|Page view|Choose for me|Full view|Plain view|Chosen for this|You chose this|Plain, because|MenuListPopup/;
const comparable = (tree) => tree.filter((line) => !VIEW_WORDS.test(line));

async function geometry(page) {
    const wide = await tooWide(page);
    return [...(await overlaps(page)), ...(wide > 0 ? [`${wide} px wider than the window`] : [])];
}

// All that is looked at on one route; `tell` is given where and what.
async function look(page, tell) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await setView(page, 'drawn');
    if (!(await page.evaluate(() => twin.isDrawn()))) return tell('drawn', [`the plain view came: ${await page.evaluate(() => twin.reason())}`]);
    tell('drawn', [...(await geometry(page)), ...(await misplaced(page))]);
    tell('axe, drawn', (await axe(page)).violations);
    const drawn = comparable(await accessibilityTree(page));
    await setView(page, 'plain');
    tell('the views differ', differences(drawn, comparable(await accessibilityTree(page))));
    tell('plain', await geometry(page));
    tell('axe, plain', (await axe(page)).violations);
    await page.setViewportSize({ width: 320, height: 640 });
    await settled(page);
    tell('plain 320', await geometry(page));
    tell('axe, plain 320', (await axe(page)).violations);
}

async function lookAtShare(bench, share) {
    const page = await withFigures(bench, { view: 'drawn' });
    const wrong = [];
    for (const route of FIGURE_ROUTES.filter((_, i) => i % SHARES === share)) {
        await goTo(page, route);
        await look(page, (where, list) => wrong.push(...list.map((what) => `${route}, ${where}: ${what}`)));
    }
    assert.equal([...wrong, ...page.problems].join('\n'), '');
}

// A sentence without its number is told at its field and does not come to stand.
async function rewording(bench) {
    const page = await withFigures(bench, { canvas: false });
    await goTo(page, '/workforce/measure/WRES-2');
    await page.getByText('Say it in your own words').first().click();
    const field = page.getByRole('textbox', { name: 'Your words' }).first();
    await field.fill('We did well.');
    await page.getByText('Keep the number').first().waitFor();
    assert.equal(await field.inputValue(), 'We did well.');
    assert.deepEqual((await axe(page)).violations, []);
}

export const tests = [
    ...Array.from({ length: SHARES }, (_, share) => ({
        name: `every page of workforce figures is sound and the same in both views (${share + 1} of ${SHARES})`,
        seconds: 60,
        run: (bench) => lookAtShare(bench, share),
    })),
    { name: 'own words without a number are told at their field', seconds: 5, run: rewording },
];

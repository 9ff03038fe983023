// Whether every page can be reached and read: in a tiny window, with large text and wide spacing, by finger and by Tab.
// Measured over all pages with a whole assessment open; the figures go into the accessibility report.
import assert from 'node:assert/strict';
import { settled, waitForView } from './support/chromium.mjs';
import { figure } from './support/figures.mjs';
import { overlaps, tooWide, worstPlace } from './support/geometry.mjs';
import { openFigures, SOME_FIGURES } from './support/figures_pages.mjs';
import { goTo, ROUTES, withExample } from './support/pages.mjs';
import { beyondWindow, cutWords, focused, targets } from './support/reach.mjs';

const GALLERY = ['/gallery/widgets', '/gallery/matrix', '/gallery/grid', '/gallery/rows'];
const EVERY = [...ROUTES, ...GALLERY, '/report/files', ...SOME_FIGURES];

// The program that has every page, with a whole assessment and a set of figures open.
async function withBoth(bench, options) {
    const { page } = await withExample(bench, { ...options, whole: true });
    await openFigures(page);
    return page;
}

// --- reflow -----------------------------------------------------------------------------------------------------------

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`;
const NEEDS = {
    'a window of 320 x 256 px': { window: { width: 320, height: 256 } },
    'text at 200 %': { window: { width: 1280, height: 900 }, style: 'html { font-size: 200% !important }' },
    'wide text spacing': { window: { width: 1280, height: 900 }, style: SPACING },
    'wide text spacing at 320 px': { window: { width: 320, height: 640 }, style: SPACING },
};

async function reflow(bench, words) {
    const { window, style } = NEEDS[words];
    const page = await withBoth(bench, { ...window, canvas: false, context: { bypassCSP: true } });
    if (style) await page.addStyleTag({ content: style });
    const found = [];
    let widest = 0;
    let overlapping = 0;
    for (const route of EVERY) {
        await goTo(page, route);
        const wide = await tooWide(page);
        const laps = await overlaps(page);
        widest = Math.max(widest, wide);
        overlapping += laps.length;
        const problems = [...(await beyondWindow(page)), ...(await cutWords(page)).map((each) => `cut: ${each}`), ...laps.map((each) => `overlap: ${each}`)];
        if (wide > 0) problems.push(`${wide} px wider than the window`);
        found.push(...problems.map((each) => `${route}: ${each}`));
    }
    figure(`overflow with ${words}`, '0 px', `${widest} px on ${EVERY.length} pages`, { ok: widest <= 0, row: 'reflow' });
    figure(`overlaps with ${words}`, '0', `${overlapping} on ${EVERY.length} pages`, { ok: overlapping === 0, row: 'overlaps' });
    assert.deepEqual(found, []);
}

// --- targets ----------------------------------------------------------------------------------------------------------

async function fingers(bench) {
    const page = await withBoth(bench, { width: 360, height: 800, ratio: 3, canvas: false, context: { hasTouch: true, isMobile: true } });
    const all = [];
    for (const route of EVERY) {
        await goTo(page, route);
        all.push(...(await targets(page)).map((each) => ({ route, ...each })));
    }
    const smaller = (size) => all.filter(({ width, height }) => Math.min(width, height) < size - 0.5);
    const share = (100 * (all.length - smaller(44).length)) / all.length;
    figure('targets of at least 44 px, 360 x 800 touch', '95 %', `${share.toFixed(1)} % of ${all.length}`, { ok: share >= 95, row: 'targets' });
    figure('targets under 24 px, 360 x 800 touch', '0', `${smaller(24).length} of ${all.length}`, { ok: smaller(24).length === 0, row: 'targets' });
    const tell = (list) => [...new Set(list.map(({ route, what, width, height }) => `${route}: ${what} ${width.toFixed(0)} x ${height.toFixed(0)}`))].slice(0, 30);
    assert.deepEqual(tell(smaller(24)), [], 'targets under 24 px');
    assert.ok(share >= 95, `${share.toFixed(1)} % are 44 px or more; smaller: ${tell(smaller(44)).join(' | ')}`);
}

// --- keyboard ---------------------------------------------------------------------------------------------------------

// Later in reading order: not above, or in a column further right.
const before = (one, other) => other.box[3] > one.box[1] + 1 || other.box[0] >= one.box[2] - 1 || other.box[0] > one.box[0] + 100;

async function tabThrough(page, route, found, least) {
    await page.evaluate(() => document.activeElement?.blur());
    await page.evaluate(() => scrollTo(0, 0));
    let last;
    let stops = 0;
    for (; stops < 400; ++stops) {
        await page.keyboard.press('Tab');
        const now = await focused(page);
        if (now.body) break;
        if (last && now.key === 'skip-link') break; // round once
        const say = (words) => found.push(`${route}: ${now.key} ${words}`);
        if (now.thick < 2 || now.contrast < 3) say(`has a ring of ${now.thick} px at ${now.contrast}:1`);
        if (!now.onScreen) say('is outside the window');
        else if (now.free === 0) say('is hidden behind something');
        if (last && now.order <= last.order) say(`comes after ${last.key}, which stands later in the page`);
        if (last && last.zone === now.zone && !before(last, now)) say(`stands above ${last.key}, which comes before it`);
        least.thick = Math.min(least.thick, now.thick);
        least.contrast = Math.min(least.contrast, now.contrast);
        last = now;
    }
    if (stops < 3) found.push(`${route}: only ${stops} stops`);
    return stops;
}

async function keyboard(bench, routes, { label, ...options }) {
    const page = await withBoth(bench, options);
    const found = [];
    const least = { thick: Infinity, contrast: Infinity };
    let stops = 0;
    for (const route of routes) {
        await goTo(page, route);
        stops += await tabThrough(page, route, found, least);
    }
    const count = (words) => found.filter((each) => words.test(each)).length;
    const where = `${label}, ${routes.length} pages`;
    figure(`focus ring, ${label}`, '>= 2 px, 3:1', `${least.thick} px, ${least.contrast}:1 at the least of ${stops} stops on ${routes.length} pages`, { ok: least.thick >= 2 && least.contrast >= 3, row: 'focus' });
    figure(`stops hidden or outside the window, ${label}`, '0', `${count(/hidden|outside/)} of ${stops}, ${where}`, { ok: count(/hidden|outside/) === 0, row: 'focus' });
    figure(`stops out of reading order, ${label}`, '0', `${count(/comes after|stands above/)} of ${stops}, ${where}`, { ok: count(/comes after|stands above/) === 0, row: 'focus' });
    assert.deepEqual(found, []);
}

const SOME = ['/', '/tasks', '/page/about-proposal', '/page/first-look-characteristics', '/page/risk-register', '/check', '/send', '/about', '/accessibility', '/gallery/widgets', '/report/files', '/workforce/tasks', '/workforce/enter/wres/5', '/workforce/wres', '/workforce/measure/WRES-2', '/workforce/publish'];

// --- boxes and zoom -----------------------------------------------------------------------------------------------------

// Browser zoom as a page sees it: fewer CSS px and a larger ratio.
async function zoomed(bench) {
    let worst = 0;
    let boxes = 0;
    const found = [];
    for (const zoom of [0.67, 0.8, 0.9, 1, 1.1, 1.25, 1.33, 1.5, 1.75, 2]) {
        const { page } = await withExample(bench, { whole: true, width: Math.round(1920 / zoom), height: Math.round(1080 / zoom), ratio: zoom, view: 'drawn' });
        for (const route of ['/tasks', '/page/risk-register', '/gallery/widgets', '/gallery/matrix']) {
            await goTo(page, route);
            if (!(await page.evaluate(() => twin.isDrawn()))) continue; // what does not fit is in the plain view
            for (const down of [0, 1700]) {
                await page.evaluate((y) => scrollTo(0, y), down);
                await settled(page);
                const place = await worstPlace(page);
                boxes += place.boxes;
                worst = Math.max(worst, place.off * zoom);
                if (place.off * zoom > 1) found.push(`${route} at ${zoom}: ${place.what} is ${(place.off * zoom).toFixed(2)} device px off`);
            }
        }
        await page.context().close();
    }
    figure('element box against rectangle, zoom 67-200 %, also scrolled', '<= 1 device px', `${worst.toFixed(2)} device px over ${boxes} boxes`, { ok: worst <= 1, row: 'boxes' });
    assert.deepEqual(found, []);
    assert.ok(boxes > 1000, `only ${boxes} boxes were compared`);
}

export const tests = [
    ...Object.keys(NEEDS).map((words) => ({ name: `every page reflows with ${words}`, seconds: 40, run: (bench) => reflow(bench, words) })),
    { name: 'every page has targets for fingers at 360 x 800', seconds: 25, run: fingers },
    { name: 'Tab goes in reading order, shows where it is and hides nothing, full view', seconds: 40, run: (bench) => keyboard(bench, SOME, { view: 'drawn', label: 'full view' }) },
    { name: 'Tab goes in reading order, shows where it is and hides nothing, plain view at 360 px', seconds: 40, run: (bench) => keyboard(bench, SOME, { width: 360, height: 800, canvas: false, label: 'plain view at 360 px' }) },
    { name: 'Tab on every page, full view', long: true, run: (bench) => keyboard(bench, EVERY, { view: 'drawn', label: 'full view' }) },
    { name: 'Tab on every page, plain view', long: true, run: (bench) => keyboard(bench, EVERY, { plain: true, canvas: false, label: 'plain view' }) },
    { name: 'boxes stand where the program put them at every zoom and after scrolling', seconds: 30, run: zoomed },
];

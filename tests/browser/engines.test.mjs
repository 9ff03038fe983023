// Two engines with rules of their own over every page, in every state of the window that changes how it looks, and
// the second over the gallery too. What an engine leaves to a person is explained one by one or fails.
import assert from 'node:assert/strict';
import { setView, settled } from './support/chromium.mjs';
import { axe } from './support/axe.mjs';
import { secondEngine } from './support/second_engine.mjs';
import { unexplained } from './support/explained.mjs';
import { figure } from './support/figures.mjs';
import * as gallery from './support/gallery.mjs';
import { goTo, ROUTES, withExample } from './support/pages.mjs';

const MODES = {
    'drawn': {},
    'plain': { plain: true, canvas: false },
    'forced colours': { canvas: false, forcedColors: 'active' },
    '320 px': { canvas: false, width: 320, height: 640 },
    'text at 200 %': { canvas: false, context: { bypassCSP: true }, style: 'html { font-size: 200% !important }' },
};

// The same remark of the same engine once, with how often and where first.
function report(found) {
    const kinds = new Map();
    for (const each of found) {
        const kind = each.replace(/^\S+ /, '').replace(/[#<\/].*?(?=Element|$)/s, '').replace(/['"“].*?['"”]/g, '…');
        kinds.set(kind, [...(kinds.get(kind) ?? []), each]);
    }
    const lines = [...kinds.values()].map((list) => `${list.length} x ${list[0]}`);
    assert.ok(found.length === 0, `${found.length} remarks:\n${lines.slice(0, 40).join('\n')}`);
}

async function axeOn(bench, mode) {
    const { style, forcedColors, ...options } = MODES[mode];
    const { page } = await withExample(bench, options);
    if (style) await page.addStyleTag({ content: style });
    if (forcedColors) await page.emulateMedia({ forcedColors });
    const found = [];
    let looked = 0;
    for (const route of ROUTES) {
        await goTo(page, route);
        const { violations, review } = await axe(page);
        looked += review.length;
        found.push(...[...violations, ...unexplained('axe-core', review)].map((each) => `${route}: ${each}`));
    }
    figure(`axe-core on every page, ${mode}: violations, and reviews without explanation`, '0', `${found.length} on ${ROUTES.length} pages (${looked} reviews explained)`, { ok: found.length === 0, row: 'axe' });
    report(found);
}

async function secondOn(page, where) {
    const { failures, suspected } = await secondEngine(page);
    return unexplained('equal-access', [...failures, ...suspected]).map((each) => `${where}: ${each}`);
}

const secondFigure = (what, found, count) =>
    figure(`Equal Access (a second rule engine) on ${what}: failures and suspicions without explanation`, '0', `${found.length} on ${count} pages`, { ok: found.length === 0, row: 'axe' });

async function secondOnPages(bench) {
    const { page } = await withExample(bench, { plain: true, canvas: false });
    const found = [];
    for (const route of ROUTES) {
        await goTo(page, route);
        found.push(...(await secondOn(page, route)));
    }
    secondFigure('every page', found, ROUTES.length);
    report(found);
}

async function secondOnGallery(bench) {
    const page = await bench.open('/gallery', { view: 'drawn' });
    const routes = await gallery.galleryRoutes(page);
    const found = [];
    for (const route of routes) {
        await gallery.goTo(page, route);
        await setView(page, 'plain');
        await settled(page);
        found.push(...(await secondOn(page, route)));
    }
    secondFigure('every page of the gallery', found, routes.length);
    report(found);
}

export const tests = [
    ...Object.keys(MODES).map((mode) => ({ name: `every page: axe and its reviews, ${mode}`, seconds: 50, long: true, run: (bench) => axeOn(bench, mode) })),
    { name: 'every page: a second engine', seconds: 70, long: true, run: secondOnPages },
    { name: 'the gallery: a second engine', seconds: 120, long: true, run: secondOnGallery },
];

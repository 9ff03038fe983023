// Takes pictures of every kind of page, for people to look at: node tests/browser/screenshots.mjs [words], into
// build/screenshots/. `words`, an expression, keeps the pictures whose name matches. It asserts nothing and is no part
// of tests/run.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBench } from './support/bench.mjs';
import { chooseView, settled } from './support/chromium.mjs';
import { FIGURE_ROUTES, withFigures } from './support/figures_pages.mjs';
import { journeyScript } from './support/portal.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const site = process.env.PORTAL_SITE ?? join(here, '../../build/site');
const folder = join(here, '../../build/screenshots');
const SHEET = 1500;
const MOST_SHEETS = 6;
const words = process.argv[2] ?? '';

// The name of the picture and the address after '#'.
const EMPTY = [
    ['start', '/'],
    ['before', '/before-you-start'],
    ['about', '/about'],
    ['accessibility', '/accessibility'],
    ['keyboard', '/keyboard'],
];
const OPENED = [
    ['start-open', '/'],
    ['tasks', '/tasks'],
    ['short', '/page/about-proposal'],
    ['select', '/page/about-organisation'],
    ['people', '/page/about-others'],
    ['dates', '/page/about-dates'],
    ['many', '/page/proposal-change'],
    ['long', '/page/proposal-why'],
    ['options', '/page/proposal-options'],
    ['affected', '/page/who-is-affected'],
    ['grid', '/page/first-look-characteristics'],
    ['groups', '/page/first-look-groups'],
    ['reasons', '/page/first-look-reasons'],
    ['rights', '/page/human-rights'],
    ['inequalities', '/page/health-inequalities'],
    ['evidence', '/page/evidence-so-far'],
    ['first-risks', '/page/first-risks'],
    ['result', '/page/stage-1-result'],
    ['declaration', '/page/declaration'],
    ['start-stage-2', '/start-stage-2'],
    ['impact-age', '/page/impact-age'],
    ['impact-disability', '/page/impact-disability'],
    ['risks', '/page/risk-register'],
    ['actions', '/page/action-plan'],
    ['answers', '/check-answers'],
    ['check', '/check'],
    ['to-dos', '/to-dos'],
    ['report', '/report'],
    ['send', '/send'],
    ['sent', '/sent'],
    ['search', '/search'],
    ['guidance', '/guidance/'],
    ['nowhere', '/nowhere'],
];
// "wf-wres", "wf-measure-WRES-2": another program has these pages.
const FIGURES = FIGURE_ROUTES.map((route) => [route.replace('/workforce/', 'wf-').replace('/', '-'), route]);
const SHORTER = ['start', 'tasks', 'short', 'dates', 'grid', 'first-risks', 'risks', 'result', 'impact-age', 'actions', 'check', 'answers', 'report', 'send', 'search'];

// Each way of looking: how the page is opened, what is done to it then, and which pages (all where none are named).
const WAYS = {
    'drawn-1280': { width: 1280, view: 'drawn' },
    'plain-1280': { width: 1280, chosen: 'plain' },
    'drawn-1920': { width: 1920, view: 'drawn', height: 1080 },
    'drawn-1000': { width: 1000, view: 'drawn', only: SHORTER },
    'plain-320': { width: 320, height: 640, view: 'plain' },
    'plain-text-200': { width: 1280, chosen: 'plain', style: 'html { font-size: 32px !important }', only: SHORTER },
    'forced-1280': { width: 1280, view: 'plain', context: { forcedColors: 'active' }, only: SHORTER },
    'print': { width: 794, chosen: 'plain', media: 'print', only: ['tasks', 'risks', 'report', 'answers'] },
};

// The larger of the two examples: the closing walk-in centre.
async function openExample(page) {
    await page.getByRole('button', { name: /^Open this example.*walk-in/i }).click();
    await page.waitForFunction(() => location.hash.startsWith('#/tasks'));
    await settled(page);
}

async function go(page, route) {
    await page.evaluate((to) => {
        location.hash = to;
    }, route);
    await page.waitForTimeout(150);
    await settled(page);
}

// Sheets of 1,500 px, so that each is read at its own size: name.png, name-2.png and so on; at most six.
async function picture(page, name, { width, height = 900 }) {
    await page.evaluate(() => window.scrollTo(0, 0));
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    const sheet = Math.max(height, Math.min(tall, SHEET));
    await page.setViewportSize({ width, height: sheet });
    for (let n = 0; n === 0 || (n < MOST_SHEETS && n * sheet < tall); ++n) {
        await page.evaluate((y) => window.scrollTo(0, y), n * sheet);
        await page.waitForTimeout(120);
        await settled(page);
        await page.screenshot({ path: join(folder, `${name}${n === 0 ? '' : `-${n + 1}`}.png`) });
    }
    await page.setViewportSize({ width, height });
}

async function look(bench, way, { chosen, style, media, only, ...how }) {
    const wanted = (list) =>
        list.filter(([name]) => (!only || only.includes(name)) && new RegExp(words).test(`${way}/${name}`));
    if (wanted(EMPTY).length + wanted(OPENED).length === 0) return;
    const page = await bench.open('/', { ...how, context: { bypassCSP: true, ...how.context }, script: journeyScript() });
    await page.getByRole('button', { name: 'Start a new assessment' }).waitFor();
    if (chosen) await chooseView(page, chosen);
    if (style) await page.addStyleTag({ content: style });
    if (media) await page.emulateMedia({ media });
    mkdirSync(join(folder, way), { recursive: true });
    const all = async (list) => {
        for (const [name, route] of wanted(list)) {
            await go(page, route);
            await picture(page, `${way}/${name}`, how);
        }
    };
    await all(EMPTY);
    if (wanted(OPENED).length > 0) {
        await go(page, '/');
        if (media) await page.emulateMedia({ media: 'screen' });
        await openExample(page);
        if (media) await page.emulateMedia({ media });
        await all(OPENED);
    }
    if (page.problems.length > 0) console.log(way, page.problems);
    await bench.tidy();
}

async function lookAtFigures(bench, way, { chosen, media, only, ...how }) {
    const wanted = FIGURES.filter(([name]) => !only && new RegExp(words).test(`${way}/${name}`));
    if (wanted.length === 0 || media) return;
    const page = await withFigures(bench, how);
    if (chosen) await chooseView(page, chosen);
    mkdirSync(join(folder, way), { recursive: true });
    for (const [name, route] of wanted) {
        await go(page, route);
        await picture(page, `${way}/${name}`, how);
    }
    if (page.problems.length > 0) console.log(way, page.problems);
    await bench.tidy();
}

const bench = await startBench(site);
for (const [way, how] of Object.entries(WAYS)) {
    await look(bench, way, how);
    await lookAtFigures(bench, way, how);
}
await bench.close();

// The pages of workforce figures with the example open: their addresses, and how to get there. What is demanded of them
// stands in the tests.
import { settled } from './chromium.mjs';
import { goTo } from './pages.mjs';
import { fixedWorld } from './fixed.mjs';

export const MEASURES = [
    ...['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((id) => `WRES-${id}`),
    ...['1', '2', '3', '4a', '4b', '5', '6', '7', '8', '9a', '9b', '10'].map((id) => `WDES-${id}`),
];
export const PAGES = ['wres', 'wdes', 'trend', 'method', 'quality', 'publish', 'actions'].map((name) => `/workforce/${name}`);
export const FORMS = ['about', 'wres/1', 'wres/5', 'wres/9', 'wdes/9b', 'before/wdes/2'].map((name) => `/workforce/enter/${name}`);
export const DOORS = ['/workforce', '/workforce/calculator', '/workforce/tasks', '/workforce/files'];
export const FIGURE_ROUTES = [...DOORS, ...FORMS, ...PAGES, ...MEASURES.map((id) => `/workforce/measure/${id}`)];
// One page of each kind.
export const SOME_FIGURES = [...DOORS, ...FORMS.slice(0, 3), ...PAGES, ...['WRES-1', 'WRES-2', 'WDES-4a', 'WDES-10'].map((id) => `/workforce/measure/${id}`)];

export { goTo };

// Opens the example's figures in a page that has the program for them, whatever else is open there.
export async function openFigures(page) {
    await goTo(page, '/workforce');
    await page.getByRole('button', { name: 'Open the example' }).click();
    await page.waitForFunction(() => location.hash === '#/workforce/tasks');
    await settled(page);
}

// The page with the example's figures open. `options` as for bench.open.
export async function withFigures(bench, options = {}) {
    const page = await bench.open('/workforce', { ...options, script: fixedWorld() });
    page.setDefaultTimeout(options.patience ?? 20_000);
    await openFigures(page);
    // "Opened: …" is said once and forgotten after ten seconds; until then it stands in the accessibility tree.
    await page.waitForFunction(() => [...document.querySelectorAll('[aria-live]')].every((e) => e.textContent === ''));
    await settled(page);
    return page;
}

// Starts Chromium for a test, with software WebGL 2 or with none, and opens the portal. Not for Firefox
// (firefox.mjs).
import { chromium } from 'playwright-core';

const ALWAYS = [
    '--headless', '--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update',
    '--disable-sync', '--disable-quic', '--hide-scrollbars', '--enable-blink-features=ComputedAccessibilityInfo',
];
const WITH_CANVAS = ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const WITHOUT_CANVAS = ['--disable-3d-apis'];

export async function startChromium({ canvas = true } = {}) {
    return chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: [...ALWAYS, ...(canvas ? WITH_CANVAS : WITHOUT_CANVAS)],
    });
}

// A page at a route, ready; `view` waits for the drawn or the plain view, `script` runs in it before its own,
// `whileLoading(page)` looks at the first HTML; `whole` loads the gallery with the portal, so that both can be visited.
export async function open(browser, address, route, { width = 1280, height = 900, ratio = 1, view, whole, script, whileLoading, context: more = {} } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: ratio, ...more });
    if (script) await context.addInitScript(script);
    const page = await context.newPage();
    page.problems = [];
    page.on('pageerror', (error) => page.problems.push(`${error}`));
    page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') {
            if (!/GPU stall|Automatic fallback to software WebGL/.test(message.text())) page.problems.push(message.text());
        }
    });
    await page.goto(`${address}${whole ? '?gallery' : ''}#${route}`);
    await whileLoading?.(page);
    await page.waitForSelector('html[data-ready=yes]');
    if (view) await waitForView(page, view);
    return page;
}

export async function waitForView(page, view) {
    await page.waitForSelector(`html[data-view=${view}]`);
    await settled(page);
}

// Two animation frames: what was asked for has been built, applied and painted.
export async function settled(page) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

// Chooses a view by the control that everybody has.
export async function chooseView(page, view) {
    await page.getByLabel('Page view').selectOption(view);
    await waitForView(page, view || 'drawn');
}

// Sets the view as the control would, whatever the page has on it, without waiting for a person's pace.
export async function setView(page, view) {
    await page.evaluate((text) => {
        twin.send({ kind: 'Choose', id: 'page-view', text });
        twin.frame();
    }, view);
    await settled(page);
    await settled(page);
}

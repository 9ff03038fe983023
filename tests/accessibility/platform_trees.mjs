// Compares what Chromium and Firefox tell assistive technology on Linux (AT-SPI) about the same pages: landmarks,
// headings, controls and tables by role, name and states, in order. Started by tests/long/platform_trees, which gives
// it a screen and a session bus. Each browser's lines are kept in build/accessibility/at-spi for reading.
//   node tests/accessibility/platform_trees.mjs [SITE]      last line "N passed, N failed"
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { figure } from '../browser/support/figures.mjs';
import { ROUTES } from '../browser/support/pages.mjs';
import { serve } from '../browser/support/server.mjs';
import { repository } from '../validators/support.mjs';

const from = createRequire(join(repository, 'tests/browser/package.json'));
const { chromium } = from('playwright-core');
const { default: puppeteer } = from('puppeteer-core');

const server = await serve(resolve(process.argv[2] ?? join(repository, 'build/site')));
const out = join(repository, 'build/accessibility/at-spi');
mkdirSync(out, { recursive: true });

// The same thing by two words; and what a browser itself says of a file that is not chosen.
const SAME = { 'push button': 'button', 'toggle button': 'button' };
const NO_FILE = /(: No file chosen| Browse… No file selected\.)$/;
const KEPT = new Set(['landmark', 'heading', 'link', 'button', 'entry', 'radio button', 'check box', 'combo box', 'table', 'progress bar', 'dialog']);

function told() {
    const text = execFileSync('python3', [join(repository, 'tests/accessibility/at_spi.py'), server.address], { encoding: 'utf8', maxBuffer: 2 ** 26 });
    return text.trim().split('\n').map((line) => JSON.parse(line))
        .map(({ role, name, states }) => ({ role: SAME[role] ?? role, name: name.replace(NO_FILE, ''), states }))
        .filter(({ role }) => KEPT.has(role))
        .map(({ role, name, states }) => `${role} ${JSON.stringify(name)} ${states.join(' ')}`.trim());
}

const rest = (page) => page.evaluate(() => new Promise((done) => setTimeout(done, 700)));

async function visit(page) {
    await page.goto(server.address);
    await page.waitForSelector('html[data-ready=yes]');
    const example = "[...document.querySelectorAll('button')].find((each) => each.textContent.includes('Closing Fernhollow'))";
    await page.waitForFunction(`Boolean(${example})`);
    await page.evaluate(`${example}.click()`);
    await rest(page);
    const trees = new Map();
    for (const route of ROUTES) {
        await page.evaluate((to) => { location.hash = to; }, `#${route}`);
        await rest(page);
        trees.set(route, told());
    }
    return trees;
}

async function inChromium() {
    const browser = await chromium.launch({
        headless: false, executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--no-first-run', '--disable-3d-apis', '--force-renderer-accessibility', '--disable-background-networking', '--window-size=1390,960'],
    });
    const page = await (await browser.newContext({ viewport: null })).newPage();
    const trees = await visit(page);
    await browser.close();
    return trees;
}

async function inFirefox() {
    const browser = await puppeteer.launch({
        browser: 'firefox', executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr', headless: false, defaultViewport: null,
        args: ['--width=1390', '--height=960'],
        env: { ...process.env, GNOME_ACCESSIBILITY: '1' }, extraPrefsFirefox: { 'accessibility.force_disabled': -1, 'webgl.disabled': true },
    });
    const trees = await visit(await browser.newPage());
    await browser.close();
    return trees;
}

const keep = (name, trees) =>
    writeFileSync(join(out, `${name}.txt`), [...trees].map(([route, lines]) => `--- ${route}\n${lines.join('\n')}\n`).join('\n'));

const one = await inChromium();
const other = await inFirefox();
keep('chromium', one);
keep('firefox', other);
let failed = 0;
let lines = 0;
for (const route of ROUTES) {
    const [a, b] = [one.get(route), other.get(route)];
    lines += a.length;
    const at = a.findIndex((line, i) => line !== b[i]);
    if (at < 0 && a.length === b.length) continue;
    ++failed;
    console.log(`FAILED: ${route}: entry ${at}: Chromium ${a[at]} | Firefox ${b[at]} (${a.length} against ${b.length})`);
}
figure('pages that Chromium and Firefox tell AT-SPI differently', '0', `${failed} of ${ROUTES.length} (${lines} landmarks, headings, controls, tables)`, { ok: failed === 0, row: 'trees' });
console.log(`${ROUTES.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

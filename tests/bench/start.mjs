// How soon a visitor sees something and can answer, on a slow device and line: 4 x CPU slow-down, 10 Mbit/s, 40 ms.
//   node tests/bench/start.mjs [SITE]      figures go to build/accessibility; clocks never fail
// The browser has no 3D here: its software painter would be measured instead (the words come before the canvas).
import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { startChromium } from '../browser/support/chromium.mjs';
import { figure } from '../browser/support/figures.mjs';

const site = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../../build/site'));
const RUNS = 7;
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.json': 'application/json' };

// As a good server does: packed with brotli, before anybody asks.
const cache = new Map();
for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath ?? entry.path, entry.name);
    if (entry.isFile() && entry.name !== 'ehiira-portal.html') cache.set(file, brotliCompressSync(readFileSync(file)));
}
const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    const file = normalize(join(site, path.endsWith('/') ? `${path}index.html` : path));
    if (!cache.has(file)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'content-encoding': 'br' }).end(cache.get(file));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${server.address().port}/`;

const watch = `(() => {
    const look = () => {
        const button = [...document.querySelectorAll('main button')].find((e) => e.textContent === 'Start a new assessment');
        if (button && document.documentElement.dataset.ready === 'yes') globalThis.answerable ??= performance.now();
        else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
})();`;

async function visit(browser) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.addInitScript(watch);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, latency: 40, downloadThroughput: 10e6 / 8, uploadThroughput: 5e6 / 8 });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(address, { timeout: 60_000 });
    await page.waitForFunction(() => globalThis.answerable, undefined, { timeout: 60_000 });
    const times = await page.evaluate(() => ({ first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN, answerable: globalThis.answerable }));
    await context.close();
    return times;
}

const browser = await startChromium({ canvas: false });
await visit(browser);
const times = [];
for (let i = 0; i < RUNS; ++i) times.push(await visit(browser));
await browser.close();
server.close();
const middle = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
for (const [name, key, goal] of [['first contentful paint', 'first', 1000], ['answerable', 'answerable', 2000]]) {
    const all = times.map((each) => each[key]);
    const value = middle(all);
    const words = `${(value / 1000).toFixed(2)} s (${(Math.min(...all) / 1000).toFixed(2)} to ${(Math.max(...all) / 1000).toFixed(2)} s)`;
    figure(`${name}, 4 x CPU slow-down, 10 Mbit/s`, `<= ${goal / 1000} s`, words, { ok: value <= goal, row: 'start', clock: true, note: `median of ${RUNS} visits` });
    console.log(`${name}: ${words}`);
}
process.exit(0);

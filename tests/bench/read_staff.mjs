// A large staff file in the browser: seconds, rows a second, memory and the longest task of the page, against reading
// the bytes alone, PapaParse and DuckDB-WASM making the same counts in the same run.
//   .ci/setup bench && .ci/build native-release bench_generate_staff && web/serve --build-only
//   .ci/in-root node tests/bench/read_staff.mjs [FILE]      ROUNDS=3; figures go to build/read-staff.json; clocks never fail
// FILE is made when it is not there (build/staff.csv: 1,500,000 rows, 280 MB). Memory is what the renderer processes of
// a browser of its own hold at their peak (VmHWM of /proc), less what they held with an empty page. Processor time is of
// those processes too, and of all their threads: on a busy machine it says more than the clock. Different counts fail.
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { cpus, loadavg } from 'node:os';
import { dirname, extname, join, normalize, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '../browser/node_modules/playwright-core/index.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const build = join(here, '../../build');
const site = join(build, 'site');
const file = resolve(process.argv[2] ?? join(build, 'staff.csv'));
const ROUNDS = Number(process.env.ROUNDS ?? 3);

function stop(sentence) {
    console.error(`The benchmark cannot run: ${sentence}`);
    process.exit(1);
}
if (!existsSync(join(site, 'reader.wasm'))) stop('the site is not built. Run web/serve --build-only.');
if (!existsSync(join(here, 'rivals/node_modules/papaparse'))) stop('what it compares with is not installed. Run .ci/setup bench.');
if (!existsSync(file)) {
    const made = spawnSync(join(build, 'native/bench_generate_staff'), [file], { stdio: 'inherit' });
    if (made.status !== 0) stop('bench_generate_staff did not make the file. Run .ci/build native-release bench_generate_staff.');
}
spawnSync('cat', [file], { stdio: ['ignore', 'ignore', 'inherit'] }); // into the system's memory, for all alike

// --- the places that pages come from ------------------------------------------------------------------------------

const MAP = '{"imports":{"apache-arrow":"/rivals/apache-arrow/Arrow.dom.mjs","flatbuffers":"/rivals/flatbuffers/mjs/flatbuffers.js","tslib":"/rivals/tslib/tslib.es6.mjs"}}';
const EMPTY = `<!doctype html><title>empty</title><script type="importmap">${MAP}</script><input type="file" id="file">`;
// The reader alone, as a page of the portal loads it.
const READER = `${EMPTY}<script>globalThis.twin = {}; globalThis.portalFiles = {
    asset: async (path) => new Uint8Array(await (await fetch('/assets/' + path)).arrayBuffer()),
    reader: async () => new Uint8Array(await (await fetch('/reader.wasm')).arrayBuffer()),
};</script><script src="/reader.js"></script>`;
const PAGES = { '/empty': EMPTY, '/rivals': `${EMPTY}<script src="/rivals.js"></script>`, '/reader': READER };
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm', '.json': 'application/json' };

const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
    if (PAGES[path]) return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGES[path]);
    let place = normalize(join(site, path === '/' ? 'index.html' : path));
    if (path === '/rivals.js') place = join(here, 'rivals/rivals.js');
    else if (path.startsWith('/rivals/')) place = normalize(join(here, 'rivals/node_modules', path.slice('/rivals/'.length)));
    if (!existsSync(place)) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(place)] ?? 'application/octet-stream' });
    createReadStream(place).pipe(response);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${server.address().port}`;

// --- a browser for one measurement ---------------------------------------------------------------------------------

const start = () => chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-component-update',
        '--disable-sync', '--disable-quic', '--disable-3d-apis', '--disable-features=SpareRendererForSitePerProcess'],
});

async function renderers(browser) {
    const session = await browser.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    await session.detach();
    return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}
const sum = (list) => list.reduce((all, each) => all + each, 0);

// The most that the renderer processes have held so far, in MB.
async function peak(browser) {
    const held = (id) => Number(readFileSync(`/proc/${id}/status`, 'utf8').match(/VmHWM:\s*(\d+)/)?.[1] ?? 0);
    return sum((await renderers(browser)).map(held)) / 1024;
}

// Processor time that they have used so far, in ms: the 14th and 15th word of /proc/N/stat, in hundredths of a second.
async function processorTime(browser) {
    const used = (id) => {
        const words = readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
        return (Number(words[11]) + Number(words[12])) * 10;
    };
    return sum((await renderers(browser)).map(used));
}

// Long tasks as the browser sees them (50 ms or more), and how late the latest of many short timers was.
const watchTasks = () => {
    globalThis.tasks = { long: [], late: 0 };
    new PerformanceObserver((list) => tasks.long.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });
    let before = performance.now();
    setInterval(() => {
        const now = performance.now();
        tasks.late = Math.max(tasks.late, now - before - 10);
        before = now;
    }, 10);
};

async function open(browser, path) {
    const page = await browser.newPage();
    page.on('pageerror', (error) => console.error(String(error)));
    await page.goto(`${address}${path}`);
    if (path === '/') await page.waitForSelector('html[data-ready=yes]');
    await page.evaluate(() => {
        if (document.getElementById('file')) return;
        const field = document.createElement('input');
        field.type = 'file';
        field.id = 'file';
        field.addEventListener('change', (event) => event.stopPropagation()); // the page opens other files whole
        document.body.append(field);
    });
    return page;
}

// Ours: from choosing the file to the outcome. As with the others, the worker is there already.
const prepare = (page) => page.evaluate(async () => {
    const wasm = await portalFiles.reader();
    const [columns, values] = await Promise.all(['columns', 'values'].map((name) => portalFiles.asset(`workforce/${name}.json`)));
    twin.reader.prepare({ wasm, columns, values });
    twin.reader.year('2025-03-31');
});
const portal = (withKey) => (page) => page.evaluate(async (key) => {
    const begun = performance.now();
    const outcome = await new Promise((done, failed) => {
        twin.reader.hear = (event) => {
            if (event.is === 'failed') failed(new Error(event.sentence));
            if (event.is === 'outcome') done(event.text);
        };
        twin.reader.open('staff', document.getElementById('file').files[0]);
        if (!key) twin.reader.choose('staff', [{ column: 0, field: '' }]);
    });
    const ms = performance.now() - begun;
    const [staff] = JSON.parse(outcome).files;
    const counts = {};
    for (const { field, column, values: all } of staff.columns) {
        if (!['ethnicity', 'disability', 'pay_band', 'staff_group'].includes(field)) continue;
        counts[column] = Object.fromEntries(all.map(({ value, rows }) => [value, rows]));
    }
    return { ms, startMs: 0, counts, rows: staff.balance.rows_in, timesRead: staff.times_read };
}, withKey);
const rival = (name) => (page) => page.evaluate((word) => rivals[word](document.getElementById('file').files[0]), name);

const CONTESTANTS = [
    { name: 'bytes alone', path: '/rivals', run: rival('raw') },
    { name: 'portal', path: '/', alone: '/reader', prepare, run: portal(false) },
    { name: 'portal, people told apart by key', path: '/', alone: '/reader', prepare, run: portal(true) },
    { name: 'DuckDB-WASM', path: '/rivals', run: rival('duckdb') },
    { name: 'PapaParse, step', path: '/rivals', run: rival('papaStep') },
    { name: 'PapaParse, header: true', path: '/rivals', run: rival('papaHeader') },
];

async function timeOf(contestant) {
    const browser = await start();
    const page = await open(browser, contestant.path);
    await page.setInputFiles('#file', file);
    await contestant.prepare?.(page);
    await page.waitForTimeout(1000);
    const before = await processorTime(browser);
    const result = await contestant.run(page);
    result.processor = (await processorTime(browser)) - before;
    await browser.close();
    return result;
}

async function costOf(contestant, path) {
    const browser = await start();
    let page = await open(browser, '/empty');
    await page.waitForTimeout(1000);
    const empty = await peak(browser);
    await page.close();
    page = await open(browser, path);
    await page.waitForTimeout(1000);
    const before = await peak(browser);
    await page.setInputFiles('#file', file);
    await page.evaluate(watchTasks);
    await contestant.prepare?.(page);
    await contestant.run(page);
    const tasks = await page.evaluate(() => globalThis.tasks);
    const most = await peak(browser);
    await browser.close();
    return { aboveEmpty: most - empty, abovePage: most - before, longTasks: tasks.long, latest: tasks.late };
}

// --- the run --------------------------------------------------------------------------------------------------------

const sortedCounts = (counts) => JSON.stringify(Object.entries(counts).sort().map(([name, values]) => [name, Object.entries(values).sort()]));
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const bytes = statSync(file).size;
console.log(`${(bytes / 1e6).toFixed(0)} MB, ${ROUNDS} rounds, ${cpus().length} processors, load ${loadavg()[0].toFixed(1)}`);

for (const contestant of CONTESTANTS) Object.assign(contestant, { times: [], processor: [] });
for (let round = 0; round < ROUNDS; ++round) {
    for (const contestant of CONTESTANTS) {
        const result = await timeOf(contestant);
        contestant.times.push(result.ms);
        contestant.processor.push(result.processor);
        Object.assign(contestant, { counts: result.counts, startMs: result.startMs, rows: result.rows, timesRead: result.timesRead });
        console.log(`  round ${round + 1}: ${contestant.name}: ${(result.ms / 1000).toFixed(2)} s, processor ${(result.processor / 1000).toFixed(2)} s${result.startMs ? ` after ${(result.startMs / 1000).toFixed(2)} s to start` : ''}`);
    }
}
for (const contestant of CONTESTANTS) {
    contestant.cost = await costOf(contestant, contestant.alone ?? contestant.path);
    if (contestant.alone) contestant.inPortal = await costOf(contestant, contestant.path);
}

const [raw, ours, keyed, duckdb, papaStep, papaHeader] = CONTESTANTS;
const { rows } = ours;
const seconds = (contestant) => median(contestant.times) / 1000;
for (const contestant of CONTESTANTS) {
    const { cost } = contestant;
    console.log(`${contestant.name}: ${seconds(contestant).toFixed(2)} s (${contestant.times.map((ms) => (ms / 1000).toFixed(2)).join(', ')}), ` +
        `${(rows / seconds(contestant) / 1e6).toFixed(2)} million rows/s, ${(seconds(contestant) / seconds(raw)).toFixed(2)} x the bytes alone, processor ${(median(contestant.processor) / 1000).toFixed(2)} s, ` +
        `${cost.aboveEmpty.toFixed(0)} MB above an empty page, long tasks ${cost.longTasks.map((ms) => `${ms.toFixed(0)} ms`).join(', ') || 'none'} (latest timer ${cost.latest.toFixed(0)} ms)` +
        `${contestant.inPortal ? `; in the portal's page ${contestant.inPortal.abovePage.toFixed(0)} MB above what it held, long tasks ${contestant.inPortal.longTasks.map((ms) => `${ms.toFixed(0)} ms`).join(', ') || 'none'}` : ''}`);
}

const differing = CONTESTANTS.slice(1).filter(({ counts }) => sortedCounts(counts) !== sortedCounts(ours.counts)).map(({ name }) => name);
const longest = Math.max(0, ...[ours, keyed].flatMap(({ cost, inPortal }) => [...cost.longTasks, ...inPortal.longTasks]));
// The goals are those of the issue; [what, goal, value, whether it is met]. On 2 processors that others used too: bytes
// alone 0.23 s, portal 0.55 to 0.63 s (0.37 s of it counting), with key 0.75 s, DuckDB-WASM 1.84 s, PapaParse 2.8 s and
// 4.7 s; 41 MB and 73 MB. So the memory, the long tasks, DuckDB-WASM and the equal counts are reached; PapaParse nearly;
// 1.7 x the bytes alone is not: counting would have to take half of its processor time.
const GOALS = [
    ['time against the bytes alone', '<= 1.7 x', seconds(ours) / seconds(raw), (x) => x <= 1.7],
    ['faster than PapaParse, step', '>= 5 x', seconds(papaStep) / seconds(ours), (x) => x >= 5],
    ['faster than PapaParse, header: true', '>= 10 x', seconds(papaHeader) / seconds(ours), (x) => x >= 10],
    ['faster than DuckDB-WASM’s first query', '>= 2.5 x', seconds(duckdb) / seconds(ours), (x) => x >= 2.5],
    ['MB above an empty page', '<= 64', ours.cost.aboveEmpty, (x) => x <= 64],
    ['MB above an empty page, with key', '<= 128', keyed.cost.aboveEmpty, (x) => x <= 128],
    ['longest task of the page, ms', '<= 50', longest, (x) => x <= 50],
    ['contestants with other counts', '0', differing.length, (x) => x === 0],
];
console.log('');
for (const [what, goal, value, isMet] of GOALS) console.log(`${isMet(value) ? 'met   ' : 'MISSED'} ${what}: ${Number(value.toFixed(2))} (goal ${goal})`);
if (differing.length > 0) console.log(`Other counts: ${differing.join(', ')}`);
writeFileSync(join(build, 'read-staff.json'), `${JSON.stringify({ bytes, rows, load: loadavg(), contestants: CONTESTANTS.map(({ run: _, prepare: __, counts: ___, ...kept }) => kept), goals: GOALS.map(([what, goal, value, isMet]) => ({ what, goal, value, met: isMet(value) })) }, null, 4)}\n`);
server.close();
process.exit(differing.length > 0 ? 1 : 0);

// What a page of 1,000 elements costs: building, comparing and applying after one answer changed, and for a page that
// is wholly new. Without the canvas's paint, which is the graphics card's affair. The browser's own layout, which it
// does when the program reads a height, is measured apart: it is not ours to shorten, but people wait for it too.
//   node tests/bench/page_cost.mjs [SITE]      figures go to build/accessibility; clocks never fail
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startBench } from '../browser/support/bench.mjs';
import { figure } from '../browser/support/figures.mjs';

const site = resolve(process.argv[2] ?? join(dirname(fileURLToPath(import.meta.url)), '../../build/site'));
const bench = await startBench(site);
const percentile = (list, p) => list.toSorted((a, b) => a - b)[Math.min(list.length - 1, Math.floor((list.length * p) / 100))];

// Rows of actions until the page has 1,000 elements of the program's.
async function largePage(options) {
    const page = await bench.open('/gallery/rows', options);
    const size = await page.evaluate(() => {
        for (let i = 0; i < 400 && twin.entries.size < 1000; ++i) {
            twin.send({ kind: 'Activate', id: 'ex.rows.add' });
            twin.frame();
        }
        return twin.entries.size;
    });
    await page.waitForTimeout(500);
    return { page, size };
}

async function measure(view, options) {
    const { page, size } = await largePage(options);
    const times = await page.evaluate(() => {
        // Every way in which the page's scripts make the browser lay out, timed.
        let layout = 0;
        const timed = (read) => function (...given) {
            const begun = performance.now();
            const value = read.apply(this, given);
            layout += performance.now() - begun;
            return value;
        };
        Element.prototype.getBoundingClientRect = timed(Element.prototype.getBoundingClientRect);
        for (const [owner, names] of [[Element, ['scrollHeight', 'scrollWidth', 'clientWidth', 'clientHeight']], [HTMLElement, ['offsetHeight']]]) {
            for (const name of names) {
                const known = Object.getOwnPropertyDescriptor(owner.prototype, name);
                Object.defineProperty(owner.prototype, name, { ...known, get: timed(known.get) });
            }
        }
        for (const name of ['scrollY', 'innerHeight', 'innerWidth']) {
            const known = Object.getOwnPropertyDescriptor(globalThis, name);
            Object.defineProperty(globalThis, name, { ...known, get: timed(known.get) });
        }
        // The canvas's paint: what is told to the graphics card, and a canvas of another size is made anew.
        const gl = globalThis.WebGL2RenderingContext?.prototype ?? {};
        for (const name of Object.getOwnPropertyNames(gl)) {
            const { value } = Object.getOwnPropertyDescriptor(gl, name);
            if (typeof value === 'function' && name !== 'constructor') gl[name] = timed(value);
        }
        for (const name of ['width', 'height']) {
            const known = Object.getOwnPropertyDescriptor(HTMLCanvasElement.prototype, name);
            Object.defineProperty(HTMLCanvasElement.prototype, name, { ...known, set: timed(known.set) });
        }
        const took = (work) => {
            layout = 0;
            const begun = performance.now();
            work();
            const whole = performance.now() - begun;
            return { own: whole - layout, whole };
        };
        const box = [...document.querySelectorAll('main input[type=text]')].at(-3);
        const changed = [];
        let revision = 1000;
        for (let i = 0; i < 60; ++i) {
            box.value = `answer ${i}`;
            box.twinRevision = ++revision;
            twin.send({ kind: 'Input', id: box.id, text: box.value, revision });
            changed.push(took(() => twin.frame()));
        }
        const writes = twin.writes;
        const same = [];
        for (let i = 0; i < 60; ++i) same.push(took(() => twin.frame()));
        const unchanged = twin.writes - writes;
        const fresh = [];
        for (let i = 0; i < 12; ++i) {
            twin.send({ kind: 'Route', text: '/gallery' });
            twin.frame();
            twin.send({ kind: 'Route', text: '/gallery/rows' });
            fresh.push(took(() => twin.frame()));
        }
        return { changed, same, fresh: fresh.slice(2), unchanged };
    });
    const note = `${size} elements, ${view} view`;
    const tell = (list) => `${percentile(list, 95).toFixed(1)} ms (median ${percentile(list, 50).toFixed(1)})`;
    const clocked = (name, list, most) => {
        const own = list.map((each) => each.own);
        const whole = list.map((each) => each.whole);
        figure(`${name}, 95th percentile, ${view} view`, `<= ${most} ms`, tell(own), { ok: percentile(own, 95) <= most, row: 'cost', clock: true, note: `${note}; with the browser's own layout ${tell(whole)}` });
        return `${name} ${tell(own)}, with layout ${tell(whole)}`;
    };
    const lines = [clocked('one answer changed', times.changed, 8), clocked('page wholly new and warm', times.fresh, 25)];
    figure(`DOM writes for an unchanged page of 1,000 elements, ${view} view`, '0', times.unchanged, { ok: times.unchanged === 0, row: 'cost', note });
    console.log(`${view}: ${size} elements; ${lines.join('; ')}; unchanged ${tell(times.same.map((each) => each.whole))}, ${times.unchanged} writes`);
}

await measure('full', { view: 'drawn' });
await measure('plain', { canvas: false });
await bench.close();
process.exit(0);

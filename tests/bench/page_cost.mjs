// What a page of 1,000 elements costs: building, comparing and applying after one answer changed, and for a page that
// is wholly new. Without the canvas's paint, which is the graphics card's affair; with the browser's layout where the
// program reads heights.
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
        const took = (work) => {
            const begun = performance.now();
            work();
            return performance.now() - begun;
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
    const tell = (list) => `${percentile(list, 95).toFixed(1)} ms (median ${percentile(list, 50).toFixed(1)})`;
    const note = `${size} elements, ${view} view`;
    figure(`one answer changed, 95th percentile, ${view} view`, '<= 8 ms', tell(times.changed), { ok: percentile(times.changed, 95) <= 8, row: 'cost', clock: true, note });
    figure(`page wholly new and warm, 95th percentile, ${view} view`, '<= 25 ms', tell(times.fresh), { ok: percentile(times.fresh, 95) <= 25, row: 'cost', clock: true, note });
    figure(`DOM writes for an unchanged page of 1,000 elements, ${view} view`, '0', times.unchanged, { ok: times.unchanged === 0, row: 'cost', note });
    console.log(`${view}: ${size} elements; one answer ${tell(times.changed)}; unchanged ${tell(times.same)}, ${times.unchanged} writes; new ${tell(times.fresh)}`);
}

await measure('full', { view: 'drawn' });
await measure('plain', { canvas: false });
await bench.close();
process.exit(0);

// Nothing loops: an idle page runs no frame, an unchanged page writes nothing, an equal picture is not painted again.
// And the canvas shows what the elements say: painted edges stand at the elements' edges.
import assert from 'node:assert/strict';
import { settled, waitForView } from './support/chromium.mjs';
import { figure } from './support/figures.mjs';
import { galleryRoutes } from './support/gallery.mjs';

const counters = (page) => page.evaluate(() => ({ frames: twin.frames, writes: twin.writes, painted: twin.program.painted() }));

const quiet = [
    {
        name: 'an idle page runs no animation frame, no build and no paint',
        async run(bench) {
            const page = await bench.open('/gallery/widgets', { view: 'drawn' });
            await page.waitForTimeout(1500);
            await page.evaluate(() => {
                globalThis.asked = { frames: 0, timers: 0 };
                const count = (name, what) => {
                    const real = globalThis[name];
                    globalThis[name] = (...rest) => {
                        ++globalThis.asked[what];
                        return real(...rest);
                    };
                };
                count('requestAnimationFrame', 'frames');
                for (const name of ['setTimeout', 'setInterval', 'requestIdleCallback']) count(name, 'timers');
            });
            const before = await counters(page);
            const seconds = Number(process.env.IDLE_SECONDS ?? (process.env.LONG ? 60 : 5));
            await page.waitForTimeout(seconds * 1000);
            const after = await counters(page);
            const asked = await page.evaluate(() => globalThis.asked);
            const draws = after.painted - before.painted;
            figure(`work while idle for ${seconds} s`, '0 animation frames, 0 timers, 0 draws', `${asked.frames} animation frames, ${asked.timers} timers, ${draws} draws`, { ok: asked.frames + asked.timers + draws === 0, row: 'idle' });
            assert.deepEqual(after, before);
            assert.deepEqual(asked, { frames: 0, timers: 0 });
        },
    },
    {
        name: 'building an unchanged page a hundred times writes nothing and paints nothing',
        async run(bench) {
            const page = await bench.open('/gallery/grid', { view: 'drawn' });
            await page.waitForTimeout(500);
            const before = await counters(page);
            await page.evaluate(() => {
                globalThis.changes = 0;
                new MutationObserver((list) => (globalThis.changes += list.length)).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
                for (let i = 0; i < 100; ++i) twin.frame();
            });
            await settled(page);
            const after = await counters(page);
            figure('DOM writes for an unchanged page', '0', `${after.writes - before.writes} in 100 builds`, { ok: after.writes === before.writes, row: 'cost' });
            assert.equal(after.writes, before.writes);
            assert.equal(after.painted, before.painted);
            assert.equal(await page.evaluate(() => globalThis.changes), 0);
        },
    },
    {
        name: 'after ready there is no request, whatever is opened',
        async run(bench) {
            const page = await bench.open('/gallery', { view: 'drawn' });
            const before = bench.requests.length;
            assert.ok((await galleryRoutes(page)).length > 40);
            assert.equal(bench.requests.length, before);
        },
    },
    {
        name: 'a lost canvas, a missing canvas and a late program change nothing but the view',
        async run(bench) {
            const page = await bench.open('/gallery/text', { view: 'drawn' });
            await page.getByLabel('Describe the change').fill('kept');
            await page.evaluate(() => document.getElementById('canvas').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext());
            await waitForView(page, 'plain');
            assert.equal(await page.getByLabel('Describe the change').inputValue(), 'kept');
            const none = await bench.open('/gallery/text', { canvas: false });
            await none.waitForTimeout(800);
            assert.equal(await none.evaluate(() => document.documentElement.dataset.view), 'plain');
            await none.getByLabel('Describe the change').fill('kept');
            await settled(none);
            assert.equal(await none.evaluate(() => document.getElementById('ex.long.shown').textContent), 'kept');
        },
    },
    {
        name: 'a change of page moves the focus to its heading and names the window',
        async run(bench) {
            const page = await bench.open('/gallery', { view: 'drawn' });
            await page.getByRole('main').getByRole('link', { name: 'Long text' }).click();
            await page.getByRole('heading', { level: 1, name: 'Long text' }).waitFor();
            await settled(page);
            assert.equal(await page.evaluate(() => document.activeElement.id), 'page-title');
            assert.equal(await page.title(), 'Long text - EHIIRA portal');
            await page.goBack();
            await page.getByRole('heading', { level: 1, name: 'Gallery' }).waitFor();
            assert.equal(await page.evaluate(() => document.activeElement.id), 'page-title');
            await page.keyboard.press('Control+Home');
            await page.locator('#skip-link').focus();
            await page.keyboard.press('Enter');
            assert.equal(await page.evaluate(() => document.activeElement.id), 'page-title');
        },
    },
];

// The colour of the dark pixels of a field's frame, read from a screenshot inside the page: the first dark pixel from
// outside must be within one device pixel of the element's edge.
async function edgeErrors(page, ratio) {
    const shot = (await page.screenshot()).toString('base64');
    return page.evaluate(async ([data, ratio]) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        const dark = (x, y) => {
            const [r, g, b] = context.getImageData(x, y, 1, 1).data;
            return Math.abs(r - 0x4c) + Math.abs(g - 0x62) + Math.abs(b - 0x72) < 40;
        };
        const out = [];
        for (const e of document.querySelectorAll('#stage .at.nhsuk-input, #stage .at.nhsuk-textarea, #stage .at.nhsuk-select')) {
            const box = e.getBoundingClientRect();
            if (box.top < 4 || box.bottom > innerHeight - 4 || e.closest('.nhsuk-form-group--error')) continue;
            const y = Math.round((box.top + box.height / 2) * ratio);
            const x = Math.round((box.left + box.width / 2) * ratio);
            const scan = (from, step, test) => {
                for (let k = 0; k < 12 * ratio; ++k) if (test(from + k * step)) return from + k * step;
                return NaN;
            };
            const left = scan(Math.round((box.left - 4) * ratio), 1, (at) => dark(at, y));
            const top = scan(Math.round((box.top - 4) * ratio), 1, (at) => dark(x, at));
            const right = scan(Math.round((box.right + 4) * ratio), -1, (at) => dark(at, y)) + 1;
            const bottom = scan(Math.round((box.bottom + 4) * ratio), -1, (at) => dark(x, at)) + 1;
            out.push({ id: e.id, off: [left - box.left * ratio, top - box.top * ratio, right - box.right * ratio, bottom - box.bottom * ratio].map((v) => Math.round(v * 100) / 100) });
        }
        return out;
    }, [shot, ratio]);
}

const edges = [1, 1.25, 1.5, 2].map((ratio) => ({
    name: `painted edges stand at the elements' edges, also after scrolling, at ${ratio} device pixels`,
    async run(bench) {
        const page = await bench.open('/gallery/widgets', { view: 'drawn', ratio, context: { bypassCSP: true } });
        let seen = 0;
        for (let i = 0; i < 20 && seen < 12; ++i) {
            const before = await page.evaluate(() => scrollY);
            await page.evaluate(() => scrollBy(0, 777.7));
            if ((await page.evaluate(() => scrollY)) === before) break;
            await page.waitForTimeout(250);
            for (const { id, off } of await edgeErrors(page, ratio)) {
                ++seen;
                assert.ok(off.every((v) => Math.abs(v) <= 1), `${id}: ${off}`);
            }
        }
        assert.ok(seen >= 5, `only ${seen} fields were looked at`);
    },
}));

export const tests = [...quiet, ...edges];

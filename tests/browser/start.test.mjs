// The very start: no focus is taken by the first page, and a start that fails in whatever way says so in the page.
// What is on the start page is tests/web's affair.
import assert from 'node:assert/strict';

const SENTENCE = /The portal could not start in this browser/;

// Opens the first address with `script` run before the page's own, and waits for the sentence.
async function failing(bench, script) {
    const browser = await bench.browser(false);
    const context = await browser.newContext();
    try {
        await context.addInitScript(script);
        const page = await context.newPage();
        await page.goto(bench.address);
        await page.getByText(SENTENCE).waitFor({ timeout: 20_000 });
        assert.equal(await page.getByText(SENTENCE).count(), 1, 'told once');
        assert.equal(await page.getByRole('alert').filter({ hasText: SENTENCE }).count(), 1);
    } finally {
        await context.close();
    }
}

export const tests = [
    {
        name: 'the first page leaves the focus where the browser puts it',
        async run(bench) {
            const page = await bench.open('/', { canvas: false });
            await page.getByRole('button', { name: 'Start a new assessment' }).waitFor();
            assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
            await page.getByRole('link', { name: 'About and privacy' }).click();
            await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
        },
    },
    {
        name: 'the gallery comes when it is asked for, and keeps the way back',
        async run(bench) {
            const page = await bench.open('/about', { canvas: false });
            assert.equal(await page.evaluate(() => twin.whole), false);
            await page.getByRole('link', { name: 'Every part of the pages, with samples' }).click();
            await page.getByRole('heading', { level: 1, name: 'Gallery' }).waitFor();
            assert.equal(await page.evaluate(() => twin.whole), true);
            await page.goBack();
            await page.getByRole('heading', { level: 1, name: 'About' }).waitFor();
            assert.deepEqual(page.problems, []);
        },
    },
    {
        name: 'a program that is not one gets a sentence in the page',
        run: (bench) => failing(bench, `WebAssembly.instantiate = () => Promise.reject(new Error('broken'));
            WebAssembly.instantiateStreaming = WebAssembly.instantiate;`),
    },
    {
        name: 'a program that stops in its own start gets a sentence in the page',
        run: (bench) => failing(bench, `const real = WebAssembly.instantiate;
            WebAssembly.instantiate = async (...all) => {
                const made = await real.apply(WebAssembly, all);
                const instance = made.instance ?? made;
                const exports = new Proxy({ ...instance.exports }, {
                    get: (held, name) => (typeof held[name] === 'function' && held[name].length === 0 && name !== 'toJSON'
                        ? () => { throw new WebAssembly.RuntimeError('unreachable'); } : held[name]),
                });
                return made.instance ? { module: made.module, instance: { exports } } : { exports };
            };`),
    },
];

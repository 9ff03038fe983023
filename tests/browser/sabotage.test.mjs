// The small policy entered whole while something breaks: the drawing, the start, the storage. Whatever happens, the saved
// file is, byte for byte, that of a calm day. What one page shows when things go wrong is in pages.test.mjs.
import assert from 'node:assert/strict';
import { waitForView } from './support/chromium.mjs';
import { quiet, same, wholePolicy } from './support/journey.mjs';
import { begin, download, openFile } from './support/portal.mjs';
import { serve } from './support/server.mjs';

async function saved(person) {
    await person.follow(/^Send/);
    const data = await download(person, 'Save a data file');
    same('small-staff-policy.json', data.bytes);
    return data;
}

// --- the drawing ------------------------------------------------------------------------------------------------------

const removeCanvas = () => document.getElementById('canvas').remove();
const loseContext = () => document.getElementById('canvas').getContext('webgl2').getExtension('WEBGL_lose_context').loseContext();

async function losing(bench, lose) {
    let view = '';
    const person = await wholePolicy(bench, {
        view: 'drawn',
        async meanwhile({ page }, { id }) {
            if (id !== 'proposal-change') return;
            await page.evaluate(lose);
            view = await waitForView(page, 'plain').then(() => 'plain');
        },
    });
    assert.equal(view, 'plain', 'the plain view took over in the middle');
    await saved(person);
    quiet(person);
}

// --- the start --------------------------------------------------------------------------------------------------------

async function lateProgram(bench) {
    const slow = await serve(bench.site, { delay: (path) => (path.endsWith('.wasm') ? 10_000 : 0) });
    let looked = false;
    try {
        const person = await wholePolicy(bench, {
            canvas: false,
            address: slow.address,
            async whileLoading(page) {
                await page.getByRole('heading', { level: 1, name: 'EHIIRA portal' }).waitFor();
                await page.getByText('The portal is getting ready.').waitFor();
                assert.equal(await page.locator('html[data-ready=yes]').count(), 0);
                assert.equal(await page.locator('[aria-live]').count(), 4, 'live regions stand before the program');
                await page.keyboard.press('Tab');
                assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to main content');
                looked = true;
            },
        });
        assert.ok(looked);
        await saved(person);
        quiet(person);
    } finally {
        await slow.close();
    }
}

// --- the storage ------------------------------------------------------------------------------------------------------

const refused = `IDBFactory.prototype.open = () => { throw new DOMException('refused', 'SecurityError'); };`;

// The request is made and fails later, as in some private windows.
const failing = `IDBFactory.prototype.open = () => {
    const request = { error: new DOMException('failed', 'UnknownError') };
    setTimeout(() => request.onerror?.({ target: request }), 5);
    return request;
};`;

const full = `IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };`;

// It works at first and fails from the tenth write on.
const fillingUp = `{
    const put = IDBObjectStore.prototype.put;
    let writes = 0;
    IDBObjectStore.prototype.put = function (...parts) {
        if (++writes >= 10) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, parts);
    };
}`;

// The warning stands in words on every page, and the file that is offered opens again with everything in it.
async function withoutStorage(bench, breaking, words) {
    const options = { canvas: false, more: breaking };
    let warned = '';
    const person = await wholePolicy(bench, {
        ...options,
        async meanwhile({ main }, { id }) {
            if (id === 'declaration') warned = (await main.getByText(words).first().textContent()) ?? '';
        },
    });
    assert.match(warned, /save a file/i, 'the warning says what to do');
    const data = await saved(person);
    quiet(person);
    const next = await begin(bench, options);
    await openFile(next, data);
    await next.follow(/^Send/);
    const again = await download(next, 'Save a data file');
    const answers = ({ bytes }) => JSON.parse(bytes.toString()).content.answers;
    assert.deepEqual(answers(again), answers(data));
    quiet(next);
}

export const tests = [
    { name: 'the canvas removed in the middle: the same file', seconds: 20, run: (bench) => losing(bench, removeCanvas) },
    { name: 'the drawing context lost in the middle: the same file', seconds: 20, run: (bench) => losing(bench, loseContext) },
    { name: 'the program ten seconds late: the first HTML stands, and the same file', seconds: 25, run: lateProgram },
    { name: 'storage refused: a calm warning and the same file', seconds: 15, run: (bench) => withoutStorage(bench, refused, 'does not let the portal keep drafts') },
    { name: 'storage that fails later: a calm warning and the same file', seconds: 15, long: true, run: (bench) => withoutStorage(bench, failing, 'does not let the portal keep drafts') },
    { name: 'storage full from the start: a calm warning and the same file', seconds: 15, long: true, run: (bench) => withoutStorage(bench, full, 'no room left on this device') },
    { name: 'storage full in the middle: a calm warning and the same file', seconds: 15, run: (bench) => withoutStorage(bench, fillingUp, 'no room left on this device') },
];

// Opens the portal for a journey: fixed clock and random bytes, downloads and mail addresses kept instead of carried
// out, requests after the start counted. Works with Chromium (playwright) and Firefox (see firefox.mjs).
import { readFile } from 'node:fs/promises';
import { FIXED_NOW, fixedWorld } from './fixed.mjs';
import { loadForm } from './form.mjs';
import { asPage, startFirefox } from './firefox.mjs';
import { namesScript } from './names.mjs';
import { Person } from './person.mjs';

export { FIXED_NOW };

// Mail addresses must not start a mail program in a test: they are kept instead.
const kept = `(() => {
    const click = HTMLAnchorElement.prototype.click;
    globalThis.keptAddresses = [];
    HTMLAnchorElement.prototype.click = function () {
        if (this.href.startsWith('mailto:')) globalThis.keptAddresses.push(this.href);
        else click.call(this);
    };
})();`;
export const journeyScript = (world) => fixedWorld(world) + kept + namesScript;

const form = loadForm();

export function watch(page) {
    page.asked = [];
    page.on('request', (request) => {
        if (!/^(blob|data):/.test(request.url())) page.asked.push(request.url());
    });
    return page;
}

// A person at the start page, with everything loaded. `options` as for bench.open; `more` is a further script.
export async function begin(bench, { route = '', patience = 8000, more = '', world, ...options } = {}) {
    const page = watch(await bench.open(route, { ...options, script: journeyScript(world) + more }));
    page.setDefaultTimeout(patience);
    const person = new Person(page, form);
    await person.arrived();
    page.asked.length = 0;
    return person;
}

// The same browser and its storage, after the window was closed without a word.
export async function comeBack(person, address, route = '') {
    const context = person.page.context();
    await person.page.close({ runBeforeUnload: false });
    const page = watch(await context.newPage());
    page.problems = [];
    page.on('pageerror', (error) => page.problems.push(`${error}`));
    await page.goto(`${address}${route && `#${route}`}`);
    page.setDefaultTimeout(8000);
    const next = new Person(page, form, person);
    await next.arrived();
    page.asked.length = 0;
    return next;
}

// What a button hands over: { name, bytes }.
export async function download(person, label, within) {
    const [coming] = await Promise.all([person.page.waitForEvent('download'), person.press(label, within)]);
    return { name: coming.suggestedFilename(), bytes: await readFile(await coming.path()) };
}

// A file given to the start page, as a person chooses it; ends on the task list.
export async function openFile(person, { name, bytes }) {
    const field = person.page.getByLabel(/^Open an assessment/);
    await person.turn(() => field.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: bytes }));
    if (!(await person.title()).startsWith('Reference ')) throw new Error(`${name} was not opened: ${await person.errors()}`);
}

// --- Firefox --------------------------------------------------------------------------------------------------------

// Files are kept in the page, since Firefox has no way to hand over a download here.
const keptFiles = `(() => {
    const create = URL.createObjectURL;
    globalThis.keptFiles = [];
    URL.createObjectURL = (blob) => {
        globalThis.keptFiles.push(blob);
        return create.call(URL, blob);
    };
})();`;

// A person in Firefox: { person, open, close }; `open` gives another window of the same browser.
export async function beginInFirefox(address, world) {
    const browser = await startFirefox();
    async function open(earlier) {
        const puppet = await browser.newPage();
        await puppet.setViewport({ width: 1280, height: 900 });
        await puppet.evaluateOnNewDocument(journeyScript(world) + keptFiles);
        await puppet.goto(address);
        const page = asPage(puppet);
        page.asked = [];
        page.problems = [];
        puppet.on('pageerror', (error) => page.problems.push(`${error}`));
        const person = new Person(page, form, earlier);
        await person.arrived();
        puppet.on('request', (request) => {
            if (!/^(blob|data):/.test(request.url())) page.asked.push(request.url());
        });
        return person;
    }
    return { person: await open(), open, close: () => browser.close() };
}

export async function downloadInFirefox(person, label) {
    const { puppet } = person.page;
    const before = await puppet.evaluate(() => globalThis.keptFiles.length);
    await person.press(label);
    await puppet.waitForFunction((n) => globalThis.keptFiles.length > n, {}, before);
    const text = await puppet.evaluate(async (n) => {
        const bytes = new Uint8Array(await globalThis.keptFiles[n].arrayBuffer());
        let words = '';
        for (const byte of bytes) words += String.fromCharCode(byte);
        return btoa(words);
    }, before);
    return { bytes: Buffer.from(text, 'base64') };
}

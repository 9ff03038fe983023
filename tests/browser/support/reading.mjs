// The reader of workforce files on an open page, for tests: gets it ready, hands it files, keeps what it reports. It
// works through `page.evaluate` only, so the same in playwright and puppeteer.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository, runProgram } from '../../validators/support.mjs';
import { freshFolder, portalProgram, put } from './programs.mjs';

export const DAY = '2025-03-31';

// `without` takes away what a browser may lack: "worker", "late worker" (it fails after it was made) or "byob".
export async function prepare(page, { without = '' } = {}) {
    await page.evaluate(async ({ day, lacking }) => {
        if (lacking === 'worker') globalThis.Worker = undefined;
        if (lacking === 'late worker') {
            const Real = globalThis.Worker;
            globalThis.Worker = class extends Real {
                constructor() {
                    super(URL.createObjectURL(new Blob(['throw new Error("no workers here")'])));
                }
            };
        }
        const wasm = await portalFiles.reader();
        if (lacking === 'byob') {
            const words = globalThis.portalReading.toString();
            globalThis.portalReading.toString = () => `(Blob.prototype.stream=undefined,${words})`;
        }
        const [columns, values] = await Promise.all(['columns', 'values'].map((name) => portalFiles.asset(`workforce/${name}.json`)));
        globalThis.heard = [];
        globalThis.news = () => {};
        twin.reader.prepare({ wasm, columns, values });
        twin.reader.hear = (event) => {
            globalThis.heard.push({ ...event, at: performance.now() });
            globalThis.news();
        };
        twin.reader.year(day);
    }, { day: DAY, lacking: without });
}

// Gives the files in this order, { kind: bytes or text }, and waits for the outcome of all; returns { outcome, failed,
// heard }. `answers` are given first.
export async function readFiles(page, files, { answers } = {}) {
    const packed = Object.entries(files).map(([kind, bytes]) => [kind, Buffer.from(bytes).toString('base64')]);
    const heard = await page.evaluate(async ({ list, given }) => {
        globalThis.heard.length = 0;
        if (given) twin.reader.answer(given);
        for (const [kind, text] of list) {
            const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
            twin.reader.open(kind, new File([bytes], `${kind}.csv`));
        }
        await globalThis.outcomeOf(list.length);
        return globalThis.heard;
    }, { list: packed, given: answers });
    return sorted(heard);
}

// Waits for the outcome that follows the layouts (or refusals) of so many files.
export const waitScript = `globalThis.outcomeOf = (files) => new Promise((done) => {
    globalThis.news = () => {
        const opened = heard.filter(({ is, code }) => is === 'layout' || (is === 'failed' && code !== 'missing-column')).length;
        if (opened >= files && heard.at(-1)?.is === 'outcome') done();
        if (heard.at(-1)?.code === 'stopped') done();
    };
    globalThis.news();
});`;

export function sorted(heard) {
    const outcome = heard.findLast(({ is }) => is === 'outcome');
    return { heard, outcome: outcome && JSON.parse(outcome.text), failed: heard.filter(({ is }) => is === 'failed') };
}

let folder;

// What the command line prints of the same files, in the same shape.
export function nativeOutcome(files, { answers } = {}) {
    folder ??= freshFolder();
    const words = Object.entries(files).flatMap(([kind, bytes]) => [`--${kind}`, put(folder, { name: `${kind}.csv`, bytes })]);
    if (answers) words.push('--answers', put(folder, { name: 'answers.json', bytes: JSON.stringify(answers) }));
    const { out, text } = runProgram(portalProgram(), ['workforce-read', ...words, '--snapshot', DAY, '--assets', join(repository, 'assets')]);
    if (!out) throw new Error(text);
    const outcome = JSON.parse(out);
    for (const file of outcome.files) file.file = `${file.kind}.csv`;
    return outcome;
}

// Only the page says whether a file is due again.
export function comparable(outcome) {
    return { ...outcome, files: outcome.files.map(({ must_read_again: _, ...file }) => file) };
}

// A made-up staff file of that many rows, the same each time: groups, bands, quoted cells, line breaks, blanks.
export function staffFile(rows) {
    const of = (list, n) => list[n % list.length];
    const lines = ['Employee Number,Name,Ethnic Origin,Disability,Pay Scale,Staff Group,Notes,Start Date'];
    let seed = 1;
    for (let i = 0; i < rows; ++i) {
        seed = (seed * 48271) % 2147483647;
        const n = Math.floor(seed / 7);
        lines.push([
            20_000_000 + (i % (rows - 7)), '"Doe, ""J"" "', of(['A White - British', 'H Asian - Indian', '', 'Z Not Stated', 'N'], n),
            of(['No', 'Yes', 'Not Declared'], n >> 3), of(['Review Body Band 5', 'Band 8a', 'VSM', 'Spot salary'], n >> 5),
            of(['Students', 'Estates and Ancillary'], n >> 7), of(['', '"a\r\nb, c"'], n >> 8), of(['01/02/2020', '30/04/2025', ''], n >> 9),
        ].join(','));
    }
    return `${lines.join('\r\n')}\r\n`;
}

export const utf16 = (text) => Buffer.from(`\uFEFF${text}`, 'utf16le');

export const fuzzCorpus = (name) => readFileSync(join(repository, 'tests/fuzz/corpus/csv_workforce', name)).subarray(1);

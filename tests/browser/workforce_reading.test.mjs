// Workforce files read in the browser: the same outcome as the command line's, whatever dress the file wears and
// whatever the browser lacks; progress, cancelling and refusals. How fast is for tests/bench/read_staff.mjs.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startFirefox } from './support/firefox.mjs';
import { comparable, fuzzCorpus, nativeOutcome, prepare, readFiles, sorted, staffFile, utf16, waitScript } from './support/reading.mjs';

const ANSWERS = { pay_band: { 'Spot salary': 'vsm' } };
const TABLE = 'Ethnicity\tDisability\tBand\tStaff Group\nA \u2013 White British\tNo\t5\tStudents\nJ\tYes\tSpot\tStudents\n';

// Each opened together; [files, options].
const SETS = {
    'a staff file of 20,000 rows': [{ staff: staffFile(20_000) }],
    'with an answer': [{ staff: staffFile(3000) }, { answers: ANSWERS }],
    'UTF-16': [{ staff: utf16(TABLE) }],
    'Windows-1252': [{ staff: Buffer.from(TABLE, 'utf16le').filter((byte, i) => i % 2 === 0) }],
    'titles, totals and rows of another length': [{ staff: 'Staff in post\n\nEthnicity,Disability\nA,No\n"J","Yes"\nx,y,z\nGrand Total,2\n' }],
    'cases and training that take their groups from the staff file': [{
        staff: staffFile(500),
        cases: 'Employee Number,Case Type,Formal,Date Opened\n20000001,Disciplinary,Y,01/05/2024\n20000002,Capability,Y,01/05/2023\n9,Disciplinary,Y,01/05/2024\n',
        training: 'Employee Number,Mandatory\n20000001,N\n20000001,N\n20000007,Y\n20000009,N\n',
    }],
    'every kind of file': [Object.fromEntries(['staff', 'recruitment', 'cases', 'training', 'survey', 'board'].map((kind) => [kind, fuzzCorpus(kind)]))],
};

const REFUSED = [
    ['a workbook', 'PK\x03\x04 x', 'foreign-file', ''],
    ['an empty file', '', 'empty-file', ''],
    ['names that nobody knows', 'Colour,Shape\nred,round\n', 'no-table', ''],
    ['a quotation mark never closed', `${staffFile(40)}"x,y\r\n1,2\r\n`, 'unclosed-quote', 'line'],
    ['numbers taken for a list', `Ethnicity\n${Array.from({ length: 5000 }, (_, i) => `P${i}`).join('\n')}\n`, 'not-a-list', 'column “Ethnicity”'],
];

const ready = async (page, options) => {
    await page.evaluate(waitScript);
    await prepare(page, options);
};

async function sameAsNative(page, name) {
    const [files, options] = SETS[name];
    const { outcome, failed } = await readFiles(page, files, options);
    assert.deepEqual(failed.filter(({ code }) => code !== 'missing-column'), [], name);
    assert.deepEqual(comparable(outcome), comparable(nativeOutcome(files, options)), name);
    await page.evaluate(() => twin.reader.close());
}

async function allSets(page) {
    for (const name of Object.keys(SETS)) await sameAsNative(page, name);
}

async function refusals(page) {
    for (const [name, text, code, where] of REFUSED) {
        const { outcome, failed } = await readFiles(page, { staff: text });
        assert.equal(failed.length, 1, name);
        assert.equal(failed[0].code, code, name);
        assert.ok(failed[0].where.includes(where), `${name}: ${failed[0].where}`);
        assert.match(failed[0].sentence, /[A-Z].*\.$/s, name);
        assert.deepEqual(outcome.files, [], name);
    }
}

async function inChromium(bench) {
    const page = await bench.open('');
    await ready(page);
    const asked = bench.requests.length;
    await allSets(page);
    await refusals(page);
    assert.equal(bench.requests.length, asked, 'something was requested while files were read');
    assert.deepEqual(page.problems, []);
}

async function columnsChosen(bench) {
    const page = await bench.open('');
    await ready(page);
    const { heard, failed } = await readFiles(page, { staff: 'Surname,Origin,Band\nx,A,5\ny,J,6\n' });
    assert.equal(failed[0].code, 'missing-column');
    const layout = JSON.parse(heard.find(({ is }) => is === 'layout').text);
    assert.equal(layout.columns[0].identifying, 'a name');
    assert.match(layout.warnings[0], /“Surname” \(a name\)/);
    assert.ok(layout.fields.some(({ field, label }) => field === 'ethnicity' && label));
    const after = sorted(await page.evaluate(async () => {
        heard.length = 0;
        twin.reader.choose('staff', [{ column: 1, field: 'ethnicity' }]);
        await outcomeOf(1);
        return heard;
    }));
    assert.deepEqual(after.outcome.counts.wres['3'].workforce, { white: 1, bme: 1, unknown: 0 });
    // Nobody can ask for the names.
    const names = sorted(await page.evaluate(async () => {
        heard.length = 0;
        twin.reader.choose('staff', [{ column: 0, field: 'ethnicity' }]);
        await new Promise((done) => { news = done; });
        return heard;
    }));
    assert.equal(names.failed[0]?.code, 'invalid-argument');
}

async function cancelled(bench) {
    const page = await bench.open('');
    await ready(page);
    const text = staffFile(20_000);
    await page.evaluate((part) => {
        // About 200 MB, which is the same bytes again and again.
        const lines = part.slice(part.indexOf('\r\n') + 2);
        globalThis.large = new File([part, ...Array.from({ length: 120 }, () => lines)], 'large.csv');
    }, text);
    const heard = await page.evaluate(async () => {
        heard.length = 0;
        twin.reader.open('staff', large);
        await new Promise((done) => { news = () => heard.some(({ is, share }) => is === 'progress' && share > 0) && done(); });
        const asked = performance.now();
        twin.reader.cancel();
        await new Promise((done) => { news = () => heard.some(({ is }) => is === 'cancelled') && heard.at(-1).is === 'outcome' && done(); });
        return heard.map((event) => ({ ...event, since: event.at - asked }));
    });
    const stop = heard.find(({ is }) => is === 'cancelled');
    assert.equal(stop.kind, 'staff');
    assert.deepEqual(sorted(heard).outcome.files, []);
    const progress = heard.filter(({ is }) => is === 'progress');
    for (let i = 2; i < progress.length; ++i) assert.ok(progress[i].share > progress[i - 1].share);
    // After that it reads the next one as if nothing had been.
    await sameAsNative(page, 'a staff file of 20,000 rows');
}

async function lacking(bench) {
    for (const without of ['worker', 'late worker', 'byob']) {
        const page = await bench.open('');
        await ready(page, { without });
        await allSets(page);
    }
}

async function fromFile(bench) {
    const page = await bench.open('', { address: pathToFileURL(join(bench.site, 'ehiira-portal.html')).href });
    await ready(page);
    await page.evaluate(() => {
        globalThis.workers = 0;
        const Real = Worker;
        globalThis.Worker = class extends Real {
            constructor(...given) {
                super(...given);
                this.addEventListener('message', () => { workers = 1; }, { once: true });
            }
        };
    });
    await allSets(page);
    assert.equal(await page.evaluate(() => workers), 1, 'it was read in the page and not in a worker');
    assert.deepEqual(page.problems, []);
}

async function inFirefox(bench) {
    const browser = await startFirefox();
    try {
        for (const address of [bench.address, pathToFileURL(join(bench.site, 'ehiira-portal.html')).href]) {
            const page = await browser.newPage();
            await page.goto(address);
            await page.waitForSelector('html[data-ready=yes]');
            await ready(page);
            await allSets(page);
            await refusals(page);
            await page.close();
        }
    } finally {
        await browser.close();
    }
}

export const tests = [
    { name: 'workforce files give what the command line gives', seconds: 8, run: inChromium },
    { name: 'columns are chosen by the person, but never names', seconds: 2, run: columnsChosen },
    { name: 'reading is cancelled at once', seconds: 6, run: cancelled },
    { name: 'a browser that lacks workers or streams reads the same', seconds: 12, run: lacking },
    { name: 'the single file reads workforce files too', seconds: 6, run: fromFile },
    { name: 'Firefox reads workforce files as well', seconds: 20, run: inFirefox },
];

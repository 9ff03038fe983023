// Runs the browser tests: node tests/browser/run.mjs [filter]. Each *.test.mjs exports `tests`, a list of
// { name, run(bench), seconds, long }; the filter keeps tests whose file or name holds it. Two workers (WORKERS) take
// them from one queue, each a process with a server and browsers of its own (worker.mjs); `seconds`, what a test takes
// on an idle machine, only says which to begin with. Tests marked `long` run only with LONG=1 (tests/long/browser) and
// are named when they are left out. A line is written as a test ends; failures are listed again, in the order of the
// files, before the last line "browser: N passed, N failed". The exit code is 1 when one failed.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allTests } from './support/all_tests.mjs';
import { figure } from './support/figures.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const filter = process.argv[2] ?? '';
const limit = Number(process.env.TEST_SECONDS ?? 900) * 1000;
const workers = Number(process.env.WORKERS ?? Math.min(2, availableParallelism()));

async function chosenTests() {
    const chosen = (await allTests()).filter(({ title }) => title.includes(filter));
    if (process.env.LONG) return chosen;
    for (const { title, long } of chosen) if (long) console.log(`left to tests/long/browser: ${title}`);
    return chosen.filter(({ long }) => !long);
}

// What came of one test in a worker: { failure: '' } or what was wrong; `lost` when the worker died or was late.
function inWorker(worker, title) {
    return new Promise((done) => {
        const end = (outcome) => {
            clearTimeout(clock);
            worker.removeAllListeners();
            done(outcome);
        };
        const clock = setTimeout(() => end({ failure: `took longer than ${limit / 1000} s`, lost: true }), limit);
        worker.once('message', end);
        worker.once('exit', (code) => end({ failure: `its process ended with ${code}`, lost: true }));
        worker.send({ title });
    });
}

const ended = (worker) => new Promise((done) => (worker.exitCode === null ? worker.once('exit', done) : done()));

async function work(queue) {
    let worker;
    while (queue.length > 0) {
        const test = queue.shift();
        const begun = Date.now();
        worker ??= fork(join(folder, 'support/worker.mjs'));
        const { failure, lost } = await inWorker(worker, test.title);
        test.failure = failure;
        const took = ((Date.now() - begun) / 1000).toFixed(1);
        console.log(failure ? `FAILED  ${test.title} (${took} s)\n        ${failure}` : `passed  ${test.title} (${took} s)`);
        if (lost) {
            worker.kill('SIGTERM');
            await ended(worker);
            worker = undefined;
        }
    }
    if (!worker) return;
    worker.disconnect();
    await ended(worker);
}

// Whole tests that are a figure of the accessibility report, by their titles; others write figures of their own.
const EVIDENCE = [
    [/^(journeys|keyboard)\.test/, 'journeys', 'walks that saved other answers than the example, or lost the focus'],
    [/^sabotage\.test/, 'sabotage', 'walks under sabotage that saved other answers'],
    [/the same in both views/, 'trees', 'sets of gallery pages whose two views differ to assistive technology'],
    [/axe|gallery is sound/, 'axe', 'tests in which axe-core found a violation'],
    [/without overlaps|gallery is sound/, 'overlaps', 'tests of the gallery in which things overlap'],
];

function keepFigures(tests) {
    for (const [title, row, words] of EVIDENCE) {
        const own = tests.filter((test) => title.test(test.title));
        const bad = own.filter(({ failure }) => failure);
        if (own.length > 0) figure(words, '0', `${bad.length} of ${own.length}`, { ok: bad.length === 0, row });
    }
}

const chosen = await chosenTests();
const queue = chosen.toSorted((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0));
await Promise.all(Array.from({ length: workers }, () => work(queue)));

keepFigures(chosen);
const failed = chosen.filter(({ failure }) => failure);
if (failed.length > 0) console.log(`\nFailed:\n${failed.map(({ title }) => `    ${title}\n`).join('')}`);
console.log(`browser: ${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);

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

const folder = dirname(fileURLToPath(import.meta.url));
const filter = process.argv[2] ?? '';
const limit = Number(process.env.TEST_SECONDS ?? 480) * 1000;
const workers = Number(process.env.WORKERS ?? Math.min(2, availableParallelism()));

async function chosenTests() {
    const chosen = (await allTests()).filter(({ title }) => title.includes(filter));
    if (process.env.LONG) return chosen;
    for (const { title, long } of chosen) if (long) console.log(`left to tests/long/browser: ${title}`);
    return chosen.filter(({ long }) => !long);
}

// What came of one test in a worker: '' or what was wrong. A worker that dies or is late is the test's failure.
function inWorker(worker, title) {
    return new Promise((done) => {
        const end = (failure) => {
            clearTimeout(clock);
            worker.removeAllListeners();
            done(failure);
        };
        const lost = (words) => {
            worker.kill();
            end(words);
        };
        const clock = setTimeout(() => lost(`took longer than ${limit / 1000} s`), limit);
        worker.once('message', ({ failure }) => end(failure));
        worker.once('exit', (code) => lost(`its process ended with ${code}`));
        worker.send({ title });
    });
}

function closed(worker) {
    return new Promise((done) => {
        worker.once('exit', done);
        worker.disconnect();
    });
}

async function work(queue) {
    let worker;
    while (queue.length > 0) {
        const test = queue.shift();
        const begun = Date.now();
        if (!worker?.connected) worker = fork(join(folder, 'support/worker.mjs'));
        test.failure = await inWorker(worker, test.title);
        const took = ((Date.now() - begun) / 1000).toFixed(1);
        console.log(test.failure ? `FAILED  ${test.title} (${took} s)\n        ${test.failure}` : `passed  ${test.title} (${took} s)`);
    }
    if (worker?.connected) await closed(worker);
}

const chosen = await chosenTests();
const queue = chosen.toSorted((a, b) => (b.seconds ?? 0) - (a.seconds ?? 0));
await Promise.all(Array.from({ length: workers }, () => work(queue)));

const failed = chosen.filter(({ failure }) => failure);
if (failed.length > 0) console.log(`\nFailed:\n${failed.map(({ title }) => `    ${title}\n`).join('')}`);
console.log(`browser: ${chosen.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);

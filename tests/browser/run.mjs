// Runs the browser tests: node tests/browser/run.mjs [filter]. Each *.test.mjs exports `tests`, a list of
// { name, run(context), long }; the filter keeps tests whose file or name holds it. Tests marked `long` run only with
// LONG=1 (tests/long/browser) and are named when they are left out. One browser at a time. The last line is
// "browser: N passed, N failed", and the exit code is 1 when one failed.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { startBench } from './support/bench.mjs';

const folder = dirname(fileURLToPath(import.meta.url));
const filter = process.argv[2] ?? '';
const site = process.env.PORTAL_SITE ?? join(folder, '../../build/site');
const limit = Number(process.env.TEST_SECONDS ?? 240) * 1000;

const chosen = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith('.test.mjs')).sort()) {
    const { tests } = await import(pathToFileURL(join(folder, file)));
    for (const test of tests) {
        if (!`${file} ${test.name}`.includes(filter)) continue;
        if (test.long && !process.env.LONG) console.log(`left to tests/long/browser: ${file}: ${test.name}`);
        else chosen.push({ file, ...test });
    }
}

async function within(work) {
    let clock;
    const late = new Promise((_, reject) => {
        clock = setTimeout(() => reject(new Error(`took longer than ${limit / 1000} s`)), limit);
    });
    try {
        await Promise.race([work, late]);
    } finally {
        clearTimeout(clock);
    }
}

const bench = await startBench(site);
let passed = 0;
let failed = 0;
for (const { file, name, run } of chosen) {
    const begun = Date.now();
    try {
        await within(run(bench));
        ++passed;
        console.log(`passed  ${file}: ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`);
    } catch (error) {
        ++failed;
        console.log(`FAILED  ${file}: ${name}\n        ${String(error?.stack ?? error).split('\n').slice(0, 12).join('\n        ')}`);
    }
    await bench.tidy();
}
await bench.close();
console.log(`browser: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

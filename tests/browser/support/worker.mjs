// A process that runs browser tests, one after the other: it is sent a title and answers with { failure }, which is
// empty when the test passed. It ends, with its browsers, when it is let go. Which tests, and when, is for run.mjs.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allTests } from './all_tests.mjs';
import { startBench } from './bench.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const known = new Map((await allTests()).map((test) => [test.title, test]));
const bench = await startBench(process.env.PORTAL_SITE ?? join(here, '../../../build/site'));

async function failureOf(test) {
    try {
        await test.run(bench);
        return '';
    } catch (error) {
        return String(error?.stack ?? error).split('\n').slice(0, 48).join('\n        ');
    }
}

process.on('message', async ({ title }) => {
    const failure = await failureOf(known.get(title));
    await bench.tidy();
    if (process.connected) process.send({ failure });
});
process.on('disconnect', async () => {
    await bench.close();
    process.exit(0);
});

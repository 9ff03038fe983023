// Checks the built page without a browser: node tests/site/check.mjs build/site. Sizes against their limits,
// nothing fetched from elsewhere, a policy in both editions, one file that stands alone, no path of the
// machine that built it. What the page does is for tests/browser.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
let passed = 0;
let failed = 0;

function check(what, problem) {
    if (!problem) {
        ++passed;
        return;
    }
    ++failed;
    console.log(`FAILED: ${what}: ${problem}`);
}

// Bytes as they travel (gzip). Raising one is a decision: say why in the commit.
const limits = {
    'portal.wasm': 1_000_000,
    'portal.js': 60_000,
    'portal.css': 40_000,
    'reader.wasm': 100_000,
    'reader.js': 4_000,
    'index.html': 10_000,
    'ehiira-portal.html': 2_000_000,
};

const sizes = JSON.parse(readFileSync(`${folder}-sizes.json`, 'utf8'));
for (const [name, limit] of Object.entries(limits)) {
    const size = sizes[name]?.gzip;
    check(`${name} is there and within ${limit} bytes gzipped`, size === undefined ? 'it is missing' : size > limit && `it has ${size}`);
}

const read = (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'latin1') : '');
const pages = { 'index.html': read('index.html'), 'ehiira-portal.html': read('ehiira-portal.html') };

for (const [name, page] of Object.entries(pages)) {
    const policy = page.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1] ?? '';
    check(`${name} forbids everything it does not name`, !policy.includes("default-src 'none'") && `its policy is "${policy}"`);
    check(`${name} allows no other address`, /https?:|\*/.test(policy) && `its policy is "${policy}"`);
    check(`${name} takes workers only from its own words`, !policy.includes('worker-src blob:;') && `its policy is "${policy}"`);
    check(`${name} says its language`, !/<html[^>]* lang="en/.test(page) && 'no lang on html');
    const loads = [...page.matchAll(/<(?:script|link|img|iframe)\b[^>]*?\b(?:src|href)="([^"]*)"/g)].map((m) => m[1]);
    const away = loads.filter((address) => /^(?:[a-z]+:)?\/\//i.test(address) || address.startsWith('/'));
    check(`${name} loads nothing from elsewhere and works in a sub-folder`, away.length > 0 && away.join(', '));
    if (name === 'ehiira-portal.html') {
        const beside = loads.filter((address) => !address.startsWith('data:'));
        check('the single file needs no file beside it', beside.length > 0 && beside.join(', '));
    }
}
check('the style sheet loads nothing', /@import|url\((?!['"]?data:)/.test(read('portal.css')) && 'it has @import or url()');

const everything = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
// emscripten's glue names a made-up /home/web_user.
const machine = everything.filter((entry) =>
    /\/(?:root|home(?!\/web_user)|work|tmp)\/[a-z.]/.test(readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'latin1')));
check('no path of the building machine is published', machine.length > 0 && machine.map((entry) => entry.name).join(', '));

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

// Writes the reports of the examples once, then runs each *.validator.mjs over them. A validator is a list of
// {name, check, kinds}; check returns an empty list or sentences about what is wrong, kinds says of which reports
// (assessments alone unless it does; “made” are those of examples.mjs).
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { made } from './examples.mjs';
import { repository, runProgram } from './support.mjs';

const filter = process.argv[2] ?? '';
const folder = mkdtempSync(path.join(tmpdir(), 'ehiira-validators-'));
const portal = process.env.PORTAL ?? path.join(repository, 'build/debug/portal');
const assets = path.join(repository, 'assets');
const examples = [
    { name: 'small-staff-policy', kind: 'assessment' },
    { name: 'walk-in-centre', kind: 'assessment' },
    { name: 'northmere-working', kind: 'workforce', file: 'northmere-workforce', view: 'working' },
    { name: 'northmere-publication', kind: 'workforce', file: 'northmere-workforce', view: 'publication' },
];
let passed = 0;
let failed = 0;

function savedFile(name) {
    if (!(name in made)) return path.join(repository, `assets/examples/${name}.json`);
    const saved = path.join(folder, `${name}.json`);
    writeFileSync(saved, JSON.stringify(made[name]()));
    return saved;
}

function writeReports() {
    return [...examples, ...Object.keys(made).map((name) => ({ name, kind: 'made' }))].map(({ name, kind, file, view }) => {
        const out = path.join(folder, name);
        const saved = savedFile(file ?? name);
        // What writes the report of this example into a folder.
        const command = (to) => (kind === 'workforce'
            ? ['workforce', '--counts', saved, '--view', view, '--report', to, '--date', '2026-11-23', '--assets', assets]
            : ['report', saved, '--out', to, '--date', '2026-11-23', '--assets', assets]);
        const result = runProgram(portal, command(out));
        if (result.code !== 0) throw new Error(`the report of ${name} was not written: ${result.text}`);
        const files = Object.fromEntries(readdirSync(out).map((file) => [path.extname(file).slice(1), path.join(out, file)]));
        return { name, kind, saved, out, files, portal, command };
    });
}

async function runOne(title, check) {
    let problems;
    try {
        problems = await check();
    } catch (error) {
        problems = [String(error.stack ?? error)];
    }
    if (problems.length === 0) {
        passed += 1;
        return;
    }
    failed += 1;
    console.log(`FAILED: ${title}`);
    for (const problem of problems.slice(0, 20)) console.log(`    ${problem}`);
}

try {
    const reports = writeReports();
    const here = import.meta.dirname;
    for (const file of readdirSync(here).filter((name) => name.endsWith('.validator.mjs')).sort()) {
        const { validators } = await import(path.join(here, file));
        for (const { name, check, kinds = ['assessment'] } of validators) {
            for (const report of reports.filter(({ kind }) => kinds.includes(kind))) {
                const title = `${file.replace('.validator.mjs', '')}: ${name} (${report.name})`;
                if (title.includes(filter)) await runOne(title, () => check(report));
            }
        }
    }
} finally {
    rmSync(folder, { recursive: true, force: true });
}
console.log(`validators: ${passed} passed, ${failed} failed`);
// With a filter that is meant for other tests, nothing to do is no failure.
process.exitCode = failed === 0 && (passed > 0 || filter !== '') ? 0 : 1;

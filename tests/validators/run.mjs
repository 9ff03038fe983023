// Writes the reports of the examples once, then runs each *.validator.mjs over them. A validator is a list of
// {name, check}; check returns an empty list or sentences about what is wrong. One that says `alsoMade` runs over the
// files of examples.mjs too.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { made } from './examples.mjs';
import { repository, runProgram } from './support.mjs';

const filter = process.argv[2] ?? '';
const folder = mkdtempSync(path.join(tmpdir(), 'ehiira-validators-'));
const portal = process.env.PORTAL ?? path.join(repository, 'build/debug/portal');
const examples = ['small-staff-policy', 'walk-in-centre'];
let passed = 0;
let failed = 0;

function savedFile(name) {
    if (!(name in made)) return path.join(repository, `assets/examples/${name}.json`);
    const saved = path.join(folder, `${name}.json`);
    writeFileSync(saved, JSON.stringify(made[name]()));
    return saved;
}

function writeReports() {
    return [...examples, ...Object.keys(made)].map((name) => {
        const out = path.join(folder, name);
        const saved = savedFile(name);
        const result = runProgram(portal, [
            'report', saved, '--out', out, '--date', '2026-11-23', '--assets', path.join(repository, 'assets'),
        ]);
        if (result.code !== 0) throw new Error(`the report of ${name} was not written: ${result.text}`);
        const files = Object.fromEntries(readdirSync(out).map((file) => [path.extname(file).slice(1), path.join(out, file)]));
        return { name, saved, out, files, portal };
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
        for (const { name, check, alsoMade } of validators) {
            for (const report of reports) {
                if (report.name in made && !alsoMade) continue;
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

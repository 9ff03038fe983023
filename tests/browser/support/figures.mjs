// Keeps what a test or benchmark measured for the report: figure(name, goal, value, { ok, row, clock }) writes one
// small file in build/accessibility, which tests/accessibility/report.mjs reads. It judges nothing and prints nothing.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = join(dirname(fileURLToPath(import.meta.url)), '../../..');
export const folder = process.env.FIGURES ?? join(repository, 'build/accessibility');

// The commit that is checked out, read from the files, since the machine that tests may have no git.
export function commit() {
    const read = (path) => readFileSync(path, 'utf8').trim();
    try {
        let git = join(repository, '.git');
        try {
            git = join(repository, relative(repository, read(git).replace(/^gitdir: /, '')));
        } catch {
            // An ordinary checkout: .git is the folder itself.
        }
        const head = read(join(git, 'HEAD'));
        if (!head.startsWith('ref: ')) return head.slice(0, 12);
        const name = head.slice('ref: '.length);
        let common = git;
        try {
            common = join(git, read(join(git, 'commondir')));
        } catch {
            // Not a further work tree.
        }
        for (const place of [join(git, name), join(common, name)]) {
            try {
                return read(place).slice(0, 12);
            } catch {
                // Packed, or in the other folder.
            }
        }
        const packed = read(join(common, 'packed-refs')).split('\n').find((line) => line.endsWith(` ${name}`));
        return packed ? packed.slice(0, 12) : 'unknown';
    } catch {
        return 'unknown';
    }
}

const SETTINGS = ['LONG', 'EDITS', 'IDLE_SECONDS', 'FIREFOX', 'PORTAL_SITE'];
const word = (text) => (/^[\w./:=-]+$/.test(text) ? text : `"${text}"`);

// How this was started, as somebody would type it in the repository.
function command() {
    const script = (process.argv[1] ?? '').replace('support/worker.mjs', 'run.mjs'); // workers are run.mjs's own
    const settings = SETTINGS.filter((name) => process.env[name]).map((name) => `${name}=${word(process.env[name])}`);
    const env = settings.length > 0 ? ['env', ...settings] : [];
    return ['.ci/in-root', ...env, 'node', relative(repository, script), ...process.argv.slice(2).map(word)].join(' ');
}

export const slug = (name) => name.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, 120);

// `name`: what was measured, unique ("characters lost in 10,000 random edits, plain view"). `goal` and `value`: numbers
// or short words with their unit ("0", "<= 350 kB"). `ok`: whether the goal is met. `row`: the id of a row of
// tests/accessibility/goals.json; without it the figure stands among "further figures". `clock`: a time, which is
// reported but never fails tests/run, as with `gates: false` for a goal known to be missed. `note`: a sentence beside it. The newest measurement of a name stands.
export function figure(name, goal, value, { ok, row, clock = false, gates = !clock, note, command: how = command() } = {}) {
    if (typeof ok !== 'boolean') throw new Error(`figure "${name}": say with ok whether the goal is met`);
    const path = join(folder, `${slug(name)}.json`);
    const kept = { name, row, goal: String(goal), value: String(value), ok, clock, gates, note, at: new Date().toISOString(), commit: commit(), command: how };
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, `${JSON.stringify(kept, null, 4)}\n`);
    renameSync(`${path}.${process.pid}`, path);
    return kept;
}

// Other programs that look at a browser's files: the portal's own command line, and the validators' checks. Everything
// waits for its end; a worker has nothing else to do meanwhile.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository, runProgram } from '../../validators/support.mjs';
import { FIXED_DATE } from './fixed.mjs';

export function portalProgram() {
    const places = [process.env.PORTAL, join(repository, 'build/native/portal'), join(repository, 'build/debug/portal')];
    const found = places.find((path) => path && existsSync(path));
    if (!found) throw new Error('the command-line program is not built: .ci/build native-release portal');
    return found;
}

// Gone when the process ends.
export function freshFolder() {
    const folder = mkdtempSync(join(tmpdir(), 'ehiira-files-'));
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
    return folder;
}

// Writes { name, bytes } into a folder; returns its path.
export function put(folder, { name, bytes }) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
}

// How files of the browser differ from those that the command line writes from the saved file, as sentences.
export function differencesFromNative(saved, files) {
    const folder = freshFolder();
    const out = join(folder, 'native');
    const formats = files.map(({ name }) => name.split('.').at(-1)).join(',');
    const { code, text } = runProgram(portalProgram(), [
        'report', put(folder, saved), '--out', out, '--formats', formats, '--date', FIXED_DATE, '--assets', join(repository, 'assets'),
    ]);
    if (code !== 0) return [`the command line refused: ${text}`];
    const written = readdirSync(out);
    return files.flatMap(({ name, bytes }) => {
        if (!written.includes(name)) return [`the command line did not write ${name} but ${written.join(', ')}`];
        return readFileSync(join(out, name)).equals(bytes) ? [] : [`${name} differs from that of the command line`];
    });
}

// What the validators share: running programs, and where things are.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

export const repository = path.resolve(import.meta.dirname, '../..');
export const packages = path.join(repository, 'tests/browser/node_modules');

export function runProgram(program, args, options = {}) {
    const result = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 << 20, timeout: 180_000, ...options });
    const text = `${result.stdout ?? ''}${result.stderr ?? ''}`;
    return { code: result.status, out: result.stdout ?? '', text: result.error ? String(result.error) : text };
}

// The lines of a Python script's output are its problems.
export function runPython(script, args) {
    const result = runProgram('python3', [path.join(import.meta.dirname, script), ...args]);
    const lines = result.text.split('\n').filter(Boolean);
    return result.code === 0 && lines.length === 0 ? [] : [...lines, `exit code ${result.code}`];
}

// A profile of its own, so that two runs never wait for each other.
export function convert(file, target, out) {
    const result = runProgram('soffice', [
        '--headless', '--norestore', `-env:UserInstallation=file://${path.join(out, 'profile')}`,
        '--convert-to', target, '--outdir', out, file,
    ]);
    return result.code === 0 ? [] : [`soffice: ${result.text}`];
}

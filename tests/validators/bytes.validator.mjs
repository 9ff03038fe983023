// The same input gives the same bytes twice, and natively and in WebAssembly.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { repository, runProgram } from './support.mjs';

const program = path.join(repository, 'build/web/portal_node.cjs');

const kinds = ['assessment', 'workforce', 'made'];

function differences({ out, command }, run, folder) {
    const to = path.join(out, folder);
    const result = run(command(to));
    if (result.code !== 0) return [result.text];
    return readdirSync(to)
        .filter((file) => !readFileSync(path.join(to, file)).equals(readFileSync(path.join(out, file))))
        .map((file) => `${file} differs`);
}

function inWebAssembly(report) {
    if (!existsSync(program)) return ['it is not built: .ci/build web-release portal_node'];
    return differences(report, (args) => runProgram(process.execPath, [program, ...args]), 'wasm');
}

export const validators = [
    { name: 'the same bytes twice', kinds, check: (report) => differences(report, (args) => runProgram(report.portal, args), 'twice') },
    { name: 'the same bytes in WebAssembly', kinds, check: inWebAssembly },
];

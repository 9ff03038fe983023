// The data file: its check sum is that of its content for another implementation of the canonical form. That the
// examples are what the journeys save is a browser test.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

// Sorted members, no spaces, and the escapes of a saved file.
function canonical(value) {
    if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
    if (value !== null && typeof value === 'object') {
        const members = Object.keys(value).sort().map((name) => `${canonical(name)}:${canonical(value[name])}`);
        return `{${members.join(',')}}`;
    }
    const escape = (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(value).replace(/[<\u2028\u2029\ufffe\uffff]/g, escape);
}

function checkSum({ files }) {
    const text = readFileSync(files.json, 'utf8');
    const value = JSON.parse(text);
    const hash = createHash('sha256').update(canonical(value.content)).digest('hex');
    const problems = hash === value.sha256 ? [] : [`the check sum is ${value.sha256}, expected ${hash}`];
    if (text !== `${canonical(value)}\n`) problems.push('the bytes are not canonical');
    return problems;
}

export const validators = [{ name: 'has the right check sum', check: checkSum }];

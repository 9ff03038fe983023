// What a screen reader would say on the way through a small assessment, page by page, kept as a golden file: a change
// of a name, a role, a description or an order is seen as a change of words. ACCEPT=1 writes it anew. Not in it:
// what is chosen and typed by hand (the virtual reader knows attributes only; twin.test.mjs compares states).
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from '../validators/support.mjs';
import { goTo } from './support/pages.mjs';
import { begin } from './support/portal.mjs';
import { readAloud } from './support/virtual_reader.mjs';

const golden = join(repository, 'tests/golden/spoken/small-staff-policy.txt');
const EXAMPLE = /example.*Staff lockers and personal belongings policy$/;
const MAIN = [
    '/before-you-start', '/tasks', '/page/about-proposal', '/page/about-dates', '/page/proposal-options', '/page/who-is-affected',
    '/page/first-look-characteristics', '/page/first-look-reasons', '/page/human-rights', '/page/first-risks', '/page/stage-1-result',
    '/page/declaration', '/check-answers', '/check', '/send', '/sent',
];

async function spoken(bench) {
    const person = await begin(bench, { canvas: false, context: { bypassCSP: true } });
    const { page } = person;
    const said = [['/ (the whole page)', await readAloud(page, 'body')]];
    await person.turn(() => person.press(EXAMPLE));
    for (const route of MAIN) {
        await goTo(page, route);
        said.push([route, await readAloud(page, 'main')]);
    }
    assert.deepEqual(page.problems, []);
    return said.map(([route, phrases]) => `--- ${route}\n${phrases.join('\n')}\n`).join('\n');
}

function firstDifference(now, before) {
    const [a, b] = [now.split('\n'), before.split('\n')];
    const at = a.findIndex((line, i) => line !== b[i]);
    const where = a.slice(0, at + 1).findLast((line) => line.startsWith('--- ')) ?? '';
    return `${where}, line ${at + 1}: now "${a[at] ?? ''}", before "${b[at] ?? ''}"`;
}

async function asBefore(bench) {
    const now = await spoken(bench);
    if (process.env.ACCEPT) writeFileSync(golden, now);
    const before = existsSync(golden) ? readFileSync(golden, 'utf8') : '';
    assert.ok(now === before, now === before ? '' : firstDifference(now, before));
    assert.ok(now.split('\n').length > 500, 'whole pages were read');
}

export const tests = [{ name: 'what a virtual screen reader says through a small assessment is as before', seconds: 25, run: asBefore }];

// Holds the evidence to its word: 55 criteria, each with an account and with tests that exist; every row of the bug
// museum with a test; manual scripts where they are promised. It runs none of them and measures nothing.
//   node tests/accessibility/check.mjs        last line "N passed, N failed"
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missing, repository, table } from './tests.mjs';

let passed = 0;
let failed = 0;
function check(what, problems) {
    if (problems.length === 0) return void ++passed;
    ++failed;
    console.log(`FAILED: ${what}\n        ${problems.join('\n        ')}`);
}

// WCAG 2.2, levels A and AA. 4.1.1 Parsing is not part of 2.2 any more.
const A = '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2'.split(' ');
const AA = '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3'.split(' ');

const criteria = table('criteria.json');
const numbers = criteria.map(({ number }) => number);
check('the 55 criteria are there, once each, with their level', [
    ...[...A, ...AA].filter((number) => numbers.filter((each) => each === number).length !== 1).map((number) => `${number} is not there once`),
    ...criteria.filter(({ number, level }) => !(level === 'A' ? A : AA).includes(number)).map(({ number, level }) => `${number} is not of level ${level}`),
    ...(A.length + AA.length === 55 && criteria.length === 55 ? [] : [`${criteria.length} criteria`]),
]);

const KEYS = ['number', 'name', 'level', 'full', 'plain', 'not_applicable', 'tests', 'people'];
for (const { number, name, full, plain, not_applicable: none, tests = [], people, ...more } of criteria) {
    const problems = [];
    if (none === undefined && !(full && plain && tests.length > 0 && people)) problems.push('say how it is met in both views, which tests show it, and what only people can verify');
    if (none !== undefined && (full || plain || none.length < 20)) problems.push('what does not apply has a reason and nothing else');
    problems.push(...Object.keys(more).filter((key) => !KEYS.includes(key)).map((key) => `"${key}" is not known`));
    problems.push(...(await missing(tests, number)));
    check(`${number} ${name}`, problems);
}

for (const { symptom, tests } of table('bug-museum.json')) {
    check(`bug museum: ${symptom}`, tests.length > 0 ? await missing(tests, symptom) : ['no test']);
}

for (const name of ['nvda', 'jaws', 'dragon', 'magnifier', 'voiceover']) {
    const path = join(repository, `tests/manual/${name}.md`);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const minutes = [...text.matchAll(/\((\d+) minutes?\)/g)].map(([, n]) => Number(n)).reduce((sum, n) => sum + n, 0);
    check(`the manual script for ${name}`, [
        ...(minutes > 0 && minutes <= 30 ? [] : [`its parts take ${minutes} minutes; 30 at most`]),
        ...(/\[ \] pass\s+\[ \] fail/i.test(text) ? [] : ['no boxes to note pass and fail']),
        ...(['There is a problem', 'Page view', 'Save the Word file', 'How to report'].filter((words) => !text.includes(words)).map((words) => `"${words}" is not in it`)),
    ]);
}

const goals = table('goals.json');
check('every goal has words, a number and a command', goals.filter(({ id, goal, number, command }) => !id || !goal || !number || !command).map(({ id }) => id));

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

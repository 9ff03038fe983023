// Writes build/accessibility-report.md from what was measured (build/accessibility/*.json, written with
// tests/browser/support/figures.mjs), the goals and the evidence for each criterion. It measures nothing itself: what
// was not measured, it says.
//   node tests/accessibility/report.mjs       exit code 1 when a count or size misses its goal
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commit, folder } from '../browser/support/figures.mjs';
import { repository, table } from './tests.mjs';

const now = commit();
const cell = (text) => String(text ?? '').replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`;

// C++ tests write no date and no commit: those of the file and of this checkout.
function figures() {
    if (!existsSync(folder)) return [];
    return readdirSync(folder).filter((name) => name.endsWith('.json')).sort().map((name) => {
        const path = join(folder, name);
        return { at: statSync(path).mtime.toISOString(), commit: now, ...JSON.parse(readFileSync(path, 'utf8')) };
    });
}

const all = figures();
const goals = table('goals.json');
const criteria = table('criteria.json');
const museum = table('bug-museum.json');
const verdict = ({ ok }) => (ok ? 'met' : '**missed**');
const when = ({ at, commit: which }) => `${at.slice(0, 16).replace('T', ' ')}, ${which}`;
const lineOf = (first, each) => row(first, each.name, each.goal, `${each.value}${each.note ? ` (${each.note})` : ''}${each.clock ? ', a clock on a shared machine' : ''}`, verdict(each), when(each), `\`${each.command}\``);

function goalRows({ id, goal, number, command }) {
    const own = all.filter((each) => each.row === id);
    const head = `${goal}: ${number}`;
    if (own.length === 0) return [row(head, '', number, 'not measured', '', '', `\`${command}\``)];
    return own.map((each, i) => lineOf(i === 0 ? head : '', each));
}

const HEADS = row('Goal', 'Figure', 'Wanted', 'Measured', '', 'When, commit', 'Command');
const RULE = '|---|---|---|---|---|---|---|';
const testsOf = (tests) => tests.map(({ file, name }) => `\`${file}\`: ${name}`).join('; ');
const further = all.filter(({ row: id }) => !goals.some((goal) => goal.id === id));
const applies = criteria.filter((each) => each.not_applicable === undefined);
const unmeasured = goals.filter(({ id }) => !all.some((each) => each.row === id));
const missed = all.filter(({ ok }) => !ok);

const text = `# Accessibility report

Written by \`node tests/accessibility/report.mjs\` on ${new Date().toISOString().slice(0, 16).replace('T', ' ')} (UTC) at commit ${now}, from what tests and benchmarks
measured. The claim is: built and machine-verified for WCAG 2.2, level AA. It has not been tested with people who use
assistive technology; \`tests/manual\` has scripts for that.

- ${all.length} figures, ${all.length - missed.length} of them meet their goal, ${missed.length} do not.
- ${goals.length - unmeasured.length} of ${goals.length} goals have a figure${unmeasured.length > 0 ? `; not measured: ${unmeasured.map(({ id }) => id).join(', ')}` : ''}.
- ${criteria.length} criteria of level A and AA: ${applies.length} apply, ${criteria.length - applies.length} do not. None has been verified by people yet.

"Full view" is what Dear ImGui lays out and paints beneath the elements, "plain view" the same elements in the page's
own flow. A goal without a figure says "not measured". Clocks are read on whatever machine this ran on and never fail a
test; counts and sizes do.

## Goals and figures

${HEADS}
${RULE}
${goals.flatMap(goalRows).join('\n')}

## Further figures

${further.length === 0 ? 'None.' : [HEADS, RULE, ...further.map((each) => lineOf('', each))].join('\n')}

## What went wrong elsewhere, and the test of ours

| Symptom elsewhere | Rule here | Tests |
|---|---|---|
${museum.map(({ symptom, rule, tests }) => row(symptom, rule, testsOf(tests))).join('\n')}

## The ${criteria.length} criteria of WCAG 2.2, levels A and AA

"Automatic tests" show a part of what a criterion asks; the last column says what only people can verify. Nobody has
done so yet.

| | Criterion | Level | Full view | Plain view | Automatic tests | Not yet verified by people |
|---|---|---|---|---|---|---|
${criteria.map((c) => (c.not_applicable === undefined
        ? row(c.number, c.name, c.level, c.full, c.plain, testsOf(c.tests), c.people)
        : row(c.number, c.name, c.level, `Does not apply: ${c.not_applicable}`, 'Does not apply', testsOf(c.tests ?? []), c.people ?? ''))).join('\n')}
`;

mkdirSync(join(repository, 'build'), { recursive: true });
writeFileSync(join(repository, 'build/accessibility-report.md'), text);
// What another commit missed is told and does not hold this one up.
const gating = missed.filter(({ clock, gates = !clock, commit: which }) => gates && which === now);
console.log(`build/accessibility-report.md: ${all.length} figures, ${missed.length} missed, ${unmeasured.length} goals not measured`);
for (const each of missed) console.log(`${gating.includes(each) ? 'MISSED' : 'missed, not gating'}: ${each.name}: ${each.value}, wanted ${each.goal}`);
process.exit(gating.length > 0 ? 1 : 0);

// Saved files that nobody wrote: one without any answer, and one with far too much in it, full of text that formats
// stumble over. Made from the worked example, so that its questions are all asked.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { repository } from './support.mjs';

// Control characters, markup, a formula, header injection, other scripts, joiners, and a word wider than any column.
export const hostile = [
    'Bell \u0007 and tab \u000b stay out.', 'It ends here ]]> or <b>here</b> &amp; </script><!--.', '=HYPERLINK("https://example.org")',
    'Subject: x\r\nBcc: everybody@example.org', 'مرحبا بكم في المركز', '你好 নমস্কার', '\u{1f469}\u200d\u{1f467} and \u{1f600}.',
    'Żółć, Nguyễn Văn Ậ, Ελληνικά, Русский, ŵŷ.', 'W'.repeat(400), 'https://example.org/a/very/long/address?with=many&parts=in#it',
];

const words = 'people who use this service may find that the new place is further away than the old one was'.split(' ');

// About `count` words, the hostile ones among them.
function prose(count, seed) {
    const lines = [];
    for (let i = 0; i * 20 < count; ++i) {
        lines.push(`${seed} ${i}: ${words.join(' ')}.`);
        if (i % 10 === 3) lines.push(hostile[(i + seed) % hostile.length]);
    }
    return lines.join('\n');
}

function id(number) {
    return (0x5000000 + number).toString(16).padStart(16, '0');
}

function copies(table, count, change) {
    return { rows: Array.from({ length: count }, (_, i) => ({ cells: change({ ...table.rows[i % table.rows.length].cells }, i), id: id(i) })) };
}

const example = () => JSON.parse(readFileSync(path.join(repository, 'assets/examples/walk-in-centre.json'), 'utf8'));

function empty() {
    const file = example();
    file.content = { ...file.content, answers: {}, history: [], to_dos: {}, reference: 'DRAFT-20261123-EMPT' };
    delete file.content.stage1;
    return file;
}

function huge() {
    const file = example();
    const answers = file.content.answers;
    file.content.reference = 'DRAFT-20261123-HUGE';
    let seed = 0;
    for (const [name, value] of Object.entries(answers)) {
        if (typeof value === 'string' && /\s/.test(value) && !name.startsWith('about.') && name !== 'dp.ref') answers[name] = prose(2000, ++seed);
    }
    answers['act.rows'] = copies(answers['act.rows'], 300, (cells, i) => ({
        ...cells, action: `${i + 1}: ${cells.action} ${hostile[i % hostile.length]}`, risks: [id(0x10000 + (i % 200))],
    }));
    answers['risk.rows'] = copies(answers['risk.rows'], 200, (cells, i) => ({
        ...cells, risk: `${i + 1}: ${cells.risk} ${hostile[i % hostile.length]}`, actions: [id(i)],
    }));
    answers['risk.rows'].rows.forEach((row, i) => { row.id = id(0x10000 + i); });
    return file;
}

// By name; the check sum in them is not theirs, which the portal remarks on and goes on.
export const made = { empty, huge };

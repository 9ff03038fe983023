// Turns the facts of a journey (tests/browser/journeys) into the saved file that they would become, for the tests of
// reports and of the command line. The browser tests type the same facts; this does not replace them.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const repository = path.resolve(import.meta.dirname, '../..');
const form = JSON.parse(readFileSync(path.join(repository, 'assets/forms/ehiira-2026-11.json'), 'utf8'));

// Sorted members, no spaces, and the escapes of a saved file.
export function canonical(value) {
    if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
    if (value !== null && typeof value === 'object') {
        const members = Object.keys(value).sort().map((name) => `${canonical(name)}:${canonical(value[name])}`);
        return `{${members.join(',')}}`;
    }
    const escape = (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return JSON.stringify(value).replace(/[<\u2028\u2029\ufffe\uffff]/g, escape);
}

const questions = new Map();
const stages = new Map();
const itemsOf = { characteristics: form.characteristics, groups: form.groups, rights: form.rights };
for (const stage of form.stages) {
    for (const section of stage.sections) {
        for (const page of section.pages) {
            for (const question of page.questions) {
                if (!question.id) continue;
                const items = question.id.includes('{id}') ? Object.values(itemsOf).flat() : [{ id: '' }];
                for (const item of items) {
                    const id = question.id.replaceAll('{id}', item.id);
                    if (!questions.has(id)) questions.set(id, question);
                    if (!stages.has(id)) stages.set(id, stage.id);
                }
            }
        }
    }
}

const isDate = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text);

function cell(type, value, keys) {
    if (Array.isArray(value)) return value.map((id) => keys.get(id) ?? id);
    if (type === 'date' && isDate(value)) return { date: value };
    return keys.get(value) ?? value;
}

// Row ids from the journey's keys or, without one, from the place of the row: always the same.
const rowId = (question, index) => createHash('sha256').update(`${question} ${index}`).digest('hex').slice(0, 16);

function table(id, question, rows, keys) {
    return {
        rows: rows.map((row, index) => {
            const cells = {};
            for (const column of question.columns) {
                if (row[column.id] === undefined || column === question.columns[0] && question.fixed_rows) continue;
                cells[column.id] = cell(column.type, row[column.id], keys);
            }
            return { id: question.fixed_rows ? row[question.columns[0].id] : rowId(id, index), cells };
        }),
    };
}

export function savedFile(facts, { reference, at }) {
    const keys = new Map();
    for (const [id, value] of Object.entries(facts.answers)) {
        if (!Array.isArray(value)) continue;
        value.forEach((row, index) => row?.key && keys.set(row.key, rowId(id, index)));
    }
    const answers = {};
    const to_dos = {};
    for (const [id, value] of Object.entries(facts.answers)) {
        const question = questions.get(id);
        if (!question) throw new Error(`the form does not ask ${id}`);
        if (value?.ask) to_dos[id] = { ask: value.ask, owner: value.owner, due: { date: value.due } };
        else if (question.type === 'table') answers[id] = table(id, question, value, keys);
        else answers[id] = cell(question.type, value, keys);
    }
    const content = {
        reference, version: 1, status: 'draft', form: { id: form.id, version: form.version },
        created: at, modified: at, answers, to_dos,
        history: [{ at, what: 'Started.' }],
    };
    if (Object.keys(answers).some((id) => stages.get(id) === 'stage2')) {
        content.stage1 = Object.fromEntries(Object.entries(answers).filter(([id]) => stages.get(id) === 'stage1'));
    }
    const sha256 = createHash('sha256').update(canonical(content)).digest('hex');
    const envelope = { schema: 'ehiira-portal/1', kind: 'assessment', tool: 'example', content, sha256 };
    return `${canonical(envelope)}\n`;
}

// The question set as a person meets it: pages in order, each with its questions and the words that name them. Reads the
// definition that the portal ships and fills in {id}, {label} and {short_label} as the portal does. Conditions are not
// worked out here: what is shown is the portal's affair.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const read = (path) => JSON.parse(readFileSync(join(root, 'assets', path), 'utf8'));

const filled = (value, item) => {
    if (typeof value === 'string') {
        return value.replaceAll('{id}', item.id).replaceAll('{label}', item.label).replaceAll('{short_label}', item.short_label ?? item.label);
    }
    if (Array.isArray(value)) return value.map((each) => filled(each, item));
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([k, v]) => [filled(k, item), filled(v, item)]));
    return value;
};

const YES_NO = [{ id: 'yes', label: 'Yes' }, { id: 'no', label: 'No' }];
const UNSURE = [...YES_NO, { id: 'unsure', label: 'Not sure' }];

export function loadForm() {
    const form = read('forms/ehiira-2026-11.json');
    const bands = read('rules/risk-bands.json').band_sets.find((set) => set.id === form.band_set);
    const organisations = read('organisations.json');
    const items = [...form.characteristics, ...form.groups];
    const lists = { characteristics: form.characteristics, groups: form.groups, rights: form.rights };
    const levels = (list) => list.map(({ value, word }) => ({ id: String(value), label: `${value} ${word}`, word }));
    const named = {
        ...form.option_sets,
        organisations: [...organisations.organisations, { id: 'other', label: 'Another organisation' }].map(({ id, label, name }) => ({ id, label: label ?? name })),
        characteristics_and_groups: items.map(({ id, label, short_label }) => ({ id, label: short_label ?? label })),
        consequence: levels(bands.consequence),
        likelihood: levels(bands.likelihood),
    };
    if (Array.isArray(form.option_sets.organisations)) named.organisations = form.option_sets.organisations;

    const optionsOf = (q) => {
        if (q.type === 'yn') return YES_NO;
        if (q.type === 'ynu') return UNSURE;
        return q.options ?? named[q.options_from] ?? [];
    };
    const withOptions = (q) => ({ ...q, options: optionsOf(q), columns: (q.columns ?? []).map(withOptions) });
    const repeated = (thing) => {
        if (!thing.repeat) return [thing];
        return lists[thing.repeat]
            .filter((item) => !thing.only_for || thing.only_for.includes(item.id))
            .filter((item) => !thing.not_for || !thing.not_for.includes(item.id))
            .map((item) => filled({ ...thing, item: item.id }, item));
    };
    const known = new Map();
    const questionsOf = (page) =>
        page.questions.flatMap((q) => {
            if (q.use) return [{ id: q.use, shared: true }];
            const own = page.item ? [q].filter((each) => (!each.only_for || each.only_for.includes(page.item)) && (!each.not_for || !each.not_for.includes(page.item))) : repeated(q);
            return own.map((each) => {
                const question = withOptions(each);
                known.set(question.id, question);
                return question;
            });
        });
    const pages = form.stages.flatMap((stage) =>
        stage.sections.flatMap((section) =>
            section.pages.flatMap(repeated).map((page) => ({
                id: page.id, title: page.title, view: page.view, stage: stage.id, section: section.number,
                questions: questionsOf(page),
            }))));
    return { form, bands, pages, question: (id) => known.get(id), questions: known };
}

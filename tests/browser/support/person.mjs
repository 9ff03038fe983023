// A person at the portal: reads headings, finds things by their roles and labels, types, presses. Never uses ids,
// selectors or coordinates to answer. What is to be typed is in journeys/; what is expected is in the tests.
const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const folded = (text) => text.replace(/\s+/g, ' ').trim();
// A label as the page shows it: what may be left out says so.
const labelled = (label) => new RegExp(`^${escaped(folded(label))}( \\(optional\\))?$`);

// Runs in the page: its heading and whether it complains; or, given what these were before something was pressed, what
// came of it ('' after ten seconds), looking whenever the page changes.
function state(before) {
    const fold = (e) => e?.textContent.replace(/\s+/g, ' ').trim();
    const read = () => ({
        title: fold(document.querySelector('main h1')),
        complains: [...document.querySelectorAll('main h2')].some((e) => fold(e) === 'There is a problem'),
    });
    if (!before) return read();
    const outcome = () => {
        const { title, complains } = read();
        if (title && title !== before.title) return 'turned';
        return complains && !before.complains ? 'refused' : '';
    };
    return new Promise((done) => {
        const end = () => {
            observer.disconnect();
            clearTimeout(clock);
            done(outcome());
        };
        const observer = new MutationObserver(() => outcome() && end());
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        const clock = setTimeout(end, outcome() ? 0 : 10_000);
    });
}

const PROSE = new Set(['long']);
const CAPTION = { stage1: 'Stage 1, section ', stage2: 'Stage 2, section ', after: 'After you send' };

export class Person {
    // `earlier`: the same person before the window was closed.
    constructor(page, form, earlier) {
        this.page = page;
        this.form = form;
        this.main = page.getByRole('main');
        this.count = earlier?.count ?? { answers: 0, prose: 0 };
        this.keys = earlier?.keys ?? {}; // names of rows in the facts: { R1: 1 } is the first risk
        this.later = earlier?.later ?? new Map(); // tables with a column that waits for rows of another table
        this.onPage = earlier?.onPage ?? (async () => {}); // called when a page is filled in
    }

    // --- moving about -------------------------------------------------------------------------------------------------

    async title() {
        return folded(await this.main.getByRole('heading', { level: 1 }).textContent());
    }

    // Until everything is loaded.
    async arrived() {
        for (let i = 0; i < 400; ++i) {
            const there = (await this.main.getByRole('heading', { level: 1 }).count()) > 0;
            if (there && (await this.title()) !== 'EHIIRA portal') return;
            await this.page.waitForTimeout(25);
        }
        throw new Error('the portal did not load');
    }

    // Presses and waits until another page's heading, or an error summary, is there.
    async turn(press) {
        const before = await this.page.evaluate(state);
        await press();
        const outcome = await this.page.evaluate(state, before);
        if (!outcome) throw new Error(`nothing happened on "${before.title}"`);
        return outcome;
    }

    async press(name, within = this.main) {
        await within.getByRole('button', { name, exact: true }).first().click();
    }

    async follow(name, within = this.main) {
        return this.turn(() => within.getByRole('link', { name, exact: typeof name === 'string' }).first().click());
    }

    async errors() {
        const list = this.main.getByRole('group', { name: 'There is a problem' }).getByRole('link');
        return (await list.allTextContents()).map(folded);
    }

    // The form's page that the heading names: its caption says stage and section.
    async here() {
        const title = await this.title();
        const page = this.form.pages.find((each) =>
            title.startsWith(CAPTION[each.stage]) && title.endsWith(` ${each.title}`) &&
            (each.stage === 'after' || new RegExp(`section ${each.section}[: ]`).test(title)));
        return page && { ...page, heading: title };
    }

    // --- answering ------------------------------------------------------------------------------------------------------

    counted(question) {
        ++this.count.answers;
        if (PROSE.has(question.type)) ++this.count.prose;
    }

    async answer(question, value) {
        if (value?.ask) {
            await this.write(this.main, question, '');
            await this.notKnownYet(question, value);
            return;
        }
        if (question.type === 'table') return this.table(question, value);
        this.counted(question);
        return this.one(this.main, question, value);
    }

    async one(within, question, value) {
        switch (question.type) {
            case 'short': case 'long': case 'email': case 'number': return this.write(within, question, value);
            case 'yn': case 'ynu': case 'one': return this.choose(within, question, value);
            case 'many': return this.tick(within, question, value);
            case 'date': return this.date(within, question.label, value);
            default: throw new Error(`${question.id}: no way to answer a "${question.type}"`);
        }
    }

    async write(within, question, value) {
        await within.getByRole('textbox', { name: labelled(question.label) }).fill(value);
    }

    word(question, id) {
        const option = question.options.find((each) => each.id === id);
        if (!option) throw new Error(`${question.id} has no option "${id}"`);
        return folded(option.label);
    }

    async choose(within, question, value) {
        const word = this.word(question, value);
        const select = within.getByRole('combobox', { name: labelled(question.label) });
        const group = within.getByRole('group', { name: labelled(question.label) });
        await select.or(group).first().waitFor({ state: 'attached' });
        if ((await select.count()) > 0) return select.selectOption({ label: word });
        return this.mark(group.getByRole('radio', { name: word, exact: true }));
    }

    async mark(choice) {
        await choice.check();
    }

    async tick(within, question, values, name = labelled(question.label)) {
        const fold = within.getByText(new RegExp(`^${escaped(folded(question.label))}( \\(optional\\))?:? [a-zA-Z]`)).first();
        const group = within.getByRole('group', { name });
        if ((await group.count()) === 0 && (await fold.count()) > 0) await fold.click();
        await group.waitFor({ state: 'attached' });
        for (const value of values) {
            const option = question.options.find((each) => each.id === value);
            await this.mark(group.getByRole('checkbox', { name: option ? folded(option.label) : value, exact: Boolean(option) }));
        }
    }

    async date(within, label, value) {
        const [year, month, day] = value.split('-').map(Number);
        const group = within.getByRole('group', { name: labelled(label) });
        await group.getByRole('textbox', { name: 'Day' }).fill(String(day));
        await group.getByRole('textbox', { name: 'Month' }).fill(String(month));
        await group.getByRole('textbox', { name: 'Year' }).fill(String(year));
    }

    async notKnownYet(question, { ask, owner, due }) {
        const about = new RegExp(`^Not known yet.*“${escaped(question.short_label ?? question.label)}”`);
        const box = this.main.getByRole('checkbox', { name: about });
        await this.mark(box);
        const fields = this.main.getByRole('group', { name: new RegExp(`“${escaped(question.short_label ?? question.label)}”$`) });
        await fields.getByRole('textbox', { name: 'Whom or what will you ask?' }).fill(ask);
        if (owner) await fields.getByRole('textbox', { name: labelled('Who will find out?') }).fill(owner);
        if (due) await this.date(fields, 'By when?', due);
        this.count.answers += 1;
    }

    // --- tables ---------------------------------------------------------------------------------------------------------

    rowName(question, number) {
        const word = question.row_name ?? 'row';
        return `${word[0].toUpperCase()}${word.slice(1)} ${number}`;
    }

    async table(question, rows) {
        const table = this.main.getByRole('group', { name: labelled(question.label) });
        await table.waitFor({ state: 'attached' });
        for (const [i, row] of rows.entries()) {
            const group = question.fixed_rows ? this.fixedRow(table, question, row) : await this.freeRow(table, question, i + 1);
            if (row.key) this.keys[row.key] = i + 1;
            for (const column of question.columns) {
                if (question.fixed_rows && column === question.columns[0]) continue;
                if (row[column.id] === undefined) continue;
                if (column.options_from === 'actions' && !row[column.id].every((key) => this.keys[key])) this.later.set(question.id, column.id);
                await this.cell(group, column, row[column.id]);
            }
        }
    }

    fixedRow(table, question, row) {
        const [first] = question.columns;
        return table.getByRole('group', { name: this.word(first, row[first.id]), exact: true });
    }

    async freeRow(table, question, number) {
        const name = this.rowName(question, number);
        const group = table.getByRole('group', { name, exact: true });
        if ((await group.count()) === 0) await table.getByRole('button', { name: new RegExp(`^Add (an?|another) ${escaped(question.row_name ?? 'row')}$`) }).click();
        await group.waitFor({ state: 'attached' });
        return group;
    }

    async cell(group, column, value) {
        this.counted(column);
        if (column.options_from === 'consequence' || column.options_from === 'likelihood') return this.score(group, column, value);
        if (column.options_from === 'risks' || column.options_from === 'actions') return this.link(group, column, value);
        return this.one(group, column, value);
    }

    async score(group, column, value) {
        const matrix = group.getByRole('group', { name: column.id.startsWith('after') ? 'Risk after action' : 'Risk before action', exact: true });
        const axis = this.form.bands[`${column.options_from}_title`];
        await this.mark(matrix.getByRole('group', { name: axis, exact: true }).getByRole('radio', { name: new RegExp(`${escaped(this.word(column, value))}$`) }));
    }

    // Rows of another table, by the number that the portal gives them. Those that are not there yet come later.
    async link(group, column, keys) {
        const word = column.options_from === 'risks' ? 'Risk' : 'Action';
        const known = keys.filter((key) => this.keys[key]);
        if (known.length < keys.length) return;
        await this.tick(group, column, known.map((key) => new RegExp(`^${word} ${this.keys[key]}\\b`)));
    }

    // --- pages ----------------------------------------------------------------------------------------------------------

    // Fills in this page with what the facts have, and goes on. A page that waits for somebody else is left for later.
    async fill(facts) {
        const page = await this.here();
        if (!page) throw new Error(`"${await this.title()}" is no page of questions`);
        for (const question of page.questions) {
            if (question.shared || facts[question.id] === undefined) continue;
            try {
                await this.answer(question, facts[question.id]);
            } catch (error) {
                throw new Error(`${page.heading}, ${question.id}: ${error.message}`, { cause: error });
            }
        }
        await this.onPage(this, page);
        return page;
    }

    async go() {
        if ((await this.turn(() => this.press('Continue'))) === 'turned') return [];
        const errors = await this.errors();
        await this.turn(() => this.press('Come back to this later'));
        return errors;
    }

    // From the task list through every page of a stage, section by section. Returns what Continue complained of, by page.
    async stage(stage, facts, { from, until } = {}) {
        const complaints = {};
        await this.openTask(from ?? this.form.pages.find((page) => page.stage === stage).id);
        for (let i = 0; i < 200; ++i) {
            const page = await this.fill(facts);
            const errors = await this.go();
            if (errors.length > 0) complaints[page.id] = errors;
            if (page.id === until) return complaints;
            if (await this.here()) continue;
            const next = this.main.getByRole('link', { name: /^Go on to section / });
            if ((await next.count()) === 0) return complaints;
            const words = await next.textContent();
            if (this.stageOf(words) !== stage) return complaints;
            await this.turn(() => next.click());
        }
        throw new Error('more pages than there can be');
    }

    // From the task list to one of its pages.
    async openTask(id) {
        const { stage, title } = this.form.pages.find((page) => page.id === id);
        const list = this.main.getByRole('region', { name: new RegExp(`^${CAPTION[stage].split(',')[0]}`) });
        await this.turn(() => list.getByRole('link', { name: new RegExp(`^${escaped(title)}`) }).first().click());
    }

    // Links to rows that did not exist yet when their page was filled in.
    async catchUp(facts) {
        for (const [table, column] of this.later) {
            await this.openTask(this.form.pages.find((page) => page.questions.some(({ id }) => id === table)).id);
            const question = this.form.question(table);
            const group = this.main.getByRole('group', { name: labelled(question.label) });
            for (const [i, row] of facts[table].entries()) {
                const cell = question.columns.find(({ id }) => id === column);
                if (row[column]) await this.link(group.getByRole('group', { name: this.rowName(question, i + 1), exact: true }), cell, row[column]);
            }
            await this.turn(() => this.press('Continue'));
        }
    }

    // Sections of Stage 1 have letters, those of Stage 2 numbers.
    stageOf(words) {
        return /section [A-Z],/.test(words) ? 'stage1' : 'stage2';
    }
}

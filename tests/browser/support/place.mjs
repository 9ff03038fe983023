// Ways of finding things by role, label and words, as in playwright, for browsers and hands that playwright does not
// give: a path of steps is looked up in the page each time. Only reads; what uses things is in firefox.mjs and
// keyboard.mjs.

// Runs in the page: the elements that a path of { role, name } and { text } leads to, in document order.
function findAll(path) {
    const ROLES = {
        textbox: 'input[type=text], textarea', radio: 'input[type=radio]', checkbox: 'input[type=checkbox]', combobox: 'select',
        group: 'fieldset, [role=group]', button: 'button', link: 'a[href]', heading: 'h1, h2, h3, h4', main: 'main',
        region: 'section[aria-label], section[aria-labelledby]',
    };
    const fold = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
    const { nameForTests: nameOf } = globalThis;
    const fits = (text, { source, flags, words, exact }) => {
        if (source !== undefined) return new RegExp(source, flags).test(text);
        if (words === undefined) return true;
        return exact ? text === fold(words) : text.toLowerCase().includes(fold(words).toLowerCase());
    };
    const seen = (e) => e.getClientRects().length > 0 && !e.closest('details:not([open]) > :not(summary)') && getComputedStyle(e).visibility !== 'hidden';
    const inside = (parents, selector) => [...new Set(parents.flatMap((parent) => [...parent.querySelectorAll(selector)]))];
    const resolve = (step) => {
        if (!step) return [document];
        if (step.or) return [...resolve(step.or[0]), ...resolve(step.or[1])];
        const parents = resolve(step.parent);
        if (step.first) return parents.slice(0, 1);
        if (step.role) {
            return inside(parents, ROLES[step.role]).filter((e) => seen(e) &&
                (!step.level || e.tagName === `H${step.level}`) && fits(nameOf(e), step.name));
        }
        return inside(parents, '*').filter((e) => e.children.length === 0 && fits(fold(e.textContent), step.name));
    };
    return resolve(path);
}

const nameStep = (name, exact) => {
    if (name instanceof RegExp) return { source: name.source, flags: name.flags };
    return { words: name, exact: Boolean(exact) };
};

export class Place {
    constructor(page, step, patience = 8000) {
        Object.assign(this, { page, step, patience });
    }

    getByRole(role, { name, exact, level } = {}) {
        return new this.constructor(this.page, { parent: this.step, role, name: nameStep(name, exact), level }, this.patience);
    }
    getByText(name, { exact } = {}) {
        return new this.constructor(this.page, { parent: this.step, name: nameStep(name, exact) }, this.patience);
    }
    first() {
        return new this.constructor(this.page, { parent: this.step, first: true }, this.patience);
    }
    or(other) {
        return new this.constructor(this.page, { or: [this.step, other.step] }, this.patience);
    }

    async all() {
        const list = await this.page.evaluateHandle(findAll, this.step);
        const found = [];
        for (const property of (await list.getProperties()).values()) {
            const element = property.asElement();
            if (element) found.push(element);
        }
        return found;
    }
    async count() {
        return this.page.evaluate(`(${findAll})(${JSON.stringify(this.step)}).length`);
    }
    async isVisible() {
        return (await this.count()) > 0;
    }
    async waitFor() {
        await this.one();
    }
    async one() {
        for (const begun = Date.now(); Date.now() - begun < this.patience; ) {
            const [element, ...more] = await this.all();
            if (element && more.length > 0) throw new Error(`${more.length + 1} things where one was meant: ${JSON.stringify(this.step)}`);
            if (element) return element;
            await new Promise((done) => setTimeout(done, 20));
        }
        throw new Error(`not found: ${JSON.stringify(this.step)}`);
    }
    async textContent() {
        return (await this.one()).evaluate((e) => e.textContent);
    }
    async allTextContents() {
        return Promise.all((await this.all()).map((e) => e.evaluate((each) => each.textContent)));
    }
}

// Firefox for a journey, over WebDriver BiDi, with the few ways of finding and using things that Person needs: by role,
// label and words, as in playwright. Not a general driver. Headless Firefox has no WebGL: the plain view.
import puppeteer from 'puppeteer-core';

export async function startFirefox() {
    return puppeteer.launch({
        browser: 'firefox',
        executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
        headless: true,
        env: { ...process.env, TZ: 'Europe/London' },
        protocolTimeout: 60_000,
    });
}

// Runs in the page: the elements that a path of { role, name } and { text } leads to, in document order.
function findAll(path) {
    const ROLES = {
        textbox: 'input[type=text], textarea', radio: 'input[type=radio]', checkbox: 'input[type=checkbox]', combobox: 'select',
        group: 'fieldset, [role=group]', button: 'button', link: 'a[href]', heading: 'h1, h2, h3, h4', main: 'main',
        region: 'section[aria-label], section[aria-labelledby]',
    };
    const fold = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
    const nameOf = (e) => {
        const by = e.getAttribute('aria-labelledby');
        if (by) return fold(by.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
        if (e.hasAttribute('aria-label')) return fold(e.getAttribute('aria-label'));
        if (e.tagName === 'FIELDSET') return fold(e.querySelector(':scope > legend')?.textContent);
        if (e.labels?.length) return fold([...e.labels].map((label) => label.textContent).join(' '));
        return fold(e.textContent);
    };
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

class Place {
    constructor(page, step, patience = 8000) {
        Object.assign(this, { page, step, patience });
    }

    getByRole(role, { name, exact, level } = {}) {
        return new Place(this.page, { parent: this.step, role, name: nameStep(name, exact), level }, this.patience);
    }
    getByText(name, { exact } = {}) {
        return new Place(this.page, { parent: this.step, name: nameStep(name, exact) }, this.patience);
    }
    first() {
        return new Place(this.page, { parent: this.step, first: true }, this.patience);
    }
    or(other) {
        return new Place(this.page, { or: [this.step, other.step] }, this.patience);
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

    async click() {
        const element = await this.one();
        // Where it is, once the page has come to rest.
        await element.evaluate((e) => {
            e.scrollIntoView({ block: 'center', behavior: 'instant' });
            let before = '';
            return new Promise((done) => {
                const look = (still) => {
                    const { x, y } = e.getBoundingClientRect();
                    const now = `${x} ${y}`;
                    const calm = now === before ? still + 1 : 0;
                    before = now;
                    if (calm >= 4) done();
                    else setTimeout(() => requestAnimationFrame(() => look(calm)), 10);
                };
                look(0);
            });
        });
        await element.click();
    }
    async check() {
        const element = await this.one();
        if (await element.evaluate((e) => e.checked)) return;
        await this.click();
        const taken = await element.evaluate(async (e) => {
            for (let i = 0; i < 60 && !e.checked; ++i) await new Promise((done) => requestAnimationFrame(done));
            return e.checked;
        });
        if (!taken) throw new Error(`it did not take the tick: ${JSON.stringify(this.step)}`);
    }
    // As pasted: the whole text at once, in place of what stood there.
    async fill(value) {
        const element = await this.one();
        await element.focus();
        await element.evaluate((e, text) => {
            e.select();
            document.execCommand(text === '' ? 'delete' : 'insertText', false, text);
        }, value);
    }
    async selectOption({ label }) {
        const element = await this.one();
        const value = await element.evaluate((e, words) => [...e.options].find((o) => o.textContent.replace(/\s+/g, ' ').trim() === words)?.value, label);
        if (value === undefined) throw new Error(`no choice "${label}"`);
        await element.select(value);
    }
    async textContent() {
        return (await this.one()).evaluate((e) => e.textContent);
    }
    async allTextContents() {
        return Promise.all((await this.all()).map((e) => e.evaluate((each) => each.textContent)));
    }
}

// What Person needs of a page. `page.puppet` is puppeteer's own.
export function asPage(puppet) {
    const top = new Place(puppet, undefined);
    return {
        puppet,
        getByRole: (role, options) => top.getByRole(role, options),
        getByText: (text, options) => top.getByText(text, options),
        evaluate: (work, ...parts) => puppet.evaluate(work, ...parts),
        waitForTimeout: (ms) => new Promise((done) => setTimeout(done, ms)),
    };
}

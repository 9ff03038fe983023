// Hands that have only a keyboard: Tab and Shift+Tab until what holds the focus has the role and the name that are looked
// for, inside groups with the names that are looked for; then arrows, Space, Enter and typing. Never a pointer, a focus()
// or a value set by script. Names are those of labels and legends; of each control that is used, the browser's own
// computed role and name must be the same. The page is read (headings, errors, rows) as in place.mjs.
import { Place } from './place.mjs';

// Runs in the page: what a screen reader would say of the element with the focus, from the inside out. `computed` asks the
// browser's accessibility tree, which takes its time.
function spoken(computed) {
    const fold = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
    const { nameForTests: nameOf } = globalThis;
    const ROLES = { A: 'link', BUTTON: 'button', TEXTAREA: 'textbox', SELECT: 'combobox', FIELDSET: 'group', SECTION: 'region', MAIN: 'main' };
    const roleOf = (e) => e.getAttribute('role') ?? (e.tagName === 'INPUT' && e.type !== 'text' ? e.type : (ROLES[e.tagName] ?? (e.tagName === 'INPUT' ? 'textbox' : '')));
    const e = document.activeElement;
    if (!e || e === document.body) return { nowhere: true, inside: [] };
    const inside = [];
    for (let up = e.parentElement; up; up = up.parentElement) {
        if (['group', 'radiogroup', 'region', 'main', 'dialog'].includes(roleOf(up))) inside.push({ role: roleOf(up), name: up.tagName === 'MAIN' ? '' : nameOf(up) });
    }
    return {
        role: roleOf(e), name: nameOf(e), inside, checked: e.checked, text: e.value,
        choice: e.tagName === 'SELECT' ? fold(e.selectedOptions[0]?.textContent) : '',
        computed: computed && { role: e.computedRole, name: fold(e.computedName) },
    };
}

const folded = (text) => text.replace(/\s+/g, ' ').trim();

function fits(text, { source, flags, words, exact }) {
    if (source !== undefined) return new RegExp(source, flags).test(text);
    if (words === undefined) return true;
    return exact ? text === folded(words) : text.toLowerCase().includes(folded(words).toLowerCase());
}

const roleFits = (role, wanted) => role === wanted || (wanted === 'group' && role === 'radiogroup');

// The groups around it, which may stand inside further ones.
function isInside(step, inside) {
    if (!step) return true;
    if (step.first) return isInside(step.parent, inside);
    return inside.some(({ role, name }, i) => roleFits(role, step.role) && fits(name, step.name) && isInside(step.parent, inside.slice(i + 1)));
}

function isIt(step, now) {
    if (step.or) return step.or.some((each) => isIt(each, now));
    if (step.first) return isIt(step.parent, now);
    const leaf = !step.role || roleFits(now.role, step.role);
    return leaf && fits(now.name, step.name) && isInside(step.parent, now.inside);
}

// From here on a text is inserted at once, as one pasted from a letter is.
const PASTED = 160;

class Keys extends Place {
    async now(computed = false) {
        return this.page.evaluate(spoken, computed);
    }

    // What is to be used is called so by the browser, too.
    async agreed() {
        const { role, name, computed, ...rest } = await this.now(true);
        const summary = role === '' && computed.role === 'DisclosureTriangle';
        const same = summary || (computed.role === role && computed.name === name);
        if (!same) throw new Error(`the browser says ${computed.role} "${computed.name}" of the ${role} "${name}"`);
        return { role, name, ...rest };
    }

    // Presses a key; the focus is on something afterwards.
    async key(name) {
        await this.page.keyboard.press(name);
        ++this.page.pressed;
        const now = await this.now();
        if (now.nowhere) throw new Error(`the focus is nowhere after ${name}, on the way to ${JSON.stringify(this.step)}`);
        return now;
    }

    // As a person does who does not find at once what the last answer brings: looks again a moment later.
    async reach(found = (now) => isIt(this.step, now)) {
        for (let wait = 0; wait < this.patience; wait += 1000) {
            const now = await this.search(found);
            if (now) return now;
            await new Promise((done) => setTimeout(done, 1000));
        }
        throw new Error(`Tab never came to ${JSON.stringify(this.step)}`);
    }

    // Forward to the end of the page's main part, then back to its beginning; undefined when it is not there.
    async search(found) {
        let now = await this.now();
        const inMain = () => now.inside.some(({ role }) => role === 'main');
        for (const [move, most] of [['Tab', 400], ['Shift+Tab', 800]]) {
            let entered = inMain();
            for (let i = 0; i < most; ++i) {
                if (found(now)) return now;
                if (entered && !inMain()) break;
                now = await this.key(move);
                entered ||= inMain();
            }
        }
        return undefined;
    }

    async click() {
        await this.reach();
        const { role } = await this.agreed();
        if (role === 'radio') return this.check();
        await this.page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
    }

    async check() {
        await (this.step.role === 'radio' ? this.reachRadio() : this.reach());
        const { role, checked } = await this.agreed();
        if (!checked) await this.page.keyboard.press('Space');
        const after = await this.now();
        if (!after.checked || !isIt(this.step, after)) throw new Error(`the ${role} did not take the mark, the focus is on ${after.role} "${after.name}", ${after.checked ? "marked" : "not marked"}, inside ${JSON.stringify(after.inside)}: ${JSON.stringify(this.step)}`);
    }

    // One of a set of radios is a stop for Tab; the arrows lead to the others.
    async reachRadio() {
        let now = await this.reach((here) => here.role === 'radio' && isInside(this.step.parent, here.inside));
        const seen = new Set();
        while (!isIt(this.step, now)) {
            if (seen.has(now.name)) throw new Error(`the arrows never came to ${JSON.stringify(this.step)}`);
            seen.add(now.name);
            now = await this.key('ArrowDown');
        }
        return now;
    }

    async fill(value) {
        await this.reach();
        const { text } = await this.agreed();
        const { keyboard } = this.page;
        if (text !== '') {
            await keyboard.press('Control+A');
            if (value === '') await keyboard.press('Delete');
        }
        if (value.length >= PASTED) await keyboard.insertText(value);
        else await keyboard.type(value);
    }

    async selectOption({ label }) {
        await this.reach();
        await this.agreed();
        await this.page.keyboard.press('Home');
        for (let i = 0; i < 100; ++i) {
            const now = await this.now();
            if (now.choice === label) return;
            await this.page.keyboard.press('ArrowDown');
        }
        throw new Error(`no choice "${label}" in ${JSON.stringify(this.step)}`);
    }
}

// What Person needs of a page of playwright's Chromium. `pressed` counts the keys that moved the focus.
export function byKeyboard(page) {
    const hands = {
        keyboard: page.keyboard,
        pressed: 0,
        evaluate: (work, ...parts) => page.evaluate(work, ...parts),
        evaluateHandle: (work, ...parts) => page.evaluateHandle(work, ...parts),
        waitForEvent: (name) => page.waitForEvent(name),
        waitForTimeout: (ms) => page.waitForTimeout(ms),
        getByRole: (role, options) => new Keys(hands).getByRole(role, options),
        getByText: (text, options) => new Keys(hands).getByText(text, options),
    };
    return hands;
}

// Firefox for a journey, over WebDriver BiDi, with the few ways of finding and using things that Person needs: by role,
// label and words, as in playwright. Not a general driver. Headless Firefox has no WebGL: the plain view.
import puppeteer from 'puppeteer-core';
import { Place } from './place.mjs';

export async function startFirefox() {
    return puppeteer.launch({
        browser: 'firefox',
        executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
        headless: true,
        env: { ...process.env, TZ: 'Europe/London' },
        protocolTimeout: 60_000,
    });
}

class Hands extends Place {
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
}

// What Person needs of a page. `page.puppet` is puppeteer's own.
export function asPage(puppet) {
    const top = new Hands(puppet, undefined);
    return {
        puppet,
        getByRole: (role, options) => top.getByRole(role, options),
        getByText: (text, options) => top.getByText(text, options),
        evaluate: (work, ...parts) => puppet.evaluate(work, ...parts),
        waitForTimeout: (ms) => new Promise((done) => setTimeout(done, ms)),
    };
}

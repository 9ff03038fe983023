// A screen reader made of script (Guidepup's virtual one): reads what stands in an element from its beginning to its
// end, as the rules for names and roles say, and gives one phrase for each stop. No real screen reader reads exactly
// so; it shows what changes from one day to the next.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

const main = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader');
const source = readFileSync(join(dirname(main), '../esm/index.browser.js'), 'utf8')
    .replace(/export\s*\{[^}]*?([\w$]+) as virtual[^}]*\};?/, 'globalThis.virtualReader = $1;');

// The page must have been opened with `context: { bypassCSP: true }`.
export async function readAloud(page, selector, most = 1500) {
    if (!(await page.evaluate(() => Boolean(globalThis.virtualReader)))) await page.addScriptTag({ type: 'module', content: source });
    await page.waitForFunction(() => Boolean(globalThis.virtualReader)); // a module runs after it has been added
    return page.evaluate(async ([selector, most]) => {
        const reader = globalThis.virtualReader;
        await reader.start({ container: document.querySelector(selector) });
        const first = await reader.lastSpokenPhrase();
        for (let i = 0; i < most; ++i) {
            await reader.next();
            // After the end it begins again.
            if ((await reader.lastSpokenPhrase()) === first) break;
        }
        const spoken = await reader.spokenPhraseLog();
        await reader.stop();
        return spoken.slice(0, -1);
    }, [selector, most]);
}

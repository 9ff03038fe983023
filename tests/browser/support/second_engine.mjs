// Runs IBM's Equal Access engine in a page: rules written by other people than axe-core's, so that a mistake in one
// set is seen by the other. Failures as sentences; what it only suspects, or asks a person to look at, by rule.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace-window.js'), 'utf8');

export async function secondEngine(page) {
    if (!(await page.evaluate(() => Boolean(globalThis.ace)))) await page.evaluate(source);
    return page.evaluate(async () => {
        const { results } = await new globalThis.ace.Checker().check(document, ['WCAG_2_2', 'EXTENSIONS']);
        const of = (word) => results.filter(({ value }) => value[1] === word);
        const tell = ({ ruleId, message, path, snippet }) => `${ruleId}: ${message} ${path.dom} ${snippet}`.slice(0, 320);
        return {
            failures: of('FAIL').map(tell),
            suspected: of('POTENTIAL').map(tell),
            byHand: [...new Set(of('MANUAL').map(({ ruleId }) => ruleId))],
            rules: new Set(results.map(({ ruleId }) => ruleId)).size,
        };
    });
}

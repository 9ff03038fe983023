// Runs axe-core in a page, WCAG 2.2 A and AA and best practice, and tells violations, and what it asks a person to
// look at, as sentences.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export async function axe(page) {
    await page.evaluate(source);
    return page.evaluate(async () => {
        const { violations, incomplete } = await globalThis.axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        const tell = (list) => list.flatMap(({ id, nodes }) =>
            nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.html.slice(0, 140)} ${node.any.concat(node.all, node.none).map((c) => c.message).join('; ').slice(0, 160)}`));
        return { violations: tell(violations), review: tell(incomplete) };
    });
}

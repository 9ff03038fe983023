// The plain view comes by itself for whoever needs it, and says why. What both views hold on every page of the gallery
// is in gallery.test.mjs; journeys through the portal are in other files.
import assert from 'node:assert/strict';
import { waitForView } from './support/chromium.mjs';
import { overlaps } from './support/geometry.mjs';

const none = (list, what) => assert.deepEqual(list, [], what);

const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`;

const needs = [
    ['text spacing', 'spacing', (page) => page.addStyleTag({ content: SPACING })],
    ['letter spacing alone', 'spacing', (page) => page.addStyleTag({ content: '* { letter-spacing: 0.12em !important }' })],
    ['space below paragraphs alone', 'spacing', (page) => page.addStyleTag({ content: 'p { margin-bottom: 2em !important }' })],
    ['another font', 'font', (page) => page.addStyleTag({ content: '* { font-family: "DejaVu Serif" !important }' })],
    ['larger default text', 'text-size', (page) => page.addStyleTag({ content: 'html { font-size: 20px !important }' })],
    ['forced colours', 'colours', (page) => page.emulateMedia({ forcedColors: 'active' })],
    ['a narrow window', '', (page) => page.setViewportSize({ width: 700, height: 900 })],
].map(([name, reason, change]) => ({
    name: `the plain view comes by itself for ${name}`,
    async run(bench) {
        // The policy of the page forbids other styles; a user's own come around it.
        const page = await bench.open('/gallery/widgets', { view: 'drawn', context: { bypassCSP: true } });
        await change(page);
        await waitForView(page, 'plain');
        assert.equal(await page.evaluate(() => twin.reason()), reason);
        none(await overlaps(page), 'overlaps');
    },
}));

export const tests = needs;

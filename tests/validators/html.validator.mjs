// The web page: valid for two checkers, no violation for axe on screen, and nothing asked of any network.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { packages, runProgram } from './support.mjs';

const require = createRequire(path.join(packages, 'package.json'));

function vnu({ files }) {
    const jar = path.join(packages, 'vnu-jar/build/dist/vnu.jar');
    const result = runProgram('java', ['-jar', jar, '--Werror', '--format', 'text', files.html]);
    return result.code === 0 ? [] : result.text.split('\n').filter(Boolean);
}

function htmlValidate({ files }) {
    const config = path.join(import.meta.dirname, 'htmlvalidate.json');
    const program = path.join(packages, '.bin/html-validate');
    const result = runProgram(process.execPath, [program, '--config', config, '--formatter', 'text', files.html]);
    return result.code === 0 ? [] : result.text.split('\n').filter(Boolean);
}

async function axe({ files }) {
    const { chromium } = require('playwright-core');
    const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: ['--headless', '--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-gpu'],
    });
    try {
        // The policy of the page forbids every script, also axe's.
        const context = await browser.newContext({ bypassCSP: true });
        const page = await context.newPage();
        const requests = [];
        page.on('request', (request) => requests.push(request.url()));
        await page.goto(String(pathToFileURL(files.html)));
        await page.addScriptTag({ content: readFileSync(path.join(packages, 'axe-core/axe.min.js'), 'utf8') });
        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        const { violations } = await page.evaluate((values) => window.axe.run({ runOnly: values }), tags);
        const problems = violations.map((one) => `${one.id}: ${one.help} (${one.nodes[0].html})`);
        if (requests.length !== 1) problems.push(`requests: ${requests.join(', ')}`);
        for (const width of [320, 1280]) {
            await page.setViewportSize({ width, height: 800 });
            const wide = await page.evaluate(() => document.documentElement.scrollWidth);
            if (wide > width) problems.push(`at ${width} px the page is ${wide} px wide`);
        }
        return problems;
    } finally {
        await browser.close();
    }
}

const kinds = ['assessment', 'workforce'];

export const validators = [
    { name: 'vnu', kinds, check: vnu },
    { name: 'html-validate', kinds, check: htmlValidate },
    { name: 'axe, 320 px, no requests', kinds, check: axe },
];

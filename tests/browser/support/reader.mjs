// The portal as somebody meets it who is given only the accessibility tree, as text, one page at a time.
// Not a test: the hands of a reader whose transcript is kept in tests/manual.
//   node tests/browser/support/reader.mjs serve SITE            serves SITE and keeps a browser open; prints when ready
//   node tests/browser/support/reader.mjs tree                  the page as roles, names and states
//   node tests/browser/support/reader.mjs press ROLE NAME [N]   presses the N-th (from 1) control of that role and name
//   node tests/browser/support/reader.mjs type ROLE NAME TEXT [N]
//   node tests/browser/support/reader.mjs choose NAME OPTION    picks from a list (combobox)
//   node tests/browser/support/reader.mjs key KEY               such as Tab or Enter
//   node tests/browser/support/reader.mjs file NAME PATH        gives a file to the field of that name
// NAME may be a part of the name; a name in full wins. Every call but `serve` prints what holds the focus.
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';

const PORT = 9333;

async function serveSite(site) {
    const server = await serve(site);
    const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: ['--headless', '--no-sandbox', '--no-first-run', '--disable-background-networking', '--disable-quic',
            '--use-angle=swiftshader', '--enable-unsafe-swiftshader', `--remote-debugging-port=${PORT}`],
    });
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 } });
    const page = await context.newPage();
    await page.goto(server.address);
    console.log(`Ready: ${server.address}`);
    await new Promise(() => {});
}

async function connected() {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${PORT}`);
    const pages = browser.contexts().flatMap((context) => context.pages());
    return { browser, page: pages.find((page) => page.url().startsWith('http://127.0.0.1')) ?? pages[0] };
}

async function find(page, role, name, position) {
    const exact = page.getByRole(role, { name, exact: true });
    const found = (await exact.count()) > 0 ? exact : page.getByRole(role, { name });
    const count = await found.count();
    if (count === 0) throw new Error(`Nothing with role "${role}" and name "${name}" is on the page.`);
    if (count > 1 && !position) console.log(`(${count} of them; taking the first)`);
    return found.nth((position ? Number(position) : 1) - 1);
}

const [verb, ...words] = process.argv.slice(2);
if (verb === 'serve') await serveSite(words[0] ?? 'build/site');
const { browser, page } = await connected();
try {
    if (verb === 'tree') {
        console.log(`Title: ${await page.title()}`);
        console.log(await page.locator('body').ariaSnapshot());
    } else if (verb === 'press') {
        await (await find(page, words[0], words[1], words[2])).click();
    } else if (verb === 'type') {
        await (await find(page, words[0], words[1], words[3])).fill(words[2]);
    } else if (verb === 'choose') {
        await (await find(page, 'combobox', words[0])).selectOption({ label: words[1] });
    } else if (verb === 'file') {
        await page.getByLabel(words[0]).setInputFiles(words[1]);
    } else if (verb === 'key') {
        await page.keyboard.press(words[0]);
    } else {
        throw new Error(`"${verb}" is not understood; see the top of this file.`);
    }
    await page.waitForTimeout(300);
    console.log('Focus:', await page.evaluate(() => {
        const element = document.activeElement;
        return `${element?.tagName.toLowerCase()} ${element?.getAttribute('aria-label') ?? element?.textContent?.slice(0, 80) ?? ''}`;
    }));
} catch (error) {
    console.log(`${error.message.split('\n')[0]}`);
}
await browser.close();
process.exit(0);

// Takes pictures of every page of the gallery in every way of looking, for people to look at, into
// build/screenshots/gallery/<way>: node tests/browser/gallery_pictures.mjs [words]. `words`, an expression, keeps the
// pictures whose "way/route" matches. Each way ends with sheets of all its pictures side by side. It asserts nothing.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setView, settled } from './support/chromium.mjs';
import { startBench } from './support/bench.mjs';
import { galleryRoutes, goTo } from './support/gallery.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const folder = join(here, '../../build/screenshots/gallery');
const words = new RegExp(process.argv[2] ?? '');
const ACROSS = 6;
const COLUMN = 320;
const SHEET = 2400; // px; a sheet takes what fits

const WAYS = {
    drawn: { view: 'drawn' },
    plain: { view: 'plain' },
    dark: { view: 'drawn', context: { colorScheme: 'dark' } },
    'high-contrast': { view: 'drawn', context: { contrast: 'more' } },
    forced: { view: 'plain', context: { forcedColors: 'active' } },
    print: { view: 'plain', media: 'print' },
};

const nameOf = (route) => route.slice(1).replaceAll('/', '-');

async function pictures(bench, way, { view, media, context }) {
    const page = await bench.open('/gallery', { width: 800, context: { ...context, reducedMotion: 'reduce' } });
    const routes = (await galleryRoutes(page)).filter((route) => words.test(`${way}${route}`));
    const out = join(folder, way);
    if (routes.length === 0) return [];
    rmSync(out, { recursive: true, force: true });
    mkdirSync(out, { recursive: true });
    for (const route of routes) {
        await goTo(page, route);
        await setView(page, view);
        if (media) await page.emulateMedia({ media });
        await settled(page);
        await page.screenshot({ path: join(out, `${nameOf(route)}.png`), fullPage: true });
        if (media) await page.emulateMedia({ media: 'screen' });
    }
    return routes.map(nameOf);
}

// Columns of pictures, cut into sheets that a person can take in.
async function sheets(bench, way, names) {
    if (names.length === 0) return;
    const out = join(folder, way);
    const page = await bench.open('/gallery', { width: ACROSS * COLUMN, height: SHEET });
    const html = names.map((name) => `<figure style="margin:0 0 8px"><figcaption>${name}</figcaption><img style="width:100%;border:1px solid #888" src="${name}.png"></figure>`).join('');
    writeFileSync(join(out, 'all.html'), `<!doctype html><title>${way}</title><body style="margin:0;font:12px sans-serif;columns:${ACROSS};column-gap:4px">${html}`);
    await page.goto(`file://${join(out, 'all.html')}`);
    const tall = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let n = 0; n * SHEET < tall; ++n) {
        await page.evaluate((y) => window.scrollTo(0, y), n * SHEET);
        await page.screenshot({ path: join(folder, `${way}-${n + 1}.png`) });
    }
}

const bench = await startBench(process.env.PORTAL_SITE ?? join(here, '../../build/site'));
for (const [way, how] of Object.entries(WAYS)) {
    const names = await pictures(bench, way, how);
    await sheets(bench, way, names);
    console.log(`${way}: ${names.length} pictures`);
    await bench.tidy();
}
await bench.close();
process.exit(0);

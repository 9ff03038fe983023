// The gallery's pages as the gallery itself lists them: its index leads to every widget, and a widget whose examples
// have pages of their own leads to those. There is no second list.
import { settled } from './chromium.mjs';

export async function goTo(page, route) {
    await page.evaluate((route) => {
        location.hash = route;
    }, route);
    await page.waitForFunction((route) => location.hash === `#${route}`, route);
    await settled(page);
    await settled(page);
}

// Every route that links in main lead to from the index on, in order; "/gallery" is the first.
export async function galleryRoutes(page) {
    const routes = ['/gallery'];
    for (const route of routes) {
        await goTo(page, route);
        const found = await page.evaluate(() =>
            [...document.querySelectorAll('main a[href^="#/gallery/"]')].map((a) => a.getAttribute('href').slice(1)));
        for (const next of found) if (!routes.includes(next)) routes.push(next);
    }
    return routes;
}

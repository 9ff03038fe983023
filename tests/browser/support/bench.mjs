// What every browser test is given: the served site, one Chromium with a canvas and one without (each started when
// first asked for, and kept), and pages that are closed after the test. Assertions are Node's own.
import { serve } from './server.mjs';
import { open, startChromium } from './chromium.mjs';

export async function startBench(site) {
    const server = await serve(site);
    const browsers = new Map();
    const pages = [];
    async function browser(canvas) {
        if (!browsers.has(canvas)) {
            browsers.set(canvas, await startChromium({ canvas }));
        }
        return browsers.get(canvas);
    }
    return {
        site,
        address: server.address,
        requests: server.requests,
        // Opens a route; see `open` in chromium.mjs. `canvas: false` is a browser without WebGL.
        async open(route, options = {}) {
            const page = await open(await browser(options.canvas ?? true), options.address ?? server.address, route, options);
            pages.push(page);
            return page;
        },
        browser,
        async tidy() {
            for (const page of pages.splice(0)) await page.context().close().catch(() => {});
        },
        async close() {
            for (const each of browsers.values()) await each.close();
            await server.close();
        },
    };
}

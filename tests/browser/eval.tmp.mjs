import { serve } from './support/server.mjs';
import { startChromium, open } from './support/chromium.mjs';
const [,, route, view, w, code, site='/work/wt/twin/build/site-dev'] = process.argv;
const s = await serve(site); const b = await startChromium();
try { const p = await open(b, s.address, route, {width:+w}); if (view==='plain') await p.getByLabel('Page view').selectOption('plain');
await p.waitForSelector(`html[data-view=${view}]`,{timeout:8000}).catch(()=>console.log('no view'));
await p.waitForTimeout(200); console.log(JSON.stringify(await p.evaluate(code),null,1)); console.log(p.problems);
} finally { await b.close(); await s.close(); }

import { serve } from '/work/wt/twin/tests/browser/support/server.mjs';
import { startChromium, open } from '/work/wt/twin/tests/browser/support/chromium.mjs';
const [,, route, view='drawn', w='1280', out='/tmp/shot.png', site='/work/wt/twin/build/site-dev', h='900', full='1'] = process.argv;
const s = await serve(site);
const b = await startChromium();
try {
const p = await open(b, s.address, route, {width:+w, height:+h});
if (view==='plain' ) { await p.getByLabel('Page view').selectOption('plain'); }
await p.waitForSelector(`html[data-view=${view}]`,{timeout:15000}).catch(()=>console.log('view did not come'));
await p.waitForTimeout(400);
console.log(await p.evaluate(()=>({view:document.documentElement.dataset.view, frames:twin.frames, reason:twin.reason(), height:document.getElementById('stage').style.cssText})));
const y=+(process.argv[9]??0); if(y){await p.mouse.wheel(0,y); await p.waitForTimeout(500);} await p.screenshot({path: out, fullPage: full==='1'});
console.log(p.problems.slice(0,5));
} finally { await b.close(); await s.close(); }

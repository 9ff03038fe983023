// Where things stand: overlaps between words and controls, words cut or wider than the window, and boxes that differ
// from the program's rectangles. All run inside the page.
export async function overlaps(page) {
    return page.evaluate(() => {
        const visible = (e) => {
            const style = getComputedStyle(e);
            if (style.visibility === 'hidden' || style.display === 'none' || e.closest('[hidden], .nhsuk-u-visually-hidden, #probe, .nhsuk-skip-link:not(:focus)')) return false;
            return !e.closest('details:not([open]) > :not(summary)');
        };
        const boxes = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const control = (e) => e.closest('input, textarea, select, option, button, summary');
        while (walker.nextNode()) {
            const { currentNode: text } = walker;
            const parent = text.parentElement;
            if (!text.textContent.trim() || !visible(parent) || control(parent)) continue;
            const range = document.createRange();
            range.selectNodeContents(text);
            for (const r of range.getClientRects()) {
                if (r.width > 1 && r.height > 1) boxes.push({ e: parent, what: `words "${text.textContent.trim().slice(0, 30)}"`, l: r.left, t: r.top + r.height * 0.2, r: r.right, b: r.bottom - r.height * 0.2 });
            }
        }
        for (const e of document.querySelectorAll('input, textarea, select, button, summary')) {
            if (!visible(e)) continue;
            const r = e.getBoundingClientRect();
            if (r.width > 1 && r.height > 1) boxes.push({ e, what: `${e.tagName.toLowerCase()} ${e.id}`, l: r.left + 3, t: r.top + 3, r: r.right - 3, b: r.bottom - 3 });
        }
        const out = [];
        boxes.sort((a, b) => a.t - b.t);
        for (let i = 0; i < boxes.length; ++i) {
            for (let k = i + 1; k < boxes.length && boxes[k].t < boxes[i].b - 1; ++k) {
                const a = boxes[i];
                const c = boxes[k];
                if (a.e === c.e || a.e.contains(c.e) || c.e.contains(a.e)) continue;
                const w = Math.min(a.r, c.r) - Math.max(a.l, c.l);
                const h = Math.min(a.b, c.b) - Math.max(a.t, c.t);
                if (w > 1.5 && h > 1.5) out.push(`${a.what} and ${c.what}: ${w.toFixed(0)} x ${h.toFixed(0)} px`);
            }
        }
        return out.slice(0, 12);
    });
}

// Boxes of placed elements against the rectangles that the program gave: how many, and each that differs, in px.
async function places(page) {
    return page.evaluate(() => {
        const out = [];
        const stage = document.getElementById('stage').getBoundingClientRect();
        const originOf = (element) => {
            for (let e = element.parentElement; e; e = e.parentElement) {
                if (e.id === 'stage') return stage;
                if (e.twinBox && getComputedStyle(e).position === 'absolute') return e.getBoundingClientRect();
            }
            return stage;
        };
        for (const e of document.querySelectorAll('#stage .at')) {
            const style = getComputedStyle(e);
            if (!e.twinBox || e.closest('[hidden]') || style.position !== 'absolute' || e.classList.contains('nhsuk-u-visually-hidden')) continue;
            const [x, y, w, h] = e.twinBox;
            const origin = originOf(e);
            const box = e.getBoundingClientRect();
            const off = [box.left - origin.left - x, box.top - origin.top - y, box.width - w, box.height - h];
            out.push({ what: `${e.tagName} ${e.id || e.className}: ${off.map((v) => v.toFixed(1))}`, off: Math.max(...off.map(Math.abs)) });
        }
        return out;
    });
}

// Those that are further off than they may be, as sentences.
export async function misplaced(page, tolerance = 0.51) {
    return (await places(page)).filter(({ off }) => off > tolerance).map(({ what }) => what).slice(0, 12);
}

// The one that is furthest off, and how many were compared.
export async function worstPlace(page) {
    const all = await places(page);
    const worst = all.reduce((most, each) => (each.off > most.off ? each : most), { what: '', off: 0 });
    return { boxes: all.length, ...worst };
}

// How many px the page is wider than the window.
export const tooWide = (page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

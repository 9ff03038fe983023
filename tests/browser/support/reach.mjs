// What a page offers to fingers, keys and eyes, measured inside it: sizes of targets, what a focused thing looks like
// and whether it can be seen, words that are cut. Judged by the tests; where boxes stand is geometry.mjs.

// Every target with its size in CSS px. A label counts with its box; links within a sentence are exempt (2.5.8).
export const targets = (page) =>
    page.evaluate(() => {
        const shown = (e) => e.getClientRects().length > 0 && getComputedStyle(e).visibility !== 'hidden'
            && !e.closest('[hidden], .nhsuk-u-visually-hidden, #probe, .nhsuk-skip-link, details:not([open]) > :not(summary)');
        const inSentence = (link) => {
            const block = link.closest('p, li, dd, td, legend, label, .nhsuk-hint');
            if (!block) return false;
            return block.textContent.replace(link.textContent, '').replace(/[\s.,;:]/g, '').length > 0
                && [...block.childNodes].some((n) => n.nodeType === 3 && n.textContent.trim() !== '' || n.tagName === 'SPAN');
        };
        const out = [];
        for (const e of document.querySelectorAll('a[href], button, input, select, textarea, summary')) {
            if (!shown(e) || e.disabled) continue;
            if (e.tagName === 'A' && inSentence(e)) continue;
            let { left, top, right, bottom } = e.getBoundingClientRect();
            for (const label of ['radio', 'checkbox'].includes(e.type) ? e.labels : []) {
                const box = label.getBoundingClientRect();
                [left, top, right, bottom] = [Math.min(left, box.left), Math.min(top, box.top), Math.max(right, box.right), Math.max(bottom, box.bottom)];
            }
            // A whole row may be the link's: what a finger meets there.
            const cover = getComputedStyle(e, '::after');
            if (cover.content !== 'none' && cover.position === 'absolute') {
                const host = e.offsetParent?.getBoundingClientRect();
                if (host && cover.inset === '0px') [left, top, right, bottom] = [host.left, host.top, host.right, host.bottom];
                else if (parseFloat(cover.height) > bottom - top) [top, bottom] = [top - (parseFloat(cover.height) - (bottom - top)) / 2, bottom + (parseFloat(cover.height) - (bottom - top)) / 2];
            }
            out.push({ what: `${e.tagName.toLowerCase()} ${(e.id || e.textContent).trim().slice(0, 40)}`, width: right - left, height: bottom - top });
        }
        return out;
    });

// Words that their own box cuts: it hides what overflows and is too small.
export const cutWords = (page) =>
    page.evaluate(() => {
        const out = [];
        for (const e of document.querySelectorAll('body *')) {
            if (e.closest('[hidden], .nhsuk-u-visually-hidden, #probe, svg, canvas') || e.getClientRects().length === 0) continue;
            const style = getComputedStyle(e);
            const hides = (axis) => ['hidden', 'clip'].includes(style[`overflow${axis}`]);
            if (!e.textContent.trim() || e.clientHeight < 2 || e.clientWidth < 2) continue;
            if ((hides('X') && e.scrollWidth > e.clientWidth + 1) || (hides('Y') && e.scrollHeight > e.clientHeight + 1)) {
                out.push(`${e.tagName.toLowerCase()} ${e.id || e.className}: ${e.textContent.trim().slice(0, 40)}`);
            }
        }
        return out.slice(0, 12);
    });

// Things that reach beyond the window and do not stand in a region that scrolls, in px.
export const beyondWindow = (page) =>
    page.evaluate(() => {
        const out = [];
        const wide = document.documentElement.clientWidth;
        const scrolls = (e) => {
            for (let up = e.parentElement; up && up !== document.documentElement; up = up.parentElement) {
                if (['auto', 'scroll'].includes(getComputedStyle(up).overflowX)) return true;
            }
            return false;
        };
        for (const e of document.querySelectorAll('body *')) {
            if (e.closest('[hidden], .nhsuk-u-visually-hidden, #probe, canvas, .nhsuk-skip-link, details:not([open]) > :not(summary)')) continue;
            const box = e.getBoundingClientRect();
            if (box.width < 2 || box.height < 2 || getComputedStyle(e).visibility === 'hidden') continue;
            const over = Math.max(box.right - wide, -box.left);
            if (over > 0.6 && !scrolls(e)) out.push(`${e.tagName.toLowerCase()} ${e.id || e.className}: ${over.toFixed(1)} px`);
        }
        return out.slice(0, 8);
    });

// The thing that has the focus: where it stands, what it looks like, whether it can be seen.
export const focused = (page) =>
    page.evaluate(() => {
        const e = document.activeElement;
        if (!e || e === document.body) return { body: true };
        const parse = (colour) => (colour.match(/[\d.]+/g) ?? []).map(Number);
        const light = ([r, g, b]) => {
            const part = (v) => (v / 255 <= 0.03928 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);
            return 0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b);
        };
        const contrast = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
        const behind = (element) => {
            for (let up = element.parentElement; up; up = up.parentElement) {
                const colour = parse(getComputedStyle(up).backgroundColor);
                if (colour.length === 3 || colour[3] > 0.5) return colour;
            }
            return [255, 255, 255];
        };
        // Each ring as [thickness, colour]: outline, shadows that spread or lie to one side, a border.
        const rings = (element, pseudo) => {
            const style = getComputedStyle(element, pseudo);
            const out = [];
            if (style.outlineStyle !== 'none') out.push([parseFloat(style.outlineWidth), parse(style.outlineColor)]);
            for (const shadow of style.boxShadow === 'none' ? [] : style.boxShadow.split(/,(?![^(]*\))/)) {
                const colour = parse(shadow.match(/rgba?\([^)]*\)/)?.[0] ?? '');
                const [x, y, , spread] = (shadow.replace(/rgba?\([^)]*\)/, '').match(/-?[\d.]+px/g) ?? []).map(parseFloat);
                out.push([Math.max(Math.abs(x), Math.abs(y), 0) + Math.max(spread ?? 0, 0), colour]);
            }
            const under = parseFloat(style.borderBottomWidth);
            if (under >= 2) out.push([under, parse(style.borderBottomColor)]);
            return out;
        };
        const places = [[e, undefined], [e, '::before'], [e, '::after']];
        const mark = e.nextElementSibling;
        if (mark) places.push([mark, '::before'], [mark, undefined]);
        for (const child of e.children) places.push([child, undefined]);
        let thick = 0;
        let best = 0;
        for (const [element, pseudo] of places) {
            for (const [width, colour] of rings(element, pseudo)) {
                if (colour.length < 3 || width < 2) continue;
                const ratio = contrast(colour, behind(e));
                if (ratio > best) [thick, best] = [width, ratio];
            }
        }
        const box = (e.labels?.length && ['radio', 'checkbox'].includes(e.type) ? e.labels[0] : e).getBoundingClientRect();
        const own = e.getBoundingClientRect();
        // Seen: at its middle, or at any of four places within, nothing else lies on top.
        const inside = (x, y) => {
            const top = document.elementFromPoint(x, y);
            return Boolean(top && (top === e || e.contains(top) || [...(e.labels ?? [])].some((label) => label.contains(top)) || top.contains(e)));
        };
        const points = [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.15], [0.5, 0.85]];
        const free = points.filter(([x, y]) => inside(own.left + own.width * x, own.top + own.height * y)).length;
        const zone = e.closest('header, #left, main, #right, footer, dialog');
        return {
            body: false,
            key: e.id || `${e.tagName} ${e.textContent.trim().slice(0, 30)}`,
            thick, contrast: Math.round(best * 100) / 100,
            onScreen: own.bottom > 0 && own.top < innerHeight && own.right > 0 && own.left < innerWidth,
            free,
            zone: zone?.id || zone?.tagName || '',
            box: [box.left, box.top + scrollY, box.right, box.bottom + scrollY],
            order: [...document.querySelectorAll('*')].indexOf(e),
            radio: e.type === 'radio' ? e.name : '',
        };
    });

// Broken references and foreign tab stops, by the page's own elements.
export const references = (page) =>
    page.evaluate(() => {
        const out = [];
        const ids = new Map();
        for (const e of document.querySelectorAll('[id]')) ids.set(e.id, (ids.get(e.id) ?? 0) + 1);
        for (const [id, count] of ids) if (count > 1) out.push(`the id ${id} ${count} times`);
        for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-errormessage', 'aria-activedescendant', 'headers', 'list']) {
            for (const e of document.querySelectorAll(`[${name}]`)) {
                if (name === 'aria-activedescendant') out.push(`${e.tagName} ${e.id} has aria-activedescendant`);
                for (const id of e.getAttribute(name).split(/\s+/)) if (!ids.has(id)) out.push(`${name}="${id}" leads nowhere`);
            }
        }
        for (const e of document.querySelectorAll('[tabindex]')) {
            if (e.tabIndex > 0) out.push(`${e.tagName} ${e.id} jumps the order of Tab`);
            const native = e.matches('a[href], button, input, select, textarea, summary');
            const region = e.matches('[role=region], [role=group], section, div') && e.scrollWidth > e.clientWidth && (e.hasAttribute('aria-label') || e.hasAttribute('aria-labelledby'));
            if (e.tabIndex === 0 && !native && !region) out.push(`${e.tagName} ${e.id} is a tab stop and no control`);
        }
        for (const e of document.querySelectorAll('[data-testid], [data-test]')) out.push(`${e.tagName} ${e.id} carries a name for tests`);
        return out;
    });

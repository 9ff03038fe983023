// Leaves out of the compiled stylesheet what the page never uses: rules for classes of the design system that no
// builder makes, and declarations that would fetch an image. It reads the class names from the page's own scripts, so
// a new widget keeps its rules by itself.

// Class names that are put together from pieces in builders.js.
const FAMILIES = /^nhsuk-(radios|checkboxes|tag--|input--width-|label|fieldset|list--|table|heading-|body|button--|caption-|hint|error-message|form-group|frontend-supported)/;

// Of those families, what no builder makes.
const UNMADE = /^nhsuk-(button--(reverse|login|brand|secondary-solid)|table--(striped|reverse|responsive|no-)|table-responsive|table__(panel|heading)|tag--no-)/;

function usedClasses(sources) {
    const used = new Set();
    for (const text of sources) for (const [name] of text.matchAll(/nhsuk-[a-zA-Z0-9_-]+/g)) used.add(name);
    return used;
}

function splitOutside(text, mark) {
    const out = [];
    let depth = 0;
    let from = 0;
    for (let i = 0; i < text.length; ++i) {
        if (text[i] === '(' || text[i] === '[') ++depth;
        else if (text[i] === ')' || text[i] === ']') --depth;
        else if (text[i] === mark && depth === 0) {
            out.push(text.slice(from, i));
            from = i + 1;
        }
    }
    out.push(text.slice(from));
    return out;
}

function endOfBlock(css, open) {
    let depth = 0;
    let quote = '';
    for (let i = open; i < css.length; ++i) {
        const c = css[i];
        if (quote) {
            if (c === '\\') ++i;
            else if (c === quote) quote = '';
        } else if (c === '"' || c === "'") quote = c;
        else if (c === '{') ++depth;
        else if (c === '}' && --depth === 0) return i;
    }
    return css.length;
}

function keptSelectors(prelude, used) {
    const kept = splitOutside(prelude, ',').filter((selector) => {
        const asked = selector.replaceAll(/:not\((?:[^()]|\([^()]*\))*\)/g, '');
        return [...asked.matchAll(/\.(nhsuk-[a-zA-Z0-9_-]+)/g)].every(([, name]) => used.has(name) || (FAMILIES.test(name) && !UNMADE.test(name)));
    });
    return kept.join(',');
}

function pruneBlock(css, used) {
    let out = '';
    let at = 0;
    while (at < css.length) {
        const open = css.indexOf('{', at);
        const semicolon = css.indexOf(';', at);
        if (open < 0 || (semicolon >= 0 && semicolon < open)) {
            const end = semicolon < 0 ? css.length : semicolon + 1;
            out += css.slice(at, end);
            at = end;
            continue;
        }
        const prelude = css.slice(at, open).trim();
        const close = endOfBlock(css, open);
        const body = css.slice(open + 1, close);
        at = close + 1;
        if (/^@(media|supports)/.test(prelude)) {
            const inside = pruneBlock(body, used);
            if (inside.trim()) out += `${prelude}{${inside}}`;
        } else if (prelude.startsWith('@')) {
            out += `${prelude}{${body}}`;
        } else {
            const selectors = keptSelectors(prelude, used);
            const own = splitOutside(body, ';').filter((line) => !/url\(["']?\/assets/.test(line)).join(';');
            if (selectors && own.trim()) out += `${selectors}{${own}}`;
        }
    }
    return out;
}

export function prune(css, sources) {
    return pruneBlock(css, usedClasses(sources));
}

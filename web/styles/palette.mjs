// Puts the themes into the compiled stylesheet: each colour of the design system becomes a custom property by its use
// (words, area, edge), and the values of every theme are added, all from web/ui/palette.h. On paper the light colours
// hold. Words on yellow and rings of focus keep their colours, which are the same in every theme. It chooses no colour.
import { kebab } from './metrics.mjs';

export const THEMES = ['light', 'dark', 'contrast-light', 'contrast-dark'];

const ROW = /inline constexpr (Ink|Fill|Line) k(\w+)\s*\{0x([0-9a-f]{6}), 0x([0-9a-f]{6}), 0x([0-9a-f]{6}), 0x([0-9a-f]{6})\};/g;

// The rows of the table: { use, name, tones: one for each of THEMES, same: whether all are equal }.
export function readPalette(header) {
    return [...header.matchAll(ROW)].map(([, use, name, ...hex]) => {
        const tones = hex.map((each) => `#${each}`);
        return { use, name: kebab(name), tones, same: new Set(tones).size === 1 };
    });
}

const INK = /^(color|fill|stroke|caret-color|text-decoration(-color)?)$/;
const FILL = /^background(-color)?$/;
const LITERAL = /#[0-9a-f]{3,8}\b|\brgba?\([^)]*\)|\b(white|black)\b/gi;
// Where a use has no row with a colour, it may be one of another use: bars are areas with the colour of an edge.
const ELSEWHERE = { Ink: ['Ink'], Fill: ['Fill', 'Line'], Line: ['Line', 'Ink'] };
const WHOLE = { white: '#ffffff', black: '#000000' };

function whole(literal) {
    const word = literal.toLowerCase();
    if (WHOLE[word]) return WHOLE[word];
    return /^#[0-9a-f]{3}$/.test(word) ? `#${[...word.slice(1)].map((c) => c + c).join('')}` : word;
}

const seeThrough = (literal) => /^rgba\(.*,\s*0\)$/.test(literal) || /^rgba\(33,43,50/.test(literal);

class Themer {
    constructor(palette) {
        this.palette = palette;
        this.yellow = palette.find((row) => row.name === 'yellow').tones[0];
        this.onYellow = palette.find((row) => row.name === 'focus-text').tones[0];
        this.unknown = new Set();
    }

    colour(literal, use, selector, kept) {
        const light = whole(literal);
        if (seeThrough(literal) || light === this.yellow || (kept && light === this.onYellow)) return literal;
        for (const other of ELSEWHERE[use]) {
            const row = this.palette.find((each) => each.use === other && each.tones[0] === light);
            if (row) return row.same ? literal : `var(--${row.name})`;
        }
        this.unknown.add(`${literal} (${use}) in ${selector.slice(-80)}`);
        return literal;
    }

    declaration(line, selector, kept) {
        const colon = line.indexOf(':');
        const property = line.slice(0, colon).trim();
        const value = line.slice(colon + 1);
        if (property.startsWith('--') || value.includes('url(')) return line;
        const use = INK.test(property) ? 'Ink' : FILL.test(property) ? 'Fill' : 'Line';
        return `${property}:${value.replace(LITERAL, (literal) => this.colour(literal, use, selector, kept))}`;
    }

    rule(selector, body) {
        const own = selector.replaceAll(/:not\((?:[^()]|\([^()]*\))*\)/g, '');
        const kept = own.includes(':focus') || new RegExp(`background(-color)?:${this.yellow}`).test(body);
        const lines = body.split(/;(?![^(]*\))/).filter((line) => line.trim());
        return `${selector}{${lines.map((line) => this.declaration(line, selector, kept)).join(';')}}`;
    }

    sheet(css) {
        let out = '';
        let at = 0;
        while (at < css.length) {
            const open = css.indexOf('{', at);
            if (open < 0) return out + css.slice(at);
            const close = endOfBlock(css, open);
            const prelude = css.slice(at, open).trim();
            const body = css.slice(open + 1, close);
            at = close + 1;
            if (/^@(media|supports)/.test(prelude)) {
                out += `${prelude}{${/\bprint\b/.test(prelude) ? body : this.sheet(body)}}`;
            } else {
                out += prelude.startsWith('@') ? `${prelude}{${body}}` : this.rule(prelude, body);
            }
        }
        return out;
    }
}

function endOfBlock(css, open) {
    let depth = 0;
    for (let i = open; i < css.length; ++i) {
        if (css[i] === '{') ++depth;
        else if (css[i] === '}' && --depth === 0) return i;
    }
    return css.length;
}

const values = (palette, theme) =>
    palette.map((row) => `--${row.name}:${row.tones[theme]}`).join(';');

function blocks(palette) {
    const others = [1, 2, 3].map(
        (theme) => `[data-theme=${THEMES[theme]}]{color-scheme:${theme % 2 ? 'dark' : 'light'};${values(palette, theme)}}`,
    );
    return `:root{${values(palette, 0)}}@media screen{${others.join('')}}`;
}

// The design system declares its colours as custom properties too and never reads them.
const unread = (css) => css.replaceAll(/--nhsuk-[\w-]+:[^;{}]*;?/g, (line) => (css.includes(`var(${line.split(':')[0]}`) ? line : ''));

// { css, unknown }: colours that no row of the table has, each with its place.
export function themed(css, palette) {
    const themer = new Themer(palette);
    const sheet = themer.sheet(unread(css));
    const read = palette.filter((row) => sheet.includes(`var(--${row.name})`));
    return { css: blocks(read) + sheet, unknown: [...themer.unknown] };
}

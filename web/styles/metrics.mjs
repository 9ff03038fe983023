// Gives the stylesheet the sizes of web/ui/metrics.h and the colours of web/ui/palette.h: `@use "metrics:all" as m` has
// $control, $text for every constant there, so that both views are made from one table. It computes nothing.
import { readFileSync } from 'node:fs';

const LENGTH = /inline constexpr float k(\w+) = ([\d.]+);/g;

export const kebab = (name) => name.replace(/([a-z])([A-Z0-9])/g, '$1-$2').replace(/([0-9])([A-Z])/g, '$1-$2').toLowerCase();

// A colour that differs between the themes is a custom property.
const colourOf = (row) => (row.same ? row.tones[0] : `var(--${row.name})`);

export function metricsText(header, palette) {
    const text = readFileSync(header, 'utf8');
    const lines = [];
    for (const [, name, value] of text.matchAll(LENGTH)) lines.push(`$${kebab(name)}: ${value}px;`);
    for (const row of palette) lines.push(`$${row.name}: ${colourOf(row)};`);
    return `${lines.join('\n')}\n`;
}

export function metricsImporter(header, palette) {
    return {
        canonicalize: (url) => (url === 'metrics:all' ? new URL(url) : null),
        load: () => ({ contents: metricsText(header, palette), syntax: 'scss' }),
    };
}

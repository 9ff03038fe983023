// Gives the stylesheet the sizes and colours of web/ui/metrics.h: `@use "metrics:all" as m` has $control, $kind for
// every constant there, so that both views are made from one file. It computes nothing.
import { readFileSync } from 'node:fs';

const LENGTH = /inline constexpr float k(\w+) = ([\d.]+);/g;
const COLOUR = /inline constexpr std::uint32_t k(\w+) = 0x([0-9a-f]{6});/g;

const kebab = (name) => name.replace(/([a-z])([A-Z0-9])/g, '$1-$2').replace(/([0-9])([A-Z])/g, '$1-$2').toLowerCase();

export function metricsText(header) {
    const text = readFileSync(header, 'utf8');
    const lines = [];
    for (const [, name, value] of text.matchAll(LENGTH)) lines.push(`$${kebab(name)}: ${value}px;`);
    for (const [, name, value] of text.matchAll(COLOUR)) lines.push(`$${kebab(name)}: #${value};`);
    return `${lines.join('\n')}\n`;
}

export function metricsImporter(header) {
    return {
        canonicalize: (url) => (url === 'metrics:all' ? new URL(url) : null),
        load: () => ({ contents: metricsText(header), syntax: 'scss' }),
    };
}

// The accessibility tree as Chromium gives it to assistive technology, as comparable lines: role, name, description,
// value and states, in order. Not axe: that is axe.mjs.
export async function accessibilityTree(page) {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    return linesOf(nodes);
}

const STATES = ['checked', 'disabled', 'expanded', 'invalid', 'required', 'focusable', 'level', 'multiline', 'hasPopup', 'pressed', 'selected'];
const SILENT = new Set(['InlineTextBox', 'none', 'generic']);

function linesOf(nodes) {
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const lines = [];
    const walk = (node, depth) => {
        const role = node.role?.value ?? '';
        const silent = node.ignored || SILENT.has(role);
        if (!silent) lines.push(lineOf(node, role));
        for (const id of node.childIds ?? []) {
            const child = byId.get(id);
            if (child) walk(child, silent ? depth : depth + 1);
        }
    };
    walk(nodes[0], 0);
    return lines;
}

function lineOf(node, role) {
    const fold = (text) => String(text ?? '').replace(/\s+/g, ' ').trim();
    const parts = [role, JSON.stringify(fold(node.name?.value))];
    if (node.description?.value) parts.push(`described ${JSON.stringify(fold(node.description.value))}`);
    if (node.value?.value !== undefined) parts.push(`value ${JSON.stringify(fold(node.value.value))}`);
    for (const { name, value } of node.properties ?? []) {
        if (STATES.includes(name) && value.value !== false && value.value !== 'false') parts.push(`${name}=${value.value}`);
    }
    return parts.join(' ');
}

// The first places where two trees differ, as sentences.
export function differences(one, other) {
    const out = [];
    const most = Math.max(one.length, other.length);
    for (let i = 0; i < most && out.length < 8; ++i) {
        if (one[i] !== other[i]) out.push(`entry ${i}: ${one[i]} | ${other[i]}`);
    }
    if (one.length !== other.length) out.push(`${one.length} entries against ${other.length}`);
    return out;
}

// The name of an element as its label, legend or words give it. Runs in the page, where journeys put it before loading
// (portal.mjs), since a function that is sent into a page cannot bring another one along.
export function nameOf(e) {
    const fold = (text) => (text ?? '').replace(/\s+/g, ' ').trim();
    const by = e.getAttribute('aria-labelledby');
    if (by) return fold(by.split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
    if (e.hasAttribute('aria-label')) return fold(e.getAttribute('aria-label'));
    if (e.tagName === 'FIELDSET') return fold(e.querySelector(':scope > legend')?.textContent);
    if (e.labels?.length) return fold([...e.labels].map((label) => label.textContent).join(' '));
    return fold(e.textContent);
}
export const namesScript = `globalThis.nameForTests = ${nameOf};`;

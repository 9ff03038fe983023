// Colours and text size, put on the page before its first paint: this script stands in the head, before the styles.
// What the person chose comes first (kept by effects.js under the same names), then what the device says; changes of
// the device are followed while the page is open. It knows no colours: those are web/ui/palette.h, by data-theme.
globalThis.twin = {};

(() => {
    const THEMES = ['light', 'dark', 'contrast-light', 'contrast-dark']; // in the order of ui::Theme
    const SIZES = ['125', '150', '200'];
    const root = document.documentElement;
    const forced = matchMedia('(forced-colors: active)');
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const more = matchMedia('(prefers-contrast: more)');

    const kept = (name) => {
        try {
            return localStorage.getItem(`ehiira-portal.${name}`) ?? '';
        } catch {
            return ''; // a browser that keeps nothing
        }
    };
    const chosen = { colours: kept('colours'), 'text-size': kept('text-size') };

    // Colours that the device forces on every page are left alone.
    function theme() {
        if (forced.matches) return 0;
        const own = THEMES.indexOf(chosen.colours);
        return own >= 0 ? own : Number(dark.matches) + 2 * Number(more.matches);
    }

    function look() {
        twin.theme = theme();
        root.dataset.theme = THEMES[twin.theme];
        document.querySelector('meta[name=color-scheme]').content = twin.theme % 2 ? 'dark' : 'light';
        if (SIZES.includes(chosen['text-size'])) root.dataset.text = chosen['text-size'];
        else delete root.dataset.text;
        twin.looked?.();
    }

    twin.choose = (name, value) => {
        if (!(name in chosen)) return;
        chosen[name] = value;
        look();
    };
    for (const query of [forced, dark, more]) query.addEventListener('change', look);
    look();
})();

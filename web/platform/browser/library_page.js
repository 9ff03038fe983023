// The functions of the page that C++ may call (web/platform/browser/page.h). Each only turns pointers into strings and
// bytes and calls `twin`; no behaviour lives here.
addToLibrary({
    page_apply: (message) => twin.apply(UTF8ToString(message)),
    page_band: (out) => {
        const band = twin.band();
        for (let i = 0; i < 4; ++i) HEAPF32[(out >> 2) + i] = band[i];
    },
    page_announce: (text, atOnce) => twin.announce(UTF8ToString(text), atOnce !== 0),
    page_focus: (id) => twin.focus(UTF8ToString(id)),
    page_scroll_to: (id) => document.getElementById(UTF8ToString(id))?.scrollIntoView({ block: 'start' }),
    page_navigate: (route, replace) => twin.navigate(UTF8ToString(route), replace !== 0),
    page_title: (text) => {
        document.title = UTF8ToString(text);
    },
    page_download: (name, mime, bytes, size) =>
        twin.download(UTF8ToString(name), UTF8ToString(mime), HEAPU8.slice(bytes, bytes + size)),
    page_storage_put: (key, bytes, size, token) => {
        twin.storagePut(UTF8ToString(key), HEAPU8.slice(bytes, bytes + size), token);
    },
    page_storage_get: (key, token) => {
        twin.storageGet(UTF8ToString(key), token);
    },
    page_storage_delete: (key, token) => {
        twin.storageDelete(UTF8ToString(key), token);
    },
    page_storage_list: (prefix, token) => {
        twin.storageList(UTF8ToString(prefix), token);
    },
    page_set_preference: (name, value) => twin.setPreference(UTF8ToString(name), UTF8ToString(value)),
    page_load_asset: (path) => {
        twin.loadAsset(UTF8ToString(path));
    },
    page_open_address: (address) => twin.openAddress(UTF8ToString(address)),
    page_copy: (text, token) => {
        twin.copy(UTF8ToString(text), token);
    },
    page_wake_after: (ms, token) => {
        setTimeout(() => twin.later({ kind: 'Wake', token }), ms);
    },
    page_unsaved: (yes) => {
        twin.unsaved = yes !== 0;
    },
    page_print: () => {
        setTimeout(() => print(), 0);
    },
    page_table: (what, id, text, json) => twin.table(UTF8ToString(what), UTF8ToString(id), UTF8ToString(text), UTF8ToString(json)),
    page_schedule: () => twin.schedule(),
});

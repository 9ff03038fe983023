// Carries out what the program asks of the world: announcements, files, storage, the address, the clipboard. Every
// answer goes back as an event. It decides nothing.
globalThis.twin = globalThis.twin ?? {};

(() => {
    // --- announcements -------------------------------------------------------------------------------------------

    // Two regions of each kind, used in turn: the same sentence twice is then spoken twice.
    const turn = { polite: 0, assertive: 0 };
    twin.announce = (sentence, atOnce) => {
        const kind = atOnce ? 'assertive' : 'polite';
        const regions = [document.getElementById(`${kind}-0`), document.getElementById(`${kind}-1`)];
        turn[kind] = 1 - turn[kind];
        regions[1 - turn[kind]].textContent = '';
        regions[turn[kind]].textContent = sentence;
        clearTimeout(forgetting);
        forgetting = setTimeout(forget, STALE);
    };

    // What was said long ago is nothing to come upon when reading on to the end of the page.
    const STALE = 10_000; // ms
    let forgetting;
    function forget() {
        for (const id of ['polite-0', 'polite-1', 'assertive-0', 'assertive-1']) document.getElementById(id).textContent = '';
    }

    // --- address and title -----------------------------------------------------------------------------------------

    twin.navigate = (route, replace) => {
        const address = `#${route}`;
        if (!replace) {
            if (location.hash === address) twin.later({ kind: 'Route', text: route });
            else location.hash = address; // the Route event follows from hashchange
            return;
        }
        history.replaceState(history.state, '', address);
        twin.later({ kind: 'Route', text: route });
    };

    twin.later = (event) => {
        twin.send(event);
        twin.schedule();
    };

    // --- files -----------------------------------------------------------------------------------------------------

    twin.download = (name, mime, bytes) => {
        const address = URL.createObjectURL(new Blob([bytes], { type: mime }));
        const link = document.createElement('a');
        link.href = address;
        link.download = name;
        link.click();
        setTimeout(() => URL.revokeObjectURL(address), 60_000);
    };

    twin.openAddress = (address) => {
        if (!/^(https:|mailto:)/.test(address)) return;
        const link = document.createElement('a');
        link.href = address;
        if (address.startsWith('https:')) {
            link.target = '_blank';
            link.rel = 'noreferrer noopener';
        }
        link.click();
    };

    twin.loadAsset = async (path) => {
        try {
            const bytes = await portalFiles.asset(path);
            twin.later({ kind: 'Asset', id: 'ok', text: path, bytes });
        } catch (failure) {
            twin.later({ kind: 'Asset', id: String(failure.message ?? failure), text: path });
        }
    };

    twin.copy = async (text, token) => {
        let done = false;
        try {
            await navigator.clipboard.writeText(text);
            done = true;
        } catch {
            done = copyOldWay(text);
        }
        twin.later({ kind: 'Copied', token, text: done ? 'ok' : 'failed' });
    };

    // Pages opened from a file have no clipboard interface; the focus goes back where it was.
    function copyOldWay(text) {
        const active = document.activeElement;
        const area = document.createElement('textarea');
        area.value = text;
        area.style.position = 'fixed';
        area.style.opacity = '0';
        document.body.append(area);
        area.select();
        const done = document.execCommand('copy');
        area.remove();
        active?.focus({ preventScroll: true });
        return done;
    }

    // --- storage ---------------------------------------------------------------------------------------------------

    let opening;
    function database() {
        opening ??= new Promise((resolve, reject) => {
            const request = indexedDB.open('ehiira-portal', 1);
            request.onupgradeneeded = () => request.result.createObjectStore('files');
            request.onsuccess = () => resolve(request.result);
            request.onerror = () => reject(request.error);
            request.onblocked = () => reject(new Error('blocked'));
        });
        return opening;
    }

    const wordOf = (failure) => {
        const name = failure?.name ?? '';
        if (name === 'QuotaExceededError') return 'full';
        if (name === 'SecurityError' || name === 'InvalidStateError' || name === 'UnknownError') return 'refused';
        return 'failed';
    };

    async function run(mode, work) {
        const db = await database();
        return new Promise((resolve, reject) => {
            const transaction = db.transaction('files', mode);
            const request = work(transaction.objectStore('files'));
            transaction.oncomplete = () => resolve(request.result);
            transaction.onabort = () => reject(transaction.error);
            transaction.onerror = () => reject(transaction.error);
        });
    }

    async function store(token, work) {
        try {
            const found = await work();
            twin.later({ kind: 'Storage', token, text: 'ok', ...found });
        } catch (failure) {
            twin.later({ kind: 'Storage', token, text: wordOf(failure) });
        }
    }

    twin.storagePut = (key, bytes, token) =>
        store(token, async () => {
            await run('readwrite', (files) => files.put(bytes, key));
            return {};
        });
    twin.storageGet = (key, token) =>
        store(token, async () => {
            const bytes = await run('readonly', (files) => files.get(key));
            return bytes ? { bytes } : { text: 'missing' };
        });
    twin.storageDelete = (key, token) =>
        store(token, async () => {
            await run('readwrite', (files) => files.delete(key));
            return {};
        });
    twin.storageList = (prefix, token) =>
        store(token, async () => {
            const keys = await run('readonly', (files) => files.getAllKeys());
            return { options: keys.filter((key) => String(key).startsWith(prefix)).map((key) => [key, '']) };
        });

    const PREFERENCE = 'ehiira-portal.';
    twin.setPreference = (name, value) => {
        try {
            localStorage.setItem(PREFERENCE + name, value);
        } catch {
            // A browser that keeps nothing: the preference lasts as long as the page.
        }
        twin.choose(name, value);
    };
    twin.preferences = () => {
        try {
            const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFERENCE));
            return keys.map((key) => [key.slice(PREFERENCE.length), localStorage.getItem(key) ?? '']);
        } catch {
            return [];
        }
    };
})();

// Starts the program and joins it to the page: the last of the page's scripts. Order: elements first, then, when the
// browser is idle, the canvas. A start that fails says so in the page, in words.
(() => {
    // In the order of platform::Event::Kind; a native test compares the two lists.
    const KINDS = [
        'Started', 'Route', 'Input', 'Commit', 'Choose', 'Activate', 'Toggle', 'Focus', 'Blur', 'Shortcut', 'Height',
        'Resize', 'Pointer', 'Wants', 'File', 'Storage', 'Asset', 'PageHide', 'Wake', 'Copied', 'Print', 'Table',
    ];
    twin.kinds = KINDS;

    // The program as the page sees it: strings and bytes copied into its memory for one call.
    function join(module) {
        const held = [];
        const text = (value) => {
            const string = String(value ?? '').toWellFormed?.() ?? String(value ?? '');
            const size = module.lengthBytesUTF8(string) + 1;
            const at = module._malloc(size);
            module.stringToUTF8(string, at, size);
            held.push(at);
            return at;
        };
        const bytes = (value) => {
            if (!value?.length) return 0;
            const at = module._malloc(value.length);
            module.HEAPU8.set(value, at);
            held.push(at);
            return at;
        };
        const portal = module._portal_create();
        return {
            event({ kind, id, text: words, name, bytes: data, options, revision, token, part, numbers }) {
                const list = (options ?? []).map((option) => option.join('\u001e')).join('\u001f');
                const [a, b, c] = numbers ?? [0, 0, 0];
                module._portal_event(portal, KINDS.indexOf(kind), text(id), text(words), text(name), bytes(data),
                    data?.length ?? 0, text(list), revision ?? 0, token ?? 0, part ?? 5, a, b, c, Date.now());
                while (held.length > 0) module._free(held.pop());
            },
            frame: () => module._portal_frame(portal),
            painted: () => module._portal_painted(portal),
            startCanvas: () => module._portal_start_canvas(portal) !== 0,
            probeWidths: () => ({
                regular: module._portal_probe_width(portal, 0),
                bold: module._portal_probe_width(portal, 1),
            }),
        };
    }

    const two = (n) => String(n).padStart(2, '0');
    function localTime() {
        const now = new Date();
        const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
        return `${date}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
    }

    function begin(module) {
        twin.program = join(module);
        twin.measureWindow();
        twin.sendEarly();
        twin.send({
            kind: 'Started', text: localTime(), bytes: crypto.getRandomValues(new Uint8Array(32)), options: twin.preferences(),
        });
        twin.send({ kind: 'Route', text: twin.route() });
        twin.sendWants();
        twin.ready = true;
        twin.frame();
        document.documentElement.dataset.ready = 'yes';
        twin.startProbes();
        twin.startCanvas();
    }

    // Said once, whatever goes wrong first. After the start, errors are not this file's affair.
    let told = false;
    function failed(error) {
        if (told) return;
        told = true;
        const main = document.getElementById('main');
        const sentence = document.createElement('p');
        sentence.className = 'nhsuk-body';
        sentence.setAttribute('role', 'alert');
        sentence.textContent =
            'The portal could not start in this browser. Use a current version of Edge, Chrome, Firefox or Safari, ' +
            'or ask your IT service. Work that was saved on this device is still there.';
        main.append(sentence);
        console.error(error);
    }

    // A program that stops inside its own start may reject no promise: then the browser's own report is heard.
    const unlessStarted = (event) => {
        if (!twin.ready) failed(event.error ?? event.reason ?? event.message);
    };
    addEventListener('error', unlessStarted);
    addEventListener('unhandledrejection', unlessStarted);

    // Who asks for nothing of workforce figures and of the gallery does not load them.
    async function start() {
        twin.whole = portalFiles.edition === 'single-file' || twin.needsWhole() || location.search === '?gallery';
        const { create, wasmBinary } = await portalFiles.program(twin.whole ? 'whole' : 'portal');
        if (twin.whole) await twin.prepareTables();
        begin(await create({ wasmBinary, onAbort: failed }));
    }
    start().catch(failed);
})();

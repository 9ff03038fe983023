// Listens to the page and hands events to the program: delegated listeners on the document, so that elements can come
// and go. Asks for one animation frame after an event and for none otherwise: nothing loops.
globalThis.twin = globalThis.twin ?? {};

(() => {
    const stage = () => document.getElementById('stage');
    let scheduled = false;
    let early = []; // events before the program runs

    twin.schedule = () => {
        if (scheduled) return;
        scheduled = true;
        requestAnimationFrame(() => {
            if (scheduled) twin.frame();
        });
    };

    // One build, now. Everything that had asked for a frame is served by it.
    twin.frame = () => {
        scheduled = false;
        if (!twin.ready || twin.building) return;
        twin.building = true;
        try {
            twin.program.frame();
        } finally {
            twin.building = false;
        }
        ++twin.frames;
    };
    twin.frames = 0;

    twin.send = (event) => {
        if (!twin.program) early.push(event);
        else twin.program.event(event);
    };
    twin.sendEarly = () => {
        for (const event of early) twin.program.event(event);
        early = [];
    };

    // A build looks at one answer: what came before is built first, or the second arrow key within a frame would lose
    // against the first. Typing may gather: each input has the whole text of its field.
    function answer(event) {
        if (scheduled && event.kind !== 'Input') twin.frame();
        twin.send(event);
        twin.schedule();
    }

    // --- text ----------------------------------------------------------------------------------------------------

    function edited(field) {
        field.twinRevision = (field.twinRevision ?? 0) + 1;
        answer({ kind: 'Input', id: field.id, text: field.value, revision: field.twinRevision });
    }

    // Grows text areas to their texts: they never scroll and never cut. Newer browsers do that by the style sheet. In
    // others all are measured together, since each change of height between two measurements would lay the whole page
    // out again.
    const sizedByWords = CSS.supports('field-sizing', 'content');
    twin.grow = (...areas) => {
        if (sizedByWords) return;
        for (const area of areas) area.style.height = 'auto';
        const heights = areas.map((area) => area.scrollHeight + area.offsetHeight - area.clientHeight);
        areas.forEach((area, i) => {
            area.style.height = `${heights[i]}px`;
        });
    };
    twin.growIn = (changed) => twin.grow(...changed.map((entry) => entry?.parts?.[3]).filter((area) => area?.tagName === 'TEXTAREA'));
    twin.growAll = () => twin.grow(...document.querySelectorAll('textarea'));

    document.addEventListener('input', (event) => {
        const field = event.target;
        if (!field.twinField) return;
        if (field.tagName === 'TEXTAREA') twin.grow(field);
        if (event.isComposing || field.twinComposing) return;
        edited(field);
    });
    document.addEventListener('compositionstart', (event) => {
        event.target.twinComposing = true;
    });
    document.addEventListener('compositionend', (event) => {
        const field = event.target;
        field.twinComposing = false;
        if (field.twinField) edited(field);
    });

    // --- choices -------------------------------------------------------------------------------------------------

    document.addEventListener('change', (event) => {
        const control = event.target;
        if (control.type === 'radio') answer({ kind: 'Choose', id: control.id, text: control.value });
        else if (control.type === 'checkbox') answer({ kind: 'Choose', id: control.id, text: String(control.checked) });
        else if (control.tagName === 'SELECT') answer({ kind: 'Choose', id: control.id, text: control.value });
        else if (control.type === 'file') opened(control);
        else if (control.twinField) answer({ kind: 'Commit', id: control.id, text: control.value });
    });

    async function opened(control) {
        const [file] = control.files;
        if (!file) return;
        if (control.twinKept) {
            // Too large to be handed on: it is read beside the page when the program says so.
            twin.keptFiles.set(control.id, file);
            control.value = '';
            return answer({ kind: 'File', id: control.id, name: file.name });
        }
        const bytes = new Uint8Array(await file.arrayBuffer());
        control.value = ''; // so that the same file can be chosen again
        answer({ kind: 'File', id: control.id, name: file.name, bytes });
    }

    document.addEventListener('click', (event) => {
        const target = event.target.closest('button, summary, a, [data-choose]');
        if (!target) return;
        if (target.tagName === 'BUTTON') return answer({ kind: 'Activate', id: target.id });
        if (target.tagName === 'SUMMARY') return toggled(event, target);
        if (target.dataset.choose) return answer({ kind: 'Choose', id: target.dataset.for, text: target.dataset.choose });
        const href = target.getAttribute('href') ?? '';
        if (!href.startsWith('#') || href.startsWith('#/')) return; // a route: the browser changes the address
        event.preventDefault();
        twin.focus(href.slice(1));
    });

    // The program opens and closes, so that what follows is laid out in the same moment.
    function toggled(event, summary) {
        event.preventDefault();
        const details = summary.parentNode;
        twin.send({ kind: 'Toggle', id: summary.id, text: details.open ? 'closed' : 'open' });
        twin.frame();
    }
    // Opened by the browser itself: found by "find in page".
    document.addEventListener('toggle', (event) => {
        const details = event.target;
        if (details.tagName !== 'DETAILS') return;
        const { id } = details.firstElementChild;
        const entry = twin.entries.get(id);
        if (!entry || entry.node.s === undefined ? !details.open : Boolean(entry.node.s & 4) === details.open) return;
        answer({ kind: 'Toggle', id, text: details.open ? 'open' : 'closed' });
    }, true);
    document.addEventListener('cancel', (event) => {
        if (event.target.tagName !== 'DIALOG') return;
        event.preventDefault();
        answer({ kind: 'Toggle', id: event.target.id, text: 'closed' });
    }, true);

    // --- keys ----------------------------------------------------------------------------------------------------

    const inText = (element) => element?.twinField === true;
    const shortcutOf = (event) => {
        if (!(event.ctrlKey || event.metaKey) || event.altKey) return '';
        const key = event.key.toLowerCase();
        if (key === 's' && !event.shiftKey) return 'save';
        if (inText(document.activeElement)) return ''; // a text field undoes by itself
        if (key === 'z') return event.shiftKey ? 'redo' : 'undo';
        return key === 'y' ? 'redo' : '';
    };
    document.addEventListener('keydown', (event) => {
        const shortcut = shortcutOf(event);
        if (!shortcut || !twin.ready) return;
        event.preventDefault();
        answer({ kind: 'Shortcut', text: shortcut });
    });

    // --- focus, pointer, window ----------------------------------------------------------------------------------

    document.addEventListener('focusin', (event) => twin.send({ kind: 'Focus', id: event.target.id ?? '' }));
    document.addEventListener('focusout', (event) => twin.send({ kind: 'Blur', id: event.target.id ?? '' }));

    // A frame only when the element under the pointer changes: hover looks are the program's.
    let under;
    document.addEventListener('pointerover', (event) => {
        if (!twin.isDrawn() || event.pointerType === 'touch' || event.target === under) return;
        under = event.target;
        const box = stage().getBoundingClientRect();
        answer({ kind: 'Pointer', numbers: [event.clientX - box.left, event.clientY - box.top, 0] });
    });
    document.documentElement.addEventListener('pointerleave', () => {
        if (!twin.isDrawn() || !under) return;
        under = undefined;
        answer({ kind: 'Pointer', numbers: [-1, -1, 0] });
    });

    twin.measureWindow = () => {
        const width = document.documentElement.clientWidth;
        const { fontSize } = getComputedStyle(document.documentElement);
        twin.send({ kind: 'Resize', text: String(parseFloat(fontSize)), numbers: [width, devicePixelRatio, innerHeight] });
    };
    addEventListener('resize', () => {
        twin.measureWindow();
        twin.schedule();
    });

    addEventListener('hashchange', () => {
        if (twin.needsWhole() && twin.program && !twin.whole) location.reload(); // another program has these pages
        else answer({ kind: 'Route', text: route() });
    });
    function route() {
        const hash = decodeURIComponent(location.hash.slice(1));
        return hash.startsWith('/') ? hash : '/';
    }
    twin.route = route;
    twin.needsWhole = () => /^\/(workforce|gallery|report\/files|returned)(\/|$)/.test(route());

    // The page may never come back: store now, without waiting for a frame.
    function leaving() {
        twin.send({ kind: 'PageHide' });
        twin.frame();
    }
    addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') leaving();
    });
    addEventListener('beforeunload', (event) => {
        if (!twin.unsaved) return;
        event.preventDefault();
        event.returnValue = '';
    });

    // --- focus asked for by the program ----------------------------------------------------------------------------

    twin.focusElement = (element, top) => {
        if (!element.matches('a[href], button, input, select, textarea, summary, [tabindex]')) {
            element.setAttribute('tabindex', '-1');
        }
        element.focus({ preventScroll: top === true });
    };

    // A group's id means its first answer; the page's title means the top of the page.
    twin.focus = (wanted) => {
        const id = wanted === 'main' ? 'page-title' : wanted; // the skip link
        const found = document.getElementById(id);
        if (!found) return;
        if (found.tagName === 'FIELDSET') {
            const first = found.querySelector('input:checked') ?? found.querySelector('input, select, textarea, button');
            found.scrollIntoView({ block: 'start' });
            return twin.focusElement(first ?? found, true);
        }
        const title = id === 'page-title' || id === 'error-summary';
        twin.focusElement(found, title);
        if (title) return scrollTo(0, 0);
        const group = found.closest('.nhsuk-form-group') ?? found;
        const { top, bottom } = group.getBoundingClientRect();
        if (top < 0 || bottom > innerHeight) group.scrollIntoView({ block: bottom - top > innerHeight ? 'start' : 'nearest' });
    };
})();

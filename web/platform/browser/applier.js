// Brings the page's elements to what a message says (web/ui/page_update.h): by id, in order, and without ever moving
// or replacing the element that has the focus. Elements are made by builders.js; nothing here knows a widget.
// It decides nothing: what is shown and where comes from the program.
globalThis.twin = globalThis.twin ?? {};

(() => {
    const entries = new Map(); // id -> { node, root, inside, parts, update }
    const root = document.documentElement;
    twin.entries = entries;
    twin.writes = 0; // counted for the tests: an unchanged page must write nothing

    const DRAWN = 'drawn';
    twin.isDrawn = () => root.dataset.view === DRAWN;

    const PIXELS = ['--x', '--y', '--w', '--h'];

    // Rectangles travel as custom properties that are not inherited and that only the drawn view's styles read.
    function place(element, box, natural) {
        element.classList.add('at');
        element.classList.toggle('natural', Boolean(natural));
        const old = element.twinBox;
        for (let i = 0; i < 4; ++i) {
            if (old && old[i] === box[i]) continue;
            element.style.setProperty(PIXELS[i], `${box[i]}px`);
            ++twin.writes;
        }
        element.twinBox = box;
        element.twinNatural = natural;
    }

    function unplace(element) {
        if (!element.twinBox) return;
        element.classList.remove('at', 'natural');
        for (const name of PIXELS) element.style.removeProperty(name);
        element.twinBox = undefined;
    }

    const touched = new Set(); // natural parts whose height must be compared with the prediction
    twin.touch = (id, part, element) => touched.add({ id, part, element });

    function placeAll(entry) {
        const { node } = entry;
        if (node.b) place(entry.root, node.b, node.na);
        else unplace(entry.root);
        if (node.b && node.na) twin.touch(node.i, 5, entry.root);
        const placed = new Set();
        for (const [part, x, y, w, h, natural] of node.pt ?? []) {
            const element = entry.parts[part];
            if (!element) continue;
            place(element, [x, y, w, h], natural);
            element.twinPart = part;
            placed.add(part);
            if (natural) twin.touch(node.i, part, element);
        }
        for (const part of Object.keys(entry.parts)) {
            if (!placed.has(Number(part)) && entry.parts[part]) unplace(entry.parts[part]);
        }
    }

    function upsert(node) {
        let entry = entries.get(node.i);
        const kind = twin.kindOf(node);
        if (entry && entry.kind !== kind) {
            entry.root.remove();
            entries.delete(node.i);
            entry = undefined;
        }
        if (!entry) {
            entry = twin.build(node);
            entry.kind = kind;
            entry.root.twinId = node.i;
            entries.set(node.i, entry);
            entry.fresh = true;
        }
        entry.node = node;
        entry.update(node);
        placeAll(entry);
        ++twin.writes;
    }

    function containerOf(node) {
        if (!node.p) return document.getElementById('stage');
        const parent = entries.get(node.p);
        if (!parent) return document.getElementById('stage');
        if (node.va === 'head' && parent.head) return parent.head;
        return parent.inside ?? parent.root;
    }

    // Puts the children of each container into the given order. The child that holds the focus stays where it is: its
    // brothers are moved around it.
    function arrange(order) {
        const lists = new Map();
        for (const id of order) {
            const entry = entries.get(id);
            if (!entry || entry.adopted) continue;
            const container = containerOf(entry.node);
            if (!lists.has(container)) lists.set(container, []);
            lists.get(container).push(entry.root);
        }
        for (const [container, list] of lists) arrangeOne(container, list);
    }

    function arrangeOne(container, list) {
        const foreign = (element) => element.twinId === undefined; // not ours to move: legends, hints
        const active = document.activeElement;
        let cursor = container.firstElementChild;
        const skip = () => {
            while (cursor && foreign(cursor)) cursor = cursor.nextElementSibling;
        };
        skip();
        for (const child of list) {
            if (child === cursor) {
                cursor = cursor.nextElementSibling;
            } else if (child.parentNode === container && child.contains(active)) {
                while (cursor && cursor !== child) {
                    const next = cursor.nextElementSibling;
                    if (!foreign(cursor)) container.append(cursor);
                    cursor = next;
                }
                cursor = child.nextElementSibling;
            } else {
                container.insertBefore(child, cursor);
                ++twin.writes;
            }
            skip();
        }
    }

    const FOCUSABLE = 'a[href], button, input, select, textarea, summary';

    // Where the focus goes when its element leaves: the next thing that can have it, else the heading before.
    function heir(leaving) {
        const active = document.activeElement;
        if (!active || !leaving.some((element) => element.contains(active))) return undefined;
        const stays = (element) => !leaving.some((gone) => gone.contains(element));
        const all = [...document.getElementById('stage').querySelectorAll(FOCUSABLE)].filter(stays);
        const following = all.find((e) => active.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);
        if (following) return following;
        const headings = [...document.querySelectorAll('main h1, main h2, main h3')].filter(stays);
        return headings.reverse().find((e) => active.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_PRECEDING);
    }

    function remove(ids) {
        const all = ids.map((id) => entries.get(id)).filter(Boolean);
        const going = new Set(all);
        // What is inside of something that leaves goes with it.
        const outer = all.filter(({ node, adopted }) => adopted || !going.has(entries.get(node.p)));
        const next = heir(outer.filter(({ adopted }) => !adopted).map((entry) => entry.root));
        for (const entry of outer) {
            if (entry.adopted) entry.leave();
            else entry.root.remove();
        }
        for (const id of ids) entries.delete(id);
        twin.writes += ids.length;
        return next;
    }

    // The thing on screen that must not jump when the view changes: the focused one, else the first visible one.
    function anchor() {
        const active = document.activeElement;
        const inStage = active && document.getElementById('stage').contains(active);
        const element = inStage ? active : firstVisible();
        return element && { element, top: element.getBoundingClientRect().top };
    }

    function firstVisible() {
        if (scrollY < 4) return undefined;
        for (const entry of entries.values()) {
            if (entry.inside || entry.adopted) continue;
            const box = entry.root.getBoundingClientRect();
            if (box.height > 0 && box.bottom > 0) return entry.root;
        }
        return undefined;
    }

    function keep(place) {
        if (!place?.element.isConnected) return;
        const moved = place.element.getBoundingClientRect().top - place.top;
        if (Math.abs(moved) >= 1) scrollBy(0, moved);
    }

    // Heights that the browser gave and that differ from the prediction go back, in the same frame.
    twin.reportHeights = () => {
        if (!twin.isDrawn()) {
            touched.clear();
            return 0;
        }
        let reports = 0;
        for (const { id, part, element } of touched) {
            const box = element.twinBox;
            if (!box || !element.isConnected) continue;
            const height = element.getBoundingClientRect().height;
            if (Math.abs(height - box[3]) < 1) continue;
            twin.send({ kind: 'Height', id, part, numbers: [height, box[2], 0] });
            ++reports;
        }
        touched.clear();
        return reports;
    };

    // What an element can only know once it stands: whether its table scrolls sideways, for one. In another view that
    // may be so for those that did not change.
    function settle(everything, set) {
        if (everything) for (const entry of entries.values()) entry.settle?.();
        else for (const { i } of set) entries.get(i)?.settle?.();
    }

    twin.apply = (message) => {
        const { view, height, set, gone, order } = JSON.parse(message);
        const before = root.dataset.view;
        const changed = before !== view;
        const place = changed ? anchor() : undefined;
        for (const node of set) upsert(node);
        if (order) arrange(order);
        const next = remove(gone);
        if (changed) {
            root.dataset.view = view;
            ++twin.writes;
            for (const entry of entries.values()) placeAll(entry);
            twin.growAll();
        } else {
            twin.growIn(set.map(({ i }) => entries.get(i)));
        }
        document.getElementById('stage').style.setProperty('--stage-height', `${height}px`);
        settle(changed, set);
        if (next?.isConnected && document.activeElement === document.body) twin.focusElement(next);
        keep(place);
        twin.observeParts(set);
        return twin.reportHeights();
    };

    // Later changes of height (a growing field, another font) are noticed before the browser paints.
    const observer = new ResizeObserver((changes) => {
        if (!twin.isDrawn() || !twin.ready) return;
        let differs = false;
        for (const { target } of changes) {
            const box = target.twinBox;
            if (!box || !target.twinNatural || !target.isConnected) continue;
            if (Math.abs(target.getBoundingClientRect().height - box[3]) < 1) continue;
            twin.touch(target.twinOwner, target.twinPart ?? 5, target);
            differs = true;
        }
        if (differs && twin.reportHeights() > 0) twin.frame();
    });

    twin.observeParts = (set) => {
        for (const { i } of set) {
            const entry = entries.get(i);
            if (!entry) continue;
            for (const element of [entry.root, ...Object.values(entry.parts)]) {
                if (!element || element.twinObserved || !element.twinNatural) continue;
                element.twinOwner = i;
                element.twinObserved = true;
                observer.observe(element);
            }
        }
    };
})();

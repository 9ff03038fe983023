// One builder for each role of web/platform/platform.h: which elements a node becomes, with the markup and class names
// of the NHS design system. Only the elements and attributes listed here can be made; words go in as textContent.
// It does not place anything (applier.js) and listens to nothing (events.js).
globalThis.twin = globalThis.twin ?? {};

(() => {
    // In the order of platform::Role; a native test compares the two lists.
    const ROLES = [
        'Header', 'Navigation', 'Main', 'Aside', 'Footer', 'Block', 'Section', 'Fieldset', 'Columns', 'Card', 'Flow',
        'Heading', 'Paragraph', 'List', 'Inset', 'Callout', 'Tag', 'Status', 'Link', 'BackLink', 'Breadcrumb',
        'Pagination', 'ContentsList', 'Button', 'TextInput', 'TextArea', 'Radios', 'RadioOption', 'Checkboxes',
        'CheckboxOption', 'Select', 'DateInput', 'FileUpload', 'Search', 'ErrorSummary', 'Details', 'SummaryList',
        'SummaryRow', 'TaskList', 'TaskItem', 'Panel', 'Progress', 'Figure', 'Table', 'TableRow', 'TableCell', 'Dialog',
    ];
    const bit = (n) => 2 ** n;
    const STATE = {
        checked: bit(0), disabled: bit(1), open: bit(2), required: bit(3), current: bit(4), numeric: bit(5),
        noSpellcheck: bit(6), hiddenLabel: bit(7), rowHeader: bit(8), columnHeader: bit(9), sortedUp: bit(10),
        sortedDown: bit(11), inline: bit(12), overflows: bit(13), unplaced: bit(14), secondary: bit(15),
        warning: bit(16), small: bit(17), urgent: bit(18), numbered: bit(19), pageTitle: bit(20),
    };
    const is = (node, state) => (node.s & STATE[state]) !== 0;

    const TAGS = new Set(
        ('a button caption dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 input label legend ' +
            'li nav ol option p progress section select span strong summary table tbody td textarea th thead tr ul').split(' '),
    );
    const ATTRIBUTES = new Set(
        ('accept aria-current aria-describedby aria-hidden aria-invalid aria-label aria-labelledby aria-required ' +
            'aria-sort autocomplete class colspan dir disabled for href id inputmode max name rel role rows scope ' +
            'spellcheck tabindex target title type data-choose data-for').split(' '),
    );
    const ADDRESS = /^(#|https:\/\/|mailto:)/;

    function make(tag, classes, attributes) {
        if (!TAGS.has(tag)) throw new Error(`no element "${tag}" is made here`);
        const element = document.createElement(tag);
        if (classes) element.className = classes;
        for (const [name, value] of Object.entries(attributes ?? {})) set(element, name, value);
        return element;
    }

    // An empty or missing value takes the attribute away. Nothing is written that is already so.
    function set(element, name, value) {
        if (!ATTRIBUTES.has(name)) throw new Error(`no attribute "${name}" is set here`);
        if (name === 'href' && value && !ADDRESS.test(value)) throw new Error(`no link to "${value}" is made here`);
        if (value === undefined || value === '' || value === false) {
            if (element.hasAttribute(name)) element.removeAttribute(name);
        } else if (element.getAttribute(name) !== String(value)) {
            element.setAttribute(name, value);
        }
    }

    function words(element, text) {
        if (element.textContent !== (text ?? '')) element.textContent = text ?? '';
    }

    const hiddenWords = (text) => {
        const span = make('span', 'nhsuk-u-visually-hidden');
        span.textContent = text;
        return span;
    };

    function dressLink(link, href) {
        set(link, 'href', href);
        const away = href.startsWith('https:');
        set(link, 'target', away ? '_blank' : '');
        set(link, 'rel', away ? 'noreferrer noopener' : '');
    }

    // Running text: text nodes, <strong>, <a>, <span> where hidden words follow. What stands at the same place with the same kind is kept, so that a
    // focused link survives a change of the words around it.
    function runs(element, list) {
        const kindOf = ([, bold, href, hidden]) => (href ? 'A' : bold ? 'STRONG' : hidden ? 'SPAN' : '#text');
        (list ?? []).forEach((run, i) => {
            const [text, , href, hidden] = run;
            let child = element.childNodes[i];
            if (child?.nodeName !== kindOf(run)) {
                const kind = kindOf(run);
                const made = kind === '#text' ? document.createTextNode('') : make(kind.toLowerCase());
                if (child) child.replaceWith(made);
                else element.append(made);
                child = made;
            }
            const whole = text + (hidden ?? '');
            if (child.textContent !== whole) {
                child.textContent = text;
                if (hidden && child.nodeType === 1) child.append(hiddenWords(hidden));
            }
            if (href) dressLink(child, href);
        });
        while (element.childNodes.length > (list?.length ?? 0)) element.lastChild.remove();
        // A link that stands alone is a target of its own size; within a sentence it keeps the line's.
        element.toggleAttribute('data-link', list?.length === 1 && Boolean(list[0][2]));
    }

    // A set of pieces of which only some are in the page, always in the same order, before everything else inside.
    function pieces(parent, list) {
        return {
            show(wanted, yes) {
                if (!yes) {
                    if (wanted.parentNode === parent) wanted.remove();
                    return;
                }
                if (wanted.parentNode === parent) return;
                const after = list.slice(list.indexOf(wanted) + 1).find((piece) => piece.parentNode === parent);
                parent.insertBefore(wanted, after ?? null);
            },
        };
    }

    const describe = (...ids) => ids.filter(Boolean).join(' ');

    // --- fields --------------------------------------------------------------------------------------------------

    // Label, hint and error above a control, as the design system has them.
    function field(node, control, extra) {
        const root = make('div', 'nhsuk-form-group');
        const label = make('label', 'nhsuk-label', { for: node.i });
        const hint = make('div', 'nhsuk-hint', { id: `${node.i}-hint` });
        const error = make('div', 'nhsuk-error-message', { id: `${node.i}-error` });
        const remark = make('div', 'nhsuk-hint nhsuk-character-count__message', { id: `${node.i}-count` });
        control.id = node.i;
        const holder = extra?.holder ?? control;
        const order = [label, hint, error, holder, remark];
        const piece = pieces(root, order);
        root.append(label, holder);
        const parts = { 0: label, 1: hint, 2: error, 3: holder, 4: remark };
        return {
            root, parts,
            update(n) {
                words(label, n.n);
                // A heading inside the label keeps the label's job and the page's outline apart.
                label.className = labelClass('nhsuk-label', n);
                words(hint, n.h);
                piece.show(hint, Boolean(n.h));
                errorWords(error, n.e);
                piece.show(error, Boolean(n.e));
                const count = n.o?.find(([key]) => key === 'count')?.[1];
                words(remark, count);
                piece.show(remark, Boolean(count));
                root.classList.toggle('nhsuk-form-group--error', Boolean(n.e));
                set(control, 'aria-describedby', describe(n.h && hint.id, n.e && error.id, count && remark.id));
                set(control, 'aria-invalid', n.e ? 'true' : '');
                if (control.tagName !== 'INPUT' || control.type !== 'file') set(control, 'aria-required', is(n, 'required') ? 'true' : '');
                extra?.update?.(n);
            },
        };
    }

    function labelClass(base, n) {
        if (is(n, 'hiddenLabel')) return `${base} nhsuk-u-visually-hidden`;
        if (n.l === 1) return `${base} ${base}--m`;
        if (is(n, 'small')) return `${base} ${base}--small`;
        return `${base} ${base}--bold`;
    }

    function errorWords(element, text) {
        if (element.twinWords === text) return;
        element.twinWords = text;
        element.textContent = '';
        if (text) element.append(hiddenWords('Error: '), text);
    }

    // A text field's words are the browser's while it is edited: written only when nothing is being composed, the
    // program has seen the newest edit, and they differ.
    function writeValue(control, n) {
        // A control made anew, after a return to its page, has no edits of its own: it goes on from the program's.
        control.twinRevision ??= n.rv ?? 0;
        if (control.twinComposing || (n.rv ?? 0) !== control.twinRevision) return;
        const value = n.v ?? '';
        if (control.value === value) return;
        control.value = value;
        ++twin.writes;
    }

    function textInput(node) {
        const control = make('input', 'nhsuk-input', { type: 'text', autocomplete: 'off' });
        control.twinField = true;
        const affixes = (node.o ?? []).filter(([key]) => key === 'prefix' || key === 'suffix');
        const extra = {
            update(n) {
                const width = n.va ? ` nhsuk-input--width-${n.va}` : '';
                control.className = `nhsuk-input${width}${n.e || is(n, 'warning') ? ' nhsuk-input--error' : ''}`;
                set(control, 'inputmode', is(n, 'numeric') ? 'numeric' : '');
                set(control, 'spellcheck', is(n, 'noSpellcheck') || is(n, 'numeric') ? 'false' : 'true');
                set(control, 'autocomplete', n.f || 'off');
                set(control, 'dir', is(n, 'numeric') ? '' : 'auto');
                writeValue(control, n);
            },
        };
        if (affixes.length > 0) {
            extra.holder = make('div', 'nhsuk-input-wrapper');
            for (const [key, text] of affixes) {
                const affix = make('div', `nhsuk-input-wrapper__${key}`, { 'aria-hidden': 'true' });
                affix.textContent = text;
                if (key === 'prefix') extra.holder.prepend(affix);
                else extra.holder.append(affix);
            }
            extra.holder.insertBefore(control, extra.holder.querySelector('.nhsuk-input-wrapper__suffix'));
        }
        const made = field(node, control, extra);
        if (/\.(day|month|year)$/.test(node.i)) made.root.className = 'nhsuk-date-input__item';
        return made;
    }

    function textArea(node) {
        const control = make('textarea', 'nhsuk-textarea', { dir: 'auto' });
        control.twinField = true;
        return field(node, control, {
            update(n) {
                control.className = `nhsuk-textarea${n.e ? ' nhsuk-textarea--error' : ''}`;
                const rows = n.o?.find(([key]) => key === 'rows')?.[1] ?? '5';
                set(control, 'rows', rows);
                control.style.setProperty('--rows', rows);
                set(control, 'spellcheck', is(n, 'noSpellcheck') ? 'false' : 'true');
                writeValue(control, n);
            },
        });
    }

    function searchInput(node) {
        const control = make('input', 'nhsuk-input', { type: 'search', autocomplete: 'off', dir: 'auto', spellcheck: 'false' });
        control.twinField = true;
        return field(node, control, { update: (n) => writeValue(control, n) });
    }

    function selectInput(node) {
        const control = make('select', 'nhsuk-select');
        return field(node, control, {
            update(n) {
                control.className = `nhsuk-select${n.e ? ' nhsuk-select--error' : ''}`;
                const known = JSON.stringify(n.o);
                if (control.twinOptions !== known) {
                    control.twinOptions = known;
                    control.textContent = '';
                    for (const [value, label] of n.o ?? []) {
                        const option = make('option');
                        option.value = value;
                        option.textContent = label;
                        control.append(option);
                    }
                }
                if (control.value !== (n.v ?? '')) control.value = n.v ?? '';
            },
        });
    }

    function fileInput(node) {
        const control = make('input', 'nhsuk-file-upload', { type: 'file' });
        return field(node, control, {
            update(n) {
                set(control, 'accept', n.f);
                control.twinKept = n.va === 'kept';
            },
        });
    }

    // A group of fields with a legend.
    function group(node, insideClass) {
        const root = make('div', 'nhsuk-form-group');
        const fieldset = make('fieldset', 'nhsuk-fieldset', { id: node.i });
        const legend = make('legend', 'nhsuk-fieldset__legend');
        const hint = make('div', 'nhsuk-hint', { id: `${node.i}-hint` });
        const error = make('div', 'nhsuk-error-message', { id: `${node.i}-error` });
        const inside = make('div', insideClass);
        const piece = pieces(fieldset, [legend, hint, error, inside]);
        fieldset.append(legend, inside);
        root.append(fieldset);
        return {
            root, inside, parts: { 0: legend, 1: hint, 2: error },
            update(n) {
                words(legend, n.n);
                legend.className = labelClass('nhsuk-fieldset__legend', n);
                words(hint, n.h);
                piece.show(hint, Boolean(n.h));
                errorWords(error, n.e);
                piece.show(error, Boolean(n.e));
                set(fieldset, 'aria-describedby', describe(n.h && hint.id, n.e && error.id));
                root.className = `nhsuk-form-group${n.e ? ' nhsuk-form-group--error' : ''}${n.va ? ` is-${n.va.replaceAll(' ', ' is-')}` : ''}`;
                const row = n.va?.startsWith('grid-row');
                if (insideClass === 'nhsuk-radios' || insideClass === 'nhsuk-checkboxes') {
                    inside.className = insideClass + (is(n, 'small') ? ` ${insideClass}--small` : '') +
                        (is(n, 'inline') || row ? ` ${insideClass}--inline` : '');
                }
            },
        };
    }

    function choice(node, kind) {
        const item = make('div', `nhsuk-${kind}__item`);
        const control = make('input', `nhsuk-${kind}__input`, { type: kind === 'radios' ? 'radio' : 'checkbox', id: node.i });
        const label = make('label', `nhsuk-label nhsuk-${kind}__label`, { for: node.i });
        const hint = make('div', `nhsuk-hint nhsuk-${kind}__hint`, { id: `${node.i}-hint` });
        const piece = pieces(item, [control, label, hint]);
        item.append(control, label);
        let root = item;
        if (node.va === 'or') {
            root = make('div', 'choice-after-or');
            const divider = make('div', `nhsuk-${kind}__divider`);
            divider.textContent = 'or';
            root.append(divider, item);
        }
        control.twinChoice = true;
        return {
            root, parts: { 0: label, 1: hint, 3: control },
            update(n) {
                words(label, n.n);
                words(hint, n.h);
                piece.show(hint, Boolean(n.h));
                set(control, 'name', n.f);
                set(control, 'aria-describedby', n.h ? hint.id : '');
                if (control.value !== (n.v ?? '')) control.value = n.v ?? '';
                if (control.checked !== is(n, 'checked')) control.checked = is(n, 'checked');
            },
        };
    }

    // --- text ----------------------------------------------------------------------------------------------------

    const plainText = (tag, classes) => (node) => {
        const root = make(tag, classes, { id: node.i });
        return { root, parts: {}, update: (n) => runs(root, n.t) };
    };

    function paragraph(node) {
        if (node.va === 'item') return plainText('li', '')(node);
        const root = make('p', '', { id: node.i });
        return {
            root, parts: {},
            update(n) {
                root.className = [is(n, 'small') ? 'nhsuk-body-s' : 'nhsuk-body', is(n, 'secondary') ? 'is-secondary' : '',
                    n.va === 'typed' ? 'is-typed' : ''].filter(Boolean).join(' ');
                set(root, 'dir', n.va === 'typed' ? 'auto' : '');
                runs(root, n.t);
            },
        };
    }

    const HEADING_CLASS = ['', 'nhsuk-heading-l', 'nhsuk-heading-m', 'nhsuk-heading-s', 'nhsuk-heading-xs'];

    function heading(node) {
        const root = make(`h${node.l}`, HEADING_CLASS[node.l], { id: node.i });
        const caption = make('span', `nhsuk-caption-${node.l === 1 ? 'l' : 'm'}`);
        const text = make('span');
        const piece = pieces(root, [caption, text]);
        root.append(text);
        return {
            root, parts: { 0: text, 1: caption },
            update(n) {
                // A colon that is only heard keeps caption and heading apart in the accessible name.
                if (n.h && caption.textContent !== `${n.h}: `) caption.replaceChildren(n.h, hiddenWords(': '));
                piece.show(caption, Boolean(n.h));
                words(text, n.n);
                if (is(n, 'pageTitle')) set(root, 'tabindex', '-1');
            },
        };
    }

    function inset(node) {
        const root = make('div', 'nhsuk-inset-text', { id: node.i });
        const text = make('p');
        root.append(hiddenWords('Information: '), text);
        return { root, parts: { 0: text }, update: (n) => runs(text, n.t) };
    }

    function callout(node) {
        const root = make('div', 'nhsuk-warning-callout', { id: node.i });
        const label = make(`h${node.l || 3}`, 'nhsuk-warning-callout__label');
        const inside = make('div');
        root.append(label, inside);
        return { root, inside, parts: { 0: label }, update: (n) => words(label, n.n) };
    }

    function tag(node) {
        const root = make('strong', 'nhsuk-tag', { id: node.i });
        return {
            root, parts: {},
            update(n) {
                root.className = `nhsuk-tag nhsuk-tag--${n.va}`;
                words(root, n.n);
            },
        };
    }

    function status(node) {
        const root = make('p', 'save-status', { id: node.i });
        return {
            root, parts: {},
            update(n) {
                root.classList.toggle('save-status--problem', is(n, 'warning'));
                words(root, n.n);
            },
        };
    }

    // --- links ---------------------------------------------------------------------------------------------------

    function link(node) {
        const root = make('p', node.va === 'action' ? 'action-line' : 'link-line');
        const a = make('a', node.va === 'action' ? 'action-line__link' : '', { id: node.i });
        root.append(a);
        return {
            root, parts: { 0: a },
            update(n) {
                dressLink(a, n.a);
                const whole = n.n + (n.h ?? '');
                if (a.textContent !== whole) {
                    a.textContent = n.n;
                    if (n.h) a.append(hiddenWords(n.h));
                }
            },
        };
    }

    function backLink(node) {
        const root = make('div', 'back-line');
        const a = make('a', 'nhsuk-back-link', { id: node.i });
        root.append(a);
        return {
            root, parts: { 0: a },
            update(n) {
                set(a, 'href', n.a);
                words(a, n.n);
            },
        };
    }

    // A list of links, each a list item; made anew only when their number changes.
    function links(list, items, classes, decorate) {
        while (list.children.length > items.length) list.lastChild.remove();
        while (list.children.length < items.length) {
            const item = make('li', classes.item);
            item.append(make('a', classes.link));
            list.append(item);
        }
        items.forEach((run, i) => {
            const a = list.children[i].querySelector('a');
            if (run[2]) dressLink(a, run[2]);
            const whole = run[0] + (run[3] ?? '');
            if (!decorate && a.textContent !== whole) {
                a.textContent = run[0];
                if (run[3]) a.append(hiddenWords(run[3]));
            }
            decorate?.(a, run, i);
            set(a, 'aria-current', run[1] && classes.current ? 'page' : '');
        });
    }

    function breadcrumb(node) {
        const root = make('nav', 'nhsuk-breadcrumb', { id: node.i, 'aria-label': 'Breadcrumb' });
        const list = make('ol', 'nhsuk-breadcrumb__list');
        root.append(list);
        return {
            root, parts: {},
            update: (n) => links(list, n.ac ?? [], { item: 'nhsuk-breadcrumb__list-item', link: 'nhsuk-breadcrumb__link' }),
        };
    }

    function contentsList(node) {
        const root = make('nav', 'contents', { id: node.i });
        const title = make('p', 'contents__title', { id: `${node.i}-title` });
        const list = make('ol', 'contents__list');
        root.append(title, list);
        return {
            root, parts: {},
            update(n) {
                set(root, 'aria-labelledby', title.id);
                words(title, n.n);
                links(list, n.ac ?? [], { item: 'contents__item', link: 'contents__link', current: true });
            },
        };
    }

    function pagination(node) {
        const root = make('nav', 'nhsuk-pagination', { id: node.i, 'aria-label': 'Pagination' });
        const list = make('ul', 'nhsuk-list nhsuk-pagination__list');
        root.append(list);
        return {
            root, parts: {},
            update(n) {
                const both = (n.ac ?? []).map((run, i) => [run, i]).filter(([run]) => run[0]);
                links(list, both.map(([run]) => run), { item: 'nhsuk-pagination-item', link: 'nhsuk-pagination__link' }, (a, run, k) => {
                    const [, i] = both[k];
                    a.parentNode.className = i === 0 ? 'nhsuk-pagination-item--previous' : 'nhsuk-pagination-item--next';
                    if (a.children.length === 0) {
                        const title = make('span', 'nhsuk-pagination__title');
                        const page = make('span', 'nhsuk-pagination__page');
                        a.append(title, hiddenWords(': '), page);
                    }
                    words(a.firstChild, i === 0 ? 'Previous' : 'Next');
                    words(a.lastChild, run[0]);
                });
            },
        };
    }

    // --- doing ---------------------------------------------------------------------------------------------------

    const BUTTON_CLASS = {
        primary: 'nhsuk-button', secondary: 'nhsuk-button nhsuk-button--secondary',
        warning: 'nhsuk-button nhsuk-button--warning', quiet: 'quiet-button',
    };

    function button(node) {
        const root = make('button', '', { type: 'button', id: node.i });
        return {
            root, parts: {},
            update(n) {
                root.className = BUTTON_CLASS[n.va] + (is(n, 'small') && n.va !== 'quiet' ? ' nhsuk-button--small' : '') +
                    (is(n, 'small') && n.va === 'quiet' ? ' quiet-button--small' : '');
                const whole = n.n + (n.h ?? '');
                if (root.textContent === whole) return;
                root.textContent = n.n;
                if (n.h) root.append(hiddenWords(n.h));
            },
        };
    }

    // --- showing -------------------------------------------------------------------------------------------------

    function errorSummary(node) {
        const root = make('div', 'nhsuk-error-summary', { id: node.i, role: 'group', tabindex: '-1' });
        const title = make('h2', 'nhsuk-error-summary__title', { id: `${node.i}-title` });
        const body = make('div', 'nhsuk-error-summary__body');
        const list = make('ul', 'nhsuk-list nhsuk-error-summary__list');
        set(root, 'aria-labelledby', title.id);
        body.append(list);
        root.append(title, body);
        return {
            root, parts: { 0: title, 1: list },
            update(n) {
                words(title, n.n);
                links(list, n.ac ?? [], { item: '', link: '' });
            },
        };
    }

    function details(node) {
        const root = make('details', 'nhsuk-details');
        const summary = make('summary', 'nhsuk-details__summary', { id: node.i });
        const text = make('span', 'nhsuk-details__summary-text');
        const inside = make('div', 'nhsuk-details__text');
        summary.append(text);
        root.append(summary, inside);
        return {
            root, inside, parts: { 0: summary },
            update(n) {
                root.className = `nhsuk-details${n.va === 'expander' ? ' nhsuk-expander' : ''}`;
                words(text, n.n);
                if (root.open !== is(n, 'open')) root.open = is(n, 'open');
            },
        };
    }

    function summaryList(node) {
        const root = make('div', 'summary-box');
        const title = make('h3', 'nhsuk-heading-s');
        const inside = make('dl', 'nhsuk-summary-list', { id: node.i });
        const piece = pieces(root, [title, inside]);
        root.append(inside);
        return {
            root, inside, parts: { 0: title },
            update(n) {
                root.classList.toggle('summary-box--card', n.va === 'card');
                words(title, n.n);
                piece.show(title, Boolean(n.n));
            },
        };
    }

    function summaryRow(node) {
        const root = make('div', 'nhsuk-summary-list__row', { id: node.i });
        const key = make('dt', 'nhsuk-summary-list__key');
        const value = make('dd', 'nhsuk-summary-list__value is-typed', { dir: 'auto' });
        const actions = make('dd', 'nhsuk-summary-list__actions');
        const list = make('ul', 'nhsuk-summary-list__actions-list');
        const piece = pieces(root, [key, value, actions]);
        actions.append(list);
        root.append(key, value);
        return {
            root, parts: { 0: key, 3: value, 4: actions },
            update(n) {
                words(key, n.n);
                runs(value, n.t);
                piece.show(actions, Boolean(n.ac?.length));
                links(list, n.ac ?? [], { item: 'nhsuk-summary-list__actions-list-item', link: '' });
                root.classList.toggle('nhsuk-summary-list__row--no-actions', !n.ac?.length);
            },
        };
    }

    function taskItem(node) {
        const root = make('li', 'nhsuk-task-list__item');
        const both = make('div', 'nhsuk-task-list__name-and-hint');
        const name = node.a ? make('a', 'nhsuk-link nhsuk-task-list__link', { id: node.i }) : make('div', '', { id: node.i });
        const hint = make('div', 'nhsuk-task-list__hint', { id: `${node.i}-hint` });
        const state = make('div', 'nhsuk-task-list__status', { id: `${node.i}-status` });
        const piece = pieces(both, [name, hint]);
        const outer = pieces(root, [both, state]);
        both.append(name);
        root.append(both);
        return {
            root, parts: { 0: name, 1: hint, 4: state },
            update(n) {
                root.className = `nhsuk-task-list__item${n.a ? ' nhsuk-task-list__item--with-link' : ''}${is(n, 'current') ? ' is-current' : ''}`;
                words(name, n.n);
                if (n.a) {
                    set(name, 'href', n.a);
                    set(name, 'aria-describedby', describe(n.h && hint.id, n.v && state.id));
                    set(name, 'aria-current', is(n, 'current') ? 'page' : '');
                }
                words(hint, n.h);
                piece.show(hint, Boolean(n.h));
                outer.show(state, Boolean(n.v));
                if (n.va === 'plain') {
                    words(state, n.v);
                } else if (n.v) {
                    if (state.firstElementChild?.tagName !== 'STRONG') state.replaceChildren(make('strong'));
                    state.firstChild.className = `nhsuk-tag nhsuk-tag--${n.va}`;
                    words(state.firstChild, n.v);
                }
            },
        };
    }

    function panel(node) {
        const root = make('div', 'nhsuk-panel', { id: node.i });
        const title = make(`h${node.l || 2}`, 'nhsuk-panel__title');
        const body = make('div', 'nhsuk-panel__body');
        const piece = pieces(root, [title, body]);
        root.append(title);
        return {
            root, parts: { 0: title, 1: body },
            update(n) {
                words(title, n.n);
                runs(body, n.t);
                piece.show(body, Boolean(n.t?.length));
            },
        };
    }

    function progress(node) {
        const root = make('div', 'progress-line');
        const label = make('label', 'progress-line__label', { for: node.i });
        const bar = make('progress', 'progress-line__bar', { id: node.i, max: '100' });
        root.append(label, bar);
        return {
            root, parts: { 0: label, 3: bar },
            update(n) {
                words(label, n.n);
                const value = Number(n.v ?? 0);
                if (bar.value !== value || !bar.hasAttribute('value')) bar.value = value;
            },
        };
    }

    function figure(node) {
        const root = make('figure', 'figure', { id: node.i });
        const caption = make('figcaption', 'figure__caption');
        const title = make('strong', 'figure__title');
        const summary = make('span', 'figure__summary');
        caption.append(title, ' ', summary);
        root.append(caption);
        const inside = make('div');
        root.append(inside);
        return {
            root, inside, parts: { 0: title, 1: summary },
            update(n) {
                words(title, n.n);
                words(summary, n.h);
            },
        };
    }

    // The shapes of a chart's row, as paths in one small drawing: only what web/ui/strip.h makes.
    const SVG = 'http://www.w3.org/2000/svg';
    const SHAPE = /^(area|edge|line|dashes|dot|ring|square) [a-z-]+$/;
    const PATH = /^[MLHVZh0-9 ]*$/;

    function shape(kind, d) {
        if (!SHAPE.test(kind) || !PATH.test(d)) throw new Error(`no shape "${kind}" is made here`);
        const path = document.createElementNS(SVG, 'path');
        const [form, colour] = kind.split(' ');
        path.setAttribute('class', `strip__${form} strip--${colour}`);
        path.setAttribute('d', d);
        return path;
    }

    // A cell that only repeats the row's numbers as shapes; its header says the scale. Both are for the eye.
    function stripCell(node) {
        const header = is(node, 'columnHeader');
        const root = make(header ? 'th' : 'td', '', { id: node.i, 'aria-hidden': 'true' });
        let known = '';
        return {
            root, parts: {},
            update(n) {
                root.className = `${header ? 'nhsuk-table__header' : 'nhsuk-table__cell'} is-strip`;
                if (header) {
                    words(root, n.t?.[0]?.[0]);
                    return;
                }
                const now = JSON.stringify(n.o ?? []);
                if (now === known) return;
                known = now;
                const drawing = document.createElementNS(SVG, 'svg');
                drawing.setAttribute('class', 'strip');
                drawing.setAttribute('viewBox', '0 0 1000 100');
                drawing.setAttribute('preserveAspectRatio', 'none');
                drawing.setAttribute('focusable', 'false');
                for (const [kind, d] of n.o ?? []) {
                    drawing.append(shape(kind, d));
                    if (kind.startsWith('ring')) drawing.append(shape('ring white', d));
                }
                root.replaceChildren(drawing);
            },
        };
    }

    // Whether a table fits may change with the window, the text's size or the user's own styles alone.
    const sizes = new ResizeObserver((changes) => {
        for (const { target } of changes) target.twinSettle();
    });

    function table(node) {
        const root = make('div', 'nhsuk-table-container');
        const element = make('table', 'nhsuk-table', { id: node.i });
        const caption = make('caption', 'nhsuk-table__caption', { id: `${node.i}-caption` });
        const head = make('thead', 'nhsuk-table__head');
        const inside = make('tbody', 'nhsuk-table__body');
        element.append(caption, head, inside);
        root.append(element);
        // A region that scrolls sideways must be reachable by keyboard, and only then.
        const settle = () => {
            const scrolls = !twin.isDrawn() && root.scrollWidth > root.clientWidth + 1;
            set(root, 'tabindex', scrolls ? '0' : '');
            set(root, 'role', scrolls ? 'region' : '');
            set(root, 'aria-labelledby', scrolls ? describe(rowName(), caption.id) : '');
        };
        // Every row of a list may have a table by the same name: the row's own name comes first.
        const rowName = () => {
            const legend = root.closest('.is-row')?.querySelector('legend');
            if (legend) legend.id ||= `${legend.parentNode.id}-legend`;
            return legend?.id;
        };
        root.twinSettle = settle;
        element.twinSettle = settle;
        sizes.observe(root);
        sizes.observe(element);
        return {
            root, inside, head, settle, parts: { 0: caption },
            update(n) {
                element.className = `nhsuk-table is-${n.va.replaceAll(' ', ' is-')}${is(n, 'small') ? ' is-small' : ''}`;
                caption.className = `nhsuk-table__caption${is(n, 'small') ? ' nhsuk-table__caption--s' : ' nhsuk-table__caption--m'}${is(n, 'hiddenLabel') ? ' nhsuk-u-visually-hidden' : ''}`;
                words(caption, n.n);
            },
        };
    }

    function tableRow(node) {
        const root = make('tr', 'nhsuk-table__row', { id: node.i });
        return { root, parts: {}, update() {} };
    }

    function tableCell(node) {
        if (node.va === 'strip') return stripCell(node);
        const header = is(node, 'columnHeader') || is(node, 'rowHeader');
        const root = make(header ? 'th' : 'td', '', { id: `${node.i}` });
        if (header) set(root, 'scope', is(node, 'columnHeader') ? 'col' : 'row');
        let sort;
        let mark;
        return {
            root, parts: {},
            update(n) {
                const kind = header ? 'nhsuk-table__header' : 'nhsuk-table__cell';
                root.className = `${kind}${is(n, 'numeric') ? ` ${kind}--numeric` : ''}${n.va?.startsWith('band-') ? ` band ${n.va}` : ''}${n.f === 'centred' || n.va?.startsWith('band-') ? ' is-centred' : ''}`;
                if (n.l) set(root, 'colspan', n.l);
                set(root, 'aria-current', is(n, 'current') ? 'true' : '');
                if (is(n, 'columnHeader') && n.v) {
                    if (!sort) {
                        sort = make('button', 'sort-button', { type: 'button', id: n.v });
                        root.append(sort);
                    }
                    words(sort, n.t?.[0]?.[0]);
                    set(root, 'aria-sort', is(n, 'sortedUp') ? 'ascending' : is(n, 'sortedDown') ? 'descending' : 'none');
                } else if (n.n) {
                    if (root.firstElementChild?.tagName !== 'STRONG') root.replaceChildren(make('strong'));
                    root.firstChild.className = `nhsuk-tag nhsuk-tag--${n.va}`;
                    words(root.firstChild, n.n);
                } else {
                    if (n.v) {
                        set(root, 'data-choose', n.v);
                        set(root, 'data-for', n.f);
                    }
                    runs(root, n.t);
                }
            },
        };
    }

    function dialog(node) {
        const root = make('dialog', 'portal-dialog', { id: node.i });
        const title = make('h2', 'nhsuk-heading-m', { id: `${node.i}-title` });
        const inside = make('div');
        set(root, 'aria-labelledby', title.id);
        root.append(title, inside);
        return {
            root, inside, parts: {},
            update: (n) => words(title, n.n),
            settle() {
                if (!root.open && root.isConnected) root.showModal();
            },
        };
    }

    function card(node) {
        const root = make('div', 'nhsuk-card', { id: node.i });
        const content = make('div', 'nhsuk-card__content');
        const title = make(`h${node.l || 2}`, 'nhsuk-card__heading nhsuk-heading-s');
        const state = make('strong', 'nhsuk-tag');
        const inside = make('div', 'nhsuk-card__inside');
        const name = node.a ? make('a', 'nhsuk-card__link', { id: `${node.i}.link` }) : undefined;
        const piece = pieces(content, [title, state, inside]);
        if (name) title.append(name);
        content.append(title, inside);
        root.append(content);
        return {
            root, inside, parts: { 0: title, 4: state },
            update(n) {
                words(name ?? title, n.n);
                if (name) set(name, 'href', n.a);
                piece.show(state, Boolean(n.v));
                words(state, n.v);
                state.className = `nhsuk-tag nhsuk-tag--${n.va}`;
            },
        };
    }

    const box = (tag, classes) => (node) => {
        const root = make(tag, classes, { id: node.i });
        return {
            root, inside: root, parts: {},
            update(n) {
                if (tag === 'section') set(root, 'aria-labelledby', n.v);
            },
        };
    };

    function block(node) {
        const root = make('div', `block${node.va ? ` is-${node.va}` : ''}`);
        const error = make('div', 'nhsuk-error-message', { id: `${node.i}-error` });
        return {
            root, inside: root, parts: { 2: error },
            update(n) {
                if (n.va === 'column') root.style.setProperty('--weight', n.v);
                if (n.va !== 'checkbox') return;
                errorWords(error, n.e);
                if (n.e && error.parentNode !== root) root.prepend(error);
                else if (!n.e) error.remove();
            },
        };
    }

    function list(node) {
        const numbered = is(node, 'numbered');
        return box(numbered ? 'ol' : 'ul', `nhsuk-list nhsuk-list--${numbered ? 'number' : 'bullet'}`)(node);
    }

    // --- landmarks, which stand in the first HTML -----------------------------------------------------------------

    function landmark(id) {
        return () => {
            const root = document.getElementById(id);
            root.replaceChildren();
            root.hidden = false;
            return {
                root, inside: root, adopted: true, parts: {},
                update(n) {
                    if (n.n) set(root, 'aria-label', n.n);
                },
                leave() {
                    root.replaceChildren();
                    root.hidden = true;
                },
            };
        };
    }

    function header() {
        const root = document.getElementById('header');
        const container = make('div', 'nhsuk-header__container');
        const service = make('div', 'nhsuk-header__service');
        const name = make('a', 'nhsuk-header__service-name', { id: 'service-name' });
        const organisation = make('span', 'portal-header__organisation');
        const inside = make('div', 'portal-header__status');
        const nav = make('nav', 'nhsuk-header__navigation', { 'aria-label': 'Portal' });
        const list = make('ul', 'nhsuk-header__navigation-list');
        const navContainer = make('div', 'nhsuk-header__navigation-container');
        service.append(name);
        navContainer.append(list);
        nav.append(navContainer);
        container.append(service, inside);
        root.replaceChildren(container);
        const piece = pieces(root, [container, nav]);
        const under = pieces(service, [name, organisation]);
        return {
            root, inside, adopted: true, parts: {},
            update(n) {
                words(name, n.n);
                set(name, 'href', n.a);
                words(organisation, n.h);
                under.show(organisation, Boolean(n.h));
                piece.show(nav, Boolean(n.ac?.length));
                links(list, n.ac ?? [], { item: 'nhsuk-header__navigation-item', link: 'nhsuk-header__navigation-link', current: true });
            },
            leave() {},
        };
    }

    function footer() {
        const root = document.getElementById('footer');
        const container = make('div', 'portal-footer__container');
        const list = make('ul', 'portal-footer__list');
        const lines = make('div', 'portal-footer__lines');
        const inside = make('div', 'portal-footer__view');
        container.append(list, inside, lines);
        const piece = pieces(container, [list, inside, lines]);
        root.replaceChildren(container);
        root.hidden = false;
        return {
            root, inside, adopted: true, parts: {},
            update(n) {
                piece.show(list, Boolean(n.ac?.length));
                links(list, n.ac ?? [], { item: 'portal-footer__item', link: 'portal-footer__link' });
                while (lines.children.length > (n.t?.length ?? 0)) lines.lastChild.remove();
                (n.t ?? []).forEach((run, i) => {
                    const line = lines.children[i] ?? lines.appendChild(make('p', 'portal-footer__line'));
                    words(line, run[0]);
                });
            },
            leave() {},
        };
    }

    const BUILDERS = {
        Header: header, Navigation: landmark('left'), Main: landmark('main'), Aside: landmark('right'), Footer: footer,
        Block: block, Section: box('section', 'portal-section'), Fieldset: (n) => group(n, 'group-inside'),
        Columns: box('div', 'columns'), Card: card, Flow: box('div', 'flow'),
        Heading: heading, Paragraph: paragraph, List: list, Inset: inset, Callout: callout, Tag: tag, Status: status,
        Link: link, BackLink: backLink, Breadcrumb: breadcrumb, Pagination: pagination, ContentsList: contentsList,
        Button: button, TextInput: textInput, TextArea: textArea,
        Radios: (n) => group(n, 'nhsuk-radios'), RadioOption: (n) => choice(n, 'radios'),
        Checkboxes: (n) => group(n, 'nhsuk-checkboxes'), CheckboxOption: (n) => choice(n, 'checkboxes'),
        Select: selectInput, DateInput: (n) => group(n, 'nhsuk-date-input'), FileUpload: fileInput, Search: searchInput,
        ErrorSummary: errorSummary, Details: details, SummaryList: summaryList, SummaryRow: summaryRow,
        TaskList: box('ul', 'nhsuk-task-list'), TaskItem: taskItem, Panel: panel, Progress: progress, Figure: figure,
        Table: table, TableRow: tableRow, TableCell: tableCell, Dialog: dialog,
    };

    // What cannot change while an element lives: another kind means another element.
    twin.kindOf = (node) => {
        const role = ROLES[node.r];
        if (role === 'Heading' || role === 'Callout' || role === 'Panel') return `${role}${node.l}`;
        if (role === 'TableCell') return `${role}${is(node, 'columnHeader')}${is(node, 'rowHeader')}${Boolean(node.n)}${node.va === 'strip'}`;
        if (role === 'TaskItem' || role === 'Card') return `${role}${Boolean(node.a)}`;
        if (role === 'RadioOption' || role === 'CheckboxOption' || role === 'Block' || role === 'Link') return `${role}${node.va}`;
        if (role === 'List') return `${role}${is(node, 'numbered')}`;
        if (role === 'TextInput') return `${role}${(node.o ?? []).map((o) => o.join()).join(';')}`;
        return role;
    };

    twin.build = (node) => {
        const builder = BUILDERS[ROLES[node.r]];
        if (!builder) throw new Error(`no role ${node.r}`);
        return builder(node);
    };
    twin.roles = ROLES;
})();

// Reading workforce files for the program: keeps the files that were chosen, hands the program's wishes to the reader
// (reader_page.js) and what it reports to the program as Table events. It decides nothing.
globalThis.twin = globalThis.twin ?? {};

(() => {
    twin.keptFiles = new Map(); // by the id of their field, until they are read

    // Everything that reading takes is loaded before the page says that it is ready. Without it all else still works.
    twin.prepareTables = async () => {
        try {
            const [wasm, columns, values] = await Promise.all([
                portalFiles.reader(), portalFiles.asset('workforce/columns.json'), portalFiles.asset('workforce/values.json'),
            ]);
            twin.reader.prepare({ wasm, columns, values });
            twin.reader.hear = heard;
        } catch (failure) {
            twin.reader = undefined;
            console.error(failure);
        }
    };

    const event = (is, kind, json, numbers) =>
        twin.later({ kind: 'Table', id: is, text: kind, bytes: json && new TextEncoder().encode(json), numbers });

    function heard({ is, kind = '', text, share, rows, passes, ...rest }) {
        if (is === 'progress') return event(is, kind, '', [share, rows, passes]);
        event(is, kind, text ?? JSON.stringify(rest));
    }

    const cannot = (kind) =>
        event('failed', kind, JSON.stringify({ code: 'no-reader', where: '', sentence: 'This browser cannot read files here. Type the figures in, or use a current version of Edge, Chrome or Firefox.' }));

    const wishes = {
        year: (reader, id, day) => reader.year(day),
        open(reader, id, kind) {
            const file = twin.keptFiles.get(id);
            twin.keptFiles.delete(id);
            if (file) reader.open(kind, file);
        },
        choose: (reader, id, kind, json) => reader.choose(kind, JSON.parse(json)),
        answer: (reader, id, text, json) => reader.answer(JSON.parse(json)),
        cancel: (reader) => reader.cancel(),
        forget: (reader, id, kind) => reader.forget(kind),
        close: (reader) => reader.close(),
    };
    twin.table = (what, id, text, json) => {
        if (twin.reader) wishes[what](twin.reader, id, text, json);
        else if (what === 'open') cannot(text);
    };
})();

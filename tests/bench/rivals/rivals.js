// What the portal's reading of a staff file is held against, in the page of tests/bench/read_staff.mjs: the bytes alone,
// PapaParse and DuckDB-WASM, each in a worker and making the same counts of four columns. rivals[name](file) gives
// { ms, startMs, counts: { column: { value: rows } } }.
globalThis.rivals = (() => {
    const COLUMNS = ['Ethnic Origin', 'Disability', 'Pay Scale Description', 'Staff Group'];

    // How often each value of each column stands in combinations: [[values, rows]].
    function byColumn(combinations) {
        const counts = Object.fromEntries(COLUMNS.map((name) => [name, {}]));
        for (const [values, rows] of combinations) {
            COLUMNS.forEach((name, i) => { counts[name][values[i]] = (counts[name][values[i]] ?? 0) + rows; });
        }
        return counts;
    }

    // Runs a function in a worker of its own, which is there, with its script, before the clock starts.
    async function timed(work, given, script = '') {
        const words = `${script ? `importScripts('${script}');` : ''}onmessage=async({data})=>postMessage(await (${work})(data));postMessage('ready');`;
        const worker = new Worker(URL.createObjectURL(new Blob([words], { type: 'text/javascript' })));
        const answer = () => new Promise((done, failed) => {
            worker.onmessage = ({ data }) => done(data);
            worker.onerror = (event) => failed(new Error(event.message));
        });
        await answer();
        const begun = performance.now();
        worker.postMessage(given);
        const combinations = await answer();
        const ms = performance.now() - begun;
        worker.terminate();
        return { ms, startMs: 0, counts: byColumn(combinations) };
    }

    async function raw(file) {
        return timed(async (given) => {
            const stream = given.stream().getReader({ mode: 'byob' });
            let buffer = new ArrayBuffer(1 << 20);
            let bytes = 0;
            for (;;) {
                const { done, value } = await stream.read(new Uint8Array(buffer));
                if (done) break;
                bytes += value.length;
                buffer = value.buffer;
            }
            if (bytes !== given.size) throw new Error('not all was read');
            return [];
        }, file);
    }

    const papa = (header) => (file) =>
        timed(({ given, columns, byName }) => {
            const found = new Map();
            let places = byName ? columns : undefined;
            return new Promise((done) => Papa.parse(given, {
                header: byName,
                skipEmptyLines: true,
                step({ data }) {
                    if (!places) {
                        places = columns.map((name) => data.indexOf(name));
                        return;
                    }
                    const key = `${data[places[0]]}\u001f${data[places[1]]}\u001f${data[places[2]]}\u001f${data[places[3]]}`;
                    found.set(key, (found.get(key) ?? 0) + 1);
                },
                complete: () => done([...found].map(([key, rows]) => [key.split('\u001f'), rows])),
            }));
        }, { given: file, columns: COLUMNS, byName: header }, new URL('rivals/papaparse/papaparse.min.js', location.href).href);

    async function duckdb(file) {
        const begun = performance.now();
        const db = await import('/rivals/@duckdb/duckdb-wasm/dist/duckdb-browser.mjs');
        const place = (name) => new URL(`rivals/@duckdb/duckdb-wasm/dist/${name}`, location.href).href;
        const database = new db.AsyncDuckDB(new db.VoidLogger(), new Worker(place('duckdb-browser-eh.worker.js')));
        await database.instantiate(place('duckdb-eh.wasm'));
        const connection = await database.connect();
        const started = performance.now();
        await database.registerFileHandle('staff.csv', file, db.DuckDBDataProtocol.BROWSER_FILEREADER, true);
        const names = COLUMNS.map((name) => `"${name}"`).join(', ');
        const table = await connection.query(`SELECT ${names}, count(*)::INTEGER AS n FROM read_csv('staff.csv', all_varchar = true, header = true) GROUP BY ALL`);
        const combinations = table.toArray().map((row) => [COLUMNS.map((name) => row[name] ?? ''), row.n]);
        const ms = performance.now() - started;
        await connection.close();
        await database.terminate();
        return { ms, startMs: started - begun, counts: byColumn(combinations) };
    }

    return { raw, papaStep: papa(false), papaHeader: papa(true), duckdb };
})();

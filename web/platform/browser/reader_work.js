// Reads workforce files with the reader program (web/reader): pieces of a file go into its memory, and what it has to say
// comes out as text. Runs in a worker that is made of this function's own words, and in the page where no worker can be
// had; so it uses nothing from outside but its argument: post(message) and breath, the milliseconds that it may work
// without letting others have a turn. It returns the function that takes messages (see reader_page.js). No row leaves it.
globalThis.portalReading = ({ post, breath }) => {
    const PIECE = 1 << 20; // bytes asked for at once
    const BEGINNING = 1 << 16; // what the layout of a file is found from
    const PROGRESS = 100; // ms between two reports

    let program; // what the reader program gives: its functions and its memory
    let reader;
    let sizeAt; // where it writes the size of its room
    const files = new Map(); // kind: File
    const waiting = []; // messages that were not taken up yet
    let isRunning = false;
    let current = ''; // the kind of file that is being read, or was when a message came in between
    let hasNews = false; // since the last outcome

    // --- the program's memory ------------------------------------------------------------------------------------------

    const bytesAt = (at, size) => new Uint8Array(program.memory.buffer, at, size);

    // Calls a function; texts and bytes are put into its memory for the call.
    function call(name, ...given) {
        const held = [];
        const words = given.flatMap((each) => {
            const bytes = typeof each === 'string' ? new TextEncoder().encode(each) : each;
            if (!(bytes instanceof Uint8Array)) return [each];
            const at = program.malloc(bytes.length + 1);
            bytesAt(at, bytes.length).set(bytes);
            held.push(at);
            return [at, bytes.length];
        });
        const answer = program[`reader_${name}`](reader, ...words);
        for (const at of held) program.free(at);
        return answer;
    }
    const said = () => new TextDecoder().decode(bytesAt(program.reader_said(reader), program.reader_said_size(reader)));
    const fail = (kind) => post({ is: 'failed', kind, ...JSON.parse(said()) });

    async function start({ wasm, columns, values, snapshot }) {
        const module = await WebAssembly.compile(wasm);
        const imports = {};
        const stopped = () => {
            throw new Error('the reader program stopped');
        };
        for (const { module: from, name } of WebAssembly.Module.imports(module)) {
            imports[from] ??= {};
            imports[from][name] = /memory_growth/.test(name) ? () => {} : stopped;
        }
        program = (await WebAssembly.instantiate(module, imports)).exports;
        program._initialize();
        reader = program.reader_create();
        sizeAt = program.malloc(4);
        if (!call('load', columns, values, ...snapshot)) throw new Error(said());
        post({ is: 'ready' });
        if (breath > 20) program.reader_warm_up(reader); // in the page it would hold everything up
    }

    // --- the bytes of a file -------------------------------------------------------------------------------------------

    // Piece by piece: { next, stop }. A stream that reads into a buffer of ours is the fastest, and leaves nothing behind
    // to be cleared away. Where the browser has none: slices of the file.
    function piecesOf(file) {
        let stream;
        try {
            stream = file.stream().getReader({ mode: 'byob' });
        } catch {
            return slicesOf(file);
        }
        let buffer = new ArrayBuffer(PIECE);
        return {
            async next() {
                const { done, value } = await stream.read(new Uint8Array(buffer));
                if (done) return undefined;
                buffer = value.buffer;
                return value;
            },
            stop: () => stream.cancel().catch(() => {}),
        };
    }
    function slicesOf(file) {
        let at = 0;
        return {
            async next() {
                if (at >= file.size) return undefined;
                const slice = file.slice(at, Math.min(at + PIECE, file.size));
                at += slice.size;
                return new Uint8Array(await slice.arrayBuffer());
            },
            stop() {},
        };
    }

    // False when no more is wanted.
    function put(piece) {
        for (let at = 0; at < piece.length; ) {
            const room = program.reader_room(reader, sizeAt);
            const part = piece.subarray(at, at + new DataView(program.memory.buffer).getUint32(sizeAt, true));
            bytesAt(room, part.length).set(part);
            if (!program.reader_commit(reader, part.length)) return false;
            at += part.length;
        }
        return true;
    }

    // --- reading -------------------------------------------------------------------------------------------------------

    // Another file waits for its turn, but for the staff file, which others may take their groups from.
    const isInterrupted = () =>
        waiting.some(({ does, kind }) => does !== 'open' || kind === current || kind === 'staff');

    // False when something came in between.
    async function readOnce(file, pass) {
        const pieces = piecesOf(file);
        const passes = pass + program.reader_passes_left(reader);
        const report = (done) =>
            post({ is: 'progress', kind: current, share: file.size ? done / file.size : 1, rows: program.reader_rows(reader), pass, passes });
        let reported = performance.now();
        let rested = reported;
        let done = 0;
        report(0);
        try {
            for (let piece; (piece = await pieces.next()); ) {
                if (isInterrupted()) return false;
                if (!put(piece)) break;
                done += piece.length;
                const now = performance.now();
                if (now - reported >= PROGRESS) {
                    report(done);
                    reported = now;
                }
                if (now - rested >= breath) {
                    await new Promise((rest) => setTimeout(rest, 0));
                    rested = performance.now();
                }
            }
        } finally {
            pieces.stop();
        }
        return !isInterrupted();
    }

    async function readWholly(kind) {
        if (!call('begin')) return fail(kind);
        current = kind;
        for (let pass = 1; ; ++pass) {
            if (!(await readOnce(files.get(kind), pass))) return program.reader_stop(reader);
            const finished = call('finish', kind);
            if (finished === 2) continue;
            current = '';
            hasNews = true;
            return finished === 1 ? undefined : fail(kind);
        }
    }

    function forget(kind) {
        call('forget', kind);
        files.delete(kind);
        hasNews = true;
    }

    // The file was chosen some time ago: it may have been changed, moved, or locked by another program since.
    function lose(kind, failure) {
        current = '';
        forget(kind);
        post({
            is: 'failed', kind, code: 'not-readable', where: '', detail: String(failure),
            sentence: 'The file cannot be read any more. It was changed or moved, or another program holds it open. Close it there and choose it again.',
        });
    }

    async function read(kind) {
        try {
            await readWholly(kind);
        } catch (failure) {
            if (!(failure instanceof DOMException)) throw failure;
            program.reader_stop(reader);
            lose(kind, failure);
        }
    }

    // --- messages ------------------------------------------------------------------------------------------------------

    const layout = (kind, name) => post({ is: 'layout', kind, name, text: said() });

    const deeds = {
        start,
        async open({ kind, file }) {
            forget(kind);
            let beginning;
            try {
                beginning = new Uint8Array(await file.slice(0, BEGINNING).arrayBuffer());
            } catch (failure) {
                return lose(kind, failure);
            }
            if (!call('open', kind, file.name, file.size, beginning)) return fail(kind);
            files.set(kind, file);
            layout(kind, file.name);
        },
        choose({ kind, columns }) {
            if (call('choose', kind, JSON.stringify(columns))) layout(kind, files.get(kind).name);
            else fail(kind);
        },
        answer({ answers }) {
            if (!call('answer', JSON.stringify(answers))) fail('');
            hasNews = true;
        },
        snapshot({ snapshot }) {
            if (!call('set_snapshot', ...snapshot)) fail('');
            hasNews = true;
        },
        forget: ({ kind }) => forget(kind),
        cancel() {
            if (!current) return;
            forget(current);
            post({ is: 'cancelled', kind: current });
            current = '';
        },
    };

    async function run() {
        while (true) {
            while (waiting.length > 0) await deeds[waiting[0].does](waiting.shift());
            if (!program || !call('next')) break;
            await read(said());
        }
        if (!hasNews) return;
        hasNews = false;
        call('outcome');
        post({ is: 'outcome', text: said() });
    }

    return async (message) => {
        waiting.push(message);
        if (isRunning) return;
        isRunning = true;
        try {
            await run();
            isRunning = false;
        } catch (failure) {
            // It stays so: what the program's memory holds cannot be trusted any more.
            post({ is: 'stopped', detail: String(failure?.stack ?? failure) });
        }
    };
};

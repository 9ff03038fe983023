// The page's side of reading workforce files: twin.reader. It hands files and answers to the worker and its reports to
// one listener; it reads nothing itself and decides nothing. Loaded with portalFiles.reader(), by pages that offer it.
//
//     const wasm = await portalFiles.reader();                       // before the page says that it is ready
//     twin.reader.prepare({ wasm, columns, values });                // bytes of assets/workforce/columns.json, values.json
//     twin.reader.hear = (event) => ...;
//     twin.reader.year('2025-03-31');                                // the snapshot day, before the first file; the
//                                                                    // worker starts and waits for files
//     twin.reader.open('staff', file);                               // a File, as an <input> gives it
//     twin.reader.choose('staff', [{ column: 3, field: 'ethnicity' }]);  // '' for a column that is not to be read
//     twin.reader.answer({ pay_band: { 'Spot salary': 'vsm' } });    // all answers there are, each time
//     twin.reader.cancel();                                          // the file that is being read is forgotten
//     twin.reader.forget('cases');
//     twin.reader.close();                                           // everything is forgotten, the worker ends
//
// Events: { is: 'layout', kind, name, text }, then { is: 'progress', kind, share, rows, pass, passes } ten times a second at
// most, and when all files are read { is: 'outcome', text }; texts are JSON (core/workforce/reading/outcome.h).
// { is: 'failed', kind, code, where, sentence }: the file waits for another choice of columns or for the staff file, or
// cannot be read at all. { is: 'cancelled', kind }.
(() => {
    let prepared; // { wasm, columns, values }
    let snapshot;
    let send; // hands a message to whoever reads; nothing while nobody does
    let end = () => {};

    const tell = (event) => twin.reader.hear(event);

    function stopped(detail) {
        twin.reader.close();
        console.error(detail);
        tell({
            is: 'failed', kind: '', code: 'stopped', where: '',
            sentence: 'The reading stopped because this device has too little memory free, or through a mistake of the portal’s. Nothing of the file was kept. Close other programs and choose the file again.',
        });
    }

    function heard(event) {
        if (event.is === 'stopped') stopped(event.detail);
        else if (event.is !== 'ready') tell(event);
    }

    // In the page itself, in turns so short that nobody notices: where there is no worker to be had.
    function readHere() {
        let isOpen = true;
        const take = globalThis.portalReading({ post: (event) => isOpen && setTimeout(heard, 0, event), breath: 8 });
        send = take;
        end = () => {
            isOpen = false;
            take({ does: 'cancel' });
        };
    }

    function readInWorker() {
        const words = `const take=(${globalThis.portalReading})({post:(event)=>postMessage(event),breath:40});onmessage=(event)=>take(event.data);`;
        const address = URL.createObjectURL(new Blob([words], { type: 'text/javascript' }));
        const worker = new Worker(address, { name: 'reader' });
        let early = []; // what was sent before the worker said that it is there
        end = () => worker.terminate();
        send = (message) => {
            early?.push(message);
            worker.postMessage(message);
        };
        worker.onmessage = ({ data }) => {
            if (early) URL.revokeObjectURL(address);
            early = undefined;
            heard(data);
        };
        worker.onerror = (event) => {
            event.preventDefault();
            if (!early) return stopped(event.message);
            // Some browsers and managed devices let no page have a worker, and say so only now.
            const again = early;
            worker.terminate();
            readHere();
            for (const message of again) send(message);
        };
    }

    function start() {
        if (send) return;
        if (!prepared || !snapshot) throw new Error('twin.reader was given a file before it was prepared');
        try {
            readInWorker();
        } catch {
            readHere();
        }
        send({ does: 'start', ...prepared, snapshot });
    }

    twin.reader = {
        hear() {},
        prepare(given) {
            prepared = given;
        },
        year(day) {
            snapshot = day.split('-').map(Number);
            if (send) send({ does: 'snapshot', snapshot });
            else start();
        },
        open(kind, file) {
            start(); // again, where it was closed or stopped
            send({ does: 'open', kind, file });
        },
        choose: (kind, columns) => send?.({ does: 'choose', kind, columns }),
        answer(answers) {
            start();
            send({ does: 'answer', answers });
        },
        cancel: () => send?.({ does: 'cancel' }),
        forget: (kind) => send?.({ does: 'forget', kind }),
        close() {
            end();
            end = () => {};
            send = undefined;
        },
    };
})();

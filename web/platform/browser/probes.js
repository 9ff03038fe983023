// Notices that a user has needs which the drawn view cannot meet: own colours, text spacing, another font, larger
// text, print, no canvas. Sends one word; the program decides (web/ui/view_choice.h). It measures a hidden sample.
globalThis.twin = globalThis.twin ?? {};

(() => {
    const forced = matchMedia('(forced-colors: active)');
    let printing = false;
    let lost = false;
    let sent = '';

    const off = (value, wanted, tolerance) => Math.abs(value - wanted) > wanted * tolerance;

    function reasonOfText() {
        const probe = document.getElementById('probe');
        const [line, strong, rem] = probe.children;
        const style = getComputedStyle(line);
        const size = parseFloat(style.fontSize);
        if (off(rem.getBoundingClientRect().width, 16, 0.02) || off(size, 19, 0.02)) return 'text-size';
        if (style.letterSpacing !== 'normal' && parseFloat(style.letterSpacing) !== 0) return 'spacing';
        if (parseFloat(style.wordSpacing) !== 0) return 'spacing';
        if (off(parseFloat(style.lineHeight), 28, 0.02) || off(parseFloat(style.marginBottom), 24, 0.02)) return 'spacing';
        const { regular, bold } = twin.program.probeWidths();
        const differs = (element, wanted) => off(element.firstChild.getBoundingClientRect().width, wanted, 0.03);
        return differs(line, regular) || differs(strong, bold) ? 'font' : '';
    }

    twin.reason = () => {
        if (printing) return 'print';
        if (forced.matches) return 'colours';
        if (lost) return 'lost';
        return reasonOfText();
    };

    twin.sendWants = () => {
        if (!twin.program) return false;
        const text = twin.reason();
        const canvas = twin.canvasReady ? 1 : 0;
        const word = `${text}/${canvas}/${twin.theme}`;
        if (word === sent) return false;
        sent = word;
        twin.send({ kind: 'Wants', text, numbers: [canvas, twin.theme, 0] });
        return true;
    };

    function check() {
        if (twin.sendWants()) twin.schedule();
    }

    // Other colours: the canvas follows before the browser paints, also when the choice came from a frame.
    twin.looked = () => {
        if (twin.sendWants()) queueMicrotask(() => twin.frame());
    };

    // Another size of text makes the window wider or narrower to the program.
    function resized() {
        if (twin.program) twin.measureWindow();
        check();
        twin.schedule();
    }

    twin.startProbes = () => {
        const observer = new ResizeObserver(resized);
        const probe = document.getElementById('probe');
        observer.observe(probe);
        for (const child of probe.children) {
            observer.observe(child);
            if (child.firstElementChild) observer.observe(child.firstElementChild);
        }
        forced.addEventListener('change', check);
    };

    addEventListener('beforeprint', () => {
        printing = true;
        twin.sendWants();
        twin.send({ kind: 'Print' });
        twin.frame();
    });
    addEventListener('afterprint', () => {
        printing = false;
        check();
    });

    // --- the canvas ----------------------------------------------------------------------------------------------

    const LARGEST = 8_000_000; // device pixels: three buffers of it are about 100 MB

    // Which part of the content is painted: about three windows tall, moved when the window nears its edge.
    let band;
    let canvas; // held: something else, an extension for instance, may take it out of the page
    twin.band = () => {
        canvas ??= document.getElementById('canvas');
        if (!canvas.isConnected && twin.canvasReady) setTimeout(loseCanvas, 0);
        const stage = document.getElementById('stage');
        const ratio = devicePixelRatio;
        const box = stage.getBoundingClientRect();
        const top = box.top + scrollY;
        const width = Math.round(box.width * ratio);
        const most = Math.floor(LARGEST / Math.max(width, 1) / ratio);
        const tall = Math.min(innerHeight * 3, most, Math.max(box.height, innerHeight));
        const seen = Math.max(0, -box.top);
        const inside = band && seen >= band.top + band.slackTop && seen + innerHeight <= band.top + band.tall - band.slackBottom;
        const same = band && band.ratio === ratio && band.width === width && Math.abs(band.tall - tall) < 1 && Math.abs(band.stageTop - top) < 0.01;
        if (!inside || !same) {
            const wanted = Math.max(0, Math.min(seen - (tall - innerHeight) / 2, box.height - tall));
            const snapped = Math.round((top + wanted) * ratio) / ratio - top;
            const edge = innerHeight / 3;
            band = {
                ratio, width, tall, stageTop: top, top: snapped,
                slackTop: wanted <= 0 ? 0 : edge, slackBottom: wanted + tall >= box.height - 1 ? 0 : edge,
            };
            const height = Math.round(tall * ratio);
            if (canvas.width !== width) canvas.width = width;
            if (canvas.height !== height) canvas.height = height;
            canvas.style.top = `${snapped}px`;
            canvas.style.width = `${width / ratio}px`;
            canvas.style.height = `${height / ratio}px`;
            band.tall = tall;
        }
        return [band.top, band.top + canvas.height / ratio, top, ratio];
    };

    addEventListener('scroll', () => {
        if (!twin.isDrawn() || !band) return;
        const seen = Math.max(0, -document.getElementById('stage').getBoundingClientRect().top);
        const inside = seen >= band.top + band.slackTop && seen + innerHeight <= band.top + band.tall - band.slackBottom;
        if (!inside) twin.schedule();
    }, { passive: true });

    function loseCanvas() {
        lost = true;
        twin.canvasReady = false;
        twin.sendWants();
        twin.frame();
    }

    function started() {
        canvas ??= document.getElementById('canvas');
        canvas.addEventListener('webglcontextlost', (event) => {
            event.preventDefault();
            loseCanvas();
        });
        twin.canvasReady = true;
        check();
    }

    // After the first paint and when idle: words and fields come before pictures.
    twin.startCanvas = () => {
        const begin = () => {
            if (twin.program.startCanvas()) started();
        };
        if ('requestIdleCallback' in globalThis) requestIdleCallback(begin, { timeout: 1000 });
        else setTimeout(begin, 50);
    };
})();

// Puts the page together: node web/site.mjs --out FOLDER --programs FOLDER [--fonts FOLDER] [--single-file] [--small]
// From web/shell.html, web/styles, the page's scripts, assets and the fonts of reports it makes FOLDER/index.html and
// what that loads, and with --single-file also FOLDER/ehiira-portal.html with everything inside; --small takes spaces and
// comments out of the scripts and spaces out of the definitions. It compiles no C++: the programs are there already.
//
// What the page's scripts are given, the same in both editions:
//   portalFiles.edition          "site" or "single-file"
//   portalFiles.assetPaths       every path below assets/, such as "forms/ehiira.json"
//   portalFiles.asset(path)      a promise of that file's bytes
//   portalFiles.program(name)    a promise of { create, wasmBinary }: "portal", or "whole", which is that with
//                                workforce figures and the gallery; the single file has only the latter
//   portalFiles.reader()         a promise of reader.wasm, the program that reads workforce files; from then on there is
//                                twin.reader (reader_page.js). Asked for before the page says that it is ready
// web/platform/browser/*.js are page scripts, in the order of their names and start.js last, except
// library_*.js (linked into the program for C++ to call), pre_*.js (run inside the program's module), head_*.js (in
// the page's head, run before anything is painted) and reader_*.js (loaded with the reader program, as reader.js).
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

const repository = dirname(dirname(fileURLToPath(import.meta.url)));

function stop(sentence) {
    console.error(`The page could not be put together: ${sentence}`);
    process.exit(1);
}

function readOptions(words) {
    const options = { out: '', programs: '', fonts: '', singleFile: false, small: false };
    for (let i = 0; i < words.length; ++i) {
        if (words[i] === '--single-file') options.singleFile = true;
        else if (words[i] === '--small') options.small = true;
        else if (['--out', '--programs', '--fonts'].includes(words[i])) options[words[i].slice(2)] = words[++i];
        else stop(`"${words[i]}" is not an option of web/site.mjs.`);
    }
    if (!options.out) stop('say where with --out FOLDER.');
    if (!options.programs) stop('say where the programs are with --programs FOLDER.');
    return options;
}

function filesBelow(folder) {
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
        .map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replaceAll('\\', '/'))
        .sort();
}

// The design system's icons go into the sheet itself, so that nothing is fetched for them.
function withPictures(css, folder) {
    const pictures = join(folder, 'node_modules/nhsuk-frontend/dist/nhsuk/assets/images');
    return css.replace(/url\("?\/assets\/images\/([\w-]+\.svg)"?\)/g, (whole, name) => {
        if (!existsSync(join(pictures, name))) stop(`the style sheet asks for ${name}, which is not there.`);
        const picture = readFileSync(join(pictures, name), 'utf8').trim();
        return `url("data:image/svg+xml,${encodeURIComponent(picture).replaceAll("'", '%27')}")`;
    });
}

// One stylesheet: portal.scss compiled with the design system at hand, then plain .css files by name.
async function styles() {
    const folder = join(repository, 'web/styles');
    let text = '';
    const main = join(folder, 'portal.scss');
    if (existsSync(main)) {
        if (!existsSync(join(folder, 'node_modules/sass'))) stop('the style compiler is missing. Run .ci/setup build.');
        const sass = await import(pathToFileURL(join(folder, 'node_modules/sass/sass.node.mjs')).href);
        const { metricsImporter } = await import(pathToFileURL(join(folder, 'metrics.mjs')).href);
        const { readPalette, themed } = await import(pathToFileURL(join(folder, 'palette.mjs')).href);
        const palette = readPalette(readFileSync(join(repository, 'web/ui/palette.h'), 'utf8'));
        const made = sass.compile(main, {
            style: 'compressed',
            importers: [metricsImporter(join(repository, 'web/ui/metrics.h'), palette)],
            loadPaths: [folder, join(folder, 'node_modules'), join(folder, 'node_modules/nhsuk-frontend/dist')],
            quietDeps: true,
            logger: sass.Logger.silent,
        });
        const { prune } = await import(pathToFileURL(join(folder, 'prune.mjs')).href);
        const used = prune(made.css, [pageScripts(), readFileSync(join(repository, 'web/shell.html'), 'utf8')]);
        const { css, unknown } = themed(used, palette);
        if (unknown.length > 0) stop(`web/ui/palette.h has no row for these colours:\n${unknown.join('\n')}`);
        text += css;
    }
    const plain = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.css')).sort() : [];
    for (const name of plain) text += `\n${readFileSync(join(folder, name), 'utf8')}`;
    return `${withPictures(text.replace(/^\uFEFF|^@charset[^;]*;/, '').trim(), folder)}\n`;
}

// The scripts of web/platform/browser whose names are chosen, start.js last.
function scriptsOf(isChosen) {
    const folder = join(repository, 'web/platform/browser');
    if (!existsSync(folder)) return '';
    const names = readdirSync(folder).filter((name) => name.endsWith('.js') && isChosen(name));
    names.sort((a, b) => Number(a === 'start.js') - Number(b === 'start.js') || (a < b ? -1 : 1));
    // Lines that are nothing but a comment stay at home; no text of ours has a line that begins so.
    return names.map((name) => readFileSync(join(folder, name), 'utf8').replace(/^[ \t]*\/\/.*\n/gm, '')).join('\n');
}

const pageScripts = () => scriptsOf((name) => !/^(library_|pre_|head_|reader_)/.test(name));
const readerScripts = () => scriptsOf((name) => name.startsWith('reader_'));

// What must run before the first paint stands in the page itself, before its styles.
function headScripts() {
    const folder = join(repository, 'web/platform/browser');
    const names = readdirSync(folder).filter((name) => /^head_.*\.js$/.test(name)).sort();
    return `<script>${safeInline(names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n'))}</script>\n`;
}

// What emscripten made of a program: its bytes, and the script that starts them.
function programOf(folder, name) {
    const [wasm, glue] = ['wasm', 'js'].map((ending) => join(folder, `ehiira_${name}.${ending}`));
    for (const path of [wasm, glue]) if (!existsSync(path)) stop(`${path} is missing.`);
    return { wasm: readFileSync(wasm), glue: readFileSync(glue, 'utf8') };
}

function readerProgram(folder) {
    const path = join(folder, 'ehiira_reader.wasm');
    if (!existsSync(path)) stop(`${path} is missing.`);
    return readFileSync(path);
}

// A function that makes a script shorter and leaves what it does: names that others see stay.
async function minifier() {
    const folder = join(repository, 'web/styles/node_modules/terser');
    if (!existsSync(folder)) stop('what makes the scripts small is missing. Run .ci/setup build.');
    const { minify } = await import(pathToFileURL(join(folder, 'main.js')).href);
    return async (text) => (await minify(text, { ecma: 2022, compress: { passes: 3 }, format: { comments: false } })).code;
}

// Fetches beside the page; the fingerprint in the address makes a new release unmixable with an old cache.
function siteLoader(paths, fingerprint) {
    return `globalThis.portalFiles = (() => {
    const bytes = async (address) => {
        const answer = await fetch(address + '?v=${fingerprint}');
        if (!answer.ok) throw new Error(address + ' could not be loaded (' + answer.status + ').');
        return new Uint8Array(await answer.arrayBuffer());
    };
    const script = (address) => new Promise((done, failed) => {
        const element = document.createElement('script');
        element.src = address + '?v=${fingerprint}';
        element.onload = done;
        element.onerror = () => failed(new Error(address + ' could not be loaded.'));
        document.head.append(element);
    });
    return {
        edition: 'site',
        assetPaths: ${JSON.stringify(paths)},
        asset: (path) => bytes('assets/' + path),
        async reader() {
            const [wasm] = await Promise.all([bytes('reader.wasm'), script('reader.js')]);
            return wasm;
        },
        async program(name) {
            if (name === 'whole') await script('whole.js');
            return { create: name === 'whole' ? createWhole : createPortal, wasmBinary: await bytes(name + '.wasm') };
        },
    };
})();
`;
}

// Unpacks the block of the single file once: a length, a table of [path, size], the bytes; gzip, base 64.
const singleLoader = `globalThis.portalFiles = (() => {
    const unpack = async () => {
        const block = document.getElementById('portal-bundle');
        const packed = Uint8Array.from(atob(block.textContent.trim()), (c) => c.charCodeAt(0));
        block.remove();
        const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
        const all = new Uint8Array(await new Response(stream).arrayBuffer());
        const length = new DataView(all.buffer).getUint32(0, true);
        let at = 4 + length;
        const files = new Map();
        for (const [path, size] of JSON.parse(new TextDecoder().decode(all.subarray(4, at)))) {
            files.set(path, all.slice(at, at + size));
            at += size;
        }
        return files;
    };
    let unpacked;
    const take = async (path) => {
        unpacked ??= unpack();
        const found = (await unpacked).get(path);
        if (!found) throw new Error(path + ' is not in this file.');
        return found;
    };
    return {
        edition: 'single-file',
        assetPaths: PATHS,
        asset: (path) => take('assets/' + path),
        reader: () => take('reader.wasm'),
        program: async () => ({ create: createWhole, wasmBinary: await take('whole.wasm') }),
    };
})();
`;

function bundle(files) {
    const table = Buffer.from(JSON.stringify(files.map(([path, data]) => [path, data.length])));
    const length = Buffer.alloc(4);
    length.writeUInt32LE(table.length);
    const packed = gzipSync(Buffer.concat([length, table, ...files.map(([, data]) => data)]), { level: 9 });
    packed[9] = 255; // The operating system's mark in the gzip header: the same bytes wherever this runs.
    return packed.toString('base64');
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

// Inline blocks of the page, so that the policy can name exactly them.
function inlineHashes(page, tag) {
    const found = [...page.matchAll(new RegExp(`<${tag}(?![^>]*\\bsrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))];
    return found.map((match) => hashOf(match[1]));
}

// What the page may load: itself, and nothing from elsewhere. 'wasm-unsafe-eval' lets WebAssembly compile.
function policy(page, single) {
    const own = single ? '' : " 'self'";
    const scripts = inlineHashes(page, 'script').join(' ');
    const sheets = inlineHashes(page, 'style').join(' ');
    return [
        "default-src 'none'",
        `script-src${own} 'wasm-unsafe-eval' ${scripts}`,
        `style-src${own} ${sheets}`,
        `img-src${own} data: blob:`,
        // The reader of workforce files, made of the page's own words.
        'worker-src blob:',
        single ? "connect-src 'none'" : "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    ]
        .map((line) => line.trim())
        .join('; ');
}

// Puts a piece at its marker in web/shell.html, or before the closing tag where there is no marker.
function place(page, marker, closing, piece) {
    if (page.includes(marker)) return page.replace(marker, () => piece);
    if (!page.includes(closing)) stop(`web/shell.html has neither ${marker} nor ${closing}.`);
    return page.replace(closing, () => `${piece}\n${closing}`);
}

function compose(shell, head, scripts, single) {
    let page = place(shell, '<!-- portal:head -->', '</head>', `<!-- portal:policy -->\n${head}`);
    page = place(page, '<!-- portal:scripts -->', '</body>', scripts);
    const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(page, single)}">`;
    return page.replace('<!-- portal:policy -->', () => meta);
}

// JSON without the spaces between its words. Text that people saved stays as it is.
const spaced = /("(?:[^"\\]|\\.)*")|\s+/g;
const isDefinition = (path) => path.endsWith('.json') && !/(^|\/)(examples\/|example\.json$)/.test(path);
const tight = (path, bytes) => (isDefinition(path) ? Buffer.from(bytes.toString('utf8').replace(spaced, (whole, text) => text ?? '')) : bytes);

const safeInline = (text) => text.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');

async function main() {
    const options = readOptions(process.argv.slice(2));
    const shellPath = join(repository, 'web/shell.html');
    if (!existsSync(shellPath)) stop('web/shell.html is missing.');
    const shell = readFileSync(shellPath, 'utf8');

    // The fonts are made by the build; everything else of assets stands in the repository.
    const fonts = options.fonts ? filesBelow(options.fonts).map((path) => `fonts/${path}`) : [];
    const assets = [...filesBelow(join(repository, 'assets')), ...fonts].sort();
    const placeOf = (path) => (fonts.includes(path) ? join(options.fonts, path.slice('fonts/'.length)) : join(repository, 'assets', path));
    const assetBytes = assets.map((path) => [`assets/${path}`, readFileSync(placeOf(path))])
        .map(([path, bytes]) => [path, options.small ? tight(path, bytes) : bytes]);
    const css = await styles();
    const [portal, whole] = ['portal', 'whole'].map((name) => programOf(options.programs, name));
    const ours = pageScripts();
    const reader = { wasm: readerProgram(options.programs), script: readerScripts() };
    const small = options.small ? await minifier() : (text) => text;

    const fingerprint = createHash('sha256');
    for (const [, data] of assetBytes) fingerprint.update(data);
    for (const { wasm, glue } of [portal, whole]) fingerprint.update(wasm).update(glue);
    fingerprint.update(css).update(ours).update(reader.wasm).update(reader.script);
    const version = fingerprint.digest('hex').slice(0, 12);

    const files = new Map(assetBytes);
    files.set('portal.wasm', portal.wasm);
    files.set('whole.wasm', whole.wasm);
    files.set('reader.wasm', reader.wasm);
    files.set('reader.js', Buffer.from(await small(reader.script)));
    files.set('whole.js', Buffer.from(await small(whole.glue)));
    files.set('portal.css', Buffer.from(css));
    files.set('portal.js', Buffer.from(await small(`${siteLoader(assets, version)}${portal.glue}\n${ours}`)));
    const head = headScripts();
    const siteHead = `${head}<link rel="stylesheet" href="portal.css?v=${version}">`;
    const siteScripts = `<script src="portal.js?v=${version}" defer></script>`;

    if (options.singleFile) {
        const inside = bundle([['whole.wasm', whole.wasm], ['reader.wasm', reader.wasm], ...assetBytes]);
        const loader = singleLoader.replace('PATHS', () => JSON.stringify(assets));
        const scripts = [
            `<script type="application/octet-stream" id="portal-bundle">${inside}</script>`,
            `<script>${safeInline(await small(`${loader}${whole.glue}\n${reader.script}\n${ours}`))}</script>`,
        ].join('\n');
        const page = compose(shell, `${head}<style>${css}</style>`, scripts, true);
        files.set('ehiira-portal.html', Buffer.from(page));
    }
    // Last, because the build takes it as the sign that all is there.
    files.set('index.html', Buffer.from(compose(shell, siteHead, siteScripts, false)));
    write(options.out, files);
}

function write(folder, files) {
    for (const path of filesBelow(folder)) if (!files.has(path)) rmSync(join(folder, path));
    const sizes = {};
    for (const [path, data] of files) {
        const target = join(folder, path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, data);
        if (!path.startsWith('assets/')) sizes[path] = { raw: data.length, gzip: gzipSync(data, { level: 9 }).length };
    }
    writeFileSync(`${folder}-sizes.json`, `${JSON.stringify(sizes, null, 4)}\n`);
    for (const [path, size] of Object.entries(sizes)) console.log(`${basename(folder)}/${path}: ${size.raw} bytes, ${size.gzip} gzipped`);
}

await main();

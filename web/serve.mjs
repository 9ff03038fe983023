// Serves one folder's files on this machine only: node web/serve.mjs FOLDER PORT. A plain static server with
// no special headers, as any web host would be; it runs nothing and writes nothing.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve } from 'node:path';

const types = {
    '.css': 'text/css; charset=utf-8',
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.svg': 'image/svg+xml',
    '.wasm': 'application/wasm',
};

const folder = resolve(process.argv[2]);
const port = Number(process.argv[3]);

// The file that an address means, or nothing when it lies outside the folder or is not there.
function fileFor(address) {
    let path;
    try {
        path = normalize(decodeURIComponent(address.split(/[?#]/)[0]));
    } catch {
        return undefined;
    }
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const inside = file.startsWith(`${folder}/`) && !path.includes('\0');
    return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

const server = createServer((request, response) => {
    const file = fileFor(request.url);
    if (!file || !['GET', 'HEAD'].includes(request.method)) {
        response.writeHead(file ? 405 : 404, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(file ? 'This server only gives files.\n' : 'There is no such file.\n');
        return;
    }
    response.writeHead(200, {
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'content-length': statSync(file).size,
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
});

server.on('error', (error) => {
    if (error.code === 'EADDRINUSE') {
        console.error(`Stopped: port ${port} is taken by another program. Choose another: PORT=${port + 1} web/serve`);
    } else {
        console.error(`Stopped: the page cannot be served on port ${port} (${error.message}).`);
    }
    process.exit(1);
});
server.listen(port, '127.0.0.1', () => console.log(`The portal is at http://localhost:${port} (Ctrl+C stops it).`));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

// Serves a built site from a folder on a free port, for the tests only: no cache, no headers of its own, and a list of
// every request that came. Not the program's own web/serve.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES = {
    '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm',
    '.json': 'application/json',
};

export async function serve(folder, { delay } = {}) {
    const requests = [];
    const server = createServer(async (request, response) => {
        const path = decodeURIComponent(new URL(request.url, 'http://x').pathname);
        requests.push(path);
        const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
        if (!file.startsWith(folder)) return response.writeHead(403).end();
        try {
            const body = await readFile(file);
            const wait = delay?.(path) ?? 0;
            if (wait) await new Promise((done) => setTimeout(done, wait));
            response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(body);
        } catch {
            response.writeHead(404).end('not here');
        }
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    return {
        address: `http://127.0.0.1:${server.address().port}/`,
        requests,
        close: () => new Promise((done) => server.close(done)),
    };
}

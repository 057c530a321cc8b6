/** Serves the built site as a plain static host would: `node scripts/serve.mjs [folder]`, port from PORT or the next free one from 4321. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import compression from 'compression';
import sirv from 'sirv';

/**
 * Starts serving and resolves with the address and the server.
 * @param {string} folder the built site
 * @param {number} port 0 takes any free port
 */
export function serve(folder, port) {
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      // Names with a digest never change what they hold.
      if (/^\/(?:_astro|search-index)\//.test(path)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
  const compress = compression();
  const server = createServer((request, response) =>
    compress(request, response, () =>
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
        response.end(notFound);
      }),
    ),
  );
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, () => done({ server, address: `http://localhost:${server.address().port}` }));
  });
}

/** The port asked for, or the first free one from 4321 on. */
async function serveSomewhere(folder) {
  const wanted = process.env.PORT;
  if (wanted) return serve(folder, Number(wanted));
  for (let port = 4321; port < 4341; port += 1) {
    try {
      return await serve(folder, port);
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  return serve(folder, 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { address } = await serveSomewhere(resolve(process.argv[2] ?? 'dist'));
  console.log(`\nKlaster Atlasi: ${address}/\nStop with Ctrl+C.`);
}

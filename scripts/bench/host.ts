import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { CONTENT_TYPES } from '#scripts/content-types.ts';

const PACKED = new Set(['.html', '.js', '.css', '.json', '.webmanifest', '.svg']);

export type Host = { address: string; close: () => Promise<void> };

/** Serves a built folder on a free port, packed as hosts pack it: every folder with the same headers. */
export function serveFolder(folder: string): Promise<Host> {
  const ready = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(
      folder,
      normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname)),
    );
    if (!existsSync(path) || !statSync(path).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const kind = extname(path);
    const isPacked = PACKED.has(kind);
    const bytes = ready.get(path) ?? (isPacked ? gzipSync(readFileSync(path)) : readFileSync(path));
    ready.set(path, bytes);
    response.writeHead(200, {
      'Content-Type': CONTENT_TYPES[kind] ?? 'application/octet-stream',
      'Content-Length': bytes.length,
      'Cache-Control': 'no-cache',
      ...(isPacked ? { 'Content-Encoding': 'gzip' } : {}),
    });
    response.end(bytes);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () =>
      resolve({
        address: `http://localhost:${(server.address() as AddressInfo).port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      }),
    );
  });
}

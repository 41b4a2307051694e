import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { CONTENT_TYPES } from '#scripts/content-types.ts';

/** A host of the built page that can be cut off, and that hears of every breach of the page's policy. */
export type Host = {
  address: string;
  /** What browsers reported, each as JSON. The same in every engine, in workers and from the first byte on. */
  breaches: () => readonly string[];
  cut: () => Promise<void>;
  mend: () => Promise<void>;
};

/** Serves a folder on a port; the page's own policy is sent once more as a header, which can ask for reports. */
export async function serve(folder: string, port: number): Promise<Host> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)?.[1];
  if (!policy) throw new Error('The built page states no policy.');
  const breaches: string[] = [];
  let server: Server;

  function listen(): Promise<void> {
    server = createServer(async (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname === '/breach') {
        let report = '';
        for await (const part of request) report += part;
        breaches.push(report);
        response.writeHead(204).end();
        return;
      }
      const path = normalize(decodeURIComponent(pathname === '/' ? '/index.html' : pathname));
      try {
        const bytes = await readFile(join(folder, path));
        response.writeHead(200, {
          'Content-Type': CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
          'Content-Security-Policy': `${policy}; report-uri /breach`,
          'Cache-Control': 'no-store',
        });
        response.end(bytes);
      } catch {
        response.writeHead(404).end();
      }
    });
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(port, '127.0.0.1', resolve);
    });
  }

  await listen();
  return {
    address: `http://localhost:${port}/`,
    breaches: () => breaches,
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    mend: listen,
  };
}

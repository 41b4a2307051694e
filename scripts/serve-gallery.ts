import { createServer, type ViteDevServer } from 'vite';

/** The gallery of the kit behind an address of its own; `close` the server when done. No build has this page. */
export async function serveGallery(): Promise<{ server: ViteDevServer; address: string }> {
  const server = await createServer({ logLevel: 'error', server: { port: 5190, hmr: false } });
  await server.listen();
  const [home] = server.resolvedUrls?.local ?? [];
  if (home === undefined) throw new Error('The development server has no address.');
  return { server, address: `${home}gallery.html` };
}

/** The two themes and the two directions in which every part has to hold. */
export const LOOKS = ['light', 'dark'].flatMap((theme) => ['ltr', 'rtl'].map((dir) => ({ theme, dir })));

/** The narrowest phone, and a laptop; in CSS pixels. */
export const WIDTHS = [360, 1280];

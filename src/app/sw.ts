/*
 * The service worker: keeps the page for use without a network. It asks nobody but the host the page came from, never
 * reloads a page by itself, and takes over only when the person has asked for the new version.
 */
import { type BuiltFile, inOrder, nameOfBuild } from './kept-files.ts';

/** The part of a service worker's scope that is used here; the DOM's own types know only pages. */
type Waitable = { waitUntil: (work: Promise<unknown>) => void };
type Scope = {
  registration: { scope: string };
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listen: (event: Waitable) => void): void;
    (type: 'message', listen: (event: { data: unknown }) => void): void;
    (
      type: 'fetch',
      listen: (event: { request: Request; respondWith: (answer: Promise<Response>) => void }) => void,
    ): void;
  };
};
const scope = self as unknown as Scope;
/** The build step writes the list of files in this place. */
const files = (self as unknown as { __WB_MANIFEST: BuiltFile[] }).__WB_MANIFEST;

const PREFIX = 'waymark-page-';
const CURRENT = PREFIX + nameOfBuild(files);
/** What was fetched on the way and is in no list: letters of rarer alphabets, for page and PDF. */
const ON_THE_WAY = 'waymark-on-the-way';
const ON_THE_WAY_MOST = 80;

const { first, later } = inOrder(files);
const pageAddress = address('index.html');

scope.addEventListener('install', (event) => event.waitUntil(keep(first)));

scope.addEventListener('activate', (event) => {
  event.waitUntil(dropOldBuilds().then(() => scope.clients.claim()));
  // Not waited for: the page must not wait for the PDF engine.
  void keep(later).catch(() => {});
});

scope.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void scope.skipWaiting();
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope.registration.scope)) return;
  event.respondWith(request.mode === 'navigate' ? answerPage(request) : answerFile(request));
});

function address(path: string): string {
  return new URL(path, scope.registration.scope).href;
}

/** Keeps files of this build, taking those that have not changed from the build before. */
async function keep(list: readonly BuiltFile[]): Promise<void> {
  const cache = await caches.open(CURRENT);
  for (const { url, revision } of list) {
    const from = address(url);
    if (await cache.match(from)) continue;
    const known = revision === null ? await caches.match(from) : undefined;
    const answer = known ?? (await fetch(from, { cache: revision === null ? 'default' : 'reload' }));
    if (!answer.ok)
      throw new Error(`${from} answered ${answer.status}: the host lacks a file of this build.`);
    await cache.put(from, answer);
  }
}

/** Keeps this build and the one before, whose tabs may still be open and ask for their own files. */
async function dropOldBuilds(): Promise<void> {
  const builds = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CURRENT);
  await Promise.all(builds.slice(0, -1).map((name) => caches.delete(name)));
}

async function answerPage(request: Request): Promise<Response> {
  const isHere = new URL(request.url).pathname === new URL(scope.registration.scope).pathname;
  const isIndex = request.url.split(/[?#]/)[0] === pageAddress;
  const kept = isHere || isIndex ? await (await caches.open(CURRENT)).match(pageAddress) : undefined;
  return kept ?? fetch(request);
}

/** Hosts that answer with "Vary: Origin" send everybody the same file: kept without an origin, it is asked for with one. */
const WHOEVER_ASKS = { ignoreVary: true };

async function answerFile(request: Request): Promise<Response> {
  const current = await (await caches.open(CURRENT)).match(request, WHOEVER_ASKS);
  const kept = current ?? (await caches.match(request, WHOEVER_ASKS));
  if (kept) return kept;
  const answer = await fetch(request);
  // Names in assets/ change with their content, so what is kept can never be out of date.
  if (answer.ok && request.url.startsWith(address('assets/'))) await keepOnTheWay(request, answer.clone());
  return answer;
}

async function keepOnTheWay(request: Request, answer: Response): Promise<void> {
  try {
    const cache = await caches.open(ON_THE_WAY);
    await cache.put(request, answer);
    const kept = await cache.keys();
    await Promise.all(
      kept.slice(0, Math.max(0, kept.length - ON_THE_WAY_MOST)).map((old) => cache.delete(old)),
    );
  } catch {
    // No room: the file was fetched all the same.
  }
}

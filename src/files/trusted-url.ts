type Policy = { createScriptURL(url: string): unknown };
type Rules = { createScriptURL(url: string): string };
type Factory = { createPolicy(name: string, rules: Rules): Policy };

let policy: Policy | undefined;

/**
 * The one gate through which the page starts a script by address: the PDF worker and the service worker. The
 * page's Trusted Types allow a single policy, `waymark`, and it lets through nothing but this app's own files.
 * Throws a TypeError for any other address. Typed as a string because the DOM types ask for one; where the
 * browser has Trusted Types it is a TrustedScriptURL.
 *
 * @example new Worker(trustedScriptUrl(workerUrl), { type: 'module' })
 */
export function trustedScriptUrl(url: URL | string): string {
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  if (factory === undefined) return ownUrl(String(url));
  policy ??= factory.createPolicy('waymark', { createScriptURL: ownUrl });
  return policy.createScriptURL(String(url)) as string;
}

function ownUrl(url: string): string {
  const base = new URL('.', document.baseURI);
  const { href, origin, pathname } = new URL(url, base);
  if (origin !== base.origin || !pathname.startsWith(base.pathname)) {
    throw new TypeError(`Not a script of this app: ${href}`);
  }
  return href;
}

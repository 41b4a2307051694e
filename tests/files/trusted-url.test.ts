import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A fresh gate each time: it makes its policy once and keeps it. */
async function openGate() {
  vi.resetModules();
  return (await import('#src/files/trusted-url.ts')).trustedScriptUrl;
}

beforeEach(() => {
  vi.stubGlobal('document', { baseURI: 'https://host.example/apps/waymark/index.html#/start' });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('addresses of our own scripts', () => {
  it.each([
    ['./sw.js', 'https://host.example/apps/waymark/sw.js'],
    ['https://host.example/apps/waymark/assets/a.js', 'https://host.example/apps/waymark/assets/a.js'],
  ])('%s passes', async (url, href) => {
    expect((await openGate())(url)).toBe(href);
  });

  it.each([
    'https://evil.example/apps/waymark/a.js',
    '../other/a.js',
    'data:text/javascript,1',
    'blob:https://host.example/1',
  ])('%s is refused', async (url) => {
    const gate = await openGate();
    expect(() => gate(url)).toThrow(TypeError);
  });

  it('go through one policy, made once', async () => {
    const createPolicy = vi.fn((_name: string, rules: { createScriptURL(url: string): string }) => ({
      createScriptURL: (url: string) => ({ trusted: rules.createScriptURL(url) }),
    }));
    vi.stubGlobal('trustedTypes', { createPolicy });
    const gate = await openGate();
    gate('./a.js');
    expect(gate('./sw.js')).toEqual({ trusted: 'https://host.example/apps/waymark/sw.js' });
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['waymark']);
  });
});

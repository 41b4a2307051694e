import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { askForWeaknesses, weaknessesIn, weaknessesInWords } from '#scripts/audit/known-weaknesses.ts';

let registry: Server | null = null;
afterEach(() => {
  registry?.close();
  registry?.closeAllConnections();
});

/** What npm itself makes of a registry that answers the question about weaknesses so. */
async function askOne(status: number, answer: string) {
  registry = createServer(({ method }, response) => {
    const isQuestion = method === 'POST';
    response.writeHead(isQuestion ? status : 404, { 'content-type': 'application/json' });
    response.end(isQuestion ? answer : '{}');
  });
  await new Promise<void>((resolve) => registry?.listen(0, '127.0.0.1', resolve));
  const { port } = registry.address() as AddressInfo;
  return askForWeaknesses(['--omit=dev', '--fetch-retries=0', `--registry=http://127.0.0.1:${port}/`]);
}

const WEAK = {
  id: 1,
  url: 'https://example.org/1',
  title: 'Runs for ever on a crafted file',
  severity: 'high',
  vulnerable_versions: '<=99',
  cwe: [],
  cvss: { score: 7, vectorString: null },
};

it('hears of a registry that nothing is known', async () => {
  const said = await askOne(200, '{}');
  expect(said).toEqual({ kind: 'answered', found: [] });
  expect(weaknessesInWords('what the page ships', said)).toBe('No weakness is known of what the page ships.');
});

it('hears what is known, and names the package itself and not what builds on it', async () => {
  const said = await askOne(200, JSON.stringify({ fflate: [WEAK] }));
  expect(said).toEqual({ kind: 'answered', found: ['fflate (high): Runs for ever on a crafted file'] });
  expect(weaknessesInWords('what the page ships', said)).toBe(
    'Known weaknesses of what the page ships: 1.\n  fflate (high): Runs for ever on a crafted file',
  );
});

it('says kindly, and names no host, that a registry does not answer the question', async () => {
  const said = await askOne(405, '');
  expect(said).toEqual({ kind: 'unanswered', why: 'it said 405' });
  const words = weaknessesInWords('what the page ships', said);
  expect(words).toContain('could not be asked here');
  expect(words).toContain('no bad news of the packages');
  expect(words).not.toContain('127.0.0.1');
});

it('does not take a page of a proxy for an answer', async () => {
  expect(await askOne(200, '<html>Sign in</html>')).toEqual({
    kind: 'unanswered',
    why: 'no answer that can be read came back',
  });
});

it.each(['', 'npm error', 'null', '[]', '{}'])('takes “%s” for no answer', (said) => {
  expect(weaknessesIn(said)).toEqual({ kind: 'unanswered', why: 'npm said nothing' });
});

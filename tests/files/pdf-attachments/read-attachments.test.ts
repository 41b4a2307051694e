import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { bareName, readAttachments } from '#src/files/pdf-attachments/read-attachments.ts';

const folder = new URL('../../fixtures/pdf-attachments/', import.meta.url);
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const MOST = 1_000_000;

/** The attachments as pdf.js, which shares no line with ours, finds them. */
async function asPdfJs(bytes: Uint8Array): Promise<{ name: string; text: string }[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const found: Record<string, { filename: string; content: Uint8Array }> = (await pdf.getAttachments()) ?? {};
  await pdf.destroy();
  return Object.values(found).map(({ filename, content }) => ({
    name: bareName(filename),
    text: new TextDecoder().decode(content),
  }));
}

function asWe(bytes: Uint8Array): { name: string; text: string }[] {
  const read = readAttachments(bytes);
  if (read.kind !== 'attached') throw new Error(read.kind);
  return read.attachments.map(({ name, read }) => ({
    name,
    text: new TextDecoder().decode(read(MOST) ?? undefined),
  }));
}

it.each([
  ['qpdf-object-streams.pdf', ['copy.json']],
  ['qpdf-two-unpacked.pdf', ['bill.txt', 'copy.json']],
  ['only-of-others.pdf', ['bill.txt']],
  ['poppler.pdf', ['copy.json']],
  ['none.pdf', []],
])('finds in %s what pdf.js finds, byte for byte', async (name, names) => {
  const found = asWe(fixture(name));
  expect(found).toEqual(await asPdfJs(fixture(name)));
  expect(found.map((each) => each.name)).toEqual(names);
  for (const { text } of found) expect(text.length).toBeGreaterThan(20);
});

it('says of a PDF under a password that it is locked, also where it only forbids changes', () => {
  for (const name of ['password.pdf', 'owner-only.pdf'])
    expect(readAttachments(fixture(name))).toEqual({ kind: 'locked' });
});

it('takes a path in a name for nothing but a name', () => {
  expect(bareName('../../home/ärzte/..\\copy.json')).toBe('copy.json');
  expect(bareName('C:\\Users\\me\\copy.json')).toBe('copy.json');
  expect(bareName('/etc/')).toBe('');
  expect(bareName('cop\u202ey.\u0000json')).toBe('copy.json');
});

it('unpacks no more than it is allowed to', () => {
  const read = readAttachments(fixture('poppler.pdf'));
  const [first] = read.kind === 'attached' ? read.attachments : [];
  expect(first?.read(MOST)?.length).toBeGreaterThan(100);
  expect(first?.read(50)).toBeNull();
});

it('never throws and never hangs, whatever became of a file on its way', () => {
  const names = readdirSync(folder).filter((name) => name.endsWith('.pdf'));
  fc.assert(
    fc.property(
      fc.constantFrom(...names),
      fc.array(fc.tuple(fc.nat(4000), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 }),
      fc.nat(4000),
      (name, changes, end) => {
        const bytes = fixture(name);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const read = readAttachments(
          bytes.subarray(0, Math.max(1, bytes.length - (end % 3 === 0 ? end : 0))),
        );
        if (read.kind === 'attached') for (const each of read.attachments) each.read(MOST);
        expect(['attached', 'locked', 'broken']).toContain(read.kind);
      },
    ),
    { numRuns: 400 },
  );
});

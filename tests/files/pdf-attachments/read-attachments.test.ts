import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { zlibSync } from 'fflate';
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

/** A PDF with these files in it, packed already, as a program would write it. */
function carrying(files: readonly Uint8Array[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const places: number[] = [];
  let length = 0;
  const put = (piece: Uint8Array | string) => {
    const bytes = typeof piece === 'string' ? new TextEncoder().encode(piece) : piece;
    pieces.push(bytes);
    length += bytes.length;
  };
  const begin = (object: string) => {
    places.push(length);
    put(`${places.length} 0 obj ${object}`);
  };
  put('%PDF-1.7\n');
  const names = files.map((_, at) => `(${at}) ${2 + 2 * at} 0 R`).join(' ');
  begin(`<< /Type /Catalog /Names << /EmbeddedFiles << /Names [${names}] >> >> >> endobj\n`);
  for (const [at, file] of files.entries()) {
    begin(`<< /Type /Filespec /UF (copy-${at}.json) /EF << /F ${3 + 2 * at} 0 R >> >> endobj\n`);
    begin(`<< /Filter /FlateDecode /Length ${file.length} >> stream\n`);
    put(file);
    put('\nendstream endobj\n');
  }
  const list = length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  put(`xref\n0 ${places.length + 1}\n0000000000 65535 f \n${rows}`);
  put(`trailer << /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${list}\n%%EOF\n`);
  return new Uint8Array(Buffer.concat(pieces));
}

it('gives up where many files swell, each within its limit, and reads what stands before them', () => {
  const MB = 1024 * 1024;
  const swelling = zlibSync(new Uint8Array(60 * MB));
  const read = readAttachments(
    carrying([zlibSync(new TextEncoder().encode('{}')), ...Array(50).fill(swelling)]),
  );
  if (read.kind !== 'attached') throw new Error(read.kind);
  expect(read.attachments).toHaveLength(51);
  const lengths = read.attachments.map((each) => each.read(64 * MB)?.length ?? null);
  expect(lengths.slice(0, 4)).toEqual([2, 60 * MB, 60 * MB, null]);
  expect(lengths.filter((length) => length !== null)).toHaveLength(3);
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

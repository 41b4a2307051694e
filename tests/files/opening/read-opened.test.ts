import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isAge } from '#src/files/age/armor.ts';
import { readOpened } from '#src/files/opening/read-opened.ts';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/${name}`, import.meta.url)));

it('asks for the passphrase of a locked file, whatever it is called', async () => {
  for (const name of ['age/passphrase.age', 'age/armored.age']) {
    const read = await readOpened(fixture(name));
    expect(read).toMatchObject({ kind: 'locked-file', name: '' });
    if (read.kind === 'locked-file') expect(isAge(new Uint8Array(await read.file.arrayBuffer()))).toBe(true);
  }
});

it('says why of a locked file that no passphrase opens', async () => {
  expect(await readOpened(fixture('age/to-a-key.age'))).toEqual({ kind: 'refused', reason: 'locked-to-key' });
});

it('takes the saved copy out of a PDF, past the files of others', async () => {
  for (const name of ['qpdf-object-streams', 'qpdf-two-unpacked', 'poppler'])
    expect(await readOpened(fixture(`pdf-attachments/${name}.pdf`))).toMatchObject({
      kind: 'copy',
      copy: { savedAt: '2026-11-28T10:00:00.000Z' },
    });
});

it.each([
  ['none', 'pdf-none'],
  ['only-of-others', 'pdf-others'],
  ['password', 'pdf-locked'],
  ['owner-only', 'pdf-locked'],
])('has a reason of its own for a PDF such as %s', async (name, reason) => {
  expect(await readOpened(fixture(`pdf-attachments/${name}.pdf`))).toEqual({ kind: 'refused', reason });
});

it('says of a PDF of which the end is missing that it is not whole', async () => {
  const cut = fixture('pdf-attachments/poppler.pdf').subarray(0, -200);
  expect(await readOpened(cut)).toEqual({ kind: 'refused', reason: 'pdf-broken' });
});

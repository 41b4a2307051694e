import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Copy } from '#src/domain/model/copy.ts';
import { COPY_FORMAT } from '#src/domain/model/copy-format.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { LIBRARY_VERSION } from '#src/domain/model/library-version.ts';
import { batchesOf, takeBatches } from '#src/files/opening/batches.ts';
import { openFile } from '#src/files/opening/open-file.ts';

const MOMENT = '2026-11-22T10:00:00.000Z';
const aCopy = (titles: readonly string[]): Copy => ({
  format: COPY_FORMAT,
  version: LIBRARY_VERSION,
  savedAt: MOMENT,
  reflections: titles.map((title, at) => ({
    ...emptyReflection({ language: 'en', id: `r${at}`, now: MOMENT }),
    title,
  })),
  clients: [],
  sessions: [],
  versions: [],
});

it('gives back what was read, however large its records are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(300_000), { maxLength: 8 }), (sizes) => {
      const read = { kind: 'copy', copy: aCopy(sizes.map((size) => 'x'.repeat(size))), from: 3 } as const;
      const take = takeBatches();
      const batches = [...batchesOf(read)];
      expect(batches.map((batch) => take(structuredClone(batch))).at(-1)).toEqual(read);
    }),
    { numRuns: 20 },
  );
});

it('gives nothing before the end, and cuts many records into several batches', () => {
  const read = { kind: 'copy', copy: aCopy(Array(10).fill('x'.repeat(90_000))), from: 6 } as const;
  const batches = [...batchesOf(read)];
  const sizes = batches.map((batch) => JSON.stringify(batch).length);
  expect(Math.max(...sizes)).toBeLessThan(120_000);
  const take = takeBatches();
  expect(batches.slice(0, -1).map(take)).toEqual(batches.slice(0, -1).map(() => null));
});

it('gives a refusal whole', () => {
  const take = takeBatches();
  expect([...batchesOf({ kind: 'refused', reason: 'pdf' })].map(take)).toEqual([
    null,
    { kind: 'refused', reason: 'pdf' },
  ]);
});

it('reads a file in the page itself where there are no workers', async () => {
  expect(typeof Worker).toBe('undefined');
  expect(await openFile(new Blob([JSON.stringify(aCopy(['One']))]))).toMatchObject({
    kind: 'copy',
    copy: { reflections: [{ title: 'One' }] },
  });
});

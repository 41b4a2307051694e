import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { InCopy } from '#src/domain/release/release-copy.ts';
import { piecesOf, wholePart } from '#src/files/archive/part-pieces.ts';

const records = fc.array(fc.record({ id: fc.string() }), { maxLength: 30 });
const parts = fc.record({ reflections: records, clients: records, sessions: records, versions: records });

it('cuts a part into pieces of a few records each, which make the same part again', () => {
  fc.assert(
    fc.property(parts, (given) => {
      const part = given as unknown as InCopy;
      const pieces = [...piecesOf(part)];
      for (const piece of pieces) {
        const count = Object.values(piece).reduce((sum, shelf) => sum + shelf.length, 0);
        expect(count).toBeGreaterThan(0);
        expect(count).toBeLessThanOrEqual(4);
      }
      expect(wholePart(pieces)).toEqual(part);
    }),
  );
});

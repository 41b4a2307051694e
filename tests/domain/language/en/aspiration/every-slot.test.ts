import { describe, expect, test } from 'vitest';
import { textOf } from '#src/domain/language/en/aspiration/piece.ts';
import { writeDrafts } from '#src/domain/language/en/aspiration/write-drafts.ts';
import '#src/domain/language/en/index.ts';
import { isLong } from '#tests/helpers/how-many.ts';
import { faultsOf } from './faults.ts';
import { allSlots } from './pool.ts';
import { VERBS } from './slots-fixture.ts';

/** A number without a common factor with the subsets: each slot is met filled and empty in every arc. */
const STEP = 11;

describe('drafts for every arc, whatever is said and whatever is not', () => {
  test('are whole sentences without a hole', () => {
    const faulty: string[] = [];
    let written = 0;
    for (const slots of allSlots(isLong ? STEP : STEP * 5)) {
      for (const { segments, id } of writeDrafts(slots, { verbs: VERBS })) {
        written += 1;
        for (const fault of faultsOf(segments)) faulty.push(`${fault}: ${textOf(segments)} (${id})`);
      }
    }
    expect(faulty).toEqual([]);
    expect(written).toBeGreaterThan(isLong ? 5000 : 1000);
  });

  test('differ in how they begin', () => {
    for (const slots of allSlots(STEP * 17)) {
      const drafts = writeDrafts(slots, { verbs: VERBS });
      expect(drafts.length).toBeLessThanOrEqual(3);
      expect(new Set(drafts.map(({ segments }) => textOf(segments))).size).toBe(drafts.length);
      expect(new Set(drafts.map(({ id }) => id)).size).toBe(drafts.length);
    }
  });
});

import { expect, test } from 'vitest';
import { textOf } from '#src/domain/language/en/aspiration/piece.ts';
import { writeDrafts } from '#src/domain/language/en/aspiration/write-drafts.ts';
import '#src/domain/language/en/index.ts';
import { isLong } from '#tests/helpers/how-many.ts';
import { complaintsAbout } from '#tests/personas/english-judge.ts';
import { allSlots } from './pool.ts';
import { VERBS } from './slots-fixture.ts';

/** Texts that careful adults wrote have 2.2. */
const LINTS_AT_MOST = 2;

test('a grammar checker finds no more in drafts than in what people write', async () => {
  const texts = new Map<string, number>();
  const found: string[] = [];
  for (const slots of allSlots(isLong ? 307 : 1201)) {
    for (const { segments, words } of writeDrafts(slots, { verbs: VERBS })) {
      texts.set(textOf(segments), words);
      const complaints = await complaintsAbout(segments);
      for (const { rule, problem, isTheirs } of complaints)
        if (!isTheirs) found.push(`${rule} (${problem}): ${textOf(segments)}`);
    }
  }
  const words = [...texts.values()].reduce((sum, count) => sum + count, 0);
  expect(words).toBeGreaterThan(isLong ? 2000 : 500);
  expect(found.length, found.slice(0, 20).join('\n')).toBeLessThanOrEqual((words / 1000) * LINTS_AT_MOST);
});

import { describe, expect, test } from 'vitest';
import { wordsIn } from '#src/domain/language/en/aspiration/grammar.ts';
import { missing } from '#src/domain/language/en/aspiration/missing.ts';
import { textOf } from '#src/domain/language/en/aspiration/piece.ts';
import { writeCvLine, writeHeadline } from '#src/domain/language/en/aspiration/short-lines.ts';
import { allSlots } from './pool.ts';
import { field, gift, origin, role, serving, slotsWith, VERBS } from './slots-fixture.ts';

describe('the headline', () => {
  test('names the change, in six words at most', () => {
    const headline = writeHeadline(
      slotsWith('shift', {
        roles: [role('a builder', 'construction')],
        target: { role: null, field: field('machining'), own: null, other: null },
      }),
      { verbs: VERBS },
    );
    expect(headline && textOf(headline)).toBe('Machining');
    for (const slots of allSlots(173)) {
      const other = writeHeadline(slots, { verbs: VERBS });
      if (other) expect(wordsIn(textOf(other))).toBeLessThanOrEqual(6);
    }
  });

  test('is not there where nothing was said', () => {
    expect(writeHeadline(slotsWith('grow'), { verbs: VERBS })).toBeNull();
  });
});

describe('the line for a CV', () => {
  test('says trade, years, aim and gift without "I"', () => {
    const line = writeCvLine(
      slotsWith('grow', {
        roles: [role('a chef', 'restaurants')],
        years: { count: 12, origin: origin('12') },
        serving: serving('teach', 'young cooks'),
        gifts: [gift({ gerund: 'running a kitchen' })],
      }),
      { verbs: VERBS },
    );
    expect(line && textOf(line)).toBe(
      'Chef with 12 years of experience, looking to teach young cooks; known for running a kitchen.',
    );
  });

  test('leaves out what is said with "my", and keeps to 28 words', () => {
    for (const slots of allSlots(173)) {
      const line = writeCvLine(slots, { verbs: VERBS });
      if (!line) continue;
      expect(textOf(line)).not.toMatch(/\b(?:I|me|my)\b/);
      expect(wordsIn(textOf(line))).toBeLessThanOrEqual(28);
    }
  });
});

describe('what to ask next', () => {
  test('the two easiest of what is not said yet', () => {
    expect(missing(slotsWith('grow'))).toEqual(['gifts', 'serving']);
    expect(
      missing(slotsWith('grow', { gifts: [gift({ noun: 'stats' })], serving: serving('teach', 'boys') })),
    ).toEqual(['target', 'roles']);
  });
});

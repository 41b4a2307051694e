import { describe, expect, it } from 'vitest';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import { sumBeside } from '#src/domain/language/en/tensions/sides.ts';
import type { Figure } from '#src/domain/synthesis/slots.ts';
import { origin } from '#tests/domain/language/en/aspiration/slots-fixture.ts';

const sum = (text: string, period: Figure['period']): Figure => ({
  ...origin(text),
  text,
  amount: 1,
  currency: 'USD',
  period,
});

describe('a figure beside another', () => {
  it('says the period once', () => {
    const now = sum('$16.50 an hour', 'hour');
    expect(textIn(sumBeside(sum('$18 an hour', 'hour'), now))).toBe('$18');
    expect(textIn(sumBeside(sum('4,500 zł a month', 'month'), sum('4,100 zł a month', 'month')))).toBe(
      '4,500 zł',
    );
  });

  it('keeps a period that is another', () => {
    const now = sum('$16.50 an hour', 'hour');
    expect(textIn(sumBeside(sum('$2,600 a month', 'month'), now))).toBe('$2,600 a month');
  });
});

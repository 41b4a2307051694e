import { describe, expect, it } from 'vitest';
import { figures, type Half, measure, PROMPTS, total } from '#tests/phrases/measure.ts';

/*
 * How often the reading is right when it weaves, on answers gathered before the rules (tests/phrases). The first half
 * served to write the rules; the second half is only ever measured. Both may rise and must not fall.
 * `npm run reading` prints the same figures for each prompt.
 */
const tallies = (half: Half) => PROMPTS.map(([file, field]) => measure(file, field, half).tally);

describe('the reading', () => {
  it('is right on the half that its rules were written for', () => {
    const { precision, recall } = figures(total(tallies('first')));
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.98);
  });

  it('is right on the half that only measures', () => {
    const { precision, recall } = figures(total(tallies('second')));
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.92);
  });

  it.each(PROMPTS)('is right about %s', (file, field) => {
    const { precision, recall } = figures(measure(file, field, 'second').tally);
    expect(precision).toBeGreaterThanOrEqual(0.86);
    expect(recall).toBeGreaterThanOrEqual(0.82);
  });

  it('weaves no story that is told word for word', () => {
    const told = PROMPTS.filter(([, { shape }]) => shape === 'any');
    expect(told.length).toBeGreaterThan(0);
    for (const [file, field] of told)
      for (const half of ['first', 'second'] as const) expect(measure(file, field, half).tally.woven).toBe(0);
  });
});

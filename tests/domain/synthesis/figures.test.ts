import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { slotsFor } from '#src/domain/synthesis/slots-for.ts';
import { aReflection } from '#tests/helpers/a-reflection.ts';

const slotsOf = (reflection: ReturnType<typeof aReflection>) => {
  const { evidence, shares } = synthesize(reflection.done(), questionnaire, {
    today: '2026-11-22',
    audience: 'self',
    language: en,
  });
  return slotsFor(evidence, 'self', shares, en.writing);
};

describe('numbers in the answers', () => {
  it.each([
    ['1 mln', '900000', 1_000_000],
    ['80 tys', '90 tys', 80_000],
    ['3 lakh', '3,50,000', 300_000],
    ['٢٥٠٠', '٣٠٠٠', 2500],
    ['1.5m', '2m', 1_500_000],
  ])('takes pay of %s for its worth', (now, need, worth) => {
    const { pay } = slotsOf(aReflection().counting('pay', { now, need }));
    expect(pay.now?.amount).toBe(worth);
    expect(pay.need?.amount).toBeGreaterThan(0);
  });

  it('compares nothing with a number in a unit that it does not know', () => {
    const { pay, years } = slotsOf(
      aReflection()
        .counting('pay', { now: '3 peti', need: '2000' })
        .counting('years', { years: '18 months' }),
    );
    expect(pay.now).toBeNull();
    expect(pay.need?.amount).toBe(2000);
    expect(years).toBeNull();
  });

  it.each([
    ['12 years', 12],
    ['۱۲', 12],
    ['1२ yrs', 12],
  ])('counts %s', (typed, count) => {
    expect(slotsOf(aReflection().counting('years', { years: typed })).years?.count).toBe(count);
  });

  it.each(['20', '20 hours a week', '２０h', '٢٠'])('reads %s hours', (typed) => {
    expect(slotsOf(aReflection().counting('hours', { now: typed })).hours.now).toBe(20);
    const most = aReflection().picking('must-fit', { id: 'hours-at-most', text: typed });
    expect(slotsOf(most).hours.canGive).toBe(20);
  });

  it.each([
    ['money-lasts', '٦', { months: 6 }],
    ['money-lasts', '2 years', { months: 24 }],
    ['stop-in', '۳', { years: 3 }],
    ['stop-in', '18 months', { years: 1.5 }],
  ])('reads what is left: %s, %s', (id, text, left) => {
    expect(slotsOf(aReflection().picking('deadline', { id, text })).deadline).toMatchObject(left);
  });

  it('takes no other unit for months', () => {
    const { deadline } = slotsOf(
      aReflection().picking('deadline', { id: 'money-lasts', text: '4 payments' }),
    );
    expect(deadline).toBeNull();
  });

  it.each(['1 March 2027', '1.3.2027', '۱ March ۲۰۲۷', '２０２７-０３-０１'])('reads the day %s', (typed) => {
    const { deadline } = slotsOf(aReflection().picking('deadline', { id: 'ends-on', text: typed }));
    expect(deadline).toMatchObject({ kind: 'ends-on', on: '2027-03-01' });
  });
});

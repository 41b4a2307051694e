import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import { PULLS } from '#src/domain/language/en/tensions/rows.ts';
import { isOften, leadingPost } from '#src/domain/language/en/tensions/work-facts.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { gift, origin, slotsWith, VERBS } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { chosen, figureOf, learns, own, type Side } from './pull-fixture.ts';

const find = (id: string, slots: Partial<Slots>, ...typed: NonNullable<Side['typed']>) =>
  PULLS.find((row) => row.id === id)?.find({ slots: slotsWith('grow', slots), typed, verbs: VERBS }) ?? null;

describe('what is often true of work', () => {
  it.each([
    'usability of factory software',
    'factory design',
    'mining law',
    'history of hospitals',
    'software for nurses',
    'hospital data',
    'testing of train driver apps',
    'warehouse inspection',
    'writing about prison',
    'hotel and hospital accounting',
    'insurance for truck drivers',
    'factory photographs',
  ])('says nothing of nights or the body of “%s”', (words) => {
    for (const fact of ['nights', 'weekends', 'body', 'away', 'noise'] as const)
      expect(isOften(fact, { words }), fact).toBe(false);
  });

  it.each([
    'warehouse night shift',
    'process operator in a software firm',
    'nurse and writer',
    'nurse in a hospital',
    'manager of a hotel',
    'surveying in tunnel construction',
    'hospital porter',
  ])('keeps nights of “%s”', (words) => {
    expect(isOften('nights', { words })).toBe(true);
  });

  it.each(['factory hand', 'warehouse', 'printer', 'lab technician in a hospital'])(
    'guesses no nights of “%s”',
    (words) => {
      expect(isOften('nights', { words })).toBe(false);
    },
  );

  it('keeps the weekends of whoever sells in a shop, and not of whoever sells to hotels', () => {
    expect(isOften('weekends', { words: 'sales in a shop' })).toBe(true);
    expect(isOften('weekends', { words: 'shop sales' })).toBe(true);
    expect(isOften('weekends', { words: 'interpreter in hospitals' })).toBe(true);
    expect(isOften('weekends', { words: 'selling kitchens to hotels' })).toBe(false);
    expect(isOften('weekends', { words: 'hotel sales' })).toBe(false);
  });

  it('still knows the trade that is about it', () => {
    expect(isOften('screens', { words: 'usability of factory software' })).toBe(true);
  });

  it('holds for any place of work and any trade that is about it', () => {
    const places = fc.constantFrom('factory', 'hospital', 'warehouse', 'hotel', 'kitchen', 'farm', 'shop');
    const trades = fc.constantFrom('software', 'design', 'testing', 'law', 'writing', 'accounting', 'data');
    fc.assert(
      fc.property(places, trades, (place, trade) => {
        for (const words of [`${place} ${trade}`, `${trade} for a ${place}`])
          for (const fact of ['nights', 'weekends', 'body'] as const)
            expect(isOften(fact, { words }), `${fact}: ${words}`).toBe(false);
      }),
    );
  });
});

describe('a post that leads', () => {
  it('is not one for whoever works for those who lead', () => {
    expect(leadingPost({ words: 'secretary to the head of school' })).toBeNull();
    expect(leadingPost({ words: 'software for a shift supervisor' })).toBeNull();
    expect(leadingPost({ words: 'supervisor training' })).toBeNull();
    expect(leadingPost({ words: 'team leader sewer inspection' })).toBe('team leader');
    expect(leadingPost({ words: 'from software to team leader' })).toBe('team leader');
    expect(leadingPost({ words: 'Head of the kitchen in the same home' })).toBe('head of the kitchen');
    expect(leadingPost({ words: 'head of nursing' })).toBe('head of nursing');
  });
});

describe('what tires', () => {
  it('is no part of work that is only about it', () => {
    const gifts = [gift({ gerund: 'cooking' }, { option: 'cook', isTiring: true })];
    expect(find('tires-work', { gifts }, own('target', 'software for restaurants'))).toBeNull();
    expect(find('tires-work', { gifts }, own('target', 'cook in a restaurant'))).not.toBeNull();
  });
});

describe('what is asked of the years to come', () => {
  const body = [chosen('fit', 'body'), own('target', 'roofer')] as const;
  const asked = (slots: Partial<Slots>) => textIn(find('body-trade', slots, ...body)?.question ?? []);
  const SOONER = 'Which part of it could you still do, for how long yet, and who would do the rest?';

  it.each<[string, Partial<Slots>]>([
    ['stops in 4 years', { deadline: { kind: 'stop-in', years: 4, origin: origin('4') } }],
    ['looks 3 years ahead', { horizon: { years: 3, origin: origin('three') } }],
    ['has worked for 50 years', { years: { count: 50, origin: origin('50') } }],
    ['is past work', { arc: { id: 'keep', origin: origin('keep') } }],
  ])('names no ten years to whoever %s', (_, slots) => {
    expect(asked(slots)).toBe(SOONER);
    const limit = find('part-of-body', slots, own('fit', 'my back'), own('target', 'roofer'));
    expect(textIn(limit?.question ?? [])).toContain('for how long yet');
  });

  it('names them to whoever stops in 20', () => {
    expect(asked({ deadline: { kind: 'stop-in', years: 20, origin: origin('20') } })).toContain('ten years');
  });
});

describe('a need beside what comes in', () => {
  it('is all of it where both are the same', () => {
    const { slots = {}, typed = [] } = learns('the evening class');
    const pay = { now: figureOf(24, '24'), need: figureOf(24, '24', 'need'), aim: null };
    const found = find('tight-fee', { ...slots, pay }, ...typed);
    expect(textIn(found?.sides[0] ?? [])).toBe('You earn 24 now, and you need all of it.');
    expect(found?.sides[0].flatMap(({ sources }) => sources)).toContain('test/need');
  });
});

describe('a trade by another name than the words of a fact', () => {
  it('is told by its kind, and not where it is about the work of others, denied or taught', () => {
    expect(isOften('nights', { words: 'concierge' })).toBe(true);
    expect(isOften('body', { words: 'massage in a spa' })).toBe(true);
    expect(isOften('noise', { words: 'blacksmith' })).toBe(true);
    for (const words of ['not a concierge', 'software for a concierge', 'teaching massage'])
      for (const fact of ['nights', 'body', 'noise'] as const)
        expect(isOften(fact, { words }), `${fact}: ${words}`).toBe(false);
  });

  it('is by day for whoever runs a factory, and not for whoever runs a shift in it', () => {
    expect(isOften('nights', { words: 'tea factory manager' })).toBe(false);
    expect(isOften('nights', { words: 'night shift manager in a factory' })).toBe(true);
  });

  it('brings no screen to whoever writes with a brush, and no days away to whoever drives a bin wagon', () => {
    expect(isOften('screens', { words: 'brush writing of names' })).toBe(false);
    expect(isOften('away', { words: 'bin wagon driver' })).toBe(false);
    expect(isOften('away', { words: 'reach truck driver' })).toBe(false);
    expect(isOften('nights', { words: 'lifeguard' })).toBe(false);
    expect(isOften('shows', { words: 'theatre nurse' })).toBe(false);
    expect(isOften('body', { words: 'speech therapist' })).toBe(false);
    expect(isOften('body', { words: 'crane operator in a terminal' })).toBe(false);
  });
});

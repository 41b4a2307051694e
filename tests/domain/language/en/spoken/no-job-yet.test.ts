import { describe, expect, it } from 'vitest';
import { doingIn, isTerm, placeIn, tailIn } from '#src/domain/language/en/spoken/target-words.ts';
import { termIn, termsIn } from '#src/domain/language/en/spoken/terms.ts';
import type { Arc, Fit, FitId, Slots } from '#src/domain/synthesis/slots.ts';
import {
  none,
  origin,
  phrase,
  reason,
  role,
  serving,
  slotsWith,
  years,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { partsOf, textOf } from './aloud.ts';

const must = (id: FitId, detail: string | null = null): Fit => ({
  ...origin(id, { option: id }),
  id,
  detail: detail === null ? null : phrase({ noun: detail }),
  words: null,
});
const notYet = origin('Not yet', { option: 'not-yet' });
const roles = [role('a roofer', null)];
const open = (arc: Arc, more: Partial<Slots> = {}) =>
  textOf(slotsWith(arc, { roles, years: years(33), notYet, ...more }));

describe('who has no job in mind yet', () => {
  it('says what they look for, and nothing of a job that is lacking', () => {
    const teach = serving('teach', 'young roofers');
    const since = reason('since', 'a boy slipped and nobody had told him');
    expect(open('shift', { serving: teach })).toMatch(
      /^I’ve been a roofer for 33 years\. Now I’d like to do something different, and teach young roofers\./,
    );
    expect(open('shift', { serving: teach, reason: since })).toContain('teach young roofers.');
    for (const said of [open('shift', { serving: teach }), open('back'), open('steady')])
      expect(said).not.toContain('in mind');
  });

  it('and needs steady work says what it must fit', () => {
    const fits = [must('body'), must('steady-pay'), must('near-home'), must('benefits'), must('known-hours')];
    expect(open('steady', { fits })).toContain('I’m looking for steady work, near home, with benefits.');
    expect(open('steady', { fits: [must('benefits'), must('known-hours')] })).toContain(
      'steady work, with benefits and hours I know in advance.',
    );
    expect(open('steady', { fits: [must('no-nights')] })).toContain('I’m looking for steady work.');
    expect(open('steady', { serving: serving('teach', 'young roofers') })).not.toContain('young roofers');
  });

  it('is nobody whose job could only not be read', () => {
    const unread = slotsWith('shift', { roles, years: years(33) });
    expect(textOf(unread)).not.toContain('one job in mind');
  });
});

describe('what the work must fit', () => {
  const told = (arc: Arc, ...fits: Fit[]) =>
    textOf(slotsWith(arc, { target: { ...none, role: role('a trainer', null) }, fits }));

  it('is said of who stays useful for some hours, and of nobody else', () => {
    expect(told('keep', must('hours-at-most', '12'), must('near-home'))).toContain(
      'Up to 12 hours a week, near home, would suit me.',
    );
    expect(told('keep', must('hours-at-most', 'whatever suits'))).toContain('Part-time work would suit me.');
    expect(told('keep', must('hours-at-most'), must('near-home'))).toContain(
      'Part-time work near home would suit me.',
    );
    expect(told('pass', must('hours-at-most', '12'))).not.toContain('would suit me');
    expect(told('side', must('partly-home'))).not.toContain('would suit me');
    expect(told('keep', must('near-home'))).not.toContain('would suit me');
    expect(told('back', must('body'), must('home-by', '3:15'))).not.toContain('would suit me');
    expect(told('grow', must('hours-at-most', '12'))).not.toContain('would suit me');
  });

  it('is in the words of the chip and its figure alone', () => {
    expect(termIn('hours-at-most', '24')).toBe('up to 24 hours a week');
    expect(termIn('hours-at-most', 'my daughter is ill')).toBe('part-time');
    expect(termIn('body', '')).toBe('');
    expect(termsIn('benefits', '')).toEqual(['with benefits', 'benefits']);
  });

  it('goes first where a minute is full', () => {
    const long = slotsWith('keep', {
      roles,
      years: years(33),
      target: { ...none, role: role('a trainer', null) },
      fits: [must('hours-at-most', '12')],
    });
    expect(partsOf(long).map(({ id }) => id)).toContain('terms');
    const clause = (words: number) =>
      Array.from({ length: words }, (_, at) => (at % 2 === 0 ? 'the' : 'roof')).join(' ');
    const full = {
      ...long,
      reason: reason('since', `my father showed me ${clause(60)}`),
      best: { stem: 'when' as const, words: phrase({ clause: `the sun is on ${clause(12)}` }) },
    };
    expect(partsOf(full).map(({ id }) => id)).toContain('best');
  });
});

describe('a job in mind as it was typed', () => {
  it('may be a doing by the name of who does it', () => {
    expect(doingIn('helper with forms at the town hall').base).toBe('help with forms at the town hall');
    expect(doingIn('helper at the town hall').base).toBe('');
    expect(doingIn('helper with forms, not too many').base).toBe('');
  });

  it('keeps where or how behind its comma, and no hours', () => {
    expect(tailIn('pharmacist again, preferably in a hospital')).toBe('preferably in a hospital');
    expect(tailIn('locksmith, on call-outs or in a shop')).toBe('on call-outs or in a shop');
    expect(tailIn('trainer of youngsters, 2 or 3 days')).toBe('');
    expect(tailIn('records manager, if I must')).toBe('');
  });

  it('is a place that is there, or both of two', () => {
    expect(placeIn('children’s section in a library')).toBe('the children’s section in a library');
    expect(placeIn('a transit maintenance or any union job')).toBe('transit maintenance or any union job');
    expect(placeIn('a food laboratory')).toBe('a food laboratory');
  });

  it('is no work where it only says what it is to fit', () => {
    const doing = (base: string) => isTerm({ kind: 'doing', doing: phrase({ base }) });
    expect(doing('work with a contract')).toBe(true);
    expect(doing('work with children')).toBe(false);
  });
});

it('counts the years of two steady works for none of them', () => {
  const told = (arc: Arc, isOfSeveral: boolean) =>
    textOf(
      slotsWith(arc, {
        roles: [role('a warehouse temp', null)],
        years: { count: 4, origin: origin('4'), isOfSeveral },
      }),
    );
  expect(told('steady', true)).toContain('I’ve worked as a warehouse temp, and I’m looking');
  expect(told('steady', false)).toContain('four years');
  expect(told('grow', true)).toContain('four years');
});

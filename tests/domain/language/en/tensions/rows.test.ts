import { describe, expect, it } from 'vitest';
import { work } from '#src/content/en/work.ts';
import { findTensions } from '#src/domain/language/en/tensions/find-tensions.ts';
import { PULLS } from '#src/domain/language/en/tensions/rows.ts';
import { BODY_WORK, SHIFT_WORK, WEEKEND_WORK } from '#src/domain/language/en/tensions/trades.ts';
import { FIELD } from '#src/domain/model/work-id.ts';
import type { Arc, Deadline, Figure, Learning, PaperHeld, Slots } from '#src/domain/synthesis/slots.ts';
import {
  mustFit,
  noun,
  origin,
  role,
  serving,
  slotsWith,
  VERBS,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';

const figure = (text: string): Figure => ({
  ...origin(text),
  text,
  amount: Number(text.replace(/\D/g, '')),
  currency: 'GBP',
  period: 'month',
});
const learns = (what: string): Learning => ({ what: noun(what), stance: 'set-on-it' });
const paper = (state: PaperHeld['state'], missing: string | null = null): PaperHeld => ({
  name: noun('teaching certificate'),
  state,
  missing: missing === null ? null : noun(missing),
});
const goesOn = (id: 'housing' | 'children' | 'cares-for' | 'sends-money') => ({
  id,
  detail: null,
  origin: origin(id, { option: id }),
});
const of = (id: string) => ({ ...role(`a ${id}`, null), option: id });
const lasts: Deadline = { kind: 'money-lasts', months: 4, origin: origin('4') };
const off = (option: string, words: string) => noun(words, { option });
const pay = { now: null, need: null, aim: null };
const target = { role: null, field: null, own: null, other: null };
const ownShop = { ...target, own: { ...origin('nail shop'), thing: 'nail shop' } };
const years = (count: number) => ({ count, origin: origin(String(count)) });

/** Each pull with what it needs of the answers, a side at a time: without any of these sides it is not there. */
const TABLE: Readonly<Record<string, { arc?: Arc; sides: readonly Partial<Slots>[] }>> = {
  'hours-benefits': {
    sides: [
      { fits: [mustFit('hours-at-most', '25'), mustFit('benefits')] },
      { hours: { canGive: 25, now: null } },
    ],
  },
  'papers-no-school': { sides: [{ papers: [paper('missing', '11 credits')] }, { noSchool: origin('no') }] },
  'own-money': {
    sides: [{ target: ownShop }, { own: { saved: figure('500 GBP'), needed: figure('4000 GBP') } }],
  },
  'study-pay': { sides: [{ learning: [learns('a nursing degree')] }, { meanwhile: [goesOn('housing')] }] },
  'papers-pay-now': {
    sides: [
      { papers: [paper('not-recognised')] },
      { pay: { ...pay, now: figure('900 GBP') } },
      { meanwhile: [goesOn('children')] },
    ],
  },
  'hours-money': {
    sides: [
      { fits: [mustFit('hours-at-most', '12')] },
      { hours: { canGive: 12, now: null } },
      { pay: { ...pay, aim: figure('3000 GBP') } },
    ],
  },
  'home-by-shifts': { sides: [{ fits: [mustFit('home-by', '3:15')] }, { roles: [of('nurse')] }] },
  'weekends-trade': { sides: [{ fits: [mustFit('weekends')] }, { roles: [of('hairdresser')] }] },
  'work-study': {
    sides: [
      { learning: [learns('bookkeeping')] },
      { hours: { canGive: null, now: 30 } },
      { standing: 'studying' },
    ],
  },
  'papers-years': { sides: [{ papers: [paper('not-finished')] }, { years: years(12) }] },
  'hands-on-away': {
    sides: [{ off: [off('hands-on', 'hands-on care')] }, { serving: serving('care-for', 'older people') }],
  },
  'steady-own': { sides: [{ target: ownShop }, { fits: [mustFit('steady-pay')] }] },
  'steady-free': {
    sides: [{ fits: [mustFit('steady-pay')] }, { off: [off('micromanaged', 'someone over my shoulder')] }],
  },
  'body-trade': { sides: [{ fits: [mustFit('body')] }, { roles: [of('bricklayer')] }] },
  'date-new-field': {
    arc: 'shift',
    sides: [{ deadline: lasts }, { pay: { ...pay, aim: figure('2500 GBP') } }],
  },
  'abroad-pay': { sides: [{ place: 'abroad-study' }, { pay: { ...pay, aim: figure('2500 GBP') } }] },
  'quiet-people': { sides: [{ fits: [mustFit('quiet')] }, { serving: serving('teach', 'boys') }] },
  'supervise-pass': {
    sides: [
      { off: [off('managing-people', 'managing people')] },
      { serving: serving('teach', 'young joiners') },
    ],
  },
  'place-family': {
    sides: [
      { place: 'would-move' },
      { advisers: [{ ...origin('Sam', { option: 'partner' }), relation: 'partner', name: 'Sam' }] },
    ],
  },
  'place-stay': { sides: [{ place: 'stay' }, { learning: [learns('a nursing degree')] }] },
  'care-work': {
    sides: [{ meanwhile: [goesOn('cares-for')] }, { target: { ...target, role: of('nurse') } }],
  },
  'unpaid-floor': { sides: [{ unpaid: 'any-pay' }, { pay: { ...pay, need: figure('1200 GBP') } }] },
  'late-study': { sides: [{ learning: [learns('a nursing degree')] }, { years: years(27) }] },
  'again-pay': {
    arc: 'shift',
    sides: [{ target: { ...target, role: of('nurse') } }, { pay: { ...pay, need: figure('1200 GBP') } }],
  },
  'many-papers': {
    sides: [{ learning: [learns('bookkeeping'), learns('payroll')] }, { meanwhile: [goesOn('sends-money')] }],
  },
  'late-shift-care': { sides: [{ off: [off('nights', 'night shifts')] }, { roles: [of('nurse')] }] },
};

const isFound = (id: string, slots: Slots) => {
  const sides = PULLS.find((row) => row.id === id)?.sides(slots, VERBS);
  return Boolean(sides?.[0] && sides[1]);
};

describe.each(PULLS)('the pull $id', ({ id, question, choices }) => {
  const { arc = 'grow', sides } = TABLE[id] ?? { sides: [] };
  const whole = slotsWith(arc, Object.assign({}, ...sides));

  it('is shown where both sides are said', () => {
    expect(sides.length).toBeGreaterThan(1);
    expect(isFound(id, whole)).toBe(true);
    const { text, sources } = findTensions(whole, VERBS).find((found) => found.id === id) ?? {};
    if (text) {
      expect(text.map((segment) => segment.text).join('')).toMatch(/^\p{Lu}.*\. \p{Lu}.*\.$/u);
      expect(sources?.length).toBeGreaterThan(0);
    }
  });

  it('is not shown where any side is missing', () => {
    for (const missing of sides.keys()) {
      const others = sides.filter((_, at) => at !== missing);
      expect(isFound(id, slotsWith(arc, Object.assign({}, ...others))), String(missing)).toBe(false);
    }
  });

  it('asks one question, with three ways that differ', () => {
    expect(question).toMatch(/\?$/);
    expect(new Set(choices).size).toBe(3);
  });
});

describe('pulls', () => {
  it('are found for nobody who said nothing, and never more than two at once', () => {
    expect(findTensions(slotsWith('grow'), VERBS)).toEqual([]);
    const everything = Object.assign({}, ...Object.values(TABLE).flatMap(({ sides }) => sides));
    expect(findTensions(slotsWith('shift', everything), VERBS)).toHaveLength(2);
    expect(findTensions({ ...slotsWith(null), ...everything, arc: null }, VERBS)).toEqual([]);
  });

  it('say "your" once of a paper that was put as "my"', () => {
    const mine = { ...paper('not-finished'), name: noun('my BSN') };
    const slots = slotsWith('grow', { papers: [mine], years: years(27) });
    const sides = PULLS.find(({ id }) => id === 'papers-years')?.sides(slots, VERBS);
    expect(sides?.[1]?.map(({ text }) => text).join('')).toBe('Your BSN is not finished.');
  });

  it('name work that the catalogue has', () => {
    const known = new Set([
      ...work.fields.map(({ id }) => `${FIELD}${id}`),
      ...work.roles.map(({ id }) => id),
    ]);
    expect([...SHIFT_WORK, ...WEEKEND_WORK, ...BODY_WORK].filter((id) => !known.has(id))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#src/domain/dates.ts';
import { advice } from '#src/domain/language/en/advice.ts';
import { ownDeadline } from '#src/domain/language/en/goals/parts.ts';
import { planGoals, trialFor } from '#src/domain/language/en/goals/plan-goals.ts';
import { tensionsTestedBy } from '#src/domain/language/en/goals/tested.ts';
import { KINDS } from '#src/domain/language/en/work-kinds/table.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { ARCS, type Slots } from '#src/domain/synthesis/slots.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { SUBSETS, slotsOf } from '#tests/domain/language/en/aspiration/pool.ts';
import { field, noun, origin, VERBS } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { runs } from '#tests/helpers/how-many.ts';

const TODAY = '2026-11-28';

const papers = fc.subarray([
  { name: noun('nursing license'), state: 'lapsed', missing: null },
  { name: noun('diploma'), state: 'not-recognised', missing: null },
  { name: noun('degree'), state: 'missing', missing: noun('11 credits') },
  { name: noun('licence'), state: 'missing', missing: noun('suspended till I pay 480') },
  { name: noun('logbook'), state: 'missing', missing: noun('the company took it') },
  { name: noun('two credits'), state: 'not-finished', missing: null },
  { name: noun('Google certificate'), state: 'not-finished', missing: null },
] as const);
const learning = fc
  .subarray(['a Google course', 'SQL', 'trade test', 'easy Vietnamese', 'apprenticeship', 'hygiene school'])
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc
          .constantFrom('set-on-it', 'only-short', 'later', 'if-free')
          .map((stance) => ({ what: noun(name), stance }) as const),
      ),
    ),
  );
const people = fc.subarray([
  { ...origin('Seun'), relation: 'friend', name: 'Seun (already in tech)' },
  { ...origin('Ito'), relation: 'manager', name: 'Ito-san' },
  { ...origin('pastor'), relation: 'community', name: 'pastor' },
  { ...origin('partner'), relation: 'partner', name: '' },
  { ...origin('L'), relation: 'mentor', name: 'L.' },
]);
const figure = fc.constantFrom(
  null,
  { ...origin('1,250'), text: '1,250 GBP a month', amount: 1250, currency: 'GBP', period: 'month' } as const,
  { ...origin('15000'), text: '15000 GBP a month', amount: 15000, currency: 'GBP', period: 'month' } as const,
);
const deadline = fc.constantFrom<Slots['deadline']>(
  null,
  { kind: 'working-by', on: '2027-01-10', origin: origin('date') },
  { kind: 'ends-on', on: '2026-11-01', origin: origin('date') },
  { kind: 'money-lasts', months: 2, origin: origin('2') },
  { kind: 'stop-in', years: 3, origin: origin('3') },
);
const more = fc.record({
  papers,
  learning,
  advisers: people,
  pay: fc.record({ now: figure, need: figure, aim: figure }),
  own: fc.record({ saved: figure, needed: figure }),
  deadline,
  standing: fc.constantFrom<Slots['standing']>(
    null,
    'working',
    'ending',
    'looking',
    'studying',
    'not-working',
  ),
  unpaid: fc.constantFrom<Slots['unpaid']>(null, 'none', 'some'),
  cushionMonths: fc.constantFrom(null, 2, 12),
  learningHours: fc.constantFrom(null, 0, 1, 6),
  noSchool: fc.constantFrom(null, origin('none')),
});
const typedLine = (signal: Typed['signal'], words: string): Typed => ({
  ...origin(words),
  signal,
  words,
  state: null,
});
const typed = fc.subarray([
  typedLine('fit', 'No driving after dark.'),
  typedLine('fit', 'my knees cannot climb ladder'),
  typedLine('fit', 'must be on a taxi route'),
  typedLine('target', 'the boat'),
  typedLine('serve', 'little kids or old people not sure'),
]);
const asked = fc
  .record({
    arc: fc.constantFrom(...ARCS),
    subset: fc.integer({ min: 0, max: SUBSETS - 1 }),
    turn: fc.nat(50),
    more,
    typed,
    tension: fc.constantFrom('study-pay', 'papers-years', 'two-aims', 'steady-own', 'none'),
  })
  .map(({ arc, subset, turn, more: added, typed: lines, tension }) => ({
    slots: { ...slotsOf(arc, subset, turn), ...added } as Slots,
    verbs: VERBS,
    today: TODAY,
    tensions: [tension],
    typed: lines,
  }));

const ABBREVIATED = /\b(?:Mrs|Mr|Dr|L)\./gu;

describe('any goals', () => {
  it('are whole sentences, one in each text, with no hole and no double space', () => {
    fc.assert(
      fc.property(asked, (given) => {
        for (const goal of planGoals(given))
          for (const part of [goal.action, goal.measure, goal.firstStep]) {
            const text = textOf(part);
            expect(text).toMatch(/^[\p{Lu}\d].*[.?]$/u);
            expect(text).not.toMatch(/ {2}|\{|undefined|null|\[object| [,.]|,,|\.\.|\(\)/u);
            expect(text.replace(ABBREVIATED, '')).not.toMatch(/[.?!] \p{Lu}/u);
            expect(part.every(({ text: words }) => words !== '')).toBe(true);
          }
      }),
      { numRuns: runs(1500) },
    );
  });

  it('are three, on the way there and of terms, unlike each other, and begin with something to do', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const goals = planGoals(given);
        const kinds = goals.map(({ kind }) => kind);
        expect(kinds).toHaveLength(3);
        // What is set on may stand in the place of a try.
        expect(kinds).toContain('path');
        expect(kinds).toContain('terms');
        expect(new Set(goals.map(({ firstStep }) => textOf(firstStep))).size).toBe(3);
        for (const { action, measure, ifThen } of goals) {
          expect(advice.startsWithDoing(textOf(action)), textOf(action)).toBe(true);
          expect(advice.isUpToOthers(textOf(action)), textOf(action)).toBe(false);
          expect(advice.isMeasured(textOf(measure)), textOf(measure)).toBe(true);
          expect(advice.halvesOf(textOf(ifThen))).not.toBeNull();
        }
      }),
      { numRuns: runs(1500) },
    );
  });

  it('end inside the own deadline, two weeks away at the least, and begin within the week', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const last = ownDeadline(given.slots, TODAY);
        const soonest = addDays(TODAY, 14);
        for (const { by, firstStepBy } of planGoals(given)) {
          expect(by >= soonest).toBe(true);
          if (last) expect(by <= (last < soonest ? soonest : last)).toBe(true);
          expect(firstStepBy > TODAY && firstStepBy <= addDays(TODAY, 7)).toBe(true);
        }
      }),
    );
  });

  it('say of every word of the person whose answer it is', () => {
    fc.assert(
      fc.property(asked, (given) => {
        for (const goal of planGoals(given))
          for (const segment of [...goal.action, ...goal.measure, ...goal.firstStep])
            if (segment.kind !== 'frame') expect(segment.sources).toHaveLength(1);
      }),
    );
  });

  it('have one that tests the first tension, where one can', () => {
    fc.assert(
      fc.property(asked, (given) => {
        const [tension = ''] = given.tensions;
        const isOwn = given.slots.arc?.id === 'own' && given.slots.target.own !== null;
        if (tension !== 'steady-own' || !isOwn) return;
        expect(planGoals(given).some(({ id }) => tensionsTestedBy(id).includes(tension))).toBe(true);
      }),
    );
  });
});

describe('a trial without pay', () => {
  const trial = (unpaid: Slots['unpaid'], at: number) => {
    const kind = KINDS[at]?.kind;
    const name = kind?.fields[0] ?? '';
    const aim = { ...field(name), option: `field-${name}` };
    const slots = {
      ...slotsOf('shift', 0, 0),
      target: { role: null, field: aim, own: null, other: null },
      unpaid,
    };
    const inMind = [{ kind: 'field', field: aim, isHedged: false } as const];
    return textOf(trialFor({ slots: { ...slots, inMind }, verbs: VERBS, today: TODAY, tensions: [] }));
  };

  it('is offered to nobody who works for none', () => {
    for (const at of KINDS.keys()) {
      expect(trial('none', at)).not.toMatch(/\b(?:days?|mornings|afternoons) (?:beside|of)\b|unpaid/);
      expect(trial('some', at)).not.toBe('');
    }
    expect(trial('some', 0)).toMatch(/days alongside/);
  });
});

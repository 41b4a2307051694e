import { describe, expect, test } from 'vitest';
import { textOf } from '#src/domain/language/en/aspiration/piece.ts';
import { writeDrafts } from '#src/domain/language/en/aspiration/write-drafts.ts';
import { readWork } from '#src/domain/language/en/reader/read-work.ts';
// What writes names and weighs the words comes with the whole language.
import '#src/domain/language/en/index.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import {
  best,
  did,
  field,
  gift,
  none,
  phrase,
  reason,
  role,
  serving,
  slotsWith,
  VERBS,
  years,
} from './slots-fixture.ts';

const verbs = {
  ...VERBS,
  'pass-on': { base: 'pass on what I know to {who}', gerund: 'passing on what I know to {who}' },
  'find-feet': { base: 'help {who} make a good start', gerund: 'helping {who} make a good start' },
};
const first = (slots: Slots) => textOf(writeDrafts(slots, { verbs })[0]?.segments ?? []);
const all = (slots: Slots) =>
  writeDrafts(slots, { verbs })
    .map(({ segments }) => textOf(segments))
    .join(' ');
const as = (a: string): Slots['target'] => ({ ...none, role: role(a, null) });
const why = 'my uncle showed me a full yard of them and I looked at nothing else';

describe('the years of another trade, behind a long wish', () => {
  const brought = (
    arc: 'shift' | 'back' | 'side' | 'grow',
    from: string,
    to: string,
    more: Partial<Slots> = {},
  ) =>
    first(
      slotsWith(arc, {
        roles: [role(from, null)],
        years: years(9),
        target: as(to),
        serving: serving('care-for', 'old engines'),
        reason: reason('since', why),
        ...more,
      }),
    ).includes('I bring nine years as ');

  test.each([
    ['shift', 'a milker', 'a boat builder'],
    ['shift', 'a seller', 'a tour guide'],
  ] as const)('are left out: %s, %s, %s', (arc, from, to) => {
    expect(brought(arc, from, to)).toBe(false);
  });

  test.each([
    ['grow', 'a fitter', 'a foreman'],
    ['back', 'a vet technician', 'a physiotherapist'],
    ['side', 'a fitter', 'an inspector'],
    ['shift', 'a hairstylist', 'a hair designer'],
    ['shift', 'a bricklayer', 'a vocational teacher'],
    ['shift', 'an engine driver', 'a boat builder'],
  ] as const)('are said where they belong to it: %s, %s, %s', (arc, from, to) => {
    expect(brought(arc, from, to)).toBe(true);
  });

  test('are said with a deed', () => {
    expect(brought('shift', 'a milker', 'a boat builder', { proofs: [did('saved 11 calves')] })).toBe(true);
  });
});

test('what one would gladly do stands behind no job that is named', () => {
  const bikes = gift({ gerund: 'fixing bikes' }, { isStarred: true });
  const electrician = { target: as('an electrician'), gifts: [bikes] };
  const told = { ...electrician, reason: reason('since', why) };
  expect(first(slotsWith('start', told))).not.toContain('fixing bikes');
  expect(first(slotsWith('start', electrician))).not.toContain('fixing bikes');
});

describe('a reason told among friends', () => {
  const because = (clause: string) =>
    slotsWith('shift', {
      roles: [role('a driver', null)],
      years: years(9),
      target: as('a caretaker'),
      serving: serving('care-for', 'old people'),
      reason: reason('because', clause),
    });

  test.each([
    ['my wife will throw me out'],
    ['I trained three of them and they all came after me'],
    ['I do not want to sit seven years at home'],
  ])('opens no first draft: %s', (clause) => {
    expect(first(because(clause))).toMatch(/^After nine years as a driver, I want to become a caretaker/);
    expect(all(because(clause))).toContain(clause);
  });

  test.each([['my wife works there and I like the place'], ['nobody sat with my father at the home']])(
    'and any other does: %s',
    (clause) => {
      expect(first(because(clause))).toContain(clause);
    },
  );
});

test('"in order" is no good day, and "in the garden with the kids" is one', () => {
  const of = (words: string) =>
    first(
      slotsWith('start', {
        target: as('a nurse'),
        serving: serving('care-for', 'children'),
        best: best('where', words),
      }),
    );
  expect(of('in order')).not.toContain('at my best');
  expect(of('in the garden with the kids')).toContain('I’m at my best in the garden with the kids.');
});

describe('a work that is taken up', () => {
  const taken = (arc: 'back' | 'elsewhere', had: string, target: Slots['target']) =>
    first(slotsWith(arc, { roles: [role(had, null)], target }));

  test.each([
    ['back', 'a pharmacy student', as('a pharmacist'), 'I want to work as a pharmacist.'],
    ['back', 'a pharmacist', as('a pharmacist'), 'I want to go back to work as a pharmacist.'],
    ['back', 'a cook', { ...none, field: field('lab work') }, 'I want to come back to lab work.'],
    ['back', 'a cook', { ...none, field: field('a lab') }, 'I want to come back to work in a lab.'],
    [
      'elsewhere',
      'a dental technician',
      as('a dental technician in a lab'),
      'I want to be a dental technician again here, in a lab.',
    ],
    [
      'elsewhere',
      'a nurse',
      as('a nurse in critical care'),
      'I want to be a nurse in critical care again here.',
    ],
  ] as const)('is said once and in order: %s, %s', (arc, had, target, text) => {
    expect(taken(arc, had, target)).toBe(text);
  });
});

describe('those who are taught', () => {
  const taught = (aim: string, verb: string, whom: string) =>
    first(
      slotsWith('pass', {
        inMind: [{ kind: 'doing', doing: phrase({ base: aim, gerund: aim }), isHedged: false }],
        serving: serving(verb, whom),
      }),
    );

  test.each([
    [
      'teach lads roofing',
      'pass-on',
      'young lads starting out',
      'teach roofing, passing on what I know to young lads starting out.',
    ],
    ['train foreign nurses', 'find-feet', 'nurses from Vietnam', 'train nurses from Vietnam.'],
  ])('are named once: %s', (aim, verb, whom, text) => {
    expect(taught(aim, verb, whom).replace(' and pass on', ', passing on')).toBe(`I want to ${text}`);
  });

  test('are two where they are others', () => {
    expect(taught('train foreign nurses', 'find-feet', 'families from Vietnam')).toContain(
      'train foreign nurses',
    );
    expect(taught('teach lads roofing', 'pass-on', 'women starting out')).toContain('teach lads roofing');
  });
});

test('a newspaper is nobody, and who works its press is', () => {
  expect(readWork('newspaper layout').map(({ kind }) => kind)).not.toContain('role');
  expect(readWork('newspaper press operator').map(({ kind }) => kind)).toEqual(['role']);
});

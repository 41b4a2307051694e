import { expect, test } from 'vitest';
import { textOf } from '#src/domain/language/en/aspiration/piece.ts';
import { writeDrafts } from '#src/domain/language/en/aspiration/write-drafts.ts';
import '#src/domain/language/en/index.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { mustFit, none, phrase, role, serving, slotsWith, VERBS, years } from './slots-fixture.ts';

const firstOf = (slots: Slots) => textOf(writeDrafts(slots, { verbs: VERBS })[0]?.segments ?? []);
const near = [mustFit('near-home')];

test('near home stands before whom it serves, where no job or place is named: it would be their home', () => {
  expect(firstOf(slotsWith('start', { serving: serving('care-for', 'old people'), fits: near }))).toBe(
    'I want to stay close to home and care for old people.',
  );
  const nurse = { ...none, role: role('a nurse', null) };
  expect(
    firstOf(slotsWith('start', { target: nurse, serving: serving('lead', 'children'), fits: near })),
  ).toBe('I want to become a nurse, close to home, and lead children.');
  const librarian = { roles: [role('a librarian', null)], serving: serving('teach', 'children'), fits: near };
  expect(firstOf(slotsWith('back', librarian))).toBe(
    'I want to come back to work close to home and use what I know as a librarian to teach children.',
  );
  expect(firstOf(slotsWith('keep', { serving: serving('care-for', 'old people'), fits: near }))).toBe(
    'I want to stay useful close to home: to care for old people.',
  );
});

test('what the years have taught goes before those of whom more is told', () => {
  const bricklayer = { roles: [role('a bricklayer', null)], years: years(22) };
  expect(
    firstOf(
      slotsWith('pass', { ...bricklayer, serving: serving('teach', 'young people who did not like school') }),
    ),
  ).toBe(
    'I want to pass on what 22 years as a bricklayer have taught me to young people who did not like school.',
  );
  expect(firstOf(slotsWith('pass', { ...bricklayer, serving: serving('teach', 'apprentices') }))).toBe(
    'I want to pass on to apprentices what 22 years as a bricklayer have taught me.',
  );
});

test('years that the reason has counted are not counted again', () => {
  const slots = (why: string) =>
    slotsWith('shift', {
      roles: [role('a printer', null)],
      years: years(26),
      target: { ...none, role: role('a baker', null) },
      reason: { stem: 'because', clause: phrase({ clause: why, sentence: why }) },
    });
  expect(firstOf(slots('I gave them 26 years and they told us by letter'))).toBe(
    'I want to become a baker, because I gave them 26 years and they told us by letter.',
  );
  expect(firstOf(slots('I told 26 people and they told us by letter'))).toBe(
    'After 26 years as a printer, I want to become a baker, because I told 26 people and they told us by letter.',
  );
});

import { describe, expect, test } from 'vitest';
import { withoutSlips } from '#src/domain/language/en/aspiration/clean.ts';
import { textOf } from '#src/domain/language/en/aspiration/piece.ts';
import { writeDrafts } from '#src/domain/language/en/aspiration/write-drafts.ts';
// What weighs the words comes with the whole language.
import '#src/domain/language/en/index.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import {
  best,
  did,
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

const draftsFor = (slots: Slots) => writeDrafts(slots, { verbs: VERBS });
const textsOf = (slots: Slots) => draftsFor(slots).map(({ segments }) => textOf(segments));

const nurse = {
  roles: [role('a driver', null)],
  years: years(12),
  target: { ...none, role: role('a school nurse', null) },
};

describe('the first draft', () => {
  test.each([
    ['company moved me to the document room'],
    ['every week some girl ask me to show her'],
    ['one of those women asked me where did she go'],
    ['all houses is sleeping and nobody came'],
    ['I tired for the noise and nobody came'],
    ['my wrists were shot and the dogs waited'],
  ])('leaves out a reason that no editor would print, and a later one has it: %s', (why) => {
    const [first, ...others] = textsOf(
      slotsWith('shift', {
        ...nurse,
        serving: serving('care-for', 'children'),
        reason: reason('since', why),
      }),
    );
    expect(first).toBe('After 12 years as a driver, I want to become a school nurse and care for children.');
    expect(others.join(' ')).toContain(why);
  });

  test.each([
    ['the company moved me to the document room'],
    ['my first day on the ferries'],
    ['my father and grandfather were carpenters'],
    ['dad cried because he could taste the basil'],
  ])('keeps a reason that can be printed: %s', (why) => {
    const [first] = textsOf(
      slotsWith('shift', {
        ...nurse,
        serving: serving('care-for', 'children'),
        reason: reason('since', why),
      }),
    );
    expect(first).toBe(`Ever since ${why}, I’ve wanted to become a school nurse and care for children.`);
  });

  test('says no joke about what one is good at', () => {
    const left = (gerund: string) =>
      withoutSlips(slotsWith('shift', { ...nurse, gifts: [gift({ gerund })] })).gifts.length;
    expect(left('sleeping late')).toBe(0);
    expect(left('lying politely')).toBe(0);
    expect(left('mending bikes')).toBe(1);
  });

  test('names nothing that one can do by words with a slip', () => {
    const left = (gerund: string) =>
      withoutSlips(slotsWith('shift', { ...nurse, gifts: [gift({ gerund })] })).gifts.length;
    expect(left('finding the fault in machine')).toBe(0);
    expect(left('finding the fault in a machine')).toBe(1);
  });

  test('tells a deed where the reason only says the wish again', () => {
    const slots = slotsWith('start', {
      target: nurse.target,
      reason: { stem: 'because', clause: phrase({ clause: 'I just like it', sentence: 'I just like it' }) },
      proofs: [did('sold 140 cakes on one Sunday')],
    });
    expect(textsOf(slots)[0]).toBe('I sold 140 cakes on one Sunday. Now I want to become a school nurse.');
  });

  test('leaves out a good day with a slip, and keeps it where nothing else stands beside the aim', () => {
    const when = best('when', 'light come on and all houses is sleeping');
    expect(textsOf(slotsWith('shift', { ...nurse, best: when }))[0]).toBe(
      'After 12 years as a driver, I want to become a school nurse.',
    );
    const alone = slotsWith('start', { target: nurse.target, best: when });
    expect(textsOf(alone)[0]).toBe(
      'I want to become a school nurse. I’m at my best when light come on and all houses is sleeping.',
    );
  });

  test('tells no deed beside a reason with a slip: the hand is the same', () => {
    const slots = slotsWith('start', {
      target: nurse.target,
      serving: serving('care-for', 'children'),
      reason: reason('since', 'company moved me to the document room'),
      proofs: [did('sold 140 cakes on one Sunday')],
    });
    expect(textsOf(slots)[0]).toBe('I want to become a school nurse and care for children.');
  });

  test('has an id of its own', () => {
    const slots = slotsWith('shift', { ...nurse, best: best('when', 'all houses is sleeping') });
    const ids = draftsFor(slots).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

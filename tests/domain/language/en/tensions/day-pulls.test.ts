import { describe, expect, it } from 'vitest';
import { findTensions } from '#src/domain/language/en/tensions/find-tensions.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { gift, serving, slotsWith, VERBS } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { checkPulls, chosen, own } from './pull-fixture.ts';

const idsOf = (slots: Partial<Slots>, typed: readonly Typed[]) =>
  findTensions(slotsWith('shift', slots), VERBS, typed).map(({ id }) => id);

checkPulls([
  {
    id: 'feet-desk',
    sides: [
      { typed: [own('best', 'on my feet, with a route to finish', 'where')] },
      { typed: [own('target', 'library clerk'), own('target', 'school crossing guard')] },
    ],
    text: 'You are at your best “on my feet, with a route to finish”. You are also thinking of “library clerk”.',
    question:
      'Which part of it would keep you on your feet, or would “school crossing guard” suit you better?',
  },
  {
    id: 'hands-on-course',
    sides: [
      { typed: [chosen('off', 'hands-on')] },
      { typed: [own('learning', 'Phlebotomy refresher', 'only-short')] },
    ],
    text: 'You want to leave hands-on care behind. You also want to learn this: “Phlebotomy refresher”.',
    question:
      'Would that be all right as a small part of the work, or is the paper only there to open the door?',
  },
]);

describe('pulls of how the days are', () => {
  it('need best hours on foot, a desk, and no word against it', () => {
    const feet = (words: string, aim: string) => idsOf({}, [own('best', words, 'where'), own('target', aim)]);
    expect(feet('on my feet', 'payroll clerk')).toEqual(['feet-desk']);
    expect(feet('not on my feet all day', 'payroll clerk')).toEqual([]);
    expect(feet('on my feet', 'warehouse clerk')).toEqual([]);
    expect(feet('on my feet', 'gardener')).not.toContain('feet-desk');
  });

  it('set the last tram against the evenings of a child', () => {
    const late = (who: string) =>
      idsOf({ serving: serving('get-there', who, true) }, [
        chosen('fit', 'evenings', 'my son'),
        own('serve', who),
      ]);
    expect(late('people of the last tram')).toEqual(['late-serve']);
    expect(late('people of the village')).toEqual([]);
  });

  it('set what tires against people who need just that', () => {
    const calm = (who: string, isTiring: boolean) =>
      idsOf(
        {
          gifts: [gift({ gerund: 'calming people down' }, { option: 'calm', isTiring })],
          serving: serving('get-there', who, true),
        },
        [own('serve', who)],
      );
    expect(calm('clerks who are scared of the computer', true)).toEqual(['tires-serve']);
    expect(calm('clerks who are scared of the computer', false)).toEqual([]);
    expect(calm('clerks of the town', true)).toEqual([]);
  });

  it('ask about two posts only where few hours must hold both, or they are of different kinds', () => {
    const hours = (canGive: number) =>
      idsOf(
        {
          hours: { canGive, now: null },
          fits: [{ ...chosen('fit', 'hours-at-most'), id: 'hours-at-most', detail: null, words: null }],
        },
        [own('target', 'lock expert'), own('target', 'restoring castle gates')],
      );
    expect(hours(8)).toEqual(['two-aims']);
    expect(hours(24)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { tensionsTestedBy } from '#src/domain/language/en/goals/tested.ts';
import { findTensions } from '#src/domain/language/en/tensions/find-tensions.ts';
import { PULLS } from '#src/domain/language/en/tensions/rows.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { slotsWith, VERBS } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { type Case, checkPulls, chosen, own } from './pull-fixture.ts';

const head = own('target', 'head of the jellyfish section');
const quiet = chosen('fit', 'quiet');
const weekends = chosen('fit', 'weekends', 'my son’s football');
const noNights = chosen('fit', 'no-nights');

const CASES: readonly Case[] = [
  {
    id: 'lead-alone',
    sides: [{ typed: [quiet] }, { typed: [head] }],
    text: 'You want a quiet place to work in. You are also thinking of “head of the jellyfish section”.',
    question:
      'Which part of a day like that do you want for yourself, and which would you give to somebody else?',
  },
  {
    id: 'best-heights',
    arc: 'shift',
    sides: [
      { typed: [own('best', 'up high on a dry morning', 'where')] },
      { typed: [own('off', 'ladders, as my knees are done')] },
    ],
    text: 'You are at your best “up high on a dry morning”. You want to leave this behind: “ladders, as my knees are done”.',
    question:
      'What is it up there that you would most like to keep: the quiet, the air or the view of the whole?',
  },
  {
    id: 'papers-work',
    arc: 'side',
    sides: [{ typed: [chosen('off', 'paperwork')] }, { typed: [own('target', 'water quality inspector')] }],
    text: 'You want to leave paperwork behind. You are also thinking of “water quality inspector”.',
    question: 'How much writing up could you live with, and who could do the rest?',
  },
  {
    id: 'screens-work',
    arc: 'side',
    sides: [{ typed: [chosen('off', 'screens')] }, { typed: [own('target', 'documentary editing')] }],
    text: 'You want to leave whole days at a screen behind. You are also thinking of “documentary editing”.',
    question: 'Which part of it takes you away from the screen?',
  },
  {
    id: 'nights-work',
    arc: 'back',
    sides: [{ typed: [noNights] }, { typed: [own('target', 'locksmith, on call-outs or in a shop')] }],
    text: 'The work must not involve nights. You are also thinking of “locksmith, on call-outs or in a shop”.',
    question: 'Where is that work done by day, and who could tell you?',
  },
  {
    id: 'weekends-rota',
    arc: 'shift',
    sides: [{ typed: [weekends] }, { typed: [own('target', 'tram driver')] }],
    text: 'You want your weekends free for your son’s football. You are also thinking of “tram driver”.',
    question: 'How is the rota drawn up there, and how early could you say which days you need?',
  },
  {
    id: 'teaching-paper',
    arc: 'pass',
    sides: [
      { typed: [own('target', 'teacher at the merchant marine school')] },
      { typed: [own('learning', 'teaching certificate, if they want it', 'only-short')] },
    ],
    text: 'You are thinking of “teacher at the merchant marine school”. Of a paper to teach with, you only want something short.',
    question: 'If they ask for a long course, would you do it, or find the learners in another place?',
  },
];

checkPulls(CASES);

const finds = (id: string, ...typed: readonly Typed[]) =>
  PULLS.find((row) => row.id === id)?.find({ slots: slotsWith('grow'), typed, verbs: VERBS }) ?? null;
const shown = (...typed: readonly Typed[]) =>
  findTensions(slotsWith('grow'), VERBS, typed).map(({ id }) => id);

describe('what only looks like a pull', () => {
  it('is a manager of things, or one at their best alone with others', () => {
    expect(finds('lead-alone', quiet, own('target', 'records manager'))).toBeNull();
    expect(finds('lead-alone', head, own('best', 'alone with my crew', 'where'))).toBeNull();
    expect(finds('lead-alone', head, own('best', 'only me and the wind', 'where'))).not.toBeNull();
  });

  it('is who never goes up, and who repairs what lies on the ground', () => {
    expect(
      finds('best-heights', own('best', 'never up high again', 'when'), own('off', 'ladders')),
    ).toBeNull();
    expect(finds('best-heights', own('best', 'up high', 'where'), own('off', 'the phones'))).toBeNull();
  });

  it('is a shop that closes, which is asked about its closing days', () => {
    const shop = own('target', 'shop assistant');
    expect(finds('weekends-rota', weekends, shop)).toBeNull();
    expect(finds('weekends-trade', weekends, shop)).not.toBeNull();
    expect(finds('weekends-trade', weekends, own('target', 'tram driver'))).toBeNull();
  });

  it('is a locksmith in a shop, whom nobody calls at night', () => {
    expect(finds('nights-work', noNights, own('target', 'locksmith in a shop'))).toBeNull();
  });

  it('is a place said after a comma, which is no second work', () => {
    expect(shown(own('target', 'vet nursing teacher, perhaps at TAFE'))).not.toContain('two-aims');
    expect(shown(own('target', 'vet nurse, or something boring'))).toContain('two-aims');
  });

  it('is teaching on site, where no school asks for a paper', () => {
    const short = own('learning', 'teaching certificate', 'only-short');
    expect(finds('teaching-paper', own('target', 'teaching the young ones on site'), short)).toBeNull();
  });
});

it('each is tested by a goal', () => {
  const tested = ['stand-in', 'beside-them', 'work-sought', 'one-agreement'].flatMap(tensionsTestedBy);
  for (const id of ['lead-alone', 'best-heights', 'papers-work', 'weekends-rota', 'teaching-paper'])
    expect(tested).toContain(id);
});

import { describe, expect, it } from 'vitest';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import { findTensions } from '#src/domain/language/en/tensions/find-tensions.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { slotsWith, VERBS } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { type Case, checkPulls, chosen, figureOf, holds, learns, own } from './pull-fixture.ts';

const CASES: readonly Case[] = [
  {
    id: 'small-on-call',
    arc: 'side',
    sides: [
      { typed: [own('target', 'an office somewhere small')] },
      { typed: [own('fit', 'No on-call, non-negotiable')] },
    ],
    text: 'You are thinking of “an office somewhere small”. The work must fit this: “No on-call, non-negotiable”.',
    question: 'Where few people know how it works, who answers when it breaks at night?',
  },
  {
    id: 'several-places',
    arc: 'side',
    sides: [
      { typed: [chosen('target', 'own', 'bench shared by several museums')] },
      { typed: [chosen('fit', 'no-travel')] },
    ],
    text: 'You are thinking of something of your own: “bench shared by several museums”. The work must not involve travel.',
    question: 'Could they come to you, or could the going be kept to a few days a month?',
  },
  {
    id: 'pension-more',
    arc: 'pass',
    sides: [
      { typed: [own('fit', 'It must not reduce the pension')] },
      {
        slots: { pay: { now: figureOf(390, '390 a month'), need: figureOf(590, '590 a month'), aim: null } },
      },
    ],
    text: 'The work must fit this: “It must not reduce the pension”. You earn 390 a month now, but you need at least 590.',
    question: 'How much may you earn before it touches the pension, and who can tell you?',
  },
  {
    id: 'date-unwritten',
    arc: 'side',
    sides: [
      { typed: [chosen('deadline', 'ends-on', '31 Dec')] },
      { typed: [own('meanwhile', 'two chapters that do not exist yet')] },
    ],
    text: 'Your job ends: “31 Dec”. This has to go on meanwhile: “two chapters that do not exist yet”.',
    question: 'How much of it can be done by that day, and whom could you ask for more time?',
  },
  {
    id: 'lives-at-work',
    arc: 'elsewhere',
    sides: [
      { typed: [own('off', 'living in the house of my employer')] },
      { typed: [chosen('cushion', 'under-three')] },
    ],
    text: 'You want to leave this behind: “living in the house of my employer”. You could get by on less, but not for three months.',
    question: 'What would a room cost, and what pay would cover it?',
  },
  {
    id: 'rights-new-post',
    arc: 'side',
    sides: [
      { typed: [own('fit', 'not lose the public post')] },
      { typed: [own('target', 'climate education')] },
    ],
    text: 'The work must fit this: “not lose the public post”. You are also thinking of “climate education”.',
    question: 'Would that work leave it as it is, and who could tell you in writing?',
  },
  {
    id: 'talks-no-phones',
    arc: 'grow',
    sides: [
      { typed: [chosen('off', 'phones')] },
      { typed: [own('strength', 'Talking people into renaming their road')] },
    ],
    text: 'You want to leave the phones behind. People come to you for talking people into renaming their road.',
    question: 'Could that be done face to face, or in writing?',
  },
];

checkPulls(CASES);

describe('what pulls nobody apart', () => {
  const none = (slots: Slots, typed: readonly Typed[]) =>
    findTensions(slots, VERBS, typed).map(({ text, question }) => `${textIn(text)} ${textIn(question)}`);

  it('is somebody to look after who comes along', () => {
    const typed = [
      chosen('place', 'would-move'),
      chosen('meanwhile', 'cares-for'),
      own('fit', 'my mother and two dogs come with'),
    ];
    expect(none(slotsWith('shift'), typed)).toEqual([]);
  });

  it('is years of other work, for a paper that they cannot count for', () => {
    const paper = holds('journeyman shoemaker', 'missing', 'the exam');
    const exam = learns('shoemaker exam');
    const slots = slotsWith('shift', { ...paper.slots, ...exam.slots, years: null });
    const all = none(slots, [
      own('target', 'orthopedic shoemaker'),
      ...(paper.typed ?? []),
      ...(exam.typed ?? []),
    ]);
    expect(all.join()).not.toMatch(/years of work count/);
  });
});

import { describe, expect, it } from 'vitest';
import { PULLS } from '#src/domain/language/en/tensions/rows.ts';
import type { Gift } from '#src/domain/synthesis/slots.ts';
import { origin, slotsWith, VERBS } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { checkPulls, chosen, own } from './pull-fixture.ts';

checkPulls([
  {
    id: 'best-evenings',
    sides: [
      { typed: [own('best', 'it is a big sale night', 'when')] },
      { typed: [chosen('fit', 'no-nights')] },
    ],
    text: 'You are at your best when “it is a big sale night”. You also want no night work.',
    question: 'Where could you have moments like that, and keep this as it is?',
  },
  {
    id: 'best-dark',
    sides: [
      { typed: [own('best', 'on the road before the mist has lifted', 'where')] },
      { typed: [own('fit', 'No driving after dark')] },
    ],
    text: 'You are at your best “on the road before the mist has lifted”. The work must fit this: “No driving after dark”.',
    question: 'In winter an hour like that is a dark one. Would you keep to other hours then?',
  },
  {
    id: 'best-crowds',
    sides: [
      { typed: [own('best', 'the line is long and everything runs', 'when')] },
      { typed: [chosen('off', 'crowds')] },
    ],
    text: 'You are at your best when “the line is long and everything runs”. You also want to leave noisy places behind.',
    question:
      'Is it the bustle that you like and the noise that you do not, and how much of it would still suit you?',
  },
  {
    id: 'limit-aim',
    arc: 'back',
    sides: [
      { typed: [own('fit', 'my left thumb, max 5 massages one day')] },
      { typed: [own('target', 'massage in a spa')] },
    ],
    text: 'The work must fit this: “my left thumb, max 5 massages one day”. You are also thinking of “massage in a spa”.',
    question: 'What could fill the other hours of a day, or would part of a day be enough?',
  },
  {
    id: 'part-of-body',
    sides: [
      { typed: [own('fit', 'my voice, I have nodules')] },
      { typed: [own('target', 'teacher of adults')] },
    ],
    text: 'The work must fit this: “my voice, I have nodules”. You are also thinking of “teacher of adults”.',
    question: 'How many hours of talking a day could you keep up, and what would the rest of the day be?',
  },
  {
    id: 'taught-then',
    sides: [
      { typed: [chosen('fit', 'evenings', 'boxing, mo wed fri')] },
      { typed: [own('learning', 'Meister, evening school', 'set-on-it')] },
    ],
    text: 'You want your evenings free for boxing, mo wed fri. You also want to learn this: “Meister, evening school”.',
    question: 'When and where is it taught so that those hours stay free?',
  },
  {
    id: 'near-elsewhere',
    arc: 'start',
    sides: [
      { typed: [chosen('fit', 'near-home')] },
      { typed: [own('learning', 'the market course in England', 'later')] },
    ],
    text: 'The work must be near home. You are also thinking of learning this: “the market course in England”.',
    question: 'Is there a way to it from where you live?',
  },
  {
    id: 'unpaid-aim',
    arc: 'keep',
    sides: [{ typed: [chosen('unpaid', 'none')] }, { typed: [own('target', 'volunteer driver')] }],
    text: 'You want no unpaid work. You are also thinking of “volunteer driver”.',
    question: 'Who pays for work like that, or would it be enough if your costs were paid?',
  },
]);

const find = (
  id: string,
  given: { typed: ReturnType<typeof own>[]; gifts?: readonly Gift[] },
  arc = 'grow',
) =>
  PULLS.find((row) => row.id === id)?.find({
    slots: slotsWith(arc as 'grow', given.gifts ? { gifts: [...given.gifts] } : {}),
    typed: given.typed,
    verbs: VERBS,
  }) ?? null;

const gift = (option: string, gerund: string, isStarred: boolean): Gift => ({
  ...origin(option, { option }),
  forms: { gerund },
  isPlural: null,
  isStarred,
  isTiring: false,
});

describe('what is no pull', () => {
  it('leaves a crowd that one is glad to be without', () => {
    const typed = [own('best', 'the room is not crowded', 'when'), chosen('off', 'crowds')];
    expect(find('best-crowds', { typed })).toBeNull();
  });

  it('leaves a class that is held on other days too, and one for later', () => {
    const evenings = chosen('fit', 'evenings', 'choir');
    for (const course of [
      own('learning', 'dementia course, evening or weekend', 'set-on-it'),
      own('learning', 'evening school', 'later'),
    ])
      expect(find('taught-then', { typed: [evenings, course] })).toBeNull();
  });

  it('leaves a country to who came there', () => {
    const typed = [chosen('place', 'stay'), own('target', 'nurse in Italy')];
    expect(find('near-elsewhere', { typed }, 'elsewhere')).toBeNull();
    expect(find('near-elsewhere', { typed }, 'shift')).not.toBeNull();
  });

  it('asks about leading only where all else is gladly done and leading is not', () => {
    const typed = [own('target', 'team leader')];
    const others = [gift('notice', 'noticing what others miss', true), gift('mend', 'mending things', true)];
    expect(
      find('lead-aside', { typed, gifts: [...others, gift('lead', 'leading a team', false)] }),
    ).not.toBeNull();
    expect(
      find('lead-aside', { typed, gifts: [...others, gift('lead', 'leading a team', true)] }),
    ).toBeNull();
    expect(find('lead-aside', { typed, gifts: others })).toBeNull();
    expect(
      find('lead-aside', {
        typed,
        gifts: [...others, gift('solve', 'solving puzzles', false), gift('lead', 'leading a team', false)],
      }),
    ).toBeNull();
  });
});

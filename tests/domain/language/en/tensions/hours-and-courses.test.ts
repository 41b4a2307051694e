import { describe, expect, it } from 'vitest';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import { findTensions } from '#src/domain/language/en/tensions/find-tensions.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import {
  gift,
  mustFit,
  origin,
  slotsWith,
  VERBS,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { checkPulls, chosen, figureOf, holds, learns, own } from './pull-fixture.ts';

const few = { typed: [chosen('learning-hours', 'three-five')] };
const rig = { typed: [chosen('target', 'own', 'mobile welding rig')] };

checkPulls([
  {
    id: 'evening-shows',
    sides: [{ typed: [chosen('fit', 'no-nights')] }, { typed: [own('target', 'stage lighting technician')] }],
    text: 'The work must not involve nights. You are also thinking of “stage lighting technician”.',
    question: 'Shows are mostly in the evening. Which part of that work is done by day?',
  },
  {
    id: 'weekends-lead',
    sides: [
      { typed: [chosen('fit', 'weekends', 'my son')] },
      { typed: [own('target', 'manager of a shop')] },
    ],
    text: 'You want your weekends free for your son. You are also thinking of “manager of a shop”.',
    question: 'Who would lead on the days you want free, and where would a post like that be weekdays only?',
  },
  {
    id: 'home-away',
    sides: [
      { typed: [own('fit', 'be at home every second week')] },
      { typed: [own('target', 'boatman on an inland barge')] },
    ],
    text: 'The work must fit this: “be at home every second week”. You are also thinking of “boatman on an inland barge”.',
    question: 'Which routes or crew rhythms would bring you home often enough, and who offers them?',
  },
  {
    id: 'long-few-hours',
    sides: [few, learns('a nursing degree')],
    text: 'You are set on a nursing degree, and that often takes years. You can give 3 to 5 hours a week to learning.',
    question:
      'Is there a place that would take you on and train you, or one that teaches it in the evenings?',
  },
  {
    id: 'short-long',
    sides: [learns('diploma of wool classing', 'only-short')],
    text: 'You only want to learn something short. You name “diploma of wool classing”, and that often takes years.',
    question: 'Could it be taken one unit at a time, or is there a shorter way to the same work?',
  },
  {
    id: 'screens-learning',
    sides: [{ typed: [chosen('off', 'screens')] }, learns('the bus data file', 'only-short')],
    text: 'You want to leave whole days at a screen behind. You also want to learn “the bus data file”, and that is done at a screen.',
    question: 'How much of a day at a screen would be all right, if the rest was with people or things?',
  },
  {
    id: 'family-start',
    arc: 'shift',
    sides: [
      { typed: [chosen('meanwhile', 'sends-money')] },
      { typed: [own('target', 'joiner apprenticeship')] },
    ],
    text: 'You are thinking of “joiner apprenticeship”. You also send money home.',
    question: 'What is the lowest first pay that would still do at home, and for how many months?',
  },
  {
    id: 'practice-paid',
    sides: [
      { typed: [chosen('unpaid', 'none')] },
      holds('boatman certificate', 'missing', '180 days on board'),
    ],
    text: 'Your “boatman certificate” still lacks this: “180 days on board”. You also want no unpaid work.',
    question: 'Would a paid place below your rank be worth it for what it gives you, and for how long?',
  },
  {
    id: 'selling-own',
    sides: [{ typed: [chosen('off', 'selling')] }, rig],
    text: 'You want to leave selling behind. You are also thinking of something of your own: “mobile welding rig”.',
    question: 'Would a flat price list do that part for you, or somebody you trust who takes the calls?',
  },
  {
    id: 'own-duties',
    sides: [rig, { typed: [chosen('meanwhile', 'cares-for')] }],
    text: 'You are thinking of something of your own: “mobile welding rig”. There is also someone you look after.',
    question: 'Which hours of the week would be for your own work, and who would be with them then?',
  },
  {
    id: 'grow-off',
    sides: [{ typed: [own('off', "the owner's son decides without asking")] }],
    text: "You want to leave this behind: “the owner's son decides without asking”. You also want to grow where you are.",
    question:
      'What would show you, within a year, that this had changed, and where would you look if it had not?',
  },
]);

const idsOf = (arc: Arc, part: Partial<Slots>, typed: readonly Typed[]) =>
  findTensions(slotsWith(arc, part), VERBS, typed).map(({ id }) => id);

describe('what pulls nobody apart', () => {
  const children = gift({ gerund: 'looking after children' }, { option: 'children', isTiring: true });
  const listen = gift({ gerund: 'listening to people' }, { option: 'listen', isStarred: true });
  const lead = gift({ gerund: 'looking after people' }, { option: 'care', isTiring: true });

  it('is what tires, where the work in mind has nothing of it', () => {
    const aim = own('target', 'weather forecaster');
    expect(idsOf('start', { gifts: [children, listen] }, [aim])).toEqual([]);
    expect(
      idsOf('back', { gifts: [lead] }, [own('target', 'seed analyst'), chosen('off', 'hands-on')]),
    ).toEqual([]);
  });

  it('is silence in a room with a child', () => {
    const silent = (words: string) => idsOf('back', { gifts: [listen] }, [own('best', words, 'when')]);
    expect(silent('the room is silent and the child is playing')).toEqual([]);
    expect(silent('the workshop is silent')).toEqual(['alone-people']);
  });

  it('are two jobs, where no doubt was said and there are hours for either', () => {
    const two = (first: string, second: string) =>
      idsOf('grow', {}, [own('target', first), own('target', second)]);
    expect(two('paint seller', 'manager of the paint section')).toEqual([]);
    expect(two('joiner', 'nurse')).toEqual([]);
    expect(two('joiner', 'maybe nurse')).toEqual([]);
    expect(two('joiner', 'something boring')).toEqual(['two-aims']);
  });

  it('is a school paper that leads on, or a course of a day before a date', () => {
    expect(
      idsOf('shift', { papers: holds('leaving cert', 'not-finished').slots?.papers ?? [] }, [
        own('paper', 'leaving cert', 'not-finished'),
        own('target', 'lift technician'),
      ]),
    ).toEqual([]);
    const pass = learns('a safe pass card');
    expect(
      idsOf('start', pass.slots ?? {}, [
        ...(pass.typed ?? []),
        chosen('deadline', 'working-by', '1 September 2027'),
      ]),
    ).toEqual([]);
  });

  it('is a need below what comes in', () => {
    const course = learns('the evening class');
    const pay = { now: figureOf(690, '690 a month'), need: figureOf(650, '650 a month'), aim: null };
    expect(idsOf('steady', { ...course.slots, pay }, course.typed ?? [])).toEqual([]);
  });

  it('is a boss, for whom something of their own is in mind', () => {
    const fits = { fits: [mustFit('steady-pay')] };
    expect(idsOf('own', fits, [chosen('off', 'micromanaged'), ...rig.typed])).toEqual(['steady-own']);
  });
});

it('asks of a shop of one’s own no Sunday off, and of a lapsed licence by which month it is renewed', () => {
  expect(
    idsOf('own', {}, [own('fit', 'sunday is for church'), chosen('target', 'own', 'seed store')]),
  ).toEqual([]);
  const licence = holds('licence to practise', 'lapsed');
  const slots = slotsWith('back', licence.slots ?? {});
  const [found] = findTensions(slots, VERBS, [
    ...(licence.typed ?? []),
    { ...own('deadline', 'I hope to be ready by September 2027'), ...origin('ready') },
  ]);
  expect(textIn(found?.question ?? [])).toBe(
    'What has to be done to renew it, and by which month, to make that date?',
  );
});

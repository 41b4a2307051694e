import { describe, expect, it } from 'vitest';
import { textIn } from '#src/domain/language/en/compose/line.ts';
import { PULLS } from '#src/domain/language/en/tensions/rows.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import {
  gift,
  mustFit,
  origin,
  phrase,
  serving,
  slotsWith,
  VERBS,
} from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { checkPulls, chosen, figureOf, holds, learns, own, type Side } from './pull-fixture.ts';

const find = (id: string, slots: Partial<Slots>, typed: NonNullable<Side['typed']>, arc: Arc = 'steady') =>
  PULLS.find((row) => row.id === id)?.find({ slots: slotsWith(arc, slots), typed, verbs: VERBS }) ?? null;
const said = (...given: Parameters<typeof find>) =>
  find(...given)
    ?.sides.map(textIn)
    .join(' ') ?? null;

checkPulls([
  {
    id: 'learning-time',
    sides: [
      { slots: { standing: 'working' }, typed: [chosen('fit', 'evenings', 'my girls homework')] },
      { typed: [chosen('learning-hours', 'six-ten')] },
      learns('the licence exam'),
    ],
    text: 'You want your evenings free for your girls homework. You also want to give 6 to 10 hours a week to the licence exam, alongside your work.',
    question: 'Which hours of the week would those be, and what would have to give way until it is done?',
  },
  {
    id: 'gift-place',
    sides: [
      { slots: { gifts: [gift({ gerund: 'looking after people' }, { option: 'care', isStarred: true })] } },
      { typed: [chosen('fit', 'partly-home')] },
    ],
    text: 'You would like to fill your days looking after people. You also want some days from home.',
    question: 'Which part of the week could be done from home, and is one day of it enough?',
  },
  {
    id: 'short-unpaid',
    sides: [
      {
        slots: { pay: { now: figureOf(1150, '1,150'), need: figureOf(1700, '1,700'), aim: null } },
      },
      { typed: [chosen('unpaid', 'some')] },
      { typed: [chosen('cushion', 'under-three')] },
    ],
    text: 'You earn 1,150 now, but you need at least 1,700. You would also do a little unpaid work, but you could not live on less money for three months.',
    question: 'How many hours without pay could you really afford, and for how many weeks?',
  },
  {
    id: 'own-long',
    arc: 'own',
    sides: [
      { slots: { standing: 'working' }, typed: [chosen('off', 'long-hours')] },
      { typed: [chosen('target', 'own', 'chairs for hire')] },
    ],
    text: 'You want to leave long hours behind. You are also thinking of something of your own: “chairs for hire”.',
    question: 'How many hours a week could you keep up until it pays, and for how many months?',
  },
  {
    id: 'stop-pass',
    arc: 'pass',
    sides: [
      { slots: { serving: serving('teach', 'three young reporters') } },
      {
        slots: { deadline: { kind: 'stop-in', years: 2, origin: origin('2') } },
        typed: [chosen('deadline', 'stop-in', '2')],
      },
    ],
    text: 'You want to teach three young reporters. You want to stop working in 2 years.',
    question:
      'Which part of it takes longest to learn, and could somebody begin with that in the coming months?',
  },
  {
    id: 'permit-paper',
    arc: 'elsewhere',
    sides: [
      { typed: [own('deadline', 'my visa ends 14 November')] },
      holds('Technologist in dental mechanics', 'not-recognised'),
    ],
    text: 'You keep a date in mind: “my visa ends 14 November”. Your “Technologist in dental mechanics” is not accepted here yet, and that can take time.',
    question: 'What has to be in your hands by that day, and which part of it takes longest?',
  },
  {
    id: 'reason-screens',
    arc: 'keep',
    sides: [
      {
        slots: {
          reason: { stem: 'since', clause: phrase({ clause: 'they put the gates on computers' }) },
        },
      },
      { typed: [chosen('off', 'screens')] },
      { typed: [own('target', 'something with the water still')] },
    ],
    text: 'You want to leave whole days at a screen behind. Of how the work is now you say: “they put the gates on computers”.',
    question:
      'Would you do it if you wrote on paper and somebody else typed it in, or is there a place without a computer?',
  },
]);

describe('to grow where one is, and to move for work', () => {
  const move = chosen('place', 'would-move');
  it('pull apart, and to change and to move do not', () => {
    expect(said('grow-move', {}, [move], 'grow')).toBe(
      'You want to grow where you are. You would also move for the right work.',
    );
    expect(find('grow-move', {}, [move], 'shift')).toBeNull();
    expect(find('grow-move', {}, [chosen('place', 'stay')], 'grow')).toBeNull();
  });
});

describe('evenings that are kept', () => {
  const hours = chosen('learning-hours', 'six-ten');
  const exam = learns('the licence exam');
  it('for the class itself pull against no learning, and nor do a few hours, or learning without work', () => {
    const slots: Partial<Slots> = { ...exam.slots, standing: 'working' };
    const typed = exam.typed ?? [];
    const kept = chosen('fit', 'evenings', 'choir');
    expect(find('learning-time', slots, [...typed, hours, kept])).not.toBeNull();
    expect(find('learning-time', slots, [...typed, hours, chosen('fit', 'evenings', 'my class')])).toBeNull();
    expect(find('learning-time', slots, [...typed, chosen('learning-hours', 'one-two'), kept])).toBeNull();
    expect(find('learning-time', { ...slots, standing: 'looking' }, [...typed, hours, kept])).toBeNull();
  });
});

describe('the hours that can be worked, and the figure', () => {
  const asked = (count: number, pay: Partial<Slots['pay']>) =>
    said(
      'hours-money',
      {
        fits: [mustFit('hours-at-most', String(count))],
        hours: { canGive: count, now: null },
        pay: { now: null, need: null, aim: null, ...pay },
      },
      [],
    );
  const week = (amount: number, text = `${amount} NZD a week`) => ({
    ...figureOf(amount, text),
    period: 'week' as const,
  });

  it('are told by what one hour would have to bring in', () => {
    expect(asked(24, { need: week(600) })).toBe(
      'You want at most 24 hours a week. You also need at least 600 NZD a week, and that is about 25 NZD an hour.',
    );
    expect(asked(25, { need: figureOf(1600, '1600'), aim: figureOf(2700, '2700') })).toBe(
      'You want at most 25 hours a week. You are also aiming for 2700, and that is about 25 an hour.',
    );
    expect(asked(12, { need: figureOf(1300, '1300') })).toContain('about 25 an hour');
  });

  it('are none where what an hour would bring in is paid to many, or little above what is paid now or hoped for', () => {
    expect(asked(24, { need: figureOf(1200, '1200') })).toBeNull();
    expect(asked(25, { need: week(500), now: week(680) })).toBeNull();
    expect(asked(25, { need: week(500), now: week(600) })).toContain('about 20 NZD an hour');
    const hoped = { ...figureOf(21, '21 an hour'), period: 'hour' as const };
    expect(asked(25, { need: week(500), aim: hoped })).toBeNull();
    const unknown = { ...week(5000), currency: 'MXN' };
    expect(asked(25, { need: unknown })).toBeNull();
    expect(asked(25, { need: unknown, now: { ...week(4000), currency: 'MXN' } })).toContain('an hour');
  });

  it('are none where an hour of now would do, the week is nearly full, or the figure is of an hour', () => {
    expect(asked(20, { need: week(300), now: week(1200) })).toBeNull();
    expect(asked(36, { need: week(600) })).toBeNull();
    expect(asked(24, { need: { ...figureOf(20, '20 an hour'), period: 'hour' } })).toBeNull();
  });
});

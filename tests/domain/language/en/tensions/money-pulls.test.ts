import type { Slots } from '#src/domain/synthesis/slots.ts';
import { mustFit, noun, origin, serving } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { checkPulls, chosen, figureOf, holds, learns, own, type Side } from './pull-fixture.ts';

const pay = (part: Partial<Slots['pay']>): Side => ({
  slots: { pay: { now: null, need: null, aim: null, ...part } },
});
const have = figureOf(1150, '1150 GBP a month');
const need = figureOf(1300, '1300 GBP a month');
const shortOf = pay({ now: have, need });
const ownThing: Side = { typed: [chosen('target', 'own', 'nail shop')] };
const few: Side = {
  typed: [chosen('fit', 'hours-at-most', '12')],
  slots: { fits: [mustFit('hours-at-most', '12')], hours: { canGive: 12, now: null } },
};

checkPulls([
  {
    id: 'unpaid-floor',
    sides: [{ typed: [chosen('unpaid', 'any-pay')] }, pay({ need })],
    text: 'You would take almost any pay. You also need at least 1300 GBP a month.',
    question:
      'What is the lowest you could take, and for how many weeks, before you could not pay your bills?',
  },
  {
    id: 'short-learning',
    sides: [shortOf, learns('SQL and Power BI')],
    text: 'You earn 1150 GBP a month now, but you need at least 1300 GBP. You are also set on “SQL and Power BI”.',
    question: 'Where could the rest come from while you learn?',
  },
  {
    id: 'short-own',
    sides: [shortOf, ownThing],
    text: 'You earn 1150 GBP a month now, but you need at least 1300 GBP. You are also thinking of something of your own: “nail shop”.',
    question: 'In which month could it bring in that much, and what would you live on until then?',
  },
  {
    id: 'short-hours',
    sides: [shortOf, { typed: [own('fit', 'Two mornings a week. The siesta is respected.')] }],
    text: 'The work must fit this: “Two mornings a week. The siesta is respected”. You earn 1150 GBP a month now, but you need at least 1300 GBP.',
    question: 'Who pays that for those hours, and what else could bring in part of it?',
  },
  {
    id: 'tight-fee',
    sides: [pay({ now: figureOf(1320, '1320 GBP a month'), need }), learns('the evening class')],
    text: 'You earn 1320 GBP a month now, and you need nearly all of it: 1300 GBP. You are also set on the evening class.',
    question: 'Where could the fee for it come from?',
  },
  {
    id: 'hours-money',
    sides: [few, pay({ need })],
    text: 'You want at most 12 hours a week. You also need at least 1300 GBP a month, and that is about 25 GBP an hour.',
    question:
      'Who pays that for so few hours, and if nobody does, would you rather work more hours or take less?',
  },
  {
    id: 'day-money',
    sides: [{ typed: [chosen('fit', 'school-hours')] }, pay({ aim: figureOf(1600, '1.600 EUR a month') })],
    text: 'The work must fit school hours. You are also aiming for 1.600 EUR a month.',
    question: 'How many hours a week does that leave, and what would one hour have to bring in?',
  },
  {
    id: 'own-money',
    sides: [
      ownThing,
      { slots: { own: { saved: figureOf(500, '500 GBP'), needed: figureOf(4000, '4000 GBP') } } },
    ],
    text: 'For your “nail shop” you need about 4000 GBP. You have 500 GBP saved so far.',
    question: 'Which part of it could you start with that money, and what would it earn?',
  },
  {
    id: 'own-sends',
    sides: [ownThing, { typed: [chosen('meanwhile', 'sends-money')] }],
    text: 'You are thinking of something of your own: “nail shop”. You also send money home, and that goes on.',
    question: 'What must be paid before you could send less for a while?',
  },
  {
    id: 'steady-own',
    sides: [ownThing, { slots: { fits: [mustFit('steady-pay')] } }],
    text: 'You are thinking of something of your own: “nail shop”. You also want steady pay.',
    question: 'How many months without a payday could you manage, and what would you live on?',
  },
  {
    id: 'hours-benefits',
    sides: [few, { slots: { fits: [mustFit('benefits')] } }],
    text: 'You want at most 12 hours a week. You also need benefits, and part-time work often comes without them.',
    question: 'Which employers near you give benefits for so few hours?',
  },
  {
    id: 'papers-pay-now',
    sides: [holds('nursing diploma', 'not-recognised'), { typed: [chosen('meanwhile', 'children')] }],
    text: 'Your “nursing diploma” is not accepted here yet, and that can take time. There are also children at home to keep.',
    question: 'Which job close to that work could pay you while the paper is looked at?',
  },
  {
    id: 'serve-free',
    sides: [
      {
        slots: {
          serving: {
            ...serving('teach', 'people with no money'),
            who: { ...noun('people with no money'), ...origin('people with no money'), isPerson: true },
          },
        },
      },
      { typed: [chosen('unpaid', 'none')] },
    ],
    text: 'You want to teach people with no money. You also want no unpaid work.',
    question: 'Who could pay you for it, if they cannot?',
  },
]);

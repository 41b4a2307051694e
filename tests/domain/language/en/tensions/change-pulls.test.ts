import type { Slots } from '#src/domain/synthesis/slots.ts';
import { serving } from '#tests/domain/language/en/aspiration/slots-fixture.ts';
import { checkPulls, chosen, figureOf, own, type Side } from './pull-fixture.ts';

const pay = (part: Partial<Slots['pay']>): Side => ({
  slots: { pay: { now: null, need: null, aim: null, ...part } },
});

checkPulls([
  {
    id: 'less-pay',
    sides: [
      pay({ now: figureOf(52000, '52000 GBP a year'), aim: figureOf(38000, '38000 GBP a year') }),
      { typed: [chosen('meanwhile', 'housing', '£640')] },
    ],
    text: 'You have 52000 GBP a year now, and you aim for 38000 GBP a year. There is also the rent or a mortgage of £640 a month to pay.',
    question: 'What would you leave out of a month, to live on the smaller figure?',
  },
  {
    id: 'aim-below',
    sides: [
      { slots: { standing: 'working' } },
      pay({ now: figureOf(4100, '4100 GBP a month'), aim: figureOf(3400, '3400 GBP a month') }),
    ],
    text: 'You have 4100 GBP a month now. You aim for 3400 GBP a month.',
    question: 'What would change first in an ordinary month, and could you try that month now?',
  },
  {
    id: 'aim-if-short',
    sides: [
      { typed: [own('target', 'pharmacy technician')] },
      { typed: [own('learning', 'English B2 exam', 'only-short')] },
    ],
    text: 'You have in mind “pharmacy technician”. You would take “English B2 exam” only if it is short.',
    question: 'How much time could you give it, and does that work ask for it?',
  },
  {
    id: 'cushion-change',
    arc: 'shift',
    sides: [
      { typed: [chosen('cushion', 'under-three')], slots: { standing: 'working' } },
      { typed: [own('target', 'museum exhibit builder')] },
    ],
    text: 'You want something different: “museum exhibit builder”. You could not live on less money for three months.',
    question: 'Which part of it could you try while your pay goes on?',
  },
  {
    id: 'unfinished-aim',
    arc: 'shift',
    sides: [{ typed: [own('paper', 'PhD', 'not-finished')] }, { typed: [own('target', 'exhibit builder')] }],
    text: 'You list “PhD” as not finished. You also have in mind “exhibit builder”.',
    question: 'Does that work ask for the paper, or would you finish it for another reason?',
  },
  {
    id: 'unpaid-pass',
    arc: 'pass',
    sides: [{ slots: { serving: serving('teach', 'my two girls') } }, { typed: [chosen('unpaid', 'none')] }],
    text: 'You want to teach your two girls. You also want no unpaid work.',
    question: 'Who would pay you for those hours?',
  },
  {
    id: 'own-need',
    sides: [
      { typed: [chosen('target', 'own', 'a book of voices')] },
      pay({ need: figureOf(24000, '24000 GBP a year') }),
    ],
    text: 'You think of something of your own: “a book of voices”. You also need at least 24000 GBP a year.',
    question: 'Which part of 24000 GBP a year must it bring in, and what brings the rest?',
  },
]);

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
    text: 'You earn 52000 GBP a year now, but you are aiming for 38000 GBP. There is also the rent or a mortgage of £640 a month to pay.',
    question: 'What would you leave out of a month, to live on the smaller figure?',
  },
  {
    id: 'aim-below',
    sides: [
      { slots: { standing: 'working' } },
      pay({ now: figureOf(4100, '4100 GBP a month'), aim: figureOf(3400, '3400 GBP a month') }),
    ],
    text: 'You earn 4100 GBP a month now. You are aiming for 3400 GBP.',
    question: 'What would change first in an ordinary month, and could you try such a month now?',
  },
  {
    id: 'aim-if-short',
    sides: [
      { typed: [own('target', 'pharmacy technician')] },
      { typed: [own('learning', 'English B2 exam', 'only-short')] },
    ],
    text: 'You are thinking of “pharmacy technician”. You would take “English B2 exam” only if it is short.',
    question: 'How much time could you give it, and does that work require it?',
  },
  {
    id: 'cushion-change',
    arc: 'shift',
    sides: [
      { typed: [chosen('cushion', 'under-three')], slots: { standing: 'working' } },
      { typed: [own('target', 'museum exhibit builder')] },
    ],
    text: 'You want something different: “museum exhibit builder”. You could not live on less money for three months.',
    question: 'Which part of it could you try while your pay keeps coming in?',
  },
  {
    id: 'unfinished-aim',
    arc: 'shift',
    sides: [{ typed: [own('paper', 'PhD', 'not-finished')] }, { typed: [own('target', 'exhibit builder')] }],
    text: 'You list “PhD” as not finished. You are also thinking of “exhibit builder”.',
    question: 'Does that work require the paper, or would you finish it for another reason?',
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
    text: 'You are thinking of something of your own: “a book of voices”. You also need at least 24000 GBP a year.',
    question: 'How much of the 24000 GBP a year must it bring in, and what would bring in the rest?',
  },
]);

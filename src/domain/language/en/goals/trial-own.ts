import { from, line } from '#src/domain/language/en/compose/line.ts';
import { kindInMind, kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import { adviserFor } from './advisers.ts';
import { nameOfWork, ownAim, shareAStem } from './aims.ts';
import { type GoalRow, goal } from './parts.ts';
import type { Told } from './told.ts';
import { startOf } from './trade-pieces.ts';
import { severalBuyers } from './trial-verbs.ts';

/** Whom a trade serves buys from it. */
const BUY: readonly string[] = [
  'make-life-easier',
  'build-for',
  'repair-for',
  'make-things-work',
  'make-sense-of-numbers',
];
/** What sells or lends, and can begin with one shelf. */
const SELLS =
  /\b(?:shop|store|stall|hire|rental|kiosk|stand|cart|market|boutique|caf[eé]|catering|canteen|kitchen|bakery|food truck)\b/iu;
const NEEDS_A_HOUSE =
  /\b(?:school|nursery|cr[eè]che|day ?care|day (?:place|cent(?:re|er))|cent(?:re|er)|clinic|hospital|hotel|hostel|guest ?house|restaurant|factory|plant|farm|home|museum|theat(?:re|er)|academy|college|gym|store house|warehouse)\b/iu;
/** Made once, and not run. */
const MADE_THING = /^(?:book|novel|film|play|album|piece|exhibition|puppet piece|collection|record)\b/i;

const besideWork = ({ standing }: Told) =>
  standing === 'working' || standing === 'ending' ? ', beside the work I have' : '';

/** "Tuner of accordions, in a factory": all that was said of the work. */
const saidOfWork = (work: Work): string =>
  work.kind === 'role' ? `${work.role.role} ${work.role.quote}` : nameOfWork(work);

/** Something of one's own: one who runs such a thing; who knows the trade shows what they made. */
export const ownThing: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  if (!own && slots.arc?.id === 'own')
    return goal('one-paid-job', 'trial', {
      months: 2,
      action: 'Do one small job on my own account for somebody who pays.',
      measure: 'One job done, with the hours, the costs and the price on one page.',
      firstStep: 'Tell three people what I could do for them, and for how much.',
    });
  if (!own) return null;
  const isTrade =
    slots.work.some((work) => shareAStem(saidOfWork(work), own.thing)) ||
    (kindInMind(slots) !== null && kindInMind(slots)?.id === kindKnown(slots)?.id);
  const name = adviserFor(slots, 'trying');
  const buyers = isTrade && BUY.includes(slots.serving?.verb.id ?? '') ? severalBuyers(slots) : null;
  const isJobs = slots.serving?.verb.id === 'repair-for' && slots.known.own.needed !== null;
  const isService = isTrade && !SELLS.test(own.thing) && slots.known.own.needed !== null;
  const small = startOf(kindInMind(slots)?.id);
  if (isTrade && (isJobs || (isService && !buyers && !MADE_THING.test(own.thing))))
    return goal('paid-jobs', 'trial', {
      months: 6,
      action: buyers
        ? line('paid-jobs')`Do four paid jobs for ${buyers}${besideWork(slots)}.`
        : `${small?.action ?? 'Do four paid jobs on my own account'}${besideWork(slots)}.`,
      measure:
        (buyers ? null : small?.done) ??
        'Four jobs done, with the hours, the costs and the pay of each on one page.',
      firstStep: name
        ? isJobs
          ? line('paid-jobs')`Ask ${name} who has something broken now.`
          : line('paid-jobs')`Ask ${name} who the first could be.`
        : isJobs
          ? 'Write down three who have something broken now, and call the first.'
          : 'Write down three who could be the first, and ask one of them.',
    });
  if (buyers)
    return goal('ask-buyers', 'trial', {
      months: 2,
      action: line('ask-buyers')`Ask five ${buyers} what they would buy from me, and at what price.`,
      measure: 'Five answers, with a name, an amount and a price for each.',
      firstStep: 'Ask the first one this week, and write down the answer.',
    });
  if (isTrade && SELLS.test(own.thing))
    return goal('small-start', 'trial', {
      months: 6,
      action: line(
        'small-start',
      )`Run the smallest start of my own ${[from(own, own.thing, 'noun')]}${slots.standing === 'working' ? ', beside the work I have' : ''}.`,
      measure: 'Thirty customers on paper: what each wanted, what they paid and what I would do differently.',
      firstStep: 'Make the page that each one goes on, and write down the first.',
      firstDays: 3,
    });
  const isMade = MADE_THING.test(own.thing);
  // What needs a house and a permit cannot begin with one customer.
  const isSmall = !isTrade && !isMade && !NEEDS_A_HOUSE.test(own.thing) && slots.standing !== 'studying';
  if (isSmall)
    return goal('first-customers', 'trial', {
      months: 6,
      action: `${small?.action ?? 'Serve ten paying customers in my own name'}${besideWork(slots)}.`,
      measure:
        small?.done ?? 'Ten on paper: what each wanted, what they paid, and what was left after the costs.',
      firstStep: name
        ? line('first-customers')`Tell ${name} and two others that I take small orders, and at what price.`
        : 'Tell three people that I take small orders, and at what price.',
      firstDays: 3,
    });
  return isTrade
    ? goal('show-work', 'trial', {
        months: 2,
        action: 'Make one page of my own work that a customer can look at.',
        measure: 'Five photos or examples, and three people who let me give their names.',
        firstStep: 'Take a photo of the work that I do now, before and after.',
      })
    : goal('ask-owner', 'trial', {
        months: 2,
        action: line(
          'ask-owner',
        )`Visit somebody who ${isMade ? 'has made' : 'runs'} something like my own ${[from(own, own.thing, 'noun')]}, and look and ask.`,
        measure: isMade
          ? 'One visit, and one page: the time it took, the people and the costs.'
          : 'One visit, and one page: what it cost to begin, what brings money in, what they would do differently.',
        firstStep: name
          ? line('ask-owner')`Ask ${name} who would welcome such a visit.`
          : 'Write down one place, and ask when they are quiet.',
      });
};

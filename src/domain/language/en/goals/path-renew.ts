import { line } from '#src/domain/language/en/compose/line.ts';
import { kindOfWork } from '#src/domain/language/en/work-kinds/find-kind.ts';
import { readKind } from '#src/domain/language/en/work-kinds/read-kind.ts';
import type { PaperHeld, Work } from '#src/domain/synthesis/slots.ts';
import { aimsOf, isFamiliar, nameOfWork, shareAStem } from './aims.ts';
import { notBefore } from './not-before.ts';
import { OF_ANY_TRADE } from './paper-with-the-offer.ts';
import { GOES_ON, lapsedLicences, myPaper, paperInHand, papersIn, weightyWords } from './papers.ts';
import { type GoalRow, goal } from './parts.ts';
import { firstOf } from './path-papers.ts';
import { hoursForLearning } from './study-time.ts';
import { IS_RENEWAL } from './study-wanted.ts';
import type { Told } from './told.ts';

/** A paper that has run out, where the work that goes on asks for it. */
export const renew: GoalRow = ({ slots }) =>
  firstOf(
    papersIn(slots, 'lapsed').filter((paper) => isNeeded(paper, slots)),
    (paper) => backInForce(paper, slots),
  );

/** A paper that has run out, valid again; or what that takes, where it cannot be yet. */
export function backInForce(paper: PaperHeld, slots: Told) {
  const { standing } = slots;
  const isOfMembers = IS_MEMBER.test(paper.name.quote);
  const month = notBefore(paper, slots);
  if (month)
    return goal('renew', 'path', {
      months: 2,
      action: line('renew')`Find out what it takes to have ${paperInHand(paper)} valid again in ${month}.`,
      measure: 'One page with the steps, the price and the date.',
      firstStep: 'Call the office that issues it, and ask what is needed by then.',
      firstDays: 3,
    });
  return goal('renew', 'path', {
    months: 3,
    action: line('renew')`Have ${paperInHand(paper)} valid again.`,
    measure: isOfMembers
      ? 'Renewed, or a written list of what it takes.'
      : 'The new one in my hand, or one page with the steps, the price and the date.',
    firstStep: isOfMembers
      ? 'Write to them, and ask what a lapsed member needs.'
      : standing === 'ending'
        ? 'Ask my present employer to pay for it while the contract runs, and book the next date.'
        : 'Call the office that issues it, and ask what is needed and what it costs.',
    firstDays: 3,
  });
}

const IS_MEMBER = /\b(?:membership|member|chartered|fellowship|register|registration|registered)\b/iu;

/** Who goes back to their own work, with the membership of the trade run out: that comes before anything to learn. */
export const rejoin: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  if (slots.arc?.id !== 'back' || !aim) return null;
  const isRefreshed = slots.learning.some(({ what }) => REFRESHES.test(what.quote));
  const lapsed = papersIn(slots, 'lapsed').filter(
    ({ name }) => isRefreshed || (isFamiliar(aim, slots) && IS_MEMBER.test(name.quote)),
  );
  return firstOf(lapsed, (paper) => backInForce(paper, slots));
};

const REFRESHES = /\b(?:refresher|renew\p{L}*|recertif\p{L}*|revalidat\p{L}*)\b/iu;

/** Who signs a project or a log book off is no doctor: one is named, or what one looks at. */
const OF_A_DOCTOR =
  /\b(?:doctor\p{L}*|(?:my |the )?gp|physician|medical|health check|check-?up|eye ?sight|eye test|fit(?:ness)? (?:to|for) (?:work|dut(?:y|ies)|drive|fly))\b/iu;

/** A licence that waits for nothing but a doctor's word. */
export const doctorsWord: GoalRow = ({ slots }) =>
  slots.arc?.id === 'keep'
    ? null
    : firstOf(
        papersIn(slots, 'missing').filter(({ missing }) => OF_A_DOCTOR.test(missing?.quote ?? '')),
        (paper) => {
          const lapsed = papersIn(slots, 'lapsed')[0];
          const also = lapsed ? myPaper(lapsed) : null;
          return goal('doctors-word', 'path', {
            months: 2,
            action: line('doctors-word')`Get ${myPaper(paper)} back in order.`,
            measure: also
              ? line(
                  'doctors-word',
                )`The doctor’s sign-off in my hands, the licence confirmed, and the price and the date for ${also}.`
              : 'The doctor’s sign-off in my hands, and the licence confirmed.',
            firstStep: 'Book the appointment.',
            firstDays: 3,
          });
        },
      );

/** What the law asks of the work one goes back to comes before all else: the hours, and then the office. */
export const renewFirst: GoalRow = ({ slots }) =>
  firstOf(
    lapsedLicences(slots).filter((paper) => isNeeded(paper, slots)),
    (paper) => {
      if (notBefore(paper, slots)) return backInForce(paper, slots);
      const hours = slots.learning.some(({ what }) => IS_RENEWAL.test(what.quote))
        ? hoursForLearning(slots)
        : null;
      return goal('renew-first', 'path', {
        months: hours ? 5 : 3,
        action: hours
          ? line('renew')`Renew ${paperInHand(paper)}, ${hours}.`
          : line('renew')`Renew ${paperInHand(paper)}.`,
        measure: hours ? 'The hours done, and the renewal handed in.' : 'The paper valid again in my hand.',
        firstStep: 'Ask the office that issues it which hours and papers a lapsed one needs.',
        firstDays: 3,
      });
    },
  );

const OF_LIFTING = /\b(?:(?:patient|manual|people) handling|moving and handling|lifting)\b/iu;
const OF_THE_ROAD = /\b(?:HTV|HGV|LGV|LTV|CDL|PCV|driv\p{L}*)\b/iu;
const ON_WHEELS = /\b(?:trucks?|lorry|lorries|van|bus|taxi|cab|trailer|rickshaw)\b/iu;

/** Where the work is another one, only a paper whose name says so counts. */
function isNeeded(paper: PaperHeld, slots: Told): boolean {
  // Nobody renews the paper for what is to be left behind.
  const isLeft = slots.off.some(({ option }) => option === 'hands-on' || option === 'lifting');
  if (isLeft && OF_LIFTING.test(paper.name.quote)) return false;
  const arc = slots.arc?.id ?? '';
  const [first] = aimsOf(slots);
  // Steady work of another kind has no use for what the old trade asks for.
  const isOtherWork = arc === 'steady' && first !== undefined && !isFamiliar(first, slots);
  if (GOES_ON.includes(arc) && (!isOtherWork || OF_ANY_TRADE.test(paper.name.quote))) return true;
  if (slots.arc?.id === 'keep') return false;
  if (slots.arc?.id === 'own') {
    const thing = slots.target.own?.thing ?? '';
    return (
      shareAStem(thing, paper.name.quote) ||
      slots.work.some(
        (known) => shareAStem(nameOfWork(known), paper.name.quote) && isOfTheTrade(thing, known),
      ) ||
      (OF_THE_ROAD.test(paper.name.quote) && ON_WHEELS.test(thing))
    );
  }
  const words = new Set(weightyWords(paper.name.quote));
  return aimsOf(slots).some((aim) => weightyWords(nameOfWork(aim)).some((word) => words.has(word)));
}

/** Who opens a goat farm after years on scaffolds has left that trade; "a firm of my own" goes on with it. */
function isOfTheTrade(thing: string, known: Work): boolean {
  const kind = readKind(thing);
  return (
    NAMES_NO_TRADE.test(thing) ||
    shareAStem(thing, nameOfWork(known)) ||
    (kind !== null && kind.id === kindOfWork(known)?.id)
  );
}

const NAMES_NO_TRADE =
  /^(?:(?:an?|the|my|own|small|little|one|new) )*(?:business|company|firm|shop|store|workshop|garage|studio|salon|practice|office|place|thing)?$/iu;

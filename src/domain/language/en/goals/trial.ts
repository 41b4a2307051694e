import { line, words } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf } from './aims.ts';
import { carryOver } from './carry-over.ts';
import { fixedTimes, giftAsTrial } from './doing-from-gift.ts';
import { bestOfThem, goOn, recordOfRepairs, smallSet, underMyName, writeItUp } from './doing-from-proof.ts';
import { folderOfTrade, oneFolder } from './one-folder.ts';
import { type GoalDraft, type GoalRow, goal } from './parts.ts';
import { likedGift } from './path-next.ts';
import { isTool, studiesOf } from './studies.ts';
import type { Told } from './told.ts';
import { handBack } from './trial-hand-back.ts';
import {
  askLetter,
  askReference,
  forThem,
  giftShown,
  isTalk,
  letThem,
  mendTen,
  sameWay,
  twoTurns,
  whereStep,
} from './trial-kept.ts';
import { logOfTrade, logOfWork } from './trial-log.ts';
import { handsOn, ofKind, ofKindIfNew } from './trial-of-kind.ts';
import { yearsOnAPage } from './trial-one-page.ts';
import { onePart } from './trial-one-part.ts';
import { ownThing } from './trial-own.ts';
import { payInASheet } from './trial-payroll.ts';
import { seeThrough, situations } from './trial-see-through.ts';
import { besideHere, bothGroups, bothWays, dayBeside, dayBesideRole, lookAtIt } from './trial-seen.ts';
import { trialByVerb } from './trial-verbs.ts';

const STAYS: readonly string[] = ['grow', 'pass', 'keep'];

/** The thing itself, without how one would learn it: "in person". */
const bareOf = (name: readonly Segment[]) => {
  const more = name.findIndex(({ rule }) => rule === 'more');
  return more < 0 ? name : name.slice(0, more);
};

/** What is being learned is tried on a real piece. */
const makeWithIt: GoalRow = ({ slots }) => {
  const [, ...others] = studiesOf(slots).filter(({ stance }) => stance === 'set-on-it');
  const tool = others.find(isTool);
  if (!tool) return null;
  const name = adviserFor(slots, 'trying');
  return goal('make-with-it', 'trial', {
    months: 4,
    action: line('make-with-it')`Make two small pieces of real work with ${bareOf(tool.name)}.`,
    measure: name
      ? line('make-with-it')`Two finished pieces that ${name} has looked at and I have corrected.`
      : 'Two finished pieces that somebody else has looked at and I have corrected.',
    firstStep: 'Choose the first piece: one that somebody could use at once.',
  });
};

/** Years after which nobody gives a first hour. */
const LONG_AT_IT = 10;

const WITH_PEOPLE =
  /^(?:teach|driv|train|help|sit|mentor|coach|show|guid|support|listen|tutor|advis|explain|visit)\p{L}*ing\b/iu;

/** What one would gladly do, done a few times among people who can say whether it helps. */
const tryIt: GoalRow = ({ slots }) => {
  const aim = aimsOf(slots).find(({ kind }) => kind === 'doing');
  if (aim?.kind !== 'doing' || !STAYS.includes(slots.arc?.id ?? '')) return null;
  const doing = words(aim.doing, 'gerund');
  const name = adviserFor(slots, 'boss') ?? adviserFor(slots, 'trying');
  const isKept = slots.arc?.id === 'keep';
  const isWithPeople = WITH_PEOPLE.test(doing?.[0]?.text ?? '');
  const shows = slots.gifts.some(({ option }) => option === 'explain' || option === 'lead');
  if (slots.arc?.id === 'pass' && isWithPeople && doing && shows && (slots.years?.count ?? 0) >= LONG_AT_IT)
    return seeThrough(doing, slots);
  if (slots.arc?.id === 'pass' && isWithPeople && doing && (slots.years?.count ?? 0) >= LONG_AT_IT)
    return situations(doing, slots);
  return goal('try-it', 'trial', {
    months: 5,
    action: isKept
      ? line(
          'try-it',
        )`${isTalk(slots) ? 'Hold' : 'Spend'} four ${slots.unpaid === 'none' ? 'paid mornings' : 'mornings'} ${isTalk(slots) ? 'of' : 'on'} ${doing}.`
      : isWithPeople
        ? slots.unpaid === 'none'
          ? line('try-it')`Give three first hours, paid, to this: ${doing}.`
          : line('try-it')`Give three first hours to this: ${doing}.`
        : slots.unpaid === 'none'
          ? line('try-it')`Do one small paid job of this from start to end: ${doing}.`
          : line('try-it')`Do one small job of this from start to end: ${doing}.`,
    measure: isKept
      ? isTalk(slots)
        ? 'Four mornings held, with one line after each on what was asked and what helped.'
        : 'Four mornings done, with one line after each on what was done and what is left.'
      : isWithPeople
        ? 'Three hours given, and each time their word on whether it helped.'
        : 'One job done, with the hours on a page, and one line each on what came out well and what did not.',
    firstStep: isKept
      ? whereStep(slots)
      : name
        ? line('try-it')`Ask ${name} who decides about it, and how to put it to them.`
        : 'Write half a page on how it would go, and give it to one person who decides.',
  });
};

/** A number that went the right way once: one more. */
const oneMoreNumber: GoalRow = ({ slots }) => {
  const number = slots.proofs.find((proof) => proof.stem === 'number');
  const isHere = slots.arc?.id === 'grow' || (slots.arc?.id === 'side' && aimsOf(slots).length === 0);
  return number?.stem === 'number' && isHere
    ? goal('one-more-number', 'trial', {
        months: 3,
        action: line(
          'one-more-number',
        )`Choose one more number at work and change it, as I did with ${words(number.what, 'noun')}.`,
        measure: line(
          'one-more-number',
        )`Four weeks of figures, before and after, beside the ones from ${words(number.from, 'noun')} to ${words(number.to, 'noun')}.`,
        firstStep: 'Choose the number, and write down what it is today.',
      })
    : null;
};

/** A figure that is not at its end is brought down further. */
const furtherDown: GoalRow = ({ slots }) => {
  const number = slots.proofs.find(({ stem }) => stem === 'number');
  const isHere = slots.arc?.id === 'grow' || (slots.arc?.id === 'side' && aimsOf(slots).length === 0);
  return isHere ? downFurther(number) : null;
};

const COUNTED = /^\d{1,3}(?:[,. ]?\d{3})*$/u;
const asCount = (text: string) => (COUNTED.test(text.trim()) ? Number(text.replace(/\D/gu, '')) : null);
const WORTH_GOING_ON = 10;

/** A count that went down and is not at its end: the rest of it, and how it was done. */
function downFurther(proof: Told['proofs'][number] | undefined): GoalDraft | null {
  if (proof?.stem !== 'number') return null;
  const before = asCount(proof.from.quote);
  const now = asCount(proof.to.quote);
  if (before === null || now === null || now < WORTH_GOING_ON || now >= before) return null;
  return goal('one-more-number', 'trial', {
    months: 4,
    action: line(
      'down-further',
    )`Bring this down further from ${words(proof.to, 'noun')}, and write up how it was done: ${words(proof.what, 'noun')}.`,
    measure: 'Half of what is left gone, and two pages on how it was done.',
    firstStep: 'Sort what is left by what holds each one up.',
  });
}

/** One thing that only they know runs without them. */
const letRun: GoalRow = ({ slots }) =>
  slots.arc?.id === 'pass'
    ? goal('let-run', 'trial', {
        months: 4,
        action:
          'Write down how one thing is done that only I know, and let somebody else do it from the page.',
        measure: 'Done once from start to end, without a question to me.',
        firstStep: 'List the steps this week.',
      })
    : null;

/** Those who have seen the person work are told. */
const tellFive: GoalRow = ({ slots }) => {
  const isSeeking =
    ['looking', 'ending', 'not-working'].includes(slots.standing ?? '') && slots.arc?.id !== 'keep';
  const name = adviserFor(slots, 'jobs');
  return isSeeking || slots.arc?.id === 'steady'
    ? goal('tell-five', 'trial', {
        months: 1,
        action: name
          ? line('tell-five')`Tell ${name} and four others who know my work what I am looking for.`
          : 'Tell five people who know my work what I am looking for.',
        measure: 'Five people told, and one of them ready to speak for me.',
        firstStep: name
          ? line('tell-five')`Write three sentences about it, and send them to ${name}.`
          : 'Write three sentences about it, and send them to the first one tonight.',
        firstDays: 2,
      })
    : null;
};

/** Work that is mostly what one likes, seen from close by. */
const mostlyGift: GoalRow = ({ slots }) => {
  const gift = likedGift(slots);
  const name = adviserFor(slots, 'trying');
  return gift
    ? goal('mostly-gift', 'trial', {
        months: 2,
        action: line('mostly-gift')`Spend half a day with somebody whose work is mostly ${gift}.`,
        measure: 'One half day, and three lines: what gave me energy, what did not, what next.',
        firstStep: name
          ? line('mostly-gift')`Ask ${name} who does such work.`
          : 'Write down two people who do such work, and ask the first.',
      })
    : null;
};

/** Nothing was said that could be tried: others may see it. */
const whatTheyWouldCall: GoalRow = () =>
  goal('what-would-you-call', 'trial', {
    months: 1,
    action: 'Ask two people who know me well what they would call me for.',
    measure: 'Two answers, written down.',
    firstStep: 'Ask the first one this week.',
    firstDays: 3,
  });

/** Try it before leaping: the first row that applies. Never what the person has done for years. */
export const TRIAL: readonly GoalRow[] = [
  goOn,
  bestOfThem,
  smallSet,
  ownThing,
  letThem,
  giftAsTrial,
  fixedTimes,
  mendTen,
  tryIt,
  twoTurns,
  forThem,
  askLetter,
  carryOver,
  yearsOnAPage,
  oneFolder,
  underMyName,
  recordOfRepairs,
  furtherDown,
  writeItUp,
  makeWithIt,
  folderOfTrade,
  logOfTrade,
  bothWays,
  bothGroups,
  handBack,
  askReference,
  sameWay,
  besideHere,
  payInASheet,
  handsOn,
  dayBesideRole,
  ofKindIfNew,
  dayBeside,
  lookAtIt,
  oneMoreNumber,
  trialByVerb,
  onePart,
  ofKind,
  giftShown,
  letRun,
  logOfWork,
  mostlyGift,
  tellFive,
  whatTheyWouldCall,
];

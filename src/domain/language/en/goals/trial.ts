import { from, line, words } from '#src/domain/language/en/compose/line.ts';
import { kindInMind, kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';
import type { Trial } from '#src/domain/language/en/work-kinds/work-kind.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, nameOfWork, ownAim, somebodyWho, sourceOfWork, thoughtsOf } from './aims.ts';
import { eitherGroup, unreadAim } from './in-own-words.ts';
import { type GoalDraft, type GoalRow, goal } from './parts.ts';
import { likedGift } from './path-next.ts';
import { isTool, studiesOf } from './studies.ts';
import type { Told } from './told.ts';
import { trialByVerb } from './trial-verbs.ts';

/** Arcs that go to work which is new to the person. */
const GOES_NEW: readonly string[] = ['start', 'shift', 'side', 'steady'];
const GOES_BACK: readonly string[] = ['back', 'elsewhere'];
const STAYS: readonly string[] = ['grow', 'pass', 'keep'];

/** Something of one's own: one who runs such a thing; who knows the trade shows what they made. */
const ownThing: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  if (!own) return null;
  const isTrade =
    slots.work.some((work) => shareAStem(nameOfWork(work), own.thing)) ||
    (kindInMind(slots) !== null && kindInMind(slots)?.id === kindKnown(slots)?.id);
  const name = adviserFor(slots, 'trying');
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
        )`Visit somebody who runs something like my own ${[from(own, own.thing, 'noun')]}, and look and ask.`,
        measure: 'One visit, and one page: rooms, people, hours and costs.',
        firstStep: name
          ? line('ask-owner')`Ask ${name} who would welcome such a visit.`
          : 'Write down one place, and ask when they are quiet.',
      });
};

const OF_ANY_TRADE =
  /^(?:work|small|shop|store|company|business|place|home|with|from|that|owner|helper|assistant|manager|maker)s?$/;

/** "auto electrician" and "electric car workshop": the same trade, by the beginning of a word. */
function shareAStem(one: string, other: string): boolean {
  const stems = (text: string) =>
    (text.toLowerCase().match(/\p{L}{4,}/gu) ?? [])
      .filter((word) => !OF_ANY_TRADE.test(word))
      .map((word) => word.replace(/s$/u, '').slice(0, 6));
  return stems(one).some((stem) => stems(other).includes(stem));
}

/** Two things in mind: a little of each, and then one of them. */
const bothWays: GoalRow = ({ slots }) => {
  const [first, ...others] = thoughtsOf(slots);
  // Two names in one line are often one thing ("payroll or HR"), two posts are two.
  const second = others.find(
    (other) =>
      first &&
      (sourceOfWork(other) !== sourceOfWork(first) || (other.kind === 'role' && first.kind === 'role')),
  );
  const one = first ? somebodyWho(first) : null;
  const two = second ? somebodyWho(second) : null;
  if (!one || !two) return null;
  const name = adviserFor(slots, 'trying');
  return goal('both-ways', 'trial', {
    months: 2,
    action: line(
      'both-ways',
    )`Spend half a day with ${one} and half a day with ${two}, and see which suits me.`,
    measure: 'Two half days, three lines on each, and one of the two put first.',
    firstStep: name
      ? line('both-ways')`Ask ${name} whom I could sit beside for a morning.`
      : 'Ring one place of each kind, and ask whether I may sit in for a morning.',
  });
};

/** Two groups of people that one cannot choose between: a little time with each. */
const bothGroups: GoalRow = ({ slots }) => {
  const [one, other] = eitherGroup(slots) ?? [];
  if (!one || !other) return null;
  const name = adviserFor(slots, 'home');
  return goal('both-groups', 'trial', {
    months: 2,
    action: line('both-groups')`Spend a day with ${one} and a day with ${other}, and see which suits me.`,
    measure: 'One day of each done, and one line after it: would I go back?',
    firstStep: name
      ? line('both-groups')`Look up one place of each kind with ${name}, and ring them both.`
      : 'Look up one place of each kind, and ring them both.',
  });
};

/** What is in mind in words of one's own, seen from close by. */
const lookAtIt: GoalRow = ({ slots }) => {
  const aim = unreadAim(slots);
  const isPast = slots.arc?.id === 'pass' || slots.arc?.id === 'keep';
  if (!aim || isPast || thoughtsOf(slots).length > 0) return null;
  const name = adviserFor(slots, 'trying');
  return goal('look-at-it', 'trial', {
    months: 2,
    action: line('look-at-it')`Get one close look at what I have in mind: ${aim}.`,
    measure: 'One visit or one day of it, and three lines: what I liked, what I did not, what surprised me.',
    firstStep: name
      ? line('look-at-it')`Ask ${name} who could show me.`
      : 'Ask for one day of it, on a quiet day.',
  });
};

/** What is being learned is tried on a real piece. */
const makeWithIt: GoalRow = ({ slots }) => {
  const [, ...others] = studiesOf(slots).filter(({ stance }) => stance === 'set-on-it');
  const tool = others.find(isTool);
  if (!tool) return null;
  const name = adviserFor(slots, 'trying');
  return goal('make-with-it', 'trial', {
    months: 4,
    action: line('make-with-it')`Make two small pieces of real work with ${tool.name}.`,
    measure: name
      ? line('make-with-it')`Two finished pieces that ${name} has looked at and I have corrected.`
      : 'Two finished pieces that somebody else has looked at and I have corrected.',
    firstStep: 'Choose the first piece: one that somebody could use at once.',
  });
};

/** The same work in another place or after a time: what is done differently now. */
const besideHere: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  const someone = aim ? somebodyWho(aim) : null;
  if (!GOES_BACK.includes(slots.arc?.id ?? '') || !someone) return null;
  const name = adviserFor(slots, 'trying');
  const kind = kindInMind(slots);
  const difference =
    slots.arc?.id === 'back' ? 'what has changed since my time' : 'what is done differently here';
  return goal('beside-here', 'trial', {
    months: 3,
    action: line('beside-here')`Spend one day beside ${someone}, and write down ${difference}.`,
    measure: 'One day, and one page: what I can do at once, and what I have to learn.',
    firstStep: name
      ? line('beside-here')`Ask ${name} who would take me along for a day.`
      : kind
        ? `Ring one of the ${kind.places} near me, and ask whether I may come and watch for a day.`
        : 'Write to one place, and ask whether I may come and watch for a day.',
  });
};

/** A trial that the kind of work is known for. */
const ofKind: GoalRow = ({ slots }) => {
  const kind = kindInMind(slots);
  if (!kind) return null;
  const isNew = GOES_NEW.includes(slots.arc?.id ?? '') && kind.id !== kindKnown(slots)?.id;
  const isOwn = STAYS.includes(slots.arc?.id ?? '');
  if (!isNew && !isOwn) return null;
  return fromTable(isNew ? kind.trials.new : kind.trials.known, slots, isNew);
};

function fromTable(trials: readonly Trial[], slots: Told, isNew: boolean): GoalDraft | null {
  const trial = trials.find(({ isUnpaid }) => !isUnpaid || slots.unpaid !== 'none');
  const name = isNew ? adviserFor(slots, 'trying') : null;
  return trial
    ? goal('of-kind', 'trial', {
        months: 2,
        action: trial.action,
        measure: trial.measure,
        firstStep:
          name && /\bask\b/i.test(trial.firstStep)
            ? line('of-kind')`Ask ${name} whom to ring about it.`
            : trial.firstStep,
      })
    : null;
}

/** A day beside one who does the work in mind. */
const dayBeside: GoalRow = ({ slots }) => {
  const [aim] = thoughtsOf(slots);
  const someone = aim ? somebodyWho(aim) : null;
  const isNew = GOES_NEW.includes(slots.arc?.id ?? '') && !(aim && isKnownWork(aim, slots));
  if (!someone || !isNew) return null;
  const kind = kindInMind(slots);
  const name = adviserFor(slots, 'trying');
  return goal('day-beside', 'trial', {
    months: 3,
    action: line('day-beside')`Spend one day beside ${someone}, and try one small task of theirs.`,
    measure: 'One day, and three lines: what I liked, what I did not, what surprised me.',
    firstStep: name
      ? line('day-beside')`Ask ${name} who would let me come along.`
      : kind
        ? `Ring one of the ${kind.places} near me, and ask whether I may come along for a day.`
        : 'Ask one person whether I may come along for a day.',
  });
};

function isKnownWork(aim: Work, { work }: Told): boolean {
  return work.some((known) => nameOfWork(known).toLowerCase() === nameOfWork(aim).toLowerCase());
}

/** What one would gladly do, done a few times among people who can say whether it helps. */
const tryIt: GoalRow = ({ slots }) => {
  const aim = aimsOf(slots).find(({ kind }) => kind === 'doing');
  if (aim?.kind !== 'doing' || !STAYS.includes(slots.arc?.id ?? '')) return null;
  const doing = words(aim.doing, 'gerund');
  const name = adviserFor(slots, 'boss') ?? adviserFor(slots, 'trying');
  return goal('try-it', 'trial', {
    months: 5,
    action:
      slots.unpaid === 'none'
        ? line('try-it')`Try this three times, as paid hours: ${doing}.`
        : line('try-it')`Try this three times: ${doing}.`,
    measure: 'Three times done, and each time their word on whether it helped.',
    firstStep: name
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
  ownThing,
  tryIt,
  bothWays,
  bothGroups,
  makeWithIt,
  besideHere,
  dayBesideRole,
  ofKindIfNew,
  dayBeside,
  lookAtIt,
  oneMoreNumber,
  trialByVerb,
  ofKind,
  letRun,
  mostlyGift,
  tellFive,
  whatTheyWouldCall,
];

/** Who named a post sees that post, and not the field around it. */
function dayBesideRole(given: Parameters<GoalRow>[0]): GoalDraft | null {
  return thoughtsOf(given.slots)[0]?.kind === 'role' ? dayBeside(given) : null;
}

function ofKindIfNew(given: Parameters<GoalRow>[0]): GoalDraft | null {
  return STAYS.includes(given.slots.arc?.id ?? '') ? null : ofKind(given);
}

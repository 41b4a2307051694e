import { doing, whoOf } from '#src/domain/language/en/compose/doing.ts';
import { from, line, words } from '#src/domain/language/en/compose/line.ts';
import { type GoalDraft, type GoalGiven, type GoalRow, goal } from './parts.ts';
import { workInMind } from './path.ts';

/** By the verb: one small thing of that kind. Whom it is for must be somebody. */
const BY_VERB: Readonly<Record<string, (given: GoalGiven) => GoalDraft | null>> = Object.fromEntries([
  ...['teach', 'train', 'pass-on'].map((verb) => [verb, lesson] as const),
  ...['open-door', 'make-room', 'welcome', 'guide', 'show-the-way', 'lead'].map(
    (verb) => [verb, oneRealThing] as const,
  ),
  ...['build', 'design', 'make-for'].map((verb) => [verb, beforeAfter] as const),
  ...['improve', 'make-easier', 'make-work', 'take-load'].map((verb) => [verb, askWhatCosts] as const),
  ...['listen', 'be-there', 'bring-together'].map((verb) => [verb, oneHour] as const),
  ...['keep-safe', 'protect', 'look-out'].map((verb) => [verb, threeUnsafe] as const),
  ...['find-way', 'advise', 'make-sense'].map((verb) => [verb, onePage] as const),
  ...['stand-up', 'speak-up'].map((verb) => [verb, oneMeeting] as const),
]);

function lesson({ slots }: GoalGiven) {
  if (!isShortWho(slots)) return null;
  const gift = slots.gifts.find(({ isTiring }) => !isTiring);
  const about = words(gift, 'noun') ?? words(gift, 'gerund');
  return goal(
    'lesson',
    'trial',
    3,
    about && gift?.option === null
      ? line('lesson')`Give one short lesson to ${whoOf(slots)}, on ${about}.`
      : line('lesson')`Give one short lesson to ${whoOf(slots)}.`,
    'One lesson given, and three lines on how it went.',
    'Offer it to one group this week.',
  );
}
function oneRealThing({ slots }: GoalGiven) {
  return isPeople(slots)
    ? goal(
        'one-real-thing',
        'trial',
        4,
        line('one-real-thing')`Help two ${bare(slots)} with one real thing: a CV, a form or a first call.`,
        'Two people helped.',
        'Ask one person where I could offer it.',
      )
    : null;
}
function beforeAfter({ slots }: GoalGiven) {
  return goal(
    'before-after',
    'trial',
    2,
    line('before-after')`Make two small pieces of work for ${whoOf(slots)}, and show them before and after.`,
    'Two pieces that I can show.',
    'Choose the first one.',
  );
}
function askWhatCosts({ slots }: GoalGiven) {
  return isPeople(slots)
    ? goal(
        'ask-what-costs',
        'trial',
        2,
        line('ask-what-costs')`Ask three ${bare(slots)} what costs them the most time, and change one thing.`,
        'Three answers, one thing changed.',
        'Ask the first one this week.',
      )
    : null;
}
function oneHour({ slots }: GoalGiven) {
  return isPeople(slots)
    ? goal(
        'one-hour',
        'trial',
        2,
        line('one-hour')`Give one hour a week to ${whoOf(slots)}, for a month.`,
        'Four hours, with a line on each.',
        'Find one place that does this, and ask when I could come.',
      )
    : null;
}
function threeUnsafe({ slots }: GoalGiven) {
  if (slots.serving?.who?.isPerson !== true) return null;
  return goal(
    'three-unsafe',
    'trial',
    2,
    line(
      'three-unsafe',
    )`Write down three things that are not safe for ${whoOf(slots)}, and tell one person who can change them.`,
    'Three things written down, one told.',
    'Write down the first one tonight.',
  );
}
function onePage({ slots }: GoalGiven) {
  if (!isPeople(slots)) return null;
  return goal(
    'one-page',
    'trial',
    2,
    line('one-page')`Write one page that answers what ${whoOf(slots)} ask most.`,
    'One page, read by three people.',
    'Write down five questions that I have heard.',
  );
}
function oneMeeting({ slots }: GoalGiven) {
  return goal(
    'one-meeting',
    'trial',
    3,
    line('one-meeting')`Go to one meeting where things are decided for ${whoOf(slots)}.`,
    'One meeting, with three lines on it.',
    'Find out when the next one is.',
  );
}

type S = GoalGiven['slots'];
const isPeople = ({ serving }: S) => serving?.who?.isPerson === true && serving.who.isPlural === true;
/** A group in a few words, as it stands well inside a goal. */
const isShortWho = (slots: S) => whoOf(slots, 6) !== null;
const bare = (slots: S) => whoOf(slots);

/** Verbs of work that places do. */
const PLACES = new Set([
  'teach',
  'look-after',
  'care-for',
  'treat',
  'feed',
  'build-for',
  'repair-for',
  'help',
  'find-feet',
  'bring-together',
  'train',
  'be-there-for',
]);

/** What the person has done for years is no trial for them. */
const isNew = ({ slots }: GoalGiven) => ['start', 'shift', 'side', 'own'].includes(slots.arc?.id ?? '');

/** Try it before leaping: the first row that applies. */
export const TRIAL: readonly GoalRow[] = [
  ({ slots }) =>
    slots.arc?.id === 'pass'
      ? goal(
          'let-run',
          'trial',
          6,
          line('let-run')`Write down how one thing is done that only I know, and let somebody else run it.`,
          'Done once by somebody else.',
          'List the steps this week.',
        )
      : null,
  ({ slots }) =>
    slots.target.own
      ? goal(
          'ask-owner',
          'trial',
          2,
          line(
            'ask-owner',
          )`Ask one person who runs their own ${[from(slots.target.own, slots.target.own.thing, 'noun')]} what they would do differently.`,
          'One talk, with the three largest costs written down.',
          'Write down one name.',
        )
      : null,
  ({ slots }) => {
    const number = slots.proofs.find((proof) => proof.stem === 'number');
    return number?.stem === 'number' && slots.arc?.id !== 'shift'
      ? goal(
          'number-page',
          'trial',
          2,
          line(
            'number-page',
          )`Put on one page how ${words(number.what, 'noun')} went from ${words(number.from, 'noun')} to ${words(number.to, 'noun')}.`,
          'One page, read by three people.',
          'Collect the two figures.',
        )
      : null;
  },
  (given) => {
    const { slots } = given;
    const target = slots.target.role ?? slots.target.field;
    if (!target || !isNew(given)) return null;
    return slots.target.role
      ? goal(
          'day-beside',
          'trial',
          3,
          line(
            'day-beside',
          )`Spend one day beside ${[from(slots.target.role, slots.target.role.a, 'noun')]} at work.`,
          'One day, and three lines: what gave me energy, what did not, what next.',
          'Ask one person whether I may come.',
        )
      : goal(
          'day-in-field',
          'trial',
          3,
          line(
            'day-in-field',
          )`Spend one day beside somebody who works in ${[from(target, slots.target.field?.name ?? '', 'noun')]}.`,
          'One day, and three lines: what gave me energy, what did not, what next.',
          'Ask one person whether I may come.',
        );
  },
  (given) => {
    const verb = given.slots.serving?.verb.id;
    if (given.slots.arc?.id === 'steady' || !verb || !given.slots.serving?.who) return null;
    return BY_VERB[verb]?.(given) ?? null;
  },
  ({ slots }) =>
    slots.arc?.id === 'keep'
      ? goal(
          'share-load',
          'trial',
          3,
          line('share-load')`Find one more person to share what I do.`,
          'One person found.',
          'Ask two people.',
        )
      : null,
  ({ slots }) =>
    slots.arc?.id === 'steady'
      ? goal(
          'tell-five',
          'trial',
          1,
          line('tell-five')`Tell five people who have seen me work what I am looking for.`,
          'Five people told.',
          'Tell the first one tonight.',
          { firstDays: 1 },
        )
      : null,
  ({ slots, verbs }) => {
    const serve = doing(slots, verbs, 'base');
    return serve && isShortWho(slots) && PLACES.has(slots.serving?.verb.id ?? '') && slots.arc?.id !== 'grow'
      ? goal(
          'where-done',
          'trial',
          3,
          line('where-done')`Ask two places what it takes to ${serve}.`,
          'Two answers.',
          'Write down the two places.',
        )
      : null;
  },
  ({ slots }) => {
    const gift = slots.gifts.find(({ isStarred, isTiring }) => isStarred && !isTiring);
    const about = words(gift, 'gerund') ?? words(gift, 'noun');
    return gift && about?.[0] && about[0].text.split(' ').length <= 6
      ? goal(
          'seen-work',
          'trial',
          2,
          line('seen-work')`Do one piece of work, with ${about} in it, where others can see it.`,
          'One piece of work seen by three people.',
          'Choose it this week.',
        )
      : null;
  },
  (given) => {
    const work = workInMind(given.slots);
    return work && isNew(given)
      ? goal(
          'one-task',
          'trial',
          2,
          line('one-task')`Try one task of a job ${work} for an afternoon.`,
          'One afternoon, and three lines on it.',
          'Ask one person for a task.',
        )
      : null;
  },
  () =>
    goal(
      'what-would-you-call',
      'trial',
      1,
      line('what-would-you-call')`Ask two people what they would call me for.`,
      'Two answers, written down.',
      'Ask the first one this week.',
      { firstDays: 3 },
    ),
];

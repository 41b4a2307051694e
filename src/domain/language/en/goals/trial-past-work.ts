import { doing } from '#src/domain/language/en/compose/doing.ts';
import { line, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { alongTo } from './along-to.ts';
import { IS_BARE } from './bare-verbs.ts';
import { deedFor, IS_WITH } from './deed-for.ts';
import { gladDeed, namedDeed, namedThing, whoCanBeMet } from './deed-of-own.ts';
import { isTheLast } from './done-before.ts';
import { OF_SAFETY, toRun } from './fixed-place.ts';
import { taughtByYears } from './half-day.ts';
import { unreadDeed } from './in-own-words.ts';
import { onePlace } from './one-place.ts';
import { type GoalRow, goal } from './parts.ts';
import { giftSaid } from './path-arcs.ts';
import { HANDS_ON, isForPlaces, oneOfThem, peopleOf } from './people.ts';
import { placeNamed } from './place-named.ts';
import { saysMornings } from './says-mornings.ts';
import { learnedOf, toShow, wishedOf } from './shown.ts';
import { wanted } from './study-wanted.ts';
import type { Told } from './told.ts';

/* Trials of who has left work behind. */

/** Whom one serves at a place, and looks up one by one nowhere else. */
const COME_AND_GO =
  /^(?:the )?(?:\p{L}+ )?(?:visitors|guests|passengers|patients|customers|tourists|travell?ers|pilgrims|commuters|shoppers)\b/iu;
/** "the widows", "my old neighbours", after "one of". */
const OF_ALL = /^(?:any|every|all|some|people)/iu;
const the = (who: Segment[]): Segment[] =>
  /^(?:the|my|our|those)\b/iu.test(textIn(who)) ? who : [ours('the ', 'one'), ...who];

/** Those who learn were named where the work was, or beside whom it is for. */
const LEARNERS =
  /\b(?:learn(?:ing|ers?)|apprentices?|trainees?|beginners?|young (?:ones?|fell(?:a|er|ow)s?|lads?|people) (?:learning|starting))\b/iu;

/** "read a fleece": what a learner is shown, where those who learn were named or are whom it is for. */
function learnersShown(slots: Told): Segment[] | null {
  const isOfLearners = slots.typed.some(
    ({ signal, option, words: said }) =>
      (signal === 'target' || signal === 'serve') && option === null && LEARNERS.test(said),
  );
  return isOfLearners || PASSED_ON.includes(slots.serving?.verb.id ?? '') ? toShow(slots) : null;
}

/** Verbs that say no more than that it is passed on: what it is stands in the gifts. */
const PASSED_ON: readonly string[] = ['pass-on', 'teach'];

/** Past work, and those who learn in mind: what one knows best, shown to one of them; else what the years have taught. */
export const learnerShown: GoalRow = ({ slots }) => {
  if (slots.arc?.id !== 'keep' || placeNamed(slots) || toRun(slots)) return null;
  const isPassedOn = PASSED_ON.includes(slots.serving?.verb.id ?? '') && namedDeed(slots, 'base') === null;
  const who = PASSED_ON.includes(slots.serving?.verb.id ?? '') ? oneOfThem(slots) : null;
  const shown = learnersShown(slots);
  // What they want to learn comes before what the years have taught.
  const wished = shown || !who ? null : wishedOf(slots);
  const years = shown || wished || !isPassedOn || !who ? null : taughtByYears(slots);
  if (!shown && !wished?.said && !years) return null;
  const name = adviserFor(slots, 'trying');
  const isPaid = slots.known.unpaid === 'none';
  const times = `four ${isPaid ? '' : 'unpaid '}${saysMornings(slots) ? 'mornings' : 'afternoons'}`;
  const first = saysMornings(slots) ? 'the first morning' : 'the first afternoon';
  const learner = who ?? [ours('a learner', 'learner-shown')];
  return goal('learner-shown', 'trial', {
    months: 4,
    action: shown
      ? line('learner-shown')`Show ${learner}, over ${times}, how to ${shown}.`
      : wished?.said
        ? line('learner-shown')`Teach ${wished.said} to ${learner}, over ${times}.`
        : line('learner-shown')`Spend ${times} with ${who}, and pass on ${years}.`,
    measure:
      shown || wished?.said
        ? `${saysMornings(slots) ? 'Four mornings' : 'Four afternoons'} done, ${learnedOf(shown)}.`
        : `${saysMornings(slots) ? 'Four mornings' : 'Four afternoons'} done, and one thing that the learner can do alone.`,
    firstStep: [
      name &&
        (who
          ? line('learner-shown')`Ask ${name} for one person who would want this, and settle a day.`
          : line('learner-shown')`Ask ${name} who has somebody young starting, and settle a day.`),
      who
        ? ARE_CHILDREN.test(textIn(who))
          ? `Ask at one school for somebody who would like to learn it, and fix ${first}.`
          : isTheLast(slots) || wished
            ? `Ask two people I know for somebody who would like to learn it, and fix ${first}.`
            : `Ask two people in the trade who is starting out, and fix ${first}.`
        : null,
      'Call one place that trains young people, and ask for somebody who would like to learn it.',
    ],
  });
};

/** Whom no trade knows. */
const ARE_CHILDREN = /\b(?:child|children|kids?|pupils?|little ones?|schoolchildren|toddlers?)\b/iu;

/** "Sitting with folk who are dying": what one does. */
const IS_DONE = /^\p{L}{3,}ing\b/iu;

/** Past work: four afternoons, or mornings, of it. */
export const fourAfternoons: GoalRow = ({ slots, verbs }) => {
  if (slots.arc?.id !== 'keep') return null;
  const isBare = IS_BARE.includes(slots.serving?.verb.id ?? '');
  const run = toRun(slots);
  // The work that was named says more than whom it is for.
  const named = namedDeed(slots, 'gerund') ?? (isBare ? unreadDeed(slots) : null);
  const isWith = IS_WITH.includes(slots.serving?.verb.id ?? '');
  const thing = named || !isWith ? null : namedThing(slots);
  const it = named ?? alongTo(slots, 'gerund') ?? doing(slots, verbs, 'gerund') ?? unreadDeed(slots);
  const name = adviserFor(slots, 'trying');
  const gift = giftSaid(slots);
  const what = it ?? (gift && line('four-afternoons')`this: ${gift}`);
  const isPaid = slots.known.unpaid === 'none';
  const very = placeNamed(slots);
  const who = peopleOf(slots);
  const place = onePlace(slots);
  const deed = named ? null : deedFor(slots, 'gerund');
  const people = whoCanBeMet(slots);
  const isOutcome = !named && OF_SAFETY.includes(slots.serving?.verb.id ?? '');
  // What was named in full says where; else those whom it is for are met in the place that was named.
  const isBareWork = named !== null && /^working (?:with|at|in|for)\b/iu.test(textIn(named));
  const there = very && (!named || isBareWork) && who ? { very, who } : null;
  // Who is to be trained for it first sees how it is done.
  if (there && HANDS_ON.includes(slots.serving?.verb.id ?? '') && wanted(slots).length > 0)
    return goal('four-afternoons', 'trial', {
      months: 3,
      action: line('four-afternoons')`Sit in on three lessons at ${there.very.all}.`,
      measure: 'Three seen, and a line after each on what I would do the same way.',
      firstStep: [
        line('four-afternoons')`Call ${there.very.first}, and ask for the first one.`,
        name && line('four-afternoons')`Ask ${name} who to speak to there.`,
      ],
    });
  // People are begun with one by one; a queue, a hall or a piano stands in a place.
  const isOneByOne =
    who !== null &&
    !thing &&
    !run &&
    !isOutcome &&
    !isForPlaces(slots) &&
    !COME_AND_GO.test(textIn(who)) &&
    slots.serving?.verb.id !== 'feed';
  const visited = there || very || run || named || deed || thing ? null : visitedOf(slots);
  if (visited)
    return goal('four-afternoons', 'trial', {
      months: 4,
      action: line('four-afternoons')`Spend an hour each week, for two months, with ${visited}.`,
      measure: 'Eight weeks kept, and a line on how each one went.',
      firstStep: [
        name && line('four-afternoons')`Ask ${name} who to begin with, and settle a day.`,
        'Choose the first of them, and settle a day.',
      ],
    });
  const times = saysMornings(slots) ? 'four mornings' : 'four afternoons';
  const first = saysMornings(slots) ? 'the first morning' : 'the first afternoon';
  const time = saysMornings(slots) ? 'a morning' : 'an afternoon';
  const action = there
    ? line(
        'four-afternoons',
      )`Spend ${times} at ${there.very.all} with ${there.who}${isPaid ? '' : ', unpaid'}.`
    : very && named
      ? line('four-afternoons')`Spend ${times} ${named}${isPaid ? '' : ', unpaid'}.`
      : run
        ? line('four-afternoons')`Try ${times} as a start of ${run}${isPaid ? '' : ', unpaid'}.`
        : deed
          ? line('four-afternoons')`Spend ${times} ${deed}${isPaid ? '' : ', unpaid'}.`
          : thing
            ? 'of' in thing
              ? line('four-afternoons')`Give ${times} of ${thing.of}${isPaid ? '' : ', unpaid'}.`
              : line('four-afternoons')`Spend ${times} as ${thing.as}${isPaid ? '' : ', unpaid'}.`
            : isWith && !named
              ? withThem(slots, times, isPaid)
              : isOutcome && people
                ? line(
                    'four-afternoons',
                  )`Give four short talks on safety to ${people}${isPaid ? '' : ', unpaid'}.`
                : what
                  ? it
                    ? line('four-afternoons')`Spend ${times} ${what}${isPaid ? '' : ', unpaid'}.`
                    : gift && IS_DONE.test(textIn(gift))
                      ? line('four-afternoons')`Spend ${times} ${gift}${isPaid ? '' : ', unpaid'}.`
                      : line('four-afternoons')`Try ${times} of ${what}${isPaid ? '' : ', unpaid'}.`
                  : `Try ${times} in a place that needs a hand.`;
  return goal('four-afternoons', 'trial', {
    months: 4,
    action,
    measure: `Four ${countedIn(action)}, and a line on how each one went.`,
    firstStep: [
      very && line('four-afternoons')`Call ${very.first}, and ask for ${first}.`,
      name &&
        (isOneByOne
          ? line('four-afternoons')`Ask ${name} who to begin with, and settle a day.`
          : line('four-afternoons')`Ask ${name} where I could begin, and settle a day.`),
      run ? `Choose ${first} and a place, and put up one note about it.` : null,
      // A talk is given to many, and settled with none of them.
      who && !(isOutcome && people) && !OF_ALL.test(textIn(who)) && !/ and /u.test(textIn(who))
        ? COME_AND_GO.test(textIn(who))
          ? place
            ? line('four-afternoons')`Call ${place}, and ask for ${first}.`
            : line('four-afternoons')`Ask at one place where ${the(who)} come, and fix ${first}.`
          : line('four-afternoons')`Find ${oneOfThem(slots)}, and fix ${first}.`
        : null,
      `Write down two places where I could do it, and ask the first for ${time}.`,
    ],
  });
};

/** "mornings done", "talks held": what there are four of. */
function countedIn(action: Segment[] | string | null): string {
  const said = typeof action === 'string' ? action : textIn(action ?? []);
  if (/\bfour short talks\b/u.test(said)) return 'talks held';
  return `${/\bfour (mornings|hours)\b/u.exec(said)?.[1] ?? 'afternoons'} done`;
}

/** What one gladly does; else some hours with those whom it is for, where one can sit with them at all. */
function withThem(slots: Told, times: string, isPaid: boolean) {
  const glad = gladDeed(slots);
  const who = whoCanBeMet(slots);
  const unpaid = isPaid ? '' : ', unpaid';
  if (glad) return line('four-afternoons')`Spend ${times} ${glad}${unpaid}.`;
  const craft = who && craftOf(slots);
  if (craft) return line('four-afternoons')`Give ${times} of ${craft} to ${who}${unpaid}.`;
  return who
    ? line('four-afternoons')`Spend ${times} with ${who}${unpaid}, and do what is needed.`
    : `Give four hours of help${unpaid}, to one place near home.`;
}

/** "one of the new widows": somebody to be there for, week after week, where nothing else is done with them. */
function visitedOf(slots: Told): Segment[] | null {
  const isThere = slots.serving?.verb.id === 'be-there-for' && gladDeed(slots) === null;
  const one = isThere && whoCanBeMet(slots) ? oneOfThem(slots) : null;
  return one && !OF_ALL.test(textIn(one)) ? one : null;
}

/** "Pruning": a craft in one word of one's own, which is given to those whom it is of use to. */
function craftOf(slots: Told): Segment[] | null {
  if (slots.serving?.verb.id === 'be-there-for') return null;
  return giftSaid(
    slots,
    ({ option, forms }) => option === null && /^\p{L}{4,}ing$/u.test(forms.gerund ?? forms.noun ?? ''),
  );
}

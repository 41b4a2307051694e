import { doing } from '#src/domain/language/en/compose/doing.ts';
import { from, line, ours, textIn, wordsIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { alongTo } from './along-to.ts';
import { IS_BARE } from './bare-verbs.ts';
import { firstAidRenewed, tenThings } from './beside-the-place.ts';
import { deedFor, IS_WITH } from './deed-for.ts';
import { gladDeed, namedDeed, namedThing, whoCanBeMet } from './deed-of-own.ts';
import { atHome } from './first-acts.ts';
import { halfDay } from './half-day.ts';
import { unreadAim, unreadDeed } from './in-own-words.ts';
import { myList } from './my-list.ts';
import { type GoalDraft, type GoalGiven, type GoalRow, goal, type Kind, say } from './parts.ts';
import { giftSaid } from './path-arcs.ts';
import { HANDS_ON, isForPlaces, whoMeet } from './people.ts';
import { placeNamed } from './place-named.ts';
import { placeInAim } from './place-to-ask.ts';
import { saysMornings } from './says-mornings.ts';
import { studiesOf } from './studies.ts';
import { studyGoal } from './study-goal.ts';
import { nearest } from './study-wanted.ts';
import { inList, type Told, typedAs } from './told.ts';

/* One fixed place where somebody is of use, after the working years or beside them. */

const IS_RUN =
  /^(?:an? |the |my )?((?:[\p{L}-]+ ){0,2}(?:help ?desk|advice desk|repair caf[eé]|(?:repair |tool )?shed|(?:food )?pantry|soup kitchen|(?:tool|toy) library|class|club|workshop|choir|reading group|homework group)(?: for [\p{L} ]{3,30})?)$/iu;

/** "a help desk for pensioners": what the person would hold, by its name. */
export function toRun(slots: Told): Segment[] | null {
  for (const typed of typedAs(slots, 'target')) {
    const name =
      typed.option === null ? IS_RUN.exec((typed.words.split(/[,;(]/u)[0] ?? '').trim())?.[1] : undefined;
    if (name)
      return [ours(/^[aeiou]/iu.test(name) ? 'an ' : 'a ', 'article'), from(typed, inList(name), 'quote')];
  }
  return null;
}

/** Past work: one fixed place where one is of use. */
export const fixedPlace: GoalRow = (given) => {
  const { slots } = given;
  if (slots.arc?.id !== 'keep') return null;
  // What one is to learn for it comes first; the fixed day then stands with the terms.
  const isOpen = slots.typed.some(({ option }) => option === 'not-yet');
  const free =
    isOpen && slots.learningHours !== 0
      ? studiesOf(slots).find(({ stance }) => stance === 'if-free')
      : undefined;
  const study = nearest(slots) ?? free;
  return (
    (study && studyGoal(study, given)) ??
    besideTheDay(slots) ??
    twoPlaces(given) ??
    fixedDay(given, null, 'path')
  );
};

/** Beside the day itself: first aid in order again, or what the years have taught, handed on to those who learn. */
function besideTheDay(slots: Told): GoalDraft | null {
  return firstAidRenewed(slots) ?? halfDay(slots) ?? (learnsFromMe(slots) ? tenThings(slots) : null);
}

/** Where the terms stand with the fixed day, two places are seen before it. */
function twoPlaces({ slots }: GoalGiven): GoalDraft | null {
  // Who named the very work has seen where it is done.
  if (placeNamed(slots) || toRun(slots) || namedDeed(slots, 'base') || !myList(slots, { withPay: false }))
    return null;
  // Whom one would be of use to says which places; a long tale of them does not.
  const people = whoMeet(slots);
  const who = people && wordsIn(people) <= A_FEW_WORDS && !/ and /u.test(textIn(people)) ? people : null;
  return goal('two-places', 'path', {
    months: 3,
    action: who
      ? line(
          'two-places',
        )`Spend an hour at each of two places where ${who} come together, and see which I would go back to.`
      : 'Spend an hour at each of two places that could use me, and see which I would go back to.',
    measure: 'Two hours done, and a line on each place.',
    firstStep: 'Write down three of them, such as a club or a school, and call the first.',
  });
}

/** "A fixed day each week", "paid hours each week": as many as were named, and paid where pay stands with the terms. */
function timeOf(slots: Told, terms: Segment[] | null): string {
  const isPaid = terms?.some(({ text }) => /^at least /u.test(text));
  if (isPaid) return 'paid hours each week';
  const hours = Number(slots.fits.find(({ id }) => id === 'hours-at-most')?.detail?.forms.noun ?? 0);
  if (hours > A_LONG_DAY) return 'two fixed days each week';
  if (hours > 0 && hours <= HALF_A_DAY) return 'a fixed half-day each week';
  return saysMornings(slots) ? 'a fixed morning each week' : 'a fixed day each week';
}

const A_LONG_DAY = 12;
const HALF_A_DAY = 5;
const A_FEW_WORDS = 5;
const learnsFromMe = ({ serving }: Told) => HANDS_ON.includes(serving?.verb.id ?? '');

/** What keeps people safe can be told to them. */
export const OF_SAFETY: readonly string[] = ['get-home-safe'];

const IS_DONE = /^\p{L}{3,}ing\b/iu;

/** One is of use at a museum, and in a school. */
const IS_VISITED = /\b(?:museum|zoo|theatre|airport|port)$/iu;

/** A fixed day in the place that was named, or wherever one is of use; with all the terms, or with none. */
export function fixedDay(
  { slots, verbs, path }: GoalGiven,
  terms: Segment[] | null,
  kind: Kind,
): GoalDraft | null {
  const very = placeNamed(slots);
  const place = placeInAim(slots);
  const isWith = IS_WITH.includes(slots.serving?.verb.id ?? '');
  const named = namedDeed(slots, 'base');
  const thing = named || !isWith ? null : namedThing(slots);
  const glad = named || thing || !isWith ? null : gladDeed(slots);
  const isTold = OF_SAFETY.includes(slots.serving?.verb.id ?? '') && !named;
  const serve =
    named ?? deedFor(slots, 'base') ?? alongTo(slots, 'base') ?? (glad ? null : doing(slots, verbs, 'base'));
  const unread = unreadAim(slots);
  const gift = giftSaid(slots);
  const name = adviserFor(slots, 'trying');
  const run = toRun(slots);
  const end: readonly (Segment[] | string)[] = terms ? [': ', terms, '.'] : ['.'];
  if (run)
    return goal('fixed-place', kind, {
      months: 8,
      action: say('fixed-place', 'Run ', run, ' on a fixed day', ...end),
      measure: 'Open eight weeks running, with who came each time written down.',
      firstStep: [
        name && line('fixed-place')`Ask ${name} for a place, a day and an hour.`,
        'Ask one place for a room, a day and an hour.',
      ],
    });
  if (very)
    return goal('fixed-place', kind, {
      months: 7,
      action: say('fixed-place', 'Have a fixed day at ', very.all, ...end),
      measure: 'The day and the hour agreed, and kept for four weeks.',
      firstStep: [
        line('fixed-place')`Go to ${very.first}, and ask who to speak to.`,
        line('fixed-place')`Write to ${very.first}, and ask who to speak to.`,
      ],
    });
  // What was named in full says where.
  const isNamed = named !== null && serve === named;
  const where =
    place && !isNamed ? say('fixed-place', IS_VISITED.test(textIn(place)) ? ' at a ' : ' in a ', place) : [];
  const deed = IS_BARE.includes(slots.serving?.verb.id ?? '') && !named ? unreadDeed(slots) : null;
  const people = whoCanBeMet(slots);
  const time = timeOf(slots, terms);
  const what = thing
    ? 'of' in thing
      ? say('fixed-place', 'a fixed day of ', thing.of)
      : say('fixed-place', time, ' as ', thing.as)
    : isTold && people
      ? say('fixed-place', time, ' for talks on safety to ', people)
      : glad || deed
        ? say('fixed-place', time, ' for ', glad ?? deed)
        : serve
          ? say('fixed-place', time, where, ' to ', serve)
          : unread
            ? say('fixed-place', time, ' for this: ', unread, ...(terms ? [' (', terms, ')'] : []))
            : gift && IS_DONE.test(textIn(gift))
              ? say('fixed-place', time, ' for ', gift)
              : say('fixed-place', time, ' on which I am of use');
  // Behind its colon the terms stand in brackets.
  const isClosed = what !== null && unread?.[0] !== undefined && what.includes(unread[0]);
  return goal('fixed-place', kind, {
    months: 7,
    action: say('fixed-place', 'Have ', what, ...(isClosed ? ['.'] : end)),
    measure: terms
      ? 'A yes to each of these points, and the first four weeks kept.'
      : 'A yes with the days and the hours, and the first four weeks kept.',
    firstStep: [
      // The places are looked at already.
      ...(path === 'two-places'
        ? atHome(
            slots,
            (one) => line('fixed-place')`Write these points on one page with ${one}.`,
            'Write these points on one card, and take it along.',
          )
        : []),
      place && line('fixed-place')`Go to one ${place} near me, and ask who to speak to.`,
      name
        ? line('fixed-place')`Write down with ${name} three places that could use me, and go to the first.`
        : null,
      learnsFromMe(slots)
        ? 'Write down three places in the trade that take on beginners, and call the first.'
        : null,
      isForPlaces(slots) ? 'Call one of them, and ask what is needed.' : null,
      !glad && !thing && !learnsFromMe(slots) && whoMeet(slots)
        ? 'Go to one place where they meet, and ask what is needed.'
        : null,
      'Write down three places that could use me, and go to the first.',
    ],
  });
}

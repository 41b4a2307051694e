import { doing, whoOf } from '#src/domain/language/en/compose/doing.ts';
import { from, line, textIn, words } from '#src/domain/language/en/compose/line.ts';
import { kindKnown } from '#src/domain/language/en/work-kinds/find-kind.ts';

import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, kindToRing, ownAim, somebodyWho, thoughtsOf } from './aims.ts';
import { unreadAim } from './in-own-words.ts';
import { type GoalRow, goal } from './parts.ts';
import type { Told } from './told.ts';
import { arePlaces, severalBuyers } from './trial-verbs.ts';

const GIFT_AT_MOST = 6;
const SHORT_WHO = 6;

const MENDS_OR_MAKES: readonly string[] = ['repair-for', 'build-for', 'make'];

/** What something of one's own would cost, on one page. */
export const ownCosts: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  const name = adviserFor(slots, 'trying');
  // With the figures given, the money plan counts the costs: this asks for the price.
  const isAsked = slots.serving?.verb.id === 'repair-for' || arePlaces(slots);
  const buyers = isAsked ? severalBuyers(slots) : null;
  if (own && slots.known.own.needed && !buyers && MENDS_OR_MAKES.includes(slots.serving?.verb.id ?? ''))
    return goal('price-book', 'path', {
      months: 4,
      action: 'Keep a book of the next ten jobs: the hours, the material and the price of each.',
      measure: 'Ten jobs written up, and one price list made from them.',
      firstStep: 'Write up the last job from memory.',
      firstDays: 3,
    });
  if (own && slots.known.own.needed)
    return goal('own-customers', 'path', {
      months: 2,
      action: buyers
        ? line(
            'own-customers',
          )`Ask five ${buyers} what they would want from my own ${[from(own, own.thing, 'noun')]}, and at what price.`
        : line(
            'own-customers',
          )`Ask five people who could need my own ${[from(own, own.thing, 'noun')]} what it would be worth to them.`,
      measure: 'Five answers, and one price written down.',
      firstStep: 'Write down the first two names, and ask one of them this week.',
    });
  return own
    ? goal('own-costs', 'path', {
        months: 3,
        action: line(
          'own-costs',
        )`Write one page on what my own ${[from(own, own.thing, 'noun')]} would cost in its first year.`,
        measure: 'One page: what must be bought first, what can wait, and what it costs each month.',
        firstStep: name
          ? line('own-costs')`List the five largest costs tonight, and show the list to ${name}.`
          : 'List the five largest costs tonight.',
      })
    : null;
};

/** Somebody takes over, by a duty that is really theirs. */
export const handOver: GoalRow = ({ slots }) => {
  if (slots.arc?.id !== 'pass') return null;
  const isLeaving =
    slots.standing === 'ending' ||
    slots.standing === 'working' ||
    (slots.known.deadline?.kind === 'stop-in' && slots.standing !== 'not-working');
  const who = whoOf(slots, SHORT_WHO);
  if (!isLeaving)
    return goal('what-only-i-know', 'path', {
      months: 3,
      action: who
        ? line('what-only-i-know')`Write down for ${who} what only I know about the work.`
        : 'Write down what only I know about the work.',
      measure: 'Two pages that somebody else could work from.',
      firstStep: 'List ten things that people still ask me.',
    });
  const team = adviserFor(slots, 'team');
  return goal('hand-over', 'path', {
    months: 4,
    action: team
      ? line('hand-over')`Hand one real duty over to ${team}.`
      : 'Name one person who could take over from me, and give them one real duty.',
    measure: 'One duty done from start to end without me.',
    firstStep: 'Write down the three duties that only I do now.',
  });
};

const TO_GO_TO = /^(?:an?|the|that|our) /iu;

/** Where one could be of use: two places asked. */
export const askPlaces: GoalRow = ({ slots, verbs }) => {
  if (slots.arc?.id !== 'keep') return null;
  const [there] = aimsOf(slots);
  const isPlace = there?.kind === 'field' && TO_GO_TO.test(there.field.name);
  const place = isPlace ? [from(there.field, there.field.name, 'noun')] : unreadAim(slots);
  if (place)
    return goal('ask-there', 'path', {
      months: 1,
      action: TO_GO_TO.test(textIn(place))
        ? line('ask-there')`Go to ${place}, and ask what is needed there.`
        : line('ask-there')`Go and ask what is needed there: ${place}.`,
      measure: 'One talk, with a name and a day written down.',
      firstStep: 'Choose the day, and put it on the calendar.',
    });
  const [aim] = aimsOf(slots);
  const serve = (aim?.kind === 'doing' ? words(aim.doing, 'base') : null) ?? doing(slots, verbs, 'base');
  const name = adviserFor(slots, 'trying');
  return goal('ask-places', 'path', {
    months: 2,
    action: serve
      ? line('ask-places')`Ask two places where I could ${serve}.`
      : 'Ask two places near me where I could be of use.',
    measure: 'Two talks, each with a name and a day written down.',
    firstStep: name
      ? line('ask-places')`Ask ${name} whom to speak to first.`
      : 'Choose the first place, and put the day of the visit on the calendar.',
  });
};

/** What the next post asks, by those who know. */
export const askWhatItTakes: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  if (slots.arc?.id !== 'grow' || !aim) return null;
  const name = adviserFor(slots, 'learning');
  const boss = adviserFor(slots, 'boss');
  if (aim.kind === 'doing')
    return goal('into-my-work', 'path', {
      months: 3,
      action: line('into-my-work')`Have this written into my work: ${words(aim.doing, 'gerund')}.`,
      measure: boss
        ? line('into-my-work')`One letter, or one line in my job description, signed by ${boss}.`
        : 'One letter, or one line in my job description, signed by whoever decides.',
      firstStep: boss
        ? line('into-my-work')`Write half a page on what it would be, and give it to ${boss}.`
        : 'Write half a page on what it would be and whom it helps.',
    });
  return goal('what-it-takes', 'path', {
    months: 2,
    action: line('what-it-takes')`Ask ${somebodyWho(aim)} what the work takes that I do not have yet.`,
    measure: 'One talk, and a list of what is missing.',
    firstStep: name
      ? line('what-it-takes')`Ask ${name} whom I should talk to.`
      : 'Write down two names that I could ask.',
  });
};

/** What the person has in mind in words of their own: where it is work, and what it asks for. */
export const findOut: GoalRow = ({ slots }) => {
  const aim = unreadAim(slots);
  const name = adviserFor(slots, 'trying');
  return aim && thoughtsOf(slots).length === 0
    ? goal('find-out', 'path', {
        months: 2,
        action: line('find-out')`Find out where this is paid work, and what it asks for: ${aim}.`,
        measure: 'One answer from somebody who decides: a yes, a no, or what I would need first.',
        firstStep: name
          ? line('find-out')`Ask ${name} who decides about it.`
          : 'Find out who decides about it.',
      })
    : null;
};

/** Those who do the work in mind are asked about an ordinary week. */
export const ordinaryWeek: GoalRow = ({ slots }) => {
  const [first, second] = thoughtsOf(slots);
  const someone = first ? somebodyWho(first) : null;
  const other = second ? somebodyWho(second) : null;
  const isKnown = ['elsewhere', 'back', 'pass', 'keep'].includes(slots.arc?.id ?? '');
  if (!someone || isKnown) return null;
  const name = adviserFor(slots, 'trying');
  const kind = kindToRing(slots);
  return goal('ordinary-week', 'path', {
    months: 2,
    action: other
      ? line('ordinary-week')`Talk with ${someone} and with ${other} about an ordinary week.`
      : line('ordinary-week')`Talk with ${someone} about an ordinary week, and about how they got in.`,
    measure: other
      ? 'Two talks, with three lines on each.'
      : 'One talk, and a list of what the work asks for.',
    firstStep: name
      ? line('ordinary-week')`Ask ${name} whom they know in such work.`
      : kind
        ? `Call one of the ${kind.places} near me, and ask who would talk with me for half an hour.`
        : 'Write down two names, or two places where I could ask.',
  });
};

/** Nothing in mind yet: two kinds of work by what one likes to do. */
export const nameTwo: GoalRow = ({ slots }) => {
  const gift = likedGift(slots);
  const isOpen = ['shift', 'start', 'steady', 'side'].includes(slots.arc?.id ?? '');
  return gift && isOpen && thoughtsOf(slots).length === 0 && !ownAim(slots)
    ? goal('name-two', 'path', {
        months: 1,
        action: line('name-two')`Name two kinds of work that are mostly ${gift}, and read five ads for each.`,
        measure: 'Two kinds of work named, and ten ads read.',
        firstStep: 'Save three ads tonight.',
        firstDays: 1,
      })
    : null;
};

/** A gift that one would like to fill the days with, in a few words: "explaining things". */
export function likedGift({ gifts }: Told): Segment[] | null {
  for (const gift of gifts.filter(({ isStarred, isTiring }) => isStarred && !isTiring)) {
    const said = words(gift, 'gerund');
    if (said && (said[0]?.text.split(' ').length ?? 0) <= GIFT_AT_MOST) return said;
  }
  return null;
}

/** Who is out of work and names none: one page that an employer can read. */
export const onePage: GoalRow = ({ slots }) => {
  const isOut = ['looking', 'ending', 'not-working'].includes(slots.standing ?? '');
  const isSeeking = ['start', 'shift', 'side', 'back', 'steady'].includes(slots.arc?.id ?? '');
  const [known] = slots.roles;
  const name = adviserFor(slots, 'jobs');
  return isOut && isSeeking && thoughtsOf(slots).length === 0
    ? goal('one-page', 'path', {
        months: 1,
        action: known
          ? line('one-page')`Write one page for employers about my work as ${[from(known, known.a, 'noun')]}.`
          : 'Write one page for employers about what I have done.',
        measure: 'One page, read by two people and corrected once.',
        firstStep: name
          ? line('one-page')`Write the first five lines tonight, and read them to ${name}.`
          : 'Write the first five lines tonight.',
        firstDays: 2,
      })
    : null;
};

/** One talk with somebody further on. */
export const furtherOn: GoalRow = ({ slots }) => {
  const name = adviserFor(slots, 'learning');
  const kind = kindKnown(slots);
  return goal('further-on', 'path', {
    months: 1,
    action: 'Talk with one person who is two steps ahead of me.',
    measure: 'One talk, and three lines on what I would do the same way.',
    firstStep: name
      ? line('further-on')`Ask ${name} who that could be.`
      : kind
        ? `Write down three ${kind.people} who are further on than I am, and choose one.`
        : 'Write down the name of one person I could ask.',
    firstDays: 3,
  });
};

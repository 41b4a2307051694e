import { doing } from '#src/domain/language/en/compose/doing.ts';
import { from, line, ours, words } from '#src/domain/language/en/compose/line.ts';
import { kindInMind, kindKnown, kindOfWork } from '#src/domain/language/en/work-kinds/find-kind.ts';
import type { InMind, Work } from '#src/domain/synthesis/slots.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, isFamiliar, nameOfWork, ownAim, somebodyWho, thoughtsOf, twoWho } from './aims.ts';
import { type Acts, bossWhoHelps, whoKnowsOne, whoLetsMeAlong } from './first-acts.ts';
import { eitherGroup, unreadAim } from './in-own-words.ts';
import { myPaper, papersIn } from './papers.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { giftSaid, ownGift } from './path-arcs.ts';
import { steadyFits } from './path-work.ts';
import { afterNumber, buyersOf, peopleOf } from './people.ts';
import { isOut, type Told } from './told.ts';

/** A taste of the very thing, ending in a judgement. Each row knows for whom it is none. */
const MONTHS = 5;
const LOOKS: readonly string[] = ['start', 'shift', 'side', 'steady', 'elsewhere', 'back'];
const GLADLY = 'and write down after each one what I would gladly do again';

/** Whether somebody has done this very work: by its kind where they take it up again, else by its name. */
function isKnown(work: Work, slots: Told): boolean {
  const name = nameOfWork(work).toLowerCase();
  const isByName = slots.work.some((known) => nameOfWork(known).toLowerCase().includes(name));
  const arc = slots.arc?.id ?? '';
  if (isByName) return true;
  if (['start', 'shift'].includes(arc))
    return kindOfWork(work) !== null && kindOfWork(work) === kindKnown(slots);
  return ['back', 'elsewhere', 'pass', 'keep'].includes(arc) && isFamiliar(work, slots);
}

/** Days that somebody can give for nothing; null where they said that they cannot. */
function freeDays({ known: { unpaid }, standing }: Told): string | null {
  if (unpaid === 'none') return null;
  if (unpaid === 'some' || unpaid === 'any-pay') return standing === 'working' ? 'three days' : 'five days';
  return standing === 'working' ? 'two half days' : 'two days';
}

/** Two jobs, or a doubt between two: a day of each. */
const bothWays: GoalRow = ({ slots }) => {
  const [first, second] = thoughtsOf(slots);
  if (!LOOKS.includes(slots.arc?.id ?? '') || !first || !second) return null;
  if ([first, second].some((one) => isKnown(one, slots))) return null;
  const days = freeDays(slots);
  const [one, two] = [somebodyWho(first), somebodyWho(second)];
  return goal('both-ways', 'trial', {
    months: 4,
    action: days
      ? line('both-ways')`Spend a day beside ${one} and a day beside ${two}, and see which suits me.`
      : line('both-ways')`Talk with ${one} and with ${two} about a normal day, and see which suits me.`,
    measure: 'Both done, with three lines on each, and one of them marked.',
    firstStep: days ? whoLetsMeAlong(slots) : whoKnowsOne(slots),
  });
};

/** Two groups that somebody cannot choose between. */
const bothGroups: GoalRow = ({ slots }) => {
  const groups = eitherGroup(slots);
  return groups
    ? goal('both-groups', 'trial', {
        months: 4,
        action: line(
          'both-groups',
        )`Spend a day with ${groups[0]} and a day with ${groups[1]}, and see which suits me.`,
        measure: 'Two days, with three lines on each, and one of them marked.',
        firstStep: whoLetsMeAlong(slots),
      })
    : null;
};

/** Back in the work of old: a few days in it, to see what has changed. */
const inItAgain: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  if (slots.arc?.id !== 'back' || !aim || !isFamiliar(aim, slots)) return null;
  const days = freeDays(slots);
  const place = kindInMind(slots)?.at;
  const before = adviserFor(slots, 'reference');
  const someone = somebodyWho(aim);
  return goal('in-it-again', 'trial', {
    months: 4,
    action: days
      ? place
        ? say(
            'in-it-again',
            'Do three days ',
            [ours(place, 'place')],
            ', and see what has changed since my time.',
          )
        : say('in-it-again', 'Do three days beside ', someone, ', and see what has changed since my time.')
      : say(
          'in-it-again',
          'Talk with ',
          someone,
          ' who is in it now, and write down what has changed since my time.',
        ),
    measure: days
      ? 'Three days done, and one page: what I can do at once, and what I have to learn.'
      : 'One talk, and one page: what I can do at once, and what I have to learn.',
    firstStep: [
      before && line('in-it-again')`Write to ${before}, and ask where that could be.`,
      ...(days ? whoLetsMeAlong(slots) : whoKnowsOne(slots)),
    ],
  });
};

/** In a new country, before the paper counts: those who do the work here, and paid work near it. */
const nearIt: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  const paper = papersIn(slots, 'not-recognised').find((one) => myPaper(one) !== null);
  if (slots.arc?.id !== 'elsewhere' || !aim || !paper) return null;
  const kind = kindInMind(slots);
  const where = [ours(kind?.at ?? 'near this work', 'place')];
  return goal('near-it', 'trial', {
    months: 4,
    action: say(
      'near-it',
      'Apply for five paid jobs ',
      where,
      ' that do not need ',
      myPaper(paper),
      ' to be accepted.',
    ),
    measure: 'Five applications sent, and two talks with people who work there now.',
    firstStep: [
      kind && [ours(`Go to two ${kind.places}, and ask which jobs those are.`, 'near-it')],
      ...whoKnowsOne(slots),
    ],
  });
};

const RUNS_ONE = /\b(?:my|own|owner|self[- ]employed|freelance\p{L}*)\b/iu;

const quoteOf = (work: Work) =>
  work.kind === 'role' ? work.role.quote : work.kind === 'field' ? work.field.quote : nameOfWork(work);

/** Something of one's own, in small: first orders, counted. Who has a shop does it from there. */
const smallStart: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  if (!own) return null;
  const isOwner =
    slots.work.some(({ kind }) => kind === 'own') ||
    slots.work.some((known) => RUNS_ONE.test(quoteOf(known)));
  const thing = [from(own, own.thing, 'noun')];
  const buyers = buyersOf(slots);
  const beside = isOwner
    ? ', beside what I run now'
    : slots.standing === 'working' && slots.work.length > 0
      ? ', beside the work I have'
      : '';
  return goal('small-start', 'trial', {
    months: 5,
    action: say(
      'small-start',
      'Serve three paying customers as a small start of my own ',
      thing,
      beside,
      '.',
    ),
    measure: 'Three served, with the hours, the cost, the price and what was left of each on one page.',
    firstStep: [
      isOwner ? 'Ask three of the customers I have whether they would like a price for it.' : null,
      buyers && line('small-start')`Offer it to two ${buyers}, with a price.`,
      'Offer it to two people, with a price, and fix a day with one of them.',
    ],
  });
};

/** Who passes it on begins with a few short sessions. */
const shortSessions: GoalRow = ({ slots }) => {
  if (slots.arc?.id !== 'pass') return null;
  const team = adviserFor(slots, 'team');
  const gift = ownGift(slots);
  const learner = team ?? [ours('one learner', 'learner')];
  return goal('short-sessions', 'trial', {
    months: 4,
    action: gift
      ? line('short-sessions')`Take ${learner} along for four mornings of real work, to teach this: ${gift}.`
      : line('short-sessions')`Take ${learner} along for four mornings of real work.`,
    measure: 'Four mornings, and then a yes or a no to more of it.',
    firstStep: ['Choose the piece of work and the first morning.'],
  });
};

/** Past work: four afternoons of it. */
const fourAfternoons: GoalRow = ({ slots, verbs }) => {
  if (slots.arc?.id !== 'keep') return null;
  const [aim] = aimsOf(slots);
  const it = doing(slots, verbs, 'gerund') ?? (aim?.kind === 'doing' ? words(aim.doing, 'gerund') : null);
  const name = adviserFor(slots, 'trying');
  const gift = giftSaid(slots);
  const what = it ?? (gift && line('four-afternoons')`this: ${gift}`);
  const isPaid = slots.known.unpaid === 'none';
  return goal('four-afternoons', 'trial', {
    months: 4,
    action: what
      ? line('four-afternoons')`Try four afternoons of ${what}${isPaid ? '' : ', unpaid'}.`
      : 'Try four afternoons in a place that needs a hand.',
    measure:
      'Four afternoons, and after each one line: who came, what they needed, and whether I would gladly do it again.',
    firstStep: [
      name && line('four-afternoons')`Ask ${name} who could be the first.`,
      'Find the first one who needs it, and fix the afternoon.',
    ],
  });
};

const LEADS =
  /\b(?:supervisor|leader|lead|head|manager|chief|foreman|forewoman|director|principal|matron|captain|in charge)\b|housekeeper$/iu;

/** Who grows: the next post, a few times, with whoever has it. */
const standIn: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  if (slots.arc?.id !== 'grow' || isOut(slots) || !aim || isKnown(aim, slots)) return null;
  const boss = bossWhoHelps(slots);
  const post = somebodyWho(aim);
  const who = peopleOf(slots);
  const leads = aim.kind === 'role' && LEADS.test(aim.role.role);
  if (!leads && aim.kind !== 'role')
    return goal('whole-task', 'trial', {
      months: MONTHS,
      action:
        aim.kind === 'field'
          ? say(
              'whole-task',
              'Do one whole task in ',
              [from(aim.field, aim.field.name, 'noun')],
              ', from start to end.',
            )
          : say(
              'whole-task',
              'Do this four times at work as a try: ',
              words(aim.kind === 'doing' ? aim.doing : null, 'gerund'),
              '.',
            ),
      measure: 'Done, and one page: what went well, and what I still have to learn.',
      firstStep: [
        boss && line('whole-task')`Ask ${boss} which task it could be, and for a date.`,
        ...whoKnowsOne(slots),
      ],
    });
  return goal('stand-in', 'trial', {
    months: MONTHS,
    action: leads
      ? line('stand-in')`Stand in as ${post} four times.`
      : boss
        ? line(
            'stand-in',
          )`Do one whole piece of the work of ${post}, from start to end, and go through it with ${boss}.`
        : line('stand-in')`Do one whole piece of the work of ${post}, from start to end.`,
    measure: leads
      ? who
        ? line('stand-in')`Four times done, and the word of five ${afterNumber(who)} on what helped.`
        : 'Four times done, and three lines after each on what I would do again.'
      : 'Done, and one page: what went well, and what I still have to learn.',
    firstStep: [boss && line('stand-in')`Ask ${boss} when the first time could be.`, ...whoKnowsOne(slots)],
  });
};

/** Who grows with no post in mind: what has gone well, on one page. */
const shownOnce: GoalRow = ({ slots }) => {
  if (slots.arc?.id !== 'grow') return null;
  const boss = bossWhoHelps(slots);
  const number = slots.proofs.find(({ stem }) => stem === 'number');
  const gift = giftSaid(slots);
  const who = peopleOf(slots);
  if (number?.stem === 'number')
    return goal('shown-once', 'trial', {
      months: 3,
      action: line(
        'shown-once',
      )`Put on one page how ${words(number.what, 'noun')} went from ${words(number.from, 'noun')} to ${words(number.to, 'noun')}, and show it to two people who could use it.`,
      measure: 'One page, and what the two of them say.',
      firstStep: ['Collect the figures from before and after.'],
    });
  return gift
    ? goal('shown-once', 'trial', {
        months: MONTHS,
        action:
          who && slots.serving?.verb.id === 'teach'
            ? line('shown-once')`Give two of my hours to ${who}, with this: ${gift}.`
            : line('shown-once')`Show two people at work how I do this: ${gift}.`,
        measure: 'Two hours given, and what each of them does differently now.',
        firstStep: [
          boss && line('shown-once')`Ask ${boss} who would gain most from it.`,
          'Write down two people who would gain from it, and ask the first one.',
        ],
      })
    : null;
};

/** A few days beside somebody who does it; where no day can be given, two talks. */
const besideThem: GoalRow = ({ slots }) => {
  const aim: InMind | undefined = thoughtsOf(slots)[0];
  if (!LOOKS.includes(slots.arc?.id ?? '') || !aim || isKnown(aim, slots)) return null;
  const someone = somebodyWho(aim);
  const days = freeDays(slots);
  const boss = bossWhoHelps(slots);
  const inside = boss ? 'four half days' : days;
  return inside
    ? goal('beside-them', 'trial', {
        months: MONTHS,
        action: line('beside-them')`Spend ${inside} beside ${someone}, ${GLADLY}.`,
        measure: 'The days done, and then a yes or a no to this work.',
        firstStep: whoLetsMeAlong(slots),
      })
    : talks(aim, slots);
};

function talks(aim: InMind, slots: Told) {
  return goal('two-talks', 'trial', {
    months: 3,
    action: line(
      'talks',
    )`Talk with ${twoWho(aim)} about a normal day, and write down what I would like and what I would not.`,
    measure: 'Two talks, and then a yes or a no to this work.',
    firstStep: whoKnowsOne(slots),
  });
}

/** What is in mind in words that name no known work. */
const lookAtIt: GoalRow = ({ slots }) => {
  const unread = unreadAim(slots);
  if (!unread || thoughtsOf(slots).length > 0) return null;
  return goal('look-at-it', 'trial', {
    months: 3,
    action: line('look-at-it')`Talk with two people who do this about a normal day: ${unread}.`,
    measure: 'Two talks, and then a yes or a no to this.',
    firstStep: whoKnowsOne(slots),
  });
};

const CHIP_ONLY = (slots: Told) =>
  giftSaid(
    slots,
    ({ option, isStarred, forms }) => option !== null && isStarred && forms.gerund !== undefined,
  );

/** Nothing in mind: a gift that one would gladly fill the days with, for those whom it is for; else who has gone before. */
const fourMornings: GoalRow = ({ slots }) => {
  if (!['start', 'shift', 'side'].includes(slots.arc?.id ?? '') || thoughtsOf(slots).length > 0) return null;
  const gift = slots.known.unpaid === 'none' ? null : CHIP_ONLY(slots);
  const who = gift && peopleOf(slots);
  const role = slots.roles[0];
  if (gift && who)
    return goal('four-mornings', 'trial', {
      months: MONTHS,
      action: line('four-mornings')`Spend four free mornings ${gift} for ${who}.`,
      measure: 'Four mornings, and three of them asked whether it was useful.',
      firstStep: whoCouldBeFirst(slots),
    });
  if (role && slots.arc?.id !== 'start')
    return goal('gone-before', 'trial', {
      months: 3,
      action: line(
        'gone-before',
      )`Talk with three people who worked as ${[from(role, role.a, 'noun')]} and do other work now.`,
      measure: 'Three talks, and one line on each: what I would like of it, and what not.',
      firstStep: whoKnowsOne(slots),
    });
  return null;
};

function whoCouldBeFirst(slots: Told): Acts {
  const name = adviserFor(slots, 'trying');
  return [
    name && line('first')`Ask ${name} who could be the first.`,
    'Ask one of them what would help, and fix the first morning.',
  ];
}

/** Steady work: those whose work is as one wants it. */
const asTheyHaveIt: GoalRow = ({ slots }) => {
  const fits = steadyFits(slots);
  if (slots.arc?.id !== 'steady' || !fits || aimsOf(slots).length > 0) return null;
  return goal('as-they-have-it', 'trial', {
    months: 2,
    action: line('as-they-have-it')`Talk with two people who have ${fits}, and ask how they got in.`,
    measure: 'Two talks, and two places written down where I could ask.',
    firstStep: whoKnowsOne(slots),
  });
};

/** Who knows the work and looks for it: what those who hire miss. */
const whatTheyLookFor: GoalRow = ({ slots }) => {
  return goal('what-they-look-for', 'trial', {
    months: 2,
    action:
      aimsOf(slots).length > 0
        ? 'Ask three people who hire for such work what they look for, and change one thing in how I apply.'
        : 'Talk with three people whose work I would like to know better, about a normal day.',
    measure:
      aimsOf(slots).length > 0
        ? 'Three answers, and one thing changed.'
        : 'Three talks, and one line on each: what I would like of it, and what not.',
    firstStep: whoKnowsOne(slots),
  });
};

/** The first row that applies. */
export const TRIAL: readonly GoalRow[] = [
  bothGroups,
  smallStart,
  shortSessions,
  fourAfternoons,
  nearIt,
  inItAgain,
  bothWays,
  standIn,
  besideThem,
  lookAtIt,
  fourMornings,
  shownOnce,
  asTheyHaveIt,
  whatTheyLookFor,
];

import { isOfOthers } from '#src/domain/language/en/clause-of-others.ts';
import { from, line, ours, textIn, words } from '#src/domain/language/en/compose/line.ts';
import { ownBusiness } from '#src/domain/language/en/own-business.ts';
import { isSaying } from '#src/domain/language/en/saying.ts';
import type { Gift, Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, isFamiliar, nameOfWork, theWork } from './aims.ts';
import { bossWhoHelps } from './first-acts.ts';
import { onePlace } from './one-place.ts';
import { IN_DIALECT } from './papers.ts';
import { type GoalDraft, type GoalGiven, type GoalRow, goal, say } from './parts.ts';
import { placeNamed } from './place-named.ts';
import { aWeekBefore } from './pressed.ts';
import { studiesOf } from './studies.ts';
import { studyGoal } from './study-goal.ts';
import { nearest, wanted } from './study-wanted.ts';
import { allTerms } from './terms-in-words.ts';
import { isOut, type Told } from './told.ts';

const GIFT_AT_MOST = 12;
/** "LEADERSHIP: manpower planning": a heading of a CV. */
const IS_A_LIST = /:|^\p{Lu}{4,}\b/u;

/** What others come to the person for, in a few words that can stand after "in" or a colon. */
export function giftSaid({ gifts }: Told, isRight: (gift: Gift) => boolean = () => true): Segment[] | null {
  const able = gifts.filter((gift) => !gift.isTiring && isRight(gift));
  const own = able.filter(({ option }) => option === null);
  // What one typed oneself is of the trade; a chip could be anybody's.
  for (const gift of [...own, ...able.filter(({ isStarred }) => isStarred), ...able]) {
    const said = words(gift, 'gerund') ?? words(gift, 'noun');
    // One verb out of a whole line is not what was meant by it.
    const isTorn =
      gift.option === null && said?.[0] && !/ /u.test(said[0].text) && countStretches(gift.quote) > 3;
    if (
      said &&
      !isTorn &&
      !(gift.option === null && gift.forms.gerund === undefined && isOfOthers(textIn(said))) &&
      !isSaying(textIn(said)) &&
      !IN_DIALECT.test(textIn(said)) &&
      !IS_A_LIST.test(textIn(said)) &&
      countStretches(said[0]?.text ?? '') <= GIFT_AT_MOST
    )
      return said;
  }
  return null;
}

/** A gift in the person's own words: what a chip says cannot be handed on as a piece of work. */
export const ownGift = (slots: Told) =>
  giftSaid(slots, ({ option, forms }) => option === null && !/^\p{L}+ing$/u.test(forms.gerund ?? ''));

/** "at most 8 hours a week", where hours were named. */
export function hoursAtMost({ fits }: Told): Segment[] | null {
  const fit = fits.find(({ id }) => id === 'hours-at-most');
  const hours = fit?.detail?.forms.noun;
  return fit && hours && /^\d+$/u.test(hours) ? [from(fit, `at most ${hours} hours a week`, 'fit')] : null;
}

/** Who passes it on: the short paper for it, a place to do it, or somebody who can do a part alone. */
export const passedOn: GoalRow = (given) => {
  const { slots } = given;
  if (slots.arc?.id !== 'pass') return null;
  const paper = wanted(slots).find(({ form }) => form !== 'skill' && form !== 'language');
  if (paper && slots.shares.education > 0 && slots.standing !== 'ending') return studyGoal(paper, given);
  const aim = slots.inMind.length > 0 ? aimsOf(slots)[0] : undefined;
  // Who has a business teaches in it, and asks no other place.
  if (
    aim &&
    !ownBusiness(slots) &&
    aim.kind !== 'own' &&
    (aim.kind === 'doing' || isTaught(aim) || !isFamiliar(aim, slots))
  )
    return onePlaceSigned(aim, given);
  return withoutMe(slots);
};

/** Somebody who can do a part of the work alone. */
export function withoutMe(slots: Told): GoalDraft | null {
  const team = adviserFor(slots, 'team');
  const name = adviserFor(slots, 'insider');
  // Only the work that goes on has parts to hand over, and of several works none is the one that was meant.
  const role = slots.standing === 'working' && slots.work.length === 1 ? slots.roles[0] : undefined;
  const who = team ?? [ours('one other person', 'without-me')];
  return goal('without-me', 'path', {
    months: 10,
    action: role
      ? line(
          'without-me',
        )`Have ${who} able to do one whole part of my work as ${[from(role, role.a, 'noun')]} without me.`
      : slots.standing === 'working'
        ? line('without-me')`Have ${who} able to do one whole part of my work without me.`
        : line('without-me')`Teach ${who} one thing, until they can do it without me.`,
    measure: 'Done once from start to end, while I only watched.',
    firstStep: [
      team && line('without-me')`Ask ${team} which part to begin with, and fix the first hour.`,
      name && line('without-me')`Ask ${name} who would be worth teaching.`,
      'Write down two people who would like to learn it, and ask the first one.',
    ],
  });
}

function onePlaceSigned(aim: Work, { slots, today }: GoalGiven): GoalDraft | null {
  const terms = allTerms(slots);
  const hours = hoursAtMost(slots);
  const boss = adviserFor(slots, 'boss');
  const name = adviserFor(slots, 'insider') ?? adviserFor(slots, 'jobs') ?? adviserFor(slots, 'reference');
  const very = placeNamed(slots);
  const place = isTeaching(aim) ? onePlace(slots) : null;
  if (very)
    return goal('one-agreement', 'path', {
      months: 6,
      on: aWeekBefore(slots, today, 6),
      action: say(
        'one-agreement',
        'Have a clear answer from ',
        very.all,
        ` on what I could ${isTeaching(aim) ? 'teach' : 'do'} there, and from when`,
        ...(hours ? [', ', hours] : []),
        '.',
      ),
      measure: 'The answer in writing, with the days and the hours in it.',
      firstStep: [
        name && line('one-agreement')`Ask ${name} whom to speak to at ${very.first}.`,
        line('one-agreement')`Call ${very.first}, and ask who decides about new people.`,
        line('one-agreement')`Go to ${very.first}, and ask whom to speak to.`,
      ],
    });
  return goal('one-agreement', terms ? 'terms' : 'path', {
    months: 6,
    on: aWeekBefore(slots, today, 6),
    action: say(
      'one-agreement',
      'Have a firm yes from one place for ',
      theDeed(aim),
      ...(terms ? [': ', terms] : []),
      '.',
    ),
    measure: terms
      ? 'A yes to each of these points, with the first day.'
      : 'A yes with the days, the hours and the first day.',
    firstStep: [
      boss && line('one-agreement')`Ask ${boss} what it would take here.`,
      name && line('one-agreement')`Ask ${name} for two places that could use me.`,
      place && textIn(place) === 'one school near me'
        ? 'Call one college near me that trains people in the trade, and say what I could teach there.'
        : place && line('one-agreement')`Call ${place}, and say what I could teach there.`,
      'Tell three people near me what I would teach, and ask whom they would send.',
    ],
  });
}

/** "Sewing classes", "teaching quilting": lessons are given at a place. */
const isTaught = (aim: Work) => /^teaching \p{L}|\b(?:classes|lessons|workshops)\b/iu.test(nameOfWork(aim));

const isTeaching = (aim: Work) =>
  /\b(?:teach\p{L}*|train(?:er|ing)|instruct\p{L}*|lectur\p{L}*|tutor\p{L}*)\b/iu.test(nameOfWork(aim));

/** "teaching the young ones", "work as an instructor", after "for". */
const theDeed = (aim: Work): Segment[] | null => {
  if (aim.kind === 'doing') return words(aim.doing, 'gerund');
  return aim.kind === 'field' && isTaught(aim) ? [from(aim.field, aim.field.name, 'noun')] : theWork(aim);
};

/** Who grows where they are: what they are set on learning, told to whoever decides; else the next post. */
export const nextPost: GoalRow = (given) => {
  const { slots } = given;
  if (slots.arc?.id !== 'grow') return null;
  const [aim] = aimsOf(slots);
  const boss = bossWhoHelps(slots);
  const study = nearest(slots);
  const free =
    slots.learningHours === 0 ? undefined : studiesOf(slots).find(({ stance }) => stance === 'if-free');
  const learned = (study && studyGoal(study, given)) ?? (free && aim ? studyGoal(free, given) : null);
  const post = aim?.kind === 'role' ? [from(aim.role, aim.role.a, 'noun')] : null;
  if (learned) return learned;
  if (!aim) return null;
  const isOne = aim.kind === 'role';
  return goal('next-post', 'path', {
    months: 10,
    action: isOne
      ? line('next-post')`Have a post as ${post}.`
      : aim.kind === 'doing'
        ? line('next-post')`Have this written into my work: ${words(aim.doing, 'gerund')}.`
        : aim.kind === 'field'
          ? line('next-post')`Have a post in ${[from(aim.field, aim.field.name, 'noun')]}.`
          : null,
    measure: isOut(slots) ? 'A signed offer.' : 'The new post or the new duties in writing.',
    firstStep: [
      boss && isOne
        ? line('next-post')`Ask ${boss} what ${post} must know that I do not know yet.`
        : boss && line('next-post')`Ask ${boss} for half an hour, and what it would take.`,
      'Write down what the post asks for, and what of it I do already.',
    ],
  });
};

/** No post in mind: one more part of what the person is good at. */
export const moreOfIt: GoalRow = ({ slots }) => {
  if (slots.arc?.id !== 'grow') return null;
  const gift = giftSaid(slots, ({ isStarred }) => isStarred) ?? giftSaid(slots);
  const boss = bossWhoHelps(slots);
  return gift
    ? goal('more-of-it', 'path', {
        months: 7,
        action: line('more-of-it')`Have one whole task at work that is mostly ${gift}.`,
        measure: 'The task in my name, in writing.',
        firstStep: [
          boss && line('more-of-it')`Ask ${boss} for half an hour, and say which task it could be.`,
          'Write down three tasks that it could be, and who decides about each.',
        ],
      })
    : null;
};

/** Nothing else is known: one talk with somebody further on. */
export const furtherOn: GoalRow = ({ slots }) => {
  const name = adviserFor(slots, 'learning') ?? adviserFor(slots, 'home');
  return goal('further-on', 'path', {
    months: 2,
    action: 'Talk with two people who are where I would like to be.',
    measure: 'Two talks, and one page on what I would do the same way and what I would not.',
    firstStep: [
      name && line('further-on')`Ask ${name} who that could be.`,
      'Write down who two such people are, and ask the first.',
    ],
    firstDays: 3,
  });
};

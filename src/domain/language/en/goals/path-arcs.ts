import { doing } from '#src/domain/language/en/compose/doing.ts';
import { from, line, ours, words } from '#src/domain/language/en/compose/line.ts';
import type { Gift } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, ownAim, placeInAim } from './aims.ts';
import { bossWhoHelps } from './first-acts.ts';
import { unreadAim } from './in-own-words.ts';
import { type GoalDraft, type GoalGiven, type GoalRow, goal, say } from './parts.ts';
import { buyersOf } from './people.ts';
import { aWeekBefore } from './pressed.ts';
import { nearest, studyGoal } from './study-goal.ts';
import { isOut, type Told } from './told.ts';

const GIFT_AT_MOST = 12;

/** What others come to the person for, in a few words that can stand after "in" or a colon. */
export function giftSaid({ gifts }: Told, isRight: (gift: Gift) => boolean = () => true): Segment[] | null {
  const able = gifts.filter((gift) => !gift.isTiring && isRight(gift));
  const own = able.filter(({ option }) => option === null);
  // What one typed oneself is of the trade; a chip could be anybody's.
  for (const gift of [...own, ...able.filter(({ isStarred }) => isStarred), ...able]) {
    const said = words(gift, 'gerund') ?? words(gift, 'noun');
    if (said && countStretches(said[0]?.text ?? '') <= GIFT_AT_MOST) return said;
  }
  return null;
}

/** A gift in the person's own words: what a chip says cannot be handed on as a piece of work. */
export const ownGift = (slots: Told) => giftSaid(slots, ({ option }) => option === null);

/** "at most 8 hours a week", where hours were named. */
export function hoursAtMost({ fits }: Told): Segment[] | null {
  const fit = fits.find(({ id }) => id === 'hours-at-most');
  const hours = fit?.detail?.forms.noun;
  return fit && hours && /^\d+$/u.test(hours) ? [from(fit, `at most ${hours} hours a week`, 'fit')] : null;
}

/** Something of one's own: the first who pay for it. */
export const firstCustomers: GoalRow = ({ slots }) => {
  const own = ownAim(slots);
  if (!own) return null;
  const buyers = buyersOf(slots) ?? [ours('people or places', 'buyers')];
  return goal('own-customers', 'path', {
    months: 6,
    action: line(
      'own-customers',
    )`Have it from five ${buyers} what they would buy from my own ${[from(own, own.thing, 'noun')]}, and at what price.`,
    measure: 'Five answers in writing, each with a price.',
    firstStep: [line('own-customers')`Write down five ${buyers}, and ask the first one this week.`],
  });
};

/** Somebody can do it without the person. */
export const doneWithoutMe: GoalRow = ({ slots, today }) => {
  if (slots.arc?.id !== 'pass') return null;
  const [aim] = aimsOf(slots);
  const team = adviserFor(slots, 'team');
  const name = adviserFor(slots, 'insider');
  const [role] = slots.roles;
  const gift = ownGift(slots);
  if (slots.standing === 'ending' && aim?.kind === 'doing')
    return onePlaceSigned(aim.doing, { slots, today });
  const who = team ?? [ours('two people', 'without-me')];
  return goal('without-me', 'path', {
    months: 10,
    action: gift
      ? line('without-me')`Have ${who} able to do this without me: ${gift}.`
      : role
        ? line(
            'without-me',
          )`Have ${who} able to do one whole part of my work as ${[from(role, role.a, 'noun')]} without me.`
        : line('without-me')`Have ${who} able to do one whole part of my work without me.`,
    measure: team
      ? 'Done once from start to end, while I only watched.'
      : 'Each of them has done it once from start to end, while I only watched.',
    firstStep: [
      team && line('without-me')`Ask ${team} which part to begin with, and fix the first hour.`,
      name && line('without-me')`Ask ${name} who would be worth teaching, and write down two names.`,
      'Write down two people who would like to learn it, and ask the first one.',
    ],
  });
};

function onePlaceSigned(
  doingIt: Parameters<typeof words>[0],
  { slots, today }: Pick<GoalGiven, 'slots' | 'today'>,
): GoalDraft | null {
  const hours = hoursAtMost(slots);
  const name = adviserFor(slots, 'insider') ?? adviserFor(slots, 'jobs') ?? adviserFor(slots, 'reference');
  return goal('one-agreement', 'path', {
    months: 6,
    on: aWeekBefore(slots, today, 6),
    action: say(
      'one-agreement',
      'Have one written agreement for ',
      words(doingIt, 'gerund'),
      ...(hours ? [', ', hours] : []),
      '.',
    ),
    measure: 'Signed by a place that wants it, after asking at least four.',
    firstStep: [
      name && line('one-agreement')`Ask ${name} for two names of places that could want it.`,
      'Write down four places that could want it, and call the first.',
    ],
  });
}

/** Past work: one fixed place where one is of use. */
export const fixedPlace: GoalRow = ({ slots, verbs }) => {
  if (slots.arc?.id !== 'keep') return null;
  const place = placeInAim(slots);
  const [aim] = aimsOf(slots);
  const serve = doing(slots, verbs, 'base') ?? (aim?.kind === 'doing' ? words(aim.doing, 'base') : null);
  const unread = unreadAim(slots);
  const hours = hoursAtMost(slots);
  const name = adviserFor(slots, 'trying');
  const where = place ? say('fixed-place', ' in a ', place) : [];
  const what = serve
    ? say('fixed-place', 'a fixed place', where, ' where I can ', serve, ...(hours ? [', ', hours] : []))
    : unread
      ? say('fixed-place', 'a fixed place for this: ', unread)
      : say('fixed-place', 'a fixed place where I am of use', ...(hours ? [', ', hours] : []));
  return goal('fixed-place', 'path', {
    months: 7,
    action: say('fixed-place', 'Have ', what, '.'),
    measure: 'One place that said yes, with a day and an hour, after asking at least four.',
    firstStep: [
      place && line('fixed-place')`Go to one ${place} near me, and ask who looks after such things.`,
      name && line('fixed-place')`Write down four places to ask, together with ${name}, and go to the first.`,
      'Write down four places to ask, and go to the first.',
    ],
  });
};

/** Who grows where they are: what they are set on learning, told to whoever decides; else the next post. */
export const nextPost: GoalRow = (given) => {
  const { slots } = given;
  if (slots.arc?.id !== 'grow') return null;
  const [aim] = aimsOf(slots);
  const boss = bossWhoHelps(slots);
  const study = nearest(slots);
  const learned = study && studyGoal(study, given);
  const post = aim?.kind === 'role' ? [from(aim.role, aim.role.a, 'noun')] : null;
  if (learned && post && boss) {
    const action = learned.action.slice(0, -1);
    return {
      ...learned,
      action: [...action, ...(line('next-post')`, and tell ${boss} that I want to become ${post}.` ?? [])],
    };
  }
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
        action: line('more-of-it')`Have one whole task at work that is mostly this: ${gift}.`,
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
    months: 3,
    action: 'Talk with two people who are where I would like to be.',
    measure: 'Two talks, and one page on what I would do the same way and what not.',
    firstStep: [
      name && line('further-on')`Ask ${name} who that could be.`,
      'Write down who two such people are, and ask the first.',
    ],
    firstDays: 3,
  });
};

import { isOfOthers } from '#src/domain/language/en/clause-of-others.ts';
import { from, line, textIn, words } from '#src/domain/language/en/compose/line.ts';
import { isSaying } from '#src/domain/language/en/saying.ts';
import type { Gift } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf } from './aims.ts';
import { bossWhoHelps } from './first-acts.ts';
import { IN_DIALECT } from './papers.ts';
import { type GoalRow, goal } from './parts.ts';
import { studiesOf } from './studies.ts';
import { studyGoal } from './study-goal.ts';
import { nearest } from './study-wanted.ts';
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

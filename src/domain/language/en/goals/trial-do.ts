import { doing } from '#src/domain/language/en/compose/doing.ts';
import { from, line, ours, textIn, words } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor } from './advisers.ts';
import { aimsOf, peopleOfRole, somebodyWho, thoughtsOf } from './aims.ts';
import { lessonsTo, taughtIn } from './deed-of-own.ts';
import { doneAlone, teachesThem } from './done-alone.ts';
import { isTheLast, stoodIn } from './done-before.ts';
import { type Acts, bossWhoHelps, whoKnowsOne } from './first-acts.ts';
import { runsOne } from './home-trade.ts';
import { type GoalRow, goal, say } from './parts.ts';
import { giftSaid } from './path-arcs.ts';
import { HANDS_ON, oneOfThem, peopleOf } from './people.ts';
import { placeNamed } from './place-named.ts';
import { giftToTeach, learnedOf, toShow } from './shown.ts';
import { isOut, type Told } from './told.ts';
import { isKnown, MONTHS } from './trial-look.ts';
import { LEADS, watched } from './trial-watch.ts';
import { wentFrom } from './went-from.ts';

/* Trials that do a small piece of the work in mind, or of what one gladly does. Each row knows for whom it is none. */

/** Who passes it on begins with a few short sessions. */
export const shortSessions: GoalRow = ({ slots }) => {
  if (slots.arc?.id !== 'pass') return null;
  const team = adviserFor(slots, 'team');
  const boss = adviserFor(slots, 'boss');
  const gift = giftToTeach(slots);
  const how = toShow(slots);
  const subject = team ? null : taughtIn(slots);
  const one = team || !HANDS_ON.includes(slots.serving?.verb.id ?? '') ? null : oneOfThem(slots);
  const name = team ? null : adviserFor(slots, 'insider');
  const learner = team ?? one ?? [ours('one learner', 'learner')];
  const school = team ? null : placeNamed(slots);
  // Where many people meet somebody knows who is young and has nothing to do.
  const taught = isOut(slots) ? adviserFor(slots, 'taught') : null;
  if (school && IS_A_SCHOOL.test(textIn(school.first))) return lessonsThere(school.first, how, gift);
  return goal('short-sessions', 'trial', {
    months: 4,
    action: subject
      ? lessonsTo(subject, learner)
      : how && !team
        ? line('short-sessions')`Show ${learner}, over four mornings of real work, how to ${how}.`
        : gift
          ? one || team
            ? takenAlong(learner, gift)
            : IS_DONE.test(textIn(gift))
              ? line('short-sessions')`Teach one learner ${gift} over four mornings of real work.`
              : line(
                  'short-sessions',
                )`Teach one learner, over four mornings of real work, what I know best: ${gift}.`
          : takenAlong(learner),
    measure: `Four mornings done, ${learnedOf(subject || team ? null : how)}.`,
    firstStep: [
      team
        ? line('short-sessions')`Choose the first morning with ${team}.`
        : boss &&
          line('short-sessions')`Ask ${boss} for one person who would want this, and for a first day.`,
      name && line('short-sessions')`Ask ${name} who to take first, and fix the first morning.`,
      school && line('short-sessions')`Ask at ${school.first} for one who would like to learn it.`,
      one
        ? ARE_MINE.test(textIn(one))
          ? 'Choose the first of them, and fix the first morning.'
          : isTheLast(slots)
            ? 'Ask two people I know for somebody who would like to learn it, and fix the first morning.'
            : 'Ask two people in the trade who is starting out, and fix the first morning.'
        : runsOne(slots)
          ? 'Put up one card about it, and ask at one school for somebody who would like to learn it.'
          : hasOthersAtWork(slots)
            ? 'Ask at work for somebody who would like to learn it.'
            : taught
              ? line('short-sessions')`Ask ${taught} who would like to learn it.`
              : isTheLast(slots)
                ? 'Ask at one college for somebody who would like to learn it.'
                : 'Ask at one college, and two people in the trade, who would like to learn it.',
    ],
  });
};

/** Who is told in a clause of their own stands last: no verb waits behind it for its second half. */
function takenAlong(learner: Segment[], gift: Segment[] | null = null): Segment[] | null {
  const taught = gift ? line('short-sessions')`, and teach what I know best: ${gift}.` : [ours('.', 'stop')];
  return /\b(?:who|whom|that|which)\b/iu.test(textIn(learner))
    ? say('short-sessions', 'Take along, for four mornings of real work, ', learner, taught)
    : say('short-sessions', 'Take ', learner, ' along for four mornings of real work', taught);
}

/** Learners who are there already. */
const ARE_MINE =
  /\b(?:apprentices?|trainees?|juniors?|recruits?|cadets?|starters?|hires|officers?|staff|crew|colleagues|students?|pupils|(?:room|shop|stable) (?:boys|girls|hands?)|my|our|these)\b/iu;
const AT_WORK: readonly string[] = ['colleague', 'manager', 'team', 'past-manager'];
const hasOthersAtWork = ({ advisers }: Told) => advisers.some(({ relation }) => AT_WORK.includes(relation));

/** Who would teach at a school tries it there: no pupil comes along to the work. */
function lessonsThere(school: Segment[], how: Segment[] | null, gift: Segment[] | null) {
  return goal('short-sessions', 'trial', {
    months: 4,
    action: how
      ? line('short-sessions')`Show one class at ${school}, in two short lessons, how to ${how}.`
      : gift
        ? line('short-sessions')`Give two short lessons at ${school} in what I know best: ${gift}.`
        : line('short-sessions')`Give two short lessons at ${school}.`,
    measure: 'Two lessons given, and three learners asked what was clear and what was not.',
    firstStep: [line('short-sessions')`Call ${school}, and ask whose class I could come to.`],
  });
}

const IS_A_SCHOOL =
  /\b(?:schools?|colleges?|universit(?:y|ies)|vo-?tech|vo tech|training cent(?:re|er)|academy|institute)$/iu;

/** "Reading a drawing": what one does; "old Singers" are what one knows. */
const IS_DONE = /^\p{L}+ing \p{L}/iu;

/** Who grows: the next post, a few times, with whoever has it. */
export const standIn: GoalRow = ({ slots }) => {
  const [aim] = aimsOf(slots);
  if (slots.arc?.id !== 'grow' || isOut(slots) || !aim || isKnown(aim, slots)) return null;
  const boss = bossWhoHelps(slots);
  const post = somebodyWho(aim);
  const leads = aim.kind === 'role' && LEADS.test(aim.role.role);
  const watch = watched(aim, slots);
  if (watch) return watch;
  // Whoever did the job for months tries nothing by standing in.
  if (leads && stoodIn(slots)) return null;
  if (!leads && post && teachesThem(aim, slots)) return doneAlone(post, slots);
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
        'Ask whoever decides at work which task it could be, and for a date.',
      ],
    });
  return goal('stand-in', 'trial', {
    months: MONTHS,
    action: leads
      ? line('stand-in')`Stand in for the ${[from(aim.role, aim.role.role, 'noun')]} four times.`
      : line('stand-in')`Spend two days alongside ${post}.`,
    measure: leads
      ? 'Four times done, and a note of what I liked and what I did not.'
      : 'Two days done, and a list of what I still have to learn.',
    firstStep: [
      leads && boss ? line('stand-in')`Ask ${boss} when the first time could be.` : null,
      leads || !boss ? null : line('stand-in')`Ask ${boss} who I could go along with, and for a first day.`,
      boss && line('stand-in')`Choose the first day for it, and put it to ${boss}.`,
      'Choose the first day for it, and ask whoever decides.',
    ],
  });
};

/** Who grows with no post in mind: what has gone well, on one page. */
export const shownOnce: GoalRow = ({ slots }) => {
  if (slots.arc?.id !== 'grow') return null;
  const boss = bossWhoHelps(slots);
  const number = slots.proofs.find(({ stem }) => stem === 'number');
  const gift = giftSaid(slots);
  const who = peopleOf(slots);
  const team = adviserFor(slots, 'team');
  // What is brought along to a talk about the next post is shown there.
  const isBrought = boss !== null && !runsOne(slots);
  if (number?.stem === 'number' && !isBrought && !(runsOne(slots) && team))
    return goal('shown-once', 'trial', {
      months: 3,
      action: line(
        'shown-once',
      )`Put on one page how ${wentFrom(number)}, and show it to two people who could use it.`,
      measure: 'One page done, and a note of what the two of them said.',
      firstStep: ['Collect the figures from before and after.'],
    });
  return gift
    ? goal('shown-once', 'trial', {
        months: MONTHS,
        action:
          who && slots.serving?.verb.id === 'teach'
            ? line('shown-once')`Give two hours to ${who}, and show them ${gift}.`
            : runsOne(slots) && team
              ? line('shown-once')`Show ${team} how I do this: ${gift}.`
              : line('shown-once')`Show two people at work how I do this: ${gift}.`,
        measure:
          runsOne(slots) && team
            ? 'Done three times by somebody else from start to end, while I only watched.'
            : 'Two hours given, and a note of what each of them now does differently.',
        firstStep: [
          runsOne(slots) && team ? line('shown-once')`Choose the first day for it with ${team}.` : null,
          boss && line('shown-once')`Ask ${boss} who would gain most from it.`,
          'Write down two people who would gain from it, and ask the first one.',
        ],
      })
    : null;
};

/** Who comes back and has not chosen: four mornings of what the work is to do for others. */
export const openMornings: GoalRow = ({ slots, verbs }) => {
  const isOpen = slots.arc?.id === 'back' && slots.typed.some(({ option }) => option === 'not-yet');
  // Work that one is proud of is done for nobody by name.
  const isForThem = slots.serving?.who?.isPerson !== false && slots.serving?.verb.id !== 'do-good-work';
  const deed = isOpen && isForThem ? doing(slots, verbs, 'gerund') : null;
  const { unpaid, cushionMonths } = slots.known;
  // Who has offered no unpaid work, and no half year of money, gives half as much.
  const isShort = unpaid === null && cushionMonths !== null && cushionMonths < HALF_A_YEAR;
  const isPaid = unpaid === 'none' || isShort;
  if (!deed) return null;
  return goal('four-mornings', 'trial', {
    months: 3,
    action: say(
      'open-mornings',
      `Give ${isShort ? 'two' : 'four'} mornings to `,
      deed,
      isPaid ? '' : ', unpaid',
      '.',
    ),
    measure: `${isShort ? 'Two' : 'Four'} done, and a note on whether I could do this for years.`,
    firstStep: whoCouldBeFirst(slots),
  });
};

const HALF_A_YEAR = 6;

const CHIP_ONLY = (slots: Told) =>
  giftSaid(
    slots,
    ({ option, isStarred, forms }) => option !== null && isStarred && forms.gerund !== undefined,
  );

/** Nothing in mind: a gift that one would gladly fill the days with, for those whom it is for. */
export const fourMornings: GoalRow = ({ slots }) => {
  if (!['start', 'shift', 'side'].includes(slots.arc?.id ?? '') || thoughtsOf(slots).length > 0) return null;
  const gift = slots.known.unpaid === 'none' ? null : CHIP_ONLY(slots);
  const who = gift && peopleOf(slots);
  if (gift && who)
    return goal('four-mornings', 'trial', {
      months: MONTHS,
      action: line('four-mornings')`Spend four free mornings ${gift} for ${who}.`,
      measure: 'Four mornings done, and three of them asked whether it was useful.',
      firstStep: whoCouldBeFirst(slots),
    });
  return null;
};

/** Nothing in mind, and a work behind them: who has left it too. */
export const goneBefore: GoalRow = ({ slots }) => {
  const role = slots.roles[0];
  if (!['shift', 'side'].includes(slots.arc?.id ?? '') || thoughtsOf(slots).length > 0) return null;
  if (role)
    return goal('gone-before', 'trial', {
      months: 2,
      action: line(
        'gone-before',
      )`Talk with three people who worked as ${peopleOfRole(role) ?? [from(role, role.a, 'noun')]} and do other work now.`,
      measure: 'Three talks, and one line on each: what I would like about it, and what I would not.',
      firstStep: whoKnowsOne(slots),
    });
  return null;
};

function whoCouldBeFirst(slots: Told): Acts {
  const name = adviserFor(slots, 'trying');
  return [
    name && line('first')`Ask ${name} for one person who would want this, and settle a day.`,
    peopleOf(slots)
      ? 'Ask one of them what would help, and fix the first morning.'
      : 'Find one place where I could begin, and fix the first morning.',
  ];
}

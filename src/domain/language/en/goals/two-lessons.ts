import { capital, from, line, ours, textIn, words } from '#src/domain/language/en/compose/line.ts';
import type { Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { adviserFor } from './advisers.ts';
import { nameOfWork, shareAStem, thoughtsOf } from './aims.ts';
import { gladDeed, subjectTaught } from './deed-of-own.ts';
import { bossWhoHelps } from './first-acts.ts';
import { type GoalDraft, type GoalRow, goal } from './parts.ts';
import { HANDS_ON, peopleOf } from './people.ts';
import { several } from './several.ts';
import { subjectOfTeacher } from './subject-of-teacher.ts';
import type { Told } from './told.ts';
import { isKnown } from './trial-look.ts';

/* Who knows the work and would teach it gives two lessons: in what, and to those who learn. */

const TEACHING =
  /\b(?:teach\p{L}*|train(?:er|ing) (?!for\b)|trainer|instruct\p{L}*|lectur\p{L}*|tutor\p{L}*|coach(?:ing)?)\b/iu;
const MANY_YEARS = 5;

/** "Teaching kids boating": what stands behind those who are taught. */
const AFTER_THE_TAUGHT =
  /^teaching (?:(?:the|some|my|young|new|local|older|little|small) )*(?:kids|children|people|adults|teens|teenagers|students|women|men|girls|boys|lads|learners|beginners|seniors|apprentices|youngsters|others|newcomers) (?<subject>(?!how\b|to\b|at\b|in\b|with\b|on\b|and\b|or\b|who\b|that\b|from\b|for\b)\p{L}+(?: \p{L}+)?)$/iu;

/** What the lessons are in: the subject in the name of the work, else a thing that one does well oneself. */
function subjectOf(aim: Work, slots: Told): Segment[] | null {
  const taught = AFTER_THE_TAUGHT.exec(nameOfWork(aim))?.groups?.subject ?? subjectTaught(aim);
  if (taught && aim.kind === 'doing') return [from(aim.doing, taught, 'quote')];
  if (taught && aim.kind === 'field') return [from(aim.field, taught, 'quote')];
  const subject = subjectOfTeacher(aim);
  if (subject) return subject;
  const glad = gladDeed(slots);
  return glad && !IS_TALK.test(textIn(glad)) && !OF_LEARNERS.test(textIn(glad)) ? glad : null;
}

/** What is done to people by word is no subject. */
const IS_TALK = /^(?:teach|show|train|coach|mentor|guid|talk|tell|explain|help|mak|listen)/iu;
/** "Breaking in the newbies": it is the teaching itself, and nothing that those would learn. */
const OF_LEARNERS =
  /\b(?:newbies?|newcomers?|rookies?|greenies|greenhorns?|probies|freshers?|starters?|beginners?|learners?|trainees?|apprentices?|cadets?|recruits?|juniors?|interns?|pupils?|students?|(?:new|young) (?:ones?|people|guys?|girls?|boys?|blokes?|lads?|lasses|fell(?:a|ow)s?|hires?|staff|men|women|nurses|drivers))\b/iu;
/** A warning, a joke or a refusal is no lesson to announce. */
const IS_NO_LESSON = /\b(?:not|never|no|without|stop|avoid|kill\p{L}*|die|dying|dead)\b|n['’]t\b/iu;

/** "Teaching the new girls to reverse": a lesson that is given already, and to whom. */
function lessonGiven(slots: Told): Segment[] | null {
  for (const gift of slots.gifts) {
    const told = words(gift, 'base');
    if (
      gift.option === null &&
      !gift.isTiring &&
      told &&
      !IS_NO_LESSON.test(textIn(told)) &&
      /^(?:teach|show) (?:\p{L}+ ){1,4}(?:how )?to \p{L}/iu.test(textIn(told))
    )
      return told;
  }
  return null;
}

const LEARN =
  /\b(?:learn\p{L}*|apprentic\p{L}*|trainees?|beginners?|new|young\p{L}*|kids|children|mokopuna|students?|pupils?|rookies?|starters?|starting|cadets?|juniors?|recruits?|lads|lasses|girls|boys|teens?|teenagers?|newcomers|scouts)\b/iu;

/** Those who would learn it: whom one serves otherwise needs no lesson. */
function learners(slots: Told): Segment[] | null {
  const who = peopleOf(slots);
  const isTaught =
    HANDS_ON.includes(slots.serving?.verb.id ?? '') && slots.serving?.verb.id !== 'show-it-can';
  return who && (isTaught || LEARN.test(textIn(who))) ? who : null;
}

/** Who knows the work and would teach it gives two lessons. */
export const twoLessons: GoalRow = ({ slots }) => {
  const aim = thoughtsOf(slots).find((one) => TEACHING.test(nameOfWork(one)));
  const isOld = (slots.years?.count ?? 0) >= MANY_YEARS;
  if (!['shift', 'side', 'back'].includes(slots.arc?.id ?? '') || !aim || !isOld || isKnown(aim, slots))
    return null;
  const named = learners(slots);
  const who = named ?? [ours('beginners', 'learners')];
  const given = lessonGiven(slots);
  const told = given ? null : subjectOf(aim, slots);
  // New drivers are taught to drive: once is enough.
  const subject = told && shareAStem(textIn(told), textIn(who)) ? null : told;
  const boss = bossWhoHelps(slots);
  const name = adviserFor(slots, 'insider') ?? adviserFor(slots, 'reference');
  // A lesson in nothing is none: inside one's own trade it is learned on the job.
  if (boss && !given && !told) return takenAlong(who, boss, slots);
  return goal('two-lessons', 'trial', {
    months: 4,
    action: given
      ? line('two-lessons')`${capital(given)}, in two short lessons.`
      : subject
        ? countStretches(textIn(who)) === 1
          ? line('two-lessons')`Give ${who} two short lessons in ${subject}.`
          : line('two-lessons')`Give two short lessons in ${subject} to ${who}.`
        : line('two-lessons')`Give two short lessons to ${who}.`,
    measure: 'Two lessons given, and each learner asked what was clear and what was not.',
    firstStep: [
      boss && line('two-lessons')`Ask ${boss} for a first hour, and who would come.`,
      name &&
        (named || given) &&
        line('two-lessons')`Ask ${name} which two things they find hardest, and when I could show them.`,
      name && line('two-lessons')`Ask ${name} who would come, and fix the first hour.`,
      named || given
        ? 'Write down two things that they find hard, and ask for the first hour.'
        : 'Ask one place that teaches this whether I could give the first one there.',
    ],
  });
};

/** Two of those who learn, beside one for a day each; half of one, where the body must be able to keep it up. */
function takenAlong(who: Segment[], boss: Segment[], { fits }: Told): GoalDraft | null {
  const two = several('two', who);
  const isShort = fits.some(({ id }) => id === 'body');
  return two
    ? goal('two-lessons', 'trial', {
        months: 4,
        action: isShort
          ? line('two-lessons')`Go through half a day’s work with ${two}, one at a time.`
          : line('two-lessons')`Take ${two} along for a day of real work each.`,
        measure: `Two ${isShort ? 'half days' : 'days'} done, and each of the two asked what was clear and what was not.`,
        firstStep: [line('two-lessons')`Ask ${boss} for a first day, and who would come.`],
      })
    : null;
}

import { line, words } from '#src/domain/language/en/compose/line.ts';
import type { PaperHeld } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { adviserFor, adviserIn } from './advisers.ts';
import { aimsOf, theWork } from './aims.ts';
import { doMissing } from './do-missing.ts';
import { isAgain } from './finish-part.ts';
import { missingOf, myPaper, papersIn, thingMissing } from './papers.ts';
import { type GoalDraft, type GoalGiven, type GoalRow, goal } from './parts.ts';
import { resultsDay } from './results-day.ts';
import { isLong, studiesOf } from './studies.ts';
import { A_SCHOOL_YEAR } from './study-signs.ts';
import { nearest } from './study-wanted.ts';
import type { Told } from './told.ts';

/** The first of the papers that makes a whole goal. */
export function firstOf<T>(items: readonly T[], make: (item: T) => ReturnType<GoalRow>): ReturnType<GoalRow> {
  for (const item of items) {
    const made = make(item);
    if (made) return made;
  }
  return null;
}

/** What lies in the country one comes from, where somebody lives who can see to it. */
export const fetchThere: GoalRow = ({ slots }) =>
  firstOf(papersIn(slots, 'missing'), (paper) => {
    const there = adviserIn(slots, paper.missing?.quote ?? '');
    const step = thingMissing(paper);
    const [thing] = (step && words(step, 'noun')) ?? [];
    if (!there || !thing) return null;
    const { name, place } = there;
    const bare = { ...thing, text: thing.text.split(/[,;(]/u)[0]?.trim() ?? '' };
    const other = papersIn(slots, 'not-recognised')[0];
    const accepted = other && myPaper(other);
    const whole = myPaper(paper);
    return goal('fetch-there', 'path', {
      months: 6,
      action: whole
        ? line('fetch-there')`Have this done in ${place} and sent to me, for ${whole}: ${[bare]}.`
        : line('fetch-there')`Have this done in ${place} and sent to me: ${[bare]}.`,
      measure: accepted
        ? line('fetch-there')`It is in my hands, and the steps to have ${accepted} accepted are on one page.`
        : 'It is in my hands, and handed in where it is asked for.',
      firstStep: line(
        'fetch-there',
      )`Ask ${name} which office does it, what it costs and what is needed from me.`,
    });
  });

/** A paper that something with a name stands in the way of. Whom work is past asks for no papers. */
export const getMissing: GoalRow = (given) => {
  const { slots } = given;
  if (slots.arc?.id === 'keep') return null;
  return firstOf(papersIn(slots, 'missing'), (paper) => {
    switch (missingOf(paper)) {
      case 'money':
        return putAside(paper);
      case 'owed':
        return payOwed(paper);
      case 'lost':
        // What one is set on comes first; the letter is its first step.
        return setOn(slots) ? null : findAgain(paper, slots);
      case 'step':
        return slots.noSchool ? null : doMissing(paper, slots);
      case 'awaited':
      case 'unsaid':
        return null;
    }
  });
};

const setOn = (slots: Told) => slots.learning.some(({ stance }) => stance === 'set-on-it');

function putAside(paper: PaperHeld) {
  return goal('put-aside', 'path', {
    months: 5,
    action: line('put-aside')`Put aside, week by week, what ${myPaper(paper)} costs.`,
    measure: 'The price of each part on one page, half of it put aside, and the first date booked.',
    firstStep: 'Ask two places what it costs, and whether one can pay in parts.',
    firstDays: 3,
  });
}

function payOwed(paper: PaperHeld) {
  return goal('pay-owed', 'path', {
    months: 3,
    action: /\bfees?\b/iu.test(paper.missing?.quote ?? '')
      ? line('pay-owed')`Pay the fee for ${myPaper(paper)}, all at once or in parts.`
      : line('pay-owed')`Settle what is owed for ${myPaper(paper)}, all at once or in parts.`,
    measure: 'It is paid, or a plan to pay it in parts is agreed in writing.',
    firstStep: 'Call the office and ask whether I can pay in parts, and whether anything comes on top.',
    firstDays: 3,
  });
}

function findAgain(paper: PaperHeld, slots: Told) {
  const name = adviserFor(slots, 'jobs');
  return goal('find-again', 'path', {
    months: 4,
    action: line('find-again')`Get ${myPaper(paper)} back, or a letter that confirms the same.`,
    measure: 'One copy, or one signed letter, in my hands.',
    firstStep: name
      ? line('find-again')`Ask ${name} for a signed letter about the work that I did.`
      : 'Call the office that issued it, and ask for a record.',
  });
}

/** No more school, and a paper that is not whole: finish it, or do without. */
export const decideMissing: GoalRow = ({ slots }) =>
  slots.noSchool === null || slots.arc?.id === 'pass' || slots.arc?.id === 'keep'
    ? null
    : firstOf(papersIn(slots, 'missing', 'not-finished'), (paper) => {
        const step = thingMissing(paper);
        const name = adviserFor(slots, 'learning') ?? adviserFor(slots, 'home');
        return goal('decide-missing', 'path', {
          months: 1,
          action: line('decide-missing')`Decide whether to finish ${myPaper(paper)} or to do without it.`,
          measure: step
            ? line(
                'decide-missing',
              )`One page with both ways and their costs, ${words(step, 'noun')} among them, and a decision.`
            : 'One page with both ways and their costs, and a decision.',
          firstStep: name
            ? line('decide-missing')`Talk it through with ${name}.`
            : 'Write both ways on one page, with what each costs.',
        });
      });

const SHORT_WAY: readonly string[] = ['card', 'exam', 'paper', 'course'];

/** A short paper that one is set on beside school is nearer than school itself, which goes on as it is. */
function hasNearer(slots: Told): boolean {
  const study = nearest(slots);
  return study !== null && study.paper === null && !isLong(study) && SHORT_WAY.includes(study.form);
}

const BEING_WRITTEN =
  /\b(?:writing|sitting)\b.*\b(?:now|this (?:week|month|term))\b|\bam (?:busy )?(?:writing|sitting)\b/iu;
/** What one studies now comes to an end first. */
export const finishStudies: GoalRow = (given) => (hasNearer(given.slots) ? null : schoolEnds(given));

/** What somebody is at school for, finished: beside a shorter paper too. */
const schoolEnds: GoalRow = ({ slots, today }) =>
  slots.standing !== 'studying'
    ? null
    : firstOf(papersIn(slots, 'not-finished'), (paper) => {
        // An exam to be taken again has no open parts: it has a date.
        if (studiesOf(slots).some((study) => study.paper === paper && isAgain(study))) return null;
        // Who is in the middle of the exam needs no plan for it.
        if (BEING_WRITTEN.test(paper.name.quote)) return null;
        const name = adviserFor(slots, 'learning');
        if (A_SCHOOL_YEAR.test(paper.name.quote))
          return goal('finish-studies', 'path', {
            months: 8,
            on: resultsDay(paper.name.quote, today),
            action: line('finish-studies')`Pass ${myPaper(paper)}.`,
            measure: 'Passed, with the results in my hand.',
            firstStep: name
              ? line('finish-studies')`Write down what is still hard for me, and show it to ${name}.`
              : 'Do one old paper at home, and mark what I cannot do yet.',
          });
        return goal('finish-studies', 'path', {
          months: 6,
          action: line('finish-studies')`Finish ${myPaper(paper)}, part by part.`,
          measure: 'Every open part on one page with its own date, and the first one done.',
          firstStep: name
            ? line('finish-studies')`Write down every part that is still open, and show the page to ${name}.`
            : 'Write down every part that is still open, and give each one a date.',
        });
      });

/** A price of what is to be learned already tells little more: who is at school finishes that instead. */
export function withSchoolEnded(drafts: readonly GoalDraft[], given: GoalGiven): readonly GoalDraft[] {
  const sources = (draft: GoalDraft) => draft.action.flatMap((one) => one.sources);
  const learned = drafts.filter(({ id }) => id.startsWith('learn')).flatMap(sources);
  const isSaidTwice = (draft: GoalDraft) =>
    draft.id === 'what-it-costs' && sources(draft).some((one) => learned.includes(one));
  const school = drafts.some(isSaidTwice) ? schoolEnds(given) : null;
  const isThere = school && drafts.some(({ id }) => id === school.id);
  return school && !isThere
    ? drafts.map((draft) => (isSaidTwice(draft) ? { ...school, kind: draft.kind } : draft))
    : drafts;
}

/** A paper that was left half done: whether the work in mind asks for it at all. */
export const askIfNeeded: GoalRow = (given: GoalGiven) => {
  const { slots } = given;
  const [aim] = aimsOf(slots);
  const work: Segment[] | null = aim ? theWork(aim) : null;
  const isOpen = ['start', 'shift', 'steady', 'back'].includes(slots.arc?.id ?? '');
  if (!isOpen || slots.learning.length > 0) return null;
  const left = papersIn(slots, 'not-finished').filter(({ name }) => !BEING_WRITTEN.test(name.quote));
  return firstOf(left, (paper) =>
    goal('ask-if-needed', 'path', {
      months: 2,
      action: work
        ? line('ask-if-needed')`Find out whether ${work} asks for ${myPaper(paper)} at all.`
        : line('ask-if-needed')`Find out whether the work I want asks for ${myPaper(paper)} at all.`,
      measure: 'A yes or a no from two employers, and what a yes would take.',
      firstStep: 'Call one place, and ask what they need from a new person.',
    }),
  );
};

/** What was begun and put off till later: whether the work in mind asks for it at all. */
export function askForLater({ slots }: GoalGiven) {
  const [aim] = aimsOf(slots);
  const work = aim ? theWork(aim) : null;
  const later = studiesOf(slots).find(
    ({ stance, paper }) => stance === 'later' && paper?.state === 'not-finished',
  );
  if (!work || !later?.paper) return null;
  return goal('ask-if-needed', 'path', {
    months: 3,
    action: line('ask-if-needed')`Find out whether ${work} asks for ${myPaper(later.paper)} at all.`,
    measure: 'A yes or a no from two employers, and what a yes would take.',
    firstStep: 'Find one ad for it, and write down which paper it asks for.',
  });
}

import type { IsoDate } from '#src/domain/dates.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import type { Goal, Segment } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';

/** What stands before a goal and its first step, in the words of one language; a date is empty where there is none. */
export type GoalFrame = {
  /** Before what we wrote, which goes on with its verb. */
  promise: (by: string) => string;
  /** Before whatever a person wrote, which stands for itself. */
  written: (by: string) => string;
  firstStep: (by: string) => string;
};

export type PromiseWords = {
  /** The language that the frame is in, as BCP 47 names it. */
  language: string;
  goalFrame: GoalFrame;
  dateInWords: (date: IsoDate) => string;
  /** The same without the year. */
  dayInWords: (date: IsoDate) => string;
};

type Either = Goal | GoalRecord;
type Of<Part extends keyof GoalRecord & keyof Goal> = Pick<Either, Part> &
  Partial<Pick<GoalRecord, 'language'>>;

/**
 * A goal as it stands wherever somebody reads it: "By 31 March 2027, I will show one of the apprentices ...". What a person
 * wrote themselves stands as they typed it, behind a colon: "By 31 March 2027: 1 hour a day." Empty without an action.
 */
export function promiseOf(goal: Of<'kind' | 'action' | 'by'>, words: PromiseWords): readonly Segment[] {
  const { action, by } = goal;
  if (textOf(action).trim() === '') return [];
  const day = by === '' ? '' : words.dateInWords(by);
  return isOurs(goal, action, words)
    ? framed(words.goalFrame.promise(day), day === '' ? action : withSmallFirst(action))
    : framed(words.goalFrame.written(day), action);
}

/** How it begins: "First step, by 3 December: choose the first of them." Empty where no first step was named. */
export function firstStepOf(
  goal: Of<'kind' | 'by' | 'firstStep' | 'firstStepBy'>,
  words: PromiseWords,
): readonly Segment[] {
  const { firstStep, firstStepBy, by } = goal;
  if (textOf(firstStep).trim() === '') return [];
  const inWords = isInYearBefore(by, firstStepBy) ? words.dayInWords : words.dateInWords;
  const day = firstStepBy === '' ? '' : inWords(firstStepBy);
  return framed(
    words.goalFrame.firstStep(day),
    isOurs(goal, firstStep, words) ? withSmallFirst(firstStep) : firstStep,
  );
}

/** The text with a small first letter, as it goes on in a sentence: "I" and what is written in capitals keep theirs. */
export function withSmallFirst(text: readonly Segment[]): readonly Segment[] {
  const [first, ...rest] = text;
  if (!first || /^(?:I(?!\p{L})|\p{Lu}[\p{Lu}\p{N}])/u.test(textOf(text))) return text;
  return [{ ...first, text: first.text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) }, ...rest];
}

/** Whether it begins with words of our own, a verb and no name, in the language of the frame. */
function isOurs(
  { kind, language }: Of<'kind'>,
  text: readonly Segment[],
  words: Pick<PromiseWords, 'language'>,
): boolean {
  return (
    kind !== 'own' &&
    text[0]?.kind === 'frame' &&
    !text.some((segment) => segment.kind === 'edit') &&
    !/^(?:I(?!\p{L})|\P{L})/u.test(textOf(text)) &&
    (language === undefined || mainOf(language) === mainOf(words.language))
  );
}

/** "en" of "en-GB". */
const mainOf = (language: string) => language.split('-')[0];

/** A day in the twelve months before the end needs no year: there is but one such. */
function isInYearBefore(by: IsoDate, day: IsoDate): boolean {
  const yearBefore = `${Number(by.slice(0, 4)) - 1}${by.slice(4)}`;
  return yearBefore < day && day <= by;
}

function framed(before: string, text: readonly Segment[]): readonly Segment[] {
  const frame = (words: string): Segment => ({ text: words, kind: 'frame', sources: [], rule: 'goal-frame' });
  return [
    ...(before === '' ? [] : [frame(before)]),
    ...text,
    ...(/[\p{Sentence_Terminal}…][\p{Pe}\p{Pf}"'\s]*$/u.test(textOf(text)) ? [] : [frame('.')]),
  ];
}

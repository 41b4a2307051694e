import { line, type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Learning, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { onceByTwo } from '#src/domain/text/readings.ts';
import { brief, ownOf, quoted } from './quote.ts';
import { nameOfLearning } from './sides.ts';

/** Something to learn, by its name as it stands after "set on"; `short` for a choice. */
export type Course = { name: Piece; short: string | null; typed: Typed };

/** What somebody is set on learning, in their order. */
export function allSetOn(typed: readonly Typed[], slots: Slots): readonly Course[] {
  return coursesIn(typed, slots, 'set-on-it');
}

/** The first that they are set on; null where there is none. */
export function setOn(typed: readonly Typed[], slots: Slots): Course | null {
  return allSetOn(typed, slots)[0] ?? null;
}

/** What is to be learned that was marked so, with a name that can stand in a sentence, or as typed. */
export function coursesIn(
  typed: readonly Typed[],
  slots: Slots,
  stance: Learning['stance'],
): readonly Course[] {
  const known = coursesKnown(typed, slots);
  const courses = known.get(stance) ?? readCourses(typed, slots, stance);
  known.set(stance, courses);
  return courses;
}

/** Every row of something to learn asks for them. */
const coursesKnown = onceByTwo(
  (_typed: readonly Typed[], _slots: Slots) => new Map<Learning['stance'], readonly Course[]>(),
);

function readCourses(typed: readonly Typed[], slots: Slots, stance: Learning['stance']): readonly Course[] {
  return ownOf(typed, 'learning')
    .filter(({ state, words }) => state === stance && !NO_COURSE.test(words))
    .flatMap((one): Course[] => {
      const read = slots.learning.find(({ what }) => what.source === one.source);
      const bare = read && isWhole(one.words) ? nameOfLearning(read) : null;
      const isNamed = bare !== null && standsAlone(bare, one.words);
      const name = isNamed
        ? theExam(bare)
        : one.read
          ? quoted(one)
          : quoted(one, one.words.replace(TO_DO, ''));
      return name ? [{ name, short: brief(one, 7), typed: one }] : [];
    });
}

/** "To finish payroll course" after "set on". */
const TO_DO = /^to (?:finish|learn|do|complete|get|pass|take|make|study) (?:the |my |an? )?/iu;

/** A step up is no course. */
const NO_COURSE = /\bpromot\w+|\bget (?:an? |the )?(?:job|rise|raise)\b/iu;

const TAUGHT =
  /\b(?:courses?|class(?:es)?|exams?|tests?|cert\w*|licen[cs]e|ticket|diploma|degree|training|school|college|university|workshop|modules?|level \d|nvq|hnc|pgce|phd|mba|masters?|master['’]s|[abc][12])\b/iu;
const PAID =
  /\b(?:apprent\w*|trainee\w*|paid|employer pays|(?:company|employer|boss|work) (?:gives|pays|offers)|(?:with|while|beside) (?:work|working|a job|my job))\b/iu;

/** Whether it is something one enrols for, so that a fee is likely. */
export function isTaught({ typed }: Course): boolean {
  return TAUGHT.test(typed.words) && !PAID.test(typed.words);
}

/** Whether one is paid while one learns it. */
export function isPaid({ typed }: Course): boolean {
  return PAID.test(typed.words);
}

/** "The Polish B1 exam": one that has a name is that one. */
const theExam = (name: Segment[]): Segment[] =>
  /^an? \S+ .*\b(?:exam|test)$/iu.test(textIn(name))
    ? name.map((one, at) => (at === 0 ? { ...one, text: one.text.replace(/^an? /iu, 'the ') } : one))
    : name;

/** A name with its article: "set on maths resit" lacks a word, and in quotation marks it lacks none. */
function standsAlone(name: Piece, words: string): boolean {
  const text = textIn(name ?? []);
  return (
    /^(?:an?|the|your)\s/iu.test(text) && (/^(?:an?|the|my)\s/iu.test(words) || NAMES_A_COURSE.test(text))
  );
}

const NAMES_A_COURSE =
  /\b(?:course|class|exam|test|degree|diploma|licen[cs]e|certificate|workshop|module)$/iu;

/** A name and nothing beside it: what else was said must not be lost. */
function isWhole(words: string): boolean {
  return !/[,;.!?(*/]|\b(?:if|but|maybe|mibbe|not|i|then)\b/iu.test(words.replace(/\s*\([^)]*\)/gu, ''));
}

/** What a few days or weeks are enough for. */
const SHORT =
  /\b(?:cards?|pass|permit|first aid|BLS|CPR|CPD|(?:one|two|three|\d)[- ](?:days?|weeks?)|day course|short|quick|basics?|refresher|excel|typing|food (?:hygiene|safety|handler\w*)|safety course)\b/iu;
/** What takes a year or more. "Masters" of ceremonies are people. */
const YEARS =
  /\b(?:degree|bachelor\w*|b\.?sc|master['’]?s?(?= (?:degree|in|of|programme|program|course)\b|$)|masteral|m\.?sc|ph\.?d|doctorate|university|diploma|law school|vocational school|(?<!\b(?:in|for|after|over|last|of) )(?:two|three|four|five|[2-9])[- ]years?)\b/iu;

/** Whether it is done in days or weeks, by its words. */
export function isShort({ typed }: Course): boolean {
  return SHORT.test(typed.words) && !isLong({ typed });
}

/** "You are set on a law degree, and that often takes years."; how long it takes is not said again. */
export function longSide(course: Course, also: 'also' | '' = ''): Piece {
  const set = also === '' ? 'You are set on ' : 'You are also set on ';
  return /\byears?\b/iu.test(course.typed.words)
    ? line('pull-course')`${set}${course.name}.`
    : line('pull-course')`${set}${course.name}, and that often takes years.`;
}

/** What is done to a diploma or for it in weeks: an office looks at it, an exam is sat. */
const ABOUT_A_DEGREE =
  /\b(?:assess\w*|recogni\w+|evaluat\w+|equivalen\w+|verif\w+|validat\w+|nostrif\w+|homologa\w+|apostille\w*|legali[sz]\w+|attest\w*|translat\w+|transcripts?|exams?|examinations?|tests?|entrance|admissions?|certificates?|certification|resit|retake|thesis|application|short|module)\b/iu;

/** A length in what is less than years: "two weekends", "40 hours", "6 months". */
const LENGTH_SAID =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|few|some|couple of|several)[ -](?:long )?(?:weekends?|days?|evenings?|mornings?|afternoons?|saturdays?|sundays?|lessons?|sessions?|hours?|hrs?|weeks?|months?)\b(?! (?:a|per|each|every) (?:week|month)\b)/iu;

/** Whom it is for says nothing of how long it is: "course for ceremony masters". */
const WHOM_FOR = /\s(?:for|with) .*$/iu;

/** Whether how long it takes was given, in less than years. */
export function saysLength(words: string): boolean {
  return LENGTH_SAID.test(words);
}

/** Whether it takes years, by its words: no length in weeks was given, and it is nothing that is done about a degree. */
export function isLong({ typed: { words } }: { typed: Pick<Typed, 'words'> }): boolean {
  return YEARS.test(words.replace(WHOM_FOR, '')) && !saysLength(words) && !ABOUT_A_DEGREE.test(words);
}

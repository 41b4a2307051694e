import { from, ours } from '#src/domain/language/en/compose/line.ts';
import { isOfAnotherLanguage } from '#src/domain/language/en/of-another-language.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { IS_TRAINING, LETTERS, TOOL } from '#src/domain/language/en/spoken/step-shape.ts';
import { MONEY } from '#src/domain/language/en/spoken/step-verb.ts';
import { long } from '#src/domain/language/en/tensions/sides.ts';
import { withArticle } from '#src/domain/language/en/with-article.ts';
import { type Learning, type PaperHeld, STANCES } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { onceByThing, onceByTwo } from '#src/domain/text/readings.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { nameOfWork } from './aims.ts';
import { FINISHES, ONLY_THE_REST, partToFinish, THE_REST } from './finish-part.ts';
import { isHandedIn } from './hand-in.ts';
import { isOfItsName } from './of-its-name.ts';
import { isSameThing, isTitle, myPaper, paperInHand } from './papers.ts';
import { partsMissing } from './parts-missing.ts';
import { COUNTED, onTerms } from './study-as-typed.ts';
import { type Extent, extentOf } from './study-extent.ts';
import {
  A_MASTER,
  A_PROGRAM,
  bareOf,
  formOf,
  isExamByLetters,
  type StudyForm,
  tongueOf,
} from './study-form.ts';
import { A_DRIVING_TEST, A_LICENCE, mendedName, wholeName } from './study-name.ts';
import { A_SCHOOL_YEAR } from './study-signs.ts';
import { FIND_OUT, isBareDeed, lapsedAgain, toRenew } from './study-to-renew.ts';
import { asCapital, type Told, typedAs } from './told.ts';

/** Something to learn, with the paper that it finishes. */
export type Study = Learning & {
  form: StudyForm;
  name: Segment[];
  paper: PaperHeld | null;
  left: Segment[] | null;
  extent: Extent;
  /** What is to be done to it, where the person said so: "Renew ". */
  act: string | null;
  /** The paper that has run out and is to be got again. */
  lapsed: PaperHeld | null;
};

const DETERMINED = /^(?:an?|the|my|our|some|one|two|three|\d+(?!-)|how)\b/i;
const VOWEL =
  /^(?:(?![Ee]u)[aeioAEIO]|u(?!n[ai]|ni|ti|se|s[ae])|[FHLMNRSX](?:[B-DF-HJ-NP-TV-Z]|[A-Z]\b|\d|&))/;

/** "Being an instructor" is what comes of it. */
const NOTHING_TO_TAKE = /^(?:being|becoming|who|why|when|where|anything)\b/i;
const A_FOREIGN_COURSE = /^\p{L}*(?:lehrgang|kurs|curso|corso|cours|cursus)\b/iu;
const EITHER = /^(?:[^\s,;.]+ ){1,4}or (?:[^\s,;.]+ ?){1,5}$/u;

/** "Level 3" for "CAA Level 3": the same paper by its shorter name. */
const endsAs = (paper: string, study: string) => {
  const [long, short] = [paper.trim().toLowerCase(), study.trim().toLowerCase()];
  const isShort = /\d/u.test(short) && /\s/u.test(short) && long.endsWith(short);
  return isShort || (/\s/u.test(long) && short.includes(long));
};

/** "BEd from AIOU": one takes a degree. */
const IS_A_DEGREE = /^(?:[BM](?:Sc|Ed|Eng|Com|Tech|A|S)|MBA|PhD|HN[CD]|PG[CD]E)\b/u;

const upper = (letter: string) => letter.toUpperCase();
const HOW_TO =
  /^how (?:to \p{L}+|(?:do|make|get|write|keep) (?!you\b|I\b|they\b|we\b)\p{L}+) [^.;!?(]{3,80}[.!]*$/iu;
const howTo = (quote: string) =>
  quote
    .replace(/\s+/gu, ' ')
    .replace(/^how (?:to )?/iu, 'how to ')
    .trim();

/** "a dementia course", "the trade test", "QGIS": as it stands after the verb. */
function nameOf({ what }: Learning, form: StudyForm, typed: string): Segment[] | null {
  const bare = bareOf(what);
  if (!bare || NOTHING_TO_TAKE.test(bare)) return null;
  // The master of a trade is a title, and keeps its capital.
  if (A_MASTER.test(bare) && !DETERMINED.test(bare))
    return [ours('the ', 'article'), from(what, bare.replace(/^\p{Ll}(?=\p{L}*eister)/u, upper), 'quote')];
  const whole = readParts(what.quote, 'learning').repaired;
  const told = wholeName(typed.trim()) ?? wholeName(whole);
  if (form === 'skill' && told) return [from(what, told, 'quote')];
  if (form === 'skill' && HOW_TO.test(whole)) return [from(what, howTo(whole), 'quote')];
  // Of two that would do, both are named.
  const text = mendedName(EITHER.exec(what.quote)?.[0].startsWith(bare) ? what.quote : bare);
  const said = from(what, text, 'quote');
  if (form === 'card' && !DETERMINED.test(text))
    return [ours('my ', 'article'), said, ...(/first aid$/iu.test(text) ? [ours(' card', 'card')] : [])];
  const isOne =
    (COUNTED.test(text) ||
      /^\d+-(?:hour|day|week|month|year) |^(?!.* (?:in|at|for) .*school)(?:\p{L}+ )*(?:bootcamp|school)\b(?! (?:maths|english))|^(?:GI Bill|Pell Grant)$/u.test(
        text,
      ) ||
      IS_A_DEGREE.test(text)) &&
    (what.isPlural !== true || /\b(?:resit|retake|ticket)$|^(?:course|class|workshop) in /iu.test(text)) &&
    !DETERMINED.test(text) &&
    !/\b(?:then|or)\b/.test(text);
  if (A_FOREIGN_COURSE.test(text))
    return [ours('the ', 'article'), from(what, asCapital(text, typed), 'quote')];
  if (isTitle(text)) return [ours(VOWEL.test(text) ? 'an ' : 'a ', 'article'), said];
  if (isOfItsName(text)) return [ours('the ', 'article'), said];
  if (A_DRIVING_TEST.test(text)) return [ours('my ', 'article'), said];
  if (/^basics of\b/i.test(text)) return [ours('the ', 'article'), said];
  if ((A_LICENCE.test(text) || LETTERS.test(text)) && !DETERMINED.test(text))
    return [ours('my ', 'article'), said];
  if (/prüfung [ABC][12]$/u.test(text)) return [ours('the ', 'article'), said];
  if (
    MONEY.test(text) ||
    (A_SCHOOL_YEAR.test(text) &&
      /^(?!grade|year|form|class|standard)\p{Ll}|^\d/u.test(text) &&
      !DETERMINED.test(text))
  )
    return [ours('my ', 'article'), said];
  if (form === 'language') return [said];
  if (form === 'office' && /\b(?:assessment)$/iu.test(text) && !DETERMINED.test(text))
    return [ours('the ', 'article'), said];
  if (form === 'office' && /\bcheck$/iu.test(text) && !DETERMINED.test(text))
    return [ours(withArticle(text).slice(0, -text.length), 'article'), said];
  if (form === 'exam' && /^\p{Lu}{3}$/u.test(text)) return [ours('the ', 'article'), said];
  if (!isOne || IS_TRAINING.test(text)) return [said];
  if (form === 'exam' || /^\p{Lu}{2,}$/u.test(text)) return [ours('the ', 'article'), said];
  return [ours(VOWEL.test(text) ? 'an ' : 'a ', 'article'), said];
}

/** Everything to learn, the most willing first, what finishes a paper before the rest; the paper that it finishes with it. */
export const studiesOf: (slots: Told) => readonly Study[] = onceByThing((slots) => {
  const trade = [...slots.work, ...slots.inMind].map(nameOfWork).join(' ');
  const known = studiesKnown(slots.learning, slots.typed);
  const before = known.find(
    (one) => one.trade === trade && one.papers === slots.papers && one.learningHours === slots.learningHours,
  );
  if (before) return before.studies;
  const studies = readStudies(slots, trade);
  known.push({ trade, papers: slots.papers, learningHours: slots.learningHours, studies });
  return studies;
});

/** Goals, and a trial on each other road, ask for the same in slots of their own: it is read once for the same answers. */
const studiesKnown = onceByTwo((_learning: Told['learning'], _typed: Told['typed']): Known[] => []);
type Known = Pick<Told, 'papers' | 'learningHours'> & { trade: string; studies: readonly Study[] };

function readStudies(slots: Told, trade: string): readonly Study[] {
  // "The assessor award, second try": what is said of it is nothing to learn.
  const learning = slots.learning.filter(({ what }) => !ONLY_THE_REST.test(bareOf(what) ?? ''));
  // Of two that somebody cannot choose between, one goal tells both.
  const one = learning.filter(
    (item, at) =>
      !item.isDoubted || learning.findIndex(({ what }) => what.source === item.what.source) === at,
  );
  return [...one, ...onTerms({ ...slots, learning })]
    .flatMap((said): Study[] => {
      const { learning, act } = toRenew(said);
      const line = typedAs(slots, 'learning').find(({ source }) => source === learning.what.source)?.words;
      const isAbroad = slots.papers.some(({ state }) => state === 'not-recognised');
      const byLetters = isExamByLetters(learning, line ?? '', isAbroad);
      const named = byLetters ? 'exam' : formOf(learning);
      const isForeign = named === 'skill' && isOfAnotherLanguage(bareOf(learning.what) ?? '', slots);
      const form = isForeign ? 'sign-up' : named;
      const part = line ? partToFinish(line) : null;
      const isDeed = isBareDeed(bareOf(learning.what) ?? '');
      const deed = isDeed ? lapsedAgain(slots, learning, 'again') : null;
      const bare = part ? part.of(learning) : ((deed && myPaper(deed)) ?? nameOf(learning, form, line ?? ''));
      if (!bare) return [];
      const more = line ? moreOf(learning, line) : null;
      const left = lastOf(learning, line) ?? leftIn(learning, more ?? learning.what.quote);
      const isCourse = form === 'skill' && more !== null && ONE_COURSE.test(more);
      const name = isCourse
        ? [from(learning.what, more.toLowerCase(), 'quote'), ours(' in ', 'more'), ...bare]
        : more && !left
          ? [...bare, ours(', ', 'more'), from(learning.what, more, 'quote')]
          : bare;
      // What is to be finished is the paper that was left half done, also where its name is that of the trade.
      const isFinished =
        FINISHES.test(line ?? '') || THE_REST.test(line ?? '') || learning.isToFinish === true;
      const paper =
        slots.papers.find(
          (one) =>
            (one.state === 'not-finished' ||
              (one.state === 'missing' &&
                (!isFinished || partsMissing(one, null) !== null || isHandedIn(one)))) &&
            (endsAs(one.name.quote, learning.what.quote) ||
              isSameThing(
                learning.what.quote,
                `${one.name.quote} ${lettersOf(one, slots)} ${one.missing?.quote ?? ''}`,
                `${isFinished ? '' : trade} ${tongueOf(learning)}`,
              )),
        ) ?? null;
      // An exam keeps its own name: it is what finishes the paper.
      const own = paper?.state === 'not-finished' && form !== 'exam' && !part ? myPaper(paper) : null;
      const told = extentOf(learning.what, line ?? learning.what.quote, slots.learningHours);
      const extent = isFinished ? { ...told, isBegun: true } : told;
      const lapsed =
        act || paper ? null : (deed ?? lapsedAgain(slots, learning, line ?? learning.what.quote));
      const renewed = lapsed && paperInHand(lapsed);
      return [
        {
          ...learning,
          // What finishes a paper that was begun is no skill by itself.
          form: isCourse ? 'course' : form === 'skill' && own ? 'paper' : form,
          name: own ?? renewed ?? name,
          paper,
          left,
          extent,
          act: renewed ? 'Renew ' : isDeed ? FIND_OUT : act,
          lapsed: renewed ? lapsed : null,
        },
      ];
    })
    .map((study, at) => ({ study, at }))
    .sort((a, b) => rank(a.study) - rank(b.study) || a.at - b.at)
    .map(({ study }) => study);
}

/** "CCP", of "trainer certificate (CCP)": the short name beside the long one. */
const lettersOf = ({ name }: PaperHeld, slots: Told): string =>
  /\((\p{Lu}[\p{Lu}\p{N}]{1,7})\)/u.exec(
    typedAs(slots, 'paper').find(({ source }) => source === name.source)?.words ?? '',
  )?.[1] ?? '';

/** The most willing first; of these what finishes a paper, and what is long last. */
function rank(study: Study): number {
  return STANCES.indexOf(study.stance) * 4 + (isLong(study) ? 2 : 0) + (study.paper ? 0 : 1);
}

const LONG_MONTHS = 10;

/** What takes a year or so, of which a place and a start are the first goal. */
export function isLong(study: Study): boolean {
  if (study.left || study.paper?.state === 'not-finished' || study.extent.isBegun) return false;
  if (study.extent.whole) return study.extent.whole.months >= LONG_MONTHS;
  return study.form === 'long' || study.form === 'place' || (study.form === 'paper' && long(study));
}

/** "Harmony, one course". */
const ONE_COURSE = /^(?:one|an?) (?:short |evening |online )?(?:course|class)$/iu;

const REMAINING =
  /\b(?:\d+|one|two|three|four|five|six) (?:\p{L}+ )?(?:courses?|modules?|credits?|exams?|subjects?|units?|chapters?|semesters?|terms?|hours?|papers?|parts?)(?: (?:remaining|left|to go|missing|short))?\b/iu;

/** "3 courses remaining": what is still open, where the person counted it. */
function leftIn({ what }: Learning, more: string): Segment[] | null {
  const found = REMAINING.exec(more)?.[0];
  return found && /remaining|left|to go|missing|short/i.test(found) ? [from(what, found, 'quote')] : null;
}

/** "The last two courses of my certificate", "…, last 2 modules": so many are left. */
function lastOf({ what }: Learning, line = what.quote): Segment[] | null {
  const [, count, parts] =
    /\blast (two|three|four|five|\d) (courses|modules|papers|units|subjects|exams|credits)\b/iu.exec(line) ??
    [];
  return count && parts ? [from(what, `${count} ${parts} left`, 'quote')] : null;
}

/** How, when or on what terms: it may stand after the name, as it was typed. */
const HOW =
  /^(?:in|on|at|by|with (?:some|people|a teacher)\w*|from|evenings?|weekends?|mornings?|nights?|quick|short|online|part[- ]time|not|no|only|\d|one|two|three|four)\b/i;
const ASIDE = /\b(?:I|haha|lol|kkk|neh|maybe|mibbe|not sure|idk|tho)\b|[!?…]|\.\./i;
const MOST_WORDS_OF_HOW = 10;

/** What the line says after the name of the thing to learn: "in person, no webinars". */
function moreOf({ what }: Learning, typed: string): string | null {
  const line = readParts(typed, 'learning').repaired.split(/[.(]\s?/u)[0] ?? '';
  const name = what.forms.noun ?? what.forms.gerund ?? '';
  const at = line.toLowerCase().indexOf(name.toLowerCase());
  const more =
    at < 0
      ? ''
      : line
          .slice(at + name.length)
          .replace(/^[\s,;]+/u, '')
          .trim();
  const parts = more.split(/, /u);
  const last = parts.findIndex((part) => !HOW.test(part) || ASIDE.test(part));
  const kept = parts.slice(0, last < 0 ? undefined : last).join(', ');
  return kept !== '' && countStretches(kept) <= MOST_WORDS_OF_HOW ? kept : null;
}

/** What a place of work runs on: one learns to use it, and makes nothing with it. */
export const A_SYSTEM =
  /\b(?:(?:planning|booking|ordering|stock|records?|scheduling|dispatch|library|lab|laborator\p{L}+|hospital|patient|office|till|computer)(?:['’]s)? (?:computer )?(?:software|systems?|programme?|computers?)|cash register|tills?)\b/iu;

/** What one can make something with at once. */
export function isTool({ form, what }: Study): boolean {
  if (A_SYSTEM.test(what.quote)) return false;
  return form === 'made' || (form === 'skill' && (TOOL.test(what.quote) || A_PROGRAM.test(what.quote)));
}

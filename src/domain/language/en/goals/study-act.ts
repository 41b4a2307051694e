import { from, ours, textIn } from '#src/domain/language/en/compose/line.ts';
import { isWorker } from '#src/domain/language/en/reader/work-words.ts';
import { toBeRecognised } from '#src/domain/language/en/recognition.ts';
import { LETTERS, trainedAs } from '#src/domain/language/en/spoken/step-shape.ts';
import { A_BECOMING, A_SUBJECT } from '#src/domain/language/en/spoken/step-verb.ts';
import { withArticle } from '#src/domain/language/en/with-article.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { aimsOf } from './aims.ts';
import { isTitle } from './papers.ts';
import { isLong, isTool, type Study } from './studies.ts';
import { A_PROGRAM, type StudyForm } from './study-form.ts';
import {
  A_RESULT,
  asShort,
  bareName,
  FINISHES,
  IS_A_COURSE,
  IS_A_TEST,
  IS_FURTHER,
  IS_GIVEN,
  keepsBooks,
  marksMissing,
  paperOf,
  stepLeft,
} from './study-words.ts';
import { isOut, type Told } from './told.ts';

/** What is done with a thing to learn, by its form: the verb, and how one knows that it is done. */
export const BY_FORM: Readonly<Record<StudyForm, readonly [string, string]>> = {
  card: ['Get ', 'The card in my hand.'],
  paper: ['Finish ', 'The paper for it in my hand.'],
  exam: ['Pass ', 'The result in my hand.'],
  office: ['Apply for ', 'Everything handed in, and the answer in writing.'],
  course: ['Finish ', 'The last lesson done, and the certificate in my hand.'],
  long: ['Get a confirmed place, with a start date, on ', 'The place confirmed in writing.'],
  place: ['Have a signed place for ', 'A signed place, after at least five applications.'],
  language: ['Improve my ', 'Ten short texts in it, read by somebody who speaks it well.'],
  made: ['Finish ', 'Finished, and shown to two people who know the work.'],
  'sign-up': ['Sign up for ', 'A place or a date in writing, and the first part of it done.'],
  skill: ['Learn ', 'The last lesson done, and one thing from it tried out.'],
};

/** What is done with it, as a sentence begins: its verb, and its name. */
export function actOn(study: Study, slots: Told): readonly (string | Segment[])[] {
  const { form, act, paper, extent, stance } = study;
  const name = form === 'skill' ? bareName(study) : asShort(study);
  const text = textIn(name);
  const [article, ...named] = name;
  // What was begun is one's own.
  if (extent.isBegun && /^an? $/u.test(article?.text ?? '') && form === 'course')
    return ['Finish ', [ours('my ', 'article'), ...named]];
  // A result that ran out is not renewed: one sits for it again.
  if (study.lapsed && A_RESULT.test(text)) return ['Take ', name.slice(-1), ' again'];
  if (act) return [act, name];
  const theirs = toBeRecognised(text);
  // What an office decides, and when, is not in one's own hand; what it is handed is.
  if (theirs)
    return [
      'Hand in everything that it takes to have ',
      [from(study.what, theirs, 'quote')],
      ' recognised in this country',
    ];
  const step = stepLeft(study);
  if (step && IS_A_TEST.test(textIn(step))) return ['Pass ', step, ' for ', paperOf(study, slots)];
  const more = step && marksMissing(study);
  if (more) return ['Pass ', paperOf(study, slots), ', with ', more];
  if (step) return ['Get what is still missing for ', paperOf(study, slots), ': ', step];
  if (keepsBooks(study, slots))
    return ['Learn ', name, ', and keep one whole month of my own figures that way'];
  if (A_BECOMING.test(text) && !/^(?:the|my) /iu.test(text))
    return ['Become ', [from(study.what, withArticle(text), 'quote')]];
  // "Excel for my job": the work is said already.
  if (isTool(study) && form === 'skill')
    return [
      // Who has no work yet has none to do with it.
      (isOut(slots) || slots.standing === 'studying') && !IS_FURTHER.test(study.what.quote)
        ? 'Do three small practice jobs in '
        : 'Do three small pieces of real work with ',
      name.map((one) => ({ ...one, text: one.text.replace(/ (?:for|at) (?:my |the )?(?:job|work)$/iu, '') })),
    ];
  if (form === 'skill' && A_PROGRAM.test(study.what.quote)) return ['Learn to use ', name];
  if (form === 'skill' && stance === 'only-short' && !FINISHES.test(text))
    return [
      /^(?:the|my) /iu.test(text) ? 'Finish one short course on ' : 'Finish one short course in ',
      name,
    ];
  if (form === 'skill' && extent.isBegun) return ['Go on with ', name];
  const who = form === 'skill' ? whoOneBecomes(study) : null;
  if (who) return ['Get a confirmed place, with a start date, to train as ', who];
  if (A_TIME.test(text)) return ['Finish the ', name];
  // "My English": what is done with a tongue has no "my" before it.
  if (form === 'language' && /^(?:(?:the|my|an?|how|to) |\p{Ll}+ing )/u.test(text))
    return ['Get better at ', name];
  const level = form === 'language' ? toLevel(study) : null;
  if (level) return ['Get to ', level];
  if (isTalked(study))
    return ['Have ten half-hour conversations in ', withoutTalk(name), ' with somebody who speaks it well'];
  if (form === 'skill' && isDone(study)) return ['Get better at ', name];
  if (form === 'skill')
    return FINISHES.test(text) || /^(?:the|my|an?) /iu.test(text) ? ['Learn ', name] : courseIn(name);
  if (isTitle(text.replace(/^an? /u, '')) && !IS_A_COURSE.test(text)) return ['Become ', name];
  const open = partsLeft(study);
  if (open) return ['Finish the last ', open, ' of ', name];
  if (isLong(study) && A_SUBJECT.test(text))
    return ['Get a confirmed place, with a start date, to study ', name];
  const place = form === 'place' ? placeAs(name, slots) : null;
  if (place) return ['Have ', place];
  // One has a place on the course, and not on the paper that it ends in.
  const course = form !== 'place' && /\bcertificate$/iu.test(text) ? [' course'] : [];
  if (isLong(study)) return [BY_FORM[form === 'place' ? 'place' : 'long'][0], name, ...course];
  if (form === 'long') return ['Finish ', name];
  if (LETTERS.test(text.replace(/^my /u, ''))) return ['Get ', name];
  if (form === 'exam' && (paper?.state !== 'not-finished' || !extent.half) && IS_GIVEN.test(text))
    return ['Get ', name];
  // A paper is got, and the course for it is what is short.
  if ((form === 'paper' || (form === 'course' && stance === 'only-short')) && !paper && IS_GOT.test(text))
    return [/^\p{Lu}+$/u.test(text) ? 'Get my ' : 'Get ', study.name];
  return [BY_FORM[form][0], name];
}

/** A tongue that is no matter of reading and writing alone is talked. */
export const isTalked = (study: Study): boolean => {
  const text = textIn(study.name);
  return (
    study.form === 'language' &&
    !/^(?:(?:the|my|an?|how|to) |\p{Ll}+ing )/u.test(text) &&
    toLevel(study) === null &&
    !ON_PAPER.test(study.what.quote)
  );
};
const ON_PAPER =
  /\b(?:writ\p{L}*|read\p{L}*|grammar|spelling|translat\p{L}*|script|kanji|letters?|e-?mails?)\b/iu;

/** "English", of "English conversation". */
const withoutTalk = (name: Segment[]): Segment[] =>
  name.map((one) => ({ ...one, text: one.text.replace(/ (?:conversation|speaking|talking)$/iu, '') }));

/** "a signed apprenticeship as a bike mechanic": a place by its bare name says no trade; the work in mind does. */
function placeAs(name: Segment[], slots: Told): Segment[] | null {
  const [aim] = aimsOf(slots);
  const [article, one, ...more] = name;
  const isBare =
    /^an? $/iu.test(article?.text ?? '') && /^\p{L}+$/u.test(one?.text ?? '') && more.length === 0;
  return isBare && one && aim?.kind === 'role' && !LEARNS_ALREADY.test(aim.role.role)
    ? [ours('a signed ', 'article'), one, ours(' as ', 'as'), from(aim.role, aim.role.a, 'noun')]
    : null;
}
const LEARNS_ALREADY = /\b(?:apprentice|trainee|intern|learner)\b/iu;

/** "2 modules", of "2 modules left": what of one's own paper is still to be done. */
export function partsLeft({ left, name, paper }: Study): Segment[] | null {
  const [one] = left ?? [];
  const text = /^(?:two|three|four|five|six|[2-9]|1\d) (?:(?!hours)\p{L}+ )?\p{L}+s(?= left$)/iu.exec(
    one?.text ?? '',
  )?.[0];
  return one && text && paper && /^my /iu.test(textIn(name)) ? [{ ...one, text }] : null;
}

/** "Grafting avocados": one gets better at it. */
export const isDone = ({ name }: Study): boolean => /^\p{L}+ing \p{L}/u.test(textIn(name));

/** A matter that is studied: one does a course in it, online where it was wished so. */
function courseIn(name: Segment[]): readonly (string | Segment[])[] {
  const last = name.at(-1);
  const text = last?.text ?? '';
  return last && / online$/iu.test(text)
    ? [
        'Finish an online course in ',
        [...name.slice(0, -1), { ...last, text: text.replace(/ online$/iu, '') }],
      ]
    : ['Finish a course in ', name];
}

const IS_GOT =
  /^(?:\p{L}\S* |\d )*(?:certificates?|certification|award|badge|diploma|paper)(?:$| (?:in|of|for|from|at) )|^(?:my )?\p{Lu}{2,8}$/u;

/** "2 weeks of training": so long, and no longer. */
const A_TIME = /^\d+ (?:days|weeks|months) of /iu;
const AT_LEVEL =
  /^(?:(\p{L}+) ((?:upper[- ])?(?:intermediate|advanced|fluent))|((?:upper[- ])?(?:intermediate|advanced|fluent) \p{L}+))$/iu;

/** "Intermediate English", of "English intermediate". */
function toLevel({ what, name }: Study): Segment[] | null {
  const [, tongue, level, whole] = AT_LEVEL.exec(textIn(name)) ?? [];
  if (whole) return [from(what, whole, 'quote')];
  return tongue && level ? [from(what, `${level.toLowerCase()} ${tongue}`, 'quote')] : null;
}

/** "An apprentice mate steersman": who one is with it, where its name is that of somebody who works. */
export function whoOneBecomes(study: Study): Segment[] | null {
  const known = trainedAs(study);
  if (known) return [...known];
  const { what } = study;
  const name = what.forms.noun ?? '';
  return A_TITLE.test(name) && isWorker(name) && what.isPlural !== true
    ? [ours(/^[aeiou]/iu.test(name) ? 'an ' : 'a ', 'article'), from(what, name, 'noun')]
    : null;
}

/** Two to four small words. */
const A_TITLE = /^(?!the |an? |my |new )(?:\p{Ll}[\p{Ll}-]+ ){1,3}\p{Ll}+$/u;

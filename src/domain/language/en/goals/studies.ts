import { from, ours } from '#src/domain/language/en/compose/line.ts';
import { long } from '#src/domain/language/en/tensions/sides.ts';
import { type Learning, type PaperHeld, type Slots, STANCES } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { nameOfWork } from './aims.ts';
import { isSameThing, myPaper } from './papers.ts';

/** What one does with a thing to learn: get it, pass it, take it, apply for it, speak it, make it, learn it. */
export type StudyForm = 'paper' | 'exam' | 'course' | 'long' | 'place' | 'language' | 'made' | 'skill';

/** Something to learn, with the paper that it finishes. */
export type Study = Learning & {
  form: StudyForm;
  name: Segment[];
  paper: PaperHeld | null;
  left: Segment[] | null;
};

const FORMS: readonly (readonly [StudyForm, RegExp])[] = [
  ['place', /\b(?:apprenticeship|traineeship|internship)s?\b/i],
  ['made', /\b(?:portfolio|samples?|thesis|dissertation)\b/i],
  [
    'exam',
    /\b(?:exams?|tests?|resit|retake|licen[cs]e|permit|ticket)\b|\b[ABC][12]\b|\b(?:EPA|OSHA|NFPA|CDL)\b|\blevel \d|\bNC I+\b/i,
  ],
  [
    'paper',
    /\b(?:certificat(?:e|ion)s?|cert|diploma|endorsement|qualification|accreditation|NVQ|BTEC|CCNA|CPC|GED)\b/i,
  ],
  [
    'course',
    /\b(?:course|class|classes|workshop|training|lessons?|bootcamp|seminar|refresher|update|practical|\p{L}*lehrgang|kurs|curso)\b/iu,
  ],
  [
    'long',
    /\b(?:degree|master(?:['’]?s|al)?|bachelor['’]?s?|ph\.?d|mba|university|uni|college|hogeschool|school|programme|program|PGCE|HN[CD])\b/i,
  ],
  [
    'language',
    /\b(?:English|Spanish|French|German|Dutch|Italian|Portuguese|Polish|Arabic|Mandarin|Chinese|Japanese|Korean|Hindi|Urdu|Turkish|Russian|Ukrainian|Swahili|Vietnamese|Tagalog|Swedish|Norwegian|Danish|Finnish|Greek|Welsh|Māori|Maori|sign language|languages?)\b/i,
  ],
];

function formOf(learning: Learning): StudyForm {
  const text = learning.what.quote;
  const found = FORMS.find(([, sign]) => sign.test(text))?.[0] ?? 'skill';
  return found === 'skill' && long(learning) ? 'long' : found;
}

const DETERMINED = /^(?:an?|the|my|our|some|one|two|three|\d+|how)\b/i;
const COUNTED =
  /\b(?:course|class|workshop|certificat(?:e|ion)|cert|diploma|exam|test|resit|retake|licen[cs]e|permit|ticket|apprenticeship|traineeship|internship|refresher|update|practical|degree|endorsement|qualification|portfolio|programme)\b/i;
const VOWEL = /^(?:[aeio]|u(?!n[ai]|ni|ti|se|s[ae])|[FHLMNRS][A-Z])/;

/** "a dementia course", "the trade test", "QGIS": as it stands after the verb. */
function nameOf({ what }: Learning, form: StudyForm): Segment[] | null {
  const text = what.forms.noun ?? what.forms.gerund;
  if (!text) return null;
  const said = from(what, text, 'noun');
  const isOne =
    COUNTED.test(text) && what.isPlural !== true && !DETERMINED.test(text) && !/\b(?:then|or)\b/.test(text);
  if (/^basics of\b/i.test(text)) return [ours('the ', 'article'), said];
  if (!isOne) return [said];
  if (form === 'exam' || /^\p{Lu}{2,}$/u.test(text)) return [ours('the ', 'article'), said];
  return [ours(VOWEL.test(text) ? 'an ' : 'a ', 'article'), said];
}

/** Everything to learn, the most willing first, what finishes a paper before the rest; the paper that it finishes with it. */
export function studiesOf(slots: Slots): readonly Study[] {
  const trade = [...slots.work, ...slots.inMind].map(nameOfWork).join(' ');
  return slots.learning
    .flatMap((learning): Study[] => {
      const form = formOf(learning);
      const name = nameOf(learning, form);
      if (!name) return [];
      const paper =
        slots.papers.find(
          (one) =>
            (one.state === 'not-finished' || one.state === 'missing') &&
            isSameThing(learning.what.quote, `${one.name.quote} ${one.missing?.quote ?? ''}`, trade),
        ) ?? null;
      const own = paper?.state === 'not-finished' ? myPaper(paper) : null;
      return [{ ...learning, form, name: own ?? name, paper, left: leftOf(learning) }];
    })
    .map((study, at) => ({ study, at }))
    .sort((a, b) => rank(a.study) - rank(b.study) || a.at - b.at)
    .map(({ study }) => study);
}

function rank({ stance, paper }: Study): number {
  return STANCES.indexOf(stance) * 2 + (paper ? 0 : 1);
}

const REMAINING =
  /\b(?:\d+|one|two|three|four|five|six) (?:\p{L}+ )?(?:courses?|modules?|credits?|exams?|units?|chapters?|semesters?|terms?|hours?|papers?|parts?)(?: (?:remaining|left|to go|missing|short))?\b/iu;

/** "3 courses remaining": what is still open, where the person counted it. */
function leftOf({ what }: Learning): Segment[] | null {
  const found = REMAINING.exec(what.quote)?.[0];
  return found && /remaining|left|to go|missing|short/i.test(found) ? [from(what, found, 'noun')] : null;
}

const HOURS: Readonly<Record<number, string>> = {
  1: '1 to 2 hours a week',
  3: '3 to 5 hours a week',
  6: '6 to 10 hours a week',
  10: 'more than 10 hours a week',
};

/** "3 to 5 hours a week", as it was answered; null where it was not, or is none. */
export function hoursForLearning({ learningHours }: Slots): string | null {
  return HOURS[learningHours ?? 0] ?? null;
}

/** "in four months": how long a thing to learn takes with the hours there are. */
export function monthsFor({ form, left }: Study, { learningHours }: Slots): number {
  const usual = { paper: 8, exam: 6, course: 6, long: 6, place: 3, language: 9, made: 5, skill: 5 }[form];
  const spare = learningHours !== null && learningHours >= 6 ? 2 : 0;
  return Math.max(2, (left ? 4 : usual) - (left ? 0 : spare));
}

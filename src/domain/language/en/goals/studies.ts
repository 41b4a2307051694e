import { from, ours } from '#src/domain/language/en/compose/line.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { IS_TRAINING, LETTERS } from '#src/domain/language/en/spoken/step-shape.ts';
import { long } from '#src/domain/language/en/tensions/sides.ts';
import { type Learning, type PaperHeld, STANCES } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { onceByThing, onceByTwo } from '#src/domain/text/readings.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { nameOfWork } from './aims.ts';
import { FINISHES, ONLY_THE_REST, partToFinish, THE_REST } from './finish-part.ts';
import { isSameThing, isTitle, myPaper, paperInHand } from './papers.ts';
import { COUNTED, onTerms } from './study-as-typed.ts';
import { type Extent, extentOf } from './study-extent.ts';
import { A_GRADE, A_LICENCE, mendedName, wholeName } from './study-name.ts';
import { FIND_OUT, isBareDeed, lapsedAgain, toRenew } from './study-to-renew.ts';
import { asCapital, type Told, typedAs } from './told.ts';

/** What one does with a thing to learn: get it, pass it, take it, apply for it, speak it, make it, learn it. */
export type StudyForm =
  | 'card'
  | 'paper'
  | 'exam'
  | 'office'
  | 'course'
  | 'long'
  | 'place'
  | 'language'
  | 'made'
  | 'skill';

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

/** A place to learn at work, in the spellings that are met. */
export const A_PLACE = /\b(?:app?renti[cs]?e?sh?ip|traineeship|internship)s?\b/i;

/** Letters of a degree, and the levels of a certificate that take a year. */
const A_DEGREE =
  /\b(?:[BM]\.?Sc|[BM]\.?Ed|[BM]\.?Eng|[BM]\.?Com|[BM]\.?Tech|LL\.?[BM]|[BM]BA)\b|\b(?:BA|MA)\b(?! ?\d)|\b(?:b\.?sc|m\.?sc|b\.?ed|m\.?ed|b\.?com|b\.?tech|bba|mba)\b|\b(?:BSC|MSC|BED|BCOM|DEP|DEC|AEC|BTS|DUT|BEP|OND|DAE)\b|\b[Cc]ert(?:ificate)?\.? (?:4|IV|iv|III|iii|3)\b|\b(?<!\b(?:short|online) )[Dd]iploma\b|\b(?:foundation|associate|honours|bachelor|master)(?:['’]?s)? degree\b/u;

/** The paper of a master of a trade, and what stands between it and a degree: evening school for years. */
const A_MASTER =
  /\b(?:\p{L}*meister(?:in|brief|kurs|schule|pr[üu]e?fung)?|master craftsm[ae]n|master craftswoman|master(?:['’]?s)? (?:certificate|diploma|title|brief)|fachwirt(?:in)?|staatlich gepr\p{L}+ \p{L}+)\b/iu;

/** The whole way into a trade by its name: nobody is through it in an evening term. */
const OF_A_TRADE =
  /\b(?<!\b(?:short|refresher|first) )(?:technician|technologist|mechanic|electrician|plumber|pilot|paramedic|nurse|nursing|midwifery|radiographer|maintenance) (?:course|training|programme|program)\b(?!.*\b(?:short|refresher|days?|weekends?|weeks?|hours?)\b)/iu;

/** What an office decides: a degree looked at, a name on a register. */
const AN_OFFICE =
  /\b(?:(?:credential|degree|diploma|qualification)s? (?:assessment|evaluation|recognition)|recognition|equivalen(?:ce|cy)|nostrification|homologa\p{L}+|registration|accreditation|licensure)\b/iu;

const FORMS: readonly (readonly [StudyForm, RegExp])[] = [
  ['place', A_PLACE],
  ['long', A_DEGREE],
  ['long', A_MASTER],
  ['long', OF_A_TRADE],
  ['card', /\b(?:card|pass|first aid|badge)$/i],
  ['made', /\b(?:portfolio|samples?|thesis|dissertation)\b/i],
  [
    'exam',
    /\b(?:exams?|examinations?|tests?|subjects?|resit|retake|licen[cs]es?|permit|tickets?|[a-z]+prüfung)\b|\b[ABC][12]\b|\b(?:CCNP|CISSP|PMP|ACCA|CIMA|CFA|CELTA|TEFL|NEBOSH|IOSH|CSCS|HGV|LGV|PCV|VZV|vzv|hgv|LPIC|RHCSA|EPA|OSHA|NFPA|CDL|ISTQB|ITIL|PRINCE2|NCLEX|IELTS|OET|TOEFL|TOEIC|JLPT|DELF|DALF|ServSafe|CompTIA)\b|\bNC I+\b/i,
  ],
  ['office', AN_OFFICE],
  [
    'paper',
    /\b(?:certificat(?:e|ion)s?|cert|diploma|award|endorsement|qualification|accreditation|NVQ|BTEC|CCNA|CPC|GED)\b/i,
  ],
  [
    'course',
    /\b(?:course|class|classes|workshop|training|lessons?|bootcamp|seminar|refresher|update|practical|\p{L}*lehrgang|kurs|curso)\b|\blevel \d/iu,
  ],
  [
    'long',
    /\b(?:degree|master(?:['’]?s|al)?|bachelor['’]?s?|ph\.?d|mba|university|uni|college|hogeschool|school|programme|program|PGCE|HN[CD])\b/i,
  ],
  [
    'language',
    /^(?!.*\b(?:rules?|laws?|regulations?|procedures?|history|cooking|cuisine|literature|tax(?:es)?|codes?|standards?)\b).*\b(?:English|Spanish|French|German|Dutch|Italian|Portuguese|Polish|Arabic|Mandarin|Chinese|Japanese|Korean|Hindi|Urdu|Turkish|Russian|Ukrainian|Swahili|Vietnamese|Tagalog|Swedish|Norwegian|Danish|Finnish|Greek|Welsh|Māori|Maori|sign language|languages?)\b/i,
  ],
];

function formOf(learning: Learning): StudyForm {
  const text = bareOf(learning.what) ?? '';
  if (isBareDeed(text)) return 'office';
  if (isTitle(text) || A_GRADE.test(text)) return 'paper';
  if (/^driv(?:ers?['’]?s?|ing)$/iu.test(text)) return 'exam';
  // What is done before a class is no class.
  if (/^(?:how to )?(?:speak|talk|present|stand)\p{L}* .*\b(?:class|school)$/iu.test(text)) return 'skill';
  if (A_PROGRAM.test(text) || /^how\b/iu.test(text)) return 'skill';
  if (A_SITTING.test(text)) return 'exam';
  // "Writing tests" is learned, and no test.
  if (/^\p{L}+ing\b.*\b(?:tests|exams|courses|certificates|programs|programmes)$/iu.test(text))
    return 'skill';
  const found = FORMS.find(([, sign]) => sign.test(text))?.[0] ?? 'skill';
  if (found === 'skill' && AN_ACRONYM.test(text) && !TOOL.test(text)) return 'paper';
  return found === 'skill' && long(learning) ? 'long' : found;
}

/** What one installs and uses: no course, and no year at a school. */
export const A_PROGRAM =
  /\b(?:notation|drawing|design|editing|mixing|recording|accounting|bookkeeping|planning|measuring|mapping|billing|charting|booking|translation|computer|simulation|spreadsheet|logistics) (?:programs?|programmes?|software|apps?)\b|\b(?:program|programme|app|software) (?:on|for) (?:the|a|my) (?:computer|laptop|phone|tablet)\b/iu;

/** "NEBOSH": letters alone are the name of a paper, where they are not that of a tool. */
const AN_ACRONYM = /^\p{Lu}{4,8}$|^\p{Lu}{3,8}(?: \p{Lu}{2,8}){1,2}$/u;
/** "CTET paper 1", "Security+": what is sat on a day. */
const A_SITTING = /\bpaper (?:\d|I{1,3})$|^\p{L}+\+$/iu;

const DETERMINED = /^(?:an?|the|my|our|some|one|two|three|\d+(?!-)|how)\b/i;
const VOWEL = /^(?:(?!eu)[aeioAEIO]|u(?!n[ai]|ni|ti|se|s[ae])|[FHLMNRSX](?:[B-DF-HJ-NP-TV-Z]|[A-Z]\b|\d|&))/;

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

const upper = (letter: string) => letter.toUpperCase();
const HOW_TO =
  /^how (?:to \p{L}+|(?:do|make|get|write|keep) (?!you\b|I\b|they\b|we\b)\p{L}+) [^.;!?(]{3,80}[.!]*$/iu;
const howTo = (quote: string) =>
  quote
    .replace(/\s+/gu, ' ')
    .replace(/^how (?:to )?/iu, 'how to ')
    .trim();

/** "HVAC card, the short one": what is wished of it is no part of its name. */
const WISHED = /,? (?:the )?(?:short|quick|easy|cheap|online|free) (?:one|version)$| again$/iu;

function bareOf({ forms }: Learning['what']): string | undefined {
  return (forms.noun ?? forms.gerund)?.replace(WISHED, '').replace(/^that (?=\p{Lu})/u, '');
}

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
    (COUNTED.test(text) || /^\d+-(?:hour|day|week|month|year) /u.test(text)) &&
    (what.isPlural !== true || /\b(?:resit|retake|ticket)$/iu.test(text)) &&
    !DETERMINED.test(text) &&
    !/\b(?:then|or)\b/.test(text);
  if (A_FOREIGN_COURSE.test(text))
    return [ours('the ', 'article'), from(what, asCapital(text, typed), 'quote')];
  if (isTitle(text)) return [ours(VOWEL.test(text) ? 'an ' : 'a ', 'article'), said];
  if (/^basics of\b/i.test(text)) return [ours('the ', 'article'), said];
  if ((A_LICENCE.test(text) || LETTERS.test(text)) && !DETERMINED.test(text))
    return [ours('my ', 'article'), said];
  if (!isOne || IS_TRAINING.test(text) || /^cert(?:ificate)?\.? (?:\d|I+V?\b)/iu.test(text)) return [said];
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
  return [...learning, ...onTerms({ ...slots, learning })]
    .flatMap((said): Study[] => {
      const { learning, act } = toRenew(said);
      const line = typedAs(slots, 'learning').find(({ source }) => source === learning.what.source)?.words;
      const form = formOf(learning);
      const part = line ? partToFinish(line) : null;
      const isDeed = isBareDeed(bareOf(learning.what) ?? '');
      const deed = isDeed ? lapsedAgain(slots, learning, 'again') : null;
      const bare = part ? part.of(learning) : ((deed && myPaper(deed)) ?? nameOf(learning, form, line ?? ''));
      if (!bare) return [];
      const more = line ? moreOf(learning, line) : null;
      const left = lastOf(learning) ?? leftIn(learning, more ?? learning.what.quote);
      const isCourse = form === 'skill' && more !== null && ONE_COURSE.test(more);
      const name = isCourse
        ? [from(learning.what, more.toLowerCase(), 'quote'), ours(' in ', 'more'), ...bare]
        : more && !left
          ? [...bare, ours(', ', 'more'), from(learning.what, more, 'quote')]
          : bare;
      // What is to be finished is the paper that was left half done, also where its name is that of the trade.
      const isFinished = FINISHES.test(line ?? '') || THE_REST.test(line ?? '');
      const paper =
        slots.papers.find(
          (one) =>
            (one.state === 'not-finished' || (one.state === 'missing' && !isFinished)) &&
            (endsAs(one.name.quote, learning.what.quote) ||
              isSameThing(
                learning.what.quote,
                `${one.name.quote} ${one.missing?.quote ?? ''}`,
                `${isFinished ? '' : trade} ${tongueOf(learning)}`,
              )),
        ) ?? null;
      // An exam keeps its own name: it is what finishes the paper.
      const own = paper?.state === 'not-finished' && form !== 'exam' && !part ? myPaper(paper) : null;
      const extent = extentOf(learning.what, line ?? learning.what.quote, slots.learningHours);
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

/** The language that a thing to learn names: in the name of a licence it says where, and not what. */
function tongueOf({ what }: Learning): string {
  return FORMS.find(([form]) => form === 'language')?.[1].exec(what.quote)?.[0] ?? '';
}

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

/** "The last two courses of my certificate": so many are left. */
function lastOf({ what }: Learning): Segment[] | null {
  const [, count, parts] =
    /\blast (two|three|four|five|\d) (courses|modules|papers|units|subjects|exams|credits)\b/iu.exec(
      what.quote,
    ) ?? [];
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

const TOOL =
  /\b(?:software|excel|sql|power bi|python|playwright|cad|autocad|revit|q?gis|figma|photoshop|premiere|canva|javascript|typescript|react|java|html|css|tableau|wordpress|storyline|quickbooks|sage|sap|blender|coding|code|programming|spreadsheets?)\b/i;

/** What a place of work runs on: one learns to use it, and makes nothing with it. */
export const A_SYSTEM =
  /\b(?:(?:planning|booking|ordering|stock|records?|scheduling|dispatch|library|lab|laborator\p{L}+|hospital|patient|office|till|computer)(?:['’]s)? (?:computer )?(?:software|systems?|programme?|computers?)|cash register|tills?)\b/iu;

/** What one can make something with at once. */
export function isTool({ form, what }: Study): boolean {
  if (A_SYSTEM.test(what.quote)) return false;
  return form === 'made' || (form === 'skill' && (TOOL.test(what.quote) || A_PROGRAM.test(what.quote)));
}

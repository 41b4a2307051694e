import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { bareName } from '#src/domain/language/en/compose/course.ts';
import { from, ours, type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import { A_DRIVING_TEST, mendedName } from '#src/domain/language/en/goals/study-name.ts';
import { isWorker } from '#src/domain/language/en/reader/work-words.ts';
import { toBeRecognised } from '#src/domain/language/en/recognition.ts';
import { withArticle } from '#src/domain/language/en/with-article.ts';
import type { Learning } from '#src/domain/synthesis/slots.ts';
import { say } from './frames.ts';
import {
  actIn,
  codedIn,
  examIn,
  howIn,
  IS_A_CLASS,
  levelIn,
  shapeOf,
  spokenIn,
  stepName,
  TOOL,
  toIn,
  tongueForIn,
  toolOf,
  trainedAs,
} from './step-shape.ts';

/* A study is a course, a training, an exam, a licence, a school, a subject, a skill, or money for one: each has its own verb. */

/** "Get my B2 in medical Polish". */
function levelOf({ what }: Learning): Piece {
  const { level, matter, tongue } = levelIn(what.forms.noun ?? '');
  if (level === '') return null;
  const part = (text: string): Piece => [from(what, text, 'noun')];
  return say('step-do-level', { level: part(level), matter: part(matter), tongue: part(tongue) });
}

/** What is done with a thing to learn. */
type Verb =
  | 'learn'
  | 'use'
  | 'study'
  | 'take'
  | 'do'
  | 'do-my'
  | 'get'
  | 'get-my'
  | 'go'
  | 'start'
  | 'pass'
  | 'pass-my'
  | 'renew-my'
  | 'take-again'
  | 'finish'
  | 'apply'
  | 'money'
  | 'become'
  | 'train'
  | 'better'
  | 'course';

/** By the last word of its name, without how far or when. */
const BY_LAST_WORD: readonly (readonly [Verb, RegExp])[] = [
  ['do', /(?:training|bootcamp|programme|program|placement|assessment|practical|diploma course)$/iu],
  ['take', /(?:courses?|class(?:es)?|workshops?|seminars?|lessons?|refresher|update)$/iu],
  [
    'do-my',
    /^(?!the )\p{L}+(?: \p{L}+)* (?:resits?|retakes?|project|thesis|dissertation|portfolio|logbook)$|^(?:resits?|retakes?)$/iu,
  ],
  ['take', /(?:exams?|examinations?|tests?|resits?|retakes?|\p{L}prüfung)$/iu],
  [
    'get',
    /(?:vetting|clearance|(?:dbs|police|record|background) check|licen[cs]es?|certificates?|certification|CDL|HGV|LGV|PCV|GED|card|ticket|permit|diploma|degree|qualification|badge|award|(?<!exam |past |question )(?<=\p{Ll} )paper|(?:master|bachelor|associate)[’']?s|doctorate|endorsement|meister|NC)$/iu,
  ],
  ['start', /(?:apprenticeship|traineeship|internship)$/iu],
  ['go', /(?:school|college|university|academy)$/iu],
];

/** Letters that everybody sits a test of, and does not get. */
export const TESTS = /^(?:NCLEX(?:-\p{Lu}+)?|IELTS|TOEFL|TOEIC|OET|PTE|GRE|GMAT|SAT|LSAT|MCAT|NAVLE|INBDE)$/u;
/** A paper by letters, with a number or without; what is a tool or a trade by its letters is learned. */
const LETTERS_ALONE =
  /^(?!(?:SQL|CAD|GIS|QGIS|HTML|CSS|VBA|SAP|CNC|PLC|HVAC|TIG|MIG|CCTV|BIM|ERP|TMS|EHR|POS|UX|UI|IT|HR|AI|R)\b)(?:\p{Lu}[\p{Lu}\d&]{1,7})(?: (?:\p{Lu}{2,8}|\d{1,4}|\p{Lu}))?$/u;
const A_DEGREE =
  /^(?:[BM]\.?(?:Sc|A|S|Ed|Eng|Tech|Com|Phil|Pharm)|BSN|MSN|MBA|PhD|LL[BM]|HN[CD]|OND|DEP|PGCE|PGDE|AAS?|(?:master|bachelor|associate)[’']?s)\b/u;
/** "Polish B2": one gets so far in it. */
const AT_LEVEL = /^\p{Lu}\p{Ll}+(?<!prüfung) [ABC][12]$/u;
/** Studied for a year or more at a school, and no skill that one picks up. */
export const A_SUBJECT =
  /^(?:(?:early |primary |secondary |special |mental |public |social |civil |electrical |mechanical |computer |dental |veterinary |medical |general )*)(?:nursing|midwifery|law|medicine|pharmacy|dentistry|psychology|(?<=social )work|engineering|architecture|education|theology|economics|radiography|hygiene|science|health|physiotherapy|accountancy)$/iu;
/** "HVAC at the vo-tech", "welding at the community college". */
export const AT_A_SCHOOL =
  / (?:at|in) (?:(?:the|a|an|my|our) )?(?:\p{L}[\p{L}’'-]* ){0,3}(?:college|vo-?tech|tech|tech cent(?:er|re)|uni|university|school|TAFE|academy|institute|polytechnic|library)$/iu;
/** "PNC renewal": that paper is renewed. */
export const RENEWAL = /^((?:\p{L}[\p{L}\d-]* ){0,3}?\p{L}[\p{L}\d-]*) renewal$/u;
/** "AEDB registration process": one gets registered. */
export const A_REGISTRATION = /^((?:\p{L}[\p{L}\d-]* ){1,3}registration)(?: process)?$/u;
/** What one leaves school with, by its name: it is passed. */
const LEAVES_SCHOOL =
  /^(?:matura|bac|baccalaur\p{L}+|abitur|matric|leaving cert(?:ificate)?|(?:10th|12th|tenth|twelfth) boards?|(?:a[- ]?levels?|gcses?|csec|nat(?:ional)? 5|highers?)(?: (?!resits?\b|retakes?\b)\p{L}+){0,3})$/iu;
/** Rules of keeping things clean and safe: there is a course in them. */
const A_RULE_OF_WORK = /^(?:\p{Ll}+ ){0,2}\p{Ll}+ (?:safety|hygiene)$/u;
/** "JLPT N2", "TOPIK level 4": a test by letters, and how far one gets in it. */
const GRADED =
  /^(?!(?:NVQ|SVQ|BTEC|AAT|ESOL|ECDL|CITB|HND|HNC|RYA|PADI|BSL|SIA|PSIRA|NCEA)\b)\p{Lu}{3,} (?:\p{Lu}\d|(?:level|grade|part|stage) \d)$/u;
/** "Permiso C and CAP": a licence by what it is called where one lives; it is got, and not learned. */
const A_LICENCE_ABROAD =
  /^(?:permiso|permis|patente|carnet|führerschein|prawo jazdy|rijbewijs|körkort|førerkort|kørekort|ajokortti|carteira|carta) (?:[A-D]\b|de |di )/iu;
/** "PSIRA grade C", "PSIRA grades E, D and C": one does one's own. */
const GRADES = /^\p{Lu}{3,} grades? \p{Lu}(?:(?:, | and )\p{Lu})*$/u;
/** What pays for a study. */
export const MONEY = /\b(?:gi bill)$/iu;
export const GRANTS =
  /^(?!how|writ|apply)(?:\p{L}+ ){0,2}(?:grant|bursary|scholarship|funding|student loan|student finance)$/iu;
const COMPUTERS = /^(?:the )?computers?(?: (?:stuff|things|skills))?$/iu;
const A_MACHINE =
  /^(?:the|my) (?:\p{L}[\p{L}/-]* ){0,4}(?:machines?|software|computer|plotter|cutter|printer|lathe|simulator|meter|scanner|app)(?: for .+| at .+)?$/iu;
/** "Overlock machine": one learns to use it. */
const A_BARE_MACHINE = /^(?:\p{Ll}+ ){0,2}(?:machine|plotter|cutter|printer|lathe|simulator|scanner|loom)$/u;
/** "Last 2 papers of CIIN", "18 credits", "remaining ACCA papers": the rest of it. */
const THE_REST =
  /^(?:(?:last|remaining|final|missing|other) |(?:\d+|two|three|four|five|six) (?:\p{L}+ )?(?:credits|modules|units|classes|courses|hours|papers|exams|subjects)\b)/iu;
export const A_BECOMING = /\b(?:notary(?: public)?|rep|representative|auditor|officer|agent)$/iu;

/** "CTET paper 1", "the first part of the AVE exam". */
const A_SITTING = / paper \d$|^(?:first|second|last|final) (?:part|half) of the .*(?:exam|test)\b/iu;
/** Two to four small words that end as who does a work does, and no thing or money. */
const A_POST =
  /^(?!new )(?:\p{Ll}[\p{Ll}-]+ ){1,3}\p{Ll}+(?<!cutter|printer|plotter|meter|router|scanner|trailer|tractor|digger|loader|grant|register|calculator|monitor|motor)$/u;

/** The study by its name in plain grammar, the same that its goal has. */
function inPlainGrammar(item: Learning): Learning {
  const { what } = item;
  const { noun } = what.forms;
  if (noun === undefined || IS_A_CLASS.test(noun) || / properly$/u.test(noun)) return item;
  const name = mendedName(noun);
  if (name === noun || name === `the ${noun}`) return item;
  const howTo = /^how to (.+)$/u.exec(name)?.[1];
  return howTo === undefined
    ? {
        ...item,
        what: {
          ...what,
          forms: { ...what.forms, noun: name },
          // One course in two matters.
          isPlural: / in /u.test(noun) || !/^\p{L}+ in /u.test(name) ? (what.isPlural ?? null) : false,
        },
      }
    : { ...item, what: { ...what, quote: name, forms: { howTo } } };
}

/** What is done to learn it, as it stands after "I want to": "take a first aid course", "study nursing"; null where nobody can say. */
export function actOf(learned: Learning): Piece {
  const item = inPlainGrammar(learned);
  const { what } = item;
  const theirs = toBeRecognised(what.forms.noun ?? '');
  if (theirs) return say('step-do-recognised', { course: [from(what, theirs, 'noun')] });
  const known =
    say('step-do-learn', { course: toolOf(item) }) ??
    say('step-do-spoken', { tongue: spokenIn(item) }) ??
    say('step-do-tongue', { tongue: tongueForIn(item) }) ??
    levelOf(item) ??
    say('step-do-the', { course: examIn(item) }) ??
    say('step-do-get-my', { course: codedIn(item) }) ??
    actIn(item) ??
    say('step-do-how', { how: howIn(item) }) ??
    say('step-do-to', { how: toIn(item) });
  if (known) return known;
  const name = what.forms.noun ?? '';
  if (IS_A_CLASS.test(name)) return say('step-do-train', { course: [from(what, withArticle(name), 'noun')] });
  const train = trainedAs(item);
  if (train) return say('step-do-train', { course: train });
  const said = doneWith(item);
  return said && say(`step-do-${said.verb}`, { course: said.course });
}

/** The verb of a study, and its name as it stands behind it. */
export function doneWith(item: Learning): { verb: Verb; course: Piece } | null {
  const { what } = item;
  const course = stepName(what);
  if (!course || !isSmooth(textIn(course))) return null;
  const whole = textIn(course);
  const bare = bareName(whole);
  const isBare = bare === whole;
  const own: Piece = [from(what, bare, 'noun')];
  const the = (piece: Piece): Piece => (isBare && piece ? [ours('the ', 'article'), ...piece] : course);
  const renewed = RENEWAL.exec(bare)?.[1];
  if (renewed) return { verb: 'renew-my', course: [from(what, renewed, 'noun')] };
  const registered = A_REGISTRATION.exec(bare)?.[1];
  if (registered) return { verb: 'get-my', course: [from(what, registered, 'noun')] };
  const again = /^(.+) again$/u.exec(bare)?.[1] ?? '';
  if (LEAVES_SCHOOL.test(again)) return { verb: 'take-again', course: [from(what, again, 'noun')] };
  if (A_LICENCE_ABROAD.test(bare)) return { verb: 'get-my', course: own };
  if (LEAVES_SCHOOL.test(bare) || A_DRIVING_TEST.test(bare)) return { verb: 'pass-my', course: own };
  if (isBare && GRADES.test(bare)) return { verb: 'do-my', course: own };
  if (isBare && GRADED.test(bare)) return { verb: 'pass', course: / \d$/u.test(bare) ? own : the(course) };
  if (MONEY.test(bare)) return { verb: 'money', course: own };
  if (isBare && A_BECOMING.test(bare)) return { verb: 'become', course: withItsArticle(item, whole) };
  if (GRANTS.test(bare)) return { verb: 'apply', course: [from(what, withArticle(bare), 'noun')] };
  if (COMPUTERS.test(bare)) return { verb: 'better', course: own };
  if (THE_REST.test(bare))
    return {
      verb: /\b(?:papers|exams|subjects)\b/iu.test(bare) ? 'pass' : 'finish',
      course: /^(?:last|remaining|final|missing)/iu.test(bare) ? the(course) : course,
    };
  if (isBare && AT_LEVEL.test(bare)) return { verb: 'get-my', course };
  const head = (bare.split(/ (?:in|of|for|at|on|from|with|to|through|by|after|as) |, /u)[0] ?? bare).replace(
    / (?:level \d|[ABC][12]|I+V?|nights|online|part[- ]time)$/iu,
    '',
  );
  // "First aid and then the ambulance course", "the first part of the exam".
  if (/ then /u.test(bare)) return { verb: 'do', course };
  if (A_SITTING.test(bare)) return { verb: /^\p{L}+ paper/u.test(bare) ? 'pass' : 'take', course };
  if (/prüfung$/u.test(head)) return { verb: 'take', course: the(course) };
  if (TESTS.test(head)) return { verb: 'take', course: the(course) };
  if (A_DEGREE.test(head)) return { verb: 'get', course: withItsArticle(item, whole) };
  const verb = BY_LAST_WORD.find(([, last]) => last.test(head))?.[0];
  if (verb === 'get' && isBare && !/(?:s|certification)$|^(?:some|any) /iu.test(head))
    return { verb: 'get-my', course };
  if (verb === 'go' && isBare && !/^\p{Ll}+ (?:school|college)\b/u.test(bare))
    return { verb, course: withItsArticle(item, whole) };
  if (verb === 'do-my' && !isBare) return { verb: 'do', course };
  if (verb) return { verb, course: verb === 'start' ? withItsArticle(item, whole) : course };
  if (LETTERS_ALONE.test(bare)) return { verb: 'get-my', course: own };
  if (isBare && AT_A_SCHOOL.test(bare)) return { verb: 'study', course };
  if (A_SUBJECT.test(bare)) return { verb: 'study', course };
  if (A_MACHINE.test(whole)) return { verb: 'use', course };
  if (isBare && what.isPlural !== true && A_BARE_MACHINE.test(bare))
    return { verb: 'use', course: withItsArticle(item, whole) };
  if (isBare && (TOOL.test(bare) || /^\d+-\p{L}+ \p{L}+ing$/u.test(bare))) return { verb: 'learn', course };
  if (isBare && A_RULE_OF_WORK.test(bare)) return { verb: 'course', course };
  const shape = shapeOf(item);
  if (shape === 'learned') return { verb: 'learn', course };
  if (isBare && what.isPlural !== true && A_POST.test(bare) && isWorker(bare))
    return { verb: 'train', course: withItsArticle(item, whole) };
  if (shape === 'done' || !isBare || what.isPlural) return { verb: 'do', course };
  return { verb: 'course', course };
}

/** One of a kind that its name does not count by itself: "an apprenticeship", "a BEd from AIOU". */
function withItsArticle({ what }: Learning, name: string): Piece {
  const text = bareName(name) === name && !/^(?:one|two|three|\d)/iu.test(name) ? withArticle(name) : name;
  return [from(what, text, 'noun')];
}

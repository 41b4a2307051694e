import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { courseIn } from '#src/domain/language/en/compose/course.ts';
import { from, ours, type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import { isOfItsName } from '#src/domain/language/en/goals/of-its-name.ts';
import { withArticle } from '#src/domain/language/en/with-article.ts';
import type { Learning, Phrase } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { smooth } from './context.ts';

/** What is learned as it stands in a sentence: an exam is the one of its name. */
export function stepName(what: Phrase): Segment[] | null {
  const said = courseIn(what);
  const name = what.forms.noun ?? '';
  const isThe =
    said?.length === 2 &&
    (IS_AN_EXAM_FOR.test(name) ||
      IS_AN_EXAM.test(name.split(/ (?:in|of|for|on|as) /u)[0] ?? '') ||
      isOfItsName(name));
  // The training of one's own firm is the one that there is.
  if (said?.length === 1 && isOfItsName(textIn(said))) return [ours('the ', 'article'), ...said];
  // Nobody does "a training".
  if (said?.length === 2 && IS_TRAINING.test(name)) return said.slice(1);
  return isThe ? [ours('the ', 'article'), ...said.slice(1)] : said;
}

/** "Solar training with a certificate". */
export const IS_TRAINING = /^(?!an? |the |my )(?:\p{L}+ ){0,3}training(?: (?:with|in|on|for) .+)?$/u;

const IS_AN_EXAM = /^\S+ .*\b(?:exam(?:ination)?|test)$|^\p{L}+ (?:exam(?:ination)?|test)$/iu;
/** "Exam for media technologist in printing": there is one for it. */
const IS_AN_EXAM_FOR = /^exam(?:ination)? (?:for|as) \p{L}/iu;

export function howIn({ what }: Learning): Piece {
  return /^how to\b/i.test(what.quote) ? smooth(what, 'howTo') : null;
}

const IS_TRAINED =
  /\b(?:assessor|trainer|instructor|teacher|tutor|nurse|technician|coordinator|supervisor|guide|inspector|therapist|electrician|mentor|coach|interpreter|translator|counsellor|counselor|midwife|welder|paramedic|bookkeeper|accountant|mediator|doula|practitioner|specialist|advis[eo]r|operator|phlebotomist|barber|hairdresser|aide|plumber|carpenter)$/iu;

/** "A workplace assessor": who somebody learns to be. */
export function trainedAs({ what }: Pick<Learning, 'what'>): Piece {
  const name = what.forms.noun ?? '';
  if (
    !IS_TRAINED.test(name) ||
    COURSES.test(name) ||
    TO_GET.test(name) ||
    /^(?:an?|the|my) |\d|,| (?:then|and) /iu.test(name) ||
    what.isPlural === true
  )
    return null;
  return isSmooth(name) ? [from(what, withArticle(name), 'noun')] : null;
}

/** "Resit maths", "renew my licence": what is done to get on, as it was typed. */
export function actIn({ what }: Learning): Piece {
  const name = what.forms.noun ?? what.forms.base ?? '';
  return (IS_AN_ACT.test(name) || /^re-?(?:register|qualify|certify)$/iu.test(name)) && isSmooth(name)
    ? [from(what, name, 'noun')]
    : null;
}

const IS_AN_ACT =
  /^(?:re-?sit|re-?take|redo|renew|pass|get|obtain|start|complete|update|refresh) (?!(?:course|class|exam|test|of|in|on)\b)\p{L}/iu;

/** "Keeping business books", as it was typed. */
const IS_DONE = /^\p{L}+ing \p{L}/u;

/** "To receive orders on a smartphone": what is learned is put as one does it. */
export function toIn({ what }: Learning): Piece {
  const first = (text: string) => text.split(' ')[0] ?? '';
  const { base = '', gerund = '' } = what.forms;
  const isTyped = base !== '' && gerund !== '' && first(what.quote.replace(/^to /iu, '')) === first(base);
  const isDone = what.forms.noun === undefined && IS_DONE.test(what.quote) && IS_DONE.test(gerund);
  // "Writing tests" is learned, and no test.
  const isCourse = COURSES.test(base) && !/ (?:tests|exams|courses|certificates|programs)$/u.test(base);
  return (isTyped || (isDone && base !== '')) && !isCourse ? smooth(what, 'base') : null;
}

/** "Drivers" alone says nothing that an employer could place. */
export function isNamed({ what }: Learning): boolean {
  return !/^(?:drivers?|licen[cs]e|course|school|exam|test)$|^(?:anything|whatever)\b/iu.test(
    what.quote.trim(),
  );
}

/** "Dialux, program of calculating the light", "Tally on computer": a tool by its name, which one learns. */
export function toolOf({ what }: Learning): Piece {
  // "Tally on the computer" is learned, too.
  if (/^\p{L}+ on (?:a |the )?computer$/u.test(what.forms.noun ?? '')) return smooth(what, 'noun');
  const tool = toolIn(what.quote);
  return tool !== '' && isSmooth(tool) ? [from(what, tool, 'noun')] : null;
}

/** "English", of "English speaking" and "spoken English": it is known, and to be said better. */
export function spokenIn({ what }: Learning): Piece {
  const tongue = tongueIn(what.forms.noun ?? what.quote);
  return tongue === '' ? null : [from(what, tongue, 'noun')];
}

/** "B2", "medical" and "Polish", of "Polish B2 medical": how far one gets in it, and for what; empty for anything else. */
export function levelIn(learned: string): { level: string; matter: string; tongue: string } {
  const [, tongue = '', level = '', behind = ''] =
    /^(\p{Lu}\p{Ll}+) ([ABC][12]) (\p{Ll}+)$/u.exec(learned.trim()) ?? [];
  const isMatter =
    behind !== '' && !/^(?:exam|test|course|class|level|certificate|again|online|then|and)/u.test(behind);
  return isMatter ? { level, matter: behind, tongue } : { level: '', matter: '', tongue: '' };
}

/** "English for writing emails": it is known, and to be better for that. */
export function tongueForIn({ what }: Learning): Piece {
  const name = what.forms.noun ?? '';
  return IS_A_TONGUE_FOR.test(name) && isSmooth(name) ? [from(what, name, 'noun')] : null;
}

const IS_A_TONGUE_FOR =
  /^(?:English|Spanish|French|German|Dutch|Italian|Portuguese|Polish|Arabic|Mandarin|Chinese|Japanese|Norwegian|Swedish|Danish|Welsh|Irish) for \p{L}/u;

/** The language that is to be spoken; empty for anything else. */
export function tongueIn(learned: string): string {
  const [, before, behind] =
    /^(?:(?:better |more )?(?:[Ss]peak(?:ing)?|[Ss]poken) (\p{Lu}\p{Ll}+)|(\p{Lu}\p{Ll}+) (?:speaking|conversation))$/u.exec(
      learned.trim(),
    ) ?? [];
  return before ?? behind ?? '';
}

/** The name of a tool that an answer says to be one, or that everybody knows by its letters; empty for anything else. */
export function toolIn(quote: string): string {
  const [, named = ''] =
    /^(\p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)?)(?:, (?:an? |the )?(?:\p{Ll}+ )?(?:program(?:me)?|software|app|tool|language|version)\b.*| on (?:a |the )?computer.*)$/u.exec(
      quote.trim(),
    ) ?? [];
  return named !== ''
    ? named
    : (/^(?:SQL|CAD|GIS|QGIS|HTML|VBA|SAP|R|AutoCAD|Revit|Excel|Python)$/u.exec(quote.trim())?.[0] ?? '');
}

/** Papers that everybody knows by their letters: they are got, and not learned. */
export const LETTERS =
  /^(?:CDL|HGV|LGV|PSV|PCV|CPC|CSCS|SIA|NEBOSH|IOSH|GED|HND|HNC|NVQ|TEFL|CELTA|ACCA|CPA|PMP|OSHA)(?: (?:\d+|[A-Z]|class \w|level \d))?$/u;

/** "Forklift UDT": a thing and the letters of its paper, or these alone. */
export function codedIn({ what }: Learning): Piece {
  // "The CAP" is mine as "CAP" is.
  const name = (what.forms.noun ?? '').replace(/^(?:the|an?) (?=\p{Lu}{2,}$)/u, '');
  return (/^(?!my )\p{Ll}+ \p{Lu}{2,}$/u.test(name) ||
    LETTERS.test(name) ||
    /^\p{Lu}\p{L}*\+$/u.test(name)) &&
    isSmooth(name)
    ? [from(what, name, 'noun')]
    : null;
}

/** "Exam BUD.19", "Czech exam B1": the one of that name. */
export function examIn({ what }: Learning): Piece {
  const name = what.forms.noun ?? '';
  return /^(?:\p{L}+ ){0,2}exam \p{Lu}*[.\p{Lu}\d]+\d$/u.test(name) && isSmooth(name)
    ? [from(what, name, 'noun')]
    : null;
}

/** "Class III water operator": a post, and no class that one takes. */
export const IS_A_CLASS =
  /^(?:class|grade|level) (?:[IVX]+|\d|[A-D]) (?:\p{Ll}+ )*(?:operator|technician|welder|inspector|driver|instructor|assessor|engineer)$/u;

const TO_GET =
  /\b(?:certificat(?:e|ion)|licen[cs]e|diploma|degree|examination|ticket|card|qualification|meister|master['’]?s)\b/iu;

/** What one passes, and does not get. */
export const IS_PASSED = /\b(?:exam(?:ination)?|test|\p{L}+prüfung)\b/iu;

/** "Groundwater basics" are learned; a course is done, and an exam passed; "laser cutter" alone stands in no sentence. */
export function shapeOf({ what }: Learning): 'learned' | 'done' | 'bare' {
  const name = textIn(stepName(what) ?? []);
  // "The planning software", "the library's computer": one learns it.
  const [head = ''] = name.split(/ (?:of|for|at|in|on) /u);
  if (/^(?:the|my) /i.test(name) && !COURSES.test(name) && !/\d|\blevel\b/iu.test(head)) return 'learned';
  if (/^a (?:little|bit of) /iu.test(name)) return 'learned';
  if (/^(?:an?|the|my|one|two|three|\d\S*) |\d$|\blevel \d/i.test(name)) return 'done';
  if (COURSES.test(name)) return what.isPlural && /s\b/.test(name) ? 'done' : 'bare';
  if (
    what.isPlural ||
    what.forms.noun === undefined ||
    SUBJECT.test(name) ||
    IS_A_CRAFT.test(name) ||
    IS_A_TRADE.test(name)
  )
    return 'learned';
  // "Xero": a tool or a language by its name.
  if (/^\p{Lu}\p{Ll}+$/u.test(name)) return 'learned';
  return /^\p{Lu}/u.test(name) ? 'done' : 'bare';
}

export const COURSES =
  /\b(?:\p{Lu}\p{L}+prüfung|courses?|class(?:es)?|exams?|examinations?|meister|tests?|assessments?|registrations?|certificat\w*|licen[cs]es?|tickets?|training|degrees?|(?<! of )diplomas?|gcses?|a-?levels?|resits?|modules?|refreshers?|workshops?|(?:trial |work |training )?days?|placements?|apprenticeships?|traineeships?|schools?|college|internships?|shifts|sessions?|work experience)\b/iu;
/** Trades, and what is learned to a degree: "carpentry", "phlebotomy", "computers properly". */
const IS_A_TRADE = /^(?:\p{Ll}+ )?\p{Ll}{2,}(?:entry|inery|onry|stery|otomy|ering|work)$|^\p{Ll}+ properly$/u;

/** "iPhone board repair": what one learns to do, by whatever name. */
const IS_A_CRAFT = / (?:repairs?|maintenance|restoration|software|skills|basics)$/u;
/** Languages, subjects and crafts: learned without an article. */
const SUBJECT =
  /^(?:\p{Ll}+ )?(?:English|Spanish|French|German|Dutch|Italian|Portuguese|Polish|Arabic|Mandarin|Chinese|Japanese|Korean|Vietnamese|Russian|Turkish|Hindi|Swahili|Welsh|Irish|Norwegian|Swedish|Danish|Finnish|Greek|Excel|Python|bookkeeping|accounting|maths|\p{L}+(?:ics|ology|graphy|ment|law|ing|acoustics|ation|allation)|\p{L}+ (?:safety|hygiene|care|repair|design|security|finance|installation))\b/u;

/** A program by its name: one learns it, and makes something with it. */
export const TOOL =
  /\b(?:software|excel|sql|power bi|python|playwright|cad|autocad|revit|q?gis|figma|photoshop|premiere|xactimate|exocad|lightroom|mastercam|canva|javascript|typescript|react|java|html|css|tableau|wordpress|storyline|quickbooks|sage|sap|blender|coding|code|programming|spreadsheets?)\b/i;

import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { bareName, courseIn } from '#src/domain/language/en/compose/course.ts';
import { from, listed, type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import { withArticle } from '#src/domain/language/en/with-article.ts';
import type { Learning } from '#src/domain/synthesis/slots.ts';
import { rotated, smooth, type Told, type Way } from './context.ts';
import { say } from './frames.ts';
import { joined } from './join.ts';
import { PAPER, studiedFor } from './paper.ts';

/** What the person learns next, as willingly as they said, and what may come later. */
export function* STEP(told: Told): Iterable<Way> {
  yield* withLater(told, next(told));
  yield* laterOf(told);
}

/** With what comes after it, where something does. */
function* withLater(told: Told, ways: Iterable<Way>): Iterable<Way> {
  const isSet = told.slots.learning.some(({ stance }) => stance === 'set-on-it');
  const then = [...(isSet ? laterOf(told) : [])].find((way) => way.every((sentence) => sentence !== null));
  for (const way of ways) {
    if (then) yield [...way, ...then];
    yield way;
  }
}

function* next(told: Told): Iterable<Way> {
  yield* finishing(told);
  yield* renewing(told);
  const by = (stance: Learning['stance']) => told.slots.learning.filter((one) => one.stance === stance);
  const set = by('set-on-it').filter(isNamed);
  if (set.length === 1) yield [say('step-begun', { course: begun(told, set) })];
  const [first, second] = set;
  if (first && second && set.length === 2) {
    yield [say('step-begun-and', { course: begun(told, [first]), other: courseIn(second.what) })];
    yield [say('step-begun-and', { course: begun(told, [second]), other: courseIn(first.what) })];
  }
  if (set.length > 1) yield* setOn(set, told);
  yield* setOn(set.slice(0, 1), told);
  yield [say('step-working', { paper: studiedFor(told) })];
  yield [say('step-goal', { goal: told.goal })];
  for (const item of by('only-short').filter(isNamed)) {
    yield [say('step-short-learn', { course: toolOf(item) })];
    yield [say('step-short-brush', { course: takenUpAgain(item, told) })];
    yield [say('step-short-spoken', { tongue: spokenIn(item) })];
    // "How to make the data file" is learned as it was typed.
    yield [say('step-short-how', { how: howIn(item) })];
    yield [say('step-short-to', { how: toIn(item) })];
    yield [say('step-base-short', { act: actIn(item) })];
    yield [say('step-train', { a: trainedAs(item) })];
    const frames = { bare: 'step-list', done: 'step-short', learned: 'step-short-learn' } as const;
    if (IS_ONE_PLACED.test(item.what.forms.noun ?? ''))
      yield [say('step-list-the', { course: courseIn(item.what) })];
    if (isGiven(item)) yield [say('step-short-get', { course: courseIn(item.what) })];
    yield [say(frames[shapeOf(item)], { course: courseIn(item.what) })];
  }
  for (const item of by('if-free').filter(isNamed)) {
    yield [say('step-if', { course: toolOf(item) })];
    yield [say('step-if-brush', { course: takenUpAgain(item, told) })];
    if ((item.what.forms.noun ?? item.what.quote).split(' ').length > 7 || / then /u.test(item.what.quote))
      continue;
    yield [say('step-if-act', { act: actIn(item) })];
    yield [say('step-if-how', { how: howIn(item) ?? toIn(item) })];
    yield [say('step-if-my', { course: codedIn(item) })];
    if (isGiven(item)) yield [say('step-if-get', { course: courseIn(item.what) })];
    if (IS_PASSED.test(item.what.forms.noun ?? ''))
      yield [say('step-if-take', { course: courseIn(item.what) })];
    const isLearned = shapeOf(item) === 'learned' || /^\p{Lu}+$/u.test(item.what.forms.noun ?? '');
    const isBare = shapeOf(item) === 'bare';
    yield [
      say(isLearned ? 'step-if' : isBare ? 'step-if-next' : 'step-if-done', { course: courseIn(item.what) }),
    ];
  }
}

function* laterOf({ slots, length }: Told): Iterable<Way> {
  for (const item of length > 30 ? slots.learning.filter(({ stance }) => stance === 'later') : []) {
    yield [say('step-later-finish', { course: item.isToFinish === true ? finished(item) : null })];
    yield [say('step-later-finish', { course: openPaper(item, slots) })];
    yield [say('step-later-to', { how: toIn(item) })];
    const shape = shapeOf(item);
    const isNamed = COURSES.test(item.what.forms.noun ?? '');
    if (isGiven(item)) yield [say('step-later-get', { course: courseIn(item.what) })];
    else if (shape === 'learned') yield [say('step-later-learn', { course: courseIn(item.what) })];
    else if (isNamed) yield [say('step-later', { course: courseIn(item.what) })];
  }
}

/** "The last papers of my diploma", of a diploma that is not finished: that is. */
function openPaper({ what }: Learning, { papers }: Told['slots']): Piece {
  const open = papers.find(
    ({ state, name }) => state === 'not-finished' && overlaps(rootsOf(what.quote), rootsOf(name.quote)),
  );
  return open ? smooth(open.name, 'noun') : null;
}

/** A paper in force and the next step, in one breath. */
export function* PAPER_AND_STEP(told: Told): Iterable<Way> {
  // What is said first of the next step is not given up for a joint.
  const step = [...next(told)].find((way) => way.every((sentence) => sentence !== null));
  if (!step) return;
  for (const paper of PAPER(told)) yield* withLater(told, [[joined(paper, step)]]);
}

/** What somebody typed that they want to finish, where they did not name a part of it. */
function* finishing({ slots: { learning } }: Told): Iterable<Way> {
  const item = learning.find(({ stance, isToFinish }) => stance !== 'later' && isToFinish === true);
  if (!item) return;
  const frame = (
    {
      'set-on-it': 'step-set-finish',
      'only-short': 'step-would-finish',
      'if-free': 'step-if-finish',
    } as const
  )[item.stance === 'later' ? 'if-free' : item.stance];
  yield [say(frame, { course: finished(item) })];
}

/** "My IPAF again", of a paper that has lapsed: it is renewed. */
function* renewing({ slots: { learning, papers } }: Told): Iterable<Way> {
  for (const { what, stance } of learning) {
    const name = renewedIn(what.forms.noun ?? what.quote);
    const lapsed = papers.find(
      ({ state, name: held }) => state === 'lapsed' && overlaps(rootsOf(held.quote), rootsOf(name)),
    );
    if (name === '' || !lapsed || !isSmooth(name) || stance === 'later') continue;
    const paper = [from(what, asWritten(name, lapsed.name.quote), 'noun')];
    yield [say(RENEWED[stance], { paper })];
  }
}

const RENEWED = {
  'set-on-it': 'step-renew',
  'only-short': 'step-renew-short',
  'if-free': 'step-renew-if',
} as const;

/** "Ipaf", of "my ipaf again"; empty for what is not got once more. */
export function renewedIn(learned: string): string {
  return (
    /^(?:my |the |an? )?((?:\p{L}[\p{L}\d-]* ){0,3}?[\p{L}\d-]+) again$/iu.exec(learned.trim())?.[1] ?? ''
  );
}

/** In the capitals in which the person wrote the same letters for the paper itself. */
function asWritten(name: string, held: string): string {
  const capitals = name.toUpperCase();
  return /^\p{L}{2,6}$/u.test(name) && held.split(/\s+/u).includes(capitals) ? capitals : name;
}

/** What is to be finished, by its bare name. */
function finished({ what }: Learning): Piece {
  const noun = what.forms.noun ?? what.forms.gerund?.replace(/^finishing /u, '');
  const name = noun === undefined ? '' : bareName(noun).replace(/^(?:that|this) /iu, '');
  const isName =
    /^\p{L}/u.test(name) && !/^(?:our|his|her|their|last|final|\d|two|three|part|parts)\b/iu.test(name);
  return isName && isSmooth(name) ? [from(what, name, 'noun')] : null;
}

/** "Class III water operator": a post, and no class that one takes. */
const IS_A_CLASS =
  /^(?:class|grade|level) (?:[IVX]+|\d|[A-D]) (?:\p{Ll}+ )*(?:operator|technician|welder|inspector|driver|instructor|assessor|engineer)$/u;

const IS_TRAINED =
  /\b(?:assessor|trainer|instructor|teacher|tutor|nurse|technician|coordinator|supervisor|guide|inspector|therapist|electrician|mentor|coach|interpreter|translator|counsellor|counselor|midwife|welder|paramedic|bookkeeper|accountant|mediator|doula|plumber|carpenter)$/iu;

/** "A workplace assessor": who somebody learns to be. */
function trainedAs({ what }: Learning): Piece {
  const name = what.forms.noun ?? '';
  if (
    !IS_TRAINED.test(name) ||
    COURSES.test(name) ||
    TO_GET.test(name) ||
    /^(?:an?|the|my) |\d/iu.test(name) ||
    what.isPlural === true
  )
    return null;
  return isSmooth(name) ? [from(what, withArticle(name), 'noun')] : null;
}

function howIn({ what }: Learning): Piece {
  return /^how to\b/i.test(what.quote) ? smooth(what, 'howTo') : null;
}

/** "To receive orders on a smartphone": what is learned is put as one does it. */
/** "Resit maths", "renew my licence": what is done to get on, as it was typed. */
function actIn({ what }: Learning): Piece {
  const name = what.forms.noun ?? what.forms.base ?? '';
  return (IS_AN_ACT.test(name) || /^re-?(?:register|qualify|certify)$/iu.test(name)) && isSmooth(name)
    ? [from(what, name, 'noun')]
    : null;
}

const IS_AN_ACT =
  /^(?:re-?sit|re-?take|redo|renew|pass|get|obtain|start|complete|update|refresh) (?!(?:course|class|exam|test|of|in|on)\b)\p{L}/iu;

/** "Keeping business books", as it was typed. */
const IS_DONE = /^\p{L}+ing \p{L}/u;

function toIn({ what }: Learning): Piece {
  const first = (text: string) => text.split(' ')[0] ?? '';
  const { base = '', gerund = '' } = what.forms;
  const isTyped = base !== '' && gerund !== '' && first(what.quote.replace(/^to /iu, '')) === first(base);
  const isDone = what.forms.noun === undefined && IS_DONE.test(what.quote) && IS_DONE.test(gerund);
  return (isTyped || (isDone && base !== '')) && !COURSES.test(base) ? smooth(what, 'base') : null;
}

/** "Drivers" alone says nothing that an employer could place. */
function isNamed({ what }: Learning): boolean {
  return !/^(?:drivers?|licen[cs]e|course|school|exam|test)$/iu.test(what.quote.trim());
}

/** "Dialux, program of calculating the light", "Tally on computer": a tool by its name, which one learns. */
function toolOf({ what }: Learning): Piece {
  // "Tally on the computer" is learned, too.
  if (/^\p{L}+ on (?:a |the )?computer$/u.test(what.forms.noun ?? '')) return smooth(what, 'noun');
  const tool = toolIn(what.quote);
  return tool !== '' && isSmooth(tool) ? [from(what, tool, 'noun')] : null;
}

/** "Computers", of "computers again": known once, and no paper. */
function takenUpAgain({ what }: Learning, { slots }: Told): Piece {
  // "Heights again", where a ticket has run out: that is renewed.
  if (slots.papers.some(({ state }) => state === 'lapsed')) return null;
  const name = renewedIn(what.forms.noun ?? what.quote).toLowerCase();
  return name !== '' && isSmooth(name) && !COURSES.test(name) ? [from(what, name, 'noun')] : null;
}

/** "English", of "English speaking" and "spoken English": it is known, and to be said better. */
function spokenIn({ what }: Learning): Piece {
  const tongue = tongueIn(what.forms.noun ?? what.quote);
  return tongue === '' ? null : [from(what, tongue, 'noun')];
}

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

/** "Forklift UDT": a thing and the letters of its paper. */
function codedIn({ what }: Learning): Piece {
  const name = what.forms.noun ?? '';
  return /^\p{Ll}+ \p{Lu}{2,}$/u.test(name) && isSmooth(name) ? [from(what, name, 'noun')] : null;
}

/** "Exam BUD.19", "Czech exam B1": the one of that name. */
function examIn({ what }: Learning): Piece {
  const name = what.forms.noun ?? '';
  return /^(?:\p{L}+ ){0,2}exam \p{Lu}*[.\p{Lu}\d]+\d$/u.test(name) && isSmooth(name)
    ? [from(what, name, 'noun')]
    : null;
}

function setOn(items: readonly Learning[], told: Told): readonly Way[] {
  const [only, ...others] = items;
  if (only && others.length === 0) {
    const tool =
      say('step-set-learn', { course: toolOf(only) }) ??
      say('step-set-spoken', { tongue: spokenIn(only) }) ??
      say('step-set-brush', { course: takenUpAgain(only, told) });
    const exam = say('step-exam', { course: examIn(only) });
    const coded = say('step-my', { course: codedIn(only) });
    const one = tool ?? exam ?? coded;
    if (one) return [[one]];
    const post = only.what.forms.noun ?? '';
    // "School for hearing aid fitting": one goes there.
    if (/^(?:evening |night |weekend )?school (?:for|of) \p{L}/u.test(post) && isSmooth(post))
      return [[say('step-school', { school: [from(only.what, withArticle(post), 'noun')] })]];
    if (IS_A_CLASS.test(post))
      return [[say('step-set-train', { a: [from(only.what, withArticle(post), 'noun')] })]];
  }
  const act = only && others.length === 0 ? actIn(only) : null;
  if (act) return [[say('step-base', { act })]];
  const how = only && others.length === 0 ? howIn(only) : null;
  if (how) return [[say('step-set-how', { how })]];
  const to = only && others.length === 0 ? toIn(only) : null;
  if (to) return [[say('step-set-to', { how: to })]];
  const courses = items.flatMap(({ what }) => {
    const name = courseIn(what);
    return name ? [name] : [];
  });
  const course = items.length > 0 && courses.length === items.length ? listed(courses, 'list') : null;
  const shapes = new Set(items.map(shapeOf));
  if (only && others.length === 0 && shapes.has('bare')) {
    if (isOneToGet(only)) {
      const get: Way = [say('step-my', { course })];
      const next: Way = [say('step-next-my', { course })];
      return IS_PASSED.test(textIn(course ?? [])) ? [next] : [get, next];
    }
    const train = trainedAs(only);
    if (train) return [[say('step-set-train', { a: train })]];
    return [[say(/ and /u.test(textIn(course ?? [])) ? 'step-list-all' : 'step-list-set', { course })]];
  }
  // "My maths resit and level 2 electrical": the first is named without an article.
  const isFirstBare = only !== undefined && shapeOf(only) === 'bare' && /^\p{Ll}/u.test(textIn(course ?? []));
  if (
    shapes.has('bare') &&
    isFirstBare &&
    /\b(?:resit|retake|refresher|assessment|exam|training|practical|practice|licen[cs]e|test)\b/iu.test(
      textIn(courses[0] ?? []),
    )
  )
    return [[say('step-list-all-my', { course })]];
  if (shapes.has('bare')) return [[say('step-list-all', { course })]];
  return rotated<Way>(
    shapes.has('done')
      ? [
          [say(only && others.length === 0 ? 'step-next' : 'step-list-all', { course })],
          ...(IS_TAKEN.test(textIn(course ?? [])) ? [[say('step-set', { course })]] : []),
        ]
      : [[say('step-set-learn', { course })]],
    told.seed,
  );
}

/** "Hearing aid technician certificate": one paper, named without its article. */
function isOneToGet({ what }: Learning): boolean {
  const name = textIn(courseIn(what) ?? []);
  return (
    TO_GET.test(name) &&
    !/s$/iu.test(name.split(/ (?:in|of|for|on|at|from) /u)[0] ?? '') &&
    !/ and |,/u.test(name)
  );
}

/** A paper that one is given, with its article: nobody "does" a driving licence. */
function isGiven({ what }: Learning): boolean {
  const name = textIn(courseIn(what) ?? []);
  return /^an? /iu.test(name) && IS_GIVEN.test(name.split(/ (?:in|of|for|on|at|from) /u)[0] ?? '');
}

const IS_GIVEN = /\b(?:licen[cs]e|ticket|card|certificate|permit|qualification)$/iu;

const TO_GET =
  /\b(?:certificat(?:e|ion)|licen[cs]e|diploma|degree|examination|ticket|card|qualification|meister|master['’]?s)\b/iu;

/** "Laser cutter at the library": the one that is there. */
const IS_ONE_PLACED = /^(?!an? |the |my )\p{Ll}+(?: \p{Ll}+)?(?<!s|ing) (?:at|in) (?:the|my|our) /u;

/** What one takes, from its first word to its last: "a course in harmony". */
const IS_TAKEN = /^(?:an?|the) (?:\p{L}+ )*?(?:course|class|workshop|seminar|refresher|exam)\b/iu;

/** What one passes, and does not get. */
const IS_PASSED = /\b(?:exam(?:ination)?|test)\b/iu;

/** What was begun and is to be finished: the paper that the person is set on and that is not finished yet. */
function begun({ slots: { papers } }: Told, set: readonly Learning[]): Piece {
  for (const one of set) {
    const roots = rootsOf((one.what.forms.noun ?? '').replace(GENERIC, ' '));
    const open = papers.find(
      ({ state, name }) =>
        state === 'not-finished' && overlaps(roots, rootsOf((name.forms.noun ?? '').replace(GENERIC, ' '))),
    );
    if (!open || shapeOf(one) === 'learned') continue;
    const name = courseIn(one.what);
    if (name && shapeOf(one) === 'done' && !/^(?:an?) /iu.test(textIn(name)) && !one.what.isPlural)
      return name;
  }
  return null;
}

const GENERIC =
  /\b(?:courses?|class(?:es)?|exams?|examinations?|tests?|certificat\w*|licen[cs]es?|degrees?|diplomas?|level|grade|school|year)\b|\d+/giu;

/** "Groundwater basics" are learned; a course is done, and an exam passed; "laser cutter" alone stands in no sentence. */
function shapeOf({ what }: Learning): 'learned' | 'done' | 'bare' {
  const name = textIn(courseIn(what) ?? []);
  // "The planning software", "the library's computer": one learns it.
  const [head = ''] = name.split(/ (?:of|for|at|in|on) /u);
  if (/^(?:the|my) /i.test(name) && !COURSES.test(name) && !/\d|\blevel\b/iu.test(head)) return 'learned';
  if (/^(?:an?|the|my) |\d/i.test(name)) return 'done';
  if (COURSES.test(name)) return what.isPlural && /s\b/.test(name) ? 'done' : 'bare';
  if (what.isPlural || what.forms.noun === undefined || SUBJECT.test(name)) return 'learned';
  // "Xero": a tool or a language by its name.
  if (/^\p{Lu}\p{Ll}+$/u.test(name)) return 'learned';
  return /^\p{Lu}/u.test(name) ? 'done' : 'bare';
}

const COURSES =
  /\b(?:courses?|class(?:es)?|exams?|examinations?|meister|tests?|assessments?|registrations?|certificat\w*|licen[cs]es?|tickets?|training|degrees?|(?<! of )diplomas?|gcses?|a-?levels?|resits?|modules?|refreshers?|workshops?|(?:trial |work |training )?days?|placements?|apprenticeships?|traineeships?|schools?|college|internships?|shifts|sessions?|work experience)\b/i;
/** Languages, subjects and crafts: learned without an article. */
const SUBJECT =
  /^(?:\p{Ll}+ )?(?:English|Spanish|French|German|Dutch|Italian|Portuguese|Polish|Arabic|Mandarin|Chinese|Japanese|Korean|Vietnamese|Russian|Turkish|Hindi|Swahili|Welsh|Irish|Norwegian|Swedish|Danish|Finnish|Greek|Excel|Python|bookkeeping|accounting|maths|\p{L}+(?:ics|ology|graphy|ment|law|ing|acoustics|ation|allation)|\p{L}+ (?:safety|hygiene|care|repair|design|security|finance|installation))\b/u;

import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { bareName } from '#src/domain/language/en/compose/course.ts';
import { from, type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import { inWords } from '#src/domain/language/en/reader/many-counted.ts';
import type { Learning, PaperHeld } from '#src/domain/synthesis/slots.ts';
import type { Told, Way } from './context.ts';
import { say } from './frames.ts';
import { COURSES, IS_PASSED, shapeOf, stepName } from './step-shape.ts';
import { TESTS } from './step-verb.ts';

/** What somebody typed that they want to finish, where they did not name a part of it. */
export function* finishing({ slots: { learning, papers } }: Told): Iterable<Way> {
  const item = learning.find(({ stance, isToFinish }) => stance !== 'later' && isToFinish === true);
  if (!item) return;
  const frame = (
    {
      'set-on-it': 'step-set-finish',
      'only-short': 'step-would-finish',
      'if-free': 'step-if-finish',
    } as const
  )[item.stance === 'later' ? 'if-free' : item.stance];
  const course = finished(item);
  yield [say(`${frame}-left`, { course, left: leftOf(item, papers) })];
  yield [say(frame, { course })];
}

/** "My IPAF again", of a paper that has lapsed: it is renewed. */
export function* renewing({ slots: { learning, papers } }: Told): Iterable<Way> {
  const [only, ...others] = papers.filter(({ state }) => state === 'lapsed');
  for (const { what, stance } of learning) {
    // "Recertify", of the one paper that has run out.
    if (!only || others.length > 0 || stance === 'later' || !IS_RENEWAL.test(what.quote.trim())) continue;
    const name = bareName(only.name.forms.noun ?? '');
    if (name !== '' && isSmooth(name))
      yield [
        say(IS_PASSED.test(name) ? TAKEN_AGAIN[stance] : RENEWED[stance], {
          paper: [from(only.name, name, 'noun')],
        }),
      ];
  }
  // "Renew PMDC", of a PMDC licence: by the name that it has.
  for (const { what, stance } of learning) {
    const named = /^renew (?:my |the )?(.+)$/iu.exec(what.forms.noun ?? what.quote)?.[1] ?? '';
    const lapsed = papers.find(
      ({ state, name: held }) => state === 'lapsed' && overlaps(rootsOf(held.quote), rootsOf(named)),
    );
    const name = bareName(lapsed?.name.forms.noun ?? '');
    if (!lapsed || stance === 'later' || name === '' || !isSmooth(name)) continue;
    const paper = [from(lapsed.name, name, 'noun')];
    yield* beside(paper, learning.find((one) => one.what !== what && one.stance === stance) ?? null);
    yield [say(RENEWED[stance], { paper })];
  }
  for (const { what, stance } of learning) {
    const typed = what.forms.noun ?? what.quote;
    const [again, more = ''] = halvesOfAgain(typed);
    const name = renewedIn(again ?? typed);
    const lapsed = papers.find(
      ({ state, name: held }) =>
        state === 'lapsed' && (overlaps(rootsOf(held.quote), rootsOf(name)) || isShortFor(name, held.quote)),
    );
    if (name === '' || !lapsed || !isSmooth(name) || stance === 'later') continue;
    const paper = isOnlyItsWords(name, lapsed)
      ? [from(lapsed.name, bareName(lapsed.name.forms.noun ?? ''), 'noun')]
      : [from(what, asWritten(name, lapsed.name.quote), 'noun')];
    yield* beside(paper, learning.find((one) => one.what !== what && one.stance === stance) ?? null);
    if (more !== '' && isSmooth(more)) {
      const course: Piece = [from(what, more, 'noun')];
      yield [say(stance === 'set-on-it' ? 'step-renew-and' : 'step-renew-short-and', { paper, course })];
    }
    const isSat = IS_PASSED.test(name) || TESTS.test(textIn(paper));
    yield [say(isSat ? TAKEN_AGAIN[stance] : RENEWED[stance], { paper })];
  }
}

/** A renewal and what is learned beside it, where somebody is set on both. */
function* beside(paper: Piece, other: Learning | null): Iterable<Way> {
  if (other?.stance !== 'set-on-it') return;
  const frame = shapeOf(other) === 'learned' ? 'step-renew-and' : 'step-renew-take';
  const course = stepName(other.what);
  if (course) yield [say(frame, { paper, course })];
}

const IS_RENEWAL =
  /^(?:to )?(?:re-?certif(?:y|ication)|get re-?certified|renew(?:al)?(?: (?:it|my (?:licen[cs]e|certificate|cert|card)))?|re-?qualify|(?:get )?(?:it|my (?:licen[cs]e|certificate|cert|card)) back)$/iu;

/** "HACCP again" and "the new machines", of both typed in one. */
export function halvesOfAgain(learned: string): readonly string[] {
  const [, again, more] = /^(.+? again),? and ((?:the|my|some|new|an?) .+)$/iu.exec(learned.trim()) ?? [];
  return again === undefined ? [] : [again, more ?? ''];
}

/** "Maths again", of CSEC maths that is not finished; "GED math", of a GED that lacks it: it is to be passed. */
export function* passing({ slots: { learning, papers } }: Told): Iterable<Way> {
  for (const { what, stance } of learning) {
    const typed = what.forms.noun ?? what.quote;
    const again = renewedIn(typed);
    const about = rootsOf(again || typed);
    const open = papers.find(({ state, name, missing }) =>
      again === ''
        ? state === 'missing' &&
          overlaps(about, rootsOf(name.quote)) &&
          overlaps(about, rootsOf(missing?.quote ?? ''))
        : state === 'not-finished' && overlaps(about, rootsOf(name.quote)),
    );
    const passed = again === '' ? what : open?.name;
    const name = passed?.forms.noun ?? '';
    if (!open || !passed || stance === 'later' || !IS_A_SCHOOL_EXAM.test(name) || !isSmooth(name)) continue;
    yield [say(PASSED[stance], { paper: [from(passed, bareName(name), 'noun')] })];
  }
}

const IS_A_SCHOOL_EXAM =
  /\b(?:GED|G?CSEs?|CSEC|matric|A-?levels?|WAEC|WASSCE|NECO|BECE|Nat 5s?|National 5s?|Highers?|Abitur|matura)\b/iu;

const PASSED = {
  'set-on-it': 'step-set-pass',
  'only-short': 'step-short-pass',
  'if-free': 'step-if-pass',
} as const;

/** A test is not renewed: one sits for it again. */
const TAKEN_AGAIN = {
  'set-on-it': 'step-again',
  'only-short': 'step-again-short',
  'if-free': 'step-again-if',
} as const;

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

/** "Food handlers", of a food handling certificate: what it is of, and no paper by its name. */
function isOnlyItsWords(name: string, { name: held }: PaperHeld): boolean {
  const whole = bareName(held.forms.noun ?? '');
  const roots = rootsOf(whole);
  const says = /\b(?:certificate|licen[cs]e|card|ticket|permit|badge|diploma|registration)$/iu;
  return (
    /^\p{Ll}+ \p{Ll}+$/u.test(name) &&
    says.test(whole) &&
    !says.test(name) &&
    isSmooth(whole) &&
    [...rootsOf(name)].every((root) => roots.has(root))
  );
}

/** "CPSS", of "Certified Professional Soil Scientist". */
function isShortFor(letters: string, whole: string): boolean {
  const first = whole.split(/[ -]+/u).map((word) => word.charAt(0).toUpperCase());
  return letters.length > 2 && letters === first.join('');
}

/** In the capitals in which the person wrote the same letters for the paper itself. */
function asWritten(name: string, held: string): string {
  const capitals = name.toUpperCase();
  return /^\p{L}{2,6}$/u.test(name) && held.split(/\s+/u).includes(capitals) ? capitals : name;
}

/** How much is left of it, where the one paper that it leads to says so: "two units". */
function leftOf({ what }: Learning, papers: readonly PaperHeld[]): Piece {
  const about = rootsOf((what.forms.noun ?? what.quote).replace(ANY_PAPER, ' '));
  const open = papers.filter(({ state }) => state === 'missing' || state === 'not-finished');
  // "My degree" is the only one that is open.
  const [own, ...more] = open.filter(
    ({ name }) => (about.size === 0 && open.length === 1) || overlaps(about, rootsOf(name.quote)),
  );
  const left = own && more.length === 0 ? partsLeft(own.missing?.quote ?? '') : '';
  return own?.missing && left !== '' ? [from(own.missing, left, 'noun')] : null;
}

const ANY_PAPER =
  /\b(?:(?:di|de|da|the|that|this|my|finish\p{Ll}*|certs?|certificat\p{Ll}*|degrees?|diplomas?|courses?|studies|qualification)\b|[IVX]+$)/giu;

/** "Nine credits and the research project", of "9 credits + the research project"; empty for what is not counted. */
export function partsLeft(missing: string): string {
  const told = inWords(
    missing
      .trim()
      .replace(/\s*[+&]\s*/gu, ' and ')
      .replace(/\s+(?:left|to go|more)[.!]*$/iu, ''),
  );
  return IS_COUNTED.test(told) ? told : '';
}

const IS_COUNTED =
  /^(?:only |just )?(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:more )?(?:units?|credits?|modules?|papers?|classes|exams?|subjects?|semesters?|courses?)(?: and (?:(?:the|an?|one|my) )?\p{Ll}+(?: \p{Ll}+)?)?$/u;

/** "Finish di degree", "that course": words that point at it, in whatever tongue. */
export const A_POINTER = /^(?:that|this|di|de|da|the) /iu;

/** What is to be finished, by its bare name. */
function finished({ what }: Learning): Piece {
  const noun = what.forms.noun ?? what.forms.gerund?.replace(/^finishing /u, '');
  const name = noun === undefined ? '' : bareName(noun).replace(A_POINTER, '');
  const isName =
    /^\p{L}/u.test(name) && !/^(?:our|his|her|their|last|final|\d|two|three|part|parts)\b/iu.test(name);
  return isName && isSmooth(name) ? [from(what, name, 'noun')] : null;
}

/** For whatever one drives; what a learner has is none yet. */
const A_DRIVING_LICENCE =
  /^(?!.*\b(?:learner|provisional)).*\bdriv(?:ing|er['’]?s?|ers['’]?)(?: licen[cs]e.*)?$|\b(?:[BCD]E?|HGV|LGV|HTV|CDL|heavy) licen[cs]e/iu;

/** "Master under 24", of a paper by that name that still lacks something: it is mine to get. */
export function lacking({ what }: Learning, { slots: { papers } }: Told): Piece {
  const name = bareName(what.forms.noun ?? '');
  // Who is not allowed to drive yet learns it for the licence.
  if (/^(?:driving|to drive|how to drive)$/iu.test(what.quote.trim())) {
    const held = papers.filter((paper) => A_DRIVING_LICENCE.test(paper.name.quote.trim()));
    if (held.some(({ state }) => state !== 'missing' && state !== 'not-finished')) return null;
    const typed = held[0]?.name.quote ?? '';
    return [from(what, /license/iu.test(typed) ? 'driver’s license' : 'driving licence', 'noun')];
  }
  const open = papers.find(
    ({ state, name: held }) => state === 'missing' && held.quote.toLowerCase() === name.toLowerCase(),
  );
  if (!open || COURSES.test(name) || !isSmooth(name)) return null;
  // A name with its number is one.
  return [
    from(what, /\d$/u.test(name) ? name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : name, 'noun'),
  ];
}

import { inOrOn } from '#src/domain/language/en/aspiration/known-work.ts';
import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { courseIn } from '#src/domain/language/en/compose/course.ts';
import { from, type Piece, words } from '#src/domain/language/en/compose/line.ts';
import { ownBusiness } from '#src/domain/language/en/own-business.ts';
import { inWords } from '#src/domain/language/en/reader/many-counted.ts';
import type { Arc, Field, OwnThing, Role, Slots, Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { nameOf } from './context.ts';
import { say } from './frames.ts';
import { whereOf } from './from.ts';
import { doingIn, isDoing, placeIn } from './target-words.ts';

type Form = 'base' | 'gerund';

const VERBS = {
  base: {
    become: 'aim-become',
    as: 'aim-as',
    'go-on': 'aim-go-on',
    again: 'aim-as-again',
    'again-as': 'aim-again-as',
    in: 'aim-in',
    on: 'aim-on',
    own: 'aim-own',
    'take-on': 'aim-take-on',
    grow: 'aim-own-grow',
    'own-of': 'aim-own-of',
    find: 'aim-find',
    do: 'aim-do',
    act: 'aim-act',
  },
  gerund: {
    become: 'aim-becoming',
    as: 'aim-working-as',
    'go-on': 'aim-going-on',
    again: 'aim-working-again',
    'again-as': 'aim-again-working',
    in: 'aim-working-in',
    on: 'aim-working-on',
    own: 'aim-having',
    'take-on': 'aim-taking-on',
    grow: 'aim-own-growing',
    'own-of': 'aim-having-of',
    find: 'aim-finding',
    do: 'aim-doing',
    act: 'aim-act',
  },
} as const;
type Verb = keyof (typeof VERBS)['base'];
type Phrase = { verb: Verb; objects: (readonly Segment[])[] };

/** Works that either would do: "become a nurse or a midwife, or work in HR training"; null where one cannot be said. */
export function alternatives(all: readonly Work[], slots: Slots, form: Form): Piece {
  const phrases = all.map((one) => phraseOf(one, slots, form));
  if (!phrases.every((phrase) => phrase !== null)) return null;
  const grouped: Phrase[] = [];
  for (const phrase of phrases) {
    const last = grouped.at(-1);
    if (last?.verb === phrase.verb && phrase.verb !== 'act') last.objects.push(...phrase.objects);
    else grouped.push(phrase);
  }
  return grouped.reduce<Piece>((said, { verb, objects }, at) => {
    const object = orList(objects);
    const phrase = say(VERBS[form][verb], { object });
    if (at === 0) return phrase;
    const before = grouped[at - 1]?.verb;
    const isWork = verb === 'in' && (before === 'as' || before === 'again' || before === 'again-as');
    const isAs =
      verb === 'as' && (before === 'in' || before === 'on' || before === 'again' || before === 'again-as');
    if (isAs) return say('aim-or-as', { one: said, object });
    return isWork ? say('aim-or-in', { one: said, object }) : say('aim-or', { one: said, other: phrase });
  }, null);
}

/** "Work in a bus garage, or maybe as a fleet manager": the one that is sure, and the one in doubt. */
export function orPerhaps(aim: Piece, sure: Work, [doubtful, ...more]: readonly Work[], slots: Slots): Piece {
  if (!doubtful || more.length > 0) return null;
  const known = phraseOf(sure, slots, 'base');
  const other = phraseOf(doubtful, slots, 'base');
  const [object = null] = other?.objects ?? [];
  const isWork = WORKS.has(known?.verb ?? 'act');
  if (isWork && other?.verb === 'in') return say('aim-or-perhaps-in', { aim, other: object });
  if (isWork && other?.verb === 'as') return say('aim-or-perhaps-as', { aim, other: object });
  const isSame = known !== null && known.verb === other?.verb && known.verb === 'become';
  return say('aim-or-perhaps', { aim, other: isSame ? object : alternatives([doubtful], slots, 'base') });
}

const WORKS: ReadonlySet<Verb> = new Set(['in', 'on', 'as', 'again', 'again-as']);

/** "a, b or c" */
export function orList(pieces: readonly (readonly Segment[])[]): Piece {
  return pieces.reduce<Piece>((said, piece, at) => {
    if (at === 0) return piece;
    return say(at === pieces.length - 1 ? 'or-last' : 'or-list', { one: said, other: piece });
  }, null);
}

/** "work as a boatman, and later as a captain": with what comes only after it. */
export function withLater(aim: Piece, now: readonly Work[], later: readonly Work[], slots: Slots): Piece {
  const [next] = later;
  const [first] = now;
  if (!next || !first || now.length > 1) return aim;
  const become = phraseOf(first, slots, 'base')?.verb === 'become' && next.kind === 'role';
  const what: Piece = become ? [from(next.role, next.role.a, 'noun')] : whereOf(next);
  return say('aim-later', { aim, later: what }) ?? aim;
}

function phraseOf(one: Work, slots: Slots, form: Form): Phrase | null {
  const { arc, work } = slots;
  const { verb, object } = ((): { verb: Verb; object: Piece } => {
    switch (one.kind) {
      case 'role': {
        if (isDoing(one.role))
          return { verb: 'act', object: [from(one.role, doingIn(one.role.quote)[form], form)] };
        return {
          verb: verbOf(one.role),
          object: [from(one.role, one.role.a + tailOf(one, verbOf(one.role)), 'noun')],
        };
      }
      case 'field': {
        const { name } = one.field;
        // "Teaching quilting": one teaches it, and works in nothing of that name.
        if (TEACHES.test(name))
          return {
            verb: 'act',
            object: [from(one.field, form === 'base' ? taught(name) : name, form)],
          };
        if (ownBusiness(slots) && (arc?.id === 'own' || arc?.id === 'grow'))
          return { verb: 'take-on', object: [from(one.field, asTaken(one.field), 'noun')] };
        // "Work in dementia work", "in a remote billing job": neither is English.
        const verb = OFFERED.test(name)
          ? 'find'
          : /\bwork$/i.test(name)
            ? 'do'
            : inOrOn(one.field) === 'on '
              ? 'on'
              : 'in';
        // "Find an apprenticeship", with the article of one.
        const object = verb === 'find' ? courseIn({ ...one.field, forms: { noun: name } }) : null;
        // "Children's section in a library": the one that is there.
        return { verb, object: object ?? [from(one.field, placeIn(name) + tailOf(one, verb), 'noun')] };
      }
      case 'own':
        if (ownBusiness(slots)) {
          const run = ofRun(one.own, slots);
          if (run) return run;
        }
        // "One truck of my own": what is counted is not "my own one truck".
        return {
          verb: IS_COUNTED.test(one.own.thing) ? 'own-of' : 'own',
          object: [from(one.own, inWords(one.own.thing), 'noun')],
        };
      case 'doing':
        return { verb: 'act', object: words(one.doing, form) };
    }
  })();
  return object?.every(({ text }) => isSmooth(text)) ? { verb, objects: [object] } : null;

  /** Nobody becomes what they are already. */
  function verbOf({ role }: Role): Verb {
    if (arc?.id === 'back' || arc?.id === 'elsewhere') {
      if ('tail' in one && /^ again\b/u.test(String(one.tail))) return 'as';
      if (!work.some((known) => isSameTrade(role, known))) return 'as';
      // "As a pharmacist in Poland again" would have been there before.
      return / (?:in|at) /u.test(role) ? 'again-as' : 'again';
    }
    const isKnown = work.some(
      (known) => known.kind === 'role' && known.role.role.toLowerCase() === role.toLowerCase(),
    );
    if (isKnown) return 'go-on';
    return arc && BECOMES.includes(arc.id) ? 'become' : 'as';
  }
}

/** "Laundry for the airbnbs", without the article of a place: more of the work that a business does. */
function asTaken({ name, quote }: Field): string {
  const bare = name.replace(/^an? /u, '');
  return quote.toLowerCase().startsWith(bare) ? bare : name;
}

/** "Print shop", of who runs one: it is to grow; anything else is still to be had. */
function ofRun(own: OwnThing, slots: Slots): { verb: Verb; object: Piece } | null {
  const named = [ownBusiness(slots)?.thing ?? '', ...slots.work.map(nameOf)].map((name) => rootsOf(name));
  const about = [...rootsOf(own.thing)];
  if (named.some((roots) => about.every((root) => roots.has(root))))
    return { verb: 'grow', object: [from(own, own.thing, 'noun')] };
  return null;
}

/** What was typed behind its name; "again" is said by the verb where that says it. */
function tailOf(one: Work, verb: Verb): string {
  const tail = 'tail' in one && typeof one.tail === 'string' ? one.tail : '';
  return verb === 'again' || verb === 'again-as' ? tail.replace(/^ again\b/u, '') : tail;
}

/**
 * Whether a job in mind is the trade that somebody knows: "a vet" of "a vet for cows", "a nurse in Ireland" of "an ICU
 * nurse", "a CAD operator" of "CAD drawing"; "a school nurse" of "a school secretary" is another.
 */
function isSameTrade(role: string, known: Work): boolean {
  const [aim, was] = [bareTrade(role), bareTrade(nameOf(known))];
  if (known.kind === 'role') return was === aim || was.endsWith(` ${aim}`);
  return overlaps(rootsOf(aim.replace(A_PLACE, ' ')), rootsOf(was.replace(A_PLACE, ' ')));
}

function bareTrade(name: string): string {
  return (name.split(/ (?:in|at|for|of|on|with) (?=\p{L})|,/u)[0] ?? name).toLowerCase();
}

/** Many trades meet in one place, and share no more than it. */
const A_PLACE =
  /\b(?:schools?|hospitals?|hotels?|offices?|shops?|stores?|factor(?:y|ies)|kitchens?|banks?|warehouses?|clinics?|farms?|home|work(?:er|ing)?|assistant|helper|manager)\b/giu;

const IS_COUNTED = /^(?:\d+|one|two|three|four|five|six|a few|some) /u;

const TEACHES = /^teaching \p{L}/u;

/** "Teach quilting", of "teaching quilting". */
export function taught(name: string): string {
  return name.replace(/^teaching (?=\p{L})/iu, 'teach ');
}

/** What one finds, and does not work in. */
const OFFERED = /\b(?:jobs?|posts?(?! office)|apprent\w+|traineeships?|internships?|placements?)\b/i;

const BECOMES: readonly Arc[] = ['start', 'shift', 'grow'];

import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { courseIn } from '#src/domain/language/en/compose/course.ts';
import { from, type Piece, words } from '#src/domain/language/en/compose/line.ts';
import type { Arc, Role, Slots, Work } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { say } from './frames.ts';
import { whereOf } from './from.ts';

type Form = 'base' | 'gerund';

const VERBS = {
  base: {
    become: 'aim-become',
    as: 'aim-as',
    'go-on': 'aim-go-on',
    again: 'aim-as-again',
    in: 'aim-in',
    own: 'aim-own',
    find: 'aim-find',
    do: 'aim-do',
    act: 'aim-act',
  },
  gerund: {
    become: 'aim-becoming',
    as: 'aim-working-as',
    'go-on': 'aim-going-on',
    again: 'aim-working-again',
    in: 'aim-working-in',
    own: 'aim-having',
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
    const isWork = verb === 'in' && grouped[at - 1]?.verb === 'as';
    return isWork ? say('aim-or-in', { one: said, object }) : say('aim-or', { one: said, other: phrase });
  }, null);
}

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

function phraseOf(one: Work, { arc, roles }: Slots, form: Form): Phrase | null {
  const { verb, object } = ((): { verb: Verb; object: Piece } => {
    switch (one.kind) {
      case 'role':
        return { verb: verbOf(one.role), object: [from(one.role, one.role.a, 'noun')] };
      case 'field': {
        const { name } = one.field;
        // "Work in dementia work", "in a remote billing job": neither is English.
        const verb = OFFERED.test(name) ? 'find' : /\bwork$/i.test(name) ? 'do' : 'in';
        // "Find an apprenticeship", with the article of one.
        const object = verb === 'find' ? courseIn({ ...one.field, forms: { noun: name } }) : null;
        return { verb, object: object ?? [from(one.field, name, 'noun')] };
      }
      case 'own':
        return { verb: 'own', object: [from(one.own, one.own.thing, 'noun')] };
      case 'doing':
        return { verb: 'act', object: words(one.doing, form) };
    }
  })();
  return object?.every(({ text }) => isSmooth(text)) ? { verb, objects: [object] } : null;

  /** Nobody becomes what they are already. */
  function verbOf({ role }: Role): Verb {
    const isKnown = roles.some((known) => known.role.toLowerCase() === role.toLowerCase());
    if (isKnown) return arc?.id === 'back' || arc?.id === 'elsewhere' ? 'again' : 'go-on';
    return arc && BECOMES.includes(arc.id) ? 'become' : 'as';
  }
}

/** What one finds, and does not work in. */
const OFFERED = /\b(?:jobs?|posts?|apprent\w+|traineeships?|internships?|placements?)\b/i;

const BECOMES: readonly Arc[] = ['start', 'shift', 'grow'];

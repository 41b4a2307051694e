import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Arc, InMind, Work } from '#src/domain/synthesis/slots.ts';
import { alternatives, orList } from './alternatives.ts';
import { type Part, seedOf, serve, type Told, type Way } from './context.ts';
import { say } from './frames.ts';

/**
 * What the person wants: every work that they have in mind, with their doubt; else what it is to do, and for whom; else
 * what comes next for them, as they chose it. Never the work of another arc in its place.
 */
export const AIM: Part = (told) => {
  const arc = told.slots.arc?.id ?? null;
  const sure = told.slots.inMind.filter(({ isHedged }) => !isHedged);
  const unsure = told.slots.inMind.filter(({ isHedged }) => isHedged);
  const perhaps = alternatives(unsure, arc, 'gerund');
  const thinking = say('aim-thinking', { aim: perhaps });
  const lead = leadOf(told, sure);
  const [first] = sure;
  const whole = lead(alternatives(sure, arc, 'base'), sure);
  const also = say('aim-thinking-also', { aim: perhaps });
  const one = first ? lead(alternatives([first], arc, 'base'), [first]) : null;
  return [
    ...(also ? [[whole, also]] : []),
    [whole],
    [one, say('aim-also', { aim: alternatives(sure.slice(1), arc, 'base') })],
    ...(also ? [[one, also]] : []),
    [one],
    ...sure.slice(1).map((other) => [lead(alternatives([other], arc, 'base'), [other])]),
    [thinking],
    [say('aim-thinking-of', { aim: perhaps })],
    ...without(told, arc),
  ];
};

/** What the work is to do and for whom, where the aim has not said it. */
export const FOR: Part = (told) => {
  const { serving } = told.slots;
  const isSaid = serving !== null && told.used.has(serving.verb.source);
  const holes = { do: isSaid ? null : serve(told) };
  if (!serving?.who) return [[say('for-want', holes)]];
  return seedOf(told.slots) % 2 === 0
    ? [[say('for-work', holes)], [say('for-want', holes)]]
    : [[say('for-want', holes)], [say('for-work', holes)]];
};

/** What the wish grew from, in a clause of the person's own. */
export const REASON: Part = ({ slots: { reason } }) => {
  const text = reason?.clause.forms.clause ?? '';
  if (!reason || !isSmooth(text)) return [];
  const clause = [from(reason.clause, text, 'clause')];
  return [[say(reason.stem === 'since' ? 'reason-since' : 'reason-because', { clause })]];
};

type Lead = (aim: Piece, all: readonly Work[]) => Piece;

function leadOf({ slots }: Told, [first]: readonly InMind[]): Lead {
  if (first?.kind === 'own') return (aim) => say('aim-in-time', { aim });
  const isOther = seedOf(slots) % 3 === 0;
  switch (slots.arc?.id) {
    case 'steady':
      return (aim, all) => say('aim-steady', { work: placesOf(all) }) ?? say('aim-like', { aim });
    case 'keep':
      return (aim) => say('aim-useful', { aim });
    case 'elsewhere':
      return (aim) =>
        NAMES_A_COUNTRY.test(aim?.map(({ text }) => text).join('') ?? '')
          ? say('aim-want', { aim })
          : say('aim-here', { aim });
    case 'start':
    case 'grow':
    case undefined:
      return (aim) => say(isOther ? 'aim-want' : 'aim-like', { aim });
    default:
      return (aim) => say(isOther ? 'aim-from-here' : 'aim-now', { aim });
  }
}

const NAMES_A_COUNTRY = /\bhere\b|\bin \p{Lu}/u;

/** "as a nurse or in a care home": after "steady work"; null where one of them has no such place. */
function placesOf(all: readonly Work[]): Piece {
  const places = all.map((one): Piece => {
    if (one.kind === 'role') return say('work-as', { a: [from(one.role, one.role.a, 'noun')] });
    return one.kind === 'field' ? say('work-in', { field: [from(one.field, one.field.name, 'noun')] }) : null;
  });
  return places.every((piece) => piece !== null) ? orList(places) : null;
}

/** Where nothing is in mind, or nothing that can be said. */
function without(told: Told, arc: Arc | null): readonly Way[] {
  const aim = serve(told);
  const { fields, roles } = told.slots;
  const known = fields[0] ?? roles[0]?.field ?? null;
  const isField = known !== null && isSmooth(known.name) && !/^(?:an?|the) /i.test(known.name);
  const field: Piece = isField ? [from(known, known.name, 'noun')] : null;
  const [role] = roles;
  return [...ofArc(), [say('aim-arc', { aim: arcAim(told) })]];

  function ofArc(): readonly Way[] {
    switch (arc) {
      case 'keep':
        return [[say('aim-useful', { aim })]];
      case 'back':
        return [[say('aim-back', { aim })]];
      case 'elsewhere':
        return [[say('aim-again', { a: role ? [from(role, role.a, 'noun')] : null })]];
      case 'pass':
        return [[say('aim-want', { aim })], [say('aim-pass-field', { field })]];
      case 'side':
        return [[say('aim-now', { aim })], [say('aim-side', { field })]];
      case 'shift':
        return [[say('aim-now', { aim })]];
      case 'own':
      case 'steady':
        return [];
      default:
        return [[say('aim-like', { aim })]];
    }
  }
}

/** What comes next, said in the first person: each says no more than the choice itself. */
export const ARC_AIMS: Readonly<Record<Arc, string>> = {
  start: 'I am just starting out',
  shift: 'now I would like to do something different',
  side: 'I want to stay in my field, but in another way',
  back: 'now I would like to come back to work',
  elsewhere: 'I want to do my work again, in this country',
  own: 'in time I want to have something of my own',
  pass: 'I want to pass on what I know',
  steady: 'I am looking for steady work',
  keep: 'I would like to stay useful',
  grow: 'I want to grow where I am',
};

function arcAim({ slots: { arc } }: Told): Piece {
  return arc && [from(arc.origin, ARC_AIMS[arc.id], 'base')];
}

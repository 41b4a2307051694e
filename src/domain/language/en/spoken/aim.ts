import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { from, type Piece, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Arc, InMind, Origin, Slots, Work } from '#src/domain/synthesis/slots.ts';
import { alternatives, orList } from './alternatives.ts';
import { nameOf, type Part, rotated, seedOf, serve, type Told, type Way } from './context.ts';
import { say } from './frames.ts';

/**
 * What the person wants: every work that they have in mind, with their doubt; else what it is to do, and for whom; else
 * what comes next for them, as they chose it. Never the work of another arc in its place.
 */
export const AIM: Part = (told) => {
  const { arc } = told.slots;
  const inMind = tellable(told.slots);
  const sure = inMind.filter(({ isHedged }) => !isHedged);
  const unsure = inMind.filter(({ isHedged }) => isHedged);
  const said = (works: readonly Work[]) => alternatives(works, told.slots, 'base');
  const holes = { aim: alternatives(unsure, told.slots, 'gerund') };
  const perhaps = told.length > 30 ? say('aim-thinking-also', holes) : null;
  const leads = leadsOf(told, sure);
  const led = (works: readonly Work[], ...more: readonly Piece[]) =>
    leads.map((lead): Way => [lead(said(works), works), ...more]);
  const [first, ...rest] = sure.map((one) => [one]);
  const does = isServingNamed(told.slots) ? null : serve(told);
  const isOneBreath =
    told.length > 30 && sure.length === 1 && arc?.id !== 'steady' && seedOf(told.slots) % 2 === 0;
  const withDoing = leads.map(
    (lead): Way => [
      lead(say('aim-and-do', { aim: said(sure), do: does }), []),
      ...(perhaps ? [perhaps] : []),
    ],
  );
  return [
    // For every other person in one breath with what it is for; else that follows as a sentence of its own.
    ...(isOneBreath ? withDoing : []),
    ...led(sure, perhaps),
    ...led(sure),
    ...led(first ?? [], say('aim-also', { aim: said(rest.flat()) })),
    ...led(first ?? [], perhaps),
    ...sure.flatMap((one) => led([one])),
    [say('aim-thinking', holes)],
    [say('aim-thinking-of', holes)],
    ...without(told),
  ];
};

/** What an employer hears of: a doubt about something of one's own is no aside to a job. */
function tellable({ arc, inMind }: Slots): Slots['inMind'] {
  const told = inMind.filter(({ kind, isHedged }) => kind !== 'own' || !isHedged);
  return arc?.id === 'own' || told.length === 0 ? inMind : told;
}

/** What the work is to do and for whom, where the aim has not said it. */
export const FOR: Part = (told) => {
  const { serving } = told.slots;
  const isSaid = isServingNamed(told.slots) || (serving !== null && told.used.has(serving.verb.source));
  const holes = { do: isSaid ? null : serve(told) };
  if (!serving?.who) return [[say('for-want', holes)]];
  return rotated([[say('for-work', holes)], [say('for-want', holes)]], seedOf(told.slots));
};

/** Whether the work in mind names those whom it is for. */
function isServingNamed({ serving, inMind }: Slots): boolean {
  const who = rootsOf(serving?.who?.forms.noun ?? '');
  return (
    who.size > 0 &&
    inMind.some((one) => {
      const aim = rootsOf(nameOf(one));
      return [...who].every((root) => aim.has(root));
    })
  );
}

/** What the wish grew from, in a clause of the person's own. */
export const REASON: Part = ({ used, slots: { arc, reason, inMind, serving } }) => {
  const text = reason?.clause.forms.clause ?? '';
  if (!reason || !isSmooth(text) || NAMES_SOMEONE.test(text)) return [];
  // "I am just starting out" is no wish that "this" could mean.
  const wishes = [...inMind.map(originOf), ...(serving ? [serving.verb] : [])];
  if (arc?.id === 'start' && !wishes.some(({ source }) => used.has(source))) return [];
  const clause = [from(reason.clause, text, 'clause')];
  if (reason.stem === 'because')
    return OF_FAMILY.test(text) ? [] : [[say('reason-because', { clause })], [say('reason-is', { clause })]];
  const isUnsure = inMind.length > 0 && inMind.every(({ isHedged }) => isHedged);
  return [[say(isUnsure ? 'reason-thought' : 'reason-since', { clause })]];
};

/** What others told or lived is theirs; a reason that is one's family is nobody's business at work. */
const NAMES_SOMEONE = /\b(?:Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}|\p{Lu}\p{Ll}+['’]s\b/u;
const OF_FAMILY =
  /\b(?:mum|mom|mam|mother|dad|father|parents?|nan|gran\w*|son|sons|daughters?|kids?|child(?:ren)?|born|baby|wife|husband|partner|brothers?|sisters?|family)\b/i;

function originOf(one: InMind): Origin {
  if (one.kind === 'role') return one.role;
  if (one.kind === 'field') return one.field;
  return one.kind === 'own' ? one.own : one.doing;
}

type Lead = (aim: Piece, works: readonly Work[]) => Piece;

/** How an aim may begin, by what comes next; where two fit, the answers say which comes first. */
function leadsOf({ slots }: Told, [first]: readonly InMind[]): readonly Lead[] {
  if (first?.kind === 'own') return [(aim) => say('aim-in-time', { aim })];
  const like: Lead = (aim) => say('aim-like', { aim });
  const want: Lead = (aim) => say('aim-want', { aim });
  switch (slots.arc?.id) {
    case 'steady':
      return [
        (_, works) => say('aim-steady', { work: placesOf(works) }),
        (_, works) => say('aim-steady-what', { work: placesOf(works) }),
        like,
      ];
    case 'keep':
      return [(aim) => say('aim-useful', { aim })];
    case 'elsewhere':
      return [(aim) => (aim && NAMES_A_COUNTRY.test(textIn(aim)) ? want(aim, []) : say('aim-here', { aim }))];
    case 'start':
    case 'grow':
    case undefined:
      return rotated([like, want], seedOf(slots));
    default:
      return rotated(NOW, seedOf(slots)).map((frame) => (aim) => say(frame, { aim }));
  }
}

const NOW = ['aim-now', 'aim-from-here', 'aim-what-now'] as const;

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
function without(told: Told): readonly Way[] {
  const aim = serve(told);
  const { arc, fields, roles } = told.slots;
  const known = fields[0] ?? roles[0]?.field ?? null;
  const isField = known !== null && isSmooth(known.name) && !/^(?:an?|the) /i.test(known.name);
  const field: Piece = isField ? [from(known, known.name, 'noun')] : null;
  const [role] = roles;
  return [...ofArc(), ...arcAims(told)];

  function ofArc(): readonly Way[] {
    switch (arc?.id) {
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
export const ARC_AIMS: Readonly<Record<Arc, readonly string[]>> = {
  start: ['I am just starting out', 'as for me, I am just starting out'],
  shift: ['now I would like to do something different'],
  side: ['I want to stay in my field, but in another way'],
  back: ['now I would like to come back to work'],
  elsewhere: ['I want to do my work again, in this country'],
  own: ['in time I want to have something of my own'],
  pass: ['I want to pass on what I know'],
  steady: ['I am looking for steady work', 'what I am looking for is steady work'],
  keep: ['I would like to stay useful'],
  grow: ['I want to grow where I am'],
};

function arcAims({ slots: { arc } }: Told): readonly Way[] {
  return arc
    ? ARC_AIMS[arc.id].map((words) => [say('aim-arc', { aim: [from(arc.origin, words, 'base')] })])
    : [];
}

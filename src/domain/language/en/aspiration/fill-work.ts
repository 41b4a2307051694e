import type { Field, Origin, Role, Slots } from '#src/domain/synthesis/slots.ts';
import type { SegmentRole } from '#src/domain/synthesis/types.ts';
import { type Fill, only } from './choice.ts';
import { wordsIn, yearsInWords } from './grammar.ts';
import { formOf, fromAnswer, isSmooth, listed, ours, type Piece, theirs } from './piece.ts';

/** Fewer years than this are no length of time to speak of. */
const FEWEST_YEARS = 4;
const MOST_WORDS = 5;

/** Where the person stands: work, years, papers, and what is off the table. */
export const FILL_WORK = {
  /** "nursing" */
  field: ({ slots }) => only(fieldPiece(slots.fields[0] ?? slots.roles[0]?.field, 'move'), 'now'),
  /** "a nurse", "a nurse and a cook" */
  roles: ({ slots }) => only(listed(slots.roles.slice(0, 2).flatMap(asA('move')), 'move', 'roles'), 'now'),
  role: ({ slots }) => only(slots.roles.slice(0, 1).flatMap(asA('move'))[0] ?? null, 'now'),
  /** "nurse" */
  roleBare: ({
    slots: {
      roles: [role],
    },
  }) => only(role ? words(role.role, 'move', 'bare-role', role) : null, 'now'),
  /** "in nursing", "as a nurse" */
  here: ({ slots }) => {
    const field = fieldPiece(slots.fields[0] ?? slots.roles[0]?.field, 'lead');
    if (field) return only([ours('in ', 'lead', 'here'), ...field], 'now');
    const [role] = slots.roles.flatMap(asA('lead'));
    return only(role ? [ours('as ', 'lead', 'here'), ...role] : null, 'now');
  },
  /** "20 years" */
  years: ({ slots: { years } }) => {
    if (!years || !Number.isInteger(years.count) || years.count < FEWEST_YEARS) return [];
    return only([fromAnswer(yearsInWords(years.count), 'lead', 'years', years.origin)], 'years');
  },
  /** "a machinist" */
  become: ({ slots }) => {
    const role = newRole(slots);
    return only(role && words(role.a, 'target', 'role', role), 'target');
  },
  /** "machinist" */
  bare: ({ slots: { target } }) =>
    only(target.role && words(target.role.role, 'target', 'bare-role', target.role), 'target'),
  into: ({ slots: { target } }) => only(fieldPiece(target.field, 'target'), 'target'),
  own: ({ slots: { target } }) =>
    only(target.own && words(target.own.thing, 'target', 'own-thing', target.own), 'target'),
  /** After "away from" and "leave ... behind". */
  off: ({ slots }) => {
    const nouns = slots.off.slice(0, 2).flatMap((off): Piece[] => {
      const text = formOf(off, ['noun', 'gerund'], MOST_WORDS);
      return text === null ? [] : [[theirs(text, 'move', 'off', off)]];
    });
    const two = listed(nouns, 'move', 'off');
    return [...only(two, 'off'), ...nouns.flatMap((noun) => only(noun, 'off'))];
  },
  /** After "my": "BSN". */
  paper: ({ slots }) => {
    const held = slots.papers.find(({ state }) => state === 'in-force' || state === 'not-recognised');
    const name = formOf(held?.name, ['noun'], MOST_WORDS);
    if (!held || name === null || /^(?:an?|the|my) /i.test(name)) return [];
    return only([theirs(name, 'lead', 'paper', held.name)], 'paper');
  },
  /** Where no date to stop was given. */
  lastYears: () => only([ours('my last working years', 'lead', 'last-years')], 'time'),
  /** "three years", until the person stops. */
  time: ({ slots: { deadline } }) => {
    if (deadline?.kind !== 'stop-in' || !Number.isInteger(deadline.years) || deadline.years < 1) return [];
    return only([fromAnswer(yearsInWords(deadline.years), 'lead', 'time', deadline.origin)], 'time');
  },
} satisfies Record<string, Fill>;

/** The work in mind; nobody becomes what they are. */
function newRole({ target, roles }: Slots): Role | null {
  return roles.some(({ role }) => role === target.role?.role) ? null : target.role;
}

function fieldPiece(field: Field | null | undefined, role: SegmentRole): Piece | null {
  return field ? words(field.name, role, 'field', field) : null;
}

function asA(role: SegmentRole): (of: Role) => Piece[] {
  return (of) => {
    const piece = words(of.a, role, 'role', of);
    return piece ? [piece] : [];
  };
}

function words(text: string, role: SegmentRole, rule: string, origin: Origin): Piece | null {
  return isSmooth(text) && wordsIn(text) <= MOST_WORDS + 1 ? [theirs(text, role, rule, origin)] : null;
}

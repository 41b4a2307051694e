import { whoOf } from '#src/domain/language/en/compose/doing.ts';
import { from, line, listed, type Piece, words, wordsIn } from '#src/domain/language/en/compose/line.ts';
import type { Arc, Slots } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { bestClause, serve, starredDoing, type Told } from './context.ts';

/** What stands after "I want to" (or, for `noun`, after "I am looking for"). */
export type Aim = { segments: readonly Segment[]; isNoun: boolean; saysWho: boolean; saysBest: boolean };

/** What somebody wants who wants something of their own. */
export const WORK_FOR_MYSELF = 'work for myself';

/** An aim is one breath. */
const AIM_AT_MOST = 16;

const targetRole = ({ target }: Slots): Segment[] | null =>
  target.role ? [from(target.role, target.role.a, 'noun')] : null;
const targetField = ({ target }: Slots): Segment[] | null =>
  target.field ? [from(target.field, target.field.name, 'noun')] : null;
const field = ({ fields, roles }: Slots): Segment[] | null => {
  const known = fields[0] ?? roles[0]?.field;
  return known ? [from(known, known.name, 'noun')] : null;
};
const role = ({ roles }: Slots): Segment[] | null => (roles[0] ? [from(roles[0], roles[0].a, 'noun')] : null);
const bareRole = ({ roles }: Slots): Segment[] | null =>
  roles[0] ? [from(roles[0], roles[0].role, 'noun')] : null;
const who = (told: Told): Segment[] | null =>
  told.slots.serving?.who?.isPerson === false ? null : whoOf(told.slots);

/** Where the chosen verb says little by itself, the people come later. */
const OPEN_VERBS = new Set(['open-door', 'help', 'teach', 'show-the-way', 'pass-on', 'be-useful']);

const ROWS: Readonly<Record<Arc, readonly ((told: Told) => Piece)[]>> = {
  start: [
    (t) => line('aim-become-do')`become ${targetRole(t.slots)} and ${serve(t, 'base')}`,
    (t) => line('aim-become')`become ${targetRole(t.slots)}`,
    (t) => line('aim-field-do')`work in ${targetField(t.slots)} and ${serve(t, 'base')}`,
    (t) => line('aim-field')`work in ${targetField(t.slots) ?? field(t.slots)}`,
    (t) => serve(t, 'base'),
    (t) => line('aim-days')`spend my days ${starredDoing(t.slots)}`,
  ],
  shift: [
    (t) => line('aim-become')`become ${targetRole(t.slots)}`,
    (t) => line('aim-move')`move into ${targetField(t.slots)}`,
    (t) => serve(t, 'base'),
    (t) => line('aim-days')`spend my days ${starredDoing(t.slots)}`,
    (t) => line('aim-where')`work where ${bestClause(t.slots)}`,
  ],
  side: [
    (t) => serve(t, 'base'),
    (t) => line('aim-become')`work as ${targetRole(t.slots)}`,
    (t) => line('aim-other-part')`stay in ${field(t.slots)}, but in another part of it`,
  ],
  back: [
    (t) => line('aim-as-again')`work as ${targetRole(t.slots)}`,
    (t) => serve(t, 'base'),
    (t) => line('aim-role-again')`work as ${role(t.slots)} again`,
    (t) => line('aim-back-to')`go back to ${field(t.slots)}`,
  ],
  elsewhere: [
    (t) => line('aim-again-here')`be ${targetRole(t.slots) ?? role(t.slots)} again, in this country`,
    (t) => serve(t, 'base'),
    (t) => line('aim-field-here')`work in ${field(t.slots)} again, in this country`,
  ],
  own: [
    (t) =>
      line(
        'aim-own',
      )`open my own ${t.slots.target.own ? [from(t.slots.target.own, t.slots.target.own.thing, 'noun')] : null}`,
    (t) => line('aim-own-field')`work for myself in ${targetField(t.slots) ?? field(t.slots)}`,
    ({ slots: { arc } }) => (arc ? [from(arc.origin, WORK_FOR_MYSELF, 'base')] : null),
  ],
  pass: [
    (t) => line('aim-pass-field')`pass on what I know about ${field(t.slots)} to ${who(t)}`,
    (t) => line('aim-pass')`pass on what I know to ${who(t)}`,
    (t) => serve(t, 'base'),
    (t) => line('aim-pass-on')`pass on what I know about ${field(t.slots)}`,
  ],
  steady: [
    (t) =>
      line(
        'aim-steady-as',
      )`steady work as ${targetRole(t.slots) ?? (t.slots.target.field ? null : role(t.slots))}`,
    (t) => line('aim-steady')`steady work in ${targetField(t.slots) ?? field(t.slots)}`,
    (t) => line('aim-steady-where')`steady work where ${bestClause(t.slots)}`,
  ],
  keep: [
    (t) => (who(t) ? line('aim-useful')`stay useful to ${who(t)}` : null),
    (t) => line('aim-hand-in')`keep a hand in ${field(t.slots)}`,
    (t) => serve(t, 'base'),
  ],
  grow: [
    (t) => line('aim-become')`become ${targetRole(t.slots)}`,
    (t) =>
      OPEN_VERBS.has(t.slots.serving?.verb.id ?? '')
        ? line('aim-further')`go further as ${role(t.slots)}`
        : null,
    (t) => serve(t, 'base'),
    (t) => line('aim-further')`go further as ${role(t.slots)}`,
    (t) => line('aim-further-in')`go further in ${field(t.slots)}`,
    (t) => line('aim-keep')`keep ${starredDoing(t.slots)}`,
  ],
};

/** The aim, by the arc; else by the arcs that fit most people; null where the answers carry none. */
export function aimOf(told: Told): Aim | null {
  const arc = told.slots.arc?.id ?? 'grow';
  for (const family of [arc, 'grow', 'shift', 'start'] as const) {
    for (const row of ROWS[family]) {
      const segments = row(told);
      if (!segments || wordsIn(segments) > AIM_AT_MOST) continue;
      const sources = segments.flatMap((segment) => segment.sources);
      const whoSource = told.slots.serving?.who?.source;
      const bestSource = told.slots.best?.words.source;
      return {
        segments,
        isNoun: family === 'steady',
        saysWho: whoSource !== undefined && sources.includes(whoSource),
        saysBest: bestSource !== undefined && sources.includes(bestSource),
      };
    }
  }
  return null;
}

/** "a nurse", "nursing": the work as it is called in other parts. */
export const work = { targetRole, targetField, field, role, bareRole, who, listed, words };

/** Every aim that these slots could have, of every arc. */
export function aimRows(told: Told): readonly Piece[] {
  return Object.values(ROWS).flatMap((rows) => rows.map((row) => row(told)));
}

import { FIELD } from '#src/domain/model/work-id.ts';
import type { Arc, Field, OwnThing, Role, Slots } from '#src/domain/synthesis/slots.ts';
import { readKind } from './read-kind.ts';
import { kindOfField } from './table.ts';
import type { WorkKind } from './work-kind.ts';

/** With these, and with no other work named, what comes next is the work that the person knows. */
const KEEPS_TO_IT: readonly Arc[] = ['back', 'elsewhere', 'pass', 'steady', 'keep', 'grow'];

/** The kind of the work aimed at; where none is named and the arc keeps to it, of the work known; else null. */
export function kindInMind(slots: Slots): WorkKind | null {
  const { role, field, own } = slots.target;
  const named = role ?? field ?? own;
  if (named) return kindOf(named);
  return slots.arc && KEEPS_TO_IT.includes(slots.arc.id) ? kindKnown(slots) : null;
}

/** The kind of the first work that the person knows and that is understood; null where none is. */
export function kindKnown({ roles, fields }: Slots): WorkKind | null {
  for (const work of [...roles, ...fields]) {
    const kind = kindOf(work);
    if (kind) return kind;
  }
  return null;
}

function kindOf(work: Role | Field | OwnThing): WorkKind | null {
  const name = 'role' in work ? work.role : 'name' in work ? work.name : work.thing;
  if ('thing' in work || work.option === null) return readKind(name);
  return work.option.startsWith(FIELD)
    ? kindOfField(work.option.slice(FIELD.length))
    : readKind(work.option.replaceAll('-', ' '));
}

import type { Field, Origin, Role, Slots } from '#src/domain/synthesis/slots.ts';
import type { SegmentRole } from '#src/domain/synthesis/types.ts';
import type { Given } from './given.ts';
import { wordsIn, yearsInWords } from './grammar.ts';
import { fromAnswer, isSmooth, listed, ours, type Piece, theirs } from './piece.ts';

/** Fewer years than this are no length of time to speak of. */
const FEWEST_YEARS = 3;
const MOST_WORDS = 8;

/** "as a bank teller and a clerk", "in nursing": what the person does or did; null where it was not said. */
export function knownWork({ roles, fields }: Slots, role: SegmentRole): Piece | null {
  const named = rolesOf(roles, role);
  if (named) return [ours('as ', role, 'known-as'), ...named];
  const [first] = fields;
  const field = first ? asField(first, role) : null;
  return field && first ? [ours(inOrOn(first), role, 'known-in'), ...field] : null;
}

/** "use what I know as a chef", "use what I know about nursing"; null where no work was named. */
export function whatIsKnown({ slots }: Given): Piece | null {
  const [start, ...rest] = knownWork({ ...slots, roles: slots.roles.slice(0, 1) }, 'move') ?? [];
  const years = yearsOf(slots);
  const [field] = slots.fields;
  return start
    ? [
        ours('use what I know ', 'move', 'use'),
        ...(years ? [ours('from ', 'move', 'use'), ...years, ours(' ', 'move', 'use')] : []),
        field && start.text !== 'as ' ? { ...start, text: years ? yearsIn(field) : 'about ' } : start,
        ...rest,
      ]
    : null;
}

/** "a bank teller and a clerk" */
export function rolesOf(roles: readonly Role[], as: SegmentRole): Piece | null {
  const named = roles.slice(0, 2).map((one) => asA(one, as));
  return listed(
    named.filter((one) => one !== null),
    as,
    'roles',
  );
}

/** "nursing", after "in" and "about". */
export function knownField({ roles, fields }: Slots): Piece | null {
  const field = fields[0] ?? roles[0]?.field;
  return field && !/^an? /.test(field.name) ? words(field.name, 'move', 'field', field) : null;
}

/** "20 years"; null where it was not said, or is too short to speak of. */
export function yearsOf({ years }: Slots): Piece | null {
  if (!years || years.count < FEWEST_YEARS) return null;
  return [fromAnswer(yearsInWords(years.count), 'lead', 'years', years.origin)];
}

/** "After 20 years as a nurse"; null where either is missing. */
export function yearsLead(slots: Slots): Piece | null {
  const [years, work] = [yearsOf(slots), firstWork(slots)];
  return years && work
    ? [ours('After ', 'lead', 'years-lead'), ...years, ours(' ', 'lead', 'years-lead'), ...work]
    : null;
}

/** "as a nurse", "in nursing", "of pressing clothes": the work named first, whose years they are. */
export function firstWork({ work: [first] }: Slots): Piece | null {
  switch (first?.kind) {
    case 'role':
      return behind('as ', asA(first.role, 'lead'));
    case 'field':
      return behind(yearsIn(first.field), asField(first.field, 'lead'));
    case 'doing':
      return behind('of ', words(first.doing.forms.gerund ?? '', 'lead', 'doing', first.doing));
    default:
      return null;
  }
}

/** Years of piano tuning, which is a doing, and in fishing or nursing, which are fields. */
function yearsIn(field: Field): string {
  return OF_A_DOING.test(field.name) ? 'of ' : inOrOn(field);
}

const OF_A_DOING =
  /^(?!.*\b(?:account|advertis|bank|broadcast|build|cater|cloth|consult|engineer|farm|fish|hous|log|manufactur|market|min|nurs|plumb|polic|publish|retail|shipp|truck)ing$)(?:\p{L}+ )?\p{L}{2,}ing$/u;

/** One is in an office, and on a farm. */
export function inOrOn({ name }: Field): 'in ' | 'on ' {
  return /\b(?:farm|ranch|croft|site|railway|ship|boat|ward|rig|desk|checkout|counter)(?=$| (?:on|at|in) )/u.test(
    name,
  )
    ? 'on '
    : 'in ';
}

function behind(before: string, said: Piece | null): Piece | null {
  return said && [ours(before, 'lead', 'known-first'), ...said];
}

/** "a nurse" */
export function asA(role: Role, as: SegmentRole): Piece | null {
  return words(role.a, as, 'role', role);
}

export function asField(field: Field, as: SegmentRole): Piece | null {
  return words(field.name, as, 'field', field);
}

/** Words that can stand inside a sentence, or null. */
export function words(text: string, as: SegmentRole, rule: string, origin: Origin): Piece | null {
  return isSmooth(text) && wordsIn(text) <= MOST_WORDS + 3 ? [theirs(text, as, rule, origin)] : null;
}

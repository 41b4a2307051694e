import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Audience } from './audience.ts';
import { REFLECTION_TRAVEL, travellingFields } from './travel-rules.ts';

/** A reflection with the fields that reach an audience, in the order of the table; the others stand there empty. */
export function fieldsFor(audience: Audience, reflection: Reflection): Reflection {
  const empty = emptyReflection({
    id: reflection.id,
    now: reflection.createdAt,
    language: reflection.language,
  });
  const travels = new Set<string>(travellingFields(REFLECTION_TRAVEL, audience));
  const fields = Object.keys(REFLECTION_TRAVEL) as (keyof Reflection)[];
  return Object.fromEntries(
    fields
      .map((field) => [field, travels.has(field) ? reflection[field] : empty[field]] as const)
      // A field that need not be there is left out, not empty.
      .filter(([, value]) => value !== undefined),
  ) as Reflection;
}

import type { Origin, Work } from '#src/domain/synthesis/slots.ts';

/** The answer behind a work. */
export function originOf(one: Work): Origin {
  if (one.kind === 'role') return one.role;
  if (one.kind === 'field') return one.field;
  return one.kind === 'own' ? one.own : one.doing;
}

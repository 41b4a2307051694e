import type { Origin, Work } from '#src/domain/synthesis/slots.ts';

/** What a work is called, for comparing: the trade, the field, the thing of one's own, or what is done. */
export function nameOf(work: Work): string {
  switch (work.kind) {
    case 'role':
      return work.role.role;
    case 'field':
      return work.field.name;
    case 'own':
      return work.own.thing;
    case 'doing':
      return work.doing.forms.gerund ?? '';
  }
}

/** Where a piece of work was told. */
export function originOf(work: Work): Origin {
  switch (work.kind) {
    case 'role':
      return work.role;
    case 'field':
      return work.field;
    case 'own':
      return work.own;
    case 'doing':
      return work.doing;
  }
}

/** The person's own words for a piece of work. */
export function wordsOfWork(work: Work): string {
  return originOf(work).quote;
}

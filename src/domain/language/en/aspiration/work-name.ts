import type { Work } from '#src/domain/synthesis/slots.ts';

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

/** The person's own words for a piece of work. */
export function wordsOfWork(work: Work): string {
  switch (work.kind) {
    case 'role':
      return work.role.quote;
    case 'field':
      return work.field.quote;
    case 'own':
      return work.own.quote;
    case 'doing':
      return work.doing.quote;
  }
}

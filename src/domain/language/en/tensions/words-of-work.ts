import type { Work } from '#src/domain/synthesis/slots.ts';

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

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

/** What the id of a field of work begins with among picks, so that it is told from a role of the same name. */
export const FIELD = 'field-';

/** The id under which something found in the catalogue of work is kept: a role by its own, a field with its prefix. */
export function workId(kind: 'role' | 'field', id: string): string {
  return kind === 'field' ? `${FIELD}${id}` : id;
}

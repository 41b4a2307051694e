import { hashOf } from '#src/domain/text/hash.ts';

/** An id that is the same for the same words. `revision` and days are words of it too: they tell two states apart. */
export function idBeside(record: { id: string }): string {
  return `${record.id.slice(0, 60)}-${hashOf(canonical(record))}`;
}

/** The same text for the same value, whatever the order of its names. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const parts = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, inner]) => `${JSON.stringify(name)}:${canonical(inner)}`);
  return `{${parts.join()}}`;
}

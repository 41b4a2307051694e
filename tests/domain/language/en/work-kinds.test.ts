import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import structure from '#src/content/structure/work.json' with { type: 'json' };
import { KINDS, kindOfField } from '#src/domain/language/en/work-kinds/table.ts';

const kinds = KINDS.map(({ kind }) => kind);

/** Spelt in one way in Britain and in another in America. */
const LOCAL =
  /\b(?:\w+(?:our|ours|oured)|\w+is(?:e|ing|ation)|centres?|theatres?|programmes?|tyres?|licences?|counsell\w+|lorry|lorries|petrol|mum|mom|flat|fortnight|neighbou?rs?)\b/i;
const NOT_LOCAL = /^(?:four|our|ours|your|yours|hour|hours|tour|pour|otherwise|rise|raise|wise|noise)$/i;

const localWords = (text: string) =>
  text.split(/[^\p{L}]+/u).filter((word) => LOCAL.test(word) && !NOT_LOCAL.test(word));

describe('the kinds of work', () => {
  it('give every field of the catalogue one kind, and know no other field', () => {
    const fields = kinds.flatMap(({ fields }) => fields);
    expect([...fields].sort()).toEqual(structure.map(({ id }) => id).sort());
    for (const { id } of structure) expect(kindOfField(id)?.fields).toContain(id);
    expect(kindOfField('no-such-field')).toBeNull();
  });

  it('have ids of their own', () => {
    expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  });

  it('stay small', () => {
    expect(gzipSync(JSON.stringify(KINDS)).length).toBeLessThan(24_000);
  });
});

describe('the names of a kind', () => {
  it.each(kinds.map((kind) => [kind.id, kind] as const))('stand in sentences: %s', (_, kind) => {
    expect(kind.place).toMatch(/^an? [\p{L}\d]/u);
    expect(kind.place.startsWith('an ')).toBe(/^an? (?:[aeio]|IT|u(?!ni))/u.test(kind.place));
    expect(kind.places).not.toMatch(/^an? /);
    expect(kind.places).toMatch(/s$/);
    expect(kind.places).not.toBe(kind.place.replace(/^an? /, ''));
    expect(kind.at).toMatch(/^(?:in|on|at|with) \S/);
    for (const name of [kind.place, kind.places, kind.at]) {
      expect(name).toBe(name.trim());
      expect(name).not.toMatch(/[.?!]| {2}/);
      expect(localWords(name)).toEqual([]);
    }
  });
});

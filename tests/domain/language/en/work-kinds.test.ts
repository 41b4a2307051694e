import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import structure from '#src/content/structure/work.json' with { type: 'json' };
import { KINDS, kindOfField } from '#src/domain/language/en/work-kinds/table.ts';

const kinds = KINDS.map(({ kind }) => kind);
const asks = kinds.flatMap(({ id, asks }) => [...asks.new, ...asks.known].map((text) => ({ id, text })));
const wordsIn = (text: string) => text.split(/\s+/u).length;

/** What a question to an employer must leave alone. */
const MONEY = /\b(?:pay|paid|wage|salary|money|earn|price|budget|bonus|benefits?)\b/i;
const HOURS = /\b(?:hours?|overtime|weekends?|nights?|shifts?|holidays?|part-time|full-time)\b/i;
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
    // Half of it is told twice over where kinds share a form; the file that travels is smaller still.
    expect(gzipSync(JSON.stringify(KINDS)).length).toBeLessThan(28_500);
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
    expect(kind.people).toMatch(/(?:s|people|midwives|salespeople)$/);
    for (const name of [kind.place, kind.places, kind.at, kind.people]) {
      expect(name).toBe(name.trim());
      expect(name).not.toMatch(/[.?!]| {2}/);
      expect(localWords(name)).toEqual([]);
    }
  });
});

describe('the questions to an employer', () => {
  it('are two for a newcomer and two for one who knows the work', () => {
    for (const { id, asks } of kinds)
      for (const list of [asks.new, asks.known]) {
        expect([id, list.length]).toEqual([id, 2]);
        expect(new Set(list).size).toBe(2);
      }
  });

  it.each(asks.map(({ id, text }) => [id, text] as const))('%s: %s', (_, text) => {
    expect(text).toMatch(/^(?:How|What|Which|Who|Whom|Whose|When|Where|Why|Does|Do|Is|Are)\b.*[^\s?]\?$/u);
    expect(text.match(/\?/g)).toHaveLength(1);
    expect(text).not.toMatch(/ {2}/);
    expect(wordsIn(text)).toBeLessThanOrEqual(20);
    expect(text).not.toMatch(MONEY);
    expect(text).not.toMatch(HOURS);
    expect(localWords(text)).toEqual([]);
  });
});

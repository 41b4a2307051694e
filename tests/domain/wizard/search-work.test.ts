import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { work } from '#src/content/en/work.ts';
import { searchWork } from '#src/domain/wizard/search-work.ts';
import type { WorkCatalogue } from '#src/domain/wizard/work-catalogue.ts';
import { some } from '#tests/helpers/how-many.ts';

const LIMIT = 8;
/** Time for some thousands of searches on a busy machine. */
const THOUSANDS_MS = 60_000;
const ids = (query: string, limit = LIMIT) =>
  searchWork(query, work, limit).map(({ kind, words }) => `${kind}/${words.id}`);
const first = (query: string) => ids(query)[0];
const entries = [
  ...work.roles.map((words) => ({
    key: `role/${words.id}`,
    own: [words.label, words.role, words.people],
    words,
  })),
  ...work.fields.map((words) => ({ key: `field/${words.id}`, own: [words.label, words.name], words })),
];
const anyEntry = fc.constantFrom(...entries);
const anyQuery = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(...entries).chain(({ words }) => fc.constantFrom(words.label, ...words.search)),
  fc
    .array(fc.constantFrom('nurse', 'of', 'the', 'except', 'a', 'truck', ',', '(', "'", '-', 'é', ' '), {
      maxLength: 12,
    })
    .map((parts) => parts.join(' ')),
);

describe('searching for work finds', () => {
  it.each([
    ['RN', 'role/nurse'],
    ['registered nurse', 'role/nurse'],
    ['HCA', 'role/healthcare-assistant'],
    ['nurse aide', 'role/nursing-assistant'],
    ['CNA', 'role/cna'],
    ['certified nursing assistant', 'role/cna'],
    ['HGV', 'role/lorry-driver'],
    ['CDL', 'role/truck-driver'],
    ['shop assistant', 'role/shop-assistant'],
    ['retail salesperson', 'role/sales-associate'],
    ['attorney', 'role/attorney'],
    ['legal counsel', 'role/lawyer'],
    ['checkout', 'role/checkout-assistant'],
    ['till operator', 'role/cashier'],
    ['HR', 'field/human-resources'],
    ['dev', 'role/software-developer'],
    ['Uber', 'role/rideshare-driver'],
    ['teacher of the deaf', 'role/special-education-teacher'],
    ['mum', 'role/stay-at-home-parent'],
  ])('by the name people use: %s', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  it.each([
    ['NURSES', 'role/nurse'],
    ['cafe worker', 'role/cafe-worker'],
    ['teachers aide', 'role/teachers-aide'],
    ['teacher’s aide', 'role/teachers-aide'],
    ['stay at home parent', 'role/stay-at-home-parent'],
    ['book-keeper', 'role/bookkeeper'],
    ['truckdriver', 'role/truck-driver'],
    ['driver truck', 'role/truck-driver'],
    ['actuaries', 'role/actuary'],
    ['I am a nurse', 'role/nurse'],
    ['midwives', 'role/midwife'],
  ])('whatever the case, accents, signs, number, gaps and order: %s', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  it.each([
    ['elec', 'role/electrician'],
    ['electricia', 'role/electrician'],
    ['plumb', 'role/plumber'],
    ['hairdr', 'role/hairdresser'],
    ['truck dr', 'role/truck-driver'],
    ['nurs', 'role/nurse'],
  ])('what is only begun: %s', (query, expected) => {
    expect(ids(query, 3)).toContain(expected);
  });

  it.each([
    ['elecrtician', 'role/electrician', 'two letters swapped'],
    ['carpentor', 'role/carpenter', 'a wrong letter'],
    ['pharmcist', 'role/pharmacist', 'a letter missing'],
    ['recieptionist', 'role/receptionist', 'two swapped'],
    ['mechannic', 'role/mechanic', 'a letter too many'],
    ['pulmbe', 'role/plumber', 'a slip in what is only begun'],
  ])('what is spelt with one slip: %s', (query, expected) => {
    expect(first(query)).toBe(expected);
  });

  it('kin of a word, after the word itself', () => {
    expect(first('teaching')).toBe('field/teaching');
    expect(ids('driving a truck', 3)).toContain('role/truck-driver');
  });

  it('the one who does it rather than the word that says which', () => {
    expect(first('night nurse')).toBe('role/nurse');
    expect(first('hotel cook')).toBe('role/cook');
    expect(first('cook, hospital')).toBe('role/cook');
  });

  it('the first of a list that nothing fits as a whole', () => {
    expect(first('butcher, juggler, diver, acrobat, clockwright, thatcher')).toBe('role/butcher');
  });

  it('nothing that stands after "except"', () => {
    expect(ids('teacher except special education')).not.toContain('role/special-education-teacher');
  });

  it('nothing for what is no work it knows, so that one’s own words are offered', () => {
    for (const query of ['', '   ', 'qwxzv', 'tesco', '!!!', '日本']) expect(ids(query)).toEqual([]);
  });
});

describe('searching for work prefers', () => {
  /** Three nurses who differ in how well "nurse" fits them. */
  const role = (id: string, label: string, search: string[]) => ({
    id,
    label,
    a: `a ${label}`,
    role: label,
    people: `${label}s`,
    search,
    field: 'care',
  });
  const few: WorkCatalogue = {
    rules: work.rules,
    fields: [{ id: 'care', label: 'Care', name: 'care', search: ['nurserie'] }],
    roles: [
      role('slip', 'nutse', []),
      role('begun', 'nursery helper', []),
      role('searched', 'matron', ['nurse']),
      role('own', 'nurse', []),
    ],
  };

  it('the name itself, then a search word, then a beginning; a slip only where nothing is spelt like it', () => {
    expect(searchWork('nurse', few, 9).map(({ words }) => words.id)).toEqual([
      'own',
      'searched',
      'care',
      'begun',
    ]);
    expect(searchWork('nursery', few, 1).map(({ words }) => words.id)).toEqual(['begun']);
    expect(searchWork('nutsee', few, 9).map(({ words }) => words.id)).toEqual(['slip']);
  });

  it('says which words fitted, and whether they are the name of the entry', () => {
    const [own, searched] = searchWork('nurse', few, 2);
    expect([own?.matched, own?.isOwn]).toEqual(['nurse', true]);
    expect([searched?.matched, searched?.isOwn]).toEqual(['nurse', false]);
  });
});

describe('searching for work always', () => {
  it(
    'puts an entry first when one of its own names is typed whole',
    () => {
      const wrong = some(entries).flatMap(({ key, own }) => own.filter((name) => first(name) !== key));
      expect(wrong).toEqual([]);
    },
    THOUSANDS_MS,
  );

  it(
    'shows an entry, not hidden by better ones, when one of its search words is typed whole',
    () => {
      const hidden = some(entries).flatMap(({ key, words }) =>
        words.search.filter((word) => !ids(word, 20).includes(key)).map((word) => `${key}: ${word}`),
      );
      expect(hidden).toEqual([]);
    },
    THOUSANDS_MS,
  );

  it('answers whatever is typed, with known entries, each once, at most as many as asked for', () => {
    fc.assert(
      fc.property(anyQuery, fc.integer({ min: -1, max: 12 }), (query, limit) => {
        const hits = ids(query, limit);
        expect(hits.length).toBeLessThanOrEqual(Math.max(0, limit));
        expect(new Set(hits).size).toBe(hits.length);
        for (const hit of hits) expect(entries.some(({ key }) => key === hit)).toBe(true);
      }),
    );
  });

  it('gives the same answer twice, and fewer are the first of more', () => {
    fc.assert(
      fc.property(anyQuery, fc.integer({ min: 0, max: 8 }), (query, limit) => {
        expect(ids(query, limit)).toEqual(ids(query, limit));
        expect(ids(query, limit)).toEqual(ids(query, 20).slice(0, limit));
      }),
    );
  });

  it('does not mind case, accents or gaps around', () => {
    fc.assert(
      fc.property(anyEntry, ({ words }) => {
        const query = words.label;
        expect(ids(`  ${query.toUpperCase()} `)).toEqual(ids(query));
        expect(ids(query.replaceAll(/[aeiou]/g, (vowel) => `${vowel}\u0301`))).toEqual(ids(query));
      }),
    );
  });
});

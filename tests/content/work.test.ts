import { describe, expect, it } from 'vitest';
import words from '#src/content/en/roles.json' with { type: 'json' };
import { work } from '#src/content/en/work.ts';
import structure from '#src/content/structure/work.json' with { type: 'json' };
import known from './work-ids.json' with { type: 'json' };

const { fields, roles, rules } = work;

/** The 23 major groups of work, by the first two digits of the Standard Occupational Classification. */
const MAJOR_GROUPS = '11 13 15 17 19 21 23 25 27 29 31 33 35 37 39 41 43 45 47 49 51 53 55'.split(' ');
/** Words that keep their capitals inside a sentence. */
const CAPITALS = new Set([
  'HR',
  'IT',
  'CAD',
  'PE',
  'PR',
  'GP',
  'GPs',
  'DJ',
  'DJs',
  'HVAC',
  'CNC',
  'EMT',
  'EMTs',
  'LPN',
  'LPNs',
  'CNA',
  'CNAs',
  'DevOps',
  'UX',
  'X',
]);
/** Said letter by letter, and their first letter begins with a vowel: "an HR adviser". */
const SPELT_WITH_VOWEL = ['HR', 'IT', 'HVAC', 'EMT', 'LPN', 'X-ray'];
/** A vowel on paper, a consonant in the mouth: "a university teacher". */
const SOUNDS_LIKE_CONSONANT = /^(uni|use|usu|eu|one|once)/;

const needsAn = (role: string) => {
  const [first = ''] = role.split(' ');
  if (/\p{Lu}/u.test(first)) return SPELT_WITH_VOWEL.includes(first);
  return /^[aeiou]/.test(role) && !SOUNDS_LIKE_CONSONANT.test(role);
};
const strayCapitals = (form: string) =>
  form.split(/[\s-]/).filter((word) => /\p{Lu}/u.test(word) && !CAPITALS.has(word));
const isTidy = (form: string) => form === form.trim() && !/\s\s|[.,;:!?()"]/.test(form);

describe('the fields and roles', () => {
  it('cover real work: enough of both, and every major group of occupations', () => {
    expect(fields.length).toBeGreaterThanOrEqual(80);
    expect(roles.length).toBeGreaterThanOrEqual(200);
    const covered = new Set(structure.flatMap(({ groups }) => groups));
    expect([...covered].sort()).toEqual(MAJOR_GROUPS);
  });

  it('have ids of their own, which never change since answers are kept under them', () => {
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
    expect(ids(fields)).toEqual([...known.fields].sort());
    expect(ids(roles)).toEqual([...known.roles].sort());
    for (const list of [fields, roles]) {
      expect(new Set(ids(list)).size).toBe(list.length);
      for (const { id } of list) expect(id).toMatch(/^[a-z][a-z0-9-]*$/);
    }
  });

  it('fit together: every role has one field that exists, and every field has a role', () => {
    expect(structure.map(({ id }) => id)).toEqual(fields.map(({ id }) => id));
    expect(structure.flatMap((field) => field.roles).sort()).toEqual(words.map(({ id }) => id).sort());
    for (const field of structure) expect(field.roles.length).toBeGreaterThan(0);
    const fieldIds = new Set(fields.map(({ id }) => id));
    expect(roles.filter((role) => !fieldIds.has(role.field))).toEqual([]);
  });

  it('are told apart by their labels, which begin with a capital', () => {
    const labels = [...fields, ...roles].map(({ label }) => label.toLowerCase());
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    for (const { label } of [...fields, ...roles]) expect(label).toMatch(/^\p{Lu}/u);
  });
});

describe('the forms of roles', () => {
  it('say "a" or "an" as it is spoken, before the role', () => {
    const wrong = roles.filter((each) => each.a !== `${needsAn(each.role) ? 'an' : 'a'} ${each.role}`);
    expect(wrong.map(({ a }) => a)).toEqual([]);
  });

  it('say more than one of them otherwise than one', () => {
    expect(roles.filter(({ people, role }) => people === role).map(({ people }) => people)).toEqual([]);
    expect(roles.filter(({ people }) => !/(s|people)( and \w+s| of [\w ]+)?$/.test(people))).toEqual([]);
  });

  it('stand inside a sentence: lower case, no stray sign', () => {
    const all = roles.flatMap(({ a, role, people }) => [a, role, people]);
    expect(all.filter((form) => strayCapitals(form).length > 0)).toEqual([]);
    expect(all.filter((form) => !isTidy(form))).toEqual([]);
  });

  it('name nobody by sex', () => {
    const all = roles.flatMap(({ a, people }) => [a, people]);
    const bySex = /(?:man|men|maid|waitress|actress|hostess|mistress|lady|ladies|boy|girl|lord|master)s?\b/;
    expect(all.filter((form) => bySex.test(form))).toEqual([]);
  });
});

describe('the forms of fields', () => {
  it('stand after in, from and into: a thing in lower case, with no sign and no article but one that belongs', () => {
    expect(fields.filter(({ name }) => strayCapitals(name).length > 0)).toEqual([]);
    expect(fields.filter(({ name }) => !isTidy(name) || /^(a|an|in|from|into|being)\b/.test(name))).toEqual(
      [],
    );
    const withArticle = fields.filter(({ name }) => name.startsWith('the ')).map(({ id }) => id);
    expect(withArticle.sort()).toEqual(['beauty', 'building-trades', 'military']);
  });
});

describe('the search words', () => {
  it('are there for every entry, each once, and are not its own name again', () => {
    for (const entry of [...fields, ...roles]) {
      const lower = entry.search.map((word) => word.toLowerCase());
      expect(entry.search.length, entry.id).toBeGreaterThan(0);
      expect(new Set(lower).size, entry.id).toBe(lower.length);
      expect(lower, entry.id).not.toContain(entry.label.toLowerCase());
      expect(entry.search.every((word) => word === word.trim() && word !== '')).toBe(true);
    }
  });

  it('come with rules in which no ending hides a longer one', () => {
    const hidden = (endings: readonly string[]) =>
      endings.filter((ending, at) => endings.slice(0, at).some((earlier) => ending.endsWith(earlier)));
    expect(hidden(rules.kin)).toEqual([]);
    expect(hidden(rules.plurals.map(([ending]) => ending))).toEqual([]);
    for (const pair of rules.plurals) expect(pair).toHaveLength(2);
  });
});

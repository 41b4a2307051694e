import { describe, expect, it } from 'vitest';
import { questions } from './files.ts';

/** The menu of the question whom or what the work serves. */
const input = questions.find(({ id }) => id === 'serve')?.input;
const verbs = (input?.kind === 'verb' ? input.options : []).map(({ id, label, object, forms }) => ({
  id,
  label,
  object,
  base: forms?.base ?? '',
  gerund: forms?.gerund ?? '',
  past: forms?.past ?? '',
}));

const FORMS = ['base', 'gerund', 'past'] as const;
const HOLE = '{who}';
const first = (form: string) => form.split(' ')[0];

describe('the verbs of the menu', () => {
  it('are enough to choose from, each once', () => {
    expect(verbs.length).toBeGreaterThanOrEqual(24);
    expect(verbs.length).toBeLessThanOrEqual(34);
    for (const key of ['id', 'label', 'base'] as const)
      expect(new Set(verbs.map((verb) => verb[key])).size).toBe(verbs.length);
    for (const { object } of verbs) expect(object).toBeDefined();
  });

  it.each(verbs)('$id has one hole in every form, or none where it takes no object', (verb) => {
    for (const form of FORMS) {
      expect(verb[form].split(HOLE).length - 1).toBe(verb.object === 'none' ? 0 : 1);
      expect(verb[form].replace(HOLE, 'them')).not.toMatch(/[{}.,;:!?]|\s\s|^\s|\s$/);
    }
  });

  it.each(verbs)('$id has a base after "I want to", a gerund after "a job" and a past after "I"', (verb) => {
    expect(verb.gerund).toMatch(/^[a-z]+ing\b/);
    expect(verb.gerund.slice(0, 2)).toBe(verb.base.slice(0, 2));
    expect(first(verb.gerund)).not.toBe(first(verb.base));
    expect(verb.past).not.toBe(verb.base);
    expect(verb.past).not.toMatch(/^[a-z]+ing\b/);
  });

  it.each(verbs)('$id says the same in every form, apart from the verb and what agrees with it', (verb) => {
    const rest = (form: string) => form.split(' ').slice(1).join(' ');
    expect(rest(verb.gerund)).toBe(rest(verb.base));
    expect(
      rest(verb.past)
        .replace(/\bknew\b/, 'know')
        .replace(/\bneeded\b/, 'need')
        .replace(/\bwas\b/, 'am'),
    ).toBe(rest(verb.base));
  });

  it.each(verbs)('$id has a label without a hole, in which its verb can be seen', (verb) => {
    expect(verb.label).not.toContain(HOLE);
    expect(verb.base.startsWith(verb.label.split(' ')[0] ?? '-')).toBe(true);
  });
});

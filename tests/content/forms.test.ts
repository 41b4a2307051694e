import { describe, expect, it } from 'vitest';
import type { Forms } from '#src/domain/model/question.ts';
import { optionsOf, question, questions } from './files.ts';

/** Which hand-written forms the options of a question must have, since no rule ever inflects a word. */
const NEEDED: Record<string, readonly (keyof Forms)[]> = {
  horizon: ['noun'],
  strengths: ['base', 'gerund', 'past', 'noun'],
  growth: ['base', 'gerund'],
  themes: ['base', 'gerund', 'noun'],
  people: ['noun'],
  'room-for': ['base', 'clause', 'noun'],
  off: ['noun'],
  knowledge: ['noun'],
  'learning-style': ['base', 'gerund'],
  'learning-barriers': ['noun', 'clause'],
  'money-purpose': ['base', 'gerund', 'clause'],
  values: ['noun'],
};

/** The ways to begin a sentence have the one form that its field wants. */
const STARTERS = questions.flatMap(({ input }) => (input.kind === 'starter' ? input.parts : []));

const COUNTS: Record<string, number> = {
  strengths: 24,
  growth: 12,
  themes: 16,
  people: 12,
  'room-for': 10,
  knowledge: 20,
  'learning-style': 7,
  'learning-barriers': 9,
  'money-purpose': 10,
  values: 18,
};

const first = (phrase: string) => phrase.split(' ')[0] ?? '';

/** Short verbs that end in -ing without being a gerund. */
const NOT_GERUNDS = ['bring', 'sing', 'ring', 'spring', 'string', 'swing', 'fling', 'cling'];

/** Pasts that differ from their participle read wrongly after "I have", and participles after "I". */
const SPLIT_PASTS =
  /^(wrote|written|grew|grown|drove|driven|gave|given|took|taken|saw|seen|spoke|spoken|did|done|went|gone|knew|known|sang|sung|drew|drawn|showed|shown|began|begun|ran|run|chose|chosen|broke|broken|came|come)\b/;

const NAMES = ['base', 'gerund', 'past', 'noun', 'clause'] as const;

/** The verbs of the menu have holes and a test of their own. */
const forms = questions
  .filter(({ input }) => input.kind !== 'verb')
  .flatMap((each) =>
    optionsOf(each.input).flatMap((option) =>
      NAMES.flatMap((form) => {
        const phrase = option.forms?.[form];
        return phrase === undefined ? [] : [{ where: `${each.id}/${option.id} ${form}`, form, phrase }];
      }),
    ),
  );
const of = (form: keyof Forms) => forms.filter((each) => each.form === form);

describe('the forms of the options', () => {
  it.each(Object.keys(NEEDED))('are all there for %s', (id) => {
    for (const option of optionsOf(question(id).input)) {
      for (const form of NEEDED[id] ?? [])
        expect(option.forms?.[form], `${id}/${option.id} ${form}`).toBeTruthy();
    }
  });

  it.each(Object.entries(COUNTS))('stand on %s with %i options', (id, count) => {
    expect(optionsOf(question(id).input)).toHaveLength(count);
  });

  it('give the ways to begin the form that their field wants, in the words of their label', () => {
    for (const { shape, options } of STARTERS) {
      for (const { id, label, forms: own } of options ?? []) {
        expect(Object.keys(own ?? {}), id).toEqual([shape]);
        expect(Object.values(own ?? {})[0], id).toBe(label.replace(/^./, (letter) => letter.toLowerCase()));
      }
    }
  });

  it('are short phrases that can stand in the middle of a sentence and in a list', () => {
    for (const { where, phrase } of forms) {
      if (!/^I\b/.test(phrase)) expect(phrase, where).toMatch(/^[a-z]/);
      expect(phrase, where).not.toMatch(/[.,;:?!]|\band\b/);
      expect(phrase.split(' ').length, where).toBeLessThanOrEqual(10);
      expect(phrase, where).not.toMatch(/\b(you|your)\b/);
    }
  });

  it('start a gerund with -ing', () => {
    for (const { where, phrase } of of('gerund')) {
      expect(first(phrase), where).toMatch(/ing$/);
      expect(NOT_GERUNDS, where).not.toContain(first(phrase));
    }
  });

  it('start a base with the bare verb', () => {
    for (const { where, phrase } of of('base')) {
      expect(first(phrase), where).not.toBe('to');
      if (!NOT_GERUNDS.includes(first(phrase))) expect(first(phrase), where).not.toMatch(/ing$/);
      expect(first(phrase), where).not.toMatch(/[^s]s$|ed$/);
    }
  });

  it('use a past that reads right after "I" and after "I have"', () => {
    for (const { where, phrase } of of('past')) expect(phrase, where).not.toMatch(SPLIT_PASTS);
  });

  it('start a clause with its own subject', () => {
    for (const { where, phrase } of of('clause')) expect(phrase, where).toMatch(/^(I|my|the|someone) /);
  });

  it('let a base and its gerund say the same thing', () => {
    for (const { id, input } of questions) {
      for (const option of optionsOf(input)) {
        const { base, gerund } = option.forms ?? {};
        if (base === undefined || gerund === undefined) continue;
        expect(gerund.split(' ').slice(1), `${id}/${option.id}`).toEqual(base.split(' ').slice(1));
      }
    }
  });
});

import { describe, expect, it } from 'vitest';
import { questionById, questionnaire } from '#src/content/en/index.ts';
import { SIGNALS } from '#src/domain/model/question.ts';
import { type Level, STEPS } from '#src/domain/model/steps.ts';
import { isConditionName } from '#src/domain/wizard/conditions.ts';
import {
  innerIds,
  optionsOf,
  question,
  questionHelp,
  questions,
  signalsOf,
  steps,
  textsOf,
} from './files.ts';
import pinned from './ids.json' with { type: 'json' };

const QUICK_PATH = [
  'arc',
  'work',
  'years',
  'target',
  'strengths',
  'energy',
  'proof',
  'serve',
  'must-fit',
  'learn',
  'cushion',
  'weights',
];

/** Matters of money, health, family, limits and people never leave the device unless ticked in. */
const PRIVATE = [
  'standing',
  'hope',
  'clarity',
  'growth',
  'off',
  'cv-story',
  'cv-missing',
  'people',
  'support',
  'work-message',
  'contact',
  'learning-hours',
  'learning-budget',
  'learning-barriers',
  'pay',
  'own-money',
  'deadline',
  'meanwhile',
  'unpaid',
  'move',
  'hours',
  'money-purpose',
  'income-steadiness',
  'cushion',
  'not-for-money',
  'inner-obstacle',
];

describe('the question files', () => {
  it('are what the page imports, in the order of the steps', () => {
    expect(questionnaire).toEqual(steps);
    expect(questionnaire.map((step) => step.id)).toEqual(STEPS);
    expect(questionById('values')).toEqual(question('values'));
    expect(questionById('no-such-question')).toBeUndefined();
  });

  it('use every id once', () => {
    const ids = questions.map((each) => each.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const each of questions) {
      const inner = innerIds(each);
      expect(new Set(inner).size, each.id).toBe(inner.length);
    }
  });

  it('leave ids that start with own- to what a person adds', () => {
    expect(questions.flatMap(innerIds).filter((id) => id.startsWith('own-'))).toEqual([]);
  });

  it('keep every id ever used: a new id is added to ids.json, a dropped one moves to its retired list', () => {
    const current = Object.fromEntries(questions.map((each) => [each.id, innerIds(each).sort()]));
    expect(current).toEqual(pinned.current);
    const retired: readonly string[] = pinned.retired;
    const inUse = questions.flatMap((each) => [each.id, ...innerIds(each).map((id) => `${each.id}/${id}`)]);
    expect(inUse.filter((id) => retired.includes(id))).toEqual([]);
  });

  it('give every signal at least once, or another that says the same', () => {
    const given = new Set(questions.flatMap((each) => signalsOf(each.input)));
    expect(SIGNALS.filter((signal) => !given.has(signal))).toEqual([
      'story',
      'story-result',
      'instead',
      'learn-next',
      'learn-purpose',
      'beneficiary',
      'change',
    ]);
  });

  it('mark only what an earlier question asked', () => {
    questions.forEach((each, at) => {
      if (each.input.kind !== 'marks') return;
      const of = each.input.of;
      const earlier = questions.slice(0, at).find((other) => other.id === of);
      expect(['picks', 'people'], each.id).toContain(earlier?.input.kind);
    });
  });

  it('name only known predicates', () => {
    const named = questions.flatMap((each) => (each.when === undefined ? [] : [each.when]));
    expect(named.filter((name) => !isConditionName(name))).toEqual([]);
  });

  it('allow no more choices than there are, and start every slider on a stop with words that fit', () => {
    for (const { id, input } of questions) {
      if (input.kind === 'picks' || input.kind === 'people') {
        // Work is searched for in a catalogue of its own.
        if (input.kind === 'people' || !input.catalogue)
          expect(input.max, id).toBeLessThanOrEqual(input.options.length);
      }
      if (input.kind !== 'scales') continue;
      for (const scale of input.scales) {
        expect(scale.start, id).toBeGreaterThanOrEqual(scale.min);
        expect(scale.start, id).toBeLessThanOrEqual(scale.max);
        expect([2, scale.max - scale.min + 1], id).toContain(scale.words.length);
      }
    }
  });

  it('let one of the listed options stand alone where one says that there is none', () => {
    const alone = questions.flatMap(({ id, input }) =>
      input.kind === 'picks' && input.none
        ? [[id, input.none, optionsOf(input).some((one) => one.id === input.none)]]
        : [],
    );
    expect(alone).toEqual([['target', 'not-yet', true]]);
  });

  it('keep private matters private and the rest shareable', () => {
    expect(questions.filter((each) => each.channel === 'private').map((each) => each.id)).toEqual(PRIVATE);
  });

  it('suggest only by keywords that are the start of one lower-case word', () => {
    for (const { id, input } of questions) {
      if (input.kind !== 'picks' || !input.suggest) continue;
      for (const option of input.options) {
        expect(option.keywords?.length, `${id}/${option.id}`).toBeGreaterThan(3);
        for (const keyword of option.keywords ?? [])
          expect(keyword, `${id}/${option.id}`).toMatch(/^[a-z]{3,}(-[a-z]+)?$/);
      }
    }
  });
});

describe('the paths', () => {
  const upTo = (...levels: Level[]) => questions.filter((each) => levels.includes(each.level));

  it('keep the quick path as it is', () => {
    expect(upTo('quick').map((each) => each.id)).toEqual(QUICK_PATH);
  });
});

describe('the words', () => {
  const BANNED = /journey|unlock|empower|passion|leverage|synergy|!/i;

  it.each(steps.map((step) => [step.id, step] as const))('of %s are plain', (_, step) => {
    expect(textsOf(step).filter((text) => BANNED.test(text))).toEqual([]);
    expect(textsOf(step).filter((text) => text !== text.trim() || text.includes('  '))).toEqual([]);
  });

  it('ask in one sentence or two, with help of one line', () => {
    for (const each of questions) {
      expect(each.stem.length, each.id).toBeLessThanOrEqual(110);
      expect(each.stem, each.id).toMatch(/[?\u2026]$/);
      expect(each.help.length, each.id).toBeLessThanOrEqual(125);
      // A question that says all it needs has none.
      expect(each.help, each.id).toMatch(/^$|[.?]$/);
    }
  });

  it('have help for each question and for nothing else, with another way to ask', () => {
    expect(Object.keys(questionHelp)).toEqual(questions.map(({ id }) => id));
    for (const [id, { another }] of Object.entries(questionHelp)) {
      expect(another, id).toMatch(/\?$|\. [^.]+\.$|\.$/);
      expect(another, id).not.toBe(question(id).stem);
    }
  });

  it('are plain in the help as well', () => {
    const texts = textsOf(questionHelp);
    expect(texts.filter((text) => BANNED.test(text))).toEqual([]);
    expect(texts.filter((text) => text !== text.trim() || text.includes('  '))).toEqual([]);
  });

  it('show three examples by people in different walks of life', () => {
    const all = Object.entries(questionHelp);
    for (const [id, { examples }] of all) {
      expect(examples, id).toHaveLength(3);
      expect(new Set(examples.map(({ who }) => who)).size, id).toBe(3);
    }
    expect(new Set(all.flatMap(([, { examples }]) => examples.map(({ who }) => who))).size).toBeGreaterThan(
      15,
    );
  });

  it('give examples of choices that can really be chosen', () => {
    for (const { id, input } of questions) {
      if (input.kind !== 'choice') continue;
      for (const { answer } of questionHelp[id]?.examples ?? []) {
        expect(
          input.options.some((option) => answer.startsWith(option.label)),
          `${id}: ${answer}`,
        ).toBe(true);
      }
    }
  });

  it('give every option its own label', () => {
    for (const { id, input } of questions) {
      const labels = optionsOf(input).map((option) => option.label);
      expect(new Set(labels).size, id).toBe(labels.length);
    }
  });

  it('leave every starter open, so that the person ends the sentence', () => {
    for (const { id, input } of questions) {
      if (input.kind !== 'starter') continue;
      for (const part of input.parts) {
        expect(part.stem, id).not.toMatch(/[.?\u2026]$/);
        expect(part.placeholder, id).not.toMatch(/[.?]$/);
        if (part.shape === 'gerund') expect(part.placeholder, id).toMatch(/^[a-z]+ing\b/);
        if (part.shape === 'base') expect(part.placeholder, id).not.toMatch(/^(to\b|[a-z]+ing\b)/);
      }
    }
  });
});

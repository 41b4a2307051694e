import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { questionById, questionnaire } from '#src/content/en/index.ts';
import { compareReflections } from '#src/domain/history/compare.ts';
import { withSpoken } from '#src/domain/interview/with-spoken.ts';
import { en } from '#src/domain/language/en/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { paperDocument } from '#src/files/paper/paper-document.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';

type Person = ReturnType<typeof aReflection>;
const TODAY = '2026-11-22';
const textOf = (segments: readonly Segment[] | null) => segments?.map(({ text }) => text).join('') ?? null;
const written = (person: Person) => {
  const reflection = person.done();
  const synthesis = synthesize(reflection, questionnaire, { today: TODAY, audience: 'self', language: en });
  return withSpoken(reflection, synthesis, questionnaire, en);
};
/** The headings on the paper, with everything ticked that is ticked at first. */
const headings = (person: Person) =>
  paperDocument({ texts: english, language: en }, person.done(), TODAY).words.blocks.flatMap((block) =>
    block.kind === 'heading' ? [block.text] : [],
  );
const EQUAL = { skills: 2, experiences: 2, social: 2, education: 2, finances: 2 };

describe('an interview answer', () => {
  const demands = () => aReflection().picking('must-fit', 'evenings');

  it('is none where it would be a question back and nothing else', () => {
    expect(textOf(written(demands()).statement)).not.toBeNull();
    expect(written(demands()).interview).toBeNull();
    expect(headings(demands())).not.toContain(english.document.interview);
  });

  it('stands where one answer more can be told', () => {
    const more = () => demands().listing('learn', ['bookkeeping', 'set-on-it']);
    expect(textOf(written(more()).interview)).toContain('bookkeeping');
    expect(headings(more())).toContain(english.document.interview);
  });

  it('asks back for nothing that nobody said comes next', () => {
    for (const strength of ['calm', 'explain', 'listen', 'fix'])
      expect(textOf(written(aReflection().picking('strengths', strength)).interview) ?? '').not.toContain(
        'take on more',
      );
  });
});

describe('a trade alone', () => {
  const trade = () => aReflection().picking('work', { own: 'bricklayer' });

  it('is no wish to go further in it', () => {
    expect(written(trade()).statement).toBeNull();
    expect(textOf(written(trade().choosing('arc', 'start')).statement)).toBe(
      'I want to find out which work suits me.',
    );
  });

  it('says what comes next as it was chosen, and that this is where it comes from', () => {
    const { statement } = written(trade().choosing('arc', 'shift'));
    expect(textOf(statement)).toBe('I want to find different work.');
    expect(statement?.flatMap(({ sources }) => sources).length).toBe(1);
    expect(textOf(written(trade().choosing('arc', 'keep')).statement)).toBe('I want to stay useful.');
    expect(written(aReflection().choosing('arc', 'shift')).statement).toBeNull();
  });

  it('is one where they said that they go on with it', () => {
    expect(textOf(written(trade().choosing('arc', 'grow')).statement)).toBe(
      'I want to go further as a bricklayer.',
    );
  });
});

describe('how much each factor counts', () => {
  const few = () => aReflection().picking('target', { own: 'welder' });

  it('stands nowhere on paper where nobody said it', () => {
    expect(headings(few())).not.toContain(english.document.factors);
  });

  it('stands nowhere where all count the same: going on past untouched sliders is no answer about them', () => {
    expect(headings(few().setting('weights', EQUAL))).not.toContain(english.document.factors);
    expect(headings(few().setting('weights', { ...EQUAL, social: 4 }))).toContain(english.document.factors);
  });

  it('was not said before it was, in what changed', () => {
    const { dials } = compareReflections(
      few().done(),
      few().setting('weights', EQUAL).done(),
      questionnaire,
      en,
    );
    expect(dials).toHaveLength(5);
    expect(dials[0]).toEqual({ dial: 'skills', before: null, after: 2 });
    expect(compareReflections(few().done(), few().done(), questionnaire, en).dials).toEqual([]);
  });

  it('is there with every answer of a person who went all the way', () => {
    expect(questionById('weights')).toBeDefined();
    expect(headings(quickPerson())).toContain(english.document.factors);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { carriedLength, hasStory, whatFills } from '#src/domain/interview/what-fills.ts';
import type { Answers } from '#src/domain/model/answer.ts';

const told = (stem: string, parts: Record<string, string>): Answers[string] => ({
  value: { kind: 'stems', stem, parts },
  setAside: null,
  wordings: {},
  channels: {},
  asked: '',
});
const names = (answers: Answers) => whatFills(questionnaire, answers).map(({ question }) => question.id);

describe('what would make an answer longer', () => {
  it('is a story before anything else, and no second one before the first', () => {
    expect(names({})[0]).toBe('proof');
    expect(names({})).not.toContain('proof-story');
    expect(hasStory(questionnaire, {})).toBe(false);
  });

  it('is more of the story once there is one', () => {
    const answers = { proof: told('did', { 'did-did': 'rewrote the rota' }) };
    expect(names(answers)).not.toContain('proof');
    expect(names(answers)).toEqual(expect.arrayContaining(['best', 'reason', 'proof-story', 'proof-2']));
    expect(hasStory(questionnaire, answers)).toBe(true);
  });

  it('is asked in the step where its question stands', () => {
    for (const { question, step } of whatFills(questionnaire, {}))
      expect(questionnaire.find(({ id }) => id === step)?.questions).toContain(question);
  });
});

describe('the length that stands', () => {
  it('is the one asked for where the answers carry it, else the next shorter', () => {
    const carried = { 30: 28, 60: 45, 90: null };
    expect(carriedLength(carried, 30)).toBe(30);
    expect(carriedLength(carried, 60)).toBe(60);
    expect(carriedLength(carried, 90)).toBe(60);
    expect(carriedLength({ 30: 28, 60: null, 90: null }, 90)).toBe(30);
  });

  it('is never one that is not carried, unless none is', () => {
    const seconds = fc.option(fc.nat(90));
    fc.assert(
      fc.property(seconds, seconds, seconds, fc.constantFrom(30, 60, 90), (a, b, c, asked) => {
        const carried = { 30: a, 60: b, 90: c };
        const isNone = a === null && b === null && c === null;
        expect(isNone || carried[carriedLength(carried, asked as 30 | 60 | 90)] !== null).toBe(true);
      }),
    );
  });
});

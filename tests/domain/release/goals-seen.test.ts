import { describe, expect, it } from 'vitest';
import { questionById, questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { KeptSegment } from '#src/domain/model/goal-record.ts';
import { goalsFor } from '#src/domain/release/goals-seen.ts';
import type { Audience } from '#src/domain/sharing/audience.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { aGoal } from '#tests/helpers/a-goal.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';

const { evidence } = synthesize(quickPerson().done(), questionnaire, {
  today: '2026-11-22',
  audience: 'paper',
  language: en,
});
const told = {
  evidence,
  strandOf: (questionId: string) => questionById(questionId)?.strand,
  matters: en.matters,
};
const piece = (text: string, part: Partial<KeptSegment> = {}): KeptSegment => ({
  text,
  kind: 'user',
  sources: [],
  rule: 'test',
  from: null,
  ...part,
});
const one = (goal: Parameters<typeof aGoal>[0], audience: Audience = 'paper') =>
  goalsFor(audience, [aGoal(goal)], told)[0];

describe('a goal taken on, on paper', () => {
  it('keeps its words where they are for sharing', () => {
    expect(one({})).toEqual({ ...aGoal(), hidden: [], isKept: false });
  });

  it('leaves out a part that rests on money, whether or not the answer is still there', () => {
    const why = [piece('It pays off my debts', { sources: ['money-purpose/debt'], kind: 'lexeme' })];
    expect(one({ why })).toMatchObject({ why: [], isKept: false });
    const gone = [piece('It buys a house', { sources: ['money-purpose/home'], kind: 'lexeme' })];
    expect(one({ why: gone })?.why).toEqual([]);
    expect(one({ why }, 'paper-with-private')?.why).toEqual(why);
  });

  it('is kept back whole where its action speaks of a private matter, and counted', () => {
    const action = [piece('Walk every day until my back is better', { kind: 'edit' })];
    expect(one({ action })?.isKept).toBe(true);
    expect(one({ action }, 'paper-with-private')?.isKept).toBe(false);
  });

  it('leaves out notes that speak of a private matter, and keeps the others', () => {
    const notes = [
      { on: '2026-11-23', text: 'My depression came back.' },
      { on: '2026-11-24', text: 'First lesson done.' },
    ];
    expect(one({ notes, statusWhy: 'since my divorce' })).toMatchObject({
      notes: [{ text: 'First lesson done.' }],
      statusWhy: '',
    });
  });
});

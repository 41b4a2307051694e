import { describe, expect, it } from 'vitest';
import { summariesAsJson, summariesAsText } from '#scripts/summary-text.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { toldOnPaper } from '#src/files/paper/paper-document.ts';
import { aGoal } from '#tests/helpers/a-goal.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';

const person = (part: Partial<Reflection> = {}): Reflection => ({ ...quickPerson().done(), ...part });
const TODAY = '2026-11-22';
const asJson = (reflection: Reflection) =>
  JSON.parse(summariesAsJson([toldOnPaper(reflection, TODAY)], TODAY).words).reflections[0];
const asText = (reflection: Reflection) => summariesAsText([toldOnPaper(reflection, TODAY)]).words;
type Road = { id: string };
const followed = () => person({ direction: { road: 'stretch', added: ['steady'] } });

describe('the summary of the command line', () => {
  it('has the chosen text, which road it is, and every road', () => {
    const json = asJson(followed());
    expect(json.direction).toEqual({
      road: 'stretch',
      mixed: ['steady'],
      missing: [],
      text: 'A step further, mixed with: more of what has worked',
    });
    const stretch = json.roads.find(({ id }: Road) => id === 'stretch');
    expect(json.roads.map(({ id }: Road) => id)).toEqual(
      expect.arrayContaining(['statement', 'steady', 'stretch']),
    );
    expect(json.statement?.text?.startsWith(stretch?.statement?.text ?? '?')).toBe(true);
    expect(json.statement?.phrases.every(({ sources }: { sources: unknown[] }) => sources.length > 0)).toBe(
      true,
    );
    expect(asText(followed())).toContain('(A step further, mixed with: more of what has worked)');
    expect(asText(person())).not.toContain('(The statement');
  });

  it('has the goals taken on, and the proposals beside them for programs', () => {
    const taken = person({ goals: [aGoal({ notes: [{ on: '2026-12-01', text: 'First lesson done.' }] })] });
    const json = asJson(taken);
    expect(json.goalsTakenOn).toMatchObject([
      {
        status: 'in-progress',
        action: { text: 'Finish the bookkeeping course' },
        notes: [{ text: 'First lesson done.' }],
      },
    ]);
    expect(json.goals).toHaveLength(3);
    expect(asText(taken)).toContain(
      'MY GOAL\n- Learning · by 1 February 2027 · under way: Finish the bookkeeping',
    );
    expect(asText(taken)).toContain('Note, 1 December 2026: First lesson done.');
    expect(asText(person())).toContain('THREE GOALS TO BEGIN IT');
  });

  it('keeps a goal that speaks of a private matter to itself unless asked', () => {
    const action = [
      { text: 'Walk until my back is better', kind: 'edit' as const, sources: [], rule: 'own', from: null },
    ];
    const kept = person({ goals: [aGoal({ action })] });
    expect(JSON.stringify(asJson(kept))).not.toContain('my back');
    expect(asText(kept)).not.toContain('my back');
    expect(asText({ ...kept, paper: { ...kept.paper, privateMatters: true } })).toContain('my back');
  });
});

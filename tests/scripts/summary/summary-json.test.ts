import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { summariesAsJson } from '#scripts/summary/summary-json.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { toldOnPaper } from '#src/files/paper/paper-document.ts';
import { aGoal } from '#tests/helpers/a-goal.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';

const person = (part: Partial<Reflection> = {}): Reflection => ({ ...quickPerson().done(), ...part });
const TODAY = '2026-11-22';
const asJson = (reflection: Reflection) =>
  JSON.parse(summariesAsJson([toldOnPaper({ texts: english, language: en }, reflection, TODAY)], TODAY).words)
    .reflections[0];
type Road = { id: string };
const followed = () => person({ direction: { road: 'stretch', added: ['steady'] } });

describe('the summary for programs', () => {
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
  });

  it('keeps a goal that speaks of a private matter to itself unless asked', () => {
    const action = [
      { text: 'Walk until my back is better', kind: 'edit' as const, sources: [], rule: 'own', from: null },
    ];
    const kept = person({ goals: [aGoal({ action })] });
    expect(JSON.stringify(asJson(kept))).not.toContain('my back');
    const ticked = { ...kept, paper: { ...kept.paper, privateMatters: true } };
    expect(JSON.stringify(asJson(ticked))).toContain('my back');
  });
});

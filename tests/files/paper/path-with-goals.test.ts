import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { en } from '#src/domain/language/en/index.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { paperDocument } from '#src/files/paper/paper-document.ts';
import { renderText } from '#src/files/text/render-text.ts';
import { aGoal } from '#tests/helpers/a-goal.ts';

const TODAY = '2026-11-22';
const empty = emptyReflection({ id: 'one', now: `${TODAY}T09:00:00Z`, language: 'en' });
const ticked: Reflection = { ...empty, paper: { ...empty.paper, parts: ['path'] } };
const textOf = (reflection: Reflection) =>
  renderText(paperDocument({ texts: english, language: en }, reflection, TODAY).words);

describe('the growth path on paper', () => {
  it('is left out without a goal: it would say nothing but to choose one', () => {
    expect(textOf(ticked)).not.toMatch(/growth path|take on the one|plan again/i);
  });

  it('is there with a goal, and goes with the last one that is let go', () => {
    const goal = aGoal();
    expect(textOf({ ...ticked, goals: [goal] })).toMatch(/growth path[\s\S]*Finish the bookkeeping course/i);
    expect(textOf({ ...ticked, goals: [{ ...goal, status: 'no-longer' }] })).not.toMatch(/growth path/i);
  });
});

import { expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { spokenParts } from '#src/domain/interview/spoken-answer.ts';
import { en } from '#src/domain/language/en/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { slotsFor } from '#src/domain/synthesis/slots-for.ts';
import { verbsOf } from '#src/domain/synthesis/verbs-of.ts';
import { everybody } from '#tests/personas/person.ts';

it('the lock takes no part that the writing put together: each of its words is known to come from an answer', () => {
  for (const { reflection } of everybody()) {
    const synthesis = synthesize(reflection, questionnaire, {
      today: '2026-11-28',
      audience: 'self',
      language: en,
    });
    if (!synthesis.statement) continue;
    const slots = slotsFor(synthesis.evidence, 'stranger', synthesis.shares, en.writing);
    const given = { slots, verbs: verbsOf(questionnaire), length: 60, employer: null, goal: null } as const;
    const written = en.writing.speak(given) ?? [];
    const kept = spokenParts({
      reflection,
      synthesis,
      company: null,
      length: 60,
      questionnaire,
      language: en,
    });
    expect(kept.map(({ id }) => id)).toEqual(expect.arrayContaining(written.map(({ id }) => id)));
  }
});

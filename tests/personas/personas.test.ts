import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { reflectionSchema } from '#src/domain/model/reflection.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { asPage, textOf } from './as-page.ts';
import { everybody } from './person.ts';

/*
 * Whole people with their approved words. A change of output shows as a diff to read aloud; `npx vitest run -u`
 * approves it.
 */
const people = everybody();

it('are at least forty', () => {
  expect(people.length).toBeGreaterThanOrEqual(40);
});

describe.each(people)('$name', ({ name, reflection }) => {
  const synthesis = synthesize(reflection, questionnaire, {
    today: '2026-11-22',
    audience: 'self',
    language: en,
  });

  it('gave answers that the page could have saved', () => {
    expect(reflectionSchema.safeParse(reflection).success).toBe(true);
  });

  it('reads as approved', async () => {
    await expect(asPage(synthesis)).toMatchFileSnapshot(`./approved/${name}.txt`);
  });

  it('gets all or nothing: a statement comes with its goals', () => {
    const { statement, headline, interview, goals } = synthesis;
    if (!statement) {
      expect([headline, interview, goals]).toEqual([null, null, []]);
      expect(synthesis.nextQuestionId).not.toBeNull();
      return;
    }
    const words = textOf(statement).split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(4);
    expect(words).toBeLessThanOrEqual(60);
    // Nobody is sent anywhere who has not said what comes next.
    const isGoing = reflection.answers.arc?.value != null;
    expect(goals).toHaveLength(isGoing ? 3 : 0);
    // A second thing to learn may stand in the place of a trial.
    const kinds = new Set(goals.map(({ kind }) => kind));
    if (isGoing) expect(kinds.size, [...kinds].join()).toBeGreaterThanOrEqual(2);
    for (const goal of goals) {
      for (const text of [goal.action, goal.measure, goal.firstStep, goal.ifThen, goal.why, goal.changeIf])
        expect(textOf(text)).toMatch(/^\S.*\.$/su);
    }
  });
});

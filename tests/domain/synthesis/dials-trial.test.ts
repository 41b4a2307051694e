import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { dialsQuestion, dialValues, trialChanges, withDials } from '#src/domain/synthesis/dials-trial.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';

const question = dialsQuestion(questionnaire);
if (!question) throw new Error('The questionnaire has no dials.');
const EQUAL = { skills: 2, experiences: 2, social: 2, education: 2, finances: 2 };
const madeOf = (answers = quickPerson().done().answers) =>
  synthesize({ answers, settled: {}, edits: {}, draft: null }, questionnaire, {
    today: '2026-11-22',
    audience: 'self',
    language: en,
  });

describe('dials', () => {
  it('stand where they were left, or where they start', () => {
    expect(dialValues(question, quickPerson().done().answers)).toMatchObject({ social: 4, education: 1 });
    expect(dialValues(question, aReflection().done().answers)).toEqual(EQUAL);
  });

  it('on trial change their own answer and no other', () => {
    const { answers } = quickPerson().done();
    const tried = withDials(answers, question, EQUAL);
    expect(dialValues(question, tried)).toEqual(EQUAL);
    expect({ ...tried, weights: answers.weights }).toEqual(answers);
    expect(answers.weights?.value).toEqual({
      kind: 'scales',
      values: { ...EQUAL, skills: 3, social: 4, education: 1, finances: 3 },
    });
  });

  it('can be tried before they were ever answered', () => {
    expect(withDials({}, question, EQUAL)).toMatchObject({
      weights: { value: { kind: 'scales' }, asked: question.stem },
    });
  });
});

describe('what a trial would change', () => {
  it('is nothing for the same dials', () => {
    expect(trialChanges(madeOf(), madeOf())).toEqual({ goals: [], gone: [], fresh: [] });
  });

  it('names the goals that would read differently, and the tensions that come and go', () => {
    const before = madeOf();
    const [first, ...others] = before.goals;
    if (!first) throw new Error('There should be goals.');
    const later = { ...first, by: '2027-12-01' };
    const tension = madeOf(
      quickPerson()
        .picking('target', { id: 'own', text: 'nail shop' })
        .counting('own-money', { saved: '500', needed: '4,000' })
        .done().answers,
    ).tensions;
    expect(tension.length).toBeGreaterThan(0);
    const changes = trialChanges(before, { goals: [later, ...others.slice(1)], tensions: tension });
    expect(changes.goals).toMatchObject([
      { id: first.id, isSameAction: true },
      { id: others[0]?.id, after: null },
    ]);
    expect(changes.fresh.length + changes.gone.length).toBeGreaterThan(0);
  });
});

import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import { takeOn, takeOnOwn, type WrittenGoal } from '#src/domain/plan/goals-taken-on.ts';
import { furtherGoals } from '#src/domain/plan/shelf.ts';
import { ADVICE_RULES, adviseOn, phrasesServed, weeklyHours } from '#src/domain/plan/smart-advice.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { plan } from '#src/i18n/en/plan.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { everybody } from '#tests/personas/person.ts';

const today = '2026-11-22';
const when = { today, now: '2026-11-22T10:00:00.000Z' };
const reflection = quickPerson().done();
const synthesis = synthesize(reflection, questionnaire, { today, audience: 'self', language: en });

const SOUND: WrittenGoal = {
  action: 'Visit two workshops near me.',
  measure: 'Two visits, three lines on each.',
  firstStep: 'Look up two addresses.',
  ifThen: 'If it is Monday at nine, then I will ring the first one.',
  why: 'To help new parents.',
  changeIf: 'it is not for me.',
  by: '2027-01-31',
  firstStepBy: '2026-11-25',
};
const goalOf = (change: Partial<WrittenGoal>): GoalRecord => {
  const [goal] = takeOnOwn(reflection, { ...SOUND, ...change }, when).goals;
  if (!goal) throw new Error('No goal.');
  return goal;
};
const rulesOf = (change: Partial<WrittenGoal>, others: readonly GoalRecord[] = []) => {
  const goal = goalOf(change);
  return adviseOn(goal, { goals: [goal, ...others], synthesis, today, language: en }).map(({ rule }) => rule);
};

describe('advice on a goal', () => {
  it('has nothing to say of a sound one', () => expect(rulesOf({})).toEqual([]));

  it.each<[Partial<WrittenGoal>, string]>([
    [{ action: 'Better spreadsheets' }, 'verb'],
    [{ action: 'Be more confident' }, 'verb'],
    [{ action: 'I want to be a teacher' }, 'verb'],
    [{ action: 'Run' }, 'verb'],
    [{ measure: '' }, 'measure'],
    [{ measure: 'I feel better about it' }, 'measure'],
    [{ action: 'Get the job at the museum' }, 'on-me'],
    [{ action: 'Convince my boss of my plan' }, 'on-me'],
    [{ measure: 'Six hours a week for two months' }, 'hours'],
    // Copied from elsewhere: broken lines, printed letters, other digits.
    [{ action: 'Get the\njob at the museum' }, 'on-me'],
    [{ action: 'Quit my job to work full-\ntime' }, 'size'],
    [{ action: 'Take a course for £３００' }, 'cost'],
    [{ measure: '٦ hours\na week for two months' }, 'hours'],
    [{ action: 'Take a course for £300' }, 'cost'],
    [{ action: 'Quit my job and study' }, 'size'],
    [{ action: 'Study nursing full-time' }, 'size'],
    [{ why: '' }, 'serves'],
    [{ by: '2026-11-01', firstStepBy: '2026-10-30' }, 'past'],
    [{ by: '2027-11-23' }, 'far'],
    [{ firstStepBy: '2027-02-01' }, 'step-late'],
    [{ ifThen: 'I will ring them' }, 'cue-missing'],
    [{ ifThen: 'If I have time, then I will ring the first one.' }, 'cue-vague'],
    [{ ifThen: 'If I feel like it, then I will ring the first one.' }, 'cue-vague'],
    [{ ifThen: 'If it is Monday, then I will ring her and write to him and book it.' }, 'one-action'],
  ])('%j: %s', (change, rule) => expect(rulesOf(change)).toEqual([rule]));

  it.each<Partial<WrittenGoal>>([
    { action: 'I will write two pages' },
    // Money that comes in or is laid aside costs nothing.
    { action: 'Agree on my terms: at least £900 a month' },
    { action: 'Have a savings plan for my shop, from €2,000 to €6,000' },
    { action: 'Raise my savings for my shop from €2,000 towards €6,000' },
    { action: 'to ask Sam for a talk' },
    { action: 'Написать два письма' },
    { measure: 'The form is sent' },
    { action: 'Take a course that is free, not the one for £300' },
    { action: 'Try it for a day, without giving up my job' },
    { by: '2027-11-22' },
    { ifThen: 'IF it rains THEN I will read one page' },
  ])('has nothing to say of %j', (change) => expect(rulesOf(change)).toEqual([]));

  it('counts the hours of all live goals together', () => {
    const other = { ...goalOf({ measure: 'One hour a week, ten times' }), id: 'goal-2' };
    expect(rulesOf({ measure: 'Two hours a week, ten times' }, [other])).toEqual(['hours-together']);
    expect(rulesOf({ measure: 'Two hours a week, ten times' }, [{ ...other, status: 'done' }])).toEqual([]);
  });

  it('reads hours a week in figures and words', () => {
    expect(weeklyHours(goalOf({ measure: '1.5 hours a week' }), en)).toBe(1.5);
    expect(weeklyHours(goalOf({ measure: 'two hours each day' }), en)).toBe(14);
    expect(weeklyHours(goalOf({ measure: '١٥ hours a week' }), en)).toBe(15);
    expect(weeklyHours(goalOf({ measure: 'many hours a week' }), en)).toBe(0);
  });

  it('leaves a closed goal in peace', () => {
    const goal: GoalRecord = { ...goalOf({ action: 'x', by: '2026-01-01' }), status: 'done' };
    expect(adviseOn(goal, { goals: [goal], synthesis, today, language: en })).toEqual([]);
  });

  it('names the phrases of the aspiration that a goal serves', () => {
    const [goal] = takeOn(
      reflection,
      synthesis.goals.find(({ kind }) => kind === 'terms') as (typeof synthesis.goals)[number],
      when,
      [],
    ).goals;
    const served = phrasesServed(goal as GoalRecord, synthesis.statement ?? [], en);
    expect(served.map(({ text }) => text)).toContain('a family support worker');
  });

  it('has words for every rule: why, and what to change', () => {
    for (const rule of ADVICE_RULES) {
      expect(plan.advice[rule].why).toMatch(/\.$/);
      expect(plan.advice[rule].change).toMatch(/[.”]$/);
    }
  });

  it('asks nothing of our own proposals, for anybody', () => {
    const asked = everybody().flatMap(({ reflection: someone, ...who }) => {
      const told = synthesize(someone, questionnaire, { today, audience: 'self', language: en });
      if (!told.statement) return [];
      const proposals = [...told.goals, ...furtherGoals({ synthesis: told, today, language: en })];
      return proposals
        .filter(({ kind }) => kind !== 'own')
        .flatMap((proposal) => {
          const [goal] = takeOn({ ...someone, goals: [] }, proposal, when, []).goals as [GoalRecord];
          return adviseOn(goal, { goals: [goal], synthesis: told, today, language: en }).map(
            ({ rule }) => `${who.name}, ${proposal.id}: ${rule}`,
          );
        });
    });
    expect(asked).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { type GoalRecord, goalRecordSchema } from '#src/domain/model/goal-record.ts';
import { isLive, liveGoals } from '#src/domain/model/is-live.ts';
import { type Reflection, reflectionSchema } from '#src/domain/model/reflection.ts';
import {
  addNote,
  MOST_LIVE,
  moveGoal,
  removeGoal,
  removeNote,
  replaceGoal,
  reviewDay,
  rewriteGoal,
  setStatus,
  takeOn,
  takeOnOwn,
  whyNoMore,
  writtenOf,
} from '#src/domain/plan/goals-taken-on.ts';
import { furtherGoals } from '#src/domain/plan/shelf.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Goal } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { anyTold } from '#tests/helpers/any-answers.ts';
import { runs } from '#tests/helpers/how-many.ts';

const today = '2026-11-22';
const when = { today, now: '2026-11-22T10:00:00.000Z' };
const person = () => quickPerson().done();
const proposalsOf = (
  reflection: Pick<Reflection, 'answers' | 'settled' | 'edits' | 'draft'>,
): readonly Goal[] => {
  const synthesis = synthesize(reflection, questionnaire, { today, audience: 'self', language: en });
  return [...synthesis.goals, ...furtherGoals({ synthesis, today, language: en })];
};
const takingOn = (count: number) =>
  proposalsOf(person())
    .slice(0, count)
    .reduce((reflection, goal) => takeOn(reflection, goal, when, []), person());
const ids = ({ goals }: Reflection) => goals.map(({ id }) => id);
const first = ({ goals }: Reflection): GoalRecord => {
  const [goal] = goals;
  if (!goal) throw new Error('No goal.');
  return goal;
};

describe('taking a goal on', () => {
  it('keeps its words with their sources, as they read today', () => {
    const [proposal] = proposalsOf(person());
    const goal = first(takingOn(1));
    expect(goal.action.map(({ from: _, ...segment }) => segment)).toEqual(proposal?.action);
    expect(goal).toMatchObject({ id: 'goal-1', origin: proposal?.id, status: 'not-started', takenOn: today });
    expect(goal.action.flatMap(({ sources }) => sources)).toContain('target/own-1');
  });

  it('keeps where each phrase came from, and of several answers the one that the fewest may see', () => {
    const { evidence } = synthesize(person(), questionnaire, { today, audience: 'self', language: en });
    const [proposal] = proposalsOf(person());
    const action = [
      { text: 'Keep books', kind: 'user' as const, sources: ['learn/row-1'], rule: 'test' },
      {
        text: 'for a living',
        kind: 'user' as const,
        sources: ['learn/row-1', 'money-purpose/debt'],
        rule: 'test',
      },
    ];
    const goal = first(takeOn(person(), { ...(proposal as Goal), action }, when, evidence));
    expect(goal.action.map(({ from }) => from)).toEqual([
      { strand: 'education', topic: null, channel: 'shareable' },
      { strand: 'finances', topic: null, channel: 'private' },
    ]);
  });

  it('stops at three, and has room again when one is closed', () => {
    const three = takingOn(5);
    expect(ids(three)).toEqual(['goal-1', 'goal-2', 'goal-3']);
    expect(whyNoMore(three.goals)).toBe('three-live');
    const closed = setStatus(three, 'goal-2', 'done');
    expect(whyNoMore(closed.goals)).toBeNull();
    const [, , , fourth] = proposalsOf(person());
    expect(ids(takeOn(closed, fourth as Goal, when, []))).toEqual(['goal-1', 'goal-2', 'goal-3', 'goal-4']);
  });

  it('takes no proposal on twice', () => {
    const [proposal] = proposalsOf(person());
    const once = takingOn(1);
    expect(takeOn(once, proposal as Goal, when, [])).toBe(once);
  });

  it('gives a number that no goal has had while any later one is there', () => {
    const reflection = removeGoal(takingOn(3), 'goal-2');
    const [, second] = proposalsOf(person());
    expect(ids(takeOn(reflection, second as Goal, when, []))).toEqual(['goal-1', 'goal-3', 'goal-4']);
  });

  it('takes on one of the person’s own', () => {
    const written = { ...writtenOf(first(takingOn(1))), action: '  Visit two workshops. ', why: '' };
    const goal = first(takeOnOwn(person(), written, when));
    expect(goal.action).toEqual([
      { text: 'Visit two workshops.', kind: 'edit', sources: [], rule: 'own-words', from: null },
    ]);
    expect(goal).toMatchObject({ kind: 'own', origin: null, why: [] });
  });
});

describe('a goal taken on', () => {
  it('keeps the phrases of what was left alone, and the sources of what was rewritten', () => {
    const before = takingOn(1);
    const goal = first(before);
    const after = first(
      rewriteGoal(before, goal.id, { ...writtenOf(goal), action: 'Learn to keep books.', by: '2027-01-31' }),
    );
    expect(after.action).toEqual([
      {
        text: 'Learn to keep books.',
        kind: 'edit',
        sources: expect.arrayContaining(['target/own-1']),
        rule: 'own-words',
        from: null,
      },
    ]);
    expect(after.measure).toBe(goal.measure);
    expect(after.by).toBe('2027-01-31');
  });

  it('is replaced in its place, and its notes stay', () => {
    const before = addNote(takingOn(2), 'goal-1', ' Began. ', today);
    const other = proposalsOf(person()).find(({ id }) => id === 'further-learning') as Goal;
    const after = replaceGoal(before, 'goal-1', other, when, []);
    expect(ids(after)).toEqual(['goal-1', 'goal-2']);
    expect(first(after)).toMatchObject({
      origin: 'further-learning',
      notes: [{ on: today, text: 'Began.' }],
    });
  });

  it('is not replaced where it is closed and three others are live', () => {
    const closed = setStatus(takingOn(1), 'goal-1', 'no-longer');
    const full = proposalsOf(person()).reduce((so, goal) => takeOn(so, goal, when, []), closed);
    const other = proposalsOf(person()).find(({ id }) => id === 'further-learning') as Goal;
    expect(liveGoals(full.goals)).toHaveLength(MOST_LIVE);
    expect(replaceGoal(full, 'goal-1', other, when, [])).toEqual(full);
  });

  it('has other proposals of the kinds that are offered besides', () => {
    for (const kind of ['learning', 'people', 'test']) {
      const texts = proposalsOf(person())
        .filter((goal) => goal.kind === kind)
        .map(({ action }) => textOf(action));
      expect(new Set(texts).size).toBeGreaterThan(1);
    }
  });

  it('moves among the live ones, past those that are closed', () => {
    const reflection = setStatus(takingOn(3), 'goal-2', 'done');
    expect(ids(moveGoal(reflection, 'goal-3', -1))).toEqual(['goal-3', 'goal-2', 'goal-1']);
    expect(moveGoal(reflection, 'goal-1', -1)).toBe(reflection);
    expect(moveGoal(reflection, 'goal-2', 1)).toBe(reflection);
  });

  it('keeps why it is no longer right, and opens again only where there is room', () => {
    const three = takingOn(3);
    const aside = setStatus(three, 'goal-1', 'no-longer', ' I moved. ');
    expect(first(aside)).toMatchObject({ status: 'no-longer', statusWhy: 'I moved.' });
    const [, , , fourth] = proposalsOf(person());
    const full = takeOn(aside, fourth as Goal, when, []);
    expect(setStatus(full, 'goal-1', 'in-progress')).toBe(full);
    expect(first(setStatus(aside, 'goal-1', 'in-progress'))).toMatchObject({
      status: 'in-progress',
      statusWhy: '',
    });
  });

  it('keeps dated notes, and forgets the one that is removed', () => {
    let reflection = addNote(takingOn(1), 'goal-1', 'One', today);
    reflection = addNote(reflection, 'goal-1', 'Two', '2026-12-01');
    expect(addNote(reflection, 'goal-1', '  ', today)).toBe(reflection);
    expect(first(removeNote(reflection, 'goal-1', 0)).notes).toEqual([{ on: '2026-12-01', text: 'Two' }]);
  });

  it('is looked at again after a season, or on its own day where that is sooner', () => {
    expect(reviewDay({ takenOn: '2026-12-01', by: '2027-12-01' })).toBe('2027-03-01');
    expect(reviewDay({ takenOn: '2026-12-01', by: '2026-12-31' })).toBe('2026-12-31');
  });
});

describe('whatever people answer and do', () => {
  it('three at most are live, every goal can be stored, and no word of a proposal is lost', () => {
    const act = fc.record({
      what: fc.constantFrom('take', 'own', 'status', 'move', 'remove', 'replace', 'note', 'rewrite'),
      at: fc.nat(9),
      status: fc.constantFrom('not-started', 'in-progress', 'done', 'no-longer'),
      text: fc.string({ unit: 'binary', maxLength: 40 }).map((text) => wellFormed(text)),
    });
    fc.assert(
      fc.property(anyTold, fc.array(act, { maxLength: 20 }), (told, acts) => {
        const proposals = proposalsOf(told);
        let reflection: Reflection = { ...person(), ...told };
        for (const { what, at, status, text } of acts) {
          const id = `goal-${at}`;
          const proposal = proposals[at % Math.max(1, proposals.length)];
          const goal = reflection.goals.find((one) => one.id === id);
          if (what === 'take' && proposal) {
            reflection = takeOn(reflection, proposal, when, []);
            const taken = reflection.goals.find(({ origin }) => origin === proposal.id);
            if (taken?.action.every(({ kind }) => kind !== 'edit'))
              expect(textOf(taken.action)).toBe(textOf(proposal.action));
          }
          if (what === 'own' && goal)
            reflection = takeOnOwn(reflection, { ...writtenOf(goal), action: text }, when);
          if (what === 'status') reflection = setStatus(reflection, id, status, text);
          if (what === 'move') reflection = moveGoal(reflection, id, at % 2 === 0 ? 1 : -1);
          if (what === 'remove') reflection = removeGoal(reflection, id);
          if (what === 'replace' && proposal) reflection = replaceGoal(reflection, id, proposal, when, []);
          if (what === 'note') reflection = addNote(reflection, id, text, today);
          if (what === 'rewrite' && goal)
            reflection = rewriteGoal(reflection, id, { ...writtenOf(goal), why: text });
          expect(liveGoals(reflection.goals).length).toBeLessThanOrEqual(MOST_LIVE);
          expect(new Set(ids(reflection)).size).toBe(reflection.goals.length);
        }
        for (const goal of reflection.goals) expect(goalRecordSchema.safeParse(goal).success).toBe(true);
        expect(reflectionSchema.shape.goals.safeParse(reflection.goals).success).toBe(true);
        expect(reflection.goals.filter(isLive)).toEqual(liveGoals(reflection.goals));
      }),
      { numRuns: runs(60) },
    );
  });

  it('a quote of 9,000 characters is kept whole, in stretches that fit', () => {
    const [proposal] = proposalsOf(person());
    const long = '🙂x'.repeat(3_000);
    const goal = first(
      takeOn(
        person(),
        {
          ...(proposal as Goal),
          action: [{ text: long, kind: 'quote', sources: ['a/b'], rule: 'own-words' }],
        },
        when,
        [],
      ),
    );
    expect(textOf(goal.action)).toBe(long);
    expect(goal.action.length).toBe(3);
    expect(goal.action.every(({ text }) => text.isWellFormed())).toBe(true);
    expect(goalRecordSchema.safeParse(goal).success).toBe(true);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '#src/domain/model/answer.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { differingPieces, mergeStates, newerSide, type Piece } from '#src/domain/sharing/merge-states.ts';
import { aGoal } from '#tests/helpers/a-goal.ts';

const MOMENT = '2026-11-22T10:00:00.000Z';
const LATER = '2026-11-23T10:00:00.000Z';
const anAnswer = (text: string, rest: Partial<Answer> = {}): Answer => ({
  value: { kind: 'starter', parts: { one: text } },
  setAside: null,
  wordings: {},
  channels: {},
  asked: 'What did you do?',
  ...rest,
});
const blank: Answer = { ...anAnswer(''), value: null, setAside: 'skipped' };
const aState = (change: Partial<Reflection> = {}): Reflection => ({
  ...emptyReflection({ language: 'en', id: 'one', now: MOMENT }),
  ...change,
});

describe('two states of one reflection', () => {
  const here = aState({
    revision: 7,
    answers: { a: anAnswer('mine'), b: anAnswer('same'), c: anAnswer('only here') },
  });
  const inCopy = aState({
    revision: 4,
    updatedAt: LATER,
    answers: { a: anAnswer('theirs'), b: anAnswer('same'), d: anAnswer('only there') },
  });

  it('keep what waits to be decided in either, and of one assignment what came back to the newer', () => {
    const waiting = (assignment: string, savedOn: string) => ({
      assignment,
      savedOn,
      language: 'en',
      answers: { a: anAnswer('came back') },
    });
    const older = { ...here, returned: [waiting('one', '2026-11-20'), waiting('two', '2026-11-20')] };
    const newer = { ...inCopy, returned: [waiting('two', '2026-11-21')] };
    for (const pair of [
      { here: older, inCopy: newer },
      { here: { ...newer, revision: 9 }, inCopy: older },
    ]) {
      const merged = mergeStates(pair, () => 'here');
      expect(merged?.returned?.map(({ assignment, savedOn }) => [assignment, savedOn])).toEqual([
        ['one', '2026-11-20'],
        ['two', '2026-11-21'],
      ]);
    }
    expect(mergeStates({ here, inCopy }, () => 'here')).not.toHaveProperty('returned');
  });

  it('keep what was decided in either, each decision once and in its order', () => {
    const decided = (at: string) => ({
      assignment: 'one',
      question: 'a',
      at,
      how: 'left' as const,
      here: null,
      back: anAnswer('came back'),
    });
    const merged = mergeStates(
      {
        here: { ...here, decided: [decided(MOMENT), decided('2026-11-24T10:00:00.000Z')] },
        inCopy: { ...inCopy, decided: [decided(MOMENT), decided(LATER)] },
      },
      () => 'here',
    );
    expect(merged?.decided?.map(({ at }) => at)).toEqual([MOMENT, LATER, '2026-11-24T10:00:00.000Z']);
    expect(mergeStates({ here, inCopy }, () => 'here')).not.toHaveProperty('decided');
  });

  it('ask only about what both have with other words', () => {
    expect(differingPieces({ here, inCopy })).toEqual([{ place: 'answers', key: 'a' }]);
  });

  it.each([
    ['here', 'mine'],
    ['copy', 'theirs'],
  ] as const)('join answer by answer, with what the person chose: %s', (side, text) => {
    const merged = mergeStates({ here, inCopy }, () => side);
    expect(merged?.answers).toEqual({
      a: anAnswer(text),
      b: anAnswer('same'),
      c: anAnswer('only here'),
      d: anAnswer('only there'),
    });
    expect(merged).toMatchObject({ id: 'one', revision: 8, createdAt: MOMENT, updatedAt: LATER });
  });

  it('take what was given where the other state has it empty, and ask nobody', () => {
    const pair = {
      here: aState({ answers: { a: blank } }),
      inCopy: aState({ answers: { a: anAnswer('given') } }),
    };
    expect(differingPieces(pair)).toEqual([]);
    expect(mergeStates(pair, () => 'here')?.answers.a).toEqual(anAnswer('given'));
  });

  it('join lists by their ids, and days that stand in both once', () => {
    const day = { on: '2026-11-20', seconds: 60, words: 90, companyId: null };
    const next = { ...day, on: '2026-11-21' };
    const pair = {
      here: aState({ goals: [aGoal({ id: 'g1' }), aGoal({ id: 'g2' })], rehearsals: [day, day] }),
      inCopy: aState({
        updatedAt: LATER,
        goals: [aGoal({ id: 'g3' }), aGoal({ id: 'g1', status: 'done' })],
        rehearsals: [next, day],
      }),
    };
    expect(differingPieces(pair)).toEqual([{ place: 'goals', key: 'g1' }]);
    const merged = mergeStates(pair, () => 'copy');
    expect(merged?.goals.map(({ id, status }) => [id, status])).toEqual([
      ['g3', aGoal({ id: 'g3' }).status],
      ['g1', 'done'],
      ['g2', aGoal({ id: 'g2' }).status],
    ]);
    expect(merged?.rehearsals).toEqual([day, day, next]);
  });

  it('stay apart where one could not hold all of both', () => {
    const many = (from: number) => Array.from({ length: 60 }, (_, at) => aGoal({ id: `g${from + at}` }));
    const pair = { here: aState({ goals: many(0) }), inCopy: aState({ goals: many(60) }) };
    expect(mergeStates(pair, () => 'here')).toBeNull();
  });

  it('keep whose it is as this device has it', () => {
    const pair = { here: aState({ clientId: 'c1' }), inCopy: aState({ clientId: null, title: 'From home' }) };
    expect(mergeStates(pair, () => 'copy')).toMatchObject({ clientId: 'c1', title: 'From home' });
  });
});

describe('any two states', () => {
  const texts = fc.constantFrom('', 'one', 'two', 'three');
  const answers = fc.dictionary(
    fc.constantFrom('a', 'b', 'c', 'd'),
    fc.oneof(
      texts.map((text) => anAnswer(text)),
      fc.constant(blank),
      fc.constant({ ...blank, setAside: 'not-sure' as const }),
    ),
  );
  const states = fc
    .record({
      answers,
      title: texts,
      draft: fc.option(texts),
      updatedAt: fc.constantFrom(MOMENT, LATER),
      revision: fc.nat(9),
      goals: fc
        .uniqueArray(fc.constantFrom('g1', 'g2', 'g3'))
        .chain((ids) => fc.tuple(...ids.map((id) => texts.map((why) => aGoal({ id, statusWhy: why }))))),
      rehearsals: fc.array(
        fc.record({
          on: fc.constantFrom('2026-11-20', '2026-11-21'),
          seconds: fc.constantFrom(30, 60),
          words: fc.constant(9),
          companyId: fc.constant(null),
        }),
        { maxLength: 4 },
      ),
      said: fc
        .uniqueArray(fc.constantFrom('s1', 's2'))
        .chain((ids) =>
          fc.tuple(
            ...ids.map((id) =>
              texts.map((text) => ({ id, at: id === 's1' ? MOMENT : LATER, question: 'q', text })),
            ),
          ),
        ),
    })
    .map((change) =>
      aState({ ...change, said: change.said.sort((a, b) => (a.at < b.at ? -1 : 1)) } as Partial<Reflection>),
    );
  const chosen = fc.func(fc.boolean());

  it('give the same reflection, whichever of them is here', () => {
    fc.assert(
      fc.property(states, states, chosen, (a, b, takesFirst) => {
        const one = mergeStates({ here: a, inCopy: b }, (piece) => (takesFirst(piece) ? 'here' : 'copy'));
        const other = mergeStates({ here: b, inCopy: a }, (piece) => (takesFirst(piece) ? 'copy' : 'here'));
        expect(one).not.toBeNull();
        expect(one).toEqual(other);
      }),
    );
  });

  it('lose no word that the person did not choose against', () => {
    fc.assert(
      fc.property(states, states, chosen, (a, b, takesHere) => {
        const pair = { here: a, inCopy: b };
        const against = new Set<string>();
        const merged = mergeStates(pair, (piece) => {
          const side = takesHere(piece) ? 'here' : 'copy';
          against.add(nameOf(piece, side === 'here' ? 'copy' : 'here'));
          return side;
        });
        for (const [state, side] of [
          [a, 'here'],
          [b, 'copy'],
        ] as const) {
          for (const [key, answer] of Object.entries(state.answers)) {
            if (answer.value === null || against.has(nameOf({ place: 'answers', key }, side))) continue;
            expect(merged?.answers[key]).toEqual(answer);
          }
          for (const goal of state.goals)
            if (!against.has(nameOf({ place: 'goals', key: goal.id }, side)))
              expect(merged?.goals).toContainEqual(goal);
          for (const item of state.said)
            if (!against.has(nameOf({ place: 'said', key: item.id }, side)))
              expect(merged?.said).toContainEqual(item);
          for (const day of state.rehearsals) expect(merged?.rehearsals).toContainEqual(day);
        }
      }),
    );
  });

  it('give a state back when it meets itself, but for its revision', () => {
    fc.assert(
      fc.property(states, (state) => {
        expect(differingPieces({ here: state, inCopy: state })).toEqual([]);
        const merged = mergeStates({ here: state, inCopy: state }, () => 'copy');
        expect({ ...merged, rehearsals: [] }).toEqual({
          ...state,
          rehearsals: [],
          revision: state.revision + 1,
        });
      }),
    );
  });

  it('know which is newer, whichever is here', () => {
    fc.assert(
      fc.property(states, states, (a, b) => {
        const [one, other] = [newerSide({ here: a, inCopy: b }), newerSide({ here: b, inCopy: a })];
        if (differingPieces({ here: a, inCopy: b }).length > 0) expect(one).not.toBe(other);
      }),
    );
  });
});

function nameOf({ place, key }: Piece, side: string): string {
  return `${place} ${key} ${side}`;
}

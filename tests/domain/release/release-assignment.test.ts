import { expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Answer, Answers, AnswerValue } from '#src/domain/model/answer.ts';
import { assignmentFileSchema, returnFileSchema } from '#src/domain/model/assignment-file.ts';
import { keptFromReturn, releaseAssignment, releaseReturn } from '#src/domain/release/release-assignment.ts';
import { collectEvidence } from '#src/domain/synthesis/evidence.ts';

const { questionnaire, questionById } = english;
const all = questionnaire.flatMap(({ questions }) => questions);
const answer = (value: AnswerValue, rest: Partial<Answer> = {}): Answer => ({
  value,
  setAside: null,
  wordings: {},
  channels: {},
  asked: '',
  ...rest,
});

/** Answers to one question of each kind that matters here. */
function given(answers: Answers, alsoTicked: readonly string[] = []) {
  const questions = Object.keys(answers).flatMap((id) => questionById(id) ?? []);
  const evidence = collectEvidence(answers, questionnaire, en);
  const answered = { questions, answers, evidence, matters: en.matters };
  const kept = keptFromReturn(answered).map(({ id }) => id);
  const open = questions.map(({ id }) => id).filter((id) => !kept.includes(id));
  return {
    kept,
    released: releaseReturn({
      ...answered,
      assignmentId: 'g1',
      language: 'en',
      savedOn: '2026-11-25',
      ticked: new Set([...open, ...alsoTicked]),
    }),
  };
}

const starter = all.find(({ input, strand }) => input.kind === 'starter' && strand === 'life');
const money = all.find(({ strand }) => strand === 'finances');
const stems = all.find(({ input }) => input.kind === 'stems');
const partOf = (question: typeof starter) =>
  question?.input.kind === 'starter' ? (question.input.parts[0]?.id ?? '') : '';
const words = (text: string, rest: Partial<Answer> = {}) =>
  answer({ kind: 'starter', parts: { [partOf(starter)]: text } }, rest);

it('carries the coach’s questions and welcome, and nothing else', () => {
  const { words: file } = releaseAssignment({
    id: 'g1',
    language: 'en',
    welcome: 'Take your time.',
    questions: ['serve'],
  });
  expect(assignmentFileSchema.parse(file)).toEqual(file);
  expect(Object.keys(file)).toEqual(['format', 'version', 'id', 'language', 'welcome', 'questions']);
});

it('gives back an open answer whole', () => {
  const id = starter?.id ?? '';
  const { kept, released } = given({ [id]: words('I grow vegetables for the street') });
  expect(kept).toEqual([]);
  expect(released.audience).toBe('return');
  expect(returnFileSchema.parse(released.words).answers[id]).toEqual(
    words('I grow vegetables for the street'),
  );
});

it.each([
  ['a private matter', words('My depression came back')],
  [
    'what the client keeps to themselves',
    words('I grow vegetables', { channels: { [partOf(starter)]: 'private' } }),
  ],
])('keeps %s back until it is ticked', (_, private_) => {
  const id = starter?.id ?? '';
  const { kept, released } = given({ [id]: private_ });
  expect(kept).toEqual([id]);
  expect(released.words.answers).toEqual({});
  const ticked = given({ [id]: private_ }, [id]).released;
  expect(ticked.audience).toBe('return-with-private');
  expect(ticked.words.answers[id]).toEqual(private_);
});

it('keeps money back until it is ticked', () => {
  const { id = '', input } = money ?? {};
  const value: AnswerValue =
    input?.kind === 'picks'
      ? { kind: 'picks', picks: [{ id: input.options[0]?.id ?? '', text: '' }] }
      : input?.kind === 'choice'
        ? { kind: 'choice', value: input.options[0]?.id ?? null }
        : { kind: 'starter', parts: { a: '2,000 a month' } };
  expect(given({ [id]: answer(value) }).kept).toEqual([id]);
  expect(given({ [id]: answer(value) }).released.words.answers).toEqual({});
});

it('never gives back what was set aside, nor words under a beginning that was not chosen', () => {
  const id = starter?.id ?? '';
  expect(given({ [id]: words('planted', { setAside: 'skipped' }) }).released.words.answers).toEqual({});
  if (stems?.input.kind !== 'stems') throw new Error('No question has beginnings.');
  const [first, second] = stems.input.stems;
  const key = (stem: typeof first) => `${stem?.id}-${stem?.parts[0]?.id}`;
  const both = answer({
    kind: 'stems',
    stem: first?.id ?? null,
    parts: { [key(first)]: 'growing vegetables', [key(second)]: 'planted' },
  });
  const { released } = given({ [stems.id]: both }, [stems.id]);
  expect(Object.keys(released.words.answers)).toEqual([stems.id]);
  expect(JSON.stringify(released.words)).not.toContain('planted');
});

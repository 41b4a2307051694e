import fc from 'fast-check';
import { expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { giveAssignment } from '#src/domain/coaching/assignment.ts';
import { newClient } from '#src/domain/coaching/clients.ts';
import {
  decideAgain,
  decideOn,
  giveBack,
  printOf,
  type Returned,
  readReturn,
  takeReturned,
} from '#src/domain/coaching/returned-answers.ts';
import type { Answer, Answers } from '#src/domain/model/answer.ts';
import { ASSIGNMENT_VERSION, RETURN_FORMAT, type ReturnFile } from '#src/domain/model/assignment-file.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';

const { questionById, questionnaire } = english;
const QUESTIONS = questionnaire
  .flatMap(({ questions }) => questions)
  .filter(({ input }) => input.kind === 'starter')
  .slice(0, 5)
  .map(({ id }) => id);

const answer = (text: string): Answer => ({
  value: { kind: 'starter', parts: { a: text } },
  setAside: null,
  wordings: {},
  channels: {},
  asked: 'asked',
});
const client = giveAssignment(newClient({ id: 'c1', label: 'AB', now: '2026-11-22T10:00:00.000Z' }), {
  id: 'given1',
  reflectionId: 'r1',
  givenOn: '2026-11-22',
  questions: QUESTIONS,
});
const fileOf = (answers: Answers): ReturnFile => ({
  format: RETURN_FORMAT,
  version: ASSIGNMENT_VERSION,
  assignment: 'given1',
  savedOn: '2026-11-25',
  language: 'en',
  answers,
});
const reflectionOf = (answers: Answers) => ({
  ...emptyReflection({ id: 'r1', now: '2026-11-22T10:00:00Z', language: 'en' }),
  answers,
});
function read(answers: Answers, back: Answers, of = client) {
  const result = readReturn({ client: of, file: fileOf(back), answersOf: () => answers, questionById });
  if (result.kind !== 'theirs') throw new Error('It was not theirs.');
  return result;
}

const anyAnswers = fc
  .dictionary(
    fc.constantFrom(...QUESTIONS),
    fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''),
  )
  .map((texts): Answers => Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, answer(text)])));

it('finds by answer what came back and says something else', () => {
  const [one = '', two = '', three = '', four = ''] = QUESTIONS;
  const here = { [one]: answer('old'), [two]: answer('same') };
  const result = read(here, { [one]: answer('new'), [two]: answer('same'), [three]: answer('first') });
  expect(result.differences.map(({ question, here: before, back }) => [question.id, before, back])).toEqual([
    [one, answer('old'), answer('new')],
    [three, null, answer('first')],
  ]);
  expect(result.known).toBe(1);
  expect(result.unfit).toBe(0);
  expect(result.unanswered).toContain(four);
});

it('says that a return is to another assignment', () => {
  const file = { ...fileOf({}), assignment: 'given2' };
  expect(readReturn({ client, file, answersOf: () => ({}), questionById })).toEqual({ kind: 'not-theirs' });
});

it('passes over answers to questions that were not asked, and of another kind', () => {
  const [one = ''] = QUESTIONS;
  const strange: Answer = { ...answer(''), value: { kind: 'choice', value: 'stuck' } };
  const result = read({}, { [one]: strange, 'never-asked': answer('words') });
  expect(result.differences).toEqual([]);
  expect(result.unfit).toBe(2);
});

it('equals the answers that came back once all are taken, and leaves nothing to decide', () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, (here, back) => {
      const { differences, assignment } = read(here, back);
      const after = takeReturned(reflectionOf(here), differences);
      for (const [id, returned] of Object.entries(back)) expect(after.answers[id]).toEqual(returned);
      for (const id of Object.keys(here)) if (!(id in back)) expect(after.answers[id]).toBe(here[id]);
      expect(read(after.answers, back).differences).toEqual([]);
      expect(giveBack(after, differences).answers).toEqual(here);
      const decided = decideOn(client, assignment.id, differences);
      expect(decideAgain(decided, assignment.id, assignment.decided)).toEqual(client);
    }),
  );
});

it('changes nothing when all are left, and asks about none of them again', () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, (here, back) => {
      const { differences, assignment } = read(here, back);
      const reflection = reflectionOf(here);
      expect(takeReturned(reflection, [])).toBe(reflection);
      expect(read(here, back, decideOn(client, assignment.id, differences)).differences).toEqual([]);
    }),
  );
});

it('shows of a second return only what is new in it', () => {
  fc.assert(
    fc.property(anyAnswers, anyAnswers, anyAnswers, (here, first, second) => {
      const { differences, assignment } = read(here, first);
      const left = decideOn(client, assignment.id, differences);
      const again = read(here, second, left).differences;
      const isDecided = ({ question, back }: Returned) =>
        JSON.stringify(first[question.id]) === JSON.stringify(back);
      expect(again.some(isDecided)).toBe(false);
      expect(again.length).toBe(read(here, second).differences.filter((each) => !isDecided(each)).length);
    }),
  );
});

it('prints the same answer alike in whatever order its names stand, and others apart', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.string()), fc.string(), (parts, other) => {
      const of = (given: Record<string, string>): Answer => ({
        ...answer(''),
        value: { kind: 'starter', parts: given },
      });
      const print = printOf(of(parts));
      expect(print).toMatch(/^[0-9a-z]{1,20}$/);
      expect(printOf(of(Object.fromEntries(Object.entries(parts).reverse())))).toBe(print);
      if (other !== (parts.a ?? '')) expect(printOf(of({ ...parts, a: other }))).not.toBe(print);
    }),
  );
});

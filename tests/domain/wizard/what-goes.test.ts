import { describe, expect, it } from 'vitest';
import type { Answers, AnswerValue } from '#src/domain/model/answer.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { whatGoes } from '#src/domain/wizard/what-goes.ts';

const said = (text: string, ...sources: string[]): Segment => ({ text, kind: 'user', sources, rule: 'test' });
const given = (value: AnswerValue) => ({
  value,
  setAside: null,
  wordings: {},
  channels: {},
  asked: 'What do people come to you for?',
});
const calm = said('keeping calm,', 'strengths/calm');
const nurses = said(' new nurses.', 'serve/who');

function picking(...ids: string[]): Answers {
  const picks = ids.map((id) => ({ id, text: '' }));
  return { strengths: given({ kind: 'picks', picks }) };
}

describe('what a change takes out of the statement', () => {
  const before = { answers: picking('calm'), statement: [calm, nurses] };

  it('is named in the words that stood there, without their stops', () => {
    const after = { answers: picking(), statement: [nurses] };
    expect(whatGoes(before, after, null)).toEqual({
      questionId: 'strengths',
      gone: [{ words: 'keeping calm', sources: ['strengths/calm'] }],
      was: before.answers.strengths?.value,
    });
  });

  it('is nothing where the answer is still in it, in whatever words', () => {
    const after = {
      answers: picking('calm', 'explain'),
      statement: [said('calm', 'strengths/calm'), nurses],
    };
    expect(whatGoes(before, after, null)).toBeNull();
  });

  it('stays named while the same answer changes on, and goes once its words are back', () => {
    const without = { answers: picking(), statement: [nurses] };
    const loss = whatGoes(before, without, null);
    const on = { answers: picking('explain'), statement: [nurses] };
    expect(whatGoes(without, on, loss)).toEqual(loss);
    expect(whatGoes(on, { answers: picking('calm'), statement: [calm, nurses] }, loss)).toBeNull();
  });

  it('is nothing once the answer is as it was, though what had filled the room goes with it', () => {
    const explaining = said('explaining things,', 'energy/explain');
    const without = { answers: picking(), statement: [explaining, nurses] };
    const loss = whatGoes(before, without, null);
    expect(loss?.gone).toHaveLength(1);
    expect(whatGoes(without, { answers: picking('calm'), statement: [calm, nurses] }, loss)).toBeNull();
  });

  it('is not told again when another question is answered', () => {
    const without = { answers: picking(), statement: [nurses] };
    const loss = whatGoes(before, without, null);
    const [other] = Object.values(picking('nights'));
    const on = { answers: { ...without.answers, ...(other && { off: other }) }, statement: [nurses] };
    expect(whatGoes(without, on, loss)).toBeNull();
  });

  it('is nothing where a first answer, or more of one, gives the sentence another shape', () => {
    const first = { answers: picking('explain'), statement: [nurses] };
    expect(whatGoes({ answers: {}, statement: [calm, nurses] }, first, null)).toBeNull();
    const more = { answers: picking('calm', 'explain'), statement: [nurses] };
    expect(whatGoes(before, more, null)).toBeNull();
    const instead = { answers: picking('explain', 'listen'), statement: [nurses] };
    expect(whatGoes(before, instead, null)?.gone).toHaveLength(1);
  });

  it('is what a first mark says of the thing itself, and nothing that it moves elsewhere', () => {
    const marking = (marks: Record<string, string>): Answers => ({
      energy: given({ kind: 'marks', marks }),
    });
    const at = { answers: marking({}), statement: [calm, nurses] };
    const tired = { answers: marking({ calm: 'tires' }), statement: [nurses] };
    expect(whatGoes(at, tired, null)?.gone).toMatchObject([{ words: 'keeping calm' }]);
    const other = { answers: marking({ explain: 'energy' }), statement: [nurses] };
    expect(whatGoes(at, other, null)).toBeNull();
  });

  it('is told of a dial from its first notch on, since it stood somewhere before', () => {
    const moved: Answers = {
      weights: given({ kind: 'scales', values: { skills: 4 } }),
    };
    expect(
      whatGoes({ answers: {}, statement: [calm, nurses] }, { answers: moved, statement: [nurses] }, null)
        ?.gone,
    ).toHaveLength(1);
  });

  it('says nothing while words are typed, and says it when they are all gone', () => {
    const typed = (who: string): Answers => ({
      serve: {
        value: { kind: 'verb', verb: null, who },
        setAside: null,
        wordings: {},
        channels: {},
        asked: 'For whom?',
      },
    });
    const full = { answers: typed('new nurses'), statement: [nurses] };
    expect(whatGoes(full, { answers: typed('new nu'), statement: null }, null)).toBeNull();
    expect(whatGoes(full, { answers: typed(''), statement: null }, null)?.gone).toHaveLength(1);
  });
});

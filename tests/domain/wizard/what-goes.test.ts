import { describe, expect, it } from 'vitest';
import type { Answers } from '#src/domain/model/answer.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { whatGoes } from '#src/domain/wizard/what-goes.ts';

const said = (text: string, ...sources: string[]): Segment => ({ text, kind: 'user', sources, rule: 'test' });
const calm = said('keeping calm,', 'strengths/calm');
const nurses = said(' new nurses.', 'serve/who');

function picking(...ids: string[]): Answers {
  const picks = ids.map((id) => ({ id, text: '' }));
  return {
    strengths: {
      value: { kind: 'picks', picks },
      setAside: null,
      wordings: {},
      channels: {},
      asked: 'What do people come to you for?',
    },
  };
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

import { describe, expect, it } from 'vitest';
import { join } from '#src/content/join.ts';
import { STEPS } from '#src/domain/model/steps.ts';
import { rawFile, rawWords } from './files.ts';
import { misfitsOf } from './misfits.ts';

describe('structure and words', () => {
  it.each(STEPS)('of %s fit each other', (id) => {
    expect(misfitsOf(rawFile('structure', id), rawWords(id), `src/content/en/${id}.json`)).toEqual([]);
  });

  it('meet by id, whatever their order', () => {
    const structure = { id: 'a', parts: [{ id: 'b', max: 2 }, { id: 'c' }], options: ['d', 'e'] };
    const words = {
      title: 'A',
      parts: { c: { stem: 'C' }, b: { stem: 'B' } },
      options: { e: { label: 'E' }, d: { label: 'D' } },
    };
    expect(join(structure, words)).toEqual({
      id: 'a',
      title: 'A',
      parts: [
        { id: 'b', max: 2, stem: 'B' },
        { id: 'c', stem: 'C' },
      ],
      options: [
        { id: 'd', label: 'D' },
        { id: 'e', label: 'E' },
      ],
    });
  });

  it('leave lists without words as they are', () => {
    expect(join({ currencies: ['EUR', 'USD'], own: null }, { title: 'A' })).toEqual({
      title: 'A',
      currencies: ['EUR', 'USD'],
      own: null,
    });
  });
});

/** The words of a step, open to be spoilt. */
const wordsToSpoil = () =>
  structuredClone(rawWords('skills')) as {
    questions: Record<string, { stem?: string; input: { options: Record<string, object> }; mood?: string }>;
  };

describe('a misfit is told in a plain sentence:', () => {
  const tell = (words: unknown) => misfitsOf(rawFile('structure', 'skills'), words, 'skills.json');

  it('a missing stem', () => {
    const words = wordsToSpoil();
    delete words.questions.strengths?.stem;
    expect(tell(words)).toEqual([
      expect.stringContaining('skills.json: “questions › strengths › stem” is missing'),
    ]);
  });

  it('an option without words', () => {
    const words = wordsToSpoil();
    delete words.questions.strengths?.input.options.listen;
    expect(tell(words)).toEqual([
      expect.stringContaining('“questions › strengths › input › options › listen › label” is missing'),
    ]);
  });

  it('words for an option that is not there', () => {
    const words = wordsToSpoil();
    if (words.questions.strengths) words.questions.strengths.input.options.juggling = { label: 'Juggling' };
    expect(tell(words)).toEqual([
      'skills.json: there is no “questions › strengths › input › options › juggling” in the structure. Take its words out, or add its id.',
    ]);
  });

  it('a name that nothing reads', () => {
    const words = wordsToSpoil();
    if (words.questions.strengths) words.questions.strengths.mood = 'cheerful';
    expect(tell(words)).toEqual(['skills.json: nothing reads “questions › strengths › mood”. Take it out.']);
  });
});

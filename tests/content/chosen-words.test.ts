import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';

/*
 * Who chooses a chip reads its words, and finds them in their sentences: a form bends them, and says nothing else in their place.
 * Nouns are ways to speak of a gift ("a knack for fair deals"), and are no chosen words.
 */

/** Chips whose label holds an "or", of which a sentence may take a shorter whole. */
const SHORTER: Readonly<Record<string, string>> = {
  make: 'things',
  deliver: 'things',
  'living-things': 'living things',
  'good-order': 'in good order',
};
const bare = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}’]+/u)
    .filter((word) => word !== '');

const chosen = questionnaire
  .flatMap(({ questions }) => questions)
  .flatMap(({ id, input }) =>
    input.kind === 'picks' && input.signal === 'strength'
      ? input.options.map((option) => ({ name: `${id}/${option.id}`, option }))
      : [],
  );

describe('what a person is good at', () => {
  it('is asked for with chips', () => expect(chosen.length).toBeGreaterThan(20));

  it.each(chosen)('$name is said in the words that were chosen', ({ option }) => {
    const gerund = bare(option.forms?.gerund ?? '');
    const label = bare(option.label);
    const strange = gerund.filter((word) => !label.includes(word) && !SHORTER[option.id]?.includes(word));
    // "Listening properly" is listening "to people": what it is done to may be named.
    expect(strange.filter((word) => !['to', 'people', 'a', 'the'].includes(word))).toEqual([]);
  });
});

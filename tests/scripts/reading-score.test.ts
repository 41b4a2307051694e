import { describe, expect, it } from 'vitest';
import { addScores, type Label, NO_SCORE, scoreAnswer } from '#scripts/reading-score.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';

const score = (text: string, items: Label['items'], rest: Partial<Label> = {}) => {
  const label: Label = { stem: 'gift', text, items, ...rest };
  return scoreAnswer(label, readParts(label.text, label.stem));
};

describe('the score of a reading against its label', () => {
  it('counts an item as strictly right in the right form and words, but for articles and capitals', () => {
    expect(score('I can fix bikes', [{ text: 'Fixing bikes', form: 'gerund' }])).toMatchObject({
      found: 1,
      given: 1,
      strict: 1,
      whole: 1,
    });
    expect(score('the best coffee', [{ text: 'best coffee', form: 'noun' }])).toMatchObject({ strict: 1 });
  });

  it('counts the words alone where the stem takes one phrase, whatever its form is called', () => {
    const bare = (stem: Label['stem'], text: string, wanted: string) =>
      score(text, [{ text: wanted, form: 'noun' }], { stem }).strict;
    expect(bare('when-it', 'calm', 'calm')).toBe(1);
    expect(bare('where', 'my workshop', 'in the workshop')).toBe(1);
    expect(bare('when-i', 'paint fences', 'paint walls')).toBe(0);
    expect(bare('did', 'painted fences', 'painted fences')).toBe(0);
  });

  it('counts an item in other words as found, and not as strictly right', () => {
    expect(score('fixing old bikes', [{ text: 'fixing bikes', form: 'gerund' }])).toMatchObject({
      found: 1,
      right: 1,
      strict: 0,
      whole: 0,
    });
  });

  it('counts what is missing and what nobody wanted', () => {
    expect(score('fixing bikes, rotas', [{ text: 'fixing bikes', form: 'gerund' }])).toMatchObject({
      wanted: 1,
      given: 2,
      right: 1,
      whole: 0,
    });
    expect(score('idk', [{ text: 'fixing bikes', form: 'gerund' }])).toMatchObject({
      wanted: 1,
      found: 0,
      given: 0,
      whole: 0,
    });
  });

  it('wants the right refusal where the label names one', () => {
    expect(score('idk', [], { refusal: 'shrug' }).whole).toBe(1);
    expect(score('idk', [], { refusal: 'refused' }).whole).toBe(0);
  });

  it('adds up', () => {
    const one = score('rotas', [{ text: 'rotas', form: 'noun' }]);
    expect(addScores(addScores(NO_SCORE, one), one)).toMatchObject({
      answers: 2,
      wanted: 2,
      strict: 2,
      whole: 2,
    });
  });
});

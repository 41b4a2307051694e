import { describe, expect, it } from 'vitest';
import { readWords } from '#src/domain/language/en/read-words.ts';

const told = (text: string) => {
  const [part] = readWords(text, 'did').parts;
  return { past: part?.forms.past, topic: part?.topic };
};

describe('a deed and whom or what it was for', () => {
  it('stands without its tail where that is one’s own family or a sentence of its own', () => {
    expect(
      told('stripped and rebuilt a 20 yr old bike for my nans carer so she could get in to work'),
    ).toEqual({
      past: 'stripped and rebuilt a 20-year-old bike',
      topic: null,
    });
    expect(told('fixed the pump so they could water the beds').past).toMatch(/^fixed the pump/);
  });

  it('stays whole where nothing in it is one’s own family', () => {
    expect(told('built a well for my village').past).toBe('built a well for my village');
    expect(told('found 1 whole village that the map didnt have').past).toBe(
      'found one whole village that the map didn’t have',
    );
  });

  it('keeps the age of a person private, and not that of a thing', () => {
    expect(told('taught a 20 year old woman').topic).toBe('age');
    expect(told('sold a 30 year old tractor').topic).toBeNull();
  });

  it('leaves out who could say so', () => {
    const [part] = readWords('missed a day, ask anybody at the yard', 'never').parts;
    expect(part?.forms.past).toBe('missed a day');
  });
});

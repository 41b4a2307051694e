import { describe, expect, it } from 'vitest';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { strictly } from '#src/domain/language/en/strict.ts';

const nounOf = (text: string, stem: 'paper' | 'who' | 'gift') => {
  const [part] = readParts(text, stem).parts;
  return part && strictly(part, stem).forms.noun;
};

describe('words before a phrase', () => {
  it('are left out where they belong to talk', () => {
    expect(nounOf('first the older women', 'who')).toBe('the older women');
    expect(nounOf('mostly older women', 'who')).toBe('older women');
  });

  it('stay where they belong to the thing', () => {
    expect(nounOf('first aid certificate', 'paper')).toBe('first aid certificate');
  });
});

describe('what will be so, as it is said at home', () => {
  const formsOf = (text: string) => {
    const [part] = readParts(text, 'gift').parts;
    return part ? Object.values(strictly(part, 'gift').forms) : [];
  };

  it('stands in no sentence', () => {
    expect(formsOf('i know which tomato go rot first')).toEqual([]);
  });

  it('is not what goes somewhere', () => {
    expect(formsOf('i know where the boxes go')).not.toEqual([]);
    expect(formsOf('i can make a plan go well')).not.toEqual([]);
  });
});

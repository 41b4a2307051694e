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

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

describe('a moment', () => {
  const clauseOf = (text: string, stem: 'when-i' | 'when-it' | 'where') => {
    const [part] = readParts(text, stem).parts;
    return part && strictly(part, stem).forms.clause;
  };

  it.each([
    ['when-it', 'quiet and small parts are on the table'],
    ['when-it', 'so still in the room that I can hear the breath before the answer'],
    ['when-i', 'open something very small under the light and the person waits with hope'],
    ['where', 'on the road before the mist has lifted'],
  ] as const)('is told whole behind its stem (%s): %s', (stem, text) => {
    expect(clauseOf(text, stem)).toBe(text);
  });

  it('is told whole or not at all', () => {
    expect(
      clauseOf('quiet, 4 in the morning, the microscope and something doesn’t match', 'when-it'),
    ).toBeUndefined();
  });
});

describe('what is counted', () => {
  it('may say what one does with it, or what was told of it', () => {
    const nounIn = (text: string, stem: 'number-what' | 'behind') => {
      const [part] = readParts(text, stem).parts;
      return part && strictly(part, stem).forms.noun;
    };
    expect(nounIn('the pipes we must film a second time', 'number-what')).toBe(
      'the pipes we must film a second time',
    );
    expect(nounIn('38 years on the 83 bus, one dent, and that was the council’s pole', 'behind')).toMatch(
      /pole$/,
    );
    expect(nounIn('the pipes we never film', 'number-what')).toBeUndefined();
  });
});

describe('whom it serves', () => {
  it.each([
    'whoever buys the house after us',
    'anyone stuck on hold with the council',
    'people in shacks built so close that one stove takes forty homes',
    'families on the one day they cannot manage forms',
    'the patients who are scanned three times because no one asked for the first report',
    'small museums with one member of staff and a leaking roof',
  ])('is named whole: %s', (typed) => expect(nounOf(typed, 'who')).toBe(typed));

  it.each(['whoever', 'people so tired that they', 'anyone who you like'])('is nobody in "%s"', (typed) =>
    expect(nounOf(typed, 'who')).toBeUndefined(),
  );
});

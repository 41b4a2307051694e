import '#src/domain/language/en/index.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mend } from '#src/domain/language/en/mend/index.ts';
import { readWords } from '#src/domain/language/en/read-words.ts';

describe('one’s own words in plain English', () => {
  it.each([
    ['children who have fear from the dentist', 'children who are afraid of the dentist'],
    ['she has fear of dogs', 'she is afraid of dogs'],
    ['people who have not insurance', 'people who have no insurance'],
    ['I have not the papers for it', 'I do not have the papers for it'],
    [
      'somethings broke and everbody is standing around',
      'something’s broken and everybody is standing around',
    ],
    ['had an accident from my fault', 'had an accident that was my fault'],
    ['I am only lady in accounts', 'I am the only lady in accounts'],
    ['fixing ppls plugs', 'fixing people’s plugs'],
    ['they bring me there broken clocks', 'they bring me their broken clocks'],
    ['fixing plugs and DB box for neighbours', 'fixing plugs and DB boxes for neighbours'],
    ['in the shed, radio going', 'in the shed, the radio going'],
    ['one person at a time, cup of tea', 'one person at a time, a cup of tea'],
    ['it depends of the weather', 'it depends on the weather'],
    ['good in sewing and interested for cars', 'good at sewing and interested in cars'],
    ['someone who can explain me the forms', 'someone who can explain the forms to me'],
    ['worked in Sunday', 'worked on Sunday'],
    ['evrybody needs an electrican', 'everybody needs an electrician'],
  ])('mends: %s', (typed, mended) => expect(mend(typed)).toBe(mended));

  it.each([
    'people who have not slept',
    'those who have not yet arrived',
    'I was broke and it was winter',
    'I am only human',
    'because it is no problem for me',
    'up there early',
    'they found me there late',
    'good in a crisis',
    'the swing in the garden',
    'nobody bothers me',
    'people need someone to explain them',
    'the costumer of the theatre',
  ])('leaves: %s', (typed) => expect(mend(typed)).toBe(typed));

  it('is done once: what is mended stays as it is, and any line may be given to it', () => {
    fc.assert(fc.property(fc.string(), (line) => mend(mend(line)) === mend(line)));
  });

  it('keeps what was typed as the quote of a phrase', () => {
    const [part] = readWords('children who have fear from dentist', 'who').parts;
    expect(part).toMatchObject({ quote: 'children who have fear from dentist' });
    expect(part?.forms.noun).toBe('children who are afraid of dentists');
  });
});

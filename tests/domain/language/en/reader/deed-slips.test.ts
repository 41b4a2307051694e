import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendDeedSlips, mendNever } from '#src/domain/language/en/reader/deed-slips.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { strictly } from '#src/domain/language/en/strict.ts';

const told = (stem: 'did' | 'never', text: string) =>
  readParts(text, stem).parts.map((part) => strictly(part, stem))[0]?.forms.past;

describe('what was done, with a slip in it', () => {
  it.each([
    [
      'did',
      'ran a crew four years no lost time injury',
      'ran a crew for four years with no lost time injury',
    ],
    [
      'did',
      'found it in the desk when all the country slept',
      'found it at the desk when the whole country slept',
    ],
    [
      'did',
      'wrote down every slip on our road, 214 so far with dates n which side',
      'wrote down every slip on our road, 214 so far',
    ],
    ['never', 'let go a train with cracked wheel', 'let a train go with a cracked wheel'],
    ['never', 'burn anybody cloth, even lace of 400k', 'burned anybody’s cloth'],
    ['never', 'get one cold box rejected', 'had a single cold box rejected'],
    ['never', 'lost one passenger', 'lost a single passenger'],
  ] as const)('%s %s', (stem, text, past) => {
    expect(told(stem, text)).toBe(past);
  });

  it.each([
    'let go of the rope',
    'told anybody the truth',
    'worked 3 years and no longer smoke',
    'helped everyone in the village',
    'sat in the yard all the time',
  ])('leaves alone what is right: %s', (text) => {
    expect(mendDeedSlips(text)).toBe(text);
  });

  it.each(['missed one of my shifts', 'left one day early', 'lost one or two'])(
    'counts no single %s',
    (text) => {
      expect(mendNever(text)).toBe(text);
    },
  );

  it('is mended once', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = mendDeedSlips(text);
        expect(mendDeedSlips(once)).toBe(once);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repair } from '#src/domain/language/en/reader/repair.ts';
import { mendSecondLanguage } from '#src/domain/language/en/reader/second-language.ts';

describe('a slip that another language shows through', () => {
  it.each([
    ['formed seven new colleagues in my own car', 'trained seven new colleagues in my own car'],
    ['nobody in office could explain me why', 'nobody in the office could explain to me why'],
    [
      'I make schedule in pencil so everybody can still change it',
      'I make the schedule in pencil so everybody can still change it',
    ],
    ['old people like me nan', 'old people like my nan'],
    ['it stopped with me nan on it', 'it stopped with my nan on it'],
    ['actual machine in front of me', 'an actual machine in front of me'],
    ['got it in bits infront of me', 'got it in bits in front of me'],
    ['home help for old persons', 'home help for old people'],
  ])('%s', (typed, meant) => {
    expect(mendSecondLanguage(typed)).toBe(meant);
  });

  it.each([
    'formed a team of nurses',
    'formed a line',
    'he told me mum was ill',
    'made a schedule',
    'made schedules',
    'explain it to me',
    'the actual machine',
    'tell them what the plan is',
  ])('leaves %s as it is', (typed) => {
    expect(mendSecondLanguage(typed)).toBe(typed);
  });

  it('mends each slip once', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'formed',
            'two',
            'colleagues',
            'make',
            'schedule',
            'in',
            'office',
            'explain',
            'me',
            'why',
            'with',
            'nan',
            'nobody',
          ),
          { minLength: 1, maxLength: 8 },
        ),
        (words) => {
          const mended = repair(words.join(' '));
          expect(repair(mended)).toBe(mended);
          expect(mended).not.toMatch(/ {2}|the the|to to/);
        },
      ),
    );
  });
});

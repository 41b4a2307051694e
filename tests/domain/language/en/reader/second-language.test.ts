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
    ['my father was dead five months', 'my father was dead for five months'],
    ['on the funeral of my father', 'at the funeral of my father'],
    ['On the funeral of my father nobody spoke', 'At the funeral of my father nobody spoke'],
    ['they called him two times', 'they called him twice'],
    ['he came two times a week', 'he came twice a week'],
    ['I know already which part is broken', 'I already know which part is broken'],
    ['people taken out from stopped elevators', 'people taken out of stopped elevators'],
    ['look at person and know', 'look at a person and know'],
    ['I know where is every screw without a list', 'I know where every screw is without a list'],
    ['I saw a dog tied up so that the girl can sleep', 'I saw a dog tied up so that the girl could sleep'],
    ['I knew what the horse will do', 'I knew what the horse would do'],
    ['I can make that old coat looks new', 'I can make that old coat look new'],
    ['I counted 12 spoil crate out of 30', 'I counted 12 spoilt crates out of 30'],
    ['7 pupil out of 11 can read', '7 pupils out of 11 can read'],
    ['people of the night bus', 'the people of the night bus'],
    ['home help for old persons', 'home help for old people'],
    ['nobody teach the long seam', 'nobody teaches the long seam'],
    ['the school sell the small bread', 'the school sells the small bread'],
    ['till he finish college', 'till he finishes college'],
    ['men who think cakes is for women', 'men who think cakes are for women'],
    ['three young who want really', 'three young people who really want it'],
    ['people who have old guitar from an uncle', 'people who have an old guitar from an uncle'],
    ['I hear the fault in engine before it stops', 'I hear the fault in an engine before it stops'],
    ['in early morning when street is dark', 'in the early morning when the street is dark'],
  ])('%s', (typed, meant) => {
    expect(mendSecondLanguage(typed)).toBe(meant);
  });

  it.each([
    'formed a team of nurses',
    'formed a line',
    'he was dead five months later',
    'the flowers on the wedding table',
    'one or two times',
    'two times bigger',
    'we have already left',
    'taken out from under the wall',
    'look at machine parts',
    'he told me mum was ill',
    'made a schedule',
    'made schedules',
    '3 women out of 40',
    '12 crates out of 30',
    'where is every screw',
    'I work so that the girl can sleep',
    'I know what the horse will do',
    'it looks new',
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

it('leaves the end of a sentence that says so', () => {
  expect(repair('before the gauge says so')).toBe('before the gauge says so');
  expect(repair('fixing the gauge so')).toBe('fixing the gauge');
});

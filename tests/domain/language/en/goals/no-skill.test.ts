import { describe, expect, it } from 'vitest';
import { allOf, goalOf, goalsFor } from './goals-fixture.ts';

/* "Learn" is for what surely is learned: what is sat, decided or handed out has its own verb. */

const moves = {
  arc: 'shift',
  work: [{ own: 'shop assistant' }],
  target: [{ own: 'dental nurse' }],
  standing: 'working',
  'learning-hours': 'three-five',
};
const first = (text: string, more = {}) =>
  goalsFor({ ...moves, learn: [{ text, state: 'set-on-it' }], ...more })
    .map(({ action }) => action)
    .join('\n');

describe('what is to be learned', () => {
  it.each([
    // A year of school, and the exam at its end.
    ['grade 11', 'Pass grade 11'],
    ['10th boards', 'Pass my 10th boards'],
    ['12th boards obv', 'Pass my 12th boards'],
    ['matura', 'Pass my matura'],
    ['the bac', 'Pass the bac'],
    ['JAMB 280+', 'Pass JAMB with 280+'],
    ['WASSCE', 'Pass WASSCE'],
    // A check, a register.
    ['police check', 'Apply for a police check'],
    ['garda vetting', 'Apply for garda vetting'],
    ['Physio Council skills assessment', 'Apply for the Physio Council skills assessment'],
    ['SACE registration', 'Apply for SACE registration'],
    // Letters with a number.
    ['PT2 dye testing', 'Finish PT2 dye testing'],
    ['Azure AZ-104', 'Finish Azure AZ-104'],
    ['AZ-104 or whatever is the new one', 'Finish AZ-104'],
    // Whoever gives it, by their letters.
    ['UNESCO Blue Week', 'Sign up for UNESCO Blue Week'],
    ['a MICT learnership in IT', 'Have a signed'],
  ])('%s: %s', (text, said) => {
    expect(first(text)).toContain(said);
    expect(first(text)).not.toContain('Learn ');
  });

  it.each([
    ['Python', 'Python'],
    ['bookkeeping', 'Finish a course in bookkeeping'],
    ['welding', 'Finish a course in welding'],
    ['how to read an X-ray', 'Learn how to read an X-ray'],
    ['spoken French', 'French'],
    ['circuit boards', 'circuit boards'],
    // Letters before a plain word are the matter itself.
    ['VAT returns', 'Finish a course in VAT returns'],
    ['ADHD support', 'Finish a course in ADHD support'],
    ['Python3', 'Python3'],
    ['higher level Excel', 'higher level Excel'],
  ])('stays a skill: %s', (text, said) => {
    expect(first(text)).toContain(said);
    expect(first(text)).not.toMatch(/Sign up|Apply for|Pass /u);
  });

  it('has no other thing to learn in its measure', () => {
    const learn = [
      { text: 'the CPACC exam', state: 'set-on-it' },
      { text: 'Figma', state: 'only-short' },
    ];
    expect(allOf({ ...moves, learn })).not.toContain('class found');
  });

  it('of another year is no price to find out', () => {
    const pupil = {
      ...moves,
      arc: 'start',
      standing: 'studying',
      learn: [{ text: 'grade 12', state: 'set-on-it' }],
    };
    expect(allOf(pupil)).not.toContain('grade 12 costs');
  });
});

describe('a day that was named for an exam', () => {
  it('is booked where the job ends before it', () => {
    const learn = [{ text: 'JLPT N2, in July', state: 'set-on-it' }];
    const deadline = [{ id: 'ends-on', detail: '30 April 2027' }];
    expect(first('', { learn, deadline })).toContain('Book a date for JLPT N2');
  });

  it('is sat where there is time for it', () => {
    expect(first('JLPT N2, in July')).toContain('Pass JLPT N2');
  });
});

describe('what a paper still lacks', () => {
  const lacks = (text: string, detail: string) =>
    goalOf('path', { ...moves, papers: [{ text, state: 'missing', detail }] });

  it.each([
    [
      'barber license',
      'like 900 hrs of barber school',
      'Get a confirmed place, with a start date, for the 900 hours that my barber license asks for.',
    ],
    ['driving license', 'the swedish theory test', 'Pass the Swedish theory test for my driving license.'],
    [
      'HCPC registration',
      'the english test and they want papers',
      'Pass the English test for my HCPC registration.',
    ],
    ['WAEC', 'maths, rewriting it', 'Pass maths for my WAEC.'],
    [
      'COREN registration',
      'the interview and payment',
      'Settle what is missing for my COREN registration: the interview and payment.',
    ],
    [
      'HCPC registration',
      'one reference + the fee',
      'Settle what is missing for my HCPC registration: one reference and the fee.',
    ],
  ])('%s: %s', (text, detail, said) => {
    expect(lacks(text, detail).action).toBe(said);
  });

  it.each([
    ['nursing licence', 'the fee', 'Pay the fee for my nursing licence'],
    ['nursing licence', 'the transcript', 'Get what is missing for my nursing licence: the transcript'],
  ])('and stays as it was: %s, %s', (text, detail, said) => {
    expect(lacks(text, detail).action).toContain(said);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mendDoing,
  mendGrammar,
  mendServed,
  mendStudy,
  mendTask,
} from '#src/domain/language/en/reader/grammar.ts';
import { wholeReason } from '#src/domain/language/en/reader/whole-reason.ts';
// What mends slips comes with the whole language.
import '#src/domain/language/en/index.ts';

describe('articles and number, told from what each word is', () => {
  it.each([
    ['the client go out with smile', 'the client goes out with a smile'],
    ['when people see uniform they feel safe', 'when people see a uniform they feel safe'],
    ['in factory nobody understand me', 'in the factory nobody understands me'],
    ['my uncle took me up the tower of airport', 'my uncle took me up the tower of the airport'],
    ['passenger must arrive safe', 'passengers must arrive safe'],
    ['I see too much accident on the road', 'I see too many accidents on the road'],
  ])('mends %s', (typed, printed) => expect(mendGrammar(typed)).toBe(printed));

  it.each([
    'at home on time by hand',
    'a cup of tea before work',
    'the after school club still runs',
    'kids who left school with nothing',
    'the sort of adult who reads',
    'two of the new machines in hall 7',
    'I was in hospital and nobody came',
    'the streets are narrow and the prices are lower now',
    'they have separate rooms and we have lower prices',
    'the town has narrow streets',
    'I am close to my family and we are open to everybody',
    'we have close to 40 clients',
  ])('leaves plain English as it is: %s', (typed) => expect(mendGrammar(typed)).toBe(typed));
});

describe('verbs that go with who does it', () => {
  it.each([
    ['a good haircut change how I feel', 'a good haircut changes how I feel'],
    ['no one ask me', 'no one asks me'],
    ['the old people of my block needs it', 'the old people of my block need it'],
    ['my mother she cook for the street', 'my mother cooks for the street'],
    ['the farmer is feed everybody', 'the farmer feeds everybody'],
  ])('mends %s', (typed, printed) => expect(mendGrammar(typed)).toBe(printed));
  it('tells as past what happened', () =>
    expect(mendGrammar('the nurse hold my hand', true)).toBe('the nurse held my hand'));
});

describe('what a stem asks for', () => {
  it('takes whom a work serves as many', () => {
    expect(mendServed('small animal, mostly rabbit and bird')).toBe(
      'small animals, mostly rabbits and birds',
    );
    expect(mendServed('farmer who have no money for agronomist')).toBe(
      'farmers who have no money for agronomists',
    );
    expect(mendServed('driver who is new here')).toBe('drivers who are new here');
    expect(mendServed('my mother')).toBe('my mother');
  });
  it('takes what one does for others as done to many', () => {
    expect(mendTask('settle quarrel between neighbour')).toBe('settle quarrels between neighbours');
    expect(mendTask('reading aloud')).toBe('reading aloud');
    expect(mendStudy('course for tutor')).toBe('course for tutors');
    expect(mendStudy('solar training with certificate')).toBe('solar training with a certificate');
    expect(mendStudy('nursing at night')).toBe('nursing at night');
  });
  it('reads what stands behind "I" as one does', () =>
    expect(mendDoing('take bribe from driver')).toBe('take a bribe from a driver'));
});

it('takes no "not" away and puts none in, and is content with what it mended', () => {
  const word = fc.constantFrom(
    ...'I we not never no the my a man people machine see help goes is on in of to and who nobody bread hotel good work'.split(
      ' ',
    ),
  );
  const nots = (line: string) => (line.match(/\b(?:not|never|no|nobody|none)\b|n’t\b/gu) ?? []).length;
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 9 }), (words) => {
      const line = words.join(' ');
      for (const mend of [mendGrammar, mendDoing, mendServed, mendTask])
        expect(nots(mend(line))).toBe(nots(line));
    }),
    { numRuns: 150 },
  );
});

describe('what happened', () => {
  it.each([
    [
      'since',
      'I was a child and must sit alone until I finish lunch',
      'I was a child and had to sit alone until I finished lunch',
    ],
    [
      'since',
      'that man fell and i was the only one who kneel down',
      'that man fell and I was the only one who knelt down',
    ],
  ] as const)('is told in its tense to its end: %s %s', (stem, typed, told) =>
    expect(wholeReason(stem, typed)).toBe(told),
  );

  it.each([
    ['since', 'Marg passed the house is quiet'],
    ['because', 'since the letter i sleep bad'],
  ] as const)('is left out where it runs on, or tells of one’s nights: %s %s', (stem, typed) =>
    expect(wholeReason(stem, typed)).toBeNull(),
  );
});

import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { isBroken } from '#src/domain/language/en/reader/broken.ts';
import { mendGrammar } from '#src/domain/language/en/reader/grammar.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';
import { wholeReason } from '#src/domain/language/en/reader/whole-reason.ts';
// What mends slips comes with the whole language.
import '#src/domain/language/en/index.ts';

describe('verbs that go with who does it', () => {
  it.each([
    'nobody came and everybody left',
    'it was late and nobody hurt me',
    'they let nobody miss the bus',
    'I saw the mine close and nobody retrain us',
    'my hands know this work',
    'our books and forms are clean',
    'I can bring water',
    'it must be raining',
  ])('lets stand what goes with it: %s', (typed) => {
    expect(isBroken(typed)).toBe(false);
  });

  it.each([
    'my daughter and son run the shop now',
    'the police ask me to translate every week',
    'my family come every Sunday',
    'the dance school closed',
    'the cook taught me to listen to the oil',
    'my brother let my daughter ride the tractor',
    'I helped my mother and my sister come home',
    'I insisted that my boss pay the cleaners',
    'my wife cut the wood and I carried it',
    'the team win every year',
    'found one whole village that the map didn’t have',
    'my shift finished early',
    'maths is what I love',
    'bowls is boring me to death',
    'it is like the old days',
    'it is like 20 below',
    'it is dry season and the sun is good',
    'a cold dry morning and the house is empty',
    'a warm room and everybody is awake',
    'it is raining and the grandchildren are at school',
    'it is raining and the matatus have hiked the fare',
    'customer support',
    'the day he let her go',
    'it was better than she hoped',
    'I saw him and she left',
  ])('leaves as it is: %s', (typed) => {
    expect(repair(typed)).toBe(typed);
  });

  it('tells nothing behind "ever since" that is told as it is today', () => {
    expect(wholeReason('since', 'the rain has come every year since then')).toBeNull();
    expect(wholeReason('since', 'the flood took our shop in oct')).toBe('the flood took our shop in October');
    expect(wholeReason('since', 'the flood take our shop in oct')).toBe('the flood took our shop in October');
  });

  it('tells no reason that has no verb', () => {
    expect(wholeReason('because', 'my mother and both of us under one roof')).toBeNull();
    expect(wholeReason('because', 'the three of us share one roof')).toBe('the three of us share one roof');
  });
});

describe('small words that were left out', () => {
  it.each([
    ['I saw my son bike stolen from the stairs', 'I saw my son’s bike stolen from the stairs'],
    ['new nurses and patients safety', 'new nurses and patients’ safety'],
    ['restored a 1968 tractor', 'restored a 1968 tractor'],
    ['restored 19 tractor', 'restored 19 tractors'],
    ['raised 3 million peso for the chapel', 'raised 3 million pesos for the chapel'],
    ['sold 2 hundred plate of food', 'sold 2 hundred plates of food'],
    ['students from small college like mine', 'students from a small college like mine'],
    ['I was cleaner in a hospital', 'I was a cleaner in a hospital'],
  ])('are put into %s: %s', (typed, printed) => {
    expect(mendGrammar(repair(typed))).toBe(printed);
  });

  it.each([
    'I was head of year',
    'I was captain of a team that never won',
    'from father to son',
    'my boss had another man’s shirt',
    'took care of my mother',
    'room 2 and ward 3',
    'in the wedding dress I made',
    'health care my way',
  ])('stay out of %s', (typed) => {
    expect(repair(typed)).toBe(typed);
  });

  it('are put before one’s own people, and before none that others have', () => {
    const who = (text: string) => readParts(text, 'who').repaired;
    expect(who('wife, 2 babies')).toBe('my wife, 2 babies');
    expect(who('husband, 3 kid')).toBe('my husband, 3 kids');
    expect(who('wives of soldiers')).toBe('wives of soldiers');
    expect(who('mother and baby groups')).toBe('mother and baby groups');
    expect(who('kids')).toBe('kids');
    expect(who('Mom')).toBe('my mom');
    expect(who('wife and 2 kids')).toBe('my wife and 2 kids');
    expect(who('family and friends')).toBe('my family and friends');
    expect(who('family doctors')).toBe('family doctors');
    expect(readParts('trauma nurse', 'title').repaired).toBe('a trauma nurse');
    expect(readParts('head girl', 'title').repaired).toBe('head girl');
  });
});

it('keeps who did it behind how many times, which are no name', () => {
  expect(wholeReason('because', 'many times they gave my job away')).toBe('many times they gave my job away');
});

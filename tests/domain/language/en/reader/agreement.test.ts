import { describe, expect, it } from 'vitest';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';
import { tellReason } from '#src/domain/language/en/reader/told-reason.ts';
import { wholeReason } from '#src/domain/language/en/reader/whole-reason.ts';

describe('verbs that go with who does it', () => {
  it.each([
    ['my grandmother always say that bread is life', 'my grandmother always says that bread is life'],
    ['everybody deserve a dry house', 'everybody deserves a dry house'],
    ['someone have to speak for the old people', 'someone has to speak for the old people'],
    ['nobody check the bolts and a boy got hurt', 'nobody checked the bolts and a boy got hurt'],
    ['one clinic for my street get light all night', 'one clinic on my street gets light all night'],
    ['it is raining and the fields is empty', 'it is raining and the fields are empty'],
    ['both knees gone from laying carpet', 'both knees are gone from laying carpet'],
    ['my back finished from the bakery', 'my back is finished from the bakery'],
    ['the oven hot and the dough is alive', 'the oven is hot and the dough is alive'],
    ['when my boss tell me why', 'when my boss tells me why'],
    ['someone knock and say good morning', 'someone knocks and says good morning'],
    ['speak slowly with person and she understand', 'speak slowly with a person and she understands'],
    ['student understand and his face change', 'a student understands and his face changes'],
    ['customer follow me when I move', 'customers follow me when I move'],
    ['my first day nobody told me', 'on my first day nobody told me'],
    ['there’s 3 of us left round here can do lime', 'there’s 3 of us left round here who can do lime'],
  ])('prints %s as %s', (typed, printed) => {
    expect(repair(typed)).toBe(printed);
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
    'customer support',
    'the day he let her go',
    'it was better than she hoped',
    'I saw him and she left',
  ])('leaves as it is: %s', (typed) => {
    expect(repair(typed)).toBe(typed);
  });

  it('tells behind "ever since" what happened, and what has been so', () => {
    expect(wholeReason('since', 'my youngest ask his mother who is that man')).toBe(
      'my youngest asked his mother who that man was',
    );
    expect(wholeReason('since', 'the flood take our shop in oct')).toBe('the flood took our shop in October');
    expect(wholeReason('since', 'a customer bring me flowers for nothing')).toBe(
      'a customer brought me flowers for nothing',
    );
    expect(tellReason('since', 'I am retired, nobody knock at my door')).toBe(
      'ever since I retired, nobody has knocked at my door',
    );
    expect(wholeReason('since', 'the rain has come every year since then')).toBeNull();
  });

  it('tells of others in a deed as past', () => {
    expect(readParts('cooked for 24 crew in a storm, nobody miss his plate', 'did').repaired).toBe(
      'cooked for 24 crew in a storm, nobody missed his plate',
    );
    expect(readParts('cook the dinner for 24 in a storm, nobody miss his plate', 'did').repaired).toBe(
      'cooked the dinner for 24 in a storm, nobody missed his plate',
    );
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
    ['at my desk from 2 million until 65 million dollar', 'at my desk from 2 million to 65 million dollars'],
    ['raised 3 million peso for the chapel', 'raised 3 million pesos for the chapel'],
    ['sold 2 hundred plate of food', 'sold 2 hundred plates of food'],
    ['students from small college like mine', 'students from a small college like mine'],
    ['women returning after break', 'women returning after a break'],
    ['refugees from other country', 'refugees from other countries'],
    ['I was cleaner in a hospital', 'I was a cleaner in a hospital'],
    ['nursed father 3 years', 'nursed my father for 3 years'],
    ['cared mother in law 7 years', 'cared for my mother-in-law for 7 years'],
    [
      'in my father’s birthday dinner I answered the phone',
      'at my father’s birthday dinner I answered the phone',
    ],
    ['is hard for migrants to find honest lawyer', 'it is hard for migrants to find an honest lawyer'],
    ['plumbers aprentice', 'plumber’s apprentice'],
  ])('are put into %s: %s', (typed, printed) => {
    expect(repair(typed)).toBe(printed);
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
    expect(who('wife, 2 babies')).toBe('my wife and two babies');
    expect(who('husband, 3 kid')).toBe('my husband and three kids');
    expect(who('wives of soldiers')).toBe('wives of soldiers');
    expect(who('mother and baby groups')).toBe('mother and baby groups');
    expect(who('kids')).toBe('kids');
    expect(who('Mom')).toBe('my mom');
    expect(readParts('trauma nurse then research assistant', 'title').repaired).toBe(
      'a trauma nurse then a research assistant',
    );
    expect(readParts('head girl', 'title').repaired).toBe('head girl');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendEverydaySlips } from '#src/domain/language/en/reader/everyday-slips.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';

describe('slips of a phone, a dialect or another language', () => {
  it.each([
    ['waited til they got to him', 'waited until they got to him'],
    ['gettin up in the mornin', 'getting up in the morning'],
    ['it was wrong an everyone else was yellin', 'it was wrong and everyone else was yelling'],
    ['somethings gone wrong', 'something’s gone wrong'],
    ['the storm flattened the wood behind my grans', 'the storm flattened the wood behind my gran’s'],
    ['sat on the radio 5 hours with a mate', 'sat on the radio for 5 hours with a mate'],
    [
      'old people who stopped to answer because they do not hear',
      'old people who stopped answering because they do not hear',
    ],
    ['old people who stopped to hear', 'old people who stopped hearing'],
    ['I hear from telephone what is wrong', 'I hear from the telephone what is wrong'],
    ['drivers who are alone in forest at night', 'drivers who are alone in the forest at night'],
    [
      'the young one stop talking and listen the mixer',
      'the young one stops talking and listens to the mixer',
    ],
    ['I hear when is ready', 'I hear when it is ready'],
    ['900 square metre', '900 square metres'],
    ['no one crack after 31 years', 'not one crack after 31 years'],
    ['the people which lost a leg', 'the people who lost a leg'],
    [
      'three hundred and more persons in Idlib they are walking',
      'more than three hundred people in Idlib are walking',
    ],
    ['when I listen and everybody keep quiet', 'when I listen and everybody keeps quiet'],
    ['drivers who sleep in there trucks', 'drivers who sleep in their trucks'],
    ['patients with diabetes which are afraid', 'patients with diabetes who are afraid'],
    ['building their house small small', 'building their house bit by bit'],
    ['a man said to him good evening', 'a man said good evening to him'],
    ['people paint two times the same wall', 'people paint the same wall twice'],
    ['help old customer who can not see well', 'help old customers who cannot see well'],
    ['an ONG *NGO in the city', 'an NGO in the city'],
    ['they started to read nje', 'they started to read'],
    ['the leg that I made it', 'the leg that I made'],
    ['the machine that I worked on it', 'the machine that I worked on'],
    ['young girls comin in off the street', 'young girls coming in off the street'],
    ['want same to same', 'want exactly the same'],
    ['people who live under that horrible white tubes', 'people who live under those horrible white tubes'],
    ['and I was who gave it the name', 'and I was the one who gave it the name'],
    ['teeth that nobody notice', 'teeth that nobody notices'],
    ['every time a person smile to me', 'every time a person smiles at me'],
    ['who shud be earning more', 'who should be earning more'],
    ['we had brown water 2 summers', 'we had brown water for 2 summers'],
    ['when light go off', 'when the light goes off'],
    ['people who have grandmother’s piano', 'people who have their grandmother’s piano'],
    ['she looks in the mirror the first time', 'she looks in the mirror for the first time'],
    ['it is loud and my voice it doesn’t change', 'it is loud and my voice doesn’t change'],
    ['more of 6.000 accordions', 'more than 6,000 accordions'],
    ['I had dengue with 12 years', 'I had dengue at 12'],
    ['my daughter is in third year at school', 'my daughter is in the third year at school'],
    ['good eye for a fleece', 'a good eye for a fleece'],
    ['got mrs aldous scooter goin again', 'got Mrs Aldous’s scooter going again'],
    ['gave lessons from basement of my school', 'gave lessons from the basement of my school'],
    ['cert 4 training', 'certificate 4 in training'],
  ])('%s', (typed, meant) => {
    expect(repair(typed)).toBe(meant);
    expect(repair(meant)).toBe(meant);
  });

  it.each([
    'an hour and an apple',
    'a cabin in the woods',
    'nobody was in there always',
    'the machines in the hall which are old',
    'help a customer who can wait',
    'he said to him what he wanted',
    'two times the price',
    'robin in the garden',
    'who was I',
    'like that white house in the street',
    'we had two summers there',
    'I thought that he can wait',
    'we stopped to answer the phone',
    'no one knows me',
    'he is in the third year',
    'work in restaurant kitchens',
    'the man who is tall and the woman',
    'I let people go home',
    'till roll',
    'my parents and my grans',
  ])('stays as it is: %s', (line) => {
    expect(mendEverydaySlips(line)).toBe(line);
  });

  it('mends once what is mended', () => {
    const words = fc.constantFrom(
      'til',
      'an',
      'everyone',
      'in',
      'forest',
      'when',
      'is',
      'ready',
      'my',
      'grans',
      'from',
      'telephone',
      '5',
      'hours',
      'with',
      'sat',
      'people',
      'which',
      'they',
      'are',
      'I',
      'made',
      'it',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 9 }), (said) => {
        const once = repair(said.join(' '));
        expect(repair(once)).toBe(once);
      }),
    );
  });
});

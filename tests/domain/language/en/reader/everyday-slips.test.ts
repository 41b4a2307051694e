import '#src/domain/language/en/index.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendEverydaySlips } from '#src/domain/language/en/reader/everyday-slips.ts';
import { mendGrammar } from '#src/domain/language/en/reader/grammar.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';

describe('slips of a phone, a dialect or another language', () => {
  it.each([
    ['-25 and everything works', 'minus 25 and everything works'],
    ['when it is -20C and the engine starts', 'when it is minus 20C and the engine starts'],
    ['workers who stay late bcz of wrong planning', 'workers who stay late because of wrong planning'],
    ['farmers who lost land bc of the dam', 'farmers who lost land because of the dam'],
    ['our factory, specially the workers', 'our factory, especially the workers'],
    ['a specially trained nurse', 'a specially trained nurse'],
    ['rooms that are specially built for the deaf', 'rooms that are specially built for the deaf'],
    ['waited til they got to him', 'waited until they got to him'],
    ['people who rock and r the best', 'people who rock and are the best'],
    ['gettin up in the mornin', 'getting up in the morning'],
    ['it was wrong an everyone else was yellin', 'it was wrong and everyone else was yelling'],
    ['drivers who are alone in forest at night', 'drivers who are alone in the forest at night'],
    ['am no sat down', 'am not sitting down'],
    ['when it’s no easy', 'when it’s not easy'],
    ['I’m no ashamed of it noo', 'I’m not ashamed of it now'],
    ['he has no been home', 'he has not been home'],
    ['they are no allowed in', 'they are not allowed in'],
    ['it is no easy job', 'it is no easy job'],
    ['I am no trained nurse', 'I am no trained nurse'],
    ['there is no need to shout', 'there is no need to shout'],
    ['there are no old and no young', 'there are no old and no young'],
    ['they do no harm and have no money', 'they do no harm and have no money'],
    ['he is no good at it, and no longer here', 'he is no good at it, and no longer here'],
    ['the people which lost a leg', 'people who lost a leg'],
    ['when I listen and everybody keep quiet', 'when I listen and everybody keeps quiet'],
    ['patients with diabetes which are afraid', 'patients with diabetes who are afraid'],
    ['an ONG *NGO in the city', 'an NGO in the city'],
    ['they started to read nje', 'they started to read'],
    ['young girls comin in off the street', 'young girls coming in off the street'],
    ['teeth that nobody notice', 'teeth that nobody notices'],
    ['who shud be earning more', 'who should be earning more'],
    ['we been short of water half my life', 'we have been short of water half my life'],
    ['my daughter is in third year at school', 'my daughter is in the third year at school'],
    ['gave lessons from basement of my school', 'gave lessons from the basement of my school'],
  ])('%s', (typed, meant) => {
    expect(mendGrammar(repair(typed))).toBe(meant);
    expect(repair(meant)).toBe(meant);
  });

  it.each([
    'an hour and an apple',
    '-12 years driving trucks',
    'ages 10-25 and older',
    'minus 30 and the road is open',
    'how long have we been here',
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

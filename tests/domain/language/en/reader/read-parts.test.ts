// Papers are judged with the whole language.
import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import type { Stem } from '#src/domain/language/en/reader/stems.ts';

const forms = (text: string, stem: Stem = 'gift') => readParts(text, stem).parts.map((part) => part.forms);
const first = (text: string, stem: Stem = 'gift') => readParts(text, stem).parts[0];

describe('whom it serves', () => {
  it('is one or many as it was typed', () => {
    expect(forms('farmers in my region', 'who')).toEqual([{ noun: 'farmers in my region' }]);
    expect(forms('truck drivers and there families', 'who')).toEqual([
      { noun: 'truck drivers and their families' },
    ]);
    expect(first('hotel guests', 'who')?.isPlural).toBe(true);
  });

  it('stays one where one is meant', () => {
    expect(forms('the patient in bed 4', 'who')).toEqual([{ noun: 'the patient in bed 4' }]);
    expect(forms('people with a customer', 'who')).toEqual([{ noun: 'people with a customer' }]);
  });
});

describe('what is said otherwise in a second language', () => {
  it.each([
    ['gift', 'fix computer', 'base', 'fix computers'],
    ['gift', 'fix laptop and phone', 'base', 'fix laptops and phones'],
    ['gift', 'solve quarrel between neighbour', 'base', 'solve quarrels between neighbours'],
    ['gift', 'teach them drive a manual car', 'base', 'teach them to drive a manual car'],
    ['gift', 'what to do about wasps', 'noun', 'what to do about wasps'],
    ['gift', 'dating advice', 'noun', 'dating advice'],
    ['gift', 'giving advice', 'gerund', 'giving advice'],
    ['gift', 'debugging python', 'gerund', 'debugging Python'],
    ['gift', 'fixing car doors', 'gerund', 'fixing car doors'],
    ['learning', 'how to sharpen a knife properly', 'howTo', 'sharpen a knife properly'],
    ['who', 'helping deaf people get jobs', 'noun', 'deaf people'],
    ['when-it', 'gets loud, then they shout', 'clause', 'it gets loud'],
    ['did', 'planted 200 tree behind the school', 'past', 'planted 200 trees behind the school'],
  ] as const)('%s: %s', (stem, typed, form, said) => {
    expect(first(typed, stem)?.forms[form]).toBe(said);
  });

  it.each([
    ['gift', 'idk ask them'],
    ['paper', 'that long green one'],
    ['clause', 'I think maybe some things got a bit better'],
  ] as const)('nothing: %s: %s', (stem, typed) => {
    expect(first(typed, stem)?.forms).toEqual({});
  });
});

describe('a gift', () => {
  it('is something one does, something one has, or how to do it', () => {
    expect(forms('explaining things')).toEqual([
      { gerund: 'explaining things', base: 'explain things', howTo: 'explain things' },
    ]);
    expect(forms('a head for figures')).toEqual([{ noun: 'a head for figures' }]);
    expect(forms('how to stay positive')).toMatchObject([{ howTo: 'stay positive' }]);
  });

  it('takes its form from the verb behind "I can", "know how to" and "they ask me to"', () => {
    expect(forms('I can cook and clean')).toMatchObject([{ gerund: 'cooking and cleaning' }]);
    expect(forms('they always ask me to train the new girl')).toMatchObject([
      { gerund: 'training the new girl' },
    ]);
    expect(forms('they ask me to sort out the rota')).toMatchObject([{ gerund: 'sorting out the rota' }]);
    expect(forms('I know how to program robots')).toMatchObject([{ gerund: 'programming robots' }]);
    expect(forms('to fix their laptops')).toMatchObject([{ gerund: 'fixing their laptops' }]);
    expect(forms('talk to difficult customers')).toMatchObject([
      { gerund: 'talking to difficult customers' },
    ]);
    expect(forms('reverse parking a truck')).toEqual([{ gerund: 'reverse parking a truck' }]);
    expect(forms('IT support')).toEqual([{ noun: 'IT support' }]);
    expect(forms('they ask me to blorf the rota')).toEqual([{}]);
    expect(forms('good at reading people')).toMatchObject([{ gerund: 'reading people' }]);
    expect(forms('i repair cars')).toMatchObject([{ gerund: 'repairing cars' }]);
  });

  it('gives each item of a list its own form', () => {
    expect(forms('rotas, patience, fixing bikes')).toMatchObject([
      { noun: 'rotas' },
      { noun: 'patience' },
      { gerund: 'fixing bikes' },
    ]);
  });

  it('says whether "is" or "are" follows', () => {
    expect(first('science projects')?.isPlural).toBe(true);
    expect(first('discipline with kindness')?.isPlural).toBe(false);
    expect(first('my friends who can’t drive', 'who')?.isPlural).toBe(true);
    expect(first('people alone at night', 'who')?.isPlural).toBe(true);
    expect(first('a boss of many people', 'who')?.isPlural).toBe(false);
  });

  it('leaves a whole clause as a sentence of its own', () => {
    expect(forms('the apprentices ask me why')).toEqual([{ sentence: 'The apprentices ask me why.' }]);
    expect(first('the apprentices ask me why')?.kind).toBe('own-sentence');
  });

  it('takes a class or a degree for a thing', () => {
    expect(forms('writing class', 'learning')).toEqual([{ noun: 'writing class' }]);
    expect(forms('teaching degree', 'paper')).toEqual([{ noun: 'teaching degree' }]);
    expect(forms('teaching class 3')).toMatchObject([{ gerund: 'teaching class 3' }]);
  });

  it('takes what is no deed behind one for more about it, and a place behind work for none', () => {
    expect(forms('I quit smoking. 4 yrs in june', 'did')).toEqual([{ past: 'quit smoking' }, {}]);
    expect(forms('head of maths, Leeds', 'title')).toEqual([{ noun: 'head of maths' }, {}]);
  });

  it('leaves out a sentence that a second language shows through', () => {
    expect(forms('I am the person who stay late')).toEqual([{ sentence: 'I am the person who stays late.' }]);
    expect(forms('our rota won a prize', 'did')).toEqual([{ sentence: 'Our rota won a prize.' }]);
    expect(forms('my mum always ask me for help')).toEqual([{ sentence: 'My mum always asks me for help.' }]);
    expect(forms('my neighbours ask always')).toEqual([{}]);
  });

  it('makes no gift of how somebody is', () => {
    expect(first('patient')?.forms).toEqual({});
    expect(first('grumpy')?.forms).toEqual({});
    expect(first('problem solver')).toMatchObject({ kind: 'unread', forms: {} });
  });
});

describe('each stem decides the form', () => {
  it.each<[Stem, string, object]>([
    ['did', 'rewrote the rota', { past: 'rewrote the rota' }],
    ['did', 'I organised the fete', { past: 'organised the fete' }],
    ['did', 'put in 30 panels', { past: 'put in 30 panels' }],
    ['did', '15 yrs same company never missed payroll', { past: 'never missed payroll' }],
    [
      'did',
      'my team would run through a wall for me',
      { sentence: 'My team would run through a wall for me.' },
    ],
    ['did', 'win a cup', { past: 'won a cup' }],
    ['never', 'lied to a patient', { past: 'lied to a patient' }],
    ['never', 'been sacked', { past: 'was sacked' }],
    ['never', 'missed payroll', { past: 'missed payroll' }],
    ['clause', 'because my nan couldnt read', { clause: 'my nan couldn’t read' }],
    ['clause', 'the ward felt calmer', { clause: 'the ward felt calmer' }],
    ['clause', 'two of the girls went on to college', { clause: 'two of the girls went on to college' }],
    ['when-i', 'im drawing and forget to eat', { clause: 'am drawing and forget to eat' }],
    ['when-i', 'I am useful', { clause: 'am useful' }],
    ['when-i', 'helping someone who is stuck', { clause: 'am helping someone who is stuck' }],
    ['when-it', 'its quiet', { clause: 'quiet' }],
    ['where', 'on the road', { clause: 'on the road' }],
    ['where', 'my garden', { clause: 'in my garden' }],
    ['who', 'to help single parents', { noun: 'single parents' }],
    ['number-what', 'missed calls', { noun: 'missed calls' }],
    ['number-what', 'rejected pallets in a season', { noun: 'rejected pallets in a season' }],
    ['number-what', 'complain of brown water', { noun: 'complaints of brown water' }],
    ['number-what', 'how long people wait', { noun: 'how long people wait' }],
    ['gift', 'to sew and to mend', { gerund: 'sewing and mending' }],
    ['number-what', 'the waiting list', { noun: 'the waiting list' }],
    ['figure', 'about 5%', { noun: 'about 5%' }],
    ['behind', 'I have 12,900 rides', { noun: '12,900 rides' }],
    ['group', 'my family', { noun: 'family' }],
    ['go', 'to go to college', { base: 'go to college' }],
    ['go', 'the seaside', { noun: 'the seaside' }],
    ['title', 'just the tea lady', { noun: 'the tea lady' }],
    ['role', 'only a cleaner', { noun: 'cleaner' }],
    ['title', 'I was head girl', { noun: 'head girl' }],
    ['thing', 'a podcast about trains', { noun: 'a podcast about trains' }],
    ['off', 'being shouted at', { gerund: 'being shouted at', base: 'be shouted at' }],
    ['off', 'no more weekends', { noun: 'weekends' }],
    ['learning', 'I want to learn Spanish', { noun: 'Spanish' }],
    ['learning', 'Polish for doctors', { noun: 'Polish for doctors' }],
    ['learning', 'how engines work', { noun: 'how engines work' }],
    ['paper', 'A levels', { noun: 'A levels' }],
    ['when-it', 'warm', { clause: 'warm' }],
    ['title', 'first aider', { noun: 'first aider' }],
    ['gift', 'they all ask for my stew', { noun: 'my stew' }],
    ['gift', 'just listening', { gerund: 'listening' }],
    ['learning', 'swim', { gerund: 'swimming' }],
    ['gift', 'help w/ forms', { noun: 'help with forms' }],
    ['gift', 'ask me about trains', { noun: 'trains' }],
    ['when-it', 'QUIET', { clause: 'quiet' }],
    ['learning', 'finish my GED', { noun: 'my GED' }],
    ['role', 'I am a truck driver', { noun: 'truck driver' }],
    ['field', 'in construction', { noun: 'construction' }],
    ['own-thing', 'my own bakery', { noun: 'bakery' }],
    ['person-or-figure', '3:15', { noun: '3:15' }],
    ['missing', '11 credits', { noun: '11 credits' }],
  ])('%s: %s', (stem, text, wanted) => {
    expect(first(text, stem)?.forms).toMatchObject(wanted);
  });

  it('says for which stem a whole clause is right where only its end was asked for', () => {
    expect(first('nobody is micromanaging me', 'when-i')).toMatchObject({
      stem: 'clause',
      forms: { clause: 'nobody is micromanaging me' },
    });
  });

  it('offers the past where a deed was told otherwise', () => {
    expect(first('being chosen for the board', 'did')?.offer).toBe('was chosen for the board');
    expect(first('keeping the club alive', 'did')).toMatchObject({ forms: {}, offer: 'kept the club alive' });
  });

  it('prints after "I" no thing without a deed', () => {
    expect(first('my mural at the marae', 'did')).toMatchObject({
      kind: 'unread',
      note: 'no-past',
      forms: {},
    });
  });

  it('tells in the past what is done once', () => {
    expect(first('passing my driving test at 51', 'did')?.forms).toEqual({
      past: 'passed my driving test at 51',
    });
    expect(first('winning the regional baking prize', 'did')?.forms.past).toBe(
      'won the regional baking prize',
    );
    expect(first('kinda saved the rota when half of us were off sick', 'did')?.forms.past).toBe(
      'saved the rota when half of us were off sick',
    );
  });

  it('says after "when I" what must be done before', () => {
    expect(first('had my coffee', 'when-i')?.forms.clause).toBe('have had my coffee');
    expect(first('slept well', 'when-i')?.forms.clause).toBe('have slept well');
    expect(first('cut hair', 'when-i')?.forms.clause).toBe('cut hair');
  });
});

describe('what goes with each part', () => {
  it('has the words as typed beside those repaired', () => {
    expect(
      readParts('reading plans, fixing engines + anything w/ wheels', 'gift').parts.map((part) => part.quote),
    ).toEqual(['reading plans', 'fixing engines + anything w/ wheels']);
    expect(readParts('my sister, my dog', 'who').parts.map((part) => part.quote)).toEqual([
      'my sister',
      'my dog',
    ]);
  });

  it('names the private matter that it speaks of', () => {
    expect(first('my depression', 'off')?.topic).toBe('health');
    expect(first('guys coming out of prison', 'who')?.topic).toBeNull();
    expect(first('spreadsheets')?.topic).toBeNull();
  });

  it('reads the same text under two stems apart, and twice alike', () => {
    expect(forms('design', 'gift')).toEqual([{ noun: 'design' }]);
    expect(readParts('design', 'gift')).toBe(readParts('design', 'gift'));
    expect(readParts('cut hair', 'did').parts[0]?.forms).toEqual({ past: 'cut hair' });
    expect(readParts('cut hair', 'gift').parts[0]?.forms).toMatchObject({ gerund: 'cutting hair' });
  });
});

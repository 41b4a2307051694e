import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { isBroken } from '#src/domain/language/en/reader/broken.ts';
import { mendGrammar, mendServed, mendTask } from '#src/domain/language/en/reader/grammar.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';
import { wholeMoment } from '#src/domain/language/en/reader/whole-moment.ts';
import { wholeReason } from '#src/domain/language/en/reader/whole-reason.ts';

const printed = (typed: string) => mendGrammar(repair(typed));

describe('what is typed in haste, as an editor prints it', () => {
  it.each([
    ['the truck wont come up our road no more', 'the truck won’t come up our road any more'],
    ['the little ones who cant tell nobody yet', 'the little ones who can’t tell anybody yet'],
    ['somebody says its impossible to get', 'somebody says it’s impossible to get'],
    ['its kicking off and somebody has to stay calm', 'it’s kicking off and somebody has to stay calm'],
    ['i know everybody name in the block', 'I know everybody’s name in the block'],
    ['my brother and his 5 kids they are here', 'my brother and his 5 kids are here'],
    ['about 140 some babies', 'about some 140 babies'],
    ['i held it for 60 something goodbyes', 'I held it for 60-something goodbyes'],
    ['i sat on hold 4 hrs', 'I sat on hold for 4 hours'],
    ['a man asked me water in my language', 'a man asked me for water in my language'],
    ['it is my chance to be again nurse', 'it is my chance to be a nurse again'],
    ['the country that gave me house', 'the country that gave me a house'],
    ['my husband wants also that I work', 'my husband wants me to work'],
    ['people of different countrys eat together', 'people of different countries eat together'],
    ['familys doing it on their own', 'families doing it on their own'],
    ['my babys sleeping bag', 'my babys sleeping bag'],
    ['one thousand baby delivered at home', 'one thousand babies delivered at home'],
    ['they cleaned that place 30 yrs and left', 'they cleaned that place for 30 years and left'],
    ['I work for other man', 'I work for another man'],
    ['I slept in hospital floor', 'I slept on the hospital floor'],
    ['I have two daughters and want they study', 'I have two daughters and want them to study'],
    [
      'I dont want that my children grow up with tired father',
      'I don’t want my children to grow up with a tired father',
    ],
    ['old people in my building is alone', 'old people in my building are alone'],
    ['it changed when dad died', 'it changed when Dad died'],
    ['carried 3 kids 2 the shelter', 'carried 3 kids to the shelter'],
    ['went from mopping floors 2 running the crew', 'went from mopping floors to running the crew'],
    ['my mother sent me for one packet milk', 'my mother sent me for one packet of milk'],
    ['I am fed up off being told to wait', 'I am fed up of being told to wait'],
    ['its its own reward', 'it’s its own reward'],
    ['my boys ball games are full again', 'my boys’ ball games are full again'],
    ['my xray looks like his', 'my X-ray looks like his'],
    ['looking for part-time work', 'looking for part-time work'],
  ])('%s', (typed, meant) => {
    expect(printed(typed)).toBe(meant);
    expect(repair(meant)).toBe(meant);
  });

  it.each([
    'the youth have a key',
    'my dad died when I was ten',
    'she lost its key',
    'I stayed for 30 years and left',
    'everybody names their price',
    'my mother and her sister think they are here to stay',
    'I want that to be my daily work',
    'I did live sound on tour',
    'some 140 babies',
    'two of my mates fell this year',
    'I have 2 of them and 3 of the others',
    'tired guests arriving at 2 a.m.',
    'it went from 12 a week to 2 a week',
    'I worked until 2 the next day',
    'the packet said milk',
    'the sign on the shop fell off the wall',
    'I was the only one who knelt down',
    'the day it works again',
    'the driving and the safety are what I like',
    'I hear from the sound what is broken',
    'we told the customer what had happened',
    'adults who were told they were slow',
    'the citys parks',
  ])('leaves %s', (clean) => {
    expect(printed(clean)).toBe(clean);
  });

  it('tells an ended life as past, of one’s own people and of a child', () => {
    expect(wholeReason('because', 'my grandmother die in hospital floor and nobody come')).toBe(
      'my grandmother died on the hospital floor and nobody came',
    );
    expect(wholeReason('since', 'a boy of ten ask me to read him the bread wrapper')).toBe(
      'a boy of ten asked me to read him the bread wrapper',
    );
    expect(wholeReason('since', 'they shut our post office, 40 min bus now to the next one')).toBe(
      'they shut our post office',
    );
    expect(wholeReason('since', 'got laid off by text msg, 19 yrs')).toBe('I got laid off by text message');
    expect(wholeReason('since', 'when I was small my uncle take me in his truck')).toBe(
      'my uncle took me in his truck when I was small',
    );
    expect(wholeReason('because', 'my kids are proud of me, 3 of them')).toContain('my kids are proud of me');
  });

  it('gives the things one is good at the form that English has', () => {
    const forms = (typed: string) =>
      readParts(typed, 'gift').parts.flatMap(({ forms }) => Object.values(forms));
    expect(mendTask('calm down angry customer')).toBe('calm down angry customers');
    expect(forms('calm down angry customer')).toContain('calming down angry customers');
    expect(forms('legacy code nobody will touch')).toEqual(['legacy code that nobody will touch']);
    expect(forms('splicing + net mending, can dae it asleep')).toEqual(['splicing and net mending']);
    expect(forms('calming people down')).toContain('calm people down');
    expect(forms('repairing of shoes and bags')).toContain('repair shoes and bags');
    expect(forms('thinking of others')).toContain('thinking of others');
    expect(mendServed(repair('the ladies that start here'))).toBe('the ladies who start here');
    expect(readParts('whoever gets this desk next, God help her', 'who').repaired).toBe(
      'whoever gets this desk next',
    );
  });
});

describe('where one is at one’s best', () => {
  it.each([
    ['the greenhouse, doors open', 'in the greenhouse, doors open'],
    ['my kitchen', 'in my kitchen'],
    ['the back row with the slow ones', 'in the back row with the slow ones'],
    ['at sea', 'at sea'],
    ['early, before the city is awake', 'early, before the city is awake'],
  ])('%s', (typed, meant) => {
    expect(readParts(typed, 'where').parts[0]?.forms.clause).toBe(meant);
  });

  it('has somebody before its verb', () => {
    expect(wholeMoment('when', 'have a plan and people follow')).toBe('I have a plan and people follow');
    expect(wholeMoment('when', 'is cold and nobody is in the street')).toBe(
      'it is cold and nobody is in the street',
    );
  });

  it('is no place where only a thing is named', () => {
    expect(readParts('smell of wood and silence', 'where').parts[0]?.forms).toEqual({});
  });
});

describe('what nobody can mend', () => {
  it.each([
    'I see where will be a crack',
    'every company says we want experience, from where I bring the experience',
    'I teach something to who wants learn',
    'I am 160 nights by year in the hotel',
    'I make profit for another man 7 years',
    'the scanner is beeping 9 hours',
    'the children whose mother gone a foreign',
    'the customer says me thanks',
    'I started with two tables now 11',
    'the client smiles when see the mirror',
    'my son says mama you are smart why you clean',
    'the teacher told I speak wrong',
    'the supervisor bought from me 10 and says why you are here',
  ])('is left out: %s', (broken) => {
    expect(isBroken(broken)).toBe(true);
  });

  it.each([
    'I work for a firm that stays open every year',
    'I have worked there for seven years',
    'people where I live are kind',
    'he says you are welcome',
    'I got better year by year',
    'a children’s nurse',
    'the friend to whom I owe it',
    'I want the ones that stayed to be proud',
    'I know where the crack will be',
    'the time is gone',
    'I know why you ask',
    'adults who were told they were slow',
  ])('is printed: %s', (clean) => {
    expect(isBroken(clean)).toBe(false);
  });
});

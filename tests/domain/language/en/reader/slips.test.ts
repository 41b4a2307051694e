// Papers are judged with the whole language.
import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import type { Stem } from '#src/domain/language/en/reader/stems.ts';

const printed = (answer: string, stem: Stem) =>
  readParts(answer, stem).parts.flatMap(({ kind, forms }) =>
    kind === 'item' ? [forms.gerund ?? forms.past ?? forms.noun ?? forms.clause] : [],
  );

describe('a second language that shows through', () => {
  it.each<[Stem, string]>([
    ['gift', 'i make the people laugh when is heavy day'],
    ['did', 'i translate whole book from armenian'],
    ['clause', 'less accident in factory'],
    ['off', 'boss who shout'],
    ['thing', 'now is broken'],
  ])('is left out, under %s: %s', (stem, answer) => {
    expect(printed(answer, stem)).toEqual([]);
  });

  it.each<[Stem, string, string]>([
    ['gift', 'dealing with customer complaints', 'dealing with customer complaints'],
    ['gift', 'travelling by car', 'travelling by car'],
    ['gift', 'moving house', 'moving house'],
    ['gift', 'i fix computer of the school', 'fixing computers of the school'],
    ['who', 'student who needs a friend', 'students who need a friend'],
    ['clause', 'machine dont stop anymore', 'the machine doesn’t stop anymore'],
    ['did', 'finished school at 40', 'finished school at 40'],
    ['gift', 'painting the whole house', 'painting the whole house'],
    ['who', 'my mum and dad who help everyone', 'my mum and dad who help everyone'],
    ['gift', 'cooking for my boss', 'cooking for my boss'],
    ['did', 'became a nurse', 'became a nurse'],
    ['did', 'i was interpreter in court 6 years', 'was an interpreter in court 6 years'],
  ])('is not seen in plain English, under %s: %s', (stem, answer, words) => {
    expect(printed(answer, stem)).toEqual([words]);
  });
});

describe('what nobody would print', () => {
  it.each<[Stem, string]>([
    ['gift', 'my stunning good looks obviously'],
    ['gift', 'my jokes (they are terrible)'],
    ['did', 'survived my mother in law haha'],
    ['learning', 'how to say no lol'],
    ['off', 'maybe teaching'],
    ['off', 'my own laziness'],
    ['never', 'amounted to much'],
    ['clause', 'everything went wrong'],
    ['when-i', 'never, i am not good at anything'],
    ['who', 'a mis vecinos'],
    ['gift', 'money'],
    ['gift', 'waking them up lol'],
    ['who', 'rich idiots lol'],
    ['gift', 'what’s wrong with their engine'],
    ['gift', 'unofficial therapist lol'],
    ['off', 'everyone lol'],
    ['paper', 'my licence got taken off me'],
    // Under "I never" these would say the contrary.
    ['never', 'I stay late every day'],
    ['never', 'i always paid my people on time'],
    ['never', 'not once, and I stay till 7'],
    ['paper', 'food hygiene certificate i think its run out'],
  ])('is left out, under %s: %s', (stem, answer) => {
    expect(printed(answer, stem)).toEqual([]);
  });

  it.each<[Stem, string, string]>([
    ['off', 'the commute, kinda', 'the commute'],
    ['off', 'i dont want to sell anymore', 'selling'],
    ['off', 'my manager hes awful', 'my manager'],
    ['paper', 'first aid cert', 'first aid certificate'],
    ['paper', 'my moped licence', 'moped licence'],
    ['behind', 'i have 15000 hours of flying behind me', '15,000 hours of flying'],
    ['own-thing', 'a taxi, one day', 'taxi'],
    ['gift', 'keeping there secrets (cant say more)', 'keeping their secrets'],
    ['clause', 'patients sleep better i think', 'patients sleep better'],
    ['clause', 'the night shift has hot food, finally', 'the night shift has hot food'],
    ['did', 'got clean, 4 years now', 'got clean'],
    ['did', 'helped my brother get his papers, hardest year of my life', 'helped my brother get his papers'],
    ['never', 'miss a deadline', 'missed a deadline'],
    ['gift', 'I make the best pierogi in town, no joke', 'the best pierogi in town'],
    ['gift', 'I do the books for three shops', 'doing the books for three shops'],
    ['gift', 'organising rotas, and then redoing them', 'organising rotas and then redoing them'],
    ['learning', 'arabic, to talk to my in laws', 'Arabic'],
    ['learning', 'bread making, 1 day course', 'bread making'],
    ['paper', 'masters in marketing, uni of leeds 2015', 'master’s in marketing'],
    ['who', 'people as they leave prison', 'people as they leave prison'],
    ['who', 'museums with things and no money', 'museums with things and no money'],
    ['own-thing', 'dog grooming van', 'dog grooming van'],
    ['gift', 'Talking ppl out of bad tattoos lol', 'talking people out of bad tattoos'],
    ['paper', 'degree. its in art history, sorry', 'degree'],
    ['gift', 'spotting fakes - trainers, bags, watches', 'spotting fakes'],
    ['gift', 'solving arguments about the bins. Every week.', 'solving arguments about the bins'],
    ['gift', 'finding things people lost, usually keys', 'finding things people lost'],
    ['did', 'cut waste by a third, boss took the credit', 'cut waste by a third'],
    ['off', 'split shifts and no sick pay', 'split shifts'],
  ])('goes, and the thing stays, under %s: %s', (stem, answer, words) => {
    expect(printed(answer, stem)).toEqual([words]);
  });

  it.each<[Stem, string, string[]]>([
    ['who', 'my kids first, then the street', ['my kids', 'the street']],
    ['title', 'barmaid/cook', ['barmaid', 'cook']],
    ['title', 'Head Nurse, then union rep', ['a head nurse and then a union rep']],
    ['behind', '6 jobs, 2 countries and a divorce', ['6 jobs', '2 countries', 'a divorce']],
    ['learning', 'GIS and maybe python', ['GIS', 'Python']],
    [
      'gift',
      'taking good photos of products, people, pets',
      ['taking good photos of products, people, pets'],
    ],
    ['clause', 'two lads from my crew run their own firms', ['two lads from my crew run their own firms']],
    ['clause', 'fewer people fall', ['fewer people fall']],
  ])('tells things apart that are apart, under %s: %s', (stem, answer, things) => {
    expect(printed(answer, stem)).toEqual(things);
  });

  it('says that what was softened was half said', () => {
    expect(readParts('patients sleep better i think', 'clause').parts[0]?.isHedged).toBe(true);
  });
});

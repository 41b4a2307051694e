import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { mendAgreement } from '#src/domain/language/en/reader/agreement.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';

describe('what another language shows through', () => {
  it.each([
    // Verbs that go with their subject.
    ['patients gets their medicines on time', 'patients get their medicines on time'],
    ['everybody are calm and the tools is clean', 'everybody is calm and the tools are clean'],
    ['the news is bad', 'the news is bad'],
    ['one of the plants is dead', 'one of the plants is dead'],
    ['a seal that holds is noticed by nobody', 'a seal that holds is noticed by nobody'],
    ['everyone knows who is on watch', 'everyone knows who is on watch'],
    ['farmers who has two cows', 'farmers who have two cows'],
    ['a guide who speak arabic', 'a guide who speaks Arabic'],
    ['my hands know this work since fifteen years', 'my hands have known this work for fifteen years'],
    ['my sisters could finished school', 'my sisters could finish school'],
    ['nobody did understand my diploma', 'nobody understood my diploma'],
    ['I am loving the smell of bread', 'I love the smell of bread'],
    ['I am feeling at home here', 'I am feeling at home here'],
    ['I am having fifteen years experience', 'I have fifteen years of experience'],
    ['moved the server without to stop it', 'moved the server without stopping it'],
    ['I stopped to help a driver', 'I stopped to help a driver'],
    ['the young women how sewing the trousers', 'the young women how to sew the trousers'],
    ['English for write emails', 'English for writing emails'],
    // Prepositions.
    ['places where people look on old things', 'places where people look at old things'],
    ['they laughed from my accent', 'they laughed at my accent'],
    ['they laughed with me', 'they laughed with me'],
    ['with data we can to see it', 'with data we can see it'],
    ['I can cooking for many', 'I can cook for many'],
    ['we must helping each other', 'we must help each other'],
    ['I want be a beekeeper', 'I want to be a beekeeper'],
    ['all they want help with', 'all they want help with'],
    ['thirty odd year down the yards', 'thirty-odd years down the yards'],
    ['2 million km no accident', '2 million km with no accident'],
    ['ppl whos boots r worth saving', 'people whose boots are worth saving'],
    ['cleaner @ hospital', 'cleaner at hospital'],
    ['he taught me with his hands not out a book', 'he taught me with his hands not out of a book'],
    ['took it out a week ago', 'took it out a week ago'],
    ['teachers with too much of paper', 'teachers with too much paper'],
    ['too much of the paper', 'too much of the paper'],
    // Articles, and who it was.
    ['light was good in there', 'light was good in there'],
    ['my uncle let me start', 'my uncle let me start'],
    ['school was hard', 'school was hard'],
    ['my mum and dad who help everyone', 'my mum and dad who help everyone'],
    ['a whole street', 'a whole street'],
  ])('mends what can mean nothing else: %s', (typed, printed) => {
    expect(mendAgreement(repair(typed))).toBe(printed);
  });
});

describe('words of a phone and of home', () => {
  it.each([
    ['no1 told him', 'no one told him'],
    ['horses that wont stand 4 anyone else', 'horses that won’t stand for anyone else'],
    ['raised 4 kids alone', 'raised 4 kids alone'],
    ['cakes 4 weddings', 'cakes for weddings'],
    ['catered 4 weddings', 'catered 4 weddings'],
    ['had 2 learn it', 'had to learn it'],
    ['had 2 dogs', 'had 2 dogs'],
    ['nice 2 ppl on hold', 'nice to people on hold'],
    ['wiring wey no go burn', 'wiring that will not burn'],
    ['boys wey dey learn', 'boys who learn'],
    ['a board wey others don give up', 'a board that others have given up'],
    ['its blowing', 'it’s blowing'],
    ['its building works', 'its building works'],
    ['went to the doctors when she was low', 'went to the doctor’s when she was low'],
    ['the doctors who stayed', 'the doctors who stayed'],
    ['when I dug with my hands', 'when I dug with my hands'],
    ['oot wi the dugs', 'out with the dogs'],
    ['families who lost there house', 'families who lost their house'],
    ['cats while there away', 'cats while they’re away'],
    ['last min cakes', 'last-minute cakes'],
    ['waited an hr', 'waited an hour'],
    ['in HR', 'in HR'],
    ['solar coy for small shops', 'solar company for small shops'],
    ['she was coy', 'she was coy'],
    ['teenagers that cannae talk at home', 'teenagers who cannot talk at home'],
  ])('prints %s', (typed, printed) => {
    expect(repair(typed)).toBe(printed);
  });
});

describe('what somebody is good at', () => {
  it.each([
    ['cow with difficult calving', 'cows with a difficult calving'],
    ['board wey others don give up', 'boards that others have given up on'],
    ['forms of all kind', 'forms of all kinds'],
    ['house with a garden', 'house with a garden'],
  ])('is named as one of many: %s', (typed, named) => {
    expect(readParts(typed, 'gift').parts[0]?.text).toBe(named);
  });
});

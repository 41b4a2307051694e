import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { mend } from '#src/domain/language/en/mend/index.ts';

describe('a clause that says which ones', () => {
  it.each([
    ['mothers who they are alone', 'mothers who are alone'],
    ['farmers, that they have no any map', 'farmers who have no map'],
    ['women of my village which they don’t have any income', 'women of my village who don’t have any income'],
    ['guests which they are angry', 'guests who are angry'],
    ['a gate which it sticks', 'a gate which sticks'],
    ['a colleague which I trust him', 'a colleague which I trust'],
    ['a paper that she can’t read it', 'a paper that she can’t read'],
    ['old people which their children live far away', 'old people whose children live far away'],
    ['women that in front of the judge they cannot speak', 'women who in front of the judge cannot speak'],
    ['towns that there is no water in them', 'towns where there is no water'],
    ['people which came here alone', 'people who came here alone'],
    ['flowers what look real', 'flowers that look real'],
    ['a problem what nobody can solve', 'a problem that nobody can solve'],
    ['everything what is wrong', 'everything that is wrong'],
    ['sheets who come back dirty', 'sheets that come back dirty'],
    ['kids who never been on a boat', 'kids who have never been on a boat'],
    ['folks who mad for a good reason', 'folks who are mad for a good reason'],
    ['men who lost work and they are at home', 'men who lost work and are at home'],
    [
      'people whose horses are in pain and they can’t pay',
      'people whose horses are in pain and who can’t pay',
    ],
    [
      'workshops that want to export but afraid of papers',
      'workshops that want to export but are afraid of papers',
    ],
    [
      'farmers in Sundarban who gets the warning too late',
      'farmers in Sundarban who get the warning too late',
    ],
    ['old people that lives alone', 'old people that live alone'],
    ['information that go to the owner', 'information that goes to the owner'],
  ])('%s', (typed, meant) => expect(mend(typed)).toBe(meant));

  it.each([
    'people who they can count on',
    'the people who they are afraid of',
    'show people who they are',
    'tell parents that their child is fine',
    'tell people what they need',
    'the day that I saw it',
    'the feeling that I can do it',
    'the way that they do it',
    'ask people what works',
    'words for what hurts',
    'people on the road who wait for hours',
    'nurses, which is rubbish both ways',
    'one of the people that helps',
    'people who alone know the way',
    'people who are mad about bread',
    'the team that wins',
  ])('leaves: %s', (right) => expect(mend(right)).toBe(right));
});

describe('what is asked within', () => {
  it.each([
    ['my grandson asked me what is a kampong', 'my grandson asked me what a kampong is'],
    ['finding where is the leak before digging', 'finding where the leak is before digging'],
    ['hearing from the engine that what is the problem', 'hearing from the engine what the problem is'],
    ['it interests me how is working the battery', 'it interests me how the battery works'],
    ['seeing where will be the crack', 'seeing where the crack will be'],
    ['I know what means this sign', 'I know what this sign means'],
    ['know what for I am doing it', 'know what I am doing it for'],
    ['know what they waiting for', 'know what they are waiting for'],
    ['asked me who going to take the land', 'asked me who is going to take the land'],
    ['do not know where begin', 'do not know where to begin'],
    ['nobody asks me for why', 'nobody asks me why'],
    ['they still using it', 'they still using it'],
    ['and they still using it', 'and they are still using it'],
  ])('%s', (typed, meant) => expect(mend(typed)).toBe(meant));

  it.each([
    'know what is the matter',
    'know what is best',
    'I know that what I do matters',
    'learn how work gets done',
    'know when help is near',
    'they asked what a kampong is',
    'see what helps',
    'know where home is',
  ])('leaves: %s', (right) => expect(mend(right)).toBe(right));
});

describe('a clause without its verb', () => {
  it.each([
    ['before the sun hot', 'before the sun is hot'],
    ['if the tool dirty', 'if the tool is dirty'],
    ['calm when all others nervous', 'calm when all others are nervous'],
    ['nicely even when they rude', 'nicely even when they are rude'],
    ['when bean dry enough', 'when the bean is dry enough'],
    ['now they in high school', 'now they are in high school'],
    ['the road is wet and everybody else panicking', 'the road is wet and everybody else is panicking'],
    ['busy but everyone still happy', 'busy but everyone is still happy'],
    ['night and the road empty', 'night and the road is empty'],
    ['the music on and the table clear', 'the music is on and the table is clear'],
    ['is minus twenty', 'it is minus twenty'],
    ['is a job that pays', 'it is a job that pays'],
    ['at night when is quiet', 'at night when it is quiet'],
    ['in all the city is only one tuner', 'in all the city there is only one tuner'],
    ['there is no spare parts', 'there are no spare parts'],
    ['no have people shout', 'nobody shouts'],
    ['knowing who is going to sick', 'knowing who is going to be sick'],
    ['and they not feel rushed', 'and they do not feel rushed'],
  ])('%s', (typed, meant) => expect(mend(typed)).toBe(meant));

  it.each([
    'is my tutor',
    'in my kitchen with the radio on and nobody talking',
    'in my own kitchen, radio on and nobody mithering',
    'before the weekend',
    'when something new comes',
    'the kids happy and fed',
    'there is no doubt',
    'there is a lot of stairs',
    'when is the best time',
    'they in turn teach others',
    'if not',
    'everyone kind',
  ])('leaves: %s', (right) => expect(mend(right)).toBe(right));
});

import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { mend } from '#src/domain/language/en/mend/index.ts';

describe('what is denied twice', () => {
  it.each([
    ['10 orders without writing nothing down', '10 orders without writing anything down'],
    ['nobody wrote nothing down', 'nobody wrote anything down'],
    ['never asked nothing', 'never asked anything'],
    ['it doesn’t scare nobody', 'it doesn’t scare anybody'],
    ['never had no complaints', 'never had any complaints'],
    ['with no any damage', 'with no damage'],
    ['on the road, not in no office', 'on the road, not in any office'],
    ['was not late never', 'was never late'],
  ])('%s', (typed, meant) => expect(mend(typed)).toBe(meant));

  it.each([
    'not for nothing',
    'people without papers have nothing',
    'those who never learned had nothing',
    'men without cows had no opinion',
    'never say no',
    'never take no for an answer',
    'I don’t know, no idea',
    'nobody needs nothing but time',
    'no one but nobody',
    'I cannot lie because nobody listens',
  ])('leaves: %s', (right) => expect(mend(right)).toBe(right));
});

describe('where small words stand', () => {
  it.each([
    ['counting very fast the money', 'counting the money very fast'],
    ['made alone the wedding cake for 300 people', 'made the wedding cake alone for 300 people'],
    ['speaking well English', 'speaking English well'],
    ['keeping calm five nationalities', 'keeping five nationalities calm'],
    ['I have still much to give', 'I still have a lot to give'],
    ['the garage has now a lift', 'the garage now has a lift'],
    ['children who never can eat cake', 'children who can never eat cake'],
    ['I cannot anymore buy them back', 'I can no longer buy them back'],
    ['one old man taught also me', 'one old man taught me too'],
    ['I sat first time in a tram', 'I sat for the first time in a tram'],
    ['can check two times before I give', 'can check twice before I give'],
    ['the fryer gets cleaned proper now', 'the fryer gets cleaned properly now'],
    ['drives very careful', 'drives very carefully'],
    ['one paper bad filled', 'one paper badly filled'],
  ])('%s', (typed, meant) => expect(mend(typed)).toBe(meant));

  it.each([
    'passed first time',
    'for the first time',
    'a proper job',
    'keep clean clothes in the shed',
    'keep the kitchen clean',
    'read well into the night',
    'I have always worked',
    'walk slow lanes',
    'a careful driver',
    'go fast',
    'work hard every day',
  ])('leaves: %s', (right) => expect(mend(right)).toBe(right));
});

describe('the small words of times and places', () => {
  it.each([
    ['at seven of the morning', 'at seven in the morning'],
    ['make a plan at the evening', 'make a plan in the evening'],
    ['finished school in night', 'finished school at night'],
    ['learned it at age of 47', 'learned it at the age of 47'],
    ['my back surgery on last year', 'my back surgery last year'],
    ['a fault since weeks', 'a fault for weeks'],
    ['went by foot', 'went on foot'],
    ['why I am only in the phone', 'why I am only on the phone'],
    ['I arrived to London alone', 'I arrived in London alone'],
    ['we moved in Kerry', 'we moved to Kerry'],
    ['who is allergic for what', 'who is allergic to what'],
    ['my corner near of the window', 'my corner near the window'],
    ['after of the landslide', 'after the landslide'],
    ['because of the label was wrong', 'because the label was wrong'],
    ['just by looking it', 'just by looking at it'],
    ['I answered to all questions', 'I answered all questions'],
    ['can make questions', 'can ask questions'],
    ['said a lie', 'told a lie'],
    ['like if it was ours', 'as if it was ours'],
    ['families same like my parents', 'families like my parents'],
    ['way more fertilizer then they need', 'way more fertilizer than they need'],
    ['before any body smelled it', 'before anybody smelled it'],
    ['have me radio on', 'have my radio on'],
    ['sat in them waiting rooms', 'sat in those waiting rooms'],
    ['what I heard in that rooms', 'what I heard in those rooms'],
    ['put my recipe in they shop', 'put my recipe in their shop'],
    ['blowing a bit but no too wild', 'blowing a bit but not too wild'],
  ])('%s', (typed, meant) => expect(mend(typed)).toBe(meant));

  it.each([
    'at the evening class',
    'in the phone shop',
    'wait by the phone',
    'went in March',
    'came in second',
    'moved in with Kate',
    'a fire in the night',
    'the answers to questions',
    'with basically no tools',
    'teach them old songs',
    'give me time',
    'call me mum',
    'get water then I cook',
    'the human body parts',
    'look it up',
    'in that time',
  ])('leaves: %s', (right) => expect(mend(right)).toBe(right));
});

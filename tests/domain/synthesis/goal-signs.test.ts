import { describe, expect, it } from 'vitest';
import { goalSignOf } from '#src/domain/language/en/goal-signs.ts';
import type { GoalSign } from '#src/domain/synthesis/goal-signs.ts';

/*
 * A goal can be ticked off; an aspiration outlives every job. The first of each list is from the article that the
 * product follows; the others were invented for this test, before they were tried.
 */
describe('reads like a goal', () => {
  it.each<[string, GoalSign]>([
    ['climb up the career ladder and to hold a key position in your company', 'post'],
    ['get promoted', 'post'],
    ['become a ward manager', 'post'],
    ['be made partner at the firm', 'post'],
    ['become head of science', 'post'],
    ['reach director level', 'post'],
    ['move up to senior engineer', 'post'],
    ['become a deputy head', 'post'],
    ['finish my degree', 'finish-line'],
    ['pass my driving test', 'finish-line'],
    ['get a permanent contract', 'finish-line'],
    ['get qualified', 'finish-line'],
    ['complete the level 3 diploma', 'finish-line'],
    ['apply for the apprenticeship', 'finish-line'],
    ['get my HGV licence', 'finish-line'],
    ['open a second shop by 2028', 'date'],
    ['be working outdoors within two years', 'date'],
    ['speak Dutch before next summer', 'date'],
    ['have my own stall by Christmas', 'date'],
    ['earn 40000 a year', 'measure'],
    ['save at least £5000', 'measure'],
    ['grow to 200 customers', 'measure'],
  ])('%s', (words, sign) => {
    expect(goalSignOf(words)).toBe(sign);
  });
});

describe('stands as an aspiration', () => {
  it.each([
    'make a positive impact in the industry',
    'feel less alone',
    'find their feet in a new country',
    'manage their money without fear',
    'become more confident',
    'be a better listener',
    'direct their own lives',
    'pass on what I know',
    'finish the day less tired',
    'complete what they begin',
    'get home safe',
    'get on with their neighbours',
    'hold on to their homes',
    'reach people nobody else reaches',
    'save birds and bees',
    'grow food that people can afford',
    'sell things that last',
    'make work easier for everyone',
    'be there for my team in hard times',
    'lead people kindly',
    'live with less waste in the years ahead',
    'march to their own drum',
    'be less afraid of their boss',
    'be heard by the people who manage them',
    'reach a team that no manager asks',
    'pass the time with someone who listens',
    'apply for the help they are owed',
    'get the sleep they need',
    'get a fair hearing',
  ])('%s', (words) => {
    expect(goalSignOf(words)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import { strictly } from '#src/domain/language/en/strict.ts';

const who = (typed: string) =>
  readParts(typed, 'who').parts.flatMap((part) => strictly(part, 'who').forms.noun ?? []);

describe('whom the work serves, with its slips put right', () => {
  it.each([
    ['old persons which is alone at night', 'old people who are alone at night'],
    ['neighbours that dont talk', 'neighbours who don’t talk'],
    ['worker who come from other country', 'workers who come from other countries'],
    ['farmer and fisherman of my coast', 'farmers and fishermen of my coast'],
    ['young woman of my village how sew', 'young women of my village how to sew'],
    ['the young welders, how to last', 'the young welders how to last'],
    ['how our office answer the phone', 'how our office answers the phone'],
    ['second year students, far from home', 'second-year students far from home'],
    ['older men, starting again', 'older men starting again'],
    ['ppl whos bikes r worth saving', 'people whose bikes are worth saving'],
    ['the wee schools up north wi nae IT person', 'the small schools up north with no IT person'],
    ['young people wey wan start business', 'young people who want to start a business'],
    ['driver who is new in this country', 'drivers who are new in this country'],
    ['elderly which live alone', 'elderly people who live alone'],
    ['small firms from hacker', 'small firms from hackers'],
    ['young couple buying first house', 'young couples buying their first house'],
    ['kids who come 2 school', 'kids who come to school'],
    ['ppl who cant lift no more', 'people who can’t lift any more'],
    ['crew at sea', 'the crew at sea'],
    ['the lads on the last bus', 'the lads on the last bus'],
    ['them lot on the night bus', 'the people on the night bus'],
  ])('%s: %s', (typed, noun) => expect(who(typed)).toEqual([noun]));

  it.each([
    'teenagers nobody has time for',
    'lads off my street who think college isn’t for them',
    'kids stuck in hotels while they wait for a house',
    'the crew I started with',
    'everyone on the late shift',
    'families who’ll live in the houses after me',
    'new hires in the county clerk’s office',
    'every kid who hates maths',
    'the student who sits alone',
    'my sister',
    'fresh water for villages',
  ])('%s stands as it was typed', (typed) => expect(who(typed)).toEqual([typed]));
});

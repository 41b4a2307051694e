import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import { mend } from '#src/domain/language/en/mend/index.ts';
import { toThePoint } from '#src/domain/language/en/mend/to-the-point.ts';
import { mendGrammar } from '#src/domain/language/en/reader/grammar.ts';
import { asCounted } from '#src/domain/language/en/reader/many-counted.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { mendMoment } from '#src/domain/language/en/reader/moment-slips.ts';
import { asManyThings } from '#src/domain/language/en/reader/noun-phrases.ts';
import { repairProse } from '#src/domain/language/en/reader/repair.ts';
import { split } from '#src/domain/language/en/reader/split.ts';
import { asStudy } from '#src/domain/language/en/reader/study-names.ts';
import { yearsStill } from '#src/domain/language/en/spoken/proof-more.ts';
import { thingsOf } from '#src/domain/language/en/spoken/proof-words.ts';

describe('what is not there, in a moment', () => {
  it.each([
    ['early, cold, and no safety meeting', 'early, cold and there is no safety meeting'],
    ['quiet, warm and no phone ringing', 'quiet, warm and there is no phone ringing'],
    ['calm and no customers shouting', 'calm and there are no customers shouting'],
    ['early and no boss around', 'early and there is no boss around'],
    ['dry and no staff training', 'dry and there is no staff training'],
    ['busy and no meetings', 'busy and there are no meetings'],
    ['dark and nobody shouting', 'dark and nobody is shouting'],
    ['early, coffee, machine running right', 'early, there is coffee and the machine is running right'],
  ])('“%s” says it as it is', (typed, told) => expect(mendMoment('when-it', typed)).toBe(told));
});

describe('whom one asks, and for what', () => {
  it.each([
    ['somebody asks me a real question', 'somebody asks me a real question'],
    ['a boy asked me one question', 'a boy asked me one question'],
    ['she asked me a very hard question', 'she asked me a very hard question'],
    ['people ask me one more thing', 'people ask me one more thing'],
    ['a child asks me something', 'a child asks me something'],
    ['my boss asked me a week later', 'my boss asked me a week later'],
    ['somebody asks me a loan', 'somebody asks me for a loan'],
    ['a colleague asked me one cake', 'a colleague asked me for one cake'],
  ])('“%s”', (typed, told) => expect(mendGrammar(repairProse(typed))).toBe(told));
});

describe('men, and words that only end so', () => {
  it.each([
    ['fireman', 'firemen'],
    ['salesman', 'salesmen'],
    ['woman', 'women'],
    ['seaman', 'seamen'],
    ['human', 'humans'],
    ['ottoman', 'ottomans'],
  ])('many of one %s are %s', (one, many) => expect(manyOf(one)).toBe(many));
  it.each([
    ['nine years of maman at home', 'nine years of maman at home'],
    ['four years of mother at home', 'four years of mother at home'],
    ['15 years of customer complaint', '15 years of customer complaints'],
  ])('“%s”', (typed, told) => expect(asManyThings(typed)).toBe(told));
});

describe('what others do, in a list of gifts', () => {
  it.each([
    ['excel sheets, all seniors also ask me', ['excel sheets']],
    ['young guys with problems at home, they come to me', ['young guys with problems at home']],
    ['wiring and everybody calls me', ['wiring']],
    ['knitting, the neighbours always come to me', ['knitting']],
    ['knitting, mending jeans', ['knitting', 'mending jeans']],
    ['people ask me to sort the rota', ['people ask me to sort the rota']],
    ['rotas, nobody asks me', ['rotas', 'nobody asks me']],
  ])('“%s”', (typed, told) => expect(split(typed, 'gift').map(({ line }) => line)).toEqual(told));
});

describe('when one studies, and what is counted behind a comma', () => {
  it.each([
    ['MBA evening', 'an evening MBA'],
    ['BA weekends', 'a weekend BA'],
    ['MSc data science', 'an MSc in data science'],
  ])('“%s” is %s', (typed, told) => expect(asStudy(typed)).toBe(told));
  it.each([
    ['made 340 welds, x-rays show only 2 repair', 'made 340 welds, x-rays show only 2 repairs'],
    ['sold 1,200 cakes, then two shops', 'sold 1,200 cakes, then two shops'],
  ])('“%s”', (typed, told) => expect(asCounted(typed)).toBe(told));
  it('cuts no line within its brackets', () =>
    expect(toThePoint('had an accident with a passenger hurt (one dog, he survived)', 'never')).toBe(
      'had an accident with a passenger hurt',
    ));
});

describe('what lies behind one', () => {
  it.each([
    ['35 years and still got all ten fingers', '35 years'],
    ['200 boilers and still like it', '200 boilers'],
    ['40 years and I never missed a shift', '40 years'],
    ['35 years and a clean record', '35 years and a clean record'],
    ['three books and two children', 'three books and two children'],
  ])('of “%s” is “%s”', (typed, things) => expect(thingsOf(typed)).toBe(things));
  it.each([
    ['35 years and still got all ten fingers', 35, 'all ten fingers'],
    ['31 years and I still have all my teeth', 31, 'all my teeth'],
    ['31 years and all ten fingers', 31, 'all ten fingers'],
    ['31 years and all ten fingers', 30, ''],
  ])('“%s” after %i years', (typed, years, still) => expect(yearsStill(typed, years)).toBe(still));
});

describe('a thing in -ing is nothing that somebody is doing', () => {
  it.each([
    'it is cold and the ceiling',
    'when the safety meeting ends',
    'I like it when the building is open',
  ])('“%s” stays', (line) => expect(mend(line)).toBe(line));
});

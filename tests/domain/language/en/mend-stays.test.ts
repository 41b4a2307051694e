import { describe, expect, it } from 'vitest';
import { mend } from '#src/domain/language/en/mend/index.ts';

/* English that is right, and looks like a slip: it stays to the letter. */

describe('what denies twice and means both', () => {
  it.each([
    'never cut with no guard on',
    'never sent anyone away with nothing',
    'nobody goes home with nothing',
    'I never work with no plan',
    'I can’t sit around doing nothing',
    'I don’t like doing nothing',
    'I don’t take no for an answer',
    'never did not show up for a shift',
    'a shop where nobody isn’t greeted',
    'nobody can’t learn it',
    'I never left a job for nothing',
  ])('stays: %s', (line) => expect(mend(line)).toBe(line));

  it.each([
    ['without writing nothing down', 'without writing anything down'],
    ['I never owned nothing', 'I never owned anything'],
    ['nobody doesn’t ask me nothing', 'nobody asks me anything'],
    ['I don’t have no time', 'I don’t have any time'],
  ])('is told once where one is meant: %s', (line, right) => expect(mend(line)).toBe(right));
});

describe('what one gave up, and for what', () => {
  it.each([
    'I quit to look after my dad',
    'the home I gave up to look after my father',
    'the job I gave up to raise my kids',
    'reducing the risk to fish stocks',
    'I took the trouble to learn their names',
    'I practise to get better',
    'I finish to pick up my kids',
  ])('stays: %s', (line) => expect(mend(line)).toBe(line));

  it('is in -ing where the verb asks for it', () => {
    expect(mend('I gave up to smoke')).toBe('I gave up smoking');
    expect(mend('I finished to study in 2019')).toBe('I finished studying in 2019');
  });
});

describe('what is used, loved and sung', () => {
  it.each([
    'tools that people use to repair roads',
    'the money we use to feed the kids',
    'the words we use to describe pain',
    'the machines they use to cut stone',
    'the people they love most',
    'the songs they sing to the kids',
    'I sited forty wells',
    'I singed my eyebrows',
    'I ringed 300 swallows',
    'wined and dined the visitors',
    'costed the whole job',
    'I am used to closed doors',
    'I am used to locked gates and long nights',
    'we are used to failed harvests',
    'learned to fell trees',
    'learned to saw planks',
  ])('stays: %s', (line) => expect(mend(line)).toBe(line));

  it('is mended where it is a slip', () => {
    expect(mend('I use to work nights')).toBe('I used to work nights');
    expect(mend('the patients they trust me')).toBe('the patients trust me');
  });
});

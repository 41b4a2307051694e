import { describe, expect, it } from 'vitest';
import { othersFromBrackets } from '#src/domain/language/en/mend/others-too.ts';

describe('others in brackets beside those whom the work serves', () => {
  it.each([
    ['girls (and boys!) that want to sew', 'girls and boys that want to sew'],
    ['boys (also girls why not) that finish grade 10', 'boys and girls that finish grade 10'],
    ['women (or men) who left school', 'women or men who left school'],
    ['kids (and their mums) in my street', 'kids and their mums in my street'],
    ['young lads starting out (and girls, theres a few now)', 'young lads starting out, and girls too'],
    ['young lads starting out (girls too now fair play)', 'young lads starting out, and girls too'],
    ['farmers round here (and the cows sure)', 'farmers round here, and the cows too'],
  ])('%s', (typed, said) => expect(othersFromBrackets(typed)).toBe(said));

  it.each([
    'old people (not the rude ones)',
    'children (and only girls)',
    'kids (8 to 12)',
    'kids (no babies and boys)',
    'girls (and boys, but not now)',
    'the young volunteers (there’s about four of them left)',
    'people of my city (I was one of them)',
    'everyone (and I mean everyone)',
    'farmers (goats)',
  ])('leaves %s as it is', (line) => expect(othersFromBrackets(line)).toBe(line));
});

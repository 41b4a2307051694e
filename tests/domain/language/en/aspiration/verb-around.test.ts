import { describe, expect, it } from 'vitest';
import { ours, textOf } from '#src/domain/language/en/aspiration/piece.ts';
import { aroundThem } from '#src/domain/language/en/aspiration/verb-around.ts';

const told = (before: string, whom: string, after: string) =>
  aroundThem({ before, who: [ours(whom, 'purpose', 'who')], after })
    .map((part) => (typeof part === 'string' ? part : textOf([part])))
    .join('');

describe('a verb in two halves, and whom it serves between them', () => {
  it.each([
    ['get ', 'lads on site', ' home safe', 'get lads on site home safe'],
    ['get ', 'runners on race day', ' home safe', 'get runners home safe on race day'],
    ['get ', 'people who are flying', ' home safe', 'make sure that people who are flying get home safe'],
    ['getting ', 'anyone who can’t drive', ' home safe', 'helping anyone who can’t drive to get home safe'],
    [
      'get ',
      'kids and anyone who can’t drive',
      ' home safe',
      'make sure that kids and anyone who can’t drive get home safe',
    ],
    [
      'get ',
      'drivers, especially the rookies',
      ' home safe',
      'get drivers home safe, especially the rookies',
    ],
    [
      'keep ',
      'people walking under big trees, and the trees too',
      ' safe',
      'keep people walking under big trees safe, and the trees too',
    ],
    [
      'get ',
      'people of my city, even at 5 in the morning',
      ' where they need to be',
      'get people of my city where they need to be, even at 5 in the morning',
    ],
    ['help ', 'drivers, especially the rookies', '', 'help drivers, especially the rookies'],
    [
      'get ',
      'old people and children',
      ' where they need to be',
      'help old people and children get where they need to be',
    ],
    [
      'getting ',
      'the elderly who have no one to carry them',
      ' where they need to be',
      'helping the elderly who have no one to carry them get where they need to be',
    ],
    [
      'show ',
      'girls who like maths',
      ' that it can be done',
      'show girls who like maths that it can be done',
    ],
    [
      'show ',
      'girls who think science is only for the boys',
      ' that it can be done',
      'prove to girls who think science is only for the boys that it can be done',
    ],
    [
      'help ',
      'the girls who arrive without papers, without a word of English',
      ' make a good start',
      'help the girls who arrive without papers, without a word of English, make a good start',
    ],
    ['keep ', 'the boys still at sea', ' safe', 'keep the boys still at sea safe'],
    ['get ', 'my crew', ' where they need to be', 'get my crew where they need to be'],
    [
      'keeping ',
      'the people who open the tap without thinking',
      ' safe',
      'protecting the people who open the tap without thinking',
    ],
    ['keep ', 'the people who are in the air', ' safe', 'protect the people who are in the air'],
    [
      'keep ',
      'patients who will never see the one who tested them',
      ' safe',
      'protect patients who will never see the one who tested them',
    ],
    [
      'keep ',
      'the children who walk to school, because bears come',
      ' safe',
      'protect the children who walk to school, because bears come',
    ],
  ])('%s%s%s', (before, whom, after, whole) => expect(told(before, whom, after)).toBe(whole));
});

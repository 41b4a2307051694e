import { describe, expect, it } from 'vitest';
import { ofWhom } from '#src/domain/language/en/mend/of-whom.ts';

describe('what is told of those whom the work serves', () => {
  it.each([
    ['students, who have old instruments', 'students who have old instruments'],
    ['small sellers, that have no freezer', 'small sellers who have no freezer'],
    ['boys that finish grade 10', 'boys who finish grade 10'],
    [
      'the people of my street, also who do not speak Dutch',
      'the people of my street, including those who do not speak Dutch',
    ],
    ['trekkers and also porters, same food', 'trekkers and porters'],
    ['somebody. Neighbours, children in the school, whoever', 'Neighbours, children in the school'],
    ['anyone really. young farmers', 'young farmers'],
    ['girls that never learned to read', 'girls who never learned to read'],
    ['small fishermen, who cannot pay', 'small fishermen who cannot pay'],
    ['gardens where also bees have something', 'gardens where bees have something too'],
    ['young people, also from foreign country', 'young people, including those from other countries'],
    ['people of my city, also at 5 in the morning', 'people of my city, even at 5 in the morning'],
    ['the agents on the floor, nobody hear them', 'the agents on the floor that nobody hears'],
    ['old men, no one talks to them', 'old men that no one talks to'],
    [
      'mothers of special children, nobody is asking them anything',
      'mothers of special children that nobody asks anything',
    ],
    // One's own people come first for everybody, and no work is for them.
    ['my son first. then people who are having a bad day', 'people who are having a bad day'],
    ['young mums, the ones living on noodles', 'young mums living on noodles'],
    ['horses, the ones round here', 'horses round here'],
    ['whoever needs it, the young fishermen', 'the young fishermen and whoever needs it'],
    ['lads on stations, a long way from home', 'lads on stations a long way from home'],
  ])('%s', (typed, said) => expect(ofWhom(typed)).toBe(said));

  it.each([
    'my parents, who never had a holiday',
    'my mother that raised four',
    'machines that nobody can mend',
    'women, children and old men',
    'people who think that nobody cares',
    'girls so tired that they sleep in class',
    'specimen, who knows',
    'anyone',
    'people who look after somebody',
    'boys and girls that school did not want',
    'kids that doctors said would not walk',
    'anyone who asks',
    'my kids first, then my mum',
    'the apprentices first, then the drivers who ask',
    'the night crew, nobody thinks of them',
    'kids, nobody knows why',
    'whoever buys the house after us',
    'boys and girls that school did not want',
    'people that others forget',
    'kids that doctors said would not walk',
    'kids with nobody to read to them',
    'farmers, also teachers',
    'the people who come first and then leave',
  ])('leaves %s as it is', (line) => expect(ofWhom(line)).toBe(line));
});

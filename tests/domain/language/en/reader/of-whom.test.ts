import { describe, expect, it } from 'vitest';
import { ofWhom } from '#src/domain/language/en/mend/of-whom.ts';

describe('what is told of those whom the work serves', () => {
  it.each([
    ['students, who have old instruments', 'students who have old instruments'],
    ['small sellers, that have no freezer', 'small sellers who have no freezer'],
    ['boys that finish grade 10', 'boys who finish grade 10'],
    [
      'the people of my street, also who do not speak Dutch',
      'the people of my street, also those who do not speak Dutch',
    ],
    ['young mums, the ones living on noodles', 'young mums living on noodles'],
    ['horses, the ones round here', 'horses round here'],
    ['lads on stations, a long way from home', 'lads on stations a long way from home'],
  ])('%s', (typed, said) => expect(ofWhom(typed)).toBe(said));

  it.each([
    'my parents, who never had a holiday',
    'my mother that raised four',
    'machines that nobody can mend',
    'women, children and old men',
    'people who think that nobody cares',
    'girls so tired that they sleep in class',
    'anyone who asks',
  ])('leaves %s as it is', (line) => expect(ofWhom(line)).toBe(line));
});

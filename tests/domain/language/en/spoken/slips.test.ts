import { describe, expect, it } from 'vitest';
import { FOREIGN } from '#src/domain/language/en/doubt-of.ts';
import { slipsAloud } from '#src/domain/language/en/spoken/slips.ts';

describe('a slip that is heard', () => {
  it.each([
    'every week some girl ask me',
    'sit with a your machine',
    'see where will be crack',
    'I hear the motor and I know what is',
    'the truck won’t come up our road no more',
    'missed a milking but one, day we buried dad',
    '26 years and they told us in the parking lot',
    'I’m 160 nights by year in the hotel',
    'everybody name in the block',
    'everybody knows their job and don’t have to be told twice',
    'people who cannot buy new one',
    'the children whose mother gone abroad',
    'getting outboards 2 starts',
    'headphone, lo-fi and nobody calls',
    'the suit which other tailor spoil',
    'whoever gets this desk next and God help her',
  ])('%s', (text) => expect(slipsAloud(text, false)).toBe(2));

  it.each([
    'I see one boy come in and smile',
    'seeing what is wrong before it breaks',
    'knowing what to say when nobody does',
    'finding out what is not right',
    'worked 20 nights a month',
    'the day we opened, everybody came',
    'everybody’s name in the block',
    'somebody knows the way and we don’t have to ask',
    'people who cannot buy a new one',
    'the ones whose mothers have gone abroad',
    'class 2 licence',
    'music on, and nobody calls',
    'the suits that other tailors spoil',
    'the other tailor is ill',
  ])('none in %s', (text) => expect(slipsAloud(text, false)).toBe(0));

  it('is another language among English words', () => {
    expect(slipsAloud('my batch ki attrition', false)).toBe(FOREIGN);
    expect(slipsAloud('os motoboys', true)).toBe(FOREIGN);
    expect(slipsAloud('las palmas', false)).toBe(0);
  });
});

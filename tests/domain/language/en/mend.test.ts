import '#src/domain/language/en/index.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mend } from '#src/domain/language/en/mend/index.ts';
import { readWords } from '#src/domain/language/en/read-words.ts';

const DENIES = /\b(?:not|never|no|nobody|no one|nothing|none|without|neither|nor)\b|n’t\b/gu;

describe('one’s own words in plain English', () => {
  it.each([
    ['children who have fear from the dentist', 'children who are afraid of the dentist'],
    ['she has fear of dogs', 'she is afraid of dogs'],
    ['people who have not insurance', 'people who have no insurance'],
    ['I have not the papers for it', 'I do not have the papers for it'],
    [
      'somethings broke and everbody is standing around',
      'something’s broken and everybody is standing around',
    ],
    ['had an accident from my fault', 'had an accident that was my fault'],
    ['I am only lady in accounts', 'I am the only lady in accounts'],
    ['fixing ppls plugs', 'fixing people’s plugs'],
    ['they bring me there broken clocks', 'they bring me their broken clocks'],
    ['everyone brings me there combs and cutters', 'everyone brings me their combs and cutters'],
    ['fixing plugs and DB box for neighbours', 'fixing plugs and DB boxes for neighbours'],
    ['at the desk with cup of tea', 'at the desk with a cup of tea'],
    ['women who have shame to ask', 'women who are ashamed to ask'],
    ['a bike with motor of washing machine', 'a bike with washing machine motor'],
    ['the machine don’t stop', 'the machine doesn’t stop'],
    ['me and my brother was working nights', 'my brother and I were working nights'],
    ['an apprentice which is afraid of heights', 'an apprentice who is afraid of heights'],
    ['cook for hundred people', 'cook for a hundred people'],
    ['it depends of the weather', 'it depends on the weather'],
    ['good in sewing and interested for cars', 'good at sewing and interested in cars'],
    ['someone who can explain me the forms', 'someone who can explain the forms to me'],
    ['worked in Sunday', 'worked on Sunday'],
    ['the patients they trust me', 'the patients trust me'],
    [
      'I wash other people sheets 17 years and own none',
      'I have washed other people’s sheets for 17 years and own none',
    ],
    ['nobody explain me nothing', 'nobody explained anything to me'],
    ['nobody is teaching these boys nothing', 'nobody is teaching these boys anything'],
    ['hear when the machine runs not good', 'hear when the machine does not run well'],
    ['before it stop', 'before it stops'],
    ['I see when two medicine is not good together', 'I see when two medicines are not good together'],
    ['even when was no electricity', 'even when there was no electricity'],
    ['my back is finish but my head is good', 'my back is finished but my head is good'],
    ['dresses that girls feel beautiful', 'dresses that girls feel beautiful in'],
    ['a place that old people feel safe', 'a place where old people feel safe'],
    ['teeth what look real', 'teeth that look real'],
    ['divers what work under water', 'divers who work under water'],
    ['they remember me my grandmother', 'they remind me of my grandmother'],
    ['the garden of my grandmother', 'my grandmother’s garden'],
    ['carers who don’t know what there owed', 'carers who don’t know what they’re owed'],
    ['my brother in law and I', 'my brother-in-law and I'],
    ['should of called', 'should have called'],
    ['in A box', 'in a box'],
    ['carers allowance forms on my pc', 'Carer’s Allowance forms on my PC'],
    ['when me was 13', 'when I was 13'],
    ['clean and quiet place', 'a clean and quiet place'],
    ['evrybody needs an electrican', 'everybody needs an electrician'],
  ])('mends: %s', (typed, mended) => expect(mend(typed)).toBe(mended));

  it.each([
    'people who have not slept',
    'those who have not yet arrived',
    'I was broke and it was winter',
    'I am only human',
    'because it is no problem for me',
    'up there early',
    'they found me there late',
    'good in a crisis',
    'the swing in the garden',
    'people with dogs they can’t bathe',
    'young boys of my village, they are on the phone',
    'the way they work',
    'I spend 12 years in one place',
    'I have been out for nine years',
    'the 2 story house',
    'it is quite nice',
    'whose dog is it',
    'its own door',
    'nobody needs nothing but time',
    'two hundred sheep',
    'iPhone 13 board',
    'at the bench, radio low',
    'built a kiln from scrap brick',
    'one man explain me again',
    'the girls in my road who can sew',
    'grade A student',
    'nobody bothers me',
    'people need someone to explain them',
    'the costumer of the theatre',
  ])('leaves: %s', (typed) => expect(mend(typed)).toBe(typed));

  it.each([
    'I never lost a patient',
    'people who have not insurance',
    'nobody visits them',
    'no one explain me the forms',
    'I do not want my children to suffer',
    'they can’t afford a new one',
    'without licence',
    'not one accident',
    'nothing was left',
    'kids who aren’t going to college',
    'I have not the papers',
    'who no have money',
    'when is no electricity',
    'because it was no doctor',
    'never was late, 16 years',
    'not afraid from heights',
    'did not close the pharmacy one day',
    'the machine runs not good',
    'people with no car',
    'no complain from any guest',
    'never had accident from my fault',
    'nobody is teaching these boys nothing',
    'I don’t like to loose time',
    'they are not married with anybody',
    'it is not my fault',
    'not responsible of the money',
    'neither my brother nor me',
    'none of them speak English',
    'I can not read there letters',
    'no bus on Sunday',
    'never in Sunday',
    'my back is not finish',
    'they don’t know there rights',
    'not good in maths',
    'I am not only lady here',
    'the boss doesn’t explain us nothing',
    'it don’t depend of me',
    'no informations',
    'not a quite place',
    'without other people help',
    'never missed a milking only once',
    'nobody fall down',
    'not broke yet',
    'no radio, door shut',
    'I have no fear from dogs',
    'she is not afraid from needles',
    'not in same shop',
    'without my brother in law',
    'no home, no papers',
    'we was not paid',
    'people what don’t read',
    'not during 5 years',
    'we could not of known',
    'they never bring me there bikes',
    'children who have no shoes',
    'not my mother house',
    'I can’t explain him',
    'no more nights',
    'not everybody are kind',
    'never twice',
  ])('turns no meaning: %s', (typed) => {
    const denials = (line: string) => line.match(DENIES)?.length ?? 0;
    expect(denials(mend(typed))).toBeGreaterThan(0);
    expect(denials(mend(typed))).toBeLessThanOrEqual(denials(typed));
  });

  it('is done once: what is mended stays as it is, and any line may be given to it', () => {
    fc.assert(fc.property(fc.string(), (line) => mend(mend(line)) === mend(line)));
  });

  it('keeps what was typed as the quote of a phrase', () => {
    const [part] = readWords('children who have fear from dentist', 'who').parts;
    expect(part).toMatchObject({ quote: 'children who have fear from dentist' });
    expect(part?.forms.noun).toBe('children who are afraid of dentists');
  });
});

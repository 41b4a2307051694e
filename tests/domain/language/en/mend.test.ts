import '#src/domain/language/en/index.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mend } from '#src/domain/language/en/mend/index.ts';
import { mendWork } from '#src/domain/language/en/mend/works.ts';
import { readWords } from '#src/domain/language/en/read-words.ts';
import { everybody } from '#tests/personas/person.ts';

const DENIES = /\b(?:not|never|no|nobody|no one|nothing|none|without|neither|nor)\b|n’t\b/gu;

/** Every line in the answers of the people of the tests. */
function typedLines(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(typedLines) : [];
}

it('leaves alone what it has put right', () => {
  const typed = [
    ...everybody().flatMap(({ reflection }) => typedLines(reflection.answers)),
    'my hand know it but nobody wrote down',
    'the customer understand what I mean',
    'my boss want to close',
  ];
  const twice = typed.filter((line) => mend(mend(line)) !== mend(line));
  expect(twice).toEqual([]);
  expect(mend('my hand knows it')).toBe('my hand knows it');
  expect(mend('because my hand know it')).toBe('because my hand knows it');
});

it.each([
  'good with computers',
  'good with numbers',
  'good to old people',
  'tired from standing all day',
  'married with two kids',
  'married with children',
  'married with a baby',
  'and I have 15 years in the work',
  'because I have 15 years in the work',
  'the forms, and I like explaining them',
  'noting what was missed',
])('leaves what means something else than it looks like: %s', (line) => expect(mend(line)).toBe(line));

it.each([
  ['married with a nurse', 'married to a nurse'],
  ['good in maths', 'good at maths'],
  ['good with sewing', 'good at sewing'],
])('puts the small word that is taken: %s', (line, mended) => expect(mend(line)).toBe(mended));

describe('one’s own words in plain English', () => {
  it.each([
    ['kids on there bday', 'kids on their birthday'],
    ['young ones wholl stick at it', 'young ones who’ll stick at it'],
    ['help the ill until they get well', 'help the ill until they get well'],
    ['turn 20 years olds into a crew', 'turn 20-year-olds into a crew'],
    ['good with women who is afraid', 'good with women who are afraid'],
    ['woman who is afraid', 'women who are afraid'],
    [
      'woman who is afraid, with me she start to breathe',
      'women who are afraid, with me they start to breathe',
    ],
    ['in the cellar with light of telephone', 'in the cellar by the light of a telephone'],
    ['stuff that don’t break', 'stuff that doesn’t break'],
    ['uncle Ben showed me', 'Uncle Ben showed me'],
    ['sewing by light of my phone', 'sewing by the light of my phone'],
    ['fix a car that don’t start', 'fix a car that doesn’t start'],
    ['families at the turkish school', 'families at the Turkish school'],
    ['when its minus 20', 'when it’s minus 20'],
    ['when mama Tobi cried', 'when Mama Tobi cried'],
    ['the nurses in polish hospitals', 'the nurses in Polish hospitals'],
    ['no car rn', 'no car right now'],
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
    ['artists who’s sound always gets lost', 'artists whose sound always gets lost'],
    ['the one who’s work is done', 'the one whose work is done'],
    ['people who know who’s there', 'people who know who’s there'],
    ['somebody who’s sick can wait', 'somebody who’s sick can wait'],
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
    ['very busy and I am not hurry', 'very busy and I am not in a hurry'],
    ['the owner is crying from happy', 'the owner is crying with happiness'],
    ['animal wakes up and owner is crying', 'the animal wakes up and the owner is crying'],
    ['we no have water in the village', 'we have no water in the village'],
    ['because I no speak good English', 'because I do not speak good English'],
    ['when is very people in the shop', 'when there are many people in the shop'],
    ['even when was snow on the road', 'even when there was snow on the road'],
    ['I am agree with them', 'I agree with them'],
    ['more better than before', 'better than before'],
    ['it is more easy for them', 'it is easier for them'],
    ['the most old of the house', 'the oldest of the house'],
    ['I didn’t went to school', 'I didn’t go to school'],
    ['the child stops crying and open the mouth', 'the child stops crying and opens the mouth'],
    ['my mother have diabetes', 'my mother has diabetes'],
    ['since I was child', 'since I was a child'],
    ['when I was little boy', 'when I was a little boy'],
    ['before to sleep', 'before sleeping'],
    ['I can to fix it', 'I can fix it'],
    ['one of my friend died', 'one of my friends died'],
    ['I want that they learn', 'I want them to learn'],
    ['catching what the dr missed', 'catching what the doctor missed'],
    ['walked again when dr said 50/50', 'walked again when the doctor said 50/50'],
    ['typing what mumbly drs say', 'typing what mumbly doctors say'],
    ['they told us in the break room its closing', 'they told us in the break room it’s closing'],
    ['guys in there first 90 days', 'guys in their first 90 days'],
    ['women on there second child', 'women on their second child'],
    ['with one person and there pill bag', 'with one person and their pill bag'],
    ['families who lost there homes', 'families who lost their homes'],
  ])('mends: %s', (typed, mended) => expect(mend(typed)).toBe(mended));

  it.each([
    'people who have not slept',
    'a pension that covers the $1,450 mortgage',
    'twenty hours plus three classes is heavy',
    'how many years is that',
    'renew my code 10 licence',
    'a class of six children is small',
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
    'woman who is afraid of her boss',
    'one of the women who is afraid',
    'my mama Tobi',
    'my uncle Ben showed me',
    'things in a car that don’t work',
    'to polish shoes for school',
    'became an rn',
    'things that don’t break',
    'over there birthdays are big',
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
    'no one’s shouting',
    'late and no one’s bugging me',
    'there is no hurry',
    'it is warm in there',
    'we were in there first',
    'over there at the stall',
    'in there people are kind',
    'more old people come every year',
    'no more easy days',
    'Dr Okeke taught me',
    'they told us about its closing',
    'he was captain of the ship',
    'she was patient with me',
    'the team have a new van',
    'I do what I can to help',
    'I used to work nights',
    'my brother died when I was working',
    'the day before to be sure',
    'one of the staff is away',
    'a day without work',
    'let it have time',
    'the customers of the shop',
    'every two weeks',
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

  it.each([
    ['my own taylor shop with window on the street', 'my own tailor shop with a window on the street'],
    ['an office of lawyer', 'a lawyer’s office'],
    ['secretary in office of lawyer', 'secretary in a lawyer’s office'],
    ['catering shop with big oven', 'catering shop with a big oven'],
    ['restoring old furnitures for museums', 'restoring old furniture for museums'],
    ['nurse with NHS', 'nurse with the NHS'],
    ['hospital kitchen, with contract', 'hospital kitchen, with a contract'],
  ])('mends a work: %s', (typed, mended) => expect(mendWork(typed)).toBe(mended));

  it.each([
    'CNC machinist at Taylor & Sons',
    '911 dispatcher',
    'care of mother in law',
    'Taylor Shop Ltd',
    'office of the mayor',
    'work with children',
    'HGV driver, class 2',
    'papermaker, no 2 machine',
  ])('leaves a work: %s', (typed) => expect(mendWork(typed)).toBe(typed));

  it('is done once: what is mended stays as it is, and any line may be given to it', () => {
    fc.assert(fc.property(fc.string(), (line) => mend(mend(line)) === mend(line)));
  });

  it('keeps what was typed as the quote of a phrase', () => {
    const [part] = readWords('children who have fear from dentist', 'who').parts;
    expect(part).toMatchObject({ quote: 'children who have fear from dentist' });
    expect(part?.forms.noun).toBe('children who are afraid of dentists');
  });
});

import { describe, expect, it } from 'vitest';
import { topicOf } from '#src/domain/language/en/read/topics.ts';
import { TOPICS, type Topic } from '#src/domain/model/topic.ts';

/*
 * Words that speak of a private matter as one's own stay out of the texts for strangers; words that only name the
 * same things, as the work of a nurse or a teacher does, must not. Invented for this test, before they were tried.
 */
const PRIVATE: Readonly<Record<Topic, readonly string[]>> = {
  money: [
    'I earn 14k on a good year',
    'I borrowed money from my uncle',
    'pay off my debts',
    'get out of debt',
    'we still owe the landlord',
    'stop living on the minimum wage',
    'the bailiffs came because of our overdraft',
    'I was skint all winter',
    'earning more than £24k',
    'when my benefits stopped',
    'I am behind on the rent',
    'being on universal credit',
  ],
  health: [
    'I was signed off with stress',
    'my recovery comes first',
    'since my breakdown',
    'my bad knees',
    'I have been signed off for months',
    'when I had cancer',
    'get my depression under control',
    'I was diagnosed with ADHD',
    'I’ve been sober for two years',
    'my back is finished from lifting',
    'my lower back hurts',
    'work that my body can keep doing',
    'my body cannot lift any more',
    'something kinder to my joints',
    'Sunday evening my stomach hurts, every week',
    'my hands are finished',
    'my feet ache after nine hours',
    'it was too much for my back',
    'after my mum’s stroke',
    'living with long covid',
  ],
  disability: [
    'we signed to each other across the room',
    'I sign and I write',
    'I am deaf and I read faces',
    'as a disabled woman in engineering',
    'my wheelchair does not fit',
    'I’m autistic',
    'I was born blind in one eye',
    'being dyslexic at school',
    'kids who stammer like me',
    'my hearing is going',
    'we sign at home',
  ],
  age: [
    'too old for this job',
    'nobody hires at my age',
    'I am 58',
    'too old to start again',
    'I’m in my fifties',
    'a 61-year-old like me',
    'before I retire',
    'my pension is small',
    'I turned 50 and nobody called back',
    'people think I am over the hill',
  ],
  family: [
    'I was widowed at thirty',
    'after my divorce the house was quiet',
    'since I was widowed',
    'since my divorce',
    'my ex never paid',
    'as a single mum of three',
    'when my husband died',
    'fighting for custody',
    'I left my violent husband',
    'we split up last year',
    'after we lost my dad',
    'being a widow',
  ],
  prison: [
    'since my release',
    'my record follows me to every interview',
    'I was inside for two winters',
    'when I got out',
    'I did four years inside',
    'my criminal record',
    'I was in prison',
    'my probation officer believed in me',
    'lads leaving prison like me',
    'since I came out of jail',
    'an ex-offender with a trade',
  ],
  migration: [
    'since we moved from Syria',
    'when we came over',
    'since I arrived',
    'I moved here from Peru',
    'we came over from Syria with two bags',
    'when I moved to the UK',
    'when I came to this country',
    'I am a refugee',
    'get my papers',
    'my visa runs out',
    'we fled with two bags',
    'bring my children here',
    'I was undocumented for years',
    'waiting for asylum',
    'in my country I was a doctor',
  ],
};

/** Looks like the matter, and is the work, other people, or something else altogether. */
const NOT_PRIVATE: Readonly<Record<Topic, readonly string[]>> = {
  money: [
    'people getting out of debt',
    'I earned their trust',
    'I owe it to my teacher',
    'we borrowed a van and moved her',
    'keeping the books of a small charity',
    'explaining bills to older people',
    'teaching kids what money is',
    'families with debts',
    'helping people claim what they are owed',
    'setting up the food bank from nothing',
    'saving hair that others have spoilt',
    'pay enough to live',
    'a loan desk at the library',
  ],
  health: [
    'my patients in pain',
    'our drinking water project',
    'I was sick of waiting for the bus',
    'the release that all leads had signed off',
    'I had a stroke of luck',
    'a heart condition clinic',
    'sat with my neighbour at the hospital',
    'my back garden',
    'I know my body language',
    'the work my hands can do',
    'doing the body of the car',
    'nobody stands behind my back',
    'get my old job back',
    'win our first customer back',
    'people living with dementia',
    'mental health nurses',
    'helping people in recovery',
    'patients who wait too long',
    'the stroke ward at night',
    'a healthy lunch for the kids',
    'a heart for animals',
  ],
  disability: [
    'we signed the lease together',
    'I signed up 40 volunteers',
    'children with special needs',
    'people with a disability',
    'deaf children at the swimming club',
    'blind dates I organised for the library',
    'teaching sign language',
    'making websites that blind people can use',
    'hearing both sides',
    'the sign above the shop',
  ],
  age: [
    'kids too young to read',
    'older people',
    'older people who live alone',
    'young people leaving school',
    'the old town',
    'old machines that still run',
    'a 20-minute walk',
    'feeding 40 people on a Sunday',
    'teenagers nobody listens to',
    'I am 20 minutes from the sea',
  ],
  family: [
    'my dad went to the match with me',
    'lost my brother’s keys',
    'domestic abuse survivors',
    'widowers',
    'divorced dads',
    'bereaved families',
    'the custody sergeant listened',
    'new parents',
    'families who have just moved',
    'my dad taught me to weld',
    'the kids at school',
    'being home for dinner with my kids',
    'running the shop with my sister',
    'couples who argue about money',
    'a family business',
    'partner schools in the town',
  ],
  prison: [
    'since I got out of the army',
    'I was working inside all winter',
    'my release notes',
    'help people in prison read',
    'young people leaving care',
    'working inside when it rains',
    'a record player I mended',
    'writing a sentence that works',
    'a team of prison librarians',
    'breaking out of a rut',
    'a cell under the microscope',
  ],
  migration: [
    'asylum seekers',
    'undocumented workers',
    'an asylum for donkeys',
    'when I moved to the night shift',
    'I came here from work',
    'we came over from Monday to Friday',
    'since I moved to the new team',
    'walk back home with the kids',
    'newcomers who open a small business',
    'the countryside',
    'marking papers',
    'students from abroad',
    'helping refugees find work',
    'paper and card',
    'people new to the job',
    'the war museum',
    'a status report nobody reads',
  ],
};

describe.each(TOPICS)('%s', (topic) => {
  it.each(PRIVATE[topic])('is private: %s', (words) => {
    expect(topicOf(words)).toBe(topic);
  });

  it.each(NOT_PRIVATE[topic])('is not meant by: %s', (words) => {
    expect(topicOf(words)).toBeNull();
  });
});

it('is read alike with straight and curly apostrophes, and whatever the capitals', () => {
  expect(topicOf("I'm in my fifties")).toBe('age');
  expect(topicOf('I AM A REFUGEE')).toBe('migration');
});

it('is looked for at the beginning of an answer of any length', () => {
  expect(topicOf(`${'a'.repeat(100_000)} my debts`)).toBeNull();
  expect(topicOf(`my debts ${'a '.repeat(50_000)}`)).toBe('money');
});

it.each([
  'pay off my  debts',
  'pay off my\u00a0debts',
  'pay off my **debts**',
  'pay off my de\u00adbts',
  'my\ndebts',
])('is found as it would be printed, whatever stands between the letters: %j', (words) => {
  expect(topicOf(words)).toBe('money');
});

describe('counting oneself among others', () => {
  it.each([
    ['health', 'people living with bipolar, as I do'],
    ['health', 'people like me with depression'],
    ['health', 'fellow addicts'],
    ['health', 'other HIV positive men'],
    ['health', 'coping with my bipolar'],
    ['health', 'cope with my depresion'],
    ['health', 'staying sober'],
    ['health', 'being a recovering alcoholic'],
    ['prison', 'people who have been inside like me'],
    ['money', 'people who are homeless like me'],
    ['money', 'folk on benefits like us'],
    ['money', 'get off benefits'],
    ['family', 'other survivors of rape'],
    ['family', 'leave a man who hits them, as I did'],
    ['family', 'leave him'],
    ['disability', 'raising my autistic son'],
    ['migration', 'get my leave to remain'],
  ] as const)('is %s: %s', (topic, words) => {
    expect(topicOf(words)).toBe(topic);
  });

  it.each([
    'people living with bipolar',
    'men with HIV',
    'help others with depression',
    'homeless people in my town',
    'survivors of rape',
    'people who have been in prison',
    'young people like me',
    'running the refugee support desk',
    'other people who cook',
  ])('is not meant by: %s', (words) => {
    expect(topicOf(words)).toBeNull();
  });
});

describe('in what one has done', () => {
  it.each([
    ['health', 'living with HIV'],
    ['health', 'taught English on my ward after my overdose'],
    ['prison', 'did community service painting a school'],
    ['family', 'told HR about Sarah’s affair'],
    ['family', 'covered for Priya while she hid her pregnancy from the boss'],
    ['health', 'talked Dave out of killing himself'],
    ['migration', 'helped Ali when his visa ran out'],
  ] as const)('is %s: %s', (topic, words) => {
    expect(topicOf(words, true)).toBe(topic);
  });

  it.each([
    'Sarah and I opened the shop',
    'trained Dave to run the till',
    'ran the HIV clinic on Fridays',
    'helped Macmillan raise money for the ward',
    'set up a community service centre',
  ])('is not meant by: %s', (words) => {
    expect(topicOf(words, true)).toBeNull();
  });
});

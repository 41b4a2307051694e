import { describe, expect, it } from 'vitest';
import { en } from '#src/domain/language/en/index.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';

/** What may be printed of a gift, each part by its first form. */
const read = (text: string) =>
  en.reading
    .readWords(text, 'gift')
    .parts.filter(({ kind }) => kind === 'item' || kind === 'own-sentence')
    .map(({ forms }) => forms.gerund ?? forms.noun ?? forms.howTo ?? forms.sentence);

describe('what others ask of me', () => {
  it.each([
    ['they ask me read the drawing', 'reading drawings'],
    ['new girl ask me how to', 'showing new people how to do it'],
    ['juniors ask me projects', 'helping juniors with projects'],
    ['new grads come to me crying', 'being there for new grads'],
    ['they always ask me to train the new girl', 'training new people'],
    ['neighbours come to me with letters', 'helping neighbours with letters'],
    ['college friends still text me their problems', 'helping college friends with their problems'],
    ['students come to me before exams', 'helping students before exams'],
    ['new staff come to me when stuck', 'helping new staff when they are stuck'],
    ['colleagues ask me about Excel', 'Excel'],
    ['juniors come to me for code reviews', 'code reviews'],
    ['everyone ask me fix computer', 'fixing computers'],
    ['my boss ask me check the numbers', 'checking the numbers'],
    ['other drivers ask me the way', 'telling other drivers the way'],
    ['they ask me how to do the payroll', 'doing the payroll'],
    ['the chef ask me do the sauce', 'doing the sauce'],
  ])('%s: %s', (text, gift) => expect(read(text)).toEqual([gift]));

  it.each([
    'nobody asks me anything',
    'they never ask me',
    'people don’t come to me for help',
    'my mum always ask me for help',
  ])('makes no gift of %s', (text) => expect(read(text)).toEqual([]));
});

describe('how somebody is', () => {
  const quality = (text: string) => readParts(text, 'gift').parts.map(({ forms }) => forms.quality);
  it.each([
    ['I am dependable', 'dependable'],
    ['Quick learner sir', 'a quick learner'],
    ['i fast', 'fast'],
    ['hard worker', 'a hard worker'],
    ['very organised person', 'a very organised person'],
    ['good with old people', 'good with old people'],
    ['I am patient with kids', 'patient with kids'],
    ['always on time', 'always on time'],
    ['I’m never late', 'never late'],
    ['no bothered by rain', 'not bothered by rain'],
  ])('%s: I am %s', (text, told) => expect(quality(text)).toEqual([told]));

  it.each([
    'I am tired',
    'i am not good',
    'I am bad at maths',
    'I am good at maths',
    'lazy',
    'I am broke',
    'I am a nurse',
  ])('takes no quality from %s', (text) =>
    expect(quality(text).every((told) => told === undefined)).toBe(true),
  );
});

describe('what one does, and not only can', () => {
  it.each([
    ['I read the procedure until the end', 'I read the procedure until the end.'],
    ['I finish what I start', 'I finish what I start.'],
    ['I check everything twice', 'I check everything twice.'],
  ])('%s', (text, sentence) => {
    const [part] = readParts(text, 'gift').parts;
    expect(part?.forms.sentence).toBe(sentence);
    expect(part?.forms.base).toBeUndefined();
  });
  it('leaves a plain skill all its forms', () => {
    expect(readParts('I fix shoes', 'gift').parts[0]?.forms).toEqual({
      gerund: 'fixing shoes',
      base: 'fix shoes',
      howTo: 'fix shoes',
    });
  });
});

describe('a list of gifts', () => {
  it.each([
    ['C, java, little bit python', ['programming in C and Java']],
    ['SQL, excel, bit of python', ['SQL and Excel']],
    ['their essays, spelling', ['help with their essays and spelling']],
    ['linen stock, no wastage', ['linen stock with no wastage']],
    ['difficult births, 3 in the morning', ['difficult births at 3 in the morning']],
    ['stock takes, no losses', ['stock takes with no losses']],
    ['P&L, food cost', ['P&L', 'food costs']],
    ['drawing!!, bio', ['drawing', 'biology']],
    ['directions, where to eat', ['directions', 'where to eat']],
    ['design', ['design']],
    ['cost estimate', ['cost estimates']],
    ['IVs nobody else can get', ['IVs that nobody else can get']],
    ['fault wey other people don run from', ['faults that other people ran from']],
    ['find small mistake in drawing', ['finding small mistakes in drawings']],
    ['staying patient', ['staying patient']],
    ['driving class A', ['class A driving']],
    ['staying late', []],
    ['working overtime', []],
    ['rotas, no weekends', ['rotas']],
  ])('%s', (text, gifts) => expect(read(text)).toEqual(gifts));
});

import { describe, expect, it } from 'vitest';
import { textOf as lineOf } from '#src/domain/language/en/aspiration/piece.ts';
import { writeDrafts } from '#src/domain/language/en/aspiration/write-drafts.ts';
import { besideOwnMatter, isOwnMatter } from '#src/domain/language/en/own-matter.ts';
// What weighs the words comes with the whole language.
import '#src/domain/language/en/index.ts';
import { did, nurseSince, reason, slotsWith, VERBS } from './aspiration/slots-fixture.ts';
import { textOf } from './spoken/aloud.ts';

it.each([
  'the doctor told me about the eyes',
  'my doctor told me to stop',
  'the doc says another season and I’m done',
  'the doctor says no more heavy things',
  'I coughed for two months',
  'I lost two fingers on the saw',
  'I broke my back on the site',
  'I had a stroke in March',
  'I needed two operations',
  'the second knee op',
  'back pain, too many beds',
  'when I was sick I could not fill in the forms myself',
  'I have 42 years and the back of 70',
  'my left hand began to be stiff in the mornings',
  'my back says no more',
  'I can’t see well any more',
  'an old head inside taught me to run a bead',
  'I learned to weld inside',
])('is a matter of one’s own: %s', (text) => {
  expect(isOwnMatter(text)).toBe(true);
});

it.each([
  'the doctor talked to me instead of my mum about my brother',
  'the doctor told me how the machine works',
  'the doctor let me watch',
  'my hands are forgetting and I am not finished with this profession',
  'somebody had my back when I was 17',
  'my gran had her stroke and the physio gave her back her stairs',
  'a young lad got his hand crushed',
  'I broke the old lock in one go',
  'I had a problem on line four',
  'I lost a customer in the rain',
  'I was sick of waiting for others',
  'I want to know what is inside',
  'a man inside the lift was shouting',
  'I never had an accident',
  'I can see bad weather before it comes',
])('is none: %s', (text) => {
  expect(isOwnMatter(text)).toBe(false);
});

describe('what stands beside it', () => {
  const beside = (text: string) => besideOwnMatter(reason('because', text))?.clause.forms.clause ?? null;

  it.each([
    ['I coughed for two months and now there’s a kid coming', 'there’s a kid coming'],
    [
      'the knees are shot and there’s nobody left who can do a valley right',
      'there’s nobody left who can do a valley right',
    ],
  ])('stays: %s', (text, rest) => {
    expect(beside(text)).toBe(rest);
  });

  it.each([
    // What came of it, or says nothing alone.
    'the doctor says no more heavy things and I am too young to sit at home',
    'my wrists were shot and the dogs waited',
    'my daughter was born and I wasn’t there',
    'I coughed for two months',
    // What one's own had is no cause.
    'my back says no more and my mother had an oven of bread',
  ])('and goes where it says nothing alone: %s', (text) => {
    expect(beside(text)).toBeNull();
  });

  it('leaves alone what tells of none', () => {
    const plain = reason('because', 'the canal was dry and nobody came');
    expect(besideOwnMatter(plain)).toBe(plain);
  });
});

it('keeps it out of first drafts and of what is said aloud', () => {
  const slots = nurseSince('the doctor told me about the eyes');
  expect(lineOf(writeDrafts(slots, { verbs: VERBS })[0]?.segments ?? [])).not.toContain('doctor');
  expect(textOf(slots)).not.toContain('doctor');
  const hurt = slotsWith('grow', { ...slots, reason: null, proofs: [did('had two operations in one year')] });
  expect(lineOf(writeDrafts(hurt, { verbs: VERBS })[0]?.segments ?? [])).not.toContain('operations');
  expect(textOf(hurt)).not.toContain('operations');
});

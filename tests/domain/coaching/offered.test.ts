import { expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { answerOffer, giveOfferBack, isTaken, phraseOf, takeOffered } from '#src/domain/coaching/offered.ts';
import { lockSession } from '#src/domain/coaching/sessions.ts';
import { en } from '#src/domain/language/en/index.ts';
import { type Reflection, reflectionSchema } from '#src/domain/model/reflection.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { aSession } from '#tests/helpers/a-session.ts';

const written = (reflection: Reflection) => {
  const { statement } = synthesize(reflection, questionnaire, {
    today: '2026-11-22',
    audience: 'self',
    language: en,
  });
  if (!statement) throw new Error('No statement.');
  return statement;
};

it('brings words into the text only when they are taken, and says whose they were', () => {
  const before = quickPerson().done();
  const phrase = written(before).find(({ kind }) => kind === 'user');
  if (!phrase) throw new Error('No phrase of the person’s.');
  const offer = { key: phrase.key, text: 'planted words' };
  expect(textOf(written(before))).not.toContain('planted words');
  const after = takeOffered(before, offer, phrase);
  expect(textOf(written(after))).toContain('planted words');
  expect(after.edits[phrase.key]).toEqual({
    text: 'planted words',
    over: phrase.text,
    language: 'en',
    offeredBy: 'coach',
  });
  expect(reflectionSchema.safeParse(after).success).toBe(true);
  expect(phraseOf(offer, written(after))).toMatchObject({ edit: { over: phrase.text, isOffered: true } });
  expect(phraseOf({ key: 'statement:gone' }, written(after))).toBeNull();
});

it('notes the answer down once, and never in a locked session', () => {
  const at = '2026-11-22T10:00:00.000Z';
  const open = aSession({
    offered: [{ id: 'o1', reflectionId: 'r1', key: 'statement:x', text: 'steady', at, answer: 'open' }],
  });
  const taken = answerOffer(open, 'o1', 'taken');
  expect(taken.offered[0]?.answer).toBe('taken');
  expect(answerOffer(taken, 'o1', 'left')).toBe(taken);
  expect(answerOffer(open, 'o2', 'left')).toBe(open);
  expect(answerOffer(open, 'o1', 'open')).toBe(open);
  expect(answerOffer(taken, 'o1', 'open')).toEqual(open);
  expect(answerOffer(lockSession(open, at), 'o1', 'left').offered[0]?.answer).toBe('open');
});

it('gives words back one over the other, down to what the person wrote, and none that were written over since', () => {
  const plain = quickPerson().done();
  const phrase = written(plain).find(({ kind }) => kind === 'user');
  if (!phrase) throw new Error('No phrase of the person’s.');
  const { key } = phrase;
  const own = { text: 'my own words', over: phrase.text, language: 'en' };
  const before = { ...plain, edits: { [key]: own } };
  const [first, second] = [
    { key, text: 'first words' },
    { key, text: 'second words' },
  ];
  const one = takeOffered(before, first, phrase);
  const two = takeOffered(one, second, phrase);
  expect(reflectionSchema.safeParse(two).success).toBe(true);
  expect([isTaken(two, first), isTaken(two, second)]).toEqual([false, true]);
  expect(giveOfferBack(two, first)).toBe(two);
  expect(giveOfferBack(two, second)).toEqual(one);
  expect(giveOfferBack(giveOfferBack(two, second), first)).toEqual(before);
  expect(giveOfferBack(takeOffered(plain, first, phrase), first)).toEqual(plain);
  expect(giveOfferBack(before, first)).toBe(before);
  expect(
    reflectionSchema.safeParse({ ...two, edits: { [key]: { ...two.edits[key], surprise: 1 } } }).success,
  ).toBe(false);
});

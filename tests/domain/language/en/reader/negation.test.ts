// Papers are judged with the whole language.
import '#src/domain/language/en/index.ts';
import { describe, expect, it } from 'vitest';
import type { Kind } from '#src/domain/language/en/reader/kinds.ts';
import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import type { Stem } from '#src/domain/language/en/reader/stems.ts';

/**
 * Answers with "not", with a doubt or with a condition, and what they mean. Written from meaning: what a kind reader
 * would take from each, never from what the code does. The kinds of all parts in order, and the words that may be
 * printed, each with its own "not"; nothing else may be.
 */
type Row = readonly [stem: Stem, answer: string, kinds: readonly Kind[], printed: readonly string[]];

const NEGATED: readonly Row[] = [
  ['gift', 'not cooking', ['refusal'], []],
  ['gift', 'definitely not maths', ['refusal'], []],
  ['gift', 'I can’t cook', ['refusal'], []],
  ['gift', 'i cant really sing', ['refusal'], []],
  ['gift', 'never been good at maths', ['refusal'], []],
  ['gift', 'anything but paperwork', ['refusal'], []],
  ['gift', 'everything except driving', ['refusal'], []],
  ['gift', 'I am not a people person', ['refusal'], []],
  ['gift', 'bad at small talk', ['refusal'], []],
  ['gift', 'no patience for paperwork', ['refusal'], []],
  ['gift', 'not be scared and learn the job', ['refusal'], []],
  ['gift', 'I hate selling', ['refusal'], []],
  ['gift', 'people never ask me for anything', ['refusal'], []],
  ['gift', 'cooking, not baking', ['item', 'refusal'], ['cooking']],
  ['gift', 'cooking but not baking', ['limit'], []],
  ['gift', 'nursing (not management)', ['limit', 'refusal'], []],
  ['did', 'taught 20 kids (not on my own)', ['limit', 'aside'], []],
  ['gift', 'nursing (and not the paperwork)', ['limit', 'aside'], []],
  ['gift', 'nursing (they don’t want me for management)', ['limit', 'aside'], []],
  ['gift', 'I can cook but I hate it', ['limit'], []],
  ['gift', 'they ask me to not touch anything', ['refusal'], []],
  ['gift', 'listening without judging', ['item'], ['listening without judging']],
  ['gift', 'never giving up', ['item'], ['never giving up']],
  ['gift', 'not panicking', ['item'], ['not panicking']],
  ['gift', 'I never give up', ['own-sentence'], ['I never give up.']],
  ['gift', 'I do not lose my temper', ['own-sentence'], ['I do not lose my temper.']],
  ['gift', 'knowing what not to say', ['item'], ['knowing what not to say']],
  ['gift', 'saying no', ['item'], ['saying no']],
  ['gift', 'problems nobody else can solve', ['item'], ['problems that nobody else can solve']],
  ['figure', '5% cooking, cant ', ['unread'], []],
  ['number-what', 'no, missed calls', ['unread'], []],
  ['did', 'fixed bikes, not', ['unread'], []],
  ['who', 'not children', ['refusal'], []],
  ['who', 'people who cant read', ['item'], ['people who can’t read']],
  ['who', 'families who never had a garden', ['item'], ['families who never had a garden']],
  ['who', 'people with no one', ['item'], ['people with no one']],
  ['who', 'nobody', ['shrug'], []],
  ['learning', 'nothing long', ['refusal'], []],
  ['learning', 'not a degree', ['refusal'], []],
  ['learning', 'no more school please', ['refusal'], []],
  ['learning', 'no', ['refusal'], []],
  [
    'learning',
    'nothing long. one short data cert, fine',
    ['refusal', 'item'],
    ['one short data certificate'],
  ],
  ['paper', 'no degree', ['refusal'], []],
  ['paper', 'ADN, no BSN', ['item', 'refusal'], ['ADN']],
  ['paper', 'degree not finished', ['limit'], []],
  ['paper', 'BSN, license lapsed', ['item', 'limit'], ['BSN']],
  ['own-thing', 'not a shop', ['refusal'], []],
  ['role', 'not a manager', ['refusal'], []],
  ['role', 'anything but a teacher', ['refusal'], []],
  ['field', 'not care', ['refusal'], []],
  ['did', 'never missed a day', ['item'], ['never missed a day']],
  ['did', 'didnt give up when the shop burned down', ['item'], ['didn’t give up when the shop burned down']],
  ['did', 'did not let them close the library', ['item'], ['did not let them close the library']],
  ['never', 'missed a payment', ['item'], ['missed a payment']],
  ['never', 'I never missed a payment', ['item'], ['missed a payment']],
  ['never', 'didnt miss a payment', ['unread'], []],
  ['clause', 'nobody has to wait', ['item'], ['nobody has to wait']],
  ['clause', 'no child goes home hungry', ['item'], ['no child goes home hungry']],
  ['clause', 'they dont fear the exam', ['item'], ['they don’t fear the exam']],
  ['when-i', 'dont have to rush', ['item'], ['don’t have to rush']],
  ['when-i', 'dont have a boss over me', ['item'], ['don’t have a boss over me']],
  ['when-i', 'nobody is micromanaging me', ['item'], ['nobody is micromanaging me']],
  ['when-it', 'not too loud', ['item'], ['not too loud']],
  ['where', 'not in an office', ['item'], ['not in an office']],
  ['off', 'no respect', ['unread'], []],
  ['off', 'no one to talk to', ['unread'], []],
  ['off', 'not being listened to', ['item'], ['not being listened to']],
  ['off', 'never knowing my hours', ['item'], ['never knowing my hours']],
  // "Away from" says the "no" itself, and these are parts of work, not things that are missed.
  ['off', 'no nights', ['item'], ['nights']],
  ['off', 'i dont want to sell things', ['item'], ['selling things']],
];

const HEDGED: readonly Row[] = [
  ['gift', 'maybe baking?', ['hedge'], []],
  ['gift', 'I think I am good with kids', ['hedge'], []],
  ['gift', 'I used to be good at drawing', ['hedge'], []],
  ['gift', 'I might be ok at sales', ['hedge'], []],
  ['gift', 'kinda good with animals', ['hedge'], []],
  ['gift', 'I guess maybe gardening', ['hedge'], []],
  ['gift', 'a bit of plumbing', ['hedge'], []],
  ['gift', 'I wish I could sing', ['hedge'], []],
  ['gift', 'I want to be good at coding', ['hedge'], []],
  ['gift', 'trying to get better at excel', ['hedge'], []],
  ['gift', 'hardly anything', ['hedge'], []],
  ['gift', 'sometimes fixing cars', ['hedge'], []],
  ['who', 'maybe old people', ['hedge'], []],
  ['own-thing', 'maybe a cafe', ['hedge'], []],
  ['learning', 'not sure yet', ['shrug'], []],
];

/** What only softens is left out, and the thing said stands. */
const SOFTENED: readonly Row[] = [
  ['gift', 'cooking i guess', ['item'], ['cooking']],
  ['gift', 'kind of good at listening', ['item'], ['listening']],
  ['gift', 'I think sewing', ['item'], ['sewing']],
  ['gift', 'painting walls kinda', ['item'], ['painting walls']],
  ['gift', 'thinking things through', ['item'], ['thinking things through']],
  ['own-thing', 'a little farm', ['item'], ['little farm']],
  ['go', 'the hills, maybe', ['item'], ['the hills']],
];

/** What takes back the part before it, or asks that the answer go no further. */
const TAKEN_BACK: readonly Row[] = [
  ['gift', 'lending my van haha never again', ['limit', 'refusal'], []],
  ['gift', 'magic lol jk', ['limit', 'joke'], []],
  ['off', 'my old landlord, please dont share this', ['refusal'], []],
  ['did', 'left my marriage. off the record', ['refusal', 'refusal'], []],
  ['clause', 'we lost a mate in 09. dont want to go into it', ['refusal', 'refusal'], []],
  ['clause', 'my brother left, I would rather not talk about it', ['refusal', 'refusal'], []],
  ['did', 'got my girls out. wont go into it', ['refusal', 'refusal'], []],
  ['did', 'moved house in one night. long story', ['refusal'], []],
  ['did', 'kept a promise, its private', ['refusal'], []],
  // What is said of others, and of a school, is no wish to be left alone.
  ['who', 'people who don’t want to talk about it', ['item'], ['people who don’t want to talk about it']],
  ['did', 'cleaned a private school for ten years', ['item'], ['cleaned a private school for ten years']],
  ['gift', 'making a long story short', ['item'], ['making a long story short']],
  ['where', 'under the table lol', ['unread'], []],
  ['did', 'learnt to ride a bike at 40 lol', ['item'], ['learnt to ride a bike at 40']],
  ['paper', 'doing my plumbing exam', ['limit'], []],
];

const CONDITIONAL: readonly Row[] = [
  ['gift', 'driving if its daytime', ['limit'], []],
  ['gift', 'if someone shows me, wiring', ['limit'], []],
  ['gift', 'cleaning unless my back hurts', ['limit'], []],
  ['gift', 'cooking, as long as nobody watches', ['limit'], []],
  ['gift', 'I could teach if I had the papers', ['limit'], []],
  ['gift', 'cooking (if I have time)', ['limit', 'limit'], []],
  ['gift', 'only admin', ['limit'], []],
  ['gift', 'knowing if a customer is unhappy', ['item'], ['knowing if a customer is unhappy']],
  ['who', 'students who wonder if they belong', ['item'], ['students who wonder if they belong']],
  ['learning', 'a degree, but only online', ['limit'], []],
  ['learning', 'MSW if I get funding', ['limit'], []],
  ['learning', 'uni maybe, unless it costs heaps', ['limit'], []],
  ['learning', 'if free', ['limit'], []],
  ['learning', '2 yr tech program full time is the max', ['limit'], []],
];

function check([stem, answer, kinds, printed]: Row) {
  const { parts } = readParts(answer, stem);
  expect(parts.map((part) => part.kind)).toEqual(kinds);
  const forms = parts.flatMap((part) => Object.values(part.forms));
  for (const words of printed) expect(forms).toContain(words);
  if (printed.length === 0) expect(forms).toEqual([]);
}

describe('meaning is never turned', () => {
  it.each(NEGATED.map((row) => [`${row[0]}: ${row[1]}`, row] as const))('negated, %s', (_, row) =>
    check(row),
  );
  it.each(HEDGED.map((row) => [`${row[0]}: ${row[1]}`, row] as const))('hedged, %s', (_, row) => check(row));
  it.each(SOFTENED.map((row) => [`${row[0]}: ${row[1]}`, row] as const))('softened, %s', (_, row) =>
    check(row),
  );
  it.each(TAKEN_BACK.map((row) => [`${row[0]}: ${row[1]}`, row] as const))('taken back, %s', (_, row) =>
    check(row),
  );
  it.each(CONDITIONAL.map((row) => [`${row[0]}: ${row[1]}`, row] as const))('conditional, %s', (_, row) =>
    check(row),
  );

  it('offers what was half said, and prints it only after a yes', () => {
    const [part] = readParts('maybe baking', 'gift').parts;
    expect(part).toMatchObject({ kind: 'hedge', offer: 'baking', forms: {} });
    expect(readParts('driving if its daytime', 'gift').parts[0]?.offer).toBe('driving');
  });

  it('offers nothing that would lose a "not"', () => {
    for (const [, answer] of NEGATED)
      for (const { kind, offer } of readParts(answer, 'gift').parts)
        if (kind === 'refusal') expect(offer).toBeNull();
  });

  it('keeps what may be learned, and says that it was half said', () => {
    expect(readParts('maybe writing class', 'learning').parts).toMatchObject([
      { kind: 'item', forms: { noun: 'writing class' }, isHedged: true },
    ]);
    expect(readParts('refresher yes', 'learning').parts).toMatchObject([
      { kind: 'item', forms: { noun: 'refresher' }, isHedged: false },
    ]);
  });
});

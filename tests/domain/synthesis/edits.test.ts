import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Edit } from '#src/domain/model/reflection.ts';
import { layEdits } from '#src/domain/synthesis/edits.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';
import { textOf } from '#tests/personas/as-page.ts';

const frame = (text: string, rule = 'help'): Segment => ({ text, kind: 'frame', sources: [], rule });
const pick = (text: string, ...sources: string[]): Segment => ({
  text,
  kind: 'lexeme',
  sources,
  rule: 'lexeme-noun',
});

/** "Over the next ten years, I want to help new parents." */
const sentence = [
  pick('Over the next ten years', 'horizon/ten'),
  frame(', I want to help '),
  pick('new parents', 'serve/who'),
  frame('.'),
];
const laid = (edits: Record<string, Edit>, segments: readonly Segment[] = sentence) =>
  layEdits('statement', segments, edits, en);
const written = (text: string, over = 'new parents'): Record<string, Edit> => ({
  'statement:serve/who': { text, over, language: 'en' },
});

describe('an edit', () => {
  it('takes the place of its phrase and of no other', () => {
    const edited = laid(written('mums and dads of twins'));
    expect(textOf(edited)).toBe('Over the next ten years, I want to help mums and dads of twins.');
    expect(edited.map(({ kind }) => kind)).toEqual(['lexeme', 'frame', 'edit', 'frame']);
    expect(edited[2]).toMatchObject({
      sources: ['serve/who'],
      edit: { over: 'new parents', isStale: false },
    });
  });

  it('is found by what its phrase says, in another sentence and another order', () => {
    const other = [frame('I hope to do work for '), pick('new parents', 'serve/who'), frame('. Soon.')];
    expect(textOf(laid(written('twins'), other))).toBe('I hope to do work for twins. Soon.');
  });

  it('rests while its phrase is not there, and comes back with it', () => {
    expect(textOf(laid(written('twins'), [frame('I am open to where that may be.')]))).toBe(
      'I am open to where that may be.',
    );
    expect(textOf(laid(written('twins')))).toContain('twins');
  });

  it('lies over a text in its own language alone, and comes back with that language', () => {
    const words = written('twins');
    const elsewhere = layEdits('statement', sentence, words, { ...en, code: 'es' });
    expect(textOf(elsewhere)).toBe(textOf(sentence));
    expect(elsewhere.every(({ edit }) => edit === null)).toBe(true);
    const theirs = Object.fromEntries(
      Object.entries(words).map(([key, edit]) => [key, { ...edit, language: 'es' }]),
    );
    expect(textOf(laid(theirs))).toBe(textOf(sentence));
    expect(textOf(layEdits('statement', sentence, theirs, { ...en, code: 'es' }))).toContain('twins');
  });

  it('says when the answer under it has changed since', () => {
    expect(laid(written('twins', 'old neighbours'))[2]?.edit).toEqual({ over: 'new parents', isStale: true });
  });

  it('is not stale because its phrase now starts the sentence', () => {
    expect(laid(written('twins', 'New parents'))[2]?.edit?.isStale).toBe(false);
  });

  it('of a phrase that comes twice touches the one that was meant', () => {
    const twice = [pick('a good ear', 'strengths/ear'), frame(' and '), pick('a good ear', 'strengths/ear')];
    const edited = laid(
      { 'statement:strengths/ear#2': { text: 'patience', over: 'a good ear', language: 'en' } },
      twice,
    );
    expect(textOf(edited)).toBe('a good ear and patience');
    expect(new Set(edited.map(({ key }) => key)).size).toBe(3);
  });

  it('of one text leaves the others alone', () => {
    expect(textOf(layEdits('cv', sentence, written('twins'), en))).toContain('new parents');
  });

  it.each(['', '   ', ' \n ', '...', '<b></b>'])('of nothing (%j) gives the phrase back', (nothing) => {
    const edited = laid(written(nothing));
    expect(edited[2]).toMatchObject({ text: 'new parents', kind: 'lexeme', edit: null });
  });
});

describe('the words of an edit fit where they stand', () => {
  it('with a capital at the start of a text, and after a full stop', () => {
    const edits = {
      'statement:horizon/ten': { text: 'in my time', over: 'Over the next ten years', language: 'en' },
    };
    expect(textOf(laid(edits))).toMatch(/^In my time, I want/);
    const second = [frame('I am open. '), pick('Over the next ten years', 'horizon/ten'), frame(' I hope.')];
    expect(textOf(laid(edits, second))).toBe('I am open. In my time I hope.');
  });

  it('with no capital in the middle, and none that a letter does not have', () => {
    expect(textOf(laid(written('iPhone repairers')))).toContain('help iPhone repairers.');
    const edits = { 'statement:horizon/ten': { text: 'ßa', over: '', language: 'en' } };
    expect(textOf(laid(edits))).toMatch(/^ßa,/);
  });

  it('with the spaces and the stop of our own words when those are rewritten', () => {
    const lead = [
      pick('One day', 'horizon/open'),
      frame(' I want to help '),
      pick('twins', 'serve/who'),
      frame('.'),
    ];
    const over = (segments: readonly Segment[], at: number, text: string) => {
      const phrase = laid({}, segments)[at];
      if (!phrase) throw new Error('There is no such phrase.');
      return textOf(laid({ [phrase.key]: { text, over: phrase.text, language: 'en' } }, segments));
    };
    expect(over(lead, 1, 'I would love to be there for')).toBe('One day I would love to be there for twins.');
    expect(over([frame('Yes. ', 'yes'), frame('I am open.', 'end')], 1, 'Ask me!!')).toBe('Yes. Ask me.');
  });

  it('as one clean line: no tags, no line breaks, no second stop', () => {
    expect(textOf(laid(written(' <i>twins</i>\nand  triplets. ')))).toBe(
      'Over the next ten years, I want to help twins, and triplets.',
    );
  });
});

describe('in a synthesis', () => {
  const person = quickPerson().done();
  const of = (edits: Record<string, Edit>, answers = person.answers) =>
    synthesize({ answers, settled: {}, edits, draft: null }, questionnaire, {
      today: '2026-11-22',
      audience: 'self',
      language: en,
    });
  const key = 'statement:serve/who';

  it('every phrase has a key of its own, so that each can be rewritten', () => {
    const { statement, interview, cvLine } = of({});
    const keys = [...(statement ?? []), ...(interview ?? []), ...(cvLine ?? [])].map((phrase) => phrase.key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('an edit stays when other answers change', () => {
    const edits = { [key]: { text: 'mums and dads of twins', over: 'new parents', language: 'en' } };
    const later = quickPerson().picking('themes', 'nature').picking('strengths', 'listen').done();
    expect(textOf(of(edits).statement)).toContain('mums and dads of twins');
    expect(textOf(of(edits, later.answers).statement)).toContain('mums and dads of twins');
  });

  it('an edit is stale when its own answer changes, and the new words are at hand', () => {
    const edits = { [key]: { text: 'mums and dads of twins', over: 'new parents', language: 'en' } };
    const later = quickPerson().serving('help', 'young drivers').done();
    const phrase = of(edits, later.answers).statement?.find((segment) => segment.key === key);
    expect(phrase?.edit).toEqual({ over: 'young drivers', isStale: true });
  });

  it('an edit takes away the headline that speaks of the old words, and no other', () => {
    const phraseOf = (question: string) =>
      of({}).statement?.find(({ sources }) => sources[0]?.startsWith(question));
    const over = (phrase: ReturnType<typeof phraseOf>, text: string) => ({
      [phrase?.key ?? '']: { text, over: phrase?.text ?? '', language: 'en' },
    });
    expect(textOf(of({}).headline)).toBe('Family support worker');
    expect(of(over(phraseOf('target'), 'a home visitor')).headline).toBeNull();
    expect(textOf(of(over(phraseOf('serve'), 'mums and dads of twins')).headline)).toBe(
      'Family support worker',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import { tracePieces } from '#src/domain/synthesis/trace.ts';
import type { Ghost, Segment } from '#src/domain/synthesis/types.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';

const TODAY = '2026-11-22';
const synthesis = synthesize(quickPerson().done(), questionnaire, {
  today: TODAY,
  audience: 'self',
  language: en,
});
const { evidence } = synthesis;
const trace = (...segments: (Segment | Ghost)[]) =>
  tracePieces(segments, { evidence, questionnaire, reflectionId: 'r1' });
const words = (text: string, ...sources: string[]): Segment => ({
  text,
  kind: 'user',
  sources,
  rule: 'test',
});
const idOf = (quote: string) => {
  const found = evidence.find((item) => item.quote === quote);
  if (!found) throw new Error(`Nobody said "${quote}".`);
  return found.id;
};

describe('a piece of text', () => {
  it('is plain without a source, and leads nowhere', () => {
    expect(trace(words('I want to '))).toMatchObject([
      { kind: 'plain', text: 'I want to ', strand: null, sources: [], href: null },
    ]);
  });

  it('says where its words came from, and leads to the answer', () => {
    const [piece] = trace(words('new parents', idOf('new parents')));
    const source = { strand: 'social', quote: 'new parents', href: '/r/r1/social/serve' };
    expect(piece).toMatchObject({
      kind: 'phrase',
      text: 'new parents',
      strand: 'social',
      sources: [source],
      href: source.href,
    });
  });

  it('shows the line of the CV behind an answer that came from one, and none behind the others', () => {
    const lines = new Map([[idOf('bookkeeping'), 'Course in bookkeeping, 2019']]);
    const [piece] = tracePieces([words('both', idOf('bookkeeping'), idOf('new parents'))], {
      ...{ evidence, questionnaire, reflectionId: 'r1' },
      lines,
    });
    expect(piece?.sources.map(({ quote, line }) => [quote, line])).toEqual([
      ['bookkeeping', 'Course in bookkeeping, 2019'],
      ['new parents', undefined],
    ]);
  });

  it('names every source of a phrase, and wears the hue of the first', () => {
    const [piece] = trace(words('both', idOf('bookkeeping'), idOf('new parents')));
    expect(piece?.sources.map(({ quote }) => quote)).toEqual(['bookkeeping', 'new parents']);
    expect(piece).toMatchObject({ strand: 'education', href: '/r/r1/education/learn' });
  });

  it('forgets a source that is not there any more', () => {
    const [piece] = trace(words('who knows', 'gone/answer'));
    expect(piece).toMatchObject({ kind: 'plain', sources: [], href: null });
  });

  it('leads from a ghost to the question that would fill it', () => {
    const [piece] = trace({ kind: 'ghost', text: 'whom?', questionId: 'strengths' });
    expect(piece).toMatchObject({ kind: 'ghost', strand: null, href: '/r/r1/skills/strengths' });
  });

  it('has a key of its own, even beside the same words', () => {
    const pieces = trace(words(' and '), words(' and '), words(' and '));
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(3);
  });
});

describe('words of the person’s own over a phrase', () => {
  const said = { text: 'young families', over: 'new mums', language: 'en' };
  const edits = { 'statement:serve/who': said };
  const made = synthesize({ ...quickPerson().done(), edits }, questionnaire, {
    today: TODAY,
    audience: 'self',
    language: en,
  });
  const pieces = tracePieces(made.statement ?? [], {
    evidence: made.evidence,
    questionnaire,
    reflectionId: 'r1',
  });

  it('still say which answer stands behind them, and what it would say now', () => {
    expect(pieces.find(({ key }) => key === 'statement:serve/who')).toMatchObject({
      kind: 'phrase',
      text: 'young families',
      sources: [{ quote: 'new parents' }],
      edit: { over: 'new parents', isStale: true },
    });
  });

  it('are found again under a key that no other piece has', () => {
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(pieces.length);
    expect(pieces.filter(({ edit }) => edit)).toHaveLength(1);
  });
});

it('a whole statement reads the same in pieces', () => {
  for (const person of [quickPerson(), aReflection().picking('strengths', 'calm')]) {
    const made = synthesize(person.done(), questionnaire, { today: TODAY, audience: 'self', language: en });
    for (const segments of [made.statement ?? [], made.draft]) {
      const pieces = tracePieces(segments, { evidence: made.evidence, questionnaire, reflectionId: 'r1' });
      expect(pieces.map(({ text }) => text)).toEqual(segments.map(({ text }) => text));
    }
  }
});

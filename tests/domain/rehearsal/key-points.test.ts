import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/index.ts';
import { keyPoints } from '#src/domain/rehearsal/key-points.ts';
import { synthesize } from '#src/domain/synthesis/index.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';

const ours = (text: string): Segment => ({ text, kind: 'frame', sources: [], rule: 'test' });
const theirs = (text: string, source: string, kind: Segment['kind'] = 'user'): Segment => ({
  text,
  kind,
  sources: [source],
  rule: 'test',
});
const points = (...segments: Segment[]) => keyPoints({ segments, evidence: [] });

describe('key points', () => {
  it('are the beginning, the story and the end, in the words of the answers', () => {
    const found = points(
      ours('I hope to help '),
      theirs('older people', 'a'),
      ours(' '),
      theirs('feel known', 'b'),
      ours('. I bring '),
      theirs('calm', 'c', 'lexeme'),
      ours('. Once I '),
      theirs('sat with my neighbour', 'd'),
      ours('. Next I learn '),
      theirs('dementia care', 'e'),
      ours('. How I get there may change.'),
    );
    expect(found).toEqual([
      { text: 'Older people feel known', sources: ['a', 'b'] },
      { text: 'Sat with my neighbour', sources: ['d'] },
      { text: 'Dementia care', sources: ['e'] },
    ]);
  });

  it('do not say how far somebody looks ahead', () => {
    const { evidence, interview } = synthesize(quickPerson().done(), questionnaire, {
      today: '2026-11-22',
      delicate: true,
    });
    const texts = keyPoints({ segments: interview ?? [], evidence }).map(({ text }) => text);
    expect(texts[0]).toBe('New parents feel less alone');
    expect(texts.join()).not.toMatch(/ten years/);
  });

  it('are ten words at most', () => {
    const [point] = points(theirs('one two three four five six seven eight nine, ten, eleven', 'a'));
    expect(point?.text).toBe('One two three four five six seven eight nine, ten …');
  });

  it('are first words where nothing has a source, and none where there is no text', () => {
    expect(points(ours('I want to help. And to learn.')).map(({ text }) => text)).toEqual([
      'I want to help',
      'And to learn',
    ]);
    expect(points()).toEqual([]);
  });

  it('are never more than three, never empty, and have no source that the text has not', () => {
    const segment = fc
      .record({
        text: fc.constantFrom('a b', '. ', ' ', 'C d e.', 'Dr. X', ''),
        source: fc.constantFrom('', 'x', 'y'),
      })
      .map(({ text, source }) => (source === '' ? ours(text) : theirs(text, source)));
    fc.assert(
      fc.property(fc.array(segment), (segments) => {
        const found = points(...segments);
        expect(found.length).toBeLessThanOrEqual(3);
        for (const { text, sources } of found) {
          expect(text).not.toBe('');
          expect(segments.flatMap((each) => each.sources)).toEqual(expect.arrayContaining([...sources]));
        }
      }),
    );
  });
});

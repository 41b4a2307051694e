import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { questionById } from '#src/content/index.ts';
import type { Shape } from '#src/domain/model/question.ts';
import { readAnswer } from '#src/domain/synthesis/read/read-answer.ts';

/*
 * How often the reading is right when it weaves, on answers gathered before the rules (tests/phrases). The first half
 * served to write the rules; the second half is only ever measured. Both may rise and must not fall.
 */
type Phrase = { answer: string; best: 'weave' | 'quote' | 'drop'; woven: string | null; form: string | null };

const fieldOf = (questionId: string, partId: string): { shape: Shape; stem: string } => {
  const input = questionById(questionId)?.input;
  const part = input?.kind === 'starter' ? input.parts.find(({ id }) => id === partId) : undefined;
  if (!part) throw new Error(`There is no "${partId}" in "${questionId}".`);
  return part;
};

const PROMPTS: readonly (readonly [file: string, field: { shape: Shape; stem: string }])[] = [
  ['contribution-who', fieldOf('contribution', 'who')],
  ['contribution-change', fieldOf('contribution', 'change')],
  ['learn-next-what', fieldOf('learn-next', 'what')],
  ['learn-next-purpose', fieldOf('learn-next', 'purpose')],
  ['loved-work-work', fieldOf('loved-work', 'work')],
  ['loved-work-liked', fieldOf('loved-work', 'liked')],
  ['never-again-instead', fieldOf('never-again', 'instead')],
  ['strengths-own', { shape: 'gerund', stem: '' }],
];

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');

function measure(half: 0 | 1): { precision: number; recall: number } {
  let woven = 0;
  let right = 0;
  let fit = 0;
  for (const [file, { shape, stem }] of PROMPTS) {
    const all: Phrase[] = JSON.parse(
      readFileSync(new URL(`../../phrases/${file}.json`, import.meta.url), 'utf8'),
    );
    for (const phrase of all.filter((_, at) => at % 2 === half)) {
      const reading = readAnswer(phrase.answer, { shape, stem, keepCase: false });
      if (phrase.best === 'weave') fit += 1;
      if (reading.tier !== 'weave') continue;
      woven += 1;
      // "Bookkeeping" is a gerund or a noun as one likes: the words themselves decide.
      const isSame = plain(reading.text) === plain(phrase.woven ?? '');
      if (phrase.best === 'weave' && (isSame || phrase.form === reading.form)) right += 1;
    }
  }
  return { precision: right / woven, recall: right / fit };
}

describe('the reading', () => {
  it('is right on the half that its rules were written for', () => {
    const { precision, recall } = measure(0);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.92);
  });

  it('is right on the half that it has never seen', () => {
    const { precision, recall } = measure(1);
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});

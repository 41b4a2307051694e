import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { fillGaps } from '#src/domain/sharing/fill-gaps.ts';

const MOMENT = '2026-11-22T10:00:00.000Z';

function withWords(words: Readonly<Record<string, string>>, title = ''): Reflection {
  const answers = Object.entries(words).map(
    ([id, text]) =>
      [
        id,
        {
          value: { kind: 'starter' as const, parts: { what: text } },
          setAside: null,
          wordings: {},
          channels: {},
          asked: 'What?',
        },
      ] as const,
  );
  return {
    ...emptyReflection({ id: 'one', now: MOMENT, language: 'en' }),
    title,
    answers: Object.fromEntries(answers),
  };
}

it('takes from the second copy the answer that is missing, and leaves those that are there', () => {
  const filled = fillGaps(
    withWords({ a: 'typed since' }, 'mine'),
    withWords({ a: 'old', b: 'lost' }, 'before'),
  );
  expect(filled).toEqual(withWords({ b: 'lost', a: 'typed since' }, 'mine'));
});

it('never changes nor drops what is there, and leaves out nothing of the second copy', () => {
  const words = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.string());
  fc.assert(
    fc.property(words, words, (here, second) => {
      const { answers } = fillGaps(withWords(here), withWords(second));
      expect(answers).toMatchObject(withWords(here).answers);
      expect(Object.keys(answers).sort()).toEqual(
        [...new Set([...Object.keys(here), ...Object.keys(second)])].sort(),
      );
    }),
  );
});

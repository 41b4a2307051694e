import { readFileSync } from 'node:fs';
import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { liveEn } from '#src/domain/language/en/live.ts';
import { writeSoFar } from '#src/domain/synthesis/so-far.ts';
import { forgetReadings } from '#src/domain/text/readings.ts';
import { readCopy } from '#src/files/copy/read-copy.ts';
import { LanguageContext, languageFrom } from '#src/state/language.ts';
import { loadSoFar, useLiveSynthesis } from '#src/state/use-live-synthesis.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('many answers are read one at a time before the text shows, with keys and frames between, and in the same words', async () => {
  const read = readCopy(readFileSync('public/examples/amina.json'));
  const reflection = read.kind === 'copy' ? read.copy.reflections[0] : undefined;
  if (!reflection) throw new Error('The example is no saved copy of one person.');
  const source = languageFrom({ live: async () => liveEn, whole: async () => en });
  await loadSoFar(source);
  const wanted = writeSoFar(reflection, questionnaire, { audience: 'self', language: liveEn });
  forgetReadings();

  // A clock on which each look at it takes longer than a piece may.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20));
  const gaveWay = vi.fn(async () => {});
  vi.stubGlobal('scheduler', { yield: gaveWay });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <LanguageContext value={source}>{children}</LanguageContext>
  );
  const first = renderHook(() => useLiveSynthesis(reflection, questionnaire), { wrapper });
  expect(first.result.current).toBeNull();
  await waitFor(() => expect(first.result.current).not.toBeNull());
  expect(first.result.current?.statement).toEqual(wanted.statement);
  expect(gaveWay.mock.calls.length).toBeGreaterThanOrEqual(
    new Set(wanted.evidence.map(({ questionId }) => questionId)).size,
  );

  // Once they were read, a page that comes back shows the text in its first frame.
  const again = renderHook(() => useLiveSynthesis(reflection, questionnaire), { wrapper });
  expect(again.result.current?.statement).toEqual(wanted.statement);
});

import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { en } from '#src/domain/language/en/index.ts';
import { liveEn } from '#src/domain/language/en/live.ts';
import { emptyReflection } from '#src/domain/model/empty-reflection.ts';
import { LanguageContext, languageFrom } from '#src/state/language.ts';
import { loadSoFar, useLiveSynthesis } from '#src/state/use-live-synthesis.ts';

const reflection = emptyReflection({ language: 'en', id: 'r1', now: '2026-11-22T10:00:00Z' });

afterEach(() => {
  vi.useRealTimers();
});

describe('what the result needs', () => {
  it('is fetched once the questions have their half and nobody waits, not before', async () => {
    const whole = vi.fn(async () => en);
    const source = languageFrom({ live: async () => liveEn, whole });
    await loadSoFar(source);
    vi.useFakeTimers();
    const wrapper = ({ children }: { children: ReactNode }) => (
      <LanguageContext value={source}>{children}</LanguageContext>
    );
    const { result } = renderHook(() => useLiveSynthesis(reflection, questionnaire), { wrapper });
    expect(result.current?.nextQuestionId).not.toBeNull();
    expect(whole).not.toHaveBeenCalled();
    await act(() => vi.runAllTimersAsync());
    expect(whole).toHaveBeenCalledOnce();
  });

  it('is not fetched for a page that was left before', async () => {
    const whole = vi.fn(async () => en);
    const source = languageFrom({ live: async () => liveEn, whole });
    await loadSoFar(source);
    vi.useFakeTimers();
    const { unmount } = renderHook(() => useLiveSynthesis(reflection, questionnaire), {
      wrapper: ({ children }: { children: ReactNode }) => (
        <LanguageContext value={source}>{children}</LanguageContext>
      ),
    });
    unmount();
    await act(() => vi.runAllTimersAsync());
    expect(whole).not.toHaveBeenCalled();
  });
});

import { describe, expect, it, vi } from 'vitest';
import { en } from '#src/domain/language/en/index.ts';
import { liveEn } from '#src/domain/language/en/live.ts';
import { languageFrom } from '#src/state/language.ts';

const failing = () =>
  vi.fn(async (): Promise<never> => {
    throw new Error('offline');
  });

describe('the language of a page', () => {
  it('is fetched half by half, once, when each is first asked for, and is there from then on', async () => {
    const fetchIt = { live: vi.fn(async () => liveEn), whole: vi.fn(async () => en) };
    const { live, whole } = languageFrom(fetchIt);
    expect(live.loaded()).toBeNull();
    expect(fetchIt.live).not.toHaveBeenCalled();
    expect(await Promise.all([live.load(), live.load()])).toEqual([liveEn, liveEn]);
    expect(live.loaded()).toBe(liveEn);
    expect(fetchIt.live).toHaveBeenCalledOnce();
    expect(fetchIt.whole).not.toHaveBeenCalled();
    expect(whole.loaded()).toBeNull();
    expect(await whole.load()).toBe(en);
    expect(whole.loaded()).toBe(en);
  });

  it('that cannot come says why, each time, and is not fetched in a circle', async () => {
    const fetchIt = { live: vi.fn(async () => liveEn), whole: failing() };
    const { live, whole } = languageFrom(fetchIt);
    await expect(whole.load()).rejects.toThrow('offline');
    await expect(whole.load()).rejects.toThrow('offline');
    expect(() => whole.loaded()).toThrow('offline');
    expect(fetchIt.whole).toHaveBeenCalledOnce();
    expect(await live.load()).toBe(liveEn);
  });
});

import { describe, expect, it, vi } from 'vitest';
import { en } from '#src/domain/language/en/index.ts';
import { languageFrom } from '#src/state/language.ts';

describe('the language of a page', () => {
  it('is fetched once, when it is first asked for, and is there from then on', async () => {
    const fetchIt = vi.fn(async () => en);
    const source = languageFrom(fetchIt);
    expect(source.loaded()).toBeNull();
    expect(fetchIt).not.toHaveBeenCalled();
    expect(await Promise.all([source.load(), source.load()])).toEqual([en, en]);
    expect(source.loaded()).toBe(en);
    expect(fetchIt).toHaveBeenCalledOnce();
  });

  it('that cannot come says why, each time, and is not fetched in a circle', async () => {
    const fetchIt = vi.fn(async () => {
      throw new Error('offline');
    });
    const source = languageFrom(fetchIt);
    await expect(source.load()).rejects.toThrow('offline');
    await expect(source.load()).rejects.toThrow('offline');
    expect(() => source.loaded()).toThrow('offline');
    expect(fetchIt).toHaveBeenCalledOnce();
  });
});

import { describe, expect, it, vi } from 'vitest';
import { english } from '#scripts/english.ts';
import { openLanguage } from '#src/i18n/open-language.ts';
import { FILE_OF, type PageLanguage, type WordsFile } from '#src/i18n/words.ts';
import { writing } from '#tests/helpers/writing.ts';

/** English with every file counted as it is fetched. */
function counted(change: Partial<PageLanguage['files']> = {}) {
  const fetched: WordsFile[] = [];
  const names = [...new Set(Object.values(FILE_OF))];
  const files = Object.fromEntries(
    names.map((file) => [
      file,
      vi.fn(async () => {
        fetched.push(file);
        return Object.fromEntries(
          Object.entries(FILE_OF)
            .filter(([, of]) => of === file)
            .map(([name]) => [name, english[name as keyof typeof FILE_OF]]),
        );
      }),
    ]),
  ) as unknown as PageLanguage['files'];
  const language: PageLanguage = {
    code: 'en',
    locale: 'en-GB',
    direction: 'ltr',
    writing: { live: writing.live.load, whole: writing.whole.load },
    files: { ...files, ...change },
  };
  return { ...openLanguage(language), fetched };
}

/** What reading throws: a promise while words are on their way. */
function thrownBy(read: () => unknown): unknown {
  try {
    read();
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}

describe('a language in use', () => {
  it('fetches nothing before somebody asks, and each file once', async () => {
    const { words, load, fetched } = counted();
    expect(fetched).toEqual([]);
    await load('first', 'plan');
    await load('first');
    expect(fetched).toEqual(['first', 'plan']);
    expect(words.common).toBe(english.common);
    expect(words.plan).toBe(english.plan);
  });

  it('lets a page wait for words that are not here yet', async () => {
    const { words, fetched } = counted();
    const waiting = thrownBy(() => words.history);
    expect(waiting).toBeInstanceOf(Promise);
    await waiting;
    expect(words.history).toBe(english.history);
    expect(fetched).toEqual(['history']);
  });

  it('says why words cannot come, instead of waiting for ever', async () => {
    const offline = new Error('No network.');
    const { words, load } = counted({ plan: () => Promise.reject(offline) });
    await expect(load('plan')).rejects.toBe(offline);
    expect(thrownBy(() => words.plan)).toBe(offline);
  });

  it('writes dates and numbers from the start', () => {
    const { words } = counted();
    expect(words.dateInWords('2027-01-31')).toBe('31 January 2027');
    expect(words.language).toBe('en');
  });
});

import { describe, expect, it } from 'vitest';
import { readCvBytes } from '#src/files/cv/read-bytes.ts';
import { readCvFile, readCvPasted } from '#src/files/cv/read-cv.ts';
import { TODAY } from './tell.ts';

const refused = (reason: string) => ({ kind: 'refused', reason });
const read = (words: string) => readCvBytes(new TextEncoder().encode(words), TODAY);

describe('what is refused', () => {
  it('refuses what is too big before anything is started', async () => {
    expect(await readCvFile(new Blob([new Uint8Array(50 * 1024 * 1024)]), TODAY)).toEqual(refused('too-big'));
    expect(await readCvPasted('a'.repeat(400_001), TODAY)).toEqual(refused('too-big'));
  });

  it.each([
    ['{"basics": {"name": "Ann"', 'json-broken'],
    ['{"menu": []}', 'json-other'],
    ['["just", "words"]', 'json-other'],
    ['{"format": "waymark-copy", "version": 3}', 'own-copy'],
    ['{"basics": {}, "work": []}', 'not-a-cv'],
    ['{"basics": {"__proto__": {"label": "x"}}}', 'dangerous'],
    [`{"basics": ${'['.repeat(50)}${']'.repeat(50)}}`, 'too-much'],
    ['{\\rtf1\\ansi Cook}', 'rtf'],
    ['\u0000\u0001GIF', 'unknown-kind'],
  ])('refuses %s', async (words, reason) => {
    expect(await read(words)).toEqual(refused(reason));
  });

  it('refuses bytes that are no text', async () => {
    expect(await readCvBytes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff), TODAY)).toEqual(
      refused('unknown-kind'),
    );
    expect(await readCvBytes(new Uint8Array(0), TODAY)).toEqual(refused('empty'));
  });
});

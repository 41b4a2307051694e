import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readCvBytes } from '#src/files/cv/read-bytes.ts';
import { readCvFile, readCvPasted, startCvReader } from '#src/files/cv/read-cv.ts';
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

describe('the worker that waits for a CV', () => {
  /** Stands for the browser's worker: answers what is asked at once, and keeps what it was asked. */
  class StandIn {
    static all: StandIn[] = [];
    readonly asked: unknown[] = [];
    isOver = false;
    onmessage: ((event: { data: unknown }) => void) | null = null;
    onerror: (() => void) | null = null;
    constructor() {
      StandIn.all.push(this);
    }
    postMessage(asked: unknown) {
      this.asked.push(asked);
      if (asked !== 'get-ready') queueMicrotask(() => this.onmessage?.({ data: refused('empty') }));
    }
    terminate() {
      this.isOver = true;
    }
  }
  const pasted = { from: 'Cook', today: TODAY };

  beforeEach(() => vi.stubGlobal('document', { baseURI: 'https://waymark.example/' }));
  afterEach(() => {
    vi.unstubAllGlobals();
    StandIn.all = [];
  });

  it('reads the next CV and is gone, and the one after has a worker of its own', async () => {
    vi.stubGlobal('Worker', StandIn);
    const end = startCvReader();
    await readCvPasted('Cook', TODAY);
    await readCvPasted('Cook', TODAY);
    end();
    expect(StandIn.all.map(({ asked }) => asked)).toEqual([['get-ready', pasted], [pasted]]);
    expect(StandIn.all.map(({ isOver }) => isOver)).toEqual([true, true]);
  });

  it('ends with the page, and where it could not start a new one reads', async () => {
    vi.stubGlobal('Worker', StandIn);
    startCvReader()();
    startCvReader();
    StandIn.all[1]?.onerror?.();
    expect(StandIn.all.map(({ isOver }) => isOver)).toEqual([true, true]);
    expect(await readCvPasted('Cook', TODAY)).toEqual(refused('empty'));
    expect(StandIn.all[2]?.asked).toEqual([pasted]);
  });

  it('is missed by nobody where workers do not start', async () => {
    vi.stubGlobal('Worker', undefined);
    expect(startCvReader()).not.toThrow();
    expect(await readCvPasted('Cook', TODAY)).toEqual(refused('failed'));
  });
});

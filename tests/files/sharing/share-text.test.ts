import { afterEach, describe, expect, it, vi } from 'vitest';
import { releaseOwn } from '#src/domain/release/gate.ts';
import { shareText } from '#src/files/sharing/share-text.ts';

const given = (device: { share?: () => Promise<void>; writeText: () => Promise<void> }) => {
  const { share, writeText } = device;
  vi.stubGlobal('navigator', { ...(share ? { share } : {}), clipboard: { writeText } });
};
const text = releaseOwn('I want to teach.');
const refuse = (name: string) => vi.fn(() => Promise.reject(new DOMException('no', name)));

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('passing a text on', () => {
  it('takes the sheet of the device, with these words and nothing else', async () => {
    const share = vi.fn(async () => {});
    const writeText = vi.fn(async () => {});
    given({ share, writeText });
    expect(await shareText(text)).toBe('shared');
    expect(share).toHaveBeenCalledWith({ text: 'I want to teach.' });
    expect(writeText).not.toHaveBeenCalled();
  });

  it('is left alone when the person closes the sheet', async () => {
    const writeText = vi.fn(async () => {});
    given({ share: refuse('AbortError'), writeText });
    expect(await shareText(text)).toBe('left');
    expect(writeText).not.toHaveBeenCalled();
  });

  it.each([
    ['there is no sheet', null],
    ['the sheet refuses', refuse('NotAllowedError')],
  ])('copies where %s', async (_, share) => {
    const writeText = vi.fn(async () => {});
    given({ ...(share ? { share } : {}), writeText });
    expect(await shareText(text)).toBe('copied');
    expect(writeText).toHaveBeenCalledWith('I want to teach.');
  });

  it('rejects where neither is allowed', async () => {
    given({ writeText: refuse('NotAllowedError') });
    await expect(shareText(text)).rejects.toThrow();
  });
});

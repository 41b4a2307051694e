import { expect, it } from 'vitest';
import { loadFont } from '#scripts/node-fonts.ts';
import { keepFonts } from '#scripts/summary/warm-fonts.ts';
import type { Face } from '#src/files/pdf/faces.ts';
import { unwrapWoff } from '#src/files/pdf/unwrap-woff.ts';

const inter = (slice: string): Face => ({ family: 'inter', slice, weight: 400 });

/** Fonts of ten bytes each, and which were read from the disk. */
function shelf() {
  const read: string[] = [];
  const load = async ({ slice }: Face) => {
    read.push(slice);
    return new Uint8Array(10);
  };
  return { read, load };
}

it('a font is read and unwrapped once, and is the font of the package', async () => {
  const warm = keepFonts(loadFont);
  const first = await warm(inter('latin'));
  expect(first).toEqual(await unwrapWoff(await loadFont(inter('latin'))));
  expect(await warm(inter('latin'))).toBe(first);
});

it('when they are too many, the one not used for longest goes', async () => {
  const { read, load } = shelf();
  const warm = keepFonts(load, 30);
  for (const slice of ['a', 'b', 'c', 'a', 'd', 'a', 'c', 'd']) await warm(inter(slice));
  expect(read).toEqual(['a', 'b', 'c', 'd']);
  await warm(inter('b'));
  expect(read).toEqual(['a', 'b', 'c', 'd', 'b']);
});

it('a font larger than all that is kept is still given', async () => {
  const { read, load } = shelf();
  const warm = keepFonts(load, 5);
  expect(await warm(inter('a'))).toHaveLength(10);
  await warm(inter('b'));
  await warm(inter('a'));
  expect(read).toEqual(['a', 'b', 'a']);
});

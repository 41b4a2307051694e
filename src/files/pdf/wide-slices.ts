import jpRanges from '@fontsource/noto-sans-jp/unicode.json' with { type: 'json' };
import krRanges from '@fontsource/noto-sans-kr/unicode.json' with { type: 'json' };
import scRanges from '@fontsource/noto-sans-sc/unicode.json' with { type: 'json' };
import type { Family } from './faces.ts';
import { readSlices, type Slice } from './slices.ts';

/** Which of the three East Asian families draws a Han character: the same character differs in shape. */
export type Han = 'sc' | 'jp' | 'kr';

function numbered(byName: Record<string, string>): Slice[] {
  return readSlices(byName).filter((slice) => /^\d+$/.test(slice.name));
}

const WIDE: Record<Han, { family: Family; slices: readonly Slice[] }> = {
  sc: { family: 'noto-sans-sc', slices: numbered(scRanges) },
  jp: { family: 'noto-sans-jp', slices: numbered(jpRanges) },
  kr: { family: 'noto-sans-kr', slices: numbered(krRanges) },
};

/** Some 350 numbered slices: a large index, so this module is imported only when a text needs it. */
export function wideFamilies(first: Han): readonly { family: Family; slices: readonly Slice[] }[] {
  const rest = (['sc', 'jp', 'kr'] as const).filter((han) => han !== first);
  return [first, ...rest].map((han) => WIDE[han]);
}

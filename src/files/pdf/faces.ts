import interRanges from '@fontsource/inter/unicode.json' with { type: 'json' };
import literataRanges from '@fontsource/literata/unicode.json' with { type: 'json' };
import emojiRanges from '@fontsource/noto-emoji/unicode.json' with { type: 'json' };
import devanagariRanges from '@fontsource/noto-sans-devanagari/unicode.json' with { type: 'json' };
import hebrewRanges from '@fontsource/noto-sans-hebrew/unicode.json' with { type: 'json' };
import thaiRanges from '@fontsource/noto-sans-thai/unicode.json' with { type: 'json' };
import vazirmatnRanges from '@fontsource/vazirmatn/unicode.json' with { type: 'json' };
import { arabicScriptLanguage } from '#src/files/paper/script-language.ts';
import { readSlices, type Slice } from './slices.ts';

/** The families that the document may be set in: two voices, and one family for each further script. */
export type Family =
  | 'literata'
  | 'inter'
  | 'vazirmatn'
  | 'noto-sans-hebrew'
  | 'noto-sans-thai'
  | 'noto-sans-devanagari'
  | 'noto-emoji'
  | 'noto-sans-sc'
  | 'noto-sans-jp'
  | 'noto-sans-kr';

export type Weight = 400 | 600;

/** One font file: a slice of a family in one weight. */
export type Face = { family: Family; slice: string; weight: Weight };

/** Asks for the bytes of one font file (WOFF): over the network in a browser, from the disk in Node. */
export type LoadFace = (face: Face) => Promise<Uint8Array>;

/**
 * The file of a face inside its package.
 *
 * @example faceFile({ family: 'inter', slice: 'latin-ext', weight: 600 }) // 'inter-latin-ext-600-normal.woff'
 */
export function faceFile(face: Face): string {
  return `${face.family}-${face.slice}-${face.weight}-normal.woff`;
}

/** The two voices: they come in both weights; all other families in 400 only. */
export const VOICES = {
  serif: { family: 'literata', slices: readSlices(literataRanges) },
  sans: { family: 'inter', slices: readSlices(interRanges) },
} as const satisfies Record<string, { family: Family; slices: readonly Slice[] }>;

export type Voice = keyof typeof VOICES;

/** Families for one script, asked after the two voices. */
export const SCRIPT_FAMILIES: readonly { family: Family; slices: readonly Slice[] }[] = [
  { family: 'vazirmatn', slices: readSlices(vazirmatnRanges, ['arabic']) },
  { family: 'noto-sans-hebrew', slices: readSlices(hebrewRanges, ['hebrew']) },
  { family: 'noto-sans-thai', slices: readSlices(thaiRanges, ['thai']) },
  { family: 'noto-sans-devanagari', slices: readSlices(devanagariRanges, ['devanagari']) },
];

export const EMOJI: { family: Family; slices: readonly Slice[] } = {
  family: 'noto-emoji',
  slices: readSlices(emojiRanges),
};

const LANGUAGE: Partial<Record<Family, string>> = {
  'noto-sans-hebrew': 'he',
  'noto-sans-thai': 'th',
  'noto-sans-devanagari': 'hi',
  'noto-sans-sc': 'zh',
  'noto-sans-jp': 'ja',
  'noto-sans-kr': 'ko',
};

/** The language a screen reader should try for words in this face; undefined where the script names none. */
export function faceLanguage(face: Face, text: string): string | undefined {
  if (face.family === 'vazirmatn') return arabicScriptLanguage(text);
  return face.slice.startsWith('greek') ? 'el' : LANGUAGE[face.family];
}

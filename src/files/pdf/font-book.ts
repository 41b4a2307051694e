import { graphemesOf } from '#src/domain/text/segments.ts';
import {
  EMOJI,
  type Face,
  type Family,
  faceFile,
  type LoadFace,
  SCRIPT_FAMILIES,
  VOICES,
  type Voice,
  type Weight,
} from './faces.ts';
import { covers, type Slice } from './slices.ts';
import { unwrapWoff } from './unwrap-woff.ts';
import type { Han } from './wide-slices.ts';

/** A face that has been read: it can say which characters it has and how wide words are. */
export type OpenFace = {
  face: Face;
  has(codePoint: number): boolean;
  /** Width in points of the text set at a size in points. */
  widthOf(text: string, size: number, isRightToLeft: boolean): number;
};

export type FontStyle = { voice: Voice; weight: Weight; han: Han };

/** A part of a text that one face draws. Characters without a face are drawn as '?' and named in `missing`. */
export type FacedText = { text: string; face: OpenFace; missing: boolean };

export type FontBook = {
  /** Finds, and loads where needed, the faces of a text. Must come before `faces` for the same text. */
  prepare(text: string, style: FontStyle): Promise<void>;
  /** The faces of one grapheme that was prepared: nearly always one. Invisible characters give none. */
  faces(grapheme: string, style: FontStyle): readonly FacedText[];
  missing(): string[];
};

/** What a reader sees as single characters: letters with their marks, joined emoji. */
export function splitGraphemes(text: string): { segment: string; index: number }[] {
  // Most text is plain letters, where the segmenter's care only costs time.
  if (/^[ -~]*$/.test(text)) return Array.from(text, (segment, index) => ({ segment, index }));
  return [...graphemesOf(text)];
}

/** Kana says Japanese, Hangul says Korean; bare Han characters take the document's language. */
export function hanOf(text: string, lang: string): Han {
  if (/[\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) || /^ja\b/i.test(lang)) return 'jp';
  return /\p{sc=Hangul}/u.test(text) || /^ko\b/i.test(lang) ? 'kr' : 'sc';
}

export function openFontBook(load: LoadFace, read: (face: Face, bytes: Uint8Array) => OpenFace): FontBook {
  const open = new Map<string, Promise<OpenFace>>();
  const found = new Map<string, readonly FacedText[]>();
  const missing = new Set<string>();

  function openFace(family: Family, slice: string, weight: Weight): Promise<OpenFace> {
    const face: Face = { family, slice, weight: family === 'inter' || family === 'literata' ? weight : 400 };
    const key = faceFile(face);
    const opened =
      open.get(key) ??
      load(face)
        .then(unwrapWoff)
        .then((bytes) => read(face, bytes));
    open.set(key, opened);
    return opened;
  }

  // The ranges are only a hint for what to load: the face itself is asked, then the next slice.
  async function findFace(codePoints: readonly number[], style: FontStyle): Promise<OpenFace | null> {
    for await (const { family, slices } of families(codePoints, style)) {
      for (const slice of slices) {
        const isBase = slice.name === 'latin';
        if (!isBase && !codePoints.some((codePoint) => covers(slice, codePoint))) continue;
        const face = await openFace(family, slice.name, style.weight);
        if (codePoints.every((codePoint) => face.has(codePoint))) return face;
      }
    }
    return null;
  }

  async function resolve(grapheme: string, style: FontStyle): Promise<readonly FacedText[]> {
    const visible = Array.from(grapheme).filter((character) => !isIgnorable(character));
    if (visible.length === 0) return [];
    // A private-use character has a shape in some face, but no shared meaning.
    const isPrivate = visible.some((character) => /\p{Co}/u.test(character));
    const face = isPrivate ? null : await findFace(visible.map(codePointOf), style);
    if (face !== null) return [{ text: keepJoiners(grapheme, face), face, missing: false }];
    if (visible.length > 1) {
      const parts: FacedText[] = [];
      for (const character of visible) parts.push(...(await resolve(character, style)));
      return parts;
    }
    for (const character of visible) missing.add(character);
    const base = await openFace(VOICES[style.voice].family, 'latin', style.weight);
    return [{ text: '?', face: base, missing: true }];
  }

  return {
    async prepare(text, style) {
      // The face of the space must be there even for an empty line.
      for (const grapheme of new Set([' ', ...splitGraphemes(text).map((part) => part.segment)])) {
        const key = keyOf(grapheme, style);
        if (!found.has(key)) found.set(key, await resolve(grapheme, style));
      }
    },
    faces: (grapheme, style) => found.get(keyOf(grapheme, style)) ?? [],
    missing: () => [...missing],
  };
}

function keyOf(grapheme: string, style: FontStyle): string {
  return `${style.voice} ${style.weight} ${style.han} ${grapheme}`;
}

async function* families(
  codePoints: readonly number[],
  style: FontStyle,
): AsyncGenerator<{ family: Family; slices: readonly Slice[] }> {
  yield inBaseFirst(VOICES[style.voice]);
  if (style.voice === 'serif') yield inBaseFirst(VOICES.sans);
  yield* SCRIPT_FAMILIES;
  const isEmoji = codePoints.some((codePoint) =>
    /\p{Emoji_Presentation}/u.test(String.fromCodePoint(codePoint)),
  );
  if (isEmoji) yield EMOJI;
  const { wideFamilies } = await import('./wide-slices.ts');
  yield* wideFamilies(style.han);
  if (!isEmoji) yield EMOJI;
}

function inBaseFirst(voice: { family: Family; slices: readonly Slice[] }): {
  family: Family;
  slices: readonly Slice[];
} {
  const isBase = (slice: Slice) => slice.name === 'latin';
  return {
    ...voice,
    slices: [...voice.slices.filter(isBase), ...voice.slices.filter((slice) => !isBase(slice))],
  };
}

/** Joiners and selectors shape their neighbours, so they stay where the face knows them; the rest is not drawn. */
function keepJoiners(grapheme: string, face: OpenFace): string {
  return Array.from(grapheme)
    .filter((character) => !isIgnorable(character) || face.has(codePointOf(character)))
    .join('');
}

export function isIgnorable(character: string): boolean {
  return /^[\p{Default_Ignorable_Code_Point}\n]$/u.test(character);
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

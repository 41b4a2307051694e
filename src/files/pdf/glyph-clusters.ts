import bidiFactory from 'bidi-js';
import { graphemesOf } from '#src/domain/text/segments.ts';
import { isIgnorable } from './font-book.ts';

/** A glyph as the shaper placed it, in units of the font. */
export type ShapedGlyph = {
  id: number;
  /** What it stands for; empty for the further glyphs of a character that is drawn by several. */
  codePoints: readonly number[];
  width: number;
  xAdvance: number;
  xOffset: number;
  yOffset: number;
};

/** Glyphs that are drawn together, and what they mean together: the smallest part in which both are in one order. */
export type Cluster = { glyphs: readonly ShapedGlyph[]; text: string };

/** One code of the file: glyphs drawn as one, or none, and the text that a reader takes it for. */
export type Slot = { glyphs: readonly ShapedGlyph[]; text: string };

const bidi = bidiFactory();

/**
 * Pairs glyphs with the text they were shaped from, both in reading order. Shapers reorder, join and split letters, but
 * only within a cluster: it ends where as many characters are drawn as were read, the same ones, and a letter begins.
 * What cannot be paired becomes one cluster.
 */
export function clustersOf(glyphs: readonly ShapedGlyph[], text: string): Cluster[] {
  const starts = new Set(graphemesOf(text).map(({ index }) => index));
  const clusters: { glyphs: ShapedGlyph[]; text: string }[] = [];
  let open: ShapedGlyph[] = [];
  let balance = new Map<number, number>();
  let at = 0;
  let from = 0;
  const count = (codePoint: number, by: number) => {
    const next = (balance.get(codePoint) ?? 0) + by;
    if (next === 0) balance.delete(codePoint);
    else balance.set(codePoint, next);
  };
  for (const glyph of glyphs) {
    const drawn = isJoiner(glyph)
      ? []
      : glyph.codePoints.filter((codePoint) => !isIgnorable(String.fromCodePoint(codePoint)));
    if (drawn.length === 0) {
      // A joiner has done its work; a further glyph of the letter before belongs to it.
      if (glyph.codePoints.length === 0)
        (open.length > 0 ? open : (clusters.at(-1)?.glyphs ?? open)).push(glyph);
      continue;
    }
    open.push(glyph);
    for (const codePoint of drawn) {
      count(canonical(codePoint), 1);
      at = skipIgnorable(text, at);
      const next = text.codePointAt(at);
      if (next === undefined) continue;
      count(canonical(next), -1);
      at += next > 0xffff ? 2 : 1;
    }
    const end = skipIgnorable(text, at);
    if (balance.size === 0 && (end === text.length || starts.has(end))) {
      clusters.push({ glyphs: open, text: text.slice(from, end) });
      open = [];
      balance = new Map();
      at = end;
      from = end;
    }
  }
  if (open.length > 0 || from < text.length) clusters.push({ glyphs: open, text: text.slice(from) });
  return clusters;
}

/** Some shapers put a space without width in place of a joiner. */
function isJoiner({ codePoints, xAdvance }: ShapedGlyph): boolean {
  return codePoints.length === 1 && codePoints[0] === 0x20 && xAdvance === 0;
}

/** A bracket is drawn by its mirror image where the line runs to the left. */
function canonical(codePoint: number): number {
  const mirror = bidi.getMirroredCharacter(String.fromCodePoint(codePoint))?.codePointAt(0) ?? codePoint;
  return Math.min(codePoint, mirror);
}

function skipIgnorable(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (!isIgnorable(character)) break;
    at += character.length;
  }
  return at;
}

/**
 * A cluster as codes that each mean one character, in the order in which they are shown: all readers turn a text from
 * right to left round code by code. The glyphs carry the first character, codes without ink and width the others.
 */
export function slotsOf({ glyphs, text }: Cluster, isRightToLeft: boolean): Slot[] {
  if (!isRightToLeft && glyphs.length === 1 && !/\p{Mn}/u.test(text)) return [{ glyphs, text }];
  const atoms = atomsOf(text, isRightToLeft);
  if (isRightToLeft) atoms.reverse();
  // A letter without width behind a space makes a reader count that space twice: the first one shown has the ink.
  const inked = Math.max(
    0,
    atoms.findIndex((atom) => !/^\p{Mn}/u.test(atom)),
  );
  return atoms.map((atom, index): Slot => ({ glyphs: index === inked ? glyphs : [], text: atom }));
}

/** Characters, each with the joiners beside it: alone, these are dropped by some readers. */
function atomsOf(text: string, isRightToLeft: boolean): string[] {
  if (!isRightToLeft) return text.match(/\p{Cf}*\P{Cf}|\p{Cf}+/gsu) ?? [];
  const atoms = text.match(/\P{Cf}\p{Cf}*|\p{Cf}+/gsu) ?? [];
  // Shown from the right, a joiner stands to the left of its letter.
  return atoms.map((atom) => Array.from(atom).reverse().join(''));
}

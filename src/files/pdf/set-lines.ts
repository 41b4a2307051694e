import bidiFactory from 'bidi-js';
import LineBreaker from 'linebreak';
import { wordsBetween } from '#src/domain/text/segments.ts';
import { faceLanguage, isRightToLeft } from './faces.ts';
import { type FontBook, hanOf, type OpenFace, splitGraphemes } from './font-book.ts';
import type { TextStyle } from './style.ts';

/** Words in one style; `underline` and `rise` (points above the line) are the only ornaments. */
export type Inline = { text: string; style: TextStyle; underline?: string; rise?: number };

/** A stretch that one face draws in one direction, at its place from the left edge of the line. */
export type Placed = {
  text: string;
  actual?: string;
  lang?: string;
  face: OpenFace;
  inline: Inline;
  x: number;
  width: number;
};

/** `placed` is in reading order, whatever the order on paper. */
export type Line = { placed: readonly Placed[]; width: number; rightToLeft: boolean };

type Piece = {
  text: string;
  actual?: string;
  face: OpenFace;
  inline: Inline;
  level: number;
  isSpace: boolean;
  /** A non-joiner followed: the next letter does not join this one. */
  endsJoining: boolean;
  start: number;
};

const bidi = bidiFactory();
const NON_JOINER = '\u200c';

/** Finds and loads the faces of the words before they are set: setting itself waits for nothing. */
export async function prepareInlines(
  inlines: readonly Inline[],
  lang: string,
  book: FontBook,
): Promise<void> {
  const han = hanOf(inlines.map((inline) => inline.text).join(''), lang);
  for (const { text, style } of inlines)
    await book.prepare(text, { voice: style.voice, weight: style.weight, han });
}

/**
 * Breaks words into lines of at most `width` points: UAX 14 for where, UAX 9 for the direction. A word longer
 * than a line is broken between graphemes.
 */
export function setLines(inlines: readonly Inline[], width: number, lang: string, book: FontBook): Line[] {
  const lines: Line[] = [];
  for (const paragraph of splitAtNewlines(inlines)) {
    const text = paragraph.map((inline) => inline.text).join('');
    const { levels, paragraphs } = bidi.getEmbeddingLevels(text, 'auto');
    const base = paragraphs[0]?.level ?? 0;
    const parts = splitWords(pieces(paragraph, levels, hanOf(text, lang), book), breakPoints(text));
    for (const line of fill(parts, width)) lines.push(placeLine(line, base, lang));
  }
  return lines;
}

function splitAtNewlines(inlines: readonly Inline[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  for (const inline of inlines) {
    for (const [index, text] of inline.text.split('\n').entries()) {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...inline, text });
    }
  }
  return paragraphs;
}

function breakPoints(text: string): Set<number> {
  const points = new Set<number>();
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) points.add(next.position);
  // Scripts without spaces between words: UAX 14 leaves these to a dictionary, and the platform has one.
  if (/[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u.test(text)) {
    for (const { index } of wordsBetween(text, 'th')) points.add(index);
  }
  return points;
}

/** One piece a grapheme: joined again once the lines are known. */
function pieces(
  inlines: readonly Inline[],
  levels: Uint8Array,
  han: ReturnType<typeof hanOf>,
  book: FontBook,
): Piece[] {
  const made: Piece[] = [];
  let start = 0;
  for (const inline of inlines) {
    const style = { voice: inline.style.voice, weight: inline.style.weight, han };
    for (const { segment, index } of splitGraphemes(inline.text)) {
      const at = start + index;
      const level = levels[at] ?? 0;
      const isSpace = /^[ \u00a0]$/.test(segment);
      for (const part of book.faces(segment, style)) {
        const before = made.at(-1)?.face;
        // A space is drawn by the face of the word before it: readers lose spaces between right-to-left words otherwise.
        const face = isSpace && before?.has(segment.charCodeAt(0)) ? before : part.face;
        const mirrored = level % 2 === 1 ? bidi.getMirroredCharacter(part.text) : null;
        const drawn =
          mirrored !== null && face.has(mirrored.codePointAt(0) ?? 0)
            ? { text: mirrored, actual: part.text }
            : { text: isRightToLeft(face.face) ? part.text.replaceAll(NON_JOINER, '') : part.text };
        const endsJoining = segment.includes(NON_JOINER);
        made.push({ ...drawn, face, inline, level, isSpace: segment === ' ', endsJoining, start: at });
      }
    }
    start += inline.text.length;
  }
  return made;
}

type Word = { letters: Piece[]; spaces: Piece[] };

function splitWords(all: readonly Piece[], breaks: ReadonlySet<number>): Word[] {
  const words: Word[] = [];
  let last = -1;
  for (const piece of all) {
    let word = words.at(-1);
    if (word === undefined || (piece.start !== last && breaks.has(piece.start))) {
      word = { letters: [], spaces: [] };
      words.push(word);
    }
    last = piece.start;
    if (piece.isSpace) word.spaces.push(piece);
    // Letters after a space without a break between them: the space belongs to the word.
    else word.letters.push(...word.spaces.splice(0), piece);
  }
  return words;
}

function fill(words: readonly Word[], width: number): Piece[][] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let used = 0;
  const endLine = () => {
    lines.push(line);
    line = [];
    used = 0;
  };
  for (const { letters, spaces } of words) {
    const wordWidth = widthOf(letters);
    if (used > 0 && used + wordWidth > width) endLine();
    if (wordWidth <= width) {
      line.push(...letters);
      used += wordWidth;
    } else {
      for (const letter of letters) {
        const letterWidth = widthOf([letter]);
        if (used > 0 && used + letterWidth > width) endLine();
        line.push(letter);
        used += letterWidth;
      }
    }
    line.push(...spaces);
    used += widthOf(spaces);
  }
  lines.push(line);
  return lines;
}

function widthOf(letters: readonly Piece[]): number {
  return join(letters).reduce(
    (sum, piece) => sum + piece.face.widthOf(piece.text, piece.inline.style.size),
    0,
  );
}

/** Joins neighbours that one face can draw as one stretch. */
function join(letters: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const letter of letters) {
    const last = joined.at(-1);
    if (last !== undefined && canJoin(last, letter))
      joined[joined.length - 1] = { ...letter, text: last.text + letter.text };
    else joined.push(letter);
  }
  return joined;
}

/**
 * Left-to-right words join with their spaces; a right-to-left word stays alone, as a shaper would put the
 * words of a stretch in the wrong order; and anything against the direction of its script goes letter by letter.
 */
function canJoin(a: Piece, b: Piece): boolean {
  if (a.face !== b.face || a.inline !== b.inline || a.level !== b.level) return false;
  if (a.actual !== undefined || b.actual !== undefined) return false;
  const rtlFace = isRightToLeft(a.face.face);
  if (a.level % 2 === 0) return !rtlFace;
  // A non-joiner ends a stretch, which is what it is for: drawn, it would be read back as a space.
  return rtlFace && !a.endsJoining && isRtlText(a.text) && isRtlText(b.text);
}

function isRtlText(text: string): boolean {
  return /^[\p{scx=Arab}\p{scx=Hebr}\u200d]+$/u.test(text);
}

function placeLine(letters: readonly Piece[], base: number, lang: string): Line {
  const end = letters.findLastIndex((piece) => !piece.isSpace) + 1;
  const space = letters[end];
  const joined = join(letters.slice(0, end));
  const widths = joined.map((piece) => piece.face.widthOf(piece.text, piece.inline.style.size));
  const places = new Array<number>(joined.length).fill(0);
  let x = 0;
  for (const index of visualOrder(joined.map((piece) => piece.level))) {
    places[index] = x;
    x += widths[index] ?? 0;
  }
  const placed = joined.map((piece, index) => place(piece, places[index] ?? 0, widths[index] ?? 0, lang));
  const rightToLeft = base % 2 === 1;
  if (space !== undefined) {
    // The space at the break hangs in the margin, so that no reader glues the words on either side of it.
    const hanging = space.face.widthOf(space.text, space.inline.style.size);
    placed.push(place(space, rightToLeft ? -hanging : x, hanging, lang));
  }
  return { placed, width: x, rightToLeft };
}

function place(piece: Piece, x: number, width: number, lang: string): Placed {
  const language = faceLanguage(piece.face.face);
  return {
    text: piece.text,
    ...(piece.actual !== undefined && { actual: piece.actual }),
    ...(language !== undefined && !lang.toLowerCase().startsWith(language) && { lang: language }),
    face: piece.face,
    inline: piece.inline,
    x,
    width,
  };
}

/** UAX 9, rule L2: from the highest level down, turn round each stretch at that level or above. */
function visualOrder(levels: readonly number[]): number[] {
  const order = levels.map((_, index) => index);
  for (let level = Math.max(0, ...levels); level > 0; level--) {
    let from = 0;
    while (from < order.length) {
      const isIn = (at: number) => (levels[order[at] ?? -1] ?? 0) >= level;
      if (!isIn(from)) {
        from++;
        continue;
      }
      let to = from;
      while (to < order.length && isIn(to)) to++;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  }
  return order;
}

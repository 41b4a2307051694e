import bidiFactory from 'bidi-js';
import LineBreaker from 'linebreak';
import { wordsBetween } from '#src/domain/text/segments.ts';
import type { SpanOf } from './display.ts';
import { EMOJI, faceLanguage } from './faces.ts';
import { type FontBook, hanOf, type OpenFace, splitGraphemes } from './font-book.ts';
import type { TextStyle } from './style.ts';

/** Words in one style; `underline` and `rise` (points above the line) are the only ornaments. */
export type Inline = { text: string; style: TextStyle; underline?: string; rise?: number };

/** A stretch that one face draws in one direction, at its place from the left edge of the line. */
export type Placed = {
  text: string;
  /** What it means, where that is not what is drawn. */
  meant?: string;
  isRightToLeft: boolean;
  span?: SpanOf;
  face: OpenFace;
  inline: Inline;
  x: number;
  width: number;
};

/** `placed` goes from left to right, as all readers of PDF take a line; where that is not the order of reading, a span says it. */
export type Line = { placed: readonly Placed[]; width: number; rightToLeft: boolean };

type Piece = {
  text: string;
  meant: string;
  face: OpenFace;
  inline: Inline;
  level: number;
  isSpace: boolean;
  start: number;
};

const bidi = bidiFactory();

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
  // Of all the words, as when their faces were loaded: a line that is taken for another script has none.
  const han = hanOf(inlines.map((inline) => inline.text).join(''), lang);
  for (const paragraph of splitAtNewlines(inlines)) {
    const text = paragraph.map((inline) => inline.text).join('');
    const { levels, paragraphs } = bidi.getEmbeddingLevels(text, baseOf(text));
    const base = paragraphs[0]?.level ?? 0;
    const parts = splitWords(pieces(paragraph, levels, han, book), breakPoints(text));
    for (const line of fill(parts, width)) lines.push(placeLine(line, base, lang));
  }
  return lines;
}

/**
 * The direction of a paragraph is that of its first letter, but for one that is mostly written from left to right: a sentence of ours
 * may begin with an answer from right to left.
 */
function baseOf(text: string): 'ltr' | 'auto' {
  let balance = 0;
  for (const character of text) {
    const type = bidi.getBidiCharTypeName(character);
    if (type === 'L') balance += 1;
    else if (type === 'R' || type === 'AL') balance -= 1;
  }
  return balance > 0 ? 'ltr' : 'auto';
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
      const parts = book.faces(segment, style);
      const isWhole = parts.length === 1;
      for (const part of parts) {
        const before = made.at(-1)?.face;
        const isOdd = level % 2 === 1;
        const mirrored = isOdd ? bidi.getMirroredCharacter(part.text) : null;
        const drawn = mirrored ?? part.text;
        // Spaces, and signs between right-to-left words, are drawn by the face of the word before: a stretch is then one.
        const isShared = isSpace ? !isEmoji(before) : isOdd && !/[\p{L}\p{N}]/u.test(drawn);
        const face = isShared && before !== undefined && hasAll(before, drawn) ? before : part.face;
        const text = hasAll(face, drawn) ? drawn : part.text;
        const meant = part.missing || !isWhole ? part.text : segment;
        made.push({ text, meant, face, inline, level, isSpace: segment === ' ', start: at });
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
  return join(letters).reduce((sum, piece) => sum + widthOfPiece(piece), 0);
}

function widthOfPiece({ text, face, inline, level }: Piece): number {
  return face.widthOf(text, inline.style.size, level % 2 === 1);
}

function isEmoji(face: OpenFace | undefined): boolean {
  return face?.face.family === EMOJI.family;
}

function hasAll(face: OpenFace, text: string): boolean {
  return Array.from(text).every((character) => face.has(character.codePointAt(0) ?? 0));
}

/** Joins neighbours that one face can draw as one stretch. */
function join(letters: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let last: Piece | undefined;
  for (const letter of letters) {
    if (last !== undefined && canJoin(last, letter)) {
      last.text += letter.text;
      last.meant += letter.meant;
    } else {
      last = { ...letter };
      joined.push(last);
    }
  }
  return joined;
}

function canJoin(a: Piece, b: Piece): boolean {
  return a.face === b.face && a.inline === b.inline && a.level === b.level;
}

function placeLine(letters: readonly Piece[], base: number, lang: string): Line {
  const end = letters.findLastIndex((piece) => !piece.isSpace) + 1;
  const space = letters[end];
  const joined = join(letters.slice(0, end));
  const rightToLeft = base % 2 === 1;
  const spans = spansOf(joined, rightToLeft, lang);
  const placed: Placed[] = [];
  let x = 0;
  const put = (piece: Piece, left: number, width: number, span: SpanOf | undefined) =>
    placed.push({
      text: piece.text,
      ...(piece.meant !== piece.text && { meant: piece.meant }),
      isRightToLeft: piece.level % 2 === 1,
      ...(span !== undefined && { span }),
      face: piece.face,
      inline: piece.inline,
      x: left,
      width,
    });
  const shown = visualOrder(joined.map((piece) => piece.level));
  if (rightToLeft && space !== undefined) put(space, -widthOfPiece(space), widthOfPiece(space), spans[0]);
  for (const [place, index] of shown.entries()) {
    const piece = joined[index];
    if (piece === undefined) continue;
    if (piece.level % 2 === 1) piece.meant = withInnerMarks(piece.meant, place === 0 && rightToLeft);
    const before = joined[shown[place - 1] ?? -1];
    const mark = directionMark(before, piece, rightToLeft);
    if (mark !== '') put({ ...(before ?? piece), text: '', meant: mark, level: 0 }, x, 0, spans[index]);
    const width = widthOfPiece(piece);
    put(piece, x, width, spans[index]);
    x += width;
  }
  // The space at the break hangs in the margin, so that no reader glues the words on either side of it.
  if (!rightToLeft && space !== undefined) put(space, x, widthOfPiece(space), undefined);
  return { placed, width: x, rightToLeft };
}

/**
 * The mark between two stretches that are shown beside each other: a reader that turns the line round would else take
 * the sign or space at their border for part of the wrong one.
 */
function directionMark(before: Piece | undefined, after: Piece, rightToLeft: boolean): string {
  if (before === undefined || before.level % 2 === 0 || after.level % 2 === 1) return '';
  if (!rightToLeft && after.level === 0) return /^\p{L}/u.test(after.meant) ? '' : LEFT_TO_RIGHT;
  return /^\p{L}/u.test(before.meant) ? '' : RIGHT_TO_LEFT;
}

/** The same within a stretch that runs to the left: a comma is taken for part of a number, a sign at the end for the line's. */
function withInnerMarks(meant: string, isAtLeftEnd: boolean): string {
  const marked = meant.replace(/[,.:;\u060c\u061b](?=\s)/g, `$&${RIGHT_TO_LEFT}`);
  return isAtLeftEnd && !/[\p{L}\p{M}]$/u.test(marked) ? marked + RIGHT_TO_LEFT : marked;
}

const LEFT_TO_RIGHT = '\u200e';
const RIGHT_TO_LEFT = '\u200f';

/** The span of each piece: what a screen reader must be told because the face, or the order on paper, does not say it. */
function spansOf(pieces: readonly Piece[], rightToLeft: boolean, lang: string): (SpanOf | undefined)[] {
  const spans: (SpanOf | undefined)[] = [];
  let last: { isTurned: boolean; language: string | undefined; span: SpanOf | undefined } | undefined;
  for (const piece of pieces) {
    const isTurned = rightToLeft || piece.level > 0;
    const own = faceLanguage(piece.face.face, piece.meant);
    const language = own !== undefined && !lang.toLowerCase().startsWith(own) ? own : undefined;
    if (last === undefined || last.isTurned !== isTurned || (!isTurned && last.language !== language)) {
      const span = isTurned || language !== undefined ? {} : undefined;
      last = { isTurned, language, span };
    }
    const { span } = last;
    if (span !== undefined) {
      if (language !== undefined) span.lang ??= language;
      if (isTurned) span.actual = (span.actual ?? '') + piece.meant;
    }
    spans.push(span);
  }
  return spans;
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

import type { Print, ShapeItem, TextItem } from './display.ts';

/** A page as it will be printed, to be shown before the file is saved. Places are in points from its top left corner. */
export type SeenPage = {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  shapes: readonly SeenShape[];
  texts: readonly SeenText[];
  /** Its words in the order of reading, a line each. */
  lines: readonly { number: number; text: string }[];
};

/** In the order in which they are drawn, numbered. */
export type SeenShape = ShapeItem extends infer S
  ? S extends ShapeItem
    ? Omit<S, 'owner'> & { number: number }
    : never
  : never;

export type SeenText = {
  number: number;
  text: string;
  x: number;
  baseline: number;
  width: number;
  size: number;
  color: string;
  isSerif: boolean;
  isBold: boolean;
};

/** The pages of a print as they can be shown: of the very things that the file is made of. */
export function seenPages({ pages, size }: Pick<Print, 'pages' | 'size'>): SeenPage[] {
  return pages.map((items, page) => {
    const texts = items.filter((item): item is TextItem => item.kind === 'text');
    return {
      number: page + 1,
      ...size,
      shapes: items.filter((item): item is ShapeItem => item.kind === 'shape').map(seenShape),
      texts: texts.filter(({ text }) => text.trim() !== '').map(seenText),
      lines: linesOf(texts).map((text, number) => ({ number, text })),
    };
  });
}

function seenShape({ owner: _, ...shape }: ShapeItem, at: number): SeenShape {
  return { ...shape, number: at };
}

function seenText({ text, x, baseline, face, size, color, isRightToLeft }: TextItem, at: number): SeenText {
  const { family, weight } = face.face;
  const width = face.widthOf(text, size, isRightToLeft);
  return {
    number: at,
    text,
    x,
    baseline,
    width,
    size,
    color,
    isSerif: family === 'literata',
    isBold: weight === 600,
  };
}

function endOf({ x, text, face, size, isRightToLeft }: TextItem): number {
  return x + face.widthOf(text, size, isRightToLeft);
}

function linesOf(texts: readonly TextItem[]): string[] {
  const lines: string[] = [];
  let last: TextItem | undefined;
  for (const item of texts) {
    const isTold = item.span?.actual !== undefined;
    // A stretch in another direction is told once, in the order of reading.
    if (isTold && item.span === last?.span) continue;
    const said = isTold ? (item.span?.actual ?? '') : (item.meant ?? item.text);
    const isRaised = last !== undefined && Math.abs(item.baseline - last.baseline) < last.size;
    // The two ends of the foot belong to nothing, and so not to each other.
    const isApart = typeof item.owner === 'string' && last !== undefined && item.x > endOf(last) + item.size;
    if (last !== undefined && last.owner === item.owner && isRaised && !isApart)
      lines[lines.length - 1] += said;
    else lines.push(said);
    last = item;
  }
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

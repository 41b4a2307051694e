import { clustersOf, type ShapedGlyph, type Slot, slotsOf } from './glyph-clusters.ts';

/** The parts of a font that fontkit has read, as they are used here. */
export type FontData = {
  unitsPerEm: number;
  maxp: { maxComponentElements: number; maxComponentDepth: number; maxPoints: number };
  hasGlyphForCodePoint(codePoint: number): boolean;
  getGlyph(
    id: number,
    codePoints?: number[],
  ): {
    codePoints: number[];
    advanceWidth: number;
    bbox: { minX: number; minY: number; maxX: number; maxY: number };
  };
  layout(
    text: string,
    features?: undefined,
    script?: undefined,
    language?: undefined,
    direction?: 'ltr' | 'rtl',
  ): {
    glyphs: { id: number; codePoints: number[]; advanceWidth: number }[];
    positions: { xAdvance: number; xOffset: number; yOffset: number }[];
  };
};

/** A word or a stretch, shaped: its codes as they are shown from left to right, and its width in units of the font. */
export type Shaped = { slots: readonly Slot[]; advance: number };

/** Shapes text once and remembers it for as long as the font is kept: the same words come again in each document. */
export function openShaper(font: FontData): (text: string, meant: string, isRightToLeft: boolean) => Shaped {
  keepMeaningsApart(font);
  const known = new Map<string, Shaped>();
  const shapeWord = (text: string, meant: string, isRightToLeft: boolean): Shaped => {
    const key = `${isRightToLeft ? '<' : '>'}${text}\0${text === meant ? '' : meant}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const shaped = shape(font, text, meant, isRightToLeft);
    if (known.size > MOST_WORDS) known.clear();
    known.set(key, shaped);
    return shaped;
  };
  return (text, meant, isRightToLeft) => {
    // Letters join over no space, so that words can be remembered one by one.
    if (isRightToLeft || text !== meant || !text.includes(' ')) return shapeWord(text, meant, isRightToLeft);
    const words = text.match(/[^ ]* |[^ ]+$/g) ?? [];
    const shaped = words.map((word) => shapeWord(word, word, false));
    return {
      slots: shaped.flatMap(({ slots }) => slots),
      advance: shaped.reduce((sum, { advance }) => sum + advance, 0),
    };
  };
}

const MOST_WORDS = 20_000;

/** fontkit remembers a glyph with the letters that it was first used for, and gives these each time that it is drawn. */
function keepMeaningsApart(font: FontData): void {
  const getGlyph = font.getGlyph.bind(font);
  font.getGlyph = (id, codePoints) => {
    const glyph = getGlyph(id);
    return codePoints === undefined
      ? glyph
      : (Object.create(glyph, { codePoints: { value: codePoints } }) as typeof glyph);
  };
}

function shape(font: FontData, text: string, meant: string, isRightToLeft: boolean): Shaped {
  if (text === '') return { slots: [{ glyphs: [], text: meant }], advance: 0 };
  const { glyphs, positions } = font.layout(
    text,
    undefined,
    undefined,
    undefined,
    isRightToLeft ? 'rtl' : 'ltr',
  );
  const shown = glyphs.map(({ id, codePoints, advanceWidth }, index): ShapedGlyph => {
    const { xAdvance = advanceWidth, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    return { id, codePoints, width: advanceWidth, xAdvance, xOffset, yOffset };
  });
  const advance = shown.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
  const clusters = clustersOf(isRightToLeft ? shown.toReversed() : shown, meant);
  if (!isRightToLeft) return { slots: clusters.flatMap((cluster) => slotsOf(cluster, false)), advance };
  const slots = clusters
    .reverse()
    .flatMap(({ glyphs: read, text: letters }) =>
      slotsOf({ glyphs: read.toReversed(), text: letters }, true),
    );
  return { slots, advance };
}

import type { ShapedGlyph, Slot } from './glyph-clusters.ts';
import type { FontData } from './shaped-font.ts';

/** What pdfkit keeps of a font of one file; its types leave this out. */
export type EmbeddedFont = {
  id: string;
  font: FontData;
  scale: number;
  widths: number[];
  unicode: number[][];
  subset: Subset;
  ref(): unknown;
};

type Subset = {
  glyphs: number[];
  glyf: Uint8Array[];
  loca: { offsets: number[] };
  hmtx: { metrics: { advance: number; bearing: number }[] };
  offset: number;
  includeGlyph(id: number): number;
  _addGlyph(id: number): number;
};

type Made = { glyphs: readonly ShapedGlyph[]; advance: number };

/**
 * Gives each pair of glyph and meaning a code of its own. pdfkit has one code a glyph, which keeps the first meaning it
 * was used for, so that a glyph with two meanings is read back wrong the second time. Glyphs that are drawn as one become
 * one glyph of parts; a meaning without a glyph gets one without ink and width.
 */
export function openCodes(
  embedded: EmbeddedFont,
): (slot: Slot) => { code: string; width: number; advance: number } {
  const { subset, font, scale } = embedded;
  const known = new Map<string, { code: string; width: number; advance: number }>();
  const made = new Map<number, Made>();
  const addGlyph = subset._addGlyph.bind(subset);
  subset._addGlyph = (id) => {
    const own = made.get(subset.glyf.length);
    return own === undefined ? addGlyph(id) : addMade(subset, font, own);
  };
  return ({ glyphs, text }) => {
    const [first] = glyphs;
    const isPlain = glyphs.length === 1 && first !== undefined && first.xOffset === 0 && first.yOffset === 0;
    const advance = glyphs.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    const key = isPlain
      ? `${first.id} ${first.xAdvance} ${text}`
      : `${glyphs.map(({ id, xAdvance, xOffset, yOffset }) => `${id},${xAdvance},${xOffset},${yOffset}`).join(';')} ${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const plainKey = isPlain ? `${first.id} ${text}` : '';
    const same = plainKey === '' ? undefined : known.get(plainKey);
    const width = isPlain ? first.width : advance;
    const code = same?.code ?? addCode(text, width, isPlain ? first.id : 0);
    if (!isPlain) made.set(Number.parseInt(code, 16), { glyphs, advance });
    const result = { code, width, advance };
    known.set(key, result);
    if (plainKey !== '') known.set(plainKey, result);
    return result;
  };

  function addCode(text: string, width: number, id: number): string {
    const index = subset.glyphs.push(id) - 1;
    embedded.widths[index] = width * scale;
    embedded.unicode[index] = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    return index.toString(16).padStart(4, '0');
  }
}

/** A glyph of parts, as TrueType has it: each part with its place. One without parts has no ink. */
function addMade(subset: Subset, font: FontData, { glyphs, advance }: Made): number {
  const bytes = glyphs.length === 0 ? new Uint8Array(0) : partsOf(subset, font, glyphs);
  subset.glyf.push(bytes);
  subset.loca.offsets.push(subset.offset);
  subset.hmtx.metrics.push({
    advance,
    bearing: bytes.length === 0 ? 0 : new DataView(bytes.buffer).getInt16(2),
  });
  subset.offset += bytes.length;
  return subset.glyf.length - 1;
}

const WORDS = 0x0001;
const OFFSETS = 0x0002;
const MORE = 0x0020;

function partsOf(subset: Subset, font: FontData, glyphs: readonly ShapedGlyph[]): Uint8Array {
  const parts: { id: number; x: number; y: number }[] = [];
  const box = { minX: 0, minY: 0, maxX: 0, maxY: 0 };
  let pen = 0;
  for (const { id, xAdvance, xOffset, yOffset } of glyphs) {
    const { bbox } = font.getGlyph(id);
    const [x, y] = [Math.round(pen + xOffset), Math.round(yOffset)];
    if (Number.isFinite(bbox.minX) && bbox.maxX > bbox.minX) {
      const isFirst = parts.length === 0;
      box.minX = isFirst ? bbox.minX + x : Math.min(box.minX, bbox.minX + x);
      box.minY = isFirst ? bbox.minY + y : Math.min(box.minY, bbox.minY + y);
      box.maxX = isFirst ? bbox.maxX + x : Math.max(box.maxX, bbox.maxX + x);
      box.maxY = isFirst ? bbox.maxY + y : Math.max(box.maxY, bbox.maxY + y);
      parts.push({ id: subset.includeGlyph(id), x, y });
    }
    pen += xAdvance;
  }
  if (parts.length === 0) return new Uint8Array(0);
  // Glyphs begin at multiples of four bytes.
  const bytes = new Uint8Array(Math.ceil((10 + parts.length * 8) / 4) * 4);
  const view = new DataView(bytes.buffer);
  view.setInt16(0, -1);
  view.setInt16(2, Math.floor(box.minX));
  view.setInt16(4, Math.floor(box.minY));
  view.setInt16(6, Math.ceil(box.maxX));
  view.setInt16(8, Math.ceil(box.maxY));
  for (const [index, { id, x, y }] of parts.entries()) {
    const at = 10 + index * 8;
    view.setUint16(at, WORDS | OFFSETS | (index < parts.length - 1 ? MORE : 0));
    view.setUint16(at + 2, id);
    view.setInt16(at + 4, x);
    view.setInt16(at + 6, y);
  }
  return bytes;
}

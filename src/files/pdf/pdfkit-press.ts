import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { ImageItem, Item, Owner, Print, ShapeItem, Tag, TextItem } from './display.ts';
import { type Face, faceFile } from './faces.ts';
import { isIgnorable, type OpenFace } from './font-book.ts';

/** The two things asked of a PDF engine: another engine is another file like this one. */
export type Press = {
  readFace(face: Face, bytes: Uint8Array): OpenFace;
  print(print: Print): Promise<Uint8Array>;
};

type Glyph = { id: number; codePoints: number[] };

/** The parts of pdfkit that its types leave out. */
type EmbeddedFont = {
  font: { hasGlyphForCodePoint(codePoint: number): boolean };
  layout(text: string): { glyphs: Glyph[] };
  widthOfString(text: string, size: number): number;
};
type Innards = {
  _font: EmbeddedFont;
  subset: string;
  info: Record<string, unknown>;
  endMetadata(): void;
};
type Structure = PDFKit.PDFStructureElement;

/** Sets up pdfkit for one document: tagged, PDF/UA-1, with a date from outside and nothing random. */
export function openPress(meta: Omit<Print, 'pages' | 'root'>): Press {
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    tagged: true,
    displayTitle: true,
    lang: meta.lang,
    font: null as unknown as string,
    autoFirstPage: false,
    size: [meta.size.width, meta.size.height],
    margin: 0,
    info: {
      Title: meta.title,
      Author: meta.author,
      Creator: 'Waymark',
      CreationDate: new Date(meta.date),
    },
  });
  const innards = doc as unknown as Innards;
  // As a number it would also add the CIDSet of PDF/A-1, which a validator refuses.
  innards.subset = '1';
  escapeMetadata(innards);

  const fonts = new Map<OpenFace, { key: string; embedded: EmbeddedFont; readsAs: Map<number, string> }>();

  function drawText(item: TextItem): void {
    const font = fonts.get(item.face);
    if (font === undefined) throw new Error('A text was set in a face that this press has not read.');
    const actual = item.actual ?? (readsBack(font, item.text) ? undefined : item.text);
    const span = { ...(actual !== undefined && { actual }), ...(item.lang && { lang: item.lang }) };
    const isSpan = Object.keys(span).length > 0;
    if (isSpan) doc.markContent('Span', span);
    doc.font(font.key).fontSize(item.size).fillColor(item.color);
    doc.text(item.text, item.x, item.baseline, { lineBreak: false, baseline: 'alphabetic' });
    if (isSpan) doc.endMarkedContent();
  }

  function drawShape(item: ShapeItem): void {
    if (item.shape === 'rect') {
      if (item.radius > 0) doc.roundedRect(item.x, item.y, item.width, item.height, item.radius);
      else doc.rect(item.x, item.y, item.width, item.height);
    } else {
      for (const [index, [x, y]] of item.points.entries()) {
        if (index === 0) doc.moveTo(x, y);
        else doc.lineTo(x, y);
      }
      if (item.closed) doc.closePath();
    }
    doc.lineWidth(item.lineWidth ?? 1).lineJoin('miter');
    doc.fillOpacity(item.fillOpacity ?? 1);
    if (item.fill !== undefined && item.stroke !== undefined) doc.fillAndStroke(item.fill, item.stroke);
    else if (item.fill !== undefined) doc.fill(item.fill);
    else doc.stroke(item.stroke ?? '#000000');
    doc.fillOpacity(1);
  }

  return {
    readFace(face, bytes) {
      const key = faceFile(face);
      doc.registerFont(key, bytes as Buffer);
      doc.font(key);
      const embedded = innards._font;
      const open: OpenFace = {
        face,
        has: (codePoint) => embedded.font.hasGlyphForCodePoint(codePoint),
        widthOf: (text, size) => embedded.widthOfString(text, size),
      };
      fonts.set(open, { key, embedded, readsAs: new Map() });
      return open;
    },

    async print({ pages, root }) {
      const elements = new Map<Tag, Structure>();
      const levels: PDFKit.PDFOutline[] = [doc.outline];
      for (const [index, items] of pages.entries()) {
        doc.addPage();
        if (index === 0) doc.addStructure(buildElements(doc, root, elements));
        for (const group of groupByOwner(items)) {
          if (typeof group.owner === 'string') {
            doc.markContent('Artifact', { type: group.owner });
          } else {
            elements.get(group.owner)?.add(doc.markStructureContent(group.owner.type));
          }
          for (const item of group.items) {
            if (item.kind === 'text') drawText(item);
            else if (item.kind === 'shape') drawShape(item);
            else doc.image(item.picture, item.x, item.y, { width: item.width, height: item.height });
          }
          doc.endMarkedContent();
        }
        for (const item of items) if (item.kind === 'outline') addOutline(levels, item, meta.size.width);
      }
      elements.get(root)?.end();
      const bytes = toBytes(doc);
      doc.end();
      return bytes;
    },
  };
}

function buildElements(doc: PDFKit.PDFDocument, root: Tag, elements: Map<Tag, Structure>): Structure {
  const { alt, bbox, scope } = root;
  const options = { ...(alt && { alt }), ...(bbox && { bbox }), ...(scope && { scope }) };
  const element = doc.struct(root.type, options);
  elements.set(root, element);
  for (const child of root.children) element.add(buildElements(doc, child, elements));
  return element;
}

type Drawn = TextItem | ShapeItem | ImageItem;

function groupByOwner(items: readonly Item[]): { owner: Owner; items: Drawn[] }[] {
  const groups: { owner: Owner; items: Drawn[] }[] = [];
  for (const item of items) {
    if (item.kind === 'outline') continue;
    const last = groups.at(-1);
    if (last?.owner === item.owner) last.items.push(item);
    else groups.push({ owner: item.owner, items: [item] });
  }
  return groups;
}

function addOutline(
  levels: PDFKit.PDFOutline[],
  item: { level: number; text: string; y: number },
  width: number,
): void {
  const parent = levels[Math.min(item.level, levels.length) - 1];
  if (parent === undefined) return;
  // pdfkit counts `left` from the right edge.
  const place = { expanded: true, fit: false, top: Math.max(0, item.y - 12), left: width, zoom: 0 };
  levels.length = Math.min(item.level, levels.length);
  levels.push(parent.addItem(item.text, place));
}

/**
 * Whether a reader gets the text back from its glyphs. A glyph keeps the first meaning it was used for, a
 * right-to-left word comes out in visual order, and Indic glyphs are out of order: those that fail are given
 * their text beside the glyphs.
 */
function readsBack(font: { embedded: EmbeddedFont; readsAs: Map<number, string> }, text: string): boolean {
  const { glyphs } = font.embedded.layout(text);
  const letters = glyphs.map((glyph) => {
    const own = String.fromCodePoint(...glyph.codePoints);
    const first = font.readsAs.get(glyph.id) ?? own;
    font.readsAs.set(glyph.id, first);
    return first;
  });
  const wanted = withoutIgnorable(text);
  return (
    withoutIgnorable(letters.join('')) === wanted || withoutIgnorable(letters.reverse().join('')) === wanted
  );
}

function withoutIgnorable(text: string): string {
  return Array.from(text)
    .filter((character) => !isIgnorable(character))
    .join('');
}

/** pdfkit writes the title and author into the XML metadata as they are: `<` and `&` would break it. */
function escapeMetadata(innards: Innards): void {
  const endMetadata = innards.endMetadata.bind(innards);
  innards.endMetadata = () => {
    innards.info = Object.fromEntries(
      Object.entries(innards.info).map(([key, value]) => [
        key,
        typeof value === 'string' ? escapeXml(value) : value,
      ]),
    );
    endMetadata();
  };
}

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

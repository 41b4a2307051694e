import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import type { Attachment } from './attachment.ts';
import type { ImageItem, Item, Owner, Print, ShapeItem, SpanOf, Tag, TextItem } from './display.ts';
import { type Face, faceFile } from './faces.ts';
import type { OpenFace } from './font-book.ts';
import type { Slot } from './glyph-clusters.ts';
import { type FontData, openShaper, type Shaped } from './shaped-font.ts';
import { type EmbeddedFont, openCodes } from './subset-codes.ts';

/** The two things asked of a PDF engine: another engine is another file like this one. */
export type Press = {
  readFace(face: Face, bytes: Uint8Array): OpenFace;
  print(print: Print): Promise<Uint8Array>;
};

/** The parts of pdfkit that its types leave out. */
type Innards = {
  _font: EmbeddedFont & { constructor: new (doc: unknown, font: FontData, id: string) => EmbeddedFont };
  _fontFamilies: Record<string, EmbeddedFont>;
  _fontCount: number;
  page: { height: number; fonts: Record<string, unknown> };
  subset: string;
  info: Record<string, unknown>;
  addContent(data: string): void;
  endMetadata(): void;
};
type Shape = (text: string, meant: string, isRightToLeft: boolean) => Shaped;
type PressFont = {
  embedded: EmbeddedFont;
  shape: Shape;
  codeOf: (slot: Slot) => { code: string; width: number };
};
type Structure = PDFKit.PDFStructureElement;

/** Sets up pdfkit for one document: tagged, PDF/UA-1, with a date from outside and nothing random. */
export function openPress(meta: Omit<Print, 'pages' | 'root' | 'attachment'>): Press {
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

  const fonts = new Map<OpenFace, PressFont>();

  function drawText(item: TextItem): void {
    const font = fonts.get(item.face);
    if (font === undefined) throw new Error('A text was set in a face that this press has not read.');
    const { embedded } = font;
    const { page } = innards;
    page.fonts[embedded.id] ??= embedded.ref();
    doc.save().fillColor(item.color);
    innards.addContent(`1 0 0 -1 0 ${short(page.height)} cm`);
    innards.addContent(
      `BT 1 0 0 1 ${short(item.x)} ${short(page.height - item.baseline)} Tm /${embedded.id} ${short(item.size)} Tf`,
    );
    innards.addContent(
      `[${showing(font, font.shape(item.text, item.meant ?? item.text, item.isRightToLeft))}] TJ ET`,
    );
    doc.restore();
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
      const { embedded, shape } = embed(doc, innards, key, bytes);
      const { font } = embedded;
      const open: OpenFace = {
        face,
        has: (codePoint) => font.hasGlyphForCodePoint(codePoint),
        widthOf: (text, size, isRightToLeft) =>
          (shape(text, text, isRightToLeft).advance * size) / font.unitsPerEm,
      };
      fonts.set(open, { embedded, shape, codeOf: openCodes(embedded) });
      return open;
    },

    async print({ pages, root, attachment }) {
      if (attachment) attach(doc, attachment, new Date(meta.date));
      const elements = new Map<Tag, Structure>();
      const levels: PDFKit.PDFOutline[] = [doc.outline];
      for (const [index, items] of pages.entries()) {
        doc.addPage();
        if (index === 0) doc.addStructure(buildElements(doc, root, elements));
        for (const group of groupByOwner(items)) {
          if (typeof group.owner === 'string') {
            doc.markContent('Artifact', { type: group.owner });
          } else {
            const owner = elements.get(group.owner);
            const element = group.span && owner ? addSpan(doc, owner, group.span) : owner;
            element?.add(doc.markStructureContent(group.span ? 'Span' : group.owner.type));
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
      nameAlike(pages, fonts);
      elements.get(root)?.end();
      const bytes = toBytes(doc);
      doc.end();
      return bytes;
    },
  };
}

/** What the file was made of, in words for readers of PDFs: PDF/UA asks for its name in both spellings, which pdfkit writes. */
function attach(doc: PDFKit.PDFDocument, { name, type, description, bytes }: Attachment, date: Date): void {
  const about = { name, type, description, creationDate: date, modifiedDate: date, relationship: 'Source' };
  // Its types know files by their path alone.
  (doc as unknown as { file: (bytes: Uint8Array, about: object) => void }).file(bytes, about);
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

/** Words in another language, or of another direction than they are shown in, within what they belong to. */
function addSpan(doc: PDFKit.PDFDocument, owner: Structure, { lang, actual }: SpanOf): Structure {
  const span = doc.struct('Span', { ...(lang && { lang }), ...(actual && { actual }) });
  owner.add(span);
  return span;
}

type Group = { owner: Owner; span: SpanOf | undefined; items: Drawn[] };

function groupByOwner(items: readonly Item[]): Group[] {
  const groups: Group[] = [];
  for (const item of items) {
    if (item.kind === 'outline') continue;
    const span = item.kind === 'text' ? item.span : undefined;
    const last = groups.at(-1);
    if (last?.owner === item.owner && last.span === span) last.items.push(item);
    else groups.push({ owner: item.owner, span, items: [item] });
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

/** The codes of a stretch as an array to show: a number moves what follows to the left, in thousandths of the size. */
function showing({ embedded, codeOf }: PressFont, { slots }: Shaped): string {
  let shown = '';
  let codes = '';
  for (const slot of slots) {
    const { code, width } = codeOf(slot);
    codes += code;
    const advance = slot.glyphs.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    if (advance === width) continue;
    shown += `<${codes}> ${short((width - advance) * embedded.scale)} `;
    codes = '';
  }
  return codes === '' ? shown : `${shown}<${codes}>`;
}

function short(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

/**
 * A line that runs to the left is read as one text only by readers that see one font: where several draw it, they are
 * called the same.
 */
function nameAlike(pages: Print['pages'], fonts: ReadonlyMap<OpenFace, PressFont>): void {
  const facesOf = new Map<SpanOf, Set<OpenFace>>();
  for (const item of pages.flat()) {
    if (item.kind !== 'text' || item.span?.actual === undefined) continue;
    const faces = facesOf.get(item.span) ?? new Set();
    facesOf.set(item.span, faces.add(item.face));
  }
  const mixed = new Set([...facesOf.values()].filter(({ size }) => size > 1).flatMap((faces) => [...faces]));
  for (const face of mixed) {
    const embedded = fonts.get(face)?.embedded;
    if (embedded === undefined) continue;
    embedded.id = 'F';
    embedded.font = Object.create(embedded.font, { postscriptName: { value: 'Waymark-Mixed' } }) as FontData;
  }
}

type ReadFont = { Embedded: Innards['_font']['constructor']; font: FontData; shape: Shape };

/** Fonts that were read once stay read for as long as somebody keeps their bytes. */
const readFonts = new WeakMap<Uint8Array, ReadFont>();

function embed(
  doc: PDFKit.PDFDocument,
  innards: Innards,
  key: string,
  bytes: Uint8Array,
): { embedded: EmbeddedFont; shape: Shape } {
  const known = readFonts.get(bytes);
  if (known === undefined) {
    doc.registerFont(key, bytes as Buffer);
    doc.font(key);
    const { _font: embedded } = innards;
    const shape = openShaper(embedded.font);
    readFonts.set(bytes, { Embedded: embedded.constructor, font: embedded.font, shape });
    return { embedded, shape };
  }
  const { Embedded, font, shape } = known;
  innards._fontCount++;
  const embedded = new Embedded(doc, font, `F${innards._fontCount}`);
  innards._fontFamilies[key] = embedded;
  return { embedded, shape };
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

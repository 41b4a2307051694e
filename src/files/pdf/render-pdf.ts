import type { Block, SummaryDocument } from '#src/files/paper/blocks.ts';
import { cleanDocument } from '#src/files/paper/clean-text.ts';
import type { Attachment } from './attachment.ts';
import { setCard } from './card-block.ts';
import { type Desk, diamond, drawLine, openDesk, plain, setText } from './desk.ts';
import { type Item, type Print, tag } from './display.ts';
import type { LoadFace } from './faces.ts';
import { setFigure } from './figure-block.ts';
import { openFontBook } from './font-book.ts';
import { setLetterhead } from './letterhead.ts';
import { setList } from './list-block.ts';
import { paginate, type Slab } from './paginate.ts';
import { openPress } from './pdfkit-press.ts';
import { type SeenPage, seenPages } from './seen-pages.ts';
import { COLOR, MARGIN, PAPER, TEXT } from './style.ts';
import { setTable } from './table-block.ts';
import { setHeading, setParagraph, setRoom, setTitle } from './text-blocks.ts';

export type RenderedPdf = {
  bytes: Uint8Array;
  /** Characters that no font has, each once: printed as '?'. Tell the person before they save the file. */
  missing: string[];
  /** As it can be shown before it is saved. */
  pages: SeenPage[];
};

/**
 * Makes the PDF of a document. The same document gives the same bytes: the only date is the document's own.
 * Rejects if a font cannot be loaded. An attachment travels in the file as it is.
 *
 * @example const { bytes, missing } = await renderPdf(document, loadFromDisk)
 */
export async function renderPdf(
  document: SummaryDocument,
  load: LoadFace,
  attachment?: Attachment,
): Promise<RenderedPdf> {
  const clean = cleanDocument(document);
  const size = PAPER[clean.size];
  const meta = { size, lang: clean.lang, title: clean.title, author: clean.author, date: clean.date };
  const press = openPress(meta);
  const book = openFontBook(load, press.readFace);
  const root = tag('Document');
  const column = { top: MARGIN.top, bottom: size.height - MARGIN.bottom };
  const desk = openDesk({
    book,
    lang: clean.lang,
    root,
    left: MARGIN.left,
    width: size.width - MARGIN.left - MARGIN.right,
    columnHeight: column.bottom - column.top,
    accent: clean.letterhead?.color ?? COLOR.accent,
    hasLetterhead: clean.letterhead !== undefined,
  });
  const head = clean.letterhead ? await setLetterhead(desk, clean.letterhead) : [];
  const pages = paginate([...head, ...(await setBlocks(desk, clean.blocks))], column.top, column.bottom);
  for (const [index, page] of pages.entries()) {
    page.push(...(await setFooter(desk, clean, index + 1, pages.length, size)));
  }
  return {
    bytes: await press.print({ ...meta, pages, root, attachment }),
    missing: book.missing(),
    pages: seenPages({ pages, size }),
  };
}

async function setBlocks(desk: Desk, blocks: readonly Block[]): Promise<Slab[]> {
  const slabs: Slab[] = [];
  let turns = false;
  for (const block of blocks) {
    const set = await setBlock(desk, block);
    const [first, ...rest] = set;
    if (first !== undefined) slabs.push(turns ? { ...first, leavesFirst: true } : first, ...rest);
    turns = block.kind === 'turn' || (turns && first === undefined);
  }
  return slabs;
}

async function setBlock(desk: Desk, block: Block): Promise<Slab[]> {
  switch (block.kind) {
    case 'title':
      return setTitle(desk, block);
    case 'heading':
      return setHeading(desk, block);
    case 'paragraph':
      return setParagraph(desk, block);
    case 'list':
      return setList(desk, block);
    case 'card':
      return setCard(desk, block);
    case 'table':
      return setTable(desk, block);
    case 'figure':
      return setFigure(desk, block);
    case 'room':
      return setRoom(desk, block);
    case 'turn':
      return [];
  }
}

async function setFooter(
  desk: Desk,
  document: SummaryDocument,
  page: number,
  pages: number,
  size: Print['size'],
): Promise<Item[]> {
  const style = TEXT.footer;
  const top = size.height - MARGIN.footer - style.leading;
  const half = desk.width / 2 - 20;
  const label = document.pageLabel.replaceAll('{page}', String(page)).replaceAll('{pages}', String(pages));
  const items: Item[] = [diamond('Pagination', desk.left + 3.5, top + style.leading / 2, 3.5, desk.accent)];
  const [left] = await setText(desk, plain(document.footer, style), half);
  const [right] = await setText(desk, plain(label, style), half);
  if (left)
    items.push(...drawLine(left, style, 'Pagination', { left: desk.left + 13, top, width: left.width }));
  const edge = { left: desk.left + desk.width - half, top, width: half };
  if (right) items.push(...drawLine(right, style, 'Pagination', edge, right.rightToLeft ? 'start' : 'end'));
  return items;
}

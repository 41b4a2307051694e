import type { Strand } from '#src/domain/model/factor.ts';
import type { Table } from '#src/files/paper/blocks.ts';
import { type Desk, diamond, drawLine, plain, rect, setText } from './desk.ts';
import { type Item, type Owner, type Tag, tag } from './display.ts';
import type { Slab } from './paginate.ts';
import type { Line } from './set-lines.ts';
import { COLOR, HUE, TEXT, type TextStyle } from './style.ts';

const GUTTER = 11;
const PAD = 4.5;
const MARK = 12;

type Cell = { lines: readonly Line[]; owner: Owner; left: number; width: number };

/** A table with its head repeated on each page; rows named like a strand carry its mark. */
export async function setTable(
  desk: Desk,
  block: Table,
  strands: ReadonlyMap<string, Strand> = new Map(),
): Promise<Slab[]> {
  const table = tag('Table', desk.root);
  const slabs: Slab[] = [];
  if (block.caption !== '') {
    const lines = await setText(desk, plain(block.caption, TEXT.caption), desk.width);
    const owner = tag('Caption', table);
    for (const [index, line] of lines.entries()) {
      slabs.push({
        height: TEXT.caption.leading,
        gap: index === 0 ? 10 : 0,
        keepWithNext: true,
        draw: (top) => drawLine(line, TEXT.caption, owner, { left: desk.left, top, width: desk.width }),
      });
    }
  }
  const indent = block.rows.some((row) => strands.has(row[0] ?? '')) ? MARK : 0;
  const columns = await columnsOf(desk, block, indent);
  const head = await rowOf(desk, columns, block.head, TEXT.cellHead, () => 'Pagination');
  const headHeight = rowHeight(head, TEXT.cellHead) + 2 * PAD;
  const hasHead = block.head.some((cell) => cell !== '');
  const drawHead = (top: number, cells: readonly Cell[]) => [
    ...drawRow(cells, TEXT.cellHead, top + PAD),
    rect('Layout', desk.left, top + headHeight - 0.9, desk.width, 0.9, { fill: COLOR.quiet }),
  ];
  if (hasHead) {
    const row = tag('TR', table);
    const cells = head.map((cell) => ({ ...cell, owner: tag('TH', row, { scope: 'Column' }) }));
    slabs.push({ height: headHeight, gap: 6, keepWithNext: true, draw: (top) => drawHead(top, cells) });
  }
  const header = { height: headHeight, draw: (top: number) => drawHead(top, head) };

  for (const texts of block.rows) {
    const row = tag('TR', table);
    const owner = (index: number): Tag => (index === 0 ? tag('TH', row, { scope: 'Row' }) : tag('TD', row));
    const cells = await rowOf(desk, columns, texts, TEXT.cell, owner);
    const strand = strands.get(texts[0] ?? '');
    slabs.push(...rowSlabs(desk, cells, strand).map((slab) => (hasHead ? { ...slab, header } : slab)));
  }
  return slabs;
}

/** A row stays whole unless it is taller than half a page: then it may break between lines. */
function rowSlabs(desk: Desk, cells: readonly Cell[], strand: Strand | undefined): Slab[] {
  const { leading } = TEXT.cell;
  const count = Math.max(1, ...cells.map((cell) => cell.lines.length));
  const isWhole = count * leading < desk.columnHeight / 2;
  return Array.from({ length: count }, (_, at): Slab => {
    const [isFirst, isLast] = [at === 0, at === count - 1];
    const above = isFirst ? PAD : 0;
    const height = above + leading + (isLast ? PAD : 0);
    const line = cells.map((cell) => ({ ...cell, lines: cell.lines.slice(at, at + 1) }));
    return {
      height,
      gap: 0,
      keepWithNext: isWhole && !isLast,
      draw: (top) => [
        ...(strand && isFirst
          ? [diamond('Layout', desk.left + 3.6, top + above + leading / 2, 3.6, HUE[strand])]
          : []),
        ...(isLast
          ? [rect('Layout', desk.left, top + height - 0.6, desk.width, 0.6, { fill: COLOR.line })]
          : []),
        ...drawRow(line, TEXT.cell, top + above),
      ],
    };
  });
}

async function rowOf(
  desk: Desk,
  columns: readonly { left: number; width: number }[],
  texts: readonly string[],
  style: TextStyle,
  owner: (index: number) => Owner,
): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const [index, column] of columns.entries()) {
    const lines = await setText(desk, plain(texts[index] ?? '', style), column.width);
    cells.push({ ...column, lines, owner: owner(index) });
  }
  return cells;
}

function rowHeight(cells: readonly Cell[], style: TextStyle): number {
  return Math.max(1, ...cells.map((cell) => cell.lines.length)) * style.leading;
}

function drawRow(cells: readonly Cell[], style: TextStyle, top: number): Item[] {
  return cells.flatMap((cell) =>
    cell.lines.flatMap((line, index) =>
      drawLine(line, style, cell.owner, {
        left: cell.left,
        top: top + index * style.leading,
        width: cell.width,
      }),
    ),
  );
}

/** Each column is as wide as its words want; what is short is taken from the wide ones, what is left goes to the last. */
async function columnsOf(
  desk: Desk,
  block: Table,
  indent: number,
): Promise<{ left: number; width: number }[]> {
  const wanted = await wantedWidths(desk, block);
  const room = desk.width - indent - GUTTER * (wanted.length - 1);
  let left = desk.left + indent;
  return shareOut(wanted, room).map((width) => {
    const column = { left, width };
    left += width + GUTTER;
    return column;
  });
}

/** The width at which no cell would break, marks and gutters included. */
export async function naturalWidth(desk: Desk, block: Table): Promise<number> {
  const wanted = await wantedWidths(desk, block);
  return MARK + GUTTER * (wanted.length - 1) + wanted.reduce((sum, width) => sum + width, 0);
}

async function wantedWidths(desk: Desk, block: Table): Promise<number[]> {
  const count = Math.max(1, block.head.length, ...block.rows.map((row) => row.length));
  const wanted: number[] = [];
  for (let index = 0; index < count; index++) {
    let widest = 24;
    for (const row of [block.head, ...block.rows]) {
      const style = row === block.head ? TEXT.cellHead : TEXT.cell;
      const lines = await setText(desk, plain(row[index] ?? '', style), Number.POSITIVE_INFINITY);
      widest = Math.max(widest, ...lines.map((line) => line.width + 1));
    }
    wanted.push(widest);
  }
  return wanted;
}

/**
 * Narrow columns get what they want, wide ones share the rest evenly.
 *
 * @example shareOut([50, 400, 300], 350) // [50, 150, 150]
 */
export function shareOut(wanted: readonly number[], room: number): number[] {
  const widths = new Array<number>(wanted.length).fill(0);
  const byWish = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  let left = room;
  for (const [place, index] of byWish.entries()) {
    const fair = left / (byWish.length - place);
    widths[index] = Math.min(wanted[index] ?? 0, fair);
    left -= widths[index] ?? 0;
  }
  const last = widths.length - 1;
  widths[last] = (widths[last] ?? 0) + Math.max(0, left);
  return widths;
}

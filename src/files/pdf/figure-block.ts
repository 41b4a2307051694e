import type { Block } from '#src/files/paper/blocks.ts';
import type { Desk } from './desk.ts';
import type { Slab } from './paginate.ts';
import { setRadar } from './radar-block.ts';
import { naturalWidth, setTable } from './table-block.ts';

const ALL_BUT_A_HEADING = 0.85;

/** The radar beside its table, each as wide as keeps both readable; each row carries the mark of its axis. */
export async function setFigure(desk: Desk, block: Extract<Block, { kind: 'figure' }>): Promise<Slab[]> {
  const { table, axes } = block;
  // The figure takes what the table can spare, within bounds that keep both readable.
  const between = 14;
  const spare = desk.width - between - (await naturalWidth(desk, table));
  const left = Math.min(desk.width * 0.5, Math.max(desk.width * 0.42, spare));
  const figure = await setRadar({ ...desk, width: left }, block);
  const right = { ...desk, left: desk.left + left + between, width: desk.width - left - between };
  const strands = new Map(axes.map((axis) => [axis.label, axis.strand]));
  const rows = await setTable(right, table, strands);
  const pair = besideEachOther(figure, rows);
  // A long table would not fit beside anything, below its heading: it keeps its narrow column, but may turn the page.
  return pair.height <= desk.columnHeight * ALL_BUT_A_HEADING ? [pair] : [figure, ...rows];
}

/** A radar and the table of the same things, side by side; the table is what a screen reader walks through. */
function besideEachOther(radar: Slab, table: readonly Slab[]): Slab {
  const tableHeight = table.reduce((sum, slab, index) => sum + slab.height + (index === 0 ? 0 : slab.gap), 0);
  const height = Math.max(radar.height, tableHeight);
  return {
    height,
    gap: 10,
    keepWithNext: false,
    draw(top) {
      const items = radar.draw(top + (height - radar.height) / 2);
      let y = top + (height - tableHeight) / 2;
      for (const [index, slab] of table.entries()) {
        if (index > 0) y += slab.gap;
        items.push(...slab.draw(y));
        y += slab.height;
      }
      return items;
    },
  };
}

import type { Block } from '#src/domain/documents/blocks.ts';
import { type Desk, diamond, drawLine, path, plain, setText } from './desk.ts';
import { type Item, tag } from './display.ts';
import type { Slab } from './paginate.ts';
import type { Line } from './set-lines.ts';
import { COLOR, HUE, TEXT } from './style.ts';

const LABEL_WIDTH = 74;

/** The radar: a figure with its words as alternative text. Fills the desk's width up to a comfortable size. */
export async function setRadar(desk: Desk, block: Extract<Block, { kind: 'radar' }>): Promise<Slab> {
  const figure = tag('Figure', desk.root, { alt: block.alt });
  const style = TEXT.axis;
  const radius = Math.min(68, (desk.width - 90) / 2);
  const height = 2 * radius + 54;
  const count = Math.max(1, block.axes.length);
  const largest = Math.max(0.0001, ...block.axes.map((axis) => axis.share));
  const labels: Line[][] = [];
  for (const axis of block.axes) labels.push(await setText(desk, plain(axis.label, style), LABEL_WIDTH));

  return {
    height,
    gap: 14,
    keepWithNext: false,
    draw(top) {
      const centre = { x: desk.left + desk.width / 2, y: top + 30 + radius };
      figure.bbox = [desk.left, top, desk.left + desk.width, top + height];
      const at = (index: number, share: number): readonly [number, number] => {
        const angle = (2 * Math.PI * index) / count - Math.PI / 2;
        return [centre.x + Math.cos(angle) * radius * share, centre.y + Math.sin(angle) * radius * share];
      };
      const around = (share: (index: number) => number) =>
        Array.from({ length: count }, (_, index) => at(index, share(index)));
      const shares = block.axes.map((axis) => Math.max(0.04, axis.share / largest) * 0.94);
      const grid = { stroke: COLOR.line, lineWidth: 0.7 };
      const items: Item[] = [1, 2 / 3, 1 / 3].map((ring) =>
        path(
          figure,
          around(() => ring),
          grid,
        ),
      );
      for (const [x, y] of around(() => 1))
        items.push(
          path(
            figure,
            [
              [centre.x, centre.y],
              [x, y],
            ],
            grid,
            false,
          ),
        );
      items.push(
        path(
          figure,
          around((index) => shares[index] ?? 0),
          { fill: COLOR.accent, fillOpacity: 0.13, stroke: COLOR.accent, lineWidth: 1.3 },
        ),
      );
      for (const [index, axis] of block.axes.entries()) {
        const [x, y] = at(index, shares[index] ?? 0);
        items.push(diamond(figure, x, y, 3.4, HUE[axis.strand]));
      }
      for (const [index, lines] of labels.entries()) {
        const [x, y] = at(index, 1);
        const side = Math.round(((x - centre.x) / radius) * 100) / 100;
        const align = Math.abs(side) < 0.7 ? 'center' : side > 0 ? 'start' : 'end';
        const left =
          align === 'center' ? x - LABEL_WIDTH / 2 : align === 'start' ? x + 6 : x - 6 - LABEL_WIDTH;
        const tall = lines.length * style.leading;
        const above = align !== 'center' ? y - tall / 2 : y < centre.y ? y - tall - 5 : y + 5;
        for (const [row, line] of lines.entries()) {
          items.push(
            ...drawLine(
              line,
              style,
              figure,
              { left, top: above + row * style.leading, width: LABEL_WIDTH },
              align,
            ),
          );
        }
      }
      return items;
    },
  };
}

/** A radar and the table of the same things, side by side; the table is what a screen reader walks through. */
export function besideEachOther(radar: Slab, table: readonly Slab[]): Slab {
  const tableHeight = table.reduce((sum, slab, index) => sum + slab.height + (index === 0 ? 0 : slab.gap), 0);
  const height = Math.max(radar.height, tableHeight);
  return {
    height,
    gap: 16,
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

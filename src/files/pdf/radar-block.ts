import type { Block } from '#src/files/paper/blocks.ts';
import { radarShape, spoke } from '#src/files/paper/radar-geometry.ts';
import { type Desk, diamond, drawLine, path, plain, setText } from './desk.ts';
import { type Item, type Tag, tag } from './display.ts';
import type { Slab } from './paginate.ts';
import type { Line } from './set-lines.ts';
import { COLOR, HUE, TEXT } from './style.ts';

type Radar = Pick<Extract<Block, { kind: 'figure' }>, 'alt' | 'axes'>;
type Point = readonly [number, number];

/** The most room that a label beside the figure may take from it; a shorter one takes less. */
const SIDE = 60;
const ABOVE = 20;

/** The radar: a figure with its words as alternative text. Fills the desk's width up to a comfortable size. */
export async function setRadar(desk: Desk, block: Radar): Promise<Slab> {
  const figure = tag('Figure', desk.root, { alt: block.alt });
  const radius = Math.min(66, desk.width / 2 - (await sideOf(desk, block)));
  const labels: Label[] = [];
  for (const index of block.axes.keys()) labels.push(await setLabel(desk, block, index, radius));
  const height = 2 * radius + 2 * ABOVE;
  return {
    height,
    gap: 14,
    keepWithNext: false,
    draw(top) {
      const centre: Point = [desk.left + desk.width / 2, top + ABOVE + radius * 1.05];
      figure.bbox = [desk.left, top, desk.left + desk.width, top + height];
      return [
        ...drawWeb(figure, block, centre, radius),
        ...labels.flatMap((label) => drawLabel(figure, label, centre)),
      ];
    },
  };
}

async function sideOf(desk: Desk, { axes }: Radar): Promise<number> {
  let side = 0;
  for (const [index, axis] of axes.entries()) {
    if (!isBeside(spoke(index, axes.length))) continue;
    const lines = await setText(desk, plain(axis.label, TEXT.axis), SIDE);
    side = Math.max(side, ...lines.map((line) => line.width));
  }
  return side + 2;
}

function isBeside([dx]: Point): boolean {
  return Math.abs(dx) > 0.7;
}

function drawWeb(figure: Tag, { axes }: Radar, [x, y]: Point, radius: number): Item[] {
  const place = ([dx, dy]: Point, share: number): Point => [x + dx * radius * share, y + dy * radius * share];
  const ring = (share: number) => axes.map((_, index) => place(spoke(index, axes.length), share));
  const marks = radarShape(axes.map((axis) => axis.share)).map((corner) => place(corner, 0.94));
  const grid = { stroke: COLOR.line, lineWidth: 0.7 };
  return [
    ...[1, 2 / 3, 1 / 3].map((share) => path(figure, ring(share), grid)),
    ...ring(1).map((end) => path(figure, [[x, y], end], grid, false)),
    path(figure, marks, { fill: COLOR.accent, fillOpacity: 0.13, stroke: COLOR.accent, lineWidth: 1.3 }),
    ...axes.map((axis, index) => {
      const [markX, markY] = marks[index] ?? [x, y];
      return diamond(figure, markX, markY, 3.4, HUE[axis.strand]);
    }),
  ];
}

/** A label with its box, from the centre of the figure. */
type Label = {
  lines: readonly Line[];
  left: number;
  top: number;
  width: number;
  align: 'start' | 'center' | 'end';
};

async function setLabel(desk: Desk, { axes }: Radar, index: number, radius: number): Promise<Label> {
  const [dx, dy] = spoke(index, axes.length);
  const beside = isBeside([dx, dy]);
  const isTop = !beside && dy < 0;
  const width = beside ? SIDE : isTop ? 2 * radius : Math.max(SIDE, radius * 1.1);
  const lines = await setText(desk, plain(axes[index]?.label ?? '', TEXT.axis), width);
  const tall = lines.length * TEXT.axis.leading;
  const [x, y] = [dx * radius, dy * radius];
  if (!beside)
    return { lines, left: x - width / 2, top: isTop ? y - tall - 5 : y + 5, width, align: 'center' };
  const left = dx > 0 ? x + 6 : x - 6 - width;
  return { lines, left, top: y - tall / 2, width, align: dx > 0 ? 'start' : 'end' };
}

function drawLabel(figure: Tag, { lines, left, top, width, align }: Label, [x, y]: Point): Item[] {
  return lines.flatMap((line, row) => {
    const box = { left: x + left, top: y + top + row * TEXT.axis.leading, width };
    return drawLine(line, TEXT.axis, figure, box, align);
  });
}

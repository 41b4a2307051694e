import type { Block, Run } from '#src/files/paper/blocks.ts';
import { type Desk, diamond, drawLine, inlinesOf, lineSlabs, plain, setText } from './desk.ts';
import { type Item, type Tag, tag } from './display.ts';
import type { Slab } from './paginate.ts';
import { TEXT, type TextStyle } from './style.ts';

type ListBlock = Extract<Block, { kind: 'list' }>;

/** From this many on, numbered items are notes to look up, not a list to read. */
const MANY = 4;
/** Notes are short: longer items keep the width of the page. */
const SHORT = 240;
const BETWEEN = 22;

type Note = { height: number; draw(left: number, top: number): Item[] };

/** Bullets are small waymarks; numbers stand in a column of their own; many numbered notes stand in two columns. */
export async function setList(desk: Desk, block: ListBlock): Promise<Slab[]> {
  const list = tag('L', desk.root);
  if (isNotes(block)) return setNotes(desk, block, list);
  const slabs: Slab[] = [];
  let lastItem = 0;
  for (const [index, runs] of block.items.entries()) {
    const number = block.ordered ? index + 1 : undefined;
    const style = block.isLarge ? TEXT.serif : TEXT.sans;
    const gap = block.isLarge ? 6 : 3.5;
    lastItem = slabs.length;
    slabs.push(...(await setItem(desk, runs, number, list, style, index === 0 ? 7 : gap)));
  }
  // A short list stays whole, so that no page holds one item of it.
  if (heightOf(slabs) > desk.columnHeight / 4) return slabs;
  return slabs.map((slab, index) => (index < lastItem ? { ...slab, keepWithNext: true } : slab));
}

function isNotes({ ordered, items, isLarge }: ListBlock): boolean {
  const isShort = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + run.text.length, 0) <= SHORT;
  return ordered && !isLarge && items.length >= MANY && items.every(isShort);
}

async function setItem(
  desk: Desk,
  runs: readonly Run[],
  number: number | undefined,
  list: Tag,
  style: TextStyle,
  gap: number,
): Promise<Slab[]> {
  const item = tag('LI', list);
  const indent = style.size * (number === undefined ? 1.6 : 2.2);
  const mark =
    number === undefined ? bulletMark(desk, style) : await numberMark(desk, number, item, style, indent);
  const column = { ...desk, left: desk.left + indent, width: desk.width - indent };
  const lines = await setText(column, inlinesOf(runs, style), column.width);
  const [first, ...rest] = lineSlabs(column, lines, style, tag('LBody', item), gap);
  if (first === undefined) return [];
  return [{ ...first, draw: (top) => [...mark(top), ...first.draw(top)] }, ...rest];
}

function bulletMark(desk: Desk, style: TextStyle): Slab['draw'] {
  return (top) => [diamond('Layout', desk.left + 4, top + style.leading / 2, 2.6, desk.accent)];
}

async function numberMark(
  desk: Desk,
  number: number,
  item: Tag,
  style: TextStyle,
  indent: number,
): Promise<Slab['draw']> {
  const label = tag('Lbl', item);
  const [line] = await setText(desk, plain(`${number}.`, style), indent);
  return (top) => (line ? drawLine(line, style, label, { left: desk.left, top, width: indent }) : []);
}

async function setNotes(desk: Desk, block: ListBlock, list: Tag): Promise<Slab[]> {
  const width = (desk.width - BETWEEN) / 2;
  const groups: Note[][] = [[]];
  let together = 0;
  for (const [index, runs] of block.items.entries()) {
    // Set once at the left edge; drawn where its column stands.
    const slabs = await setItem({ ...desk, left: 0, width }, runs, index + 1, list, TEXT.note, 2.5);
    const height = heightOf(slabs);
    // Two columns share this height, so that a group takes about half a page.
    if (together > 0 && together + height > desk.columnHeight) {
      groups.push([]);
      together = 0;
    }
    together += height;
    const draw: Note['draw'] = (left, top) => drawStack(slabs, top).map((drawn) => moveRight(drawn, left));
    groups.at(-1)?.push({ height, draw });
  }
  // What is said of all notes does not stand on a page without any.
  return groups.map((notes, index) => ({
    ...twoColumns(desk, notes, width),
    keepWithNext: index === groups.length - 1,
  }));
}

function twoColumns(desk: Desk, notes: readonly Note[], width: number): Slab {
  const total = notes.reduce((sum, note) => sum + note.height, 0);
  let split = 0;
  let tall = 0;
  while (split < notes.length && tall < total / 2) tall += notes[split++]?.height ?? 0;
  return {
    height: Math.max(tall, total - tall),
    gap: 8,
    keepWithNext: false,
    draw(top) {
      let y = top;
      return notes.flatMap((note, index) => {
        if (index === split) y = top;
        const items = note.draw(index < split ? desk.left : desk.left + width + BETWEEN, y);
        y += note.height;
        return items;
      });
    },
  };
}

function heightOf(slabs: readonly Slab[]): number {
  return slabs.reduce((sum, slab) => sum + slab.gap + slab.height, 0);
}

function drawStack(slabs: readonly Slab[], top: number): Item[] {
  let y = top;
  return slabs.flatMap((slab) => {
    const items = slab.draw(y + slab.gap);
    y += slab.gap + slab.height;
    return items;
  });
}

function moveRight(item: Item, by: number): Item {
  if (item.kind === 'outline') return item;
  if (item.kind !== 'shape' || item.shape === 'rect') return { ...item, x: item.x + by };
  return { ...item, points: item.points.map(([x, y]) => [x + by, y] as const) };
}

import type { Run } from '#src/files/paper/blocks.ts';
import { type Item, type Owner, type ShapeItem, type Tag, type TagType, tag } from './display.ts';
import type { FontBook } from './font-book.ts';
import type { Slab } from './paginate.ts';
import { type Inline, type Line, prepareInlines, setLines } from './set-lines.ts';
import { COLOR, HUE, soften, type TextStyle } from './style.ts';

/** What every block needs while it is being set: the column it stands in and the fonts. */
export type Desk = {
  book: FontBook;
  lang: string;
  root: Tag;
  left: number;
  width: number;
  /** Height of a whole column: nothing kept together may be taller. */
  columnHeight: number;
  /** The colour of the small marks: the house's own, or that of whose paper it is. */
  accent: string;
  /** Whether somebody's letterhead stands above the title, which then does without the seal. */
  hasLetterhead: boolean;
  headingTag(wanted: number): Tag;
};

/** Headings must not skip a level, whatever the blocks ask for. */
export function openDesk(base: Omit<Desk, 'headingTag'>): Desk {
  let last = 0;
  return {
    ...base,
    headingTag(wanted) {
      last = Math.min(wanted, last + 1);
      return tag(`H${last}` as TagType, base.root);
    },
  };
}

export async function setText(desk: Desk, inlines: readonly Inline[], width: number): Promise<Line[]> {
  await prepareInlines(inlines, desk.lang, desk.book);
  return setLines(inlines, width, desk.lang, desk.book);
}

export function plain(text: string, style: TextStyle): Inline[] {
  return [{ text, style }];
}

/**
 * Runs with their ornaments: words that came from a strand are underlined in its hue, but not the spaces
 * around them, and the number of their source stands raised after them.
 */
export function inlinesOf(runs: readonly Run[], style: TextStyle): Inline[] {
  return runs.flatMap((run): Inline[] => {
    if (run.strand === undefined && run.note === undefined) return plain(run.text, style);
    const [, before = '', core = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(run.text) ?? [];
    if (core === '') return plain(run.text, style);
    const hue = run.strand === undefined ? COLOR.quiet : HUE[run.strand];
    const underline = run.strand === undefined ? {} : { underline: soften(hue, 0.62) };
    const inlines: Inline[] = [...plain(before, style), { text: core, style, ...underline }];
    if (run.note !== undefined) {
      const size = Math.max(6, style.size * 0.42);
      const small: TextStyle = { ...style, voice: 'sans', weight: 600, size, color: hue };
      // A word joiner keeps the number on the line of its words.
      inlines.push({ text: `\u2060${run.note}`, style: small, rise: style.size * 0.4 });
    }
    return [...inlines, ...plain(after, style)].filter((inline) => inline.text !== '');
  });
}

/** The items of one line whose box starts at `left` and `top`. */
export function drawLine(
  line: Line,
  style: TextStyle,
  owner: Owner,
  box: { left: number; top: number; width: number },
  align: 'start' | 'center' | 'end' = 'start',
): Item[] {
  const spare = box.width - line.width;
  const atEnd = line.rightToLeft ? align === 'start' : align === 'end';
  const left = box.left + (align === 'center' ? spare / 2 : atEnd ? spare : 0);
  const baseline = box.top + style.leading / 2 + style.size * 0.335;
  const texts = line.placed.map((placed): Item => {
    const { text, meant, isRightToLeft, face, inline, span } = placed;
    return {
      kind: 'text',
      owner,
      x: left + placed.x,
      baseline: baseline - (inline.rise ?? 0),
      text,
      isRightToLeft,
      face,
      size: inline.style.size,
      color: inline.style.color,
      ...(meant !== undefined && { meant }),
      ...(span !== undefined && { span }),
    };
  });
  return [...underlines(line, left, baseline, style.size), ...texts];
}

function underlines(line: Line, left: number, baseline: number, size: number): Item[] {
  const spans: { from: number; to: number; color: string }[] = [];
  const words = line.placed.filter(
    (placed) => placed.inline.underline !== undefined && placed.text.trim() !== '',
  );
  for (const placed of words.toSorted((a, b) => a.x - b.x)) {
    const color = placed.inline.underline ?? COLOR.line;
    const last = spans.at(-1);
    const to = placed.x + placed.width;
    if (last !== undefined && last.color === color && placed.x - last.to < size * 0.4) last.to = to;
    else spans.push({ from: placed.x, to, color });
  }
  const thickness = Math.max(0.6, size * 0.08);
  const top = baseline + size * 0.21;
  return spans.map(({ from, to, color }) =>
    rect('Layout', left + from, top, to - from, thickness, { fill: color }),
  );
}

/** Lines as slabs: never one line alone at the foot or the head of a page. */
export function lineSlabs(
  desk: Desk,
  lines: readonly Line[],
  style: TextStyle,
  owner: Owner,
  gap: number,
  keepWithNext = false,
): Slab[] {
  const last = lines.length - 1;
  return lines.map((line, index) => ({
    height: style.leading,
    gap: index === 0 ? gap : 0,
    keepWithNext: index === last ? keepWithNext : index === 0 || index === last - 1,
    draw: (top) => drawLine(line, style, owner, { left: desk.left, top, width: desk.width }),
  }));
}

export function rect(
  owner: Owner,
  x: number,
  y: number,
  width: number,
  height: number,
  paint: Pick<ShapeItem, 'fill' | 'stroke' | 'lineWidth'>,
  radius = 0,
): Item {
  return { kind: 'shape', owner, shape: 'rect', x, y, width, height, radius, ...paint };
}

export function path(
  owner: Owner,
  points: readonly (readonly [number, number])[],
  paint: Pick<ShapeItem, 'fill' | 'fillOpacity' | 'stroke' | 'lineWidth'>,
  closed = true,
): Item {
  return { kind: 'shape', owner, shape: 'path', points, closed, ...paint };
}

/** The waymark: a trail marker, here as small as a bullet or as large as a seal. */
export function diamond(owner: Owner, x: number, y: number, half: number, fill: string): Item {
  const points = [
    [x, y - half],
    [x + half, y],
    [x, y + half],
    [x - half, y],
  ] as const;
  return path(owner, points, { fill });
}

/** The seal: the marker with its arrow, as on the screen. */
export function seal(owner: Owner, x: number, y: number, half: number): Item[] {
  const at = (dx: number, dy: number) => [x + dx * half, y + dy * half] as const;
  const ink = { stroke: COLOR.paper, lineWidth: half * 0.17 };
  return [
    diamond(owner, x, y, half, COLOR.accent),
    path(owner, [at(0, 0.5), at(0, -0.42)], ink, false),
    path(owner, [at(-0.34, -0.08), at(0, -0.45), at(0.34, -0.08)], ink, false),
  ];
}

import type { Item } from './display.ts';

/** Something of a known height that is never cut: a line, a row, a card. */
export type Slab = {
  height: number;
  /** Space above, dropped at the top of a page. */
  gap: number;
  /** Stays on the page of the next slab, as a heading does. */
  keepWithNext: boolean;
  /** Does not stand on the first page, whatever room there is: it begins the next one. */
  leavesFirst?: boolean;
  /** A page may well begin with it: the heading of a part, a card. */
  opensPage?: boolean;
  /** At the very end it is drawn again and again until its page is full. */
  fills?: boolean;
  draw(top: number): Item[];
  /** Drawn above this slab when it opens a page: the head of a table, again. */
  header?: { height: number; draw(top: number): Item[] };
};

/**
 * Deals the slabs out to pages between `top` and `bottom`; a group too tall for any page breaks between its slabs. Where the
 * last page would hold next to nothing, the space between the parts is made smaller, if that spares the page; if it does not,
 * the part before goes over to it, where that leaves enough on the page that it goes from.
 */
export function paginate(slabs: readonly Slab[], top: number, bottom: number): Item[][] {
  const { pages, end } = dealTightly(slabs, top, bottom);
  const last = slabs.at(-1);
  if (last?.fills)
    for (let y = end; y + last.height <= bottom; y += last.height) pages.at(-1)?.push(...last.draw(y));
  return pages;
}

/** `end`: where the last page ends; `left`: where the one before it does. */
type Dealt = { pages: Item[][]; end: number; left: number };

function dealTightly(slabs: readonly Slab[], top: number, bottom: number): Dealt {
  const usual = deal(slabs, top, bottom);
  if (usual.pages.length < 2 || usual.end - top > (bottom - top) * NEXT_TO_NOTHING) return usual;
  for (const share of TIGHTER) {
    const tight = slabs.map((slab) => ({ ...slab, gap: slab.gap * share }));
    const dealt = deal(tight, top, bottom);
    if (dealt.pages.length < usual.pages.length) return dealt;
  }
  for (const part of slabs.filter(({ opensPage }) => opensPage).reverse()) {
    const moved = deal(slabs, top, bottom, part);
    const isOver = moved.pages.length > usual.pages.length;
    if (isOver || moved.left - top < (bottom - top) * ENOUGH) break;
    if (moved.end - top > (bottom - top) * NEXT_TO_NOTHING) return moved;
  }
  return usual;
}

/** Of the height of a page. */
const NEXT_TO_NOTHING = 0.25;
const ENOUGH = 0.4;
const TIGHTER = [0.85, 0.7, 0.55] as const;

/** `before`: a slab that begins a page, whatever room there is. */
function deal(slabs: readonly Slab[], top: number, bottom: number, before?: Slab): Dealt {
  const pages: Item[][] = [[]];
  let y = top;
  let left = top;
  const turn = () => {
    pages.push([]);
    left = y;
    y = top;
  };
  for (const group of groupKept(slabs)) {
    const height = heightOf(group);
    const fitsSomewhere = heightAtTop(group) <= bottom - top;
    const [first] = group;
    const isAsked = (first?.leavesFirst && pages.length === 1) || (first !== undefined && first === before);
    if (y > top && (isAsked || (fitsSomewhere && y + height > bottom))) turn();
    for (const slab of group) {
      if (y > top && y + slab.gap + slab.height > bottom) turn();
      if (y === top && pages.length > 1 && slab.header) {
        pages.at(-1)?.push(...slab.header.draw(y));
        y += slab.header.height;
      } else if (y > top) {
        y += slab.gap;
      }
      pages.at(-1)?.push(...slab.draw(y));
      y += slab.height;
    }
  }
  return { pages, end: y, left };
}

function groupKept(slabs: readonly Slab[]): Slab[][] {
  const groups: Slab[][] = [];
  let open = false;
  for (const slab of slabs) {
    if (open) groups.at(-1)?.push(slab);
    else groups.push([slab]);
    open = slab.keepWithNext;
  }
  return groups;
}

function heightOf(group: readonly Slab[]): number {
  return group.reduce((sum, slab) => sum + slab.gap + slab.height, 0);
}

function heightAtTop(group: readonly Slab[]): number {
  return heightOf(group) - (group[0]?.gap ?? 0) + (group[0]?.header?.height ?? 0);
}

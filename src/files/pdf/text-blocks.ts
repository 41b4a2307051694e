import type { Block } from '#src/files/paper/blocks.ts';
import { type Desk, inlinesOf, lineSlabs, plain, rect, seal, setText } from './desk.ts';
import { tag } from './display.ts';
import type { Slab } from './paginate.ts';
import { COLOR, statementStyle, TEXT } from './style.ts';

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** The opening of the document: seal, eyebrow, the statement as large as it may be, byline, a short rule. */
export async function setTitle(desk: Desk, block: BlockOf<'title'>): Promise<Slab[]> {
  const text = block.runs.map((run) => run.text).join('');
  const style = statementStyle(text.length);
  const slabs: Slab[] = [
    {
      height: desk.hasLetterhead ? 34 : 62,
      gap: 0,
      keepWithNext: true,
      draw: (top) => [
        { kind: 'outline', level: 1, text: text.trim(), y: top },
        ...(desk.hasLetterhead ? [] : seal('Layout', desk.left + 13, top + 13, 13)),
      ],
    },
  ];
  if (block.eyebrow !== '') {
    const lines = await setText(desk, plain(block.eyebrow, TEXT.eyebrow), desk.width);
    slabs.push(...lineSlabs(desk, lines, TEXT.eyebrow, tag('P', desk.root), 0, true));
  }
  const statement = await setText(desk, inlinesOf(block.runs, style), desk.width);
  const isShort = statement.length * style.leading < desk.columnHeight / 2;
  const statementSlabs = lineSlabs(desk, statement, style, desk.headingTag(1), 10, isShort);
  slabs.push(...statementSlabs.map((slab) => ({ ...slab, keepWithNext: isShort || slab.keepWithNext })));
  if (block.byline !== '') {
    const lines = await setText(desk, plain(block.byline, TEXT.byline), desk.width);
    slabs.push(...lineSlabs(desk, lines, TEXT.byline, tag('P', desk.root), 18, true));
  }
  slabs.push({
    height: 14,
    gap: 16,
    keepWithNext: false,
    draw: (top) => [rect('Layout', desk.left, top, 44, 1.5, { fill: desk.accent })],
  });
  return slabs;
}

export async function setHeading(desk: Desk, block: BlockOf<'heading'>): Promise<Slab[]> {
  const style = block.level === 1 ? TEXT.heading1 : TEXT.heading2;
  const lines = await setText(desk, plain(block.text, style), desk.width);
  const [first, ...rest] = lineSlabs(
    desk,
    lines,
    style,
    desk.headingTag(block.level + 1),
    block.level === 1 ? 23 : 16,
    true,
  );
  if (first === undefined) return [];
  const outlined: Slab = {
    ...first,
    opensPage: block.level === 1,
    draw: (top) => [
      { kind: 'outline', level: block.level + 1, text: block.text, y: top },
      ...first.draw(top),
    ],
  };
  return [outlined, ...rest].map((slab) => ({ ...slab, keepWithNext: true }));
}

export async function setParagraph(desk: Desk, block: BlockOf<'paragraph'>): Promise<Slab[]> {
  const style = TEXT[block.voice];
  if (block.runs.every((run) => run.text.trim() === '')) return [];
  const lines = await setText(desk, inlinesOf(block.runs, style), desk.width);
  const slabs = lineSlabs(desk, lines, style, tag('P', desk.root), block.voice === 'quiet' ? 14 : 8);
  return block.staysTogether ? slabs.map((slab) => ({ ...slab, keepWithNext: true })) : slabs;
}

/** Lines to write on by hand that stay together: a few, and at the end of a paper as many as its last page has room for. */
export function setRoom(desk: Desk, block: BlockOf<'room'>): Slab[] {
  const least = Math.min(LEAST_LINES, block.lines);
  return Array.from({ length: least }, (_, index) => ({
    height: WRITING,
    gap: 0,
    keepWithNext: index < least - 1,
    fills: index === least - 1 && block.lines > least,
    draw: (top) => [rect('Layout', desk.left, top + WRITING - 0.6, desk.width, 0.6, { fill: COLOR.line })],
  }));
}

/** Fewer than these are no room to write. */
const LEAST_LINES = 4;

/** As far apart as lines of a writing pad, in points. */
const WRITING = 25;

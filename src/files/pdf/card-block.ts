import type { Block } from '#src/files/paper/blocks.ts';
import { type Desk, drawLine, inlinesOf, plain, rect, setText } from './desk.ts';
import { type Item, type Owner, tag } from './display.ts';
import type { Slab } from './paginate.ts';
import type { Line } from './set-lines.ts';
import { COLOR, TEXT, type TextStyle } from './style.ts';

const PAD = 14;
const LABEL = 96;

type Part = { height: number; draw(top: number): Item[] };

/** A goal: an eyebrow, a title, and what belongs to it as label and value. Kept together if any page can hold it. */
export async function setCard(desk: Desk, block: Extract<Block, { kind: 'card' }>): Promise<Slab[]> {
  const left = desk.left + PAD;
  const width = desk.width - 2 * PAD;
  const parts: Part[] = [];
  const stack = (lines: readonly Line[], style: TextStyle, owner: Owner, above = 0) => {
    for (const [index, line] of lines.entries()) {
      const space = index === 0 ? above : 0;
      const draw = (top: number) => drawLine(line, style, owner, { left, top: top + space, width });
      parts.push({ height: style.leading + space, draw });
    }
  };

  if (block.eyebrow !== '') {
    stack(await setText(desk, plain(block.eyebrow, TEXT.quiet), width), TEXT.quiet, tag('P', desk.root));
  }
  const title = await setText(desk, inlinesOf(block.title, TEXT.cardTitle), width);
  stack(title, TEXT.cardTitle, desk.headingTag(3), 2);

  const lines = block.rows.filter(({ label }) => label === '');
  for (const { runs } of lines) {
    stack(await setText(desk, inlinesOf(runs, TEXT.cardText), width), TEXT.cardText, tag('P', desk.root), 4);
  }
  const rows = block.rows.filter(({ label }) => label !== '');
  const list = rows.length > 0 ? tag('L', desk.root) : undefined;
  for (const [index, row] of rows.entries()) {
    const item = tag('LI', list);
    const label = {
      owner: tag('Lbl', item),
      lines: await setText(desk, plain(row.label, TEXT.cardLabel), LABEL - 14),
    };
    const value = {
      owner: tag('LBody', item),
      lines: await setText(desk, inlinesOf(row.runs, TEXT.cardText), width - LABEL),
    };
    const space = index === 0 ? 8 : 4;
    for (let at = 0; at < Math.max(label.lines.length, value.lines.length); at++) {
      const above = at === 0 ? space : 0;
      const [labelLine, valueLine] = [label.lines[at], value.lines[at]];
      parts.push({
        height: TEXT.cardText.leading + above,
        draw: (top) => [
          ...(labelLine
            ? drawLine(labelLine, TEXT.cardLabel, label.owner, { left, top: top + above, width: LABEL - 14 })
            : []),
          ...(valueLine
            ? drawLine(valueLine, TEXT.cardText, value.owner, {
                left: left + LABEL,
                top: top + above,
                width: width - LABEL,
              })
            : []),
        ],
      });
    }
  }
  const height = parts.reduce((sum, part) => sum + part.height, 0) + 2 * PAD - 4;
  return height <= desk.columnHeight ? [wholeCard(desk, parts, height)] : openCard(desk, parts);
}

function wholeCard(desk: Desk, parts: readonly Part[], height: number): Slab {
  return {
    height,
    gap: 10,
    keepWithNext: false,
    opensPage: true,
    draw(top) {
      const frame = { stroke: COLOR.line, lineWidth: 0.9 };
      const items: Item[] = [rect('Layout', desk.left, top, desk.width, height, frame, 7)];
      let y = top + PAD - 2;
      for (const part of parts) {
        items.push(...part.draw(y));
        y += part.height;
      }
      return items;
    },
  };
}

/** A card taller than a page has no frame to close: a rule down its side holds it together. */
function openCard(desk: Desk, parts: readonly Part[]): Slab[] {
  return parts.map((part, index) => ({
    height: part.height,
    gap: index === 0 ? 12 : 0,
    keepWithNext: index === 0,
    draw: (top) => [
      rect('Layout', desk.left, top, 0.9, part.height, { fill: COLOR.line }),
      ...part.draw(top),
    ],
  }));
}

import type { Letterhead } from '#src/files/paper/blocks.ts';
import { type Desk, drawLine, plain, rect, setText } from './desk.ts';
import { type Item, type Owner, tag } from './display.ts';
import type { Slab } from './paginate.ts';
import { COLOR, TEXT } from './style.ts';

/** The most room of a logo, in points. */
const LOGO = { width: 150, height: 46 } as const;
const BETWEEN = 14;

/** Whose paper it is, at the head of the first page: the logo, and beside it name and contact line over a thin rule. */
export async function setLetterhead(desk: Desk, head: Letterhead): Promise<Slab[]> {
  const { logo } = head;
  const scale = logo ? Math.min(LOGO.width / logo.width, LOGO.height / logo.height) : 0;
  const room = logo ? { width: logo.width * scale, height: logo.height * scale } : { width: 0, height: 0 };
  const left = desk.left + (logo ? room.width + BETWEEN : 0);
  const width = desk.width - (left - desk.left);
  const nameStyle = { ...TEXT.cardTitle, color: desk.accent };
  const figure = logo && head.name === '' ? tag('Figure', desk.root, { alt: logo.alt }) : null;
  const lines = [
    { style: nameStyle, lines: await setText(desk, plain(head.name, nameStyle), width) },
    { style: TEXT.quiet, lines: await setText(desk, plain(head.contact, TEXT.quiet), width) },
  ].flatMap(({ style, lines: set }) => {
    const owner: Owner = set.length > 0 ? tag('P', desk.root) : 'Layout';
    return set.map((line) => ({ style, line, owner }));
  });
  const textHeight = lines.reduce((sum, { style }) => sum + style.leading, 0);
  const height = Math.max(room.height, textHeight);
  return [
    {
      height: height + 12,
      gap: 0,
      keepWithNext: true,
      draw(top) {
        const items: Item[] = [];
        if (logo) {
          const y = top + (height - room.height) / 2;
          if (figure) figure.bbox = [desk.left, y, desk.left + room.width, y + room.height];
          // Beside its name a logo says nothing more.
          const owner = figure ?? 'Layout';
          items.push({ kind: 'image', owner, picture: logo.picture, x: desk.left, y, ...room });
        }
        let y = top + (height - textHeight) / 2;
        for (const { style, line, owner } of lines) {
          items.push(...drawLine(line, style, owner, { left, top: y, width }));
          y += style.leading;
        }
        items.push(rect('Layout', desk.left, top + height + 11, desk.width, 0.8, { fill: COLOR.line }));
        return items;
      },
    },
  ];
}

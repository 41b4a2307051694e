import type { Block, Run, SummaryDocument, Table } from '#src/files/paper/blocks.ts';
import { COLOR, MARGIN, PAPER } from '#src/files/pdf/style.ts';
import { setRuns } from './runs.ts';
import { twips, xml } from './xml.ts';

/** The text of the file, and how many numbered lists are in it: each counts from one. */
export type Body = { content: string; orderedLists: number };

/** The list of points; the numbered ones follow it. */
export const POINTS = 1;
/** Languages whose pages begin on the right. */
const RTL_LANGUAGES = /^(ar|fa|he|ur|ckb|ps|sd|ug|yi)\b/;

/** Whether what has no direction of its own runs from right to left in this language. */
export function isRtlLanguage(lang: string): boolean {
  return RTL_LANGUAGES.test(lang);
}

type Setting = {
  isRtlPage: boolean;
  /** Width of the text, in twentieths of a point. */
  width: number;
  orderedLists: number;
  /** Whether the next paragraph begins a page. */
  isTurned: boolean;
};

/** The blocks of a document as the body of a Word file. */
export function setBody({ blocks, lang, size }: SummaryDocument): Body {
  const setting: Setting = {
    isRtlPage: isRtlLanguage(lang),
    width: twips(PAPER[size].width - MARGIN.left - MARGIN.right),
    orderedLists: 0,
    isTurned: false,
  };
  const content = blocks.map((block) => setBlock(block, setting)).join('');
  // Word takes no file that ends with a table.
  const end = content.endsWith('</w:tbl>') ? '<w:p/>' : '';
  return { content: `${content}${end}`, orderedLists: setting.orderedLists };
}

function setBlock(block: Block, setting: Setting): string {
  switch (block.kind) {
    case 'title':
      return [
        block.eyebrow === '' ? '' : paragraph('Subtitle', plain(block.eyebrow), setting),
        paragraph('Title', block.runs, setting),
        block.byline === '' ? '' : paragraph('Byline', plain(block.byline), setting),
      ].join('');
    case 'heading':
      return paragraph(`Heading${block.level}`, plain(block.text), setting);
    case 'paragraph':
      return paragraph({ serif: 'Serif', sans: 'Sans', quiet: 'Quiet' }[block.voice], block.runs, setting);
    case 'list':
      return setList(block, setting);
    case 'card':
      return setCard(block, setting);
    case 'table':
      return setTable(block, '', setting);
    case 'figure':
      return setTable(block.table, block.alt, setting);
    case 'room':
      return Array.from({ length: block.lines }, () => paragraph('Room', [], setting)).join('');
    case 'turn':
      setting.isTurned = true;
      return '';
  }
}

/** One paragraph in a style. `numbering`: the list that it is an item of. */
function paragraph(style: string, runs: readonly Run[], setting: Setting, numbering = ''): string {
  const { isRtl, content } = setRuns(runs, setting);
  const turn = setting.isTurned ? '<w:pageBreakBefore/>' : '';
  setting.isTurned = false;
  const properties = `<w:pStyle w:val="${style}"/>${turn}${numbering}${isRtl ? '<w:bidi/>' : ''}`;
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

function setList({ items, ordered, isLarge }: Extract<Block, { kind: 'list' }>, setting: Setting): string {
  if (ordered) setting.orderedLists += 1;
  const list = ordered ? POINTS + setting.orderedLists : POINTS;
  const numbering = `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>`;
  const style = ordered && !isLarge ? 'ListSmall' : 'ListParagraph';
  return items.map((runs) => paragraph(style, runs, setting, numbering)).join('');
}

function setCard({ eyebrow, title, rows }: Extract<Block, { kind: 'card' }>, setting: Setting): string {
  return [
    paragraph('CardEyebrow', plain(eyebrow), setting),
    paragraph('CardTitle', title, setting),
    ...rows.map(({ label, runs }) =>
      paragraph('CardText', [...(label === '' ? [] : plain(`${label}: `)), ...runs], setting),
    ),
  ].join('');
}

/** `alt`: what a figure says in one sentence, for whoever hears the table. */
function setTable({ caption, head, rows }: Table, alt: string, setting: Setting): string {
  const columns = Math.max(head.length, ...rows.map((row) => row.length), 1);
  // What something is called takes more room than what is said of it.
  const shares = columns === 1 ? [1] : [2, ...Array.from({ length: columns - 1 }, () => 1)];
  const sum = shares.reduce((one, other) => one + other, 0);
  const widths = shares.map((share) => Math.floor((setting.width * share) / sum));
  const row = (cells: readonly string[], style: string, properties: string) =>
    `<w:tr><w:trPr><w:cantSplit/>${properties}</w:trPr>${widths
      .map(
        (width, at) =>
          `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraph(style, plain(cells[at] ?? ''), setting)}</w:tc>`,
      )
      .join('')}</w:tr>`;
  const rule = `w:val="single" w:sz="4" w:space="0" w:color="${COLOR.line.slice(1)}"`;
  return (
    `${caption === '' ? '' : paragraph('Caption', plain(caption), setting)}<w:tbl><w:tblPr>` +
    `${setting.isRtlPage ? '<w:bidiVisual/>' : ''}<w:tblW w:w="${setting.width}" w:type="dxa"/>` +
    `<w:tblBorders><w:top ${rule}/><w:bottom ${rule}/><w:insideH ${rule}/></w:tblBorders><w:tblLayout w:type="fixed"/>` +
    '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
    `${caption === '' ? '' : `<w:tblCaption w:val="${xml(caption)}"/>`}${alt === '' ? '' : `<w:tblDescription w:val="${xml(alt)}"/>`}` +
    `</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    `${row(head, 'CellHead', '<w:tblHeader/>')}${rows.map((cells) => row(cells, 'Cell', '')).join('')}</w:tbl>`
  );
}

function plain(text: string): readonly Run[] {
  return [{ text }];
}

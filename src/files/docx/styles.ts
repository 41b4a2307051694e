import { COLOR, statementStyle, TEXT, type TextStyle } from '#src/files/pdf/style.ts';
import { part, twips, WORD, xml } from './xml.ts';

/** Fonts that every office program has or has a twin of: those of the PDF are on few devices. */
const FONTS: Record<TextStyle['voice'], { latin: string; other: string }> = {
  serif: { latin: 'Georgia', other: 'Times New Roman' },
  sans: { latin: 'Calibri', other: 'Arial' },
};

/** On a screen and between other papers, text of this size is read as the smaller one of the PDF is. */
const SCALE = 1.08;

type Paragraph = {
  id: string;
  /** The name under which Word knows a style of its own; else ours. */
  name: string;
  text: TextStyle;
  /** Points above and below. */
  space: readonly [number, number];
  /** Further properties, in the order of the standard: before the spacing, and behind it. */
  first?: string;
  last?: string;
  next?: string;
};

const RULE = `w:val="single" w:sz="4" w:space="6" w:color="${COLOR.line.slice(1)}"`;
const KEEP = '<w:keepNext/><w:keepLines/>';

const PARAGRAPHS: readonly Paragraph[] = [
  { id: 'Subtitle', name: 'Subtitle', text: TEXT.eyebrow, space: [0, 2], first: KEEP, next: 'Title' },
  { id: 'Byline', name: 'Byline', text: TEXT.byline, space: [0, 18] },
  {
    id: 'Heading1',
    name: 'heading 1',
    text: TEXT.heading1,
    space: [20, 6],
    first: KEEP,
    last: '<w:outlineLvl w:val="0"/>',
    next: 'Serif',
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    text: TEXT.heading2,
    space: [14, 4],
    first: KEEP,
    last: '<w:outlineLvl w:val="1"/>',
    next: 'Serif',
  },
  { id: 'Serif', name: 'Serif Text', text: TEXT.serif, space: [0, 7] },
  { id: 'Sans', name: 'Plain Paragraph', text: TEXT.sans, space: [0, 7] },
  { id: 'Quiet', name: 'Quiet Text', text: TEXT.quiet, space: [0, 7] },
  { id: 'ListParagraph', name: 'List Paragraph', text: TEXT.serif, space: [0, 5] },
  { id: 'ListSmall', name: 'List Small', text: TEXT.note, space: [0, 3] },
  {
    id: 'CardEyebrow',
    name: 'Card Kind',
    text: TEXT.eyebrow,
    space: [10, 2],
    first: `${KEEP}<w:pBdr><w:top ${RULE}/></w:pBdr>`,
    next: 'CardTitle',
  },
  { id: 'CardTitle', name: 'Card Title', text: TEXT.cardTitle, space: [0, 4], first: KEEP, next: 'CardText' },
  { id: 'CardText', name: 'Card Text', text: TEXT.cardText, space: [0, 3], first: '<w:keepLines/>' },
  { id: 'Caption', name: 'caption', text: TEXT.caption, space: [4, 4], first: KEEP },
  { id: 'Cell', name: 'Table Text', text: TEXT.cell, space: [2, 2] },
  { id: 'CellHead', name: 'Table Head', text: TEXT.cellHead, space: [2, 2], first: '<w:keepNext/>' },
  {
    id: 'Room',
    name: 'Room to Write',
    text: TEXT.serif,
    space: [12, 12],
    first: `<w:pBdr><w:bottom ${RULE}/><w:between ${RULE}/></w:pBdr>`,
  },
  { id: 'Header', name: 'header', text: TEXT.byline, space: [0, 2] },
  { id: 'Footer', name: 'footer', text: TEXT.footer, space: [0, 0] },
];

/** The largest that a statement is set: what a page of print can bear is loud between other papers. */
const LARGEST = 22;

/** The styles of a file in this language, whose statement has so many characters. */
export function stylesPart(lang: string, statementLength: number): string {
  const language = xml(lang);
  const statement = statementStyle(statementLength);
  const size = Math.min(statement.size, LARGEST);
  const title: Paragraph = {
    id: 'Title',
    name: 'Title',
    text: { ...statement, size, leading: size * 1.4 },
    space: [8, 14],
  };
  return part(
    `<w:styles ${WORD}><w:docDefaults><w:rPrDefault><w:rPr>${fontsOf('sans')}${sizeOf(TEXT.sans.size)}<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
      '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
      '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
      '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
      `${[title, ...PARAGRAPHS].map(setStyle).join('')}</w:styles>`,
  );
}

function setStyle({ id, name, text, space, first = '', last = '', next }: Paragraph): string {
  const [before, after] = space;
  const line = Math.round((text.leading / text.size / 1.2) * 240);
  return (
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
    `${next ? `<w:next w:val="${next}"/>` : ''}<w:qFormat/>` +
    `<w:pPr>${first}<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${line}" w:lineRule="auto"/>${last}</w:pPr>` +
    `<w:rPr>${fontsOf(text.voice)}${text.weight === 600 ? '<w:b/><w:bCs/>' : ''}<w:color w:val="${text.color.slice(1)}"/>${sizeOf(text.size)}</w:rPr></w:style>`
  );
}

function fontsOf(voice: TextStyle['voice']): string {
  const { latin, other } = FONTS[voice];
  return `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:cs="${other}"/>`;
}

/** Half points, for letters of either kind of script. */
function sizeOf(points: number): string {
  const halves = Math.round(points * SCALE * 2);
  return `<w:sz w:val="${halves}"/><w:szCs w:val="${halves}"/>`;
}

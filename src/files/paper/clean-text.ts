import { wellFormed } from '#src/domain/text/well-formed.ts';
import type { Block, Run, SummaryDocument, Table } from './blocks.ts';

/**
 * Text as people paste it, made safe to set or to print: one normal form, no control characters, no half characters.
 * Nothing visible is dropped: what no face can show is answered for later, in the font book of the PDF.
 *
 * @example cleanText('a\u0000b\r\nc\ud800') // 'ab\nc\ufffd'
 */
export function cleanText(text: string): string {
  return (
    wellFormed(text)
      .normalize('NFC')
      .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
      .replace(/[\t\u1680\u2000-\u200a\u205f\u3000]/g, ' ')
      .replace(/\u202f/g, '\u00a0')
      // The bullet of a well-known word processor, from its private symbol font.
      .replace(/\uf0b7/g, '\u2022')
      .replace(/(?!\n)\p{Cc}/gu, '')
  );
}

/** For places that hold one line: a label, a footer, an outline entry. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim();
}

/** The same document with every word in it cleaned. */
export function cleanDocument(document: SummaryDocument): SummaryDocument {
  return {
    ...document,
    title: cleanLine(document.title),
    author: cleanLine(document.author),
    footer: cleanLine(document.footer),
    pageLabel: cleanLine(document.pageLabel),
    blocks: document.blocks.map(cleanBlock),
    ...(document.letterhead && {
      letterhead: {
        ...document.letterhead,
        name: cleanLine(document.letterhead.name),
        contact: cleanLine(document.letterhead.contact),
      },
    }),
  };
}

function cleanRuns(runs: readonly Run[]): Run[] {
  return runs.map((run) => ({ ...run, text: cleanText(run.text) }));
}

function cleanTable({ caption, head, rows }: Table): Table {
  return {
    caption: cleanLine(caption),
    head: head.map(cleanText),
    rows: rows.map((row) => row.map(cleanText)),
  };
}

function cleanBlock(block: Block): Block {
  switch (block.kind) {
    case 'title':
      return {
        ...block,
        eyebrow: cleanLine(block.eyebrow),
        runs: cleanRuns(block.runs),
        byline: cleanLine(block.byline),
      };
    case 'heading':
      return { ...block, text: cleanLine(block.text) };
    case 'paragraph':
      return { ...block, runs: cleanRuns(block.runs) };
    case 'table':
      return { ...block, ...cleanTable(block) };
    case 'figure':
      return {
        ...block,
        alt: cleanLine(block.alt),
        axes: block.axes.map((axis) => ({ ...axis, label: cleanLine(axis.label) })),
        table: cleanTable(block.table),
      };
    case 'card':
      return {
        ...block,
        eyebrow: cleanLine(block.eyebrow),
        title: cleanRuns(block.title),
        rows: block.rows.map((row) => ({ label: cleanLine(row.label), runs: cleanRuns(row.runs) })),
      };
    case 'room':
    case 'turn':
      return block;
    case 'list':
      return { ...block, items: block.items.map(cleanRuns) };
  }
}

import type { Block, Run, SummaryDocument, Table } from '#src/files/paper/blocks.ts';
import { cleanDocument } from '#src/files/paper/clean-text.ts';
import { withNote } from '#src/files/text/raised-note.ts';
import { escapeMarkdown } from './escape.ts';

/**
 * The document as Markdown (CommonMark): one heading of the first level, and the words of people as they wrote them. Ends
 * without a line break. Total; pure.
 *
 * @example renderMarkdown(document) // '# My career aspiration\n\n*The next ten years*\n\nI want to ...'
 */
export function renderMarkdown(document: SummaryDocument): string {
  const { title, blocks, footer } = cleanDocument(document);
  return [`# ${escapeMarkdown(title)}`, ...blocks.map(setBlock), emphasis(footer)]
    .filter((text) => text !== '')
    .join('\n\n');
}

function setBlock(block: Block): string {
  switch (block.kind) {
    case 'title':
      return paragraphs([emphasis(block.eyebrow), setRuns(block.runs), escapeMarkdown(block.byline)]);
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return setRuns(block.runs);
    case 'table':
      return setTable(block);
    case 'figure':
      return setTable(block.table);
    case 'card':
      return paragraphs([
        emphasis(block.eyebrow),
        strong(setRuns(block.title)),
        ...block.rows.filter(({ label }) => label === '').map(({ runs }) => setRuns(runs)),
        block.rows
          .filter(({ label }) => label !== '')
          .map(({ label, runs }) => item('-', [`${label}: `, ...texts(runs)].join('')))
          .join('\n'),
      ]);
    // There is room in every file of text.
    case 'room':
      return '';
    case 'turn':
      return '* * *';
    case 'list':
      return block.items
        .map((runs, at) => item(block.ordered ? `${at + 1}.` : '-', texts(runs).join('')))
        .join('\n');
  }
}

/** A list of rows, each cell after the head of its column: CommonMark has no tables. */
function setTable({ caption, head, rows }: Table): string {
  const items = rows.map(([first = '', ...rest]) =>
    item('-', [first, ...rest.map((cell, at) => `${head[at + 1] ?? ''}: ${cell}`)].join(' · ')),
  );
  return paragraphs([escapeMarkdown(caption), items.join('\n')]);
}

/** Further lines of one item stand under its first. */
function item(mark: string, words: string): string {
  return `${mark} ${escapeMarkdown(words).replaceAll('\n', `\n${' '.repeat(mark.length + 1)}`)}`;
}

function setRuns(runs: readonly Run[]): string {
  return escapeMarkdown(texts(runs).join(''));
}

function texts(runs: readonly Run[]): readonly string[] {
  return runs.map(({ text, note }) => (note === undefined ? text : withNote(text, note)));
}

function paragraphs(all: readonly string[]): string {
  return all.filter((text) => text !== '').join('\n\n');
}

function emphasis(words: string): string {
  const escaped = escapeMarkdown(words);
  return escaped === '' ? '' : `*${escaped}*`;
}

function strong(escaped: string): string {
  return escaped === '' ? '' : `**${escaped}**`;
}

import type { Block, Run, SummaryDocument, Table } from '#src/files/paper/blocks.ts';
import { cleanDocument } from '#src/files/paper/clean-text.ts';
import { withNote } from './raised-note.ts';

/**
 * The document as plain text, for a terminal or any place that takes no more: headings in capitals, a dash before each
 * item, the number of a source raised behind its phrase. Ends without a line break. Total; pure.
 *
 * @example renderText(document) // 'My career aspiration\nThe next ten years\n\nI want to ...'
 */
export function renderText(document: SummaryDocument): string {
  const { title, lang, blocks, footer } = cleanDocument(document);
  const body = blocks.map((block, at) => {
    const before = blocks[at - 1];
    // What a heading is of, and one card after another, stand together.
    const isClose = before?.kind === 'heading' || (before?.kind === 'card' && block.kind === 'card');
    const gap = block.kind === 'title' || isClose ? '\n' : '\n\n';
    return `${gap}${blockAsText(block, lang)}`;
  });
  return `${title}${body.join('')}${footer === '' ? '' : `\n\n${footer}`}`;
}

function blockAsText(block: Block, lang: string): string {
  switch (block.kind) {
    case 'title':
      return `${block.eyebrow}\n\n${runsAsText(block.runs)}\n\n${block.byline}`;
    case 'heading':
      return block.text.toLocaleUpperCase(lang);
    case 'paragraph':
      return block.voice === 'quiet' ? `(${runsAsText(block.runs)})` : runsAsText(block.runs);
    case 'table':
      return tableAsText(block);
    case 'figure':
      return tableAsText(block.table);
    case 'card':
      return [
        `- ${labelled(block.eyebrow)}${indented(runsAsText(block.title))}`,
        ...block.rows.map(({ label, runs }) => `  ${labelled(label)}${indented(runsAsText(runs))}`),
      ].join('\n');
    case 'room':
      return Array.from({ length: block.lines }, () => '_'.repeat(60)).join('\n');
    case 'turn':
      return '* * *';
    case 'list':
      return block.items
        .map((runs, at) => `${block.ordered ? `${at + 1}.` : '-'} ${indented(runsAsText(runs))}`)
        .join('\n');
  }
}

/** One line a row, each cell after the head of its column: columns of any width would not line up. */
function tableAsText({ caption, head, rows }: Table): string {
  const lines = rows.map(([first = '', ...rest]) =>
    [`- ${first}`, ...rest.map((cell, at) => `${head[at + 1] ?? ''}: ${cell}`)].join(' · '),
  );
  return [...(caption === '' ? [] : [caption]), ...lines].join('\n');
}

function labelled(label: string): string {
  return label === '' ? '' : `${label}: `;
}

function runsAsText(runs: readonly Run[]): string {
  return runs.map(({ text, note }) => (note === undefined ? text : withNote(text, note))).join('');
}

/** Further lines of one item stand under its first. */
function indented(text: string): string {
  return text.replaceAll('\n', '\n  ');
}

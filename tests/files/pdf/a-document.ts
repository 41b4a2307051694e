import type { Block, Run, SummaryDocument } from '#src/files/paper/blocks.ts';

/** A document with these blocks and nothing else that matters. */
export function aDocument(blocks: readonly Block[], more: Partial<SummaryDocument> = {}): SummaryDocument {
  return {
    lang: 'en',
    title: 'A document',
    author: 'Someone',
    date: '2026-03-14',
    footer: 'foot',
    pageLabel: 'Page {page} of {pages}',
    size: 'a4',
    blocks,
    ...more,
  };
}

export function aParagraph(text: string, voice: 'serif' | 'sans' | 'quiet' = 'sans'): Block {
  return { kind: 'paragraph', voice, runs: aRun(text) };
}

export function aRun(text: string): Run[] {
  return [{ text }];
}

export function aCard(name: string): Block {
  return {
    kind: 'card',
    eyebrow: `from-${name}`,
    title: aRun(`Goal ${name}`),
    rows: [
      { label: 'Measure', runs: aRun('some words that take a line or two '.repeat(4)) },
      { label: 'Last', runs: aRun(`upto-${name}`) },
    ],
  };
}

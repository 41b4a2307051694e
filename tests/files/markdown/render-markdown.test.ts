import { type Node, Parser } from 'commonmark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '#src/files/markdown/render-markdown.ts';
import type { Block } from '#src/files/paper/blocks.ts';
import { cleanText } from '#src/files/paper/clean-text.ts';
import { aCard, aDocument, aParagraph, aRun } from '#tests/files/pdf/a-document.ts';

const write = (...blocks: Block[]) => renderMarkdown(aDocument(blocks, { title: 'T', footer: 'foot' }));

/** What a reader of CommonMark finds: each block that holds words, with its kind and its words. */
function readBack(markdown: string): { kind: string; text: string }[] {
  const read: { kind: string; text: string }[] = [];
  const walker = new Parser().parse(markdown).walker();
  for (let event = walker.next(); event; event = walker.next()) {
    const { node, entering } = event;
    if (!entering) continue;
    const last = read.at(-1);
    if (node.type === 'heading') read.push({ kind: `heading ${node.level}`, text: '' });
    else if (node.type === 'paragraph') read.push({ kind: kindOf(node), text: '' });
    else if (node.type === 'thematic_break') read.push({ kind: 'break', text: '' });
    else if (node.type === 'linebreak' && last) last.text += '\n';
    else if (node.type === 'text' && last) last.text += node.literal ?? '';
    else if (!['document', 'list', 'item', 'emph', 'strong'].includes(node.type))
      read.push({ kind: `unmeant ${node.type}`, text: node.literal ?? '' });
  }
  return read;
}

function kindOf(paragraph: Node): string {
  const item = paragraph.parent;
  if (item?.type === 'item') return `${item.listType} item`;
  const [only] = paragraph.firstChild === paragraph.lastChild ? [paragraph.firstChild?.type] : [];
  return only === 'emph' || only === 'strong' ? only : 'paragraph';
}

describe('Markdown', () => {
  it('reads as what each block is', () => {
    const table = { caption: 'Shares', head: ['Factor', 'Counts'], rows: [['Skills', '30 %']] };
    const markdown = write(
      { kind: 'title', eyebrow: 'Ahead', runs: [{ text: 'I want this ', note: 12 }], byline: 'Ann' },
      { kind: 'heading', level: 1, text: 'Goals' },
      { kind: 'list', ordered: true, items: [aRun('one\ntwo'), aRun('three')] },
      { kind: 'turn' },
      { kind: 'heading', level: 2, text: 'Roots' },
      { kind: 'list', ordered: false, items: [aRun('a point')] },
      aCard('x'),
      { kind: 'figure', alt: 'In words', axes: [], table },
      { kind: 'room', lines: 3 },
      aParagraph('Said.'),
    );
    expect(readBack(markdown)).toEqual([
      { kind: 'heading 1', text: 'T' },
      { kind: 'emph', text: 'Ahead' },
      { kind: 'paragraph', text: 'I want this¹²' },
      { kind: 'paragraph', text: 'Ann' },
      { kind: 'heading 2', text: 'Goals' },
      { kind: 'ordered item', text: 'one\ntwo' },
      { kind: 'ordered item', text: 'three' },
      { kind: 'break', text: '' },
      { kind: 'heading 3', text: 'Roots' },
      { kind: 'bullet item', text: 'a point' },
      { kind: 'emph', text: 'from-x' },
      { kind: 'strong', text: 'Goal x' },
      { kind: 'bullet item', text: `Measure: ${'some words that take a line or two '.repeat(4).trim()}` },
      { kind: 'bullet item', text: 'Last: upto-x' },
      { kind: 'paragraph', text: 'Shares' },
      { kind: 'bullet item', text: 'Skills · Counts: 30 %' },
      { kind: 'paragraph', text: 'Said.' },
      { kind: 'emph', text: 'foot' },
    ]);
  });

  it.each([
    '# not a heading',
    '- no list',
    '12. no list',
    '+ 3 years',
    '> no quotation',
    '---',
    '===',
    '```',
    '    no code',
    '<b>no tag</b> &amp; <https://a.b>',
    '*no* _stress_ __at__ **all** `code`',
    '[no](link) ![or](picture) [^1]',
    'a\n---\nb\n# c\n2) d',
    'C:\\temp\\*',
    '| a | b |\n|---|---|',
    '$x$ ~~y~~ ==z== #tag @name :smile: ^up^',
  ])('says the words that were written, and no mark: %s', (words) => {
    const said = words
      .split('\n')
      .map((line) => line.trim())
      .join('\n');
    for (const block of [aParagraph(words), { kind: 'list', ordered: false, items: [aRun(words)] } as const])
      expect(readBack(write(block)).slice(1, -1)).toEqual([
        { kind: block.kind === 'list' ? 'bullet item' : 'paragraph', text: said },
      ]);
  });

  it('leaves no mark of what programs add to it', () => {
    const marks = write(aParagraph('$x$ ~~y~~ ==z== #tag @name :smile: ^up^ | a |'));
    expect(marks).not.toMatch(/(?<!\\)[$~=#@^|](?! T)/);
    expect(marks).toContain('\\:smile:');
  });

  it('reads back with any words, in a paragraph, an item, a heading and a card', () => {
    const signs = fc.constantFrom(
      ...'\\`*_{}[]()<>#+-.!|~$:&"\'=1 \n\taé'.split(''),
      'https://a.b',
      '\u00a0',
      '😀',
      'ש',
    );
    const words = fc.oneof(
      fc.string({ unit: signs, maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const kept = (text: string) =>
      cleanText(text)
        .split(/\n\s*/)
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('\n')
        .replaceAll('\0', '\ufffd');
    fc.assert(
      fc.property(
        words.filter((text) => kept(text) !== ''),
        (text) => {
          const blocks: Block[] = [
            aParagraph(text),
            { kind: 'list', ordered: true, items: [aRun(text)] },
            { kind: 'heading', level: 1, text },
            { kind: 'card', eyebrow: '', title: aRun(text), rows: [{ label: 'Why', runs: aRun(text) }] },
          ];
          const read = readBack(write(...blocks)).slice(1, -1);
          expect(read).toEqual([
            { kind: 'paragraph', text: kept(text) },
            { kind: 'ordered item', text: kept(text) },
            { kind: 'heading 2', text: kept(cleanText(text).replace(/\s+/g, ' ')) },
            { kind: 'strong', text: kept(text) },
            { kind: 'bullet item', text: kept(`Why: ${text}`) },
          ]);
        },
      ),
      { numRuns: 300 },
    );
  });
});

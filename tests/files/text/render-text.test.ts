import { describe, expect, it } from 'vitest';
import { english } from '#scripts/english.ts';
import { en } from '#src/domain/language/en/index.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { type Format, formats } from '#src/files/formats.ts';
import type { Block, Run } from '#src/files/paper/blocks.ts';
import { paperDocument } from '#src/files/paper/paper-document.ts';
import { renderText } from '#src/files/text/render-text.ts';
import { aDocument, aRun } from '#tests/files/pdf/a-document.ts';
import { aGoal } from '#tests/helpers/a-goal.ts';
import { quickPerson } from '#tests/helpers/a-reflection.ts';

const person = (part: Partial<Reflection> = {}): Reflection => ({ ...quickPerson().done(), ...part });
const textOf = (reflection: Reflection) =>
  renderText(paperDocument({ texts: english, language: en }, reflection, '2026-11-22').words);
const set = (...blocks: Block[]) => renderText(aDocument(blocks, { title: 'T', footer: '' }));

describe('each kind of block', () => {
  it('stands as a person would type it', () => {
    const card: Block = {
      kind: 'card',
      eyebrow: 'Learning',
      title: aRun('Finish it'),
      rows: [{ label: 'Why', runs: aRun('To\nknow') }],
    };
    const table = { caption: 'Shares', head: ['Factor', 'Counts'], rows: [['Skills', '30 %']] };
    expect(
      set(
        { kind: 'title', eyebrow: 'Ahead', runs: aRun('I want this.'), byline: 'Ann' },
        { kind: 'heading', level: 1, text: 'Goals' },
        card,
        card,
        { kind: 'heading', level: 2, text: 'Roots' },
        { kind: 'list', ordered: false, items: [aRun('one\ntwo'), aRun('three')] },
        { kind: 'list', ordered: true, items: [aRun('one'), aRun('two')] },
        { kind: 'paragraph', voice: 'serif', runs: aRun('Said.') },
        { kind: 'paragraph', voice: 'quiet', runs: aRun('Whispered.') },
        { kind: 'figure', alt: 'In words', axes: [], table },
        { kind: 'table', ...table, caption: '' },
      ),
    ).toBe(`T
Ahead

I want this.

Ann

GOALS
- Learning: Finish it
  Why: To
  know
- Learning: Finish it
  Why: To
  know

ROOTS
- one
  two
- three

1. one
2. two

Said.

(Whispered.)

Shares
- Skills · Counts: 30 %

- Skills · Counts: 30 %`);
  });

  it('has the number of its source behind the last letter', () => {
    const runs: Run[] = [
      { text: 'drawing ', strand: 'skills', note: 3 },
      { text: 'all day', strand: 'life', note: 12 },
    ];
    expect(set({ kind: 'paragraph', voice: 'sans', runs })).toBe('T\n\ndrawing³ all day¹²');
  });

  it('cannot reach the terminal: no word of a person is more than a word', () => {
    expect(set({ kind: 'paragraph', voice: 'sans', runs: aRun('a\u001b[31mb\u0007c') })).toBe('T\n\na[31mbc');
  });

  it('has capitals as the language has them', () => {
    const heading: Block = { kind: 'heading', level: 1, text: 'iş' };
    expect(renderText(aDocument([heading], { lang: 'tr', title: 'T', footer: 'f' }))).toBe('T\n\nİŞ\n\nf');
  });
});

describe('the paper as text', () => {
  it('says which road its statement is, if it is not the plain one', () => {
    const followed = person({ direction: { road: 'stretch', added: ['steady'] } });
    expect(textOf(followed)).toContain('(A step further, mixed with: more of what has worked)');
    expect(textOf(person())).not.toContain('(The first direction');
  });

  it('has the goals taken on, or the proposals', () => {
    const taken = person({ goals: [aGoal({ notes: [{ on: '2026-12-01', text: 'First lesson done.' }] })] });
    expect(textOf(taken)).toContain(
      'EACH GOAL, STEP BY STEP\n- Learn · in progress: By 1 February 2027, I will finish the bookkeeping course.\n' +
        '  First step, by 29 November: find a free course.\n  How I will know: ',
    );
    expect(textOf(taken)).toContain('Note, 1 December 2026: First lesson done.');
    expect(textOf(person())).toContain('THREE GOALS TO BEGIN IT');
  });

  it('keeps a goal that speaks of a private matter to itself unless asked', () => {
    const action = [
      { text: 'Walk until my back is better', kind: 'edit' as const, sources: [], rule: 'own', from: null },
    ];
    const kept = person({ goals: [aGoal({ action })] });
    expect(textOf(kept)).not.toContain('my back');
    expect(textOf({ ...kept, paper: { ...kept.paper, privateMatters: true } })).toContain('my back');
  });

  it('is the file of the format, with a line break at its end', async () => {
    const paper = paperDocument({ texts: english, language: en }, person(), '2026-11-22');
    const format: Format = formats.text;
    const loadFace = () => Promise.reject(new Error('Text needs no font.'));
    const { bytes, missing } = await format.render(paper, { loadFace });
    expect(new TextDecoder().decode(bytes)).toBe(`${renderText(paper.words)}\n`);
    expect(missing).toEqual([]);
  });
});

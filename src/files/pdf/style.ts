import type { Strand } from '#src/domain/model/factor.ts';
import type { SummaryDocument } from '#src/files/paper/blocks.ts';
import type { Voice, Weight } from './faces.ts';

/** The look on paper: one place for colours, sizes and margins. Lengths are points. */
export const PAPER = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
} as const satisfies Record<SummaryDocument['size'], { width: number; height: number }>;

export const MARGIN = { left: 68, right: 68, top: 58, bottom: 64, footer: 36 } as const;

export const COLOR = {
  ink: '#1d2426',
  quiet: '#59615f',
  line: '#dcd7cc',
  accent: '#1f5a4f',
  paper: '#ffffff',
} as const;

export const HUE: Record<Strand, string> = {
  now: '#1f5a4f',
  skills: '#9a5b00',
  experiences: '#a8402f',
  social: '#6b4aa0',
  education: '#235f9c',
  finances: '#2f6b32',
  life: '#1f5a4f',
};

export type TextStyle = { voice: Voice; weight: Weight; size: number; leading: number; color: string };

export const TEXT = {
  eyebrow: { voice: 'sans', weight: 400, size: 9.5, leading: 14, color: COLOR.quiet },
  byline: { voice: 'sans', weight: 400, size: 10, leading: 15, color: COLOR.quiet },
  heading1: { voice: 'serif', weight: 600, size: 16, leading: 21, color: COLOR.ink },
  heading2: { voice: 'serif', weight: 600, size: 12.5, leading: 18, color: COLOR.ink },
  serif: { voice: 'serif', weight: 400, size: 11.5, leading: 17.5, color: COLOR.ink },
  sans: { voice: 'sans', weight: 400, size: 9.75, leading: 15.5, color: COLOR.ink },
  quiet: { voice: 'sans', weight: 400, size: 8.75, leading: 13.5, color: COLOR.quiet },
  cell: { voice: 'sans', weight: 400, size: 9, leading: 12.75, color: COLOR.ink },
  cellHead: { voice: 'sans', weight: 600, size: 8, leading: 11, color: COLOR.quiet },
  cardTitle: { voice: 'serif', weight: 600, size: 12.5, leading: 17, color: COLOR.ink },
  cardLabel: { voice: 'sans', weight: 400, size: 9, leading: 13.5, color: COLOR.quiet },
  cardText: { voice: 'sans', weight: 400, size: 9.5, leading: 13.5, color: COLOR.ink },
  caption: { voice: 'sans', weight: 400, size: 8.75, leading: 12.5, color: COLOR.quiet },
  note: { voice: 'sans', weight: 400, size: 8.25, leading: 11.75, color: COLOR.ink },
  axis: { voice: 'sans', weight: 400, size: 8, leading: 10, color: COLOR.ink },
  footer: { voice: 'sans', weight: 400, size: 8, leading: 12, color: COLOR.quiet },
} as const satisfies Record<string, TextStyle>;

/** The statement is as large as its length allows: a sentence worth keeping, never a wall. */
export function statementStyle(length: number): TextStyle {
  const size = length <= 160 ? 27 : length <= 260 ? 23.5 : length <= 420 ? 20 : length <= 900 ? 16 : 12;
  return { voice: 'serif', weight: 400, size, leading: Math.round(size * 1.48), color: COLOR.ink };
}

/** A hue softened towards the paper, for underlines: 0 is paper, 1 the full hue. */
export function soften(hue: string, share: number): string {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hue.slice(at, at + 2), 16));
  return `#${channels.map((value) => hex(255 - (255 - value) * share)).join('')}`;
}

function hex(value: number): string {
  return Math.round(value).toString(16).padStart(2, '0');
}

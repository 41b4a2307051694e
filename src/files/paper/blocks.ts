import type { Strand } from '#src/domain/model/factor.ts';

/*
 * The neutral blocks of a document: one source for print, PDF and plain text. A block says what a thing is; each form
 * decides how it looks.
 */

export type Run = {
  text: string;
  /** Which strand the words came from: they are underlined in its hue. Absent for plain words. */
  strand?: Strand;
  /** Number of the source note, from 1: printed as a small raised figure. */
  note?: number;
};

export type Table = { caption: string; head: readonly string[]; rows: readonly (readonly string[])[] };

export type Block =
  | { kind: 'title'; eyebrow: string; runs: readonly Run[]; byline: string }
  | { kind: 'heading'; level: 1 | 2; text: string }
  /** `staysTogether`: on the page of what follows, where a form has pages. */
  | { kind: 'paragraph'; runs: readonly Run[]; voice: 'serif' | 'sans' | 'quiet'; staysTogether?: true }
  | ({ kind: 'table' } & Table)
  /** A radar with the table that says the same: a form draws it, or sets the table alone. */
  | {
      kind: 'figure';
      alt: string;
      axes: readonly { label: string; share: number; strand: Strand }[];
      table: Table;
    }
  | {
      kind: 'card';
      eyebrow: string;
      title: readonly Run[];
      /** A row without a label is a line of its own over the others. */
      rows: readonly { label: string; runs: readonly Run[] }[];
    }
  /** `isLarge`: to be read at a glance, as the goals on the first page. */
  | { kind: 'list'; ordered: boolean; items: readonly (readonly Run[])[]; isLarge?: true }
  /** Empty lines to write on by hand. */
  | { kind: 'room'; lines: number }
  /** Nothing that follows stands on the first page. */
  | { kind: 'turn' };

export type SummaryDocument = {
  lang: string;
  title: string;
  author: string;
  /** ISO date of making. */
  date: string;
  /** Printed at the foot of each page, beside the page number. */
  footer: string;
  /** Foot of a page, with `{page}` and `{pages}` to fill in: "Page {page} of {pages}". */
  pageLabel: string;
  size: 'a4' | 'letter';
  blocks: readonly Block[];
  /** Whose paper it is, where a coach's stands at the head of the first page. */
  letterhead?: Letterhead;
};

/** A coach's name, contact line and logo, as they are printed. */
export type Letterhead = {
  name: string;
  contact: string;
  /** A colour that can be read on paper, or null for that of the house. */
  color: string | null;
  logo: { picture: string; width: number; height: number; alt: string } | null;
};

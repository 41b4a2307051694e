import type { Attachment } from './attachment.ts';
import type { OpenFace } from './font-book.ts';

/**
 * What the flow hands to the press: pages of things to draw, and the tree that says what each thing is. All
 * places are in points from the top left corner of the page.
 */
export type TagType =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Figure'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody';

export type Tag = {
  type: TagType;
  children: Tag[];
  scope?: 'Column' | 'Row';
  alt?: string;
  /** Left, top, right, bottom: known once the thing has its place on a page. */
  bbox?: [number, number, number, number];
};

/** Decoration that a screen reader skips: on every page, or once. */
export type Artifact = 'Pagination' | 'Layout';

export type Owner = Tag | Artifact;

export type TextItem = {
  kind: 'text';
  owner: Owner;
  x: number;
  baseline: number;
  text: string;
  /** What it means, where that is not what is drawn: a mirrored bracket, a mark that is not seen. */
  meant?: string;
  isRightToLeft: boolean;
  face: OpenFace;
  size: number;
  color: string;
  /** The same object for all items of one span. */
  span?: SpanOf;
};

/** What is said of some words within their paragraph: their language; their text, where it is shown in another order. */
export type SpanOf = { lang?: string; actual?: string };

export type ShapeItem = {
  kind: 'shape';
  owner: Owner;
  fill?: string;
  fillOpacity?: number;
  stroke?: string;
  lineWidth?: number;
} & (
  | { shape: 'path'; points: readonly (readonly [number, number])[]; closed: boolean }
  | { shape: 'rect'; x: number; y: number; width: number; height: number; radius: number }
);

/** A picture of a kind that the press can set as it is: a JPEG, as a data address. */
export type ImageItem = {
  kind: 'image';
  owner: Owner;
  picture: string;
  x: number;
  y: number;
  width: number;
  height: number;
};

export type OutlineItem = { kind: 'outline'; level: number; text: string; y: number };

export type Item = TextItem | ShapeItem | ImageItem | OutlineItem;

export type Print = {
  size: { width: number; height: number };
  pages: readonly (readonly Item[])[];
  root: Tag;
  lang: string;
  title: string;
  author: string;
  /** ISO date, or date and time: the only date in the file. */
  date: string;
  /** A file that travels in it. */
  attachment?: Attachment | undefined;
};

export function tag(type: TagType, parent?: Tag, more: Omit<Partial<Tag>, 'type' | 'children'> = {}): Tag {
  const made: Tag = { type, children: [], ...more };
  parent?.children.push(made);
  return made;
}

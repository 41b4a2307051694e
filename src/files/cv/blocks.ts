/** One line of a CV, as a reader of a format gives it. */
export type Block = {
  readonly text: string;
  /** An item of a list. */
  readonly isItem: boolean;
  /** A heading, as the file itself says it. */
  readonly isHeading: boolean;
  readonly page: number | null;
  /** How deep a heading is, or how large its letters are: lines of one level are headings of one kind. */
  readonly level?: number;
  /** The one stretch of its words that is set in other letters than the rest: "**Cook** Hotel Sol". */
  readonly strong?: string;
  /** What a label says that the line is. */
  readonly means?: 'title' | 'employer';
  /** The line as it stands in the CV, where `text` is what is read of it. */
  readonly said?: string;
  /** In letters larger than the others' at the top of a column: a name, and what is under it, and no part of the column before. */
  readonly isTop?: true;
};

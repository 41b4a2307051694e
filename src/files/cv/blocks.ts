/** One line of a CV, as a reader of a format gives it. */
export type Block = {
  readonly text: string;
  /** An item of a list. */
  readonly isItem: boolean;
  /** A heading, as the file itself says it. */
  readonly isHeading: boolean;
  readonly page: number | null;
  /** In letters larger than the others' at the top of a column: a name, and what is under it, and no part of the column before. */
  readonly isTop?: true;
};

/** One line of a CV, as a reader of a format gives it. */
export type Block = {
  readonly text: string;
  /** An item of a list. */
  readonly isItem: boolean;
  /** A heading, as the file itself says it. */
  readonly isHeading: boolean;
  readonly page: number | null;
};

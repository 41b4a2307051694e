import type { IsoDate } from '#src/domain/dates.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';

/** One stage of the growth path, as it goes on paper. */
export type PathRow = {
  /** "Now", "This year": the stage in words. */
  when: string;
  action: readonly Segment[];
  /** Who or what helps. */
  support: readonly Segment[];
  by: IsoDate | null;
  /** What the person gives to those who help, and what they get from them. */
  gives: readonly Segment[];
  gets: readonly Segment[];
};

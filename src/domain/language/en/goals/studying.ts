import type { Segment } from '#src/domain/synthesis/types.ts';

export const STUDYING = ', studying ';

/** ", studying 3 to 5 hours a week", behind what is passed or finished. */
export const studying = (hours: Segment[] | null): readonly (string | Segment[])[] =>
  hours ? [STUDYING, hours] : [];

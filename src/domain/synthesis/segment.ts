import type { Segment } from './types.ts';

/** A stretch of our own words. */
export function frame(text: string, rule: string): Segment {
  return { text, kind: 'frame', sources: [], rule };
}

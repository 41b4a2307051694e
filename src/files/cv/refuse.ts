import type { CvRead, CvRefusal, CvRefusalReason } from '#src/domain/cv/cv-read.ts';

export function refuse(reason: CvRefusalReason): CvRefusal {
  return { kind: 'refused', reason };
}

/** What was read, or a refusal where it says nothing. */
export function orRefused(read: CvRead, reason: CvRefusalReason): CvRead | CvRefusal {
  return read.facts.length === 0 && read.lines.length === 0 ? refuse(reason) : read;
}

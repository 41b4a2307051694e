import { addDays, type IsoDate } from '#src/domain/dates.ts';
import type { Reflection, Review } from '#src/domain/model/reflection.ts';

/** A season: after this many days the same dials are worth another look. */
export const REVIEW_DAYS = 90;

type Looked = Pick<Reflection, 'createdAt' | 'reviews'>;

/** The last look back by its date, whatever the order in which they are kept. */
export function latestReview({ reviews }: Pick<Reflection, 'reviews'>): Review | null {
  return reviews.reduce<Review | null>((last, review) => (last && last.on > review.on ? last : review), null);
}

/**
 * The day from which the next look back is due; null when a file holds a date that no calendar has. The day of
 * beginning is the one in UTC: a day more or less does not matter in ninety.
 */
export function nextReviewOn(reflection: Looked): IsoDate | null {
  const from = latestReview(reflection)?.on ?? reflection.createdAt.slice(0, 10);
  try {
    return addDays(from, REVIEW_DAYS);
  } catch {
    return null;
  }
}

/** Whether a season has passed since the beginning or since the last look back. */
export function reviewDue(reflection: Looked, today: IsoDate): boolean {
  const next = nextReviewOn(reflection);
  return next !== null && next <= today;
}

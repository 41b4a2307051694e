import { describe, expect, it } from 'vitest';
import { questionnaire } from '#src/content/en/index.ts';
import { onScale, standingDials, weightsOf } from '#src/domain/history/dials.ts';
import { withReview, withWeights } from '#src/domain/history/review.ts';
import { nextReviewOn, reviewDue } from '#src/domain/history/review-due.ts';
import { type Review, reflectionSchema } from '#src/domain/model/reflection.ts';
import { aReflection, quickPerson } from '#tests/helpers/a-reflection.ts';

const review = (on: string, change: Partial<Review> = {}): Review => ({
  on,
  weights: { skills: 1, experiences: 1, social: 1, education: 4, finances: 1 },
  clear: 7,
  sure: 6,
  changed: 'a new job',
  stays: 'the children',
  ...change,
});
const begun = '2026-11-22T09:00:00Z';

describe('the next look back', () => {
  it('is due 90 days after the beginning, and not a day sooner', () => {
    const never = { createdAt: begun, reviews: [] };
    expect(nextReviewOn(never)).toBe('2027-02-20');
    expect(reviewDue(never, '2027-02-19')).toBe(false);
    expect(reviewDue(never, '2027-02-20')).toBe(true);
  });

  it('counts from the last look back, in whatever order they are kept', () => {
    const looked = { createdAt: begun, reviews: [review('2027-06-01'), review('2027-02-21')] };
    expect(nextReviewOn(looked)).toBe('2027-08-30');
    expect(reviewDue(looked, '2027-07-01')).toBe(false);
  });

  it('is not said where a file holds a date that does not exist', () => {
    const broken = { createdAt: '2026-13-45T09:00:00Z', reviews: [] };
    expect(nextReviewOn(broken)).toBeNull();
    expect(reviewDue(broken, '2027-02-20')).toBe(false);
  });
});

describe('the dials', () => {
  it('stand where the last look back left them, else where the answers say', () => {
    const told = quickPerson().setting('clarity', { clear: 3, sure: 4 }).done();
    expect(standingDials(told, questionnaire)).toMatchObject({
      weights: { social: 4 },
      bearings: { clear: 3, sure: 4 },
      from: 'answers',
    });
    const looked = { ...told, reviews: [review('2027-02-20')] };
    expect(standingDials(looked, questionnaire)).toMatchObject({
      weights: { social: 1, education: 4 },
      bearings: { clear: 7, sure: 6 },
      from: 'review',
    });
  });

  it('stand at their start where nothing was said, and never beyond their ends', () => {
    expect(standingDials(aReflection().done(), questionnaire)).toMatchObject({
      weights: { skills: 2, finances: 2 },
      bearings: { clear: null, sure: null },
    });
    expect([
      onScale(9.6, { min: 0, max: 4 }),
      onScale(-1, { min: 0, max: 4 }),
      onScale(2.4, { min: 0, max: 4 }),
    ]).toEqual([4, 0, 2]);
  });
});

describe('finishing a look back', () => {
  const goals = aReflection().done().goals;
  it('keeps it and changes no answer unless the person says so', () => {
    const before = { ...quickPerson().done(), goals };
    const after = withReview(
      before,
      { review: review('2027-02-20'), statuses: {}, useWeights: false },
      questionnaire,
    );
    expect(after.reviews).toEqual([review('2027-02-20')]);
    expect(after.answers).toBe(before.answers);
    expect(reflectionSchema.safeParse(after).success).toBe(true);
  });

  it('lets the new dials steer when the person says so, also where they had been skipped', () => {
    const before = quickPerson().settingAside('weights', 'skipped').done();
    const after = withReview(
      before,
      { review: review('2027-02-20'), statuses: {}, useWeights: true },
      questionnaire,
    );
    expect(weightsOf(after.answers, questionnaire)).toEqual(review('2027-02-20').weights);
    expect(reflectionSchema.safeParse(after).success).toBe(true);
  });

  it('sets dials that were never touched', () => {
    const after = withWeights(aReflection().done(), { skills: 4 }, questionnaire);
    expect(weightsOf(after.answers, questionnaire)).toMatchObject({ skills: 4, social: 2 });
    expect(reflectionSchema.safeParse(after).success).toBe(true);
  });

  it('holds a hundred of them at most', () => {
    let reflection = quickPerson().done();
    for (let at = 0; at < 102; at++) {
      const looked = { review: review('2027-02-20', { clear: at % 10 }), statuses: {}, useWeights: false };
      reflection = withReview(reflection, looked, questionnaire);
    }
    expect(reflectionSchema.safeParse(reflection).success).toBe(true);
  });
});

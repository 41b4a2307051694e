import { ALTERNATIVE_SCHEMAS } from '#src/domain/language/en/realise/alternatives.ts';
import { CV_SCHEMAS } from '#src/domain/language/en/realise/cv-line.ts';
import { DIRECTION_SCHEMAS } from '#src/domain/language/en/realise/direction.ts';
import type { Frame, Schema } from '#src/domain/language/en/realise/frames.ts';
import { FURTHER_GOAL_SCHEMAS } from '#src/domain/language/en/realise/further-goals.ts';
import { GROWTH_SCHEMAS } from '#src/domain/language/en/realise/growth.ts';
import { HEADLINE_SCHEMAS } from '#src/domain/language/en/realise/headline.ts';
import { INTERVIEW_SCHEMAS } from '#src/domain/language/en/realise/interview.ts';
import { LEARNING_GOAL_SCHEMAS } from '#src/domain/language/en/realise/learning-goal.ts';
import { OWN_GOAL_SCHEMAS } from '#src/domain/language/en/realise/own-goal.ts';
import { PEOPLE_GOAL_SCHEMAS } from '#src/domain/language/en/realise/people-goal.ts';
import { SENTENCE_SCHEMAS } from '#src/domain/language/en/realise/sentences.ts';
import { SHELF_SCHEMAS } from '#src/domain/language/en/realise/shelf-frames.ts';
import { SKELETON_SCHEMAS } from '#src/domain/language/en/realise/skeletons.ts';
import { SPOKEN_SCHEMAS } from '#src/domain/language/en/realise/spoken.ts';
import { SPOKEN_OWN_SCHEMAS } from '#src/domain/language/en/realise/spoken-own.ts';
import { POINT_SCHEMAS } from '#src/domain/language/en/realise/spoken-points.ts';
import { TEST_GOAL_SCHEMAS } from '#src/domain/language/en/realise/test-goal.ts';

/** Every schema of the English, by the document that it writes. */
export const SCHEMAS = {
  direction: DIRECTION_SCHEMAS,
  sentences: SENTENCE_SCHEMAS,
  skeletons: SKELETON_SCHEMAS,
  cv: CV_SCHEMAS,
  alternatives: ALTERNATIVE_SCHEMAS,
  interview: INTERVIEW_SCHEMAS,
  spoken: SPOKEN_SCHEMAS,
  spokenPoints: POINT_SCHEMAS,
  spokenOwn: SPOKEN_OWN_SCHEMAS,
  headline: HEADLINE_SCHEMAS,
  learning: LEARNING_GOAL_SCHEMAS,
  people: PEOPLE_GOAL_SCHEMAS,
  test: TEST_GOAL_SCHEMAS,
  own: OWN_GOAL_SCHEMAS,
  further: FURTHER_GOAL_SCHEMAS,
  shelf: SHELF_SCHEMAS,
  growth: GROWTH_SCHEMAS,
} satisfies Record<string, readonly Schema[]>;

export type Document = keyof typeof SCHEMAS;

/** A frame with the document that it stands in; several goals give the same reasons, in the same frames. */
export type PlacedFrame = { frame: Frame; document: Document };

export const FRAMES: readonly PlacedFrame[] = (Object.keys(SCHEMAS) as Document[]).flatMap((document) =>
  SCHEMAS[document].flatMap((frames) => frames.map((frame) => ({ frame, document }))),
);

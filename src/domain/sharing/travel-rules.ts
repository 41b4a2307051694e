import type { Client } from '#src/domain/model/client.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Version } from '#src/domain/model/version.ts';

/**
 * Where a field can go. `browser`: saved on this device. `clientFile`: the copy a person saves of their own
 * reflections. `coachFile`: the copy a coach saves of a whole workspace. `pdf`: every page that is shown to others.
 */
export const DESTINATIONS = ['browser', 'clientFile', 'coachFile', 'pdf'] as const;
export type Destination = (typeof DESTINATIONS)[number];

/** `ticked`: only when the person has ticked it in for this one document. */
export type MayTravel = 'always' | 'ticked' | 'never';
export type TravelRule = Readonly<Record<Destination, MayTravel>>;

const everywhere: TravelRule = {
  browser: 'always',
  clientFile: 'always',
  coachFile: 'always',
  pdf: 'always',
};
const offPaper: TravelRule = { ...everywhere, pdf: 'never' };
/** Part of the coach's own order: a client's file says nothing of it. */
const coachOnly: TravelRule = { browser: 'always', clientFile: 'never', coachFile: 'always', pdf: 'never' };

/** Every field of a reflection. A new field that is not listed here does not compile. */
export const REFLECTION_TRAVEL = {
  id: offPaper,
  clientId: coachOnly,
  title: everywhere,
  level: offPaper,
  lastStep: offPaper,
  // Which answers, says ANSWER_TRAVEL.
  answers: everywhere,
  settled: everywhere,
  // Written by hand over a text that goes on paper: the person put it there.
  edits: everywhere,
  direction: everywhere,
  goals: everywhere,
  // Notes for an interview are the person's own affair; the answer alone goes on paper.
  companies: offPaper,
  reframes: offPaper,
  steppingStone: offPaper,
  rehearsals: offPaper,
  reviews: offPaper,
  paper: everywhere,
  createdAt: offPaper,
  updatedAt: offPaper,
  revision: offPaper,
} as const satisfies Record<keyof Reflection, TravelRule>;

/** Every answer, by the channel of its question. A saved copy is the person's own, so it holds all of them. */
export const ANSWER_TRAVEL = {
  private: { browser: 'always', clientFile: 'always', coachFile: 'always', pdf: 'ticked' },
  shareable: everywhere,
} as const satisfies Record<Question['channel'], TravelRule>;

/** Every field of a coach's client. */
export const CLIENT_TRAVEL = {
  id: coachOnly,
  label: coachOnly,
  createdAt: coachOnly,
  revision: coachOnly,
} as const satisfies Record<keyof Client, TravelRule>;

/** Every field of a version: it goes where its reflection goes, and never on paper. */
export const VERSION_TRAVEL = {
  id: offPaper,
  reflectionId: offPaper,
  name: offPaper,
  cause: offPaper,
  reason: offPaper,
  keptAt: offPaper,
  // Field by field as REFLECTION_TRAVEL says.
  reflection: offPaper,
  revision: offPaper,
} as const satisfies Record<keyof Version, TravelRule>;

/** The names of the fields that go to `destination`, in the order of the table. */
export function travellingFields<K extends string>(
  rules: Readonly<Record<K, TravelRule>>,
  destination: Destination,
): K[] {
  return (Object.keys(rules) as K[]).filter((field) => rules[field][destination] !== 'never');
}

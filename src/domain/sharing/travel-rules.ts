import type { Client } from '#src/domain/model/client.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Session } from '#src/domain/model/session.ts';
import type { Version } from '#src/domain/model/version.ts';
import type { Audience } from './audience.ts';
import { everywhere, type TravelRule } from './words-travel.ts';

/** On this device and in files; on no page, in no answer and in no calendar. */
const kept: TravelRule = {
  ...everywhere,
  paper: false,
  'paper-with-private': false,
  stranger: false,
  'shared-screen': false,
  calendar: false,
  return: false,
  'return-with-private': false,
};
/** Everywhere but among the answers that go back to a coach, which are answers and nothing else. */
const notReturned: TravelRule = { ...everywhere, return: false, 'return-with-private': false };
const notInCalendar: TravelRule = { ...notReturned, calendar: false };
/** The person's own, on their device and in their files: not even what is given or sent in a coaching relationship holds it. */
const forSelf: TravelRule = { ...kept, client: false, coach: false };
/** Part of the coach's own order: neither a client nor a client's file hears of it. */
const coachOnly: TravelRule = { ...kept, 'client-file': false, client: false };
/** Said between the two: the client is given it, and takes no file of the coach's with it. */
const ofBoth: TravelRule = { ...coachOnly, client: true };
/** The same, and it stands on the screen that both look at in a session: item by item (release/shared-screen.ts). */
const seenTogether: TravelRule = { ...ofBoth, 'shared-screen': true };

/** Every field of a reflection. A new field that is not listed here does not compile. */
export const REFLECTION_TRAVEL = {
  // The days of a calendar are told apart by it.
  id: { ...kept, calendar: true, paper: true, 'paper-with-private': true },
  clientId: coachOnly,
  // Whoever looks on learns nobody's name from it.
  title: { ...notInCalendar, 'shared-screen': false },
  // A file whose language nobody knows cannot be read again.
  language: {
    ...kept,
    paper: true,
    'paper-with-private': true,
    stranger: true,
    return: true,
    'return-with-private': true,
  },
  level: kept,
  lastStep: kept,
  // Which words of them, says WORDS_TRAVEL; so too of edits, goals and the stepping stone.
  answers: everywhere,
  settled: notReturned,
  edits: notReturned,
  direction: notReturned,
  draft: notReturned,
  goals: notReturned,
  // Notes for an interview are the person's own affair; the answer alone goes on paper.
  companies: { ...kept, stranger: true },
  reframes: { ...kept, stranger: true },
  steppingStone: notReturned,
  rehearsals: kept,
  reviews: kept,
  // Said in a session, and typed there on the shared screen.
  said: { ...kept, 'shared-screen': true },
  paper: { ...notInCalendar, 'shared-screen': false },
  assignment: { ...kept, return: true, 'return-with-private': true },
  // Nobody has taken it yet: it is no part of what the client said here.
  returned: coachOnly,
  // What was left is no part of it either, and which answers the coach took is the coach's record.
  decided: coachOnly,
  cv: forSelf,
  createdAt: kept,
  updatedAt: kept,
  revision: kept,
} as const satisfies Record<keyof Reflection, TravelRule>;

/** Every field of a coach's client. */
export const CLIENT_TRAVEL = {
  id: coachOnly,
  label: coachOnly,
  tags: coachOnly,
  createdAt: coachOnly,
  updatedAt: coachOnly,
  archivedAt: coachOnly,
  keepUntil: coachOnly,
  // What both agreed on may stand on the client's own paper, where it is ticked (release/release-contract.ts).
  contract: { ...ofBoth, paper: true, 'paper-with-private': true },
  nextReview: coachOnly,
  assignments: coachOnly,
  revision: coachOnly,
} as const satisfies Record<keyof Client, TravelRule>;

/** Every field of a session. It is the coach's record: what of it reaches the client is released word by word. */
export const SESSION_TRAVEL = {
  id: ofBoth,
  clientId: coachOnly,
  startedAt: ofBoth,
  endedAt: ofBoth,
  plannedMinutes: coachOnly,
  lockedAt: { ...coachOnly, 'shared-screen': true },
  agenda: seenTogether,
  // The shared ones alone: release-session.ts, shared-screen.ts.
  notes: seenTogether,
  agreements: seenTogether,
  // Others may see a calendar: which words of an action stand there, WORDS_TRAVEL says.
  actions: { ...seenTogether, calendar: true },
  // Shown to the client, who takes them or leaves them; given along to nobody.
  offered: { ...coachOnly, 'shared-screen': true },
  additions: coachOnly,
  updatedAt: coachOnly,
  revision: coachOnly,
} as const satisfies Record<keyof Session, TravelRule>;

/** Every field of a version: it goes where its reflection goes, and never on paper. */
export const VERSION_TRAVEL = {
  id: kept,
  reflectionId: kept,
  name: kept,
  cause: kept,
  reason: kept,
  keptAt: kept,
  // Field by field as REFLECTION_TRAVEL says.
  reflection: kept,
  revision: kept,
} as const satisfies Record<keyof Version, TravelRule>;

/** The names of the fields that reach `audience`, in the order of the table. */
export function travellingFields<K extends string>(
  rules: Readonly<Record<K, TravelRule>>,
  audience: Audience,
): K[] {
  return (Object.keys(rules) as K[]).filter((field) => rules[field][audience]);
}

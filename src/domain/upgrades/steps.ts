import { answersBySlots } from './answers-by-slots.ts';

/** A library of some older version: nothing is known of it but its number. */
export type RawLibrary = Readonly<Record<string, unknown>> & { readonly version: number };

/**
 * One step upwards. `upgrade` gets the shape of version `from` and returns that of `from + 1`; it must not
 * change what it is given. It may throw on what it cannot read: the caller then keeps the old form aside.
 *
 * A library is often upgraded one record at a time, so that one damaged record never holds back the others:
 * a step must not count on finding another record beside the one it changes.
 */
export type UpgradeStep = {
  from: number;
  /** What changed, for the person who reads this in a year. */
  why: string;
  upgrade: (library: RawLibrary) => Readonly<Record<string, unknown>>;
};

/** Every step since version 1, in order. */
export const UPGRADES: readonly UpgradeStep[] = [
  {
    from: 1,
    why: 'A phrase can be rewritten by hand, and each part of an answer can say who may see it.',
    upgrade: (library) => ({
      ...library,
      reflections: mapValues(library.reflections, (reflection) => ({
        ...reflection,
        edits: {},
        answers: mapValues(reflection.answers, (answer) => ({ ...answer, channels: {} })),
      })),
    }),
  },
  {
    from: 2,
    why: 'Goals taken on, employers, rehearsals, reviews, a chosen road, parts on paper, and versions beside the reflections.',
    upgrade: (library) => ({
      ...library,
      versions: library.versions ?? {},
      reflections: mapValues(library.reflections, (reflection) => ({
        ...reflection,
        direction: { road: 'statement', added: [] },
        goals: [],
        companies: [],
        reframes: [],
        steppingStone: null,
        rehearsals: [],
        reviews: [],
        paper: { ...recordOf(reflection.paper), parts: ['goals', 'interview'] },
      })),
    }),
  },
  {
    from: 3,
    why: 'Words that a goal keeps say where they came from, what private matters on paper are called is no longer "finances", and a reflection, its edits and its goals say which language they are written in.',
    upgrade: (library) => ({
      ...library,
      reflections: mapValues(library.reflections, toFourth),
      versions: mapValues(library.versions, (version) => ({
        ...version,
        reflection: toFourth(recordOf(version.reflection)),
      })),
    }),
  },
  {
    from: 4,
    why: 'The questions ask for what a sentence needs, and one of three drafts can be chosen.',
    upgrade: (library) => ({
      ...library,
      reflections: mapValues(library.reflections, toFifth),
      versions: mapValues(library.versions, (version) => ({
        ...version,
        reflection: toFifth(recordOf(version.reflection)),
      })),
    }),
  },
  {
    from: 5,
    why: 'A coach keeps clients with what was agreed, and sessions with them; a reflection keeps what was said in them.',
    upgrade: (library) => ({
      ...library,
      sessions: library.sessions ?? {},
      reflections: mapValues(library.reflections, toSixth),
      versions: mapValues(library.versions, (version) => ({
        ...version,
        reflection: toSixth(recordOf(version.reflection)),
      })),
      clients: mapValues(library.clients, (client) => ({
        ...client,
        tags: [],
        updatedAt: client.createdAt,
        archivedAt: null,
        keepUntil: null,
        contract: null,
        nextReview: null,
        assignments: [],
      })),
    }),
  },
  {
    from: 6,
    why: 'Answers may come from a CV.',
    upgrade: (library) => library,
  },
  {
    from: 7,
    why: 'A goal knows the moment at which it was taken on: two sessions may be held on one day.',
    upgrade: (library) => library,
  },
  {
    from: 8,
    why: 'What came from a CV keeps its place and its dates, and what a CV said is known again, so that the next one shows what is new.',
    upgrade: (library) => library,
  },
  {
    from: 9,
    why: 'Words that a coach offered keep what they were taken over, and answers that came back wait to be taken or left.',
    upgrade: (library) => library,
  },
  {
    from: 10,
    why: 'Goals that only the answers suggest may be ticked onto a client’s paper, and a session keeps how its reflection stood at the beginning.',
    upgrade: (library) => library,
  },
  {
    from: 11,
    why: 'A reflection keeps which answers from home were taken and which were left, with what stood there before.',
    upgrade: (library) => library,
  },
];

const PARTS_OF_A_GOAL = ['action', 'measure', 'firstStep', 'ifThen', 'why', 'changeIf'] as const;

function toFourth(reflection: Raw): Raw {
  const { finances: privateMatters, ...paper } = recordOf(reflection.paper);
  return {
    ...reflection,
    // There was no other.
    language: 'en',
    edits: mapValues(reflection.edits, (edit) => ({ ...edit, language: 'en' })),
    paper: { ...paper, privateMatters },
    goals: listOf(reflection.goals).map((goal) => ({
      ...goal,
      language: 'en',
      ...Object.fromEntries(
        PARTS_OF_A_GOAL.map((part) => [
          part,
          // Nobody wrote down then what they came from: they are read as they stand.
          listOf(goal[part]).map((segment) => ({ ...segment, from: null })),
        ]),
      ),
    })),
  };
}

function toFifth(reflection: Raw): Raw {
  return { ...reflection, draft: null, answers: answersBySlots(recordOf(reflection.answers)) };
}

function toSixth(reflection: Raw): Raw {
  return { ...reflection, assignment: null, said: [] };
}

type Raw = Readonly<Record<string, unknown>>;

/** Every record of a keyed collection, changed. Throws on what is no collection of records. */
function mapValues(collection: unknown, change: (record: Raw) => Raw): Raw {
  return Object.fromEntries(
    Object.entries(recordOf(collection)).map(([key, value]) => [key, change(recordOf(value))]),
  );
}

/** Every record of a list. Throws on what is no list of records. */
function listOf(value: unknown): readonly Raw[] {
  if (!Array.isArray(value))
    throw new TypeError('Not a list: this library does not have the shape of its version.');
  return value.map(recordOf);
}

function recordOf(value: unknown): Raw {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TypeError('Not a record: this library does not have the shape of its version.');
  return value as Raw;
}

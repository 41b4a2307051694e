/**
 * Limits of size at input. A field keeps everything up to its limit, word for word; what is longer is
 * refused whole with a message (see ui/long-text-guard), never cut, so that nothing is lost in silence.
 */
export const LIMITS = {
  /** UTF-16 units in one free text, generous enough for a whole pasted CV. */
  text: 100_000,
  /** UTF-16 units in one chip, name tag or amount that a person adds. */
  own: 200,
  /** UTF-16 units in a phrase of a text that the person rewrites by hand. */
  edit: 500,
  /** What lay under words of a coach, each over the other. */
  editsBefore: 20,
  /** UTF-16 units in a note of a line or two: progress, a reason, a reframed fact. */
  note: 2_000,
  /** UTF-16 units in one note of a session. */
  sessionNote: 20_000,
  /** Topics, notes, agreements or actions in one session. */
  sessionItems: 200,
  /** Answers to questions of sessions in one reflection. */
  said: 1_000,
  /** Prints of lines of CVs that came in. */
  met: 5_000,
  /** UTF-16 units in one tag of a client, and tags of one client. */
  tag: 40,
  tags: 20,
  /** Assignments of one client, and questions of one assignment. */
  assignments: 200,
  questionsGiven: 100,
  /** Answers from home of which one reflection keeps how they were decided. */
  decided: 500,
  /** UTF-16 units in one stretch of a kept text. */
  kept: 4_000,
  /** UTF-16 units in the key of a phrase. */
  key: 400,
  /** UTF-16 units in a name on the PDF. */
  name: 300,
  /** Entries in one list answer. */
  list: 50,
  /** Bytes of a file that may be opened: a saved copy of some 3,000 reflections. Read beside the page, never in it. */
  fileBytes: 64 * 1024 * 1024,
  /** Bytes of a client's answers to questions for home, and of one part of a workspace file. */
  partBytes: 10 * 1024 * 1024,
} as const;

/** Versions of one reflection that are kept; the oldest kept by itself goes first. */
export const MOST_VERSIONS = 50;

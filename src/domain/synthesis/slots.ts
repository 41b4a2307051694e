import type { Channel } from '#src/domain/model/answer.ts';

/**
 * What a sentence needs, taken from the answers: the slots that the writers of a language fill. Neutral: no word of
 * any language but the person's own and the hand-written forms of chips. A slot that is empty is null or an empty list.
 */

/** What comes next for the person. It chooses the family of sentences. */
export const ARCS = [
  'start',
  'shift',
  'side',
  'back',
  'elsewhere',
  'own',
  'pass',
  'steady',
  'keep',
  'grow',
] as const;
export type Arc = (typeof ARCS)[number];

/** Where words came from, and who may see them. Every slot carries it, so that every phrase can say its answer. */
export type Origin = {
  /** The evidence id: `questionId/partOrPickId`. */
  source: string;
  /** As typed, or the label of the chip. */
  quote: string;
  /** The chip's or catalogue entry's id; null for words of the person's own. */
  option: string | null;
  /** The private matter that the words speak of, `unread` where the language was not understood, else null. */
  topic: string | null;
  channel: Channel;
};

/**
 * Words ready for a sentence: only forms that are right are present. Free words get theirs from the reader, chips by hand.
 * noun "a head for figures" · gerund "explaining things" · base "explain things" · past "rewrote the rota" (after "I")
 * · clause "nobody worked two weekends running" · howTo "calm a room" (after "how to") · sentence "My team would run
 * through a wall for me." (stands alone, in the person's words).
 */
export type PhraseForms = Partial<
  Record<'noun' | 'gerund' | 'base' | 'past' | 'clause' | 'howTo' | 'sentence', string>
>;
/** `isPlural` says of `noun` whether "is" or "are" follows; null where not known. */
export type Phrase = Origin & { forms: PhraseForms; isPlural?: boolean | null };

/** A kind of work. `a` "a nurse" · `role` "nurse" · `people` "nurses". */
export type Role = Origin & { a: string; role: string; people: string | null; field: Field | null };
/** A field of work: `name` "nursing" (after in, from, into, about; "I know ... well"). `who` the people in it, if any. */
export type Field = Origin & { name: string };
/** Something of one's own: "nail shop" after "my own". */
export type OwnThing = Origin & { thing: string };

/** One kind of work, known or in mind. `doing` has the forms `gerund` and `base`: "help people move". */
export type Work =
  | { kind: 'role'; role: Role }
  | { kind: 'field'; field: Field }
  | { kind: 'own'; own: OwnThing }
  | { kind: 'doing'; doing: Phrase };
/** What somebody has in mind; `isHedged` where they said it with a doubt ("maybe", "?"). */
export type InMind = Work & {
  isHedged: boolean /** "after that captain": behind the one before. */;
  isLater?: boolean;
  /** "Technician for a start": before the others, which come later. */
  isStart?: boolean;
  /** "Musician (haha)": where another is named it is none. */
  isJoke?: boolean;
  /** "A small bakery": their own, where they set out for something of their own. */
  isSmall?: boolean;
  /** How, where or for what it is to be done, as it stands behind the name: ", part-time", " for floors". */
  tail?: string;
};

export type Gift = Phrase & {
  /** Gladly fill my days with it: only such a gift may be the aim or "more of that". */
  isStarred: boolean;
  /** Tires the person out: never shown as a wish. */
  isTiring: boolean;
};

/** The verb chosen from a menu, with whom or what it serves. `id` of the menu; `who` null for verbs without an object. */
export type Serving = {
  verb: Origin & { id: string };
  who: (Phrase & { isPerson: boolean | null }) | null;
  /** What was told beside them, in the person's own sentence: forms.sentence "We had brown water for two summers." */
  told?: Phrase | null;
};

/** Something to be proud of. The stem that was completed decides the form; nothing is guessed. */
export type Proof = { isSaidAloud: boolean } & (
  | { stem: 'did'; did: Phrase } // forms.past, after "I": "rewrote the rota"
  | { stem: 'never'; did: Phrase } // forms.past, after "I never": "missed payroll"
  | { stem: 'because-of-me'; clause: Phrase } // forms.clause, and forms.sentence behind it
  | { stem: 'number'; what: Phrase; from: Phrase; to: Phrase } // "the defect rate" "5%" "1.2%"
  | { stem: 'behind-me'; what: Phrase } // forms.noun with its number: "12,900 rides"
  | { stem: 'first-in'; group: Phrase; to: Phrase } // "family" · forms.base "go to college"
  | { stem: 'title'; what: Phrase } // "I was ___": forms.noun "head girl", "a trauma nurse"
  | { stem: 'thing'; what: Phrase } // something made or been part of: forms.noun "my mural at the marae", and forms.sentence behind it
);

/**
 * What the work grew from, in the person's own words: forms.clause after "Ever since ___," or "because ___", and
 * forms.sentence, without its stop, where it can stand alone.
 */
export type Reason = { stem: 'since' | 'because'; clause: Phrase };

/** When the person is at their best. `when-i` clause after "when I" ("am drawing") · `when-it` after "when it is"
 *  ("quiet") · `when` a whole clause after "when" ("nobody is micromanaging me") · `where` after nothing ("on the road"). */
export type Best = { stem: 'when-i' | 'when-it' | 'when' | 'where'; words: Phrase };

/** What the work must fit. `detail` is the person or the figure the chip asks for ("3:15", "my two girls", "25"). */
export const FITS = [
  'home-by',
  'weekends',
  'evenings',
  'school-hours',
  'hours-at-most',
  'known-hours',
  'steady-pay',
  'benefits',
  'no-nights',
  'body',
  'partly-home',
  'near-home',
  'quiet',
  'no-travel',
  'free-pace',
  'outdoors',
] as const;
export type FitId = (typeof FITS)[number];
export type Fit = Origin & { id: FitId | 'own'; detail: Phrase | null; words: Phrase | null };

/** Off the table: forms.noun after "away from" ("night shifts"). `isPartOfWork` only for chips known to be so. */
export type Off = Phrase;

export const PAPER_STATES = ['in-force', 'lapsed', 'not-recognised', 'not-finished', 'missing'] as const;
export type PaperHeld = {
  name: Phrase; // forms.noun without article where none was typed: "BSN", "nursing license"
  state: (typeof PAPER_STATES)[number];
  /** What is missing, for `missing` and `not-finished`: "11 credits". */
  missing: Phrase | null;
};

export const STANCES = ['set-on-it', 'only-short', 'later', 'if-free'] as const;
/** Something one can finish, and how willingly. */
export type Learning = {
  what: Phrase;
  stance: (typeof STANCES)[number];
  /** It was begun, and is to be finished. */
  isToFinish?: boolean;
  /** It was said with a doubt: "coding cert?? not sure". */
  isDoubted?: boolean;
};

/** A figure: `amount` is null where no number could be read with certainty, then only `quote` is used, and nothing is compared. */
export type Figure = Origin & {
  text: string;
  amount: number | null;
  currency: string;
  period: 'hour' | 'week' | 'month' | 'year' | null;
};

export type Deadline =
  | { kind: 'working-by' | 'ends-on'; on: string; origin: Origin } // ISO date
  | { kind: 'money-lasts'; months: number; origin: Origin }
  | { kind: 'stop-in'; years: number; origin: Origin };

/** Someone who could advise: adults the person named, never children or people they look after. */
export type Adviser = Origin & { relation: string; name: string };

export type Slots = {
  arc: { id: Arc; origin: Origin } | null;
  /** What they do or did, in their order, three at most. */
  work: readonly Work[];
  /** Whether the work that was named first could be read: the years and the proofs are of it, and of no other. */
  isFirstNamed: boolean;
  /** The roles and the fields of it. */
  roles: readonly Role[];
  fields: readonly Field[];
  /** `isOfSeveral` where more than one work was told. */
  years: { count: number; origin: Origin; isOfSeveral?: boolean } | null;
  /** All that they have in mind, in their order; two mean that either would do. */
  inMind: readonly InMind[];
  /** They said that they have no job in mind yet. */
  notYet?: Origin | null;
  /** The first of each that was said without a doubt; all null where nothing is. `other` is the second job or field. */
  target: {
    role: Role | null;
    field: Field | null;
    own: OwnThing | null;
    other: { role: Role | null; field: Field | null } | null;
  };
  gifts: readonly Gift[];
  serving: Serving | null;
  /** Whom of their own the person earns for: a matter of their statement, and of nothing that others hear. */
  provides: Serving | null;
  proofs: readonly Proof[];
  /** Beside the first proof: "At first, {before}." "In the end, {after}." (clauses) */
  story: { before: Phrase | null; after: Phrase | null };
  reason: Reason | null;
  best: Best | null;
  fits: readonly Fit[];
  off: readonly Off[];
  papers: readonly PaperHeld[];
  learning: readonly Learning[];
  /** No more school: its own tick. */
  noSchool: Origin | null;
  /** Where they stand with work now. */
  standing: ('working' | 'ending' | 'looking' | 'studying' | 'not-working') | null;
  pay: { now: Figure | null; need: Figure | null; aim: Figure | null };
  own: { saved: Figure | null; needed: Figure | null };
  deadline: Deadline | null;
  /** Months they could manage on less; null where not said. */
  cushionMonths: number | null;
  unpaid: 'none' | 'some' | 'any-pay' | null;
  hours: { canGive: number | null; now: number | null };
  meanwhile: readonly {
    id: 'housing' | 'sends-money' | 'loan' | 'cares-for' | 'children' | 'nobody';
    detail: Phrase | null;
    origin: Origin;
  }[];
  place: 'stay' | 'would-move' | 'abroad-study' | 'abroad-work' | null;
  advisers: readonly Adviser[];
  learningHours: number | null;
  /** How many years ahead they look. */
  horizon: { years: number; origin: Origin } | null;
  /** 0 to 1 by factor, adding up to 1. */
  shares: Readonly<Record<'skills' | 'experiences' | 'social' | 'education' | 'finances', number>>;
};

import type { PhraseForms } from '#src/domain/synthesis/slots.ts';
import type { Kind } from './kinds.ts';
import type { Stem } from './stems.ts';

/** One part of an answer. */
export type Part = {
  /** As repaired. */
  text: string;
  /** As typed. */
  quote: string;
  kind: Kind;
  /** Only those that are right; none for what is no item, one sentence for what stands alone. */
  forms: PhraseForms;
  /** Whether "are" follows `forms.noun`; null where there is none, or nobody can tell. */
  isPlural: boolean | null;
  /** A plain form to be accepted by the person, never printed unasked; null where there is no certain one. */
  offer: string | null;
  /** The private matter that the words speak of, null for none. */
  topic: string | null;
  /** The stem that the forms complete: another than asked where the person wrote a whole clause. */
  stem: Stem;
  /** Whether "maybe" or the like was said with it (papers and things to learn keep their item). */
  isHedged: boolean;
  /** Why it was read so: a code for tests and the command line. */
  note: string;
};

/** Why an answer holds nothing for a sentence. */
export type Refusal = 'refused' | 'shrug' | 'troll' | 'other-language' | 'other-person';

export type ReadAnswer = {
  /** The whole answer, lightly repaired, to be shown under its field. */
  repaired: string;
  parts: readonly Part[];
  /** What the answer is as a whole where it has no item and no sentence of its own. */
  refusal: Refusal | null;
  note: string;
};

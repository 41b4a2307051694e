import type { Segment } from '#src/domain/synthesis/types.ts';
import { type Filler, say as sayAs } from './filler.ts';

/**
 * Every slot that a frame can have, with the forms that fit it. A frame takes the slots that it names, and a filler
 * of another form does not compile.
 */
export type Slots = {
  /** "free of charge and just once": a piece of our own words at the end. */
  opening: Filler<'phrase'>;
  who: Filler<'noun'>;
  change: Filler<'base'>;
  /** "a good ear and a way with words": what one has. */
  gifts: Filler<'noun'>;
  /** "listening to people properly": what one does. */
  doings: Filler<'gerund'>;
  theme: Filler<'noun' | 'gerund'>;
  values: Filler<'noun'>;
  room: Filler<'base'>;
  /** "bookkeeping", "how to teach a class". */
  subject: Filler<'noun' | 'gerund'>;
  /** "drive a van", after "learn to". */
  skill: Filler<'base'>;
  purpose: Filler<'base'>;
  /** "rewrote the rota", after "I". */
  did: Filler<'past'>;
  growth: Filler<'noun' | 'gerund'>;
  ownLearning: Filler<'quote'>;
  contact: Filler<'noun' | 'quote'>;
  supporter: Filler<'noun'>;
  /** What the person typed into a sentence of ours: a step to another job, a hard fact. */
  stepLearn: Filler<'phrase'>;
  stepGive: Filler<'phrase'>;
  years: Filler<'phrase'>;
  fact: Filler<'phrase'>;
  learned: Filler<'phrase'>;
  lookFor: Filler<'phrase'>;
};

export type SlotName = keyof Slots;

/** What is at hand for the slots; what is missing is null. */
export type Given = { readonly [K in SlotName]?: Slots[K] | null | undefined };

/** One way to say something: its name, the slots it takes, and the words around them; null when a slot is empty. */
export type Frame = {
  rule: string;
  slots: readonly SlotName[];
  write: (given: Given) => readonly Segment[] | null;
};

/** The frames that take the same slots. */
export type Schema = readonly Frame[];

type Write<K extends SlotName> = (say: ReturnType<typeof sayAs>, slots: Pick<Slots, K>) => readonly Segment[];

/** Names the slots of a schema once for all its frames, which stand under their names. */
export function schema<const K extends SlotName>(
  slots: readonly K[],
  frames: Readonly<Record<string, Write<K>>>,
): Schema {
  return Object.entries(frames).map(([rule, write]) => ({
    rule,
    slots,
    write: (given) => (hasAll(given, slots) ? write(sayAs(rule), given) : null),
  }));
}

function hasAll<K extends SlotName>(given: Given, slots: readonly K[]): given is Given & Pick<Slots, K> {
  return slots.every((slot) => given[slot] != null);
}

/** The sentence of the first frame whose slots can all be filled. */
export function realise(schemas: readonly Schema[], given: Given): readonly Segment[] | null {
  for (const { write } of schemas.flat()) {
    const said = write(given);
    if (said) return said;
  }
  return null;
}

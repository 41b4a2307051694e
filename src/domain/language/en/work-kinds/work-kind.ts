/** What is known of one kind of work, so that a text can speak of that work and not of work in general. */
export type WorkKind = {
  /** The id of the first of its fields; its own where the catalogue has no field for it. */
  id: string;
  /** The ids of the catalogue's fields that belong to it. */
  fields: readonly string[];
  /** Where it is done: "a bakery", after "Call one of". */
  place: string;
  /** Several of them, after "two" or "three": "bakeries". */
  places: string;
  /** After "a day": "in a bakery". */
  at: string;
  /** The id of the kind whose people know this one from close by; null where there is none. */
  near: string | null;
  /** There are so few such places that nobody has six of them to ask. */
  isRare: boolean;
};

/** A kind as the tables hold it: with the words it is found by. */
export type KindRow = Pick<WorkKind, 'place'> & {
  /** The fields' ids, parted by spaces; "" where the catalogue has no field for it. */
  fields: string;
  /** For a kind without a field. */
  id?: string;
  near?: string;
  isRare?: true;
  /** Words and phrases, in the singular and parted by commas, that can mean nothing else. */
  words: string;
  /** Words that mean it only where nothing surer stands beside them: "shop", but not in "coffee shop". */
  alone?: string;
  /** Words that mean it only where nothing else is found at all: "manager", but not in "shop manager". */
  last?: string;
  /** Where it is not `place` with the usual ending. */
  places?: string;
  /** Where it is not "in" before `place`. */
  at?: string;
};

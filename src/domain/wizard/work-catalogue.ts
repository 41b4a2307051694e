/** A field of work: `name` fits after in, from and into, and in "I know ... well". `search` is what else people call it. */
export type FieldWords = { id: string; label: string; name: string; search: readonly string[] };

/** A kind of work: `a` "a nurse", `role` "nurse", `people` "nurses". `field` is the id of the field it belongs to. */
export type RoleWords = {
  id: string;
  label: string;
  a: string;
  role: string;
  people: string;
  search: readonly string[];
  field: string;
};

/** What the search must know of a language. Endings stand longest first, since the first that fits is taken. */
export type SearchRules = {
  /** Words that say nothing about the work: "and", "of". */
  skip: readonly string[];
  /** Words after which nothing counts, since what follows is not meant: "except". */
  stop: readonly string[];
  /** The ending of several, and what the ending of one is. An ending that stays as it is stands there with itself. */
  plurals: readonly (readonly [string, string])[];
  /** Endings that tell a person from the work: "teach-er", "teach-ing". */
  kin: readonly string[];
};

/** All work that can be chosen, the commoner first: the order decides between entries that fit equally well. */
export type WorkCatalogue = {
  fields: readonly FieldWords[];
  roles: readonly RoleWords[];
  rules: SearchRules;
};

/** What a verb of the menu takes: people, a thing, either of them, or nothing after it. */
export type VerbObject = 'people' | 'thing' | 'either' | 'none';

/**
 * A verb of the question whom or what the work serves. In its forms `{who}` marks where the object stands
 * ("keep {who} safe"): `base` after "I want to", `gerund` after "a job", `past` after "I".
 */
export type ServingVerb = {
  id: string;
  label: string;
  base: string;
  gerund: string;
  past: string;
  examples: readonly string[];
  object: VerbObject;
};

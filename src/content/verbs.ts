import type { ServingVerb, VerbObject } from '#src/domain/wizard/serving-verb.ts';
import words from './en/verbs.json' with { type: 'json' };
import structure from './structure/verbs.json' with { type: 'json' };

const objects = new Map(structure.map(({ id, object }) => [id, object as VerbObject]));

/** The menu of verbs in its order, from people served by hand to work for its own sake. */
export const verbs: readonly ServingVerb[] = words.map((verb) => ({
  ...verb,
  object: objects.get(verb.id) ?? 'none',
}));

import { join } from '#src/content/join.ts';
import { stepSchema } from '#src/domain/model/question.ts';

type Tree = { readonly [name: string]: unknown };

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What does not fit between the structure of a step and its words in one language, each as a plain sentence. */
export function misfitsOf(structure: unknown, words: unknown, file: string): string[] {
  const joined = join(structure, words);
  const { error } = stepSchema.safeParse(joined);
  const missing = (error?.issues ?? []).flatMap((issue) => {
    const place = placeOf(joined, issue.path);
    return issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => `${file}: nothing reads “${[...place, key].join(' › ')}”. Take it out.`)
      : [`${file}: “${place.join(' › ')}” is missing or not as it should be (${issue.message}). Write it.`];
  });
  return [...missing, ...wordsForNothing(structure, words, [], file)];
}

/** A place in words, with the id of each thing instead of its number. */
function placeOf(tree: unknown, path: readonly PropertyKey[]): string[] {
  let at = tree;
  return path.map((step) => {
    at = (at as Record<PropertyKey, unknown> | undefined)?.[step];
    return typeof step === 'number' && isTree(at) && typeof at.id === 'string' ? at.id : String(step);
  });
}

/** Words under an id that the structure does not list. */
function wordsForNothing(
  structure: unknown,
  words: unknown,
  place: readonly string[],
  file: string,
): string[] {
  if (!isTree(words)) return [];
  if (Array.isArray(structure)) {
    const ids = new Map(structure.map((item) => [isTree(item) ? item.id : item, item]));
    return Object.entries(words).flatMap(([id, inner]) =>
      ids.has(id)
        ? wordsForNothing(ids.get(id), inner, [...place, id], file)
        : [
            `${file}: there is no “${[...place, id].join(' › ')}” in the structure. Take its words out, or add its id.`,
          ],
    );
  }
  if (!isTree(structure)) return [];
  return Object.entries(words).flatMap(([name, inner]) =>
    name in structure ? wordsForNothing(structure[name], inner, [...place, name], file) : [],
  );
}

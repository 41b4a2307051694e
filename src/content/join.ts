type Tree = { readonly [name: string]: unknown };

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Structure and words as one: what the structure lists by id finds its words under that id. Words that are missing are
 * simply absent, and words for nothing are left out; tests/content/words.test.ts tells of both.
 */
export function join(structure: unknown, words: unknown): unknown {
  if (Array.isArray(structure)) return structure.map((item) => joinItem(item, words));
  if (!isTree(structure) || !isTree(words)) return structure;
  const joined: Record<string, unknown> = { ...words };
  for (const [name, value] of Object.entries(structure)) joined[name] = join(value, words[name]);
  return joined;
}

/** One of a list: a plain id is the whole structure of an option; what has no id has no words. */
function joinItem(item: unknown, words: unknown): unknown {
  if (!isTree(words)) return item;
  const given = typeof item === 'string' ? { id: item } : item;
  return isTree(given) && typeof given.id === 'string' ? join(given, words[given.id]) : item;
}

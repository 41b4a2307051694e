/** The first place where saved work does not have the shape it should, for a message a person can act on. */
export type Misfit = {
  /** Names and positions from the outside in: `['reflections', '0', 'title']`. */
  path: readonly string[];
  problem: 'missing' | 'unknown-name' | 'too-long' | 'wrong-kind';
};

/** What zod reports, as far as it is needed here. */
type Issue = {
  code?: string | undefined;
  path?: readonly PropertyKey[] | undefined;
  input?: unknown;
  keys?: unknown;
};

/** The first misfit among zod's issues, or null when there is none. */
export function misfitOf(issues: readonly Issue[]): Misfit | null {
  const [issue] = issues;
  if (!issue) return null;
  const path = (issue.path ?? []).map(String);
  if (issue.code === 'unrecognized_keys') {
    const [name] = Array.isArray(issue.keys) ? issue.keys : [];
    return { path: typeof name === 'string' ? [...path, name] : path, problem: 'unknown-name' };
  }
  if (issue.code === 'too_big') return { path, problem: 'too-long' };
  if (issue.code === 'invalid_type' && issue.input === undefined) return { path, problem: 'missing' };
  return { path, problem: 'wrong-kind' };
}

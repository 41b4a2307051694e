import { applyEdits, modify } from 'jsonc-parser';

/** Why a file was left alone: it is no JSON, or no JSON Resume whose summary could be changed alone. */
export type NotPut = { kind: 'refused'; reason: 'json-broken' | 'json-other' };

/** Keys of which a JSON Resume has at least one. */
const KEYS = ['basics', 'work', 'education', 'skills', 'projects', 'volunteer', 'certificates', 'languages'];

/**
 * A JSON Resume with this summary, and every other sign of it as it was: its order, its numbers, its spaces, keys that nobody
 * knows. It is changed as text for that reason. Never throws.
 *
 * @example putSummary('{"basics":{"name":"Ann"}}', 'Hello') // {"basics":{"name":"Ann","summary":"Hello"}}
 */
export function putSummary(text: string, summary: string): { kind: 'put'; text: string } | NotPut {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const json = text.slice(mark.length);
  const before = parsed(json);
  if (before === undefined) return { kind: 'refused', reason: 'json-broken' };
  if (!isResume(before)) return { kind: 'refused', reason: 'json-other' };
  // Not formatted by the library, which sets right whatever stands on the same lines.
  const edits = modify(json, ['basics', 'summary'], summary, {});
  const isNew = !Object.hasOwn(before, 'basics');
  const changed = applyEdits(
    json,
    edits.map((edit) => ({
      ...edit,
      content: edit.content.replace(/^,/, `,${lineOf(json, isNew ? 1 : 2)}`),
    })),
  );
  // Of two keys of one name readers take the last, and the text is changed at the first: then it is left alone.
  const after = parsed(changed);
  if (!isResume(after) || after.basics?.summary !== summary) return { kind: 'refused', reason: 'json-other' };
  return { kind: 'put', text: `${mark}${changed}` };
}

type Resume = { basics?: { summary?: unknown } };

function isResume(value: unknown): value is Resume {
  if (!isObject(value) || !KEYS.some((key) => Object.hasOwn(value, key))) return false;
  return !Object.hasOwn(value, 'basics') || isObject((value as Resume).basics);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** How a new key begins a line where the others do; nothing where the file is one line. */
function lineOf(json: string, depth: number): string {
  const [, end, indent] = /(\r?\n)([ \t]+)"/.exec(json) ?? [];
  return end === undefined || indent === undefined ? '' : `${end}${indent.repeat(depth)}`;
}

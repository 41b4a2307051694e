import { wellFormed } from '#src/domain/text/well-formed.ts';

/** How deep a copy goes: its real depth is 7. */
const DEPTH = 32;
/** Values in one file: 3,000 reflections have about 1,500,000. */
const NODES = 4_000_000;
/** Names that change how an object works instead of standing in it. */
const DANGEROUS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export type Plain =
  | { kind: 'plain'; value: unknown }
  | { kind: 'not-json' }
  | { kind: 'dangerous'; name: string };

/** Whether the text is nested too deeply or split up too often to be a copy. Reads it once, before any parsing. */
export function isTooMuch(text: string): boolean {
  let depth = 0;
  let nodes = 1;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (quoted) {
      if (letter === '\\') at++;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') nodes++;
    else if (letter === '{' || letter === '[') {
      depth++;
      nodes++;
    } else if (letter === '}' || letter === ']') depth--;
    if (depth > DEPTH || nodes > NODES) return true;
  }
  return false;
}

/** A text with none of these in it holds no dangerous name, and no half of a character: once decoded, only an escape can hide one. */
const SUSPECT = ['\\u', ...[...DANGEROUS].map((name) => `"${name}"`)];

/**
 * The plain value in a JSON text, as it was decoded. Refuses dangerous names wherever they stand, and mends half characters (lone
 * surrogates), which a file cannot hold and which would turn into other signs later.
 */
export function parsePlain(text: string): Plain {
  let dangerous: string | null = null;
  const mend = (name: string, value: unknown): unknown => {
    if (DANGEROUS.has(name)) dangerous ??= name;
    return typeof value === 'string' ? wellFormed(value) : value;
  };
  // To be asked about each value, the parser takes five times as long: only where there is something to ask.
  const isSuspect = SUSPECT.some((sign) => text.includes(sign));
  try {
    const value: unknown = isSuspect ? JSON.parse(text, mend) : JSON.parse(text);
    return dangerous === null ? { kind: 'plain', value } : { kind: 'dangerous', name: dangerous };
  } catch {
    return { kind: 'not-json' };
  }
}

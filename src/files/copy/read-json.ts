import { LIMITS } from '#src/domain/model/limits.ts';
import type { Refusal } from '#src/domain/sharing/refusal.ts';
import { decodeText } from './decode-text.ts';
import { isTooMuch, parsePlain } from './parse-plain.ts';

export type JsonRead = { kind: 'plain'; value: unknown } | ({ kind: 'refused' } & Refusal);

/** The plain value in a file of ours, whatever it holds; a file that could do harm or is no JSON is refused by its reason. */
export function readJson(bytes: Uint8Array): JsonRead {
  const refuse = (refusal: Refusal): JsonRead => ({ kind: 'refused', ...refusal });
  if (bytes.byteLength > LIMITS.fileBytes) return refuse({ reason: 'too-big' });
  if (startsWith(bytes, '%PDF')) return refuse({ reason: 'pdf' });
  if (startsWith(bytes, 'PK\u0003\u0004')) return refuse({ reason: 'zip' });
  const text = decodeText(bytes);
  if (text === null) return refuse({ reason: 'not-text' });
  if (text.trim() === '') return refuse({ reason: 'empty' });
  if (isTooMuch(text)) return refuse({ reason: 'too-much' });
  const parsed = parsePlain(text);
  if (parsed.kind === 'not-json') return refuse({ reason: 'not-json' });
  if (parsed.kind === 'dangerous') return refuse({ reason: 'dangerous', name: parsed.name });
  return parsed;
}

function startsWith(bytes: Uint8Array, letters: string): boolean {
  return [...letters].every((letter, at) => bytes[at] === letter.charCodeAt(0));
}

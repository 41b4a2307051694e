import { readParts } from '#src/domain/language/en/reader/read-parts.ts';
import type { Quoted, Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';

/** The slots with the answers as they were typed: goals may say a must-fit or a thing to learn in the person's own words. */
export type Told = Slots & { typed: readonly Typed[] };

/** The answers to one question, as typed. */
export function typedAs({ typed }: Told, signal: Quoted): readonly Typed[] {
  return typed.filter((one) => one.signal === signal);
}

/** The first thing that was typed, in plain spelling, without what follows a comma or stands in brackets. */
export function firstPart(words: string, stem: 'person-or-figure' | 'learning' | 'any'): string {
  const [part] = readParts(words, stem).parts;
  return (part?.text ?? '').split(/[,;(]|\s[–—-]\s|\s(?:because|cause|cos)\s/u)[0]?.trim() ?? '';
}

const HAS_NO_CAPITAL =
  /^(?:No|Not|Never|Only|A|An|The|My|That|This|To|On|In|At|Home|Office|Time|Late|Some|One|Two|Three|Four|Five|Six|Something|Help\p{L}*|Work\p{L}*|Teach\p{L}*|Sit\p{L}*)\b/u;

/** As it stands after a colon: small, unless it is a name. */
export function inList(text: string): string {
  return HAS_NO_CAPITAL.test(text) ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : text;
}

/** A name keeps the capital that it was typed with. */
export function asCapital(text: string, typed: string): string {
  const [first = ''] = typed;
  return first !== text[0] && first.toLowerCase() === text[0] ? first + text.slice(1) : text;
}

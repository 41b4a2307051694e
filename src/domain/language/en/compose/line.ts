import type { Origin, Phrase, PhraseForms } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';

/** A stretch of a sentence; null where what it needs is not there. */
export type Piece = readonly Segment[] | null;

/**
 * Tagged template of a line: plain text becomes frame segments under `rule`, pieces keep their own sources. Null as
 * soon as one piece is null, so that no sentence has a hole.
 */
export function line(rule: string) {
  return (texts: TemplateStringsArray, ...pieces: readonly (Piece | string)[]): Segment[] | null => {
    const segments: Segment[] = [];
    for (const [at, text] of texts.entries()) {
      if (text !== '') segments.push(ours(text, rule));
      if (at >= pieces.length) continue;
      const piece = pieces[at] ?? null;
      if (piece === null || piece.length === 0) return null;
      if (typeof piece === 'string') segments.push(ours(piece, rule));
      else segments.push(...piece);
    }
    return segments;
  };
}

/** Our own words. */
export function ours(text: string, rule: string): Segment {
  return { text, kind: 'frame', sources: [], rule };
}

/** Words of an answer: the person's own, or a chip's. */
export function from(origin: Origin, text: string, form: string): Segment {
  // "Four years" are our words for the number that they typed.
  const kind = origin.option === null && form !== 'number' ? 'user' : 'lexeme';
  return { text, kind, sources: [origin.source], rule: `${kind}-${form}` };
}

/** The phrase in the asked form; null when it has no such form. */
export function words(phrase: Phrase | null | undefined, form: keyof PhraseForms): Segment[] | null {
  const text = phrase?.forms[form];
  return phrase && text ? [from(phrase, text, form)] : null;
}

/** "a", "a and b", "a, b and c"; null for an empty list. */
export function listed(items: readonly (readonly Segment[])[], rule: string): Segment[] | null {
  const [first] = items;
  if (!first) return null;
  const hasOwnAnd = items.some((item) => item.some(({ text }) => / and |,/.test(text)));
  const joint = (at: number) =>
    at < items.length - 1 ? ', ' : hasOwnAnd && items.length > 1 ? ', and ' : ' and ';
  return items.flatMap((item, at) => (at === 0 ? [...item] : [ours(joint(at), rule), ...item]));
}

/** The text of a stretch as one reads it. */
export function textIn(piece: readonly Segment[]): string {
  let whole = '';
  for (const { text } of piece) whole += text;
  return whole;
}

/** How many words a stretch has. */
export function wordsIn(piece: readonly Segment[]): number {
  return countStretches(textIn(piece));
}

/** With a capital at the start. */
export function capital(piece: readonly Segment[]): Segment[] {
  const [first] = piece;
  if (!first) return [];
  const all = [...piece];
  all[0] = { ...first, text: withFirstCapital(first.text) };
  return all;
}

function withFirstCapital(text: string): string {
  const [first = ''] = text;
  if (first >= 'a' && first <= 'z') return first.toUpperCase() + text.slice(1);
  if (first >= 'A' && first <= 'Z') return text;
  // "17 years it was": a figure begins the sentence, and what follows stays as it is.
  const letter = /^[^\p{L}\p{N}]*\p{L}/u.test(text) ? /\p{L}/u.exec(text) : null;
  if (!letter) return text;
  const [small] = letter;
  return text.slice(0, letter.index) + small.toUpperCase() + text.slice(letter.index + small.length);
}

/** Sentences one after another. */
export function sentences(pieces: readonly Piece[]): Segment[] {
  return pieces
    .filter((piece) => piece !== null)
    .flatMap((piece, at) => (at === 0 ? capital(piece) : [ours(' ', 'space'), ...capital(piece)]));
}

const SMALL = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A whole number as one says it: "four", "15". */
export function inWords(count: number): string {
  return SMALL[count] ?? String(count);
}

/** "a year", "12 years"; a part of a year is never rounded up: "four and a half years", "more than four years". */
export function yearsInWords(years: number): string {
  const whole = Math.floor(years);
  if (years - whole === 0.5 && whole > 0) return `${inWords(whole)} and a half years`;
  if (years === 1) return 'a year';
  const said = whole === 1 ? 'one year' : `${inWords(whole)} years`;
  return years === whole ? said : `more than ${said}`;
}

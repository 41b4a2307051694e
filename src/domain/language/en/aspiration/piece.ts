import type { Origin, Phrase, PhraseForms } from '#src/domain/synthesis/slots.ts';
import type { Segment, SegmentRole } from '#src/domain/synthesis/types.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { withCapital, wordsIn } from './grammar.ts';

/** A segment that says what it is there for. */
export type AspirationSegment = Segment & { role: SegmentRole };

/** Words for one place in a sentence. */
export type Piece = readonly AspirationSegment[];

/** Words of ours that need no answer of their own. */
export function ours(text: string, role: SegmentRole, rule: string): AspirationSegment {
  return { text, kind: 'frame', sources: [], rule, role };
}

/** Words that come from an answer: the person's own, or a listed one's hand-written form. */
export function theirs(text: string, role: SegmentRole, rule: string, origin: Origin): AspirationSegment {
  const kind = origin.option === null ? 'user' : 'lexeme';
  return { text, kind, sources: [origin.source], rule, role };
}

/** Words of ours that would not stand there without an answer: "20 years", "steady work". */
export function fromAnswer(text: string, role: SegmentRole, rule: string, origin: Origin): AspirationSegment {
  return { text, kind: 'lexeme', sources: [origin.source], rule, role };
}

/** The first of the forms that a phrase has, if it can stand inside a sentence of ours. */
export function formOf(
  phrase: Phrase | null | undefined,
  forms: readonly Exclude<keyof PhraseForms, 'sentence'>[],
  mostWords: number,
): string | null {
  for (const form of forms) {
    const text = phrase?.forms[form];
    if (text !== undefined && isSmooth(text) && wordsIn(text) <= mostWords) return text;
  }
  return null;
}

/** Inside a sentence of ours nothing may end it, quote, or hold a second line. */
export const isSmooth: (text: string) => boolean = onceByText(readsOn);

function readsOn(text: string): boolean {
  const plain = text.replace(/\b(St|Dr|Mr|Mrs|Ms|Prof)\. /g, '$1 ');
  return /^\S(?:[^\n\r]*\S)?$/.test(text) && !/["“”„«»;!?…()[\]{}<>|]|:(?!\d)|\.(?:\s|$)|\s\s|,$/.test(plain);
}

/** "a", "a and b", "a, b and c"; with a comma before "and" where an item holds its own "and" or comma. */
export function listed(pieces: readonly Piece[], role: SegmentRole, rule: string): Piece | null {
  const [first] = pieces;
  if (!first) return null;
  const hasOwnAnd = pieces.some((piece) => / and |,/.test(textOf(piece)));
  const last = pieces.length - 1;
  return pieces.flatMap((piece, at) => {
    if (at === 0) return piece;
    return [ours(at < last ? ', ' : hasOwnAnd ? ', and ' : ' and ', role, rule), ...piece];
  });
}

/** The text as a person reads it. */
export function textOf(piece: Piece): string {
  let whole = '';
  for (const { text } of piece) whole += text;
  return whole;
}

/** With a capital at its start. */
export function capital([first, ...rest]: Piece): Piece {
  return first ? [{ ...first, text: withCapital(first.text) }, ...rest] : [];
}

import { endsInShortForm } from '#src/domain/text/sentences.ts';
import type { InterviewLanguage } from './language.ts';
/** A sentence in its pieces, and whether it, or the line that leads to it, denies something. */
export type EmployerSentence = { pieces: readonly string[]; isNegated: boolean };

const BULLET = /^\s*(?:[•·‣▪*–—-]|\d{1,2}[.)]\s)/u;
/** A line that begins small goes on with the sentence before it. */
const SMALL = /^[\s"“‘'(]*\p{Ll}/u;
const STOP = /[.!?؟۔।॥։።။។。！？｡]["”’')]*\s*$/u;

type Open = { pieces: string[]; isLedByNo: boolean };
/** What the line that leads to a list says of its items; read once, however many there are. */
type Lead = { denies: boolean; hasColon: boolean };
const NO_LEAD: Lead = { denies: false, hasColon: false };

/**
 * Sentences of a plain text. A sentence goes on over a line's end and a semicolon; an item of a list is read with the
 * line that leads to it, since "We do not:" turns around each of them.
 */
export function sentencesOf(
  text: string,
  { employer: { denies }, shortForms }: Pick<InterviewLanguage, 'employer' | 'shortForms'>,
): readonly EmployerSentence[] {
  const found: Open[] = [];
  let lead = NO_LEAD;
  for (const line of text.split(/[\r\n]+/u)) {
    for (const [at, part] of line.split(/[•·‣▪|]/u).entries()) {
      const isItem = at > 0 || BULLET.test(part);
      for (const [nth, piece] of part
        .split(/(?<=[.!?؟۔։]["”’'»)\]]*)\s+|(?<=[।॥።။។。！？｡]["”’'»)\]」』]*)(?!["”’'»)\]」』])/u)
        .entries()) {
        if (piece.trim() === '') continue;
        const last = found.at(-1);
        const before = last?.pieces.at(-1) ?? '';
        const startsItem = isItem && nth === 0;
        const goesOn =
          !startsItem &&
          ((SMALL.test(piece) && !STOP.test(before)) || endsInShortForm(before, piece, shortForms));
        // Only the line was broken, not the thought.
        if (last && goesOn) last.pieces[last.pieces.length - 1] = `${before.trimEnd()} ${piece.trimStart()}`;
        // A line after a colon belongs to it, item or not.
        else
          found.push({
            pieces: [piece],
            isLedByNo: lead.denies && nth === 0 && (startsItem || lead.hasColon),
          });
        // What leads to a list is the last sentence before it that has no end.
        if (isItem) continue;
        const isDenied = denies(piece) || (goesOn && lead.denies);
        lead = STOP.test(piece) ? NO_LEAD : { denies: isDenied, hasColon: /:\s*$/.test(piece) };
      }
    }
  }
  return found.map(({ pieces, isLedByNo }) => ({
    pieces: pieces.flatMap((piece) => piece.split(';')),
    isNegated: isLedByNo || denies(pieces.join(' ')),
  }));
}

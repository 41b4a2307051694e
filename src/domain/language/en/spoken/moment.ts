import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import { isATime } from '#src/domain/language/en/reader/began-with.ts';
import { HAPPENED } from '#src/domain/language/en/reader/prose.ts';
import type { Reason } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { say } from './frames.ts';
import { isTellable } from './tellable.ts';

/** The moment as a sentence of its own; null where it can only stand behind "ever since" or "because". */
export function momentOf(reason: Reason): Piece {
  if (!isTellable(reason)) return null;
  const { sentence, clause = '' } = reason.clause.forms;
  if (sentence !== undefined) return told('reason-alone', [from(reason.clause, sentence, 'sentence')]);
  const piece = [from(reason.clause, clause, 'clause')];
  if (reason.stem === 'because') return LED_UP.test(clause) ? told('reason-alone', piece) : null;
  if (isATime(clause) || !HAPPENED.test(clause) || LASTED.test(clause)) return null;
  return told(ONE_TIME.test(clause) && !HAS_ITS_TIME.test(clause) ? 'moment-once' : 'reason-alone', piece);
}

function told(frame: 'reason-alone' | 'moment-once', piece: readonly Segment[]): Piece {
  return say(frame, { sentence: piece });
}

/** "When I go, there will be nobody who can cut foam by eye": what leads up to it stands first, and it is whole. */
const LED_UP = /^(?:when|if|after) [^,]+, (?!(?:and|or|but)\b)\p{L}/iu;
/** How one was, or what one is doing since: no moment. */
const LASTED =
  /^(?:I|we) (?:was|were|had been|knew|lived|worked|could)\b|^(?:when|if|after|before|until)\b/iu;
/** "An ambulance drove past", "I saw an envelope": one time of many that are not told. */
const ONE_TIME = /^an? |^I (?:saw|heard|watched|met|noticed|asked|cleaned|helped|found|put|read|visited) /u;
const HAS_ITS_TIME =
  /\b(?:once|one (?:day|night|morning|evening|time|year)|first|last|never|always|every|years?|when)\b/iu;

/** What happened once, where it began; a time of life, or two times in one, begins nothing. */
export function startOf({ clause: { forms }, clause }: Reason): Piece {
  const { clause: text = '' } = forms;
  const isStart = HAPPENED.test(text) && !isATime(text) && !GOES_ON.test(text) && !HAS_A_TIME.test(text);
  return isStart ? [from(clause, text, 'clause')] : null;
}

const HAS_A_TIME = /\b(?:when|after|before|while|until)\b|^(?:I|we) (?:was|were|had been|could)\b/iu;

/** What went on and on, or still is. */
const GOES_ON =
  /\b(?:every|always|ever since|ha(?:ve|s)|still)\b|['’]ve\b|^(?:there|it|this|that|he|she|they|we)(?:['’](?:s|re)| is| are)\b/iu;

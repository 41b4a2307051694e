import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import { isATime } from '#src/domain/language/en/reader/began-with.ts';
import { HAPPENED } from '#src/domain/language/en/reader/prose.ts';
import { tag } from '#src/domain/language/en/reader/tags.ts';
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
  const { when, after } = whenAndAfter(clause);
  if (when !== '')
    return say('moment-when', {
      when: [from(reason.clause, when, 'clause')],
      after: [from(reason.clause, after, 'clause')],
    });
  return told(ONE_TIME.test(clause) && !HAS_ITS_TIME.test(clause) ? 'moment-once' : 'reason-alone', piece);
}

/** "I arrived" and "one lady taught me everything", of both in one: the first is when; empty for anything else. */
export function whenAndAfter(clause: string): { when: string; after: string } {
  const [, when = '', after = ''] =
    /^(I (?:arrived|came|moved|started|began)(?: [^,]*?)?),? and ((?!I\b).+)$/u.exec(clause) ?? [];
  return isASentence(after) ? { when, after } : { when: '', after: '' };
}

/** "The school needed a nurse": somebody, and what they did; "found my father" goes on with "I", and "a suitcase" does nothing. */
function isASentence(text: string): boolean {
  const [main = ''] = text.split(/ (?:when|while|because|who|that|which|where|after|before|until)\b/u);
  const { tags } = tag(main, true);
  return !BEGINS_NONE.has(tags[0] ?? '') && tags.some((one, at) => at > 0 && FINITE.has(one));
}
const FINITE: ReadonlySet<string> = new Set(['fin', 'aux']);
const BEGINS_NONE: ReadonlySet<string> = new Set(['fin', 'aux', 'adv']);

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

import type { PaperSaid } from './names-when-here.ts';
import { type Outcome, unread } from './outcome.ts';

/** What is told about a paper, or only waved at. */
const NO_PAPER = /^its\b|\b(?:got|was|were|taken|lost|stuff|things|etc)\b(?! (?:in|from)\b)/i;

const RUN_OUT = /\b(?:(?:run|ran|runs) out|out of date)\b/i;

/** Behind a comma: where or when a paper was got, how long a course is, what is left of it. */
const TELLS_OF_PAPER =
  /^(?:(?:the )?(?:uni|university|college|school|institute|academy) of \p{L}+|(?:\p{Lu}\S* )+(?:University|College|Uni|School|Tech|Institute|Academy))(?: \d{4})?$|^(?:\d+|one|two|three|four|five|six)[- ](?:day|week|month|year|hour|evening)s? (?:course|class)$|^(?:starts?|starting|begins?|beginning) |(?:remaining|left|to go)$/iu;

/** A paper whose name does not come to mind. */
const UNNAMED = /^(?:that|this|the|some|a) (?:\p{L}+ )*(?:one|thing|thingy)$/iu;

/** A paper that one is still working for. */
const UNDERWAY =
  /^(?:(?:I’m |I am |currently |still |now |just )*(?:doing|studying|taking|finishing|working|waiting|halfway|starting|going|training|retaking|resitting|saving|hoping)\b)/i;

/** A paper that is not in force: its name alone would say that it is. */
const UNDONE =
  /,? (?:(?:is |was |but |has )?(?:not|never|n’t) (?:yet )?(?:finished|completed|recogni[sz]ed|valid|done|passed)(?: here| yet)?|unfinished|incomplete|lapsed|expired|in progress)$/i;

/** "Online", "evenings": how one would learn, and nothing that is learned. */
const IS_A_WAY =
  /^(?:online|evenings?|weekends?|part[- ]time|full[- ]time|short|free|cheap|nearby|local|later|(?:the )?gi bill)$/iu;

/** Adjectives and participles after a comma that tell of the thing before it ("BSN, license lapsed" is a state). */
const IN_A_STATE =
  /^(?:(?:my |the )?(?:licen[cs]e|registration|certificate|cert|it|but)?\s*(?:is |has |now )*(?:lapsed|expired|not recogni[sz]ed|unrecogni[sz]ed|unfinished|not finished|incomplete|not completed|in progress|ongoing|pending|suspended|inactive|out of date|up to date|out of state)\b)/i;

const STATE: Outcome = { kind: 'limit', note: 'state' };

/** What is said of a paper or of what is to be learned, where it is no name of one: that it has run out, where it was got, how one would learn. */
export function judgePaper({ line, asTyped, text, stem, isFirst }: PaperSaid): Outcome | null {
  if (!isFirst && TELLS_OF_PAPER.test(asTyped)) return { kind: 'aside', note: 'told-more' };
  if (IN_A_STATE.test(asTyped)) return STATE;
  if (stem === 'learning') return IS_A_WAY.test(text) ? unread('shape') : null;
  if (NO_PAPER.test(line) || UNNAMED.test(line)) return unread('shape');
  if (RUN_OUT.test(asTyped) || UNDERWAY.test(asTyped)) return STATE;
  return UNDONE.test(text) ? { ...STATE, offer: text.replace(UNDONE, '') } : null;
}

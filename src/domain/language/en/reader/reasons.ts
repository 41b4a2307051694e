/** Where a reason begins behind the thing it is given for; "because of" and "as my gran did" tell of the thing itself. */
const REASON =
  /,?\s+(?=(?:because(?! of)|since (?:I|I’m|I’ve|we|they|he|she|nobody|no one|everyone|it’s|it is|my)\b|(?<=,\s+)as (?:I|we|they|he|she|nobody|no one|everyone|it’s|it is)\b|(?<!\b(?:as|so) \w+ |\b(?:such|same|just|even|only) )as (?:I(?:’m|’ve| am| have| know| own)|nobody|no one|it’s|it is(?! (?:spoken|said|written|done|told|heard|played|sung|made|meant|drawn|taught|now|here)\b))\b)(?: .+)$)/i;

/** What a reason may not be cut from: it belongs to what is said of somebody. */
const TELLS_MORE = /\b(?:who|whom|whose|that|which|what|why|when|where|how|if|whether)\b/i;

/** What is done for want of another, not for being good at it. */
const GRUDGED =
  /\b(?:the only one|nobody else|no one else|no choice|(?:I|we) (?:have|had|’ve got) to|too nice|say no|makes? me)\b/i;

/** "My manager, he’s awful": what is said of those who were named. */
const SAID_OF =
  /(?<=\b(?:manager|boss|dad|mum|mom|brother|sister|husband|wife|son|daughter|friend|team|customers|people|kids|neighbours|neighbors|colleagues|patients|clients)),?\s+(?=(?:he|she|they)’(?:s|re) .*(?<! (?:of|with|for|about|to|from|at|by|in|on))$)/i;

/** "Arabic, to talk to my in-laws": what it is learned for. */
const AIM = /,\s+(?=(?:to|so|so that) (?:[a-z]|I )+)/i;

/** What any of the above begins with. */
const MAY_REASON = /because|since|,? as |he’|they’|, (?:to|so) /i;

/** The thing and, apart from it, the reason given for it; the line alone where there is none. */
export function apartFromReason(line: string, isLearned = false): string[] {
  if (!MAY_REASON.test(line)) return [line];
  const aim = isLearned ? line.search(AIM) : -1;
  const reason = aim > 0 ? aim : line.search(REASON);
  const at = reason > 0 ? reason : line.search(SAID_OF);
  if (at <= 0 || TELLS_MORE.test(line.slice(0, at))) return [line];
  return [line.slice(0, at), line.slice(at).replace(/^[,\s]+/, '')];
}

/** Whether the piece is a reason for the one before it. */
export function isReason(line: string): boolean {
  return /^(?:(?:because|since|as|to|so) |(?:he|she|they)’(?:s|re) )/i.test(line);
}

/** Whether the reason says that nobody else would do it: then it is no gift. */
export function isGrudged(line: string): boolean {
  return isReason(line) && GRUDGED.test(line);
}

/** What is said about a thing done, and is none: "not easy", "took 3 years", "the hardest thing I ever did". */
const COMMENT =
  /^(?:not (?:easy|bad|that|for the|my)\b|(?:it |which )?took (?:me |us |over |about |nearly |almost )*(?:\d|an? |ages|forever|two|three|four|five|six|seven|eight|nine|ten|years|months|weeks|days)|(?:the |my )?(?:hardest|best|proudest|scariest|biggest|longest|worst|happiest) \w+\b|(?:first|second|third|last) (?:go|time|try)$|(?:all )?alone$|(?:\w+ )?(?:years|months|weeks) (?:now|ago)$|\d+ (?:years|months|weeks|days) (?!ago$).+|no (?:injuries|accidents|complaints|help)$|(?:still |very |so )*(?:proud|buzzing|chuffed)\b|(?:I )?(?:have )?never told (?:anyone|anybody|a soul)\b|(?:nobody|no one) (?:knows?|knew)\b|still (?:going|there|here|do|am|works?)\b)/i;

/** Beside a thing: how often it is, or what it mostly is ("usually keys", "every week", "in that order"). */
const BESIDE =
  /^(?:(?:usually|mostly|mainly|normally|generally|often) (?!\p{L}+ing\b)|(?:every|each|once an?|twice an?) (?:single )?(?:day|week|month|year|night|weekend|time|morning|evening|\p{L}+day)s?$|all (?:day|night|year|the time|day every day)$|in that order$|I (?:learn(?:ed|t)|taught myself|picked it up)\b|(?:and )?(?:so|that|this|it)(?:’s| is| was) )/iu;

/** Whether the piece only says more of the thing before it. */
export function isBeside(line: string): boolean {
  return BESIDE.test(line);
}

/** Whether the piece only says something about the deed before it. */
export function isComment(line: string): boolean {
  return COMMENT.test(line);
}

/** Where a reason begins behind the thing it is given for; "because of" and "as my gran did" tell of the thing itself. */
const REASON =
  /,?\s+(?=(?:because(?! of)|since (?:I|I’m|I’ve|we|they|he|she|nobody|no one|everyone|it’s|it is|my)\b|(?<!\b(?:as|so) \w+ |\b(?:such|same|just|even|only) )as (?:I(?:’m|’ve| am| have| was| know| can| own| work| live| used)?|we|they|he|she|nobody|no one|everyone|it’s|it is)\b)(?: .+)$)/i;

/** What a reason may not be cut from: it belongs to what is said of somebody. */
const TELLS_MORE = /\b(?:who|whom|whose|that|which|what|why|when|where|how|if|whether)\b/i;

/** What is done for want of another, not for being good at it. */
const GRUDGED =
  /\b(?:the only one|nobody else|no one else|no choice|(?:I|we) (?:have|had|’ve got) to|too nice|say no|makes? me)\b/i;

/** "My manager, he’s awful": what is said of those who were named. */
const SAID_OF =
  /(?<=\b(?:manager|boss|dad|mum|mom|brother|sister|husband|wife|son|daughter|friend|team|customers|people|kids|neighbours|neighbors|colleagues|patients|clients)),?\s+(?=(?:he|she|they)’(?:s|re) .*(?<! (?:of|with|for|about|to|from|at|by|in|on))$)/i;

/** The thing and, apart from it, the reason given for it; the line alone where there is none. */
export function apartFromReason(line: string): string[] {
  const reason = line.search(REASON);
  const at = reason > 0 ? reason : line.search(SAID_OF);
  if (at <= 0 || TELLS_MORE.test(line.slice(0, at))) return [line];
  return [line.slice(0, at), line.slice(at).replace(/^[,\s]+/, '')];
}

/** Whether the piece is a reason for the one before it. */
export function isReason(line: string): boolean {
  return /^(?:(?:because|since|as) |(?:he|she|they)’(?:s|re) )/i.test(line);
}

/** Whether the reason says that nobody else would do it: then it is no gift. */
export function isGrudged(line: string): boolean {
  return isReason(line) && GRUDGED.test(line);
}

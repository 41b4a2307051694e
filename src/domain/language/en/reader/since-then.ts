import { isBroken } from './broken.ts';
import { NO_PROSE } from './prose.ts';

const MOST_WORDS = 30;

/** "Joyce passed the house is too quiet": somebody who went, and how it is since then, with nothing between. */
const SINCE_WENT =
  /^((?:(?:my|our|the) )?(?:\p{L}+ ){1,2}(?:passed(?: away)?|died|left|retired|moved out|went(?: away)?)(?: (?:in|last|down|on|off) (?:\p{L}+ ){0,4}\p{L}+)?),? ((?:(?:the|my|our) \p{Ll}+ (?:is|are)|(?:it’s|its)(?= )|I (?:need|have|don’t|cannot|can’t)|nobody|there(?:’s| is)) .{4,})$/u;

/** "Since Joyce passed, the house is too quiet"; null for anything else. */
export function toldSince(words: string): string | null {
  const [, went = '', then = ''] = SINCE_WENT.exec(words) ?? [];
  const isPlain = !NO_PROSE.test(words) && !isBroken(words) && words.split(/\s+/u).length <= MOST_WORDS;
  return went === '' || !isPlain || / (?:and|but) /u.test(went)
    ? null
    : `Since ${went.replace(/^(?:My|Our|The)\b/u, (word) => word.toLowerCase())}, ${then.replace(/^its /u, 'it’s ').replace(/\bdamn /u, '')}`;
}

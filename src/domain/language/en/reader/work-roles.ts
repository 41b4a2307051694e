import { withArticle } from '#src/domain/language/en/with-article.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { manyOf } from './many-of.ts';
import { asManyThings } from './noun-phrases.ts';
import { workTail } from './work-tails.ts';
import { isWork, isWorker, NAMED } from './work-words.ts';

export const MOST_WORDS_OF_WORK = 6;

/** Who does it may be said with where: "nurse in a hospital or a care home". */
const MOST_WORDS_OF_ROLE = 10;

export const TAILED = /^(.+?)( (?:of|at|in|on|for|with|from|to|over) .+)$/iu;

/** "healthcare assistant" of "healthcare assistant nursing home"; the tail stays where it hangs on a word of its own. */
export function roleIn(words: string): string | null {
  // "Harbour pilot boat": a place by its last word.
  if (/ boat$/u.test(words)) return null;
  const who = /^(.+?) (who|that) (\p{L}+s\b.*)$/u.exec(words);
  if (who && isWorker(who[1] ?? '') && countStretches(words) <= MOST_WORDS_OF_ROLE) return words;
  if (LEADS_OF.test(words) && countStretches(words) <= MOST_WORDS_OF_ROLE)
    return words.replace(
      / of (?!the )(?=(?:\p{Ll}+ )*(?:shop|department|unit|section|team|ward|kitchen|lab|office|yard|plant)$)/u,
      ' of the ',
    );
  const [, head = words, tail = ''] = TAILED.exec(words) ?? [];
  if (isRole(head)) {
    const mended = isTail(tail) || workTail(tail, true) !== null ? tail : mendTail(tail);
    const isWhole = isTail(mended) && countStretches(head + mended) <= MOST_WORDS_OF_ROLE;
    return isWhole ? head + mended : countStretches(head) <= MOST_WORDS_OF_WORK ? head : null;
  }
  // "cook Chinese restaurant": who does it, and bare words behind.
  const all = head.split(' ');
  for (let at = Math.min(all.length - 1, MOST_WORDS_OF_WORK); at >= 1; at -= 1) {
    const first = all.slice(0, at).join(' ');
    const rest = all.slice(at).join(' ');
    if (isRole(first) && !isWork(rest)) return first;
    // "Team leader sewer inspection" lacks its "in".
    if (LEADS.test(first) && isWork(rest) && at < all.length) return `${first} in ${rest}`;
  }
  return null;
}

/** "Head of flood forecasting", "VP of engineering": who leads what a part of a place does, and no head of hair or of cattle. */
const LEADS_OF =
  /^(?:(?:deputy|assistant|associate|acting|interim|joint|regional|global|group|national|senior) )*(?:head|vp|[se]vp|vice[- ]president|chief|chair|chairman|chairwoman|chairperson|superintendent|master) of (?!(?:the )?(?:all|none|my|our|own|hair|steam|state|cattle|sheep|household|queue|line|table)\b)(?:the )?[\p{L}\p{N}'’-]{2,}(?:,? (?:and |& |for )?(?!(?:in|at|on|the|an?|of|to|with|from|by|my|our|who|and|or)\b)[\p{L}\p{N}'’-]{2,}){0,4}(?: (?:at|in) (?:an?|the(?: same)?) (?!end\b|past\b|moment\b)\p{L}+(?: \p{L}+)?)?$/iu;

/** " for tourist in the desert", " in lyceum": many of them, and one place. */
function mendTail(tail: string): string {
  const of = tail.replace(
    /^ of (men|women|children) (\p{Ll}+)$/u,
    (_, who: string, what: string) => ` of ${who}’s ${manyOf(what)}`,
  );
  return asManyThings(`work${of}`)
    .slice(4)
    .replace(/ the (\p{Ll}+)/u, (said, one: string) => (of.includes(said) ? said : ` ${withArticle(one)}`));
}

const LEADS =
  /^(?:team|section|shift|group|crew|project) (?:leader|lead|manager|supervisor)$|^(?:manager|supervisor|foreman|forewoman|technician|instructor|trainer|inspector)$/i;

/** Who does a work, and no word that only ends alike: "older", "or", "Italian". */
export function isRole(words: string): boolean {
  const last = words.split(' ').at(-1) ?? '';
  if (NO_ROLE.test(last) || DEALS_IN.test(words) || /^\p{Lu}\p{Ll}+(?:ian|ean|an)$/u.test(last)) return false;
  // "Fridgie", "leckie": who does it, as called on site; no movie and no brasserie.
  if (/^\p{L}{3,}(?<!er|oo.|ov|n|lf|nt)ie$/u.test(words)) return true;
  return isWorker(words) && !(SHORT.has(last.toLowerCase()) && last === words);
}

/** "Selling pepper": what stands behind is a thing, and nobody. */
const DEALS_IN = /^(?:selling|growing|fixing|raising|catching|carrying|frying|roasting) /iu;

const NO_ROLE =
  /^(?:or|for|nor|per|over|under|never|ever|after|other|another|her|our|your|their|older|younger|elder|better|bigger|smaller|larger|harder|easier|later|earlier|longer|shorter|higher|lower|former|whether|rather|together|wherever|whatever|number|women|men|wonder|newer|fewer|cheaper|closer|super|inner|outer|upper|proper)$/i;

const SHORT = new Set([
  'student',
  'parent',
  'owner',
  'head',
  'hand',
  'person',
  'model',
  'man',
  'woman',
  'aid',
  'host',
  'gentleman',
]);

/** "of general affairs", "on tills", "in a salon"; "for warehouse" lacks its article. */
export function isTail(tail: string): boolean {
  const rest = tail.trim().replace(/^(?:of|at|in|on|for|with|from|to) /iu, '');
  if (rest === '') return true;
  if (/^ for (?:hospital|school|church|prison)$/u.test(tail)) return false;
  return (
    /^(?:an?|the|my|our|his|her|their|this)\b/iu.test(rest) ||
    /^\p{Lu}\p{L}+(?: (?:airport|port|station|university|hospital))?$/u.test(rest) ||
    NAMED.test(rest) ||
    /[^s]s(?:$| (?:with|in|from|at|who|that|of) )|^(?:people|children) (?:with|in|from|at|who|of) /u.test(
      rest,
    ) ||
    /^(?:hospital|school|church|prison|construction|retail|training|people|children|care|work)\b|^(?:elderly|old|older|young|disabled) people\b|\b(?:people|help)$/u.test(
      rest,
    ) ||
    isWork(rest)
  );
}

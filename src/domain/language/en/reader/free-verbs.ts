import { PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { CONTRACTED, isSomeone } from './tag-lists.ts';
import type { Tag, Tagged } from './tag-names.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Verbs that a sentence follows without "that" ("who think their kid is an angel"). */
const SAYING =
  words(`think thinks thought say says said know knows knew feel feels felt believe believes hope wish sure
  glad told tells tell realise realised realize realized mean means guess find found bet swear love hate`);

/**
 * How many finite verbs are left when each clause within has taken its own: 0 for a name, 1 for a clause. "problems nobody
 * else can solve" 0, "juniors ask me projects" 1, "someone I trained does it better" 1.
 */
export function freeVerbs({ words: said, tags }: Tagged): number {
  let free = 0;
  let open = 0;
  let maybe = 0;
  let wasFinite = false;
  for (let at = 0; at < tags.length; at += 1) {
    const tagged = tags[at];
    const word = said[at] ?? '';
    if (tagged === 'wh')
      open += Number(
        at < tags.length - 1 && tags[at + 1] !== 'to' && !(word === 'once' && at === tags.length - 1),
      );
    else if (tagged === 'may-wh') maybe += 1;
    if (opensWithin(said, tags, at)) open += 1;
    if (word === "who's" || word === "what's") {
      open = Math.max(0, open - 1);
      wasFinite = true;
      continue;
    }
    const isTold = tagged === 'fin' || tagged === 'aux';
    if (isTold && !(wasFinite && tagged === 'fin')) {
      const isShared = tags[at - 1] === 'and' && free === 0 && open === 0 && hadWithin(tags, at);
      if (open > 0) open -= 1;
      else if (maybe > 0) maybe -= 1;
      else if (!isShared) free += 1;
    }
    if (tagged !== 'adv') wasFinite = isTold;
  }
  return free;
}

/** "People who listen and care": the second verb belongs to the clause within, too. */
function hadWithin(tags: readonly Tag[], at: number): boolean {
  return tags.slice(0, at).includes('wh');
}

function isVerbSoon(tags: readonly Tag[], at: number): boolean {
  const rest = tags.slice(at + 1, at + 5);
  return rest.includes('fin') || rest.includes('aux');
}

/** A subject right behind a noun, or behind a verb of saying, has a verb of its own: "the wall I built", "I think they ...". */
function opensWithin(said: readonly string[], tags: readonly Tag[], at: number): boolean {
  if (at === 0) return false;
  const isSubject = tags[at] === 'sub' || (tags[at] === 'aux' && CONTRACTED.has(said[at] ?? ''));
  const before = tags[at - 1];
  if (isSubject)
    return (
      before === 'noun' ||
      before === 'ger' ||
      (before === 'base' && said[at - 1] !== 'be') ||
      before === 'obj' ||
      before === 'sub' ||
      (SAYING.has(said[at - 1] ?? '') && before !== 'wh')
    );
  if (
    SAYING.has(said[at - 1] ?? '') &&
    /^(?:my|our|his|her|their|the)$/.test(said[at] ?? '') &&
    before !== 'noun' &&
    isVerbSoon(tags, at)
  )
    return true;
  // "Things other people lost".
  if (before === 'noun' && /^(?:other|most|people|others)$/.test(said[at] ?? '') && isVerbSoon(tags, at))
    return true;
  // "The songs my mother taught me".
  return (
    before === 'noun' &&
    /^(?:my|our|his|her|their|the)$/.test(said[at] ?? '') &&
    isSomeone(said[at + 1] ?? '') &&
    !PREPOSITIONS.has(said[at - 1] ?? '')
  );
}

import type { ReadPart } from '#src/domain/synthesis/told.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { isOnePhrase, isWhoPhrase, MOST_WORDS } from './one-phrase.ts';
import { isBroken } from './reader/broken.ts';
import { isSlang } from './slang.ts';

/* Whom the work serves, where the reader could not tell what kind of words it is. */

/** "Whoever is at home waiting for a result": one clause that says who. */
const WHOEVER =
  /^(?:whoever|whatever|(?:any|every)(?:one|body) (?:who|that)) (?:is|has|will|can|cannot|\p{Ll}{2,}[^s’]s)(?: [\p{L}’' -]+)?$/u;
const MOST_WORDS_OF_WHOEVER = 14;

/** Whether words name whoever it may be, in one clause that is no longer than such clauses are. */
export function isWhoever(text: string): boolean {
  return (
    (WHOEVER.test(text) || ANYONE.test(text)) &&
    text.split(' ').length <= MOST_WORDS_OF_WHOEVER &&
    !/\b(?:u|r|n|d|wey|lah|po|not|never|no)\b/iu.test(text)
  );
}

/** "Anyone stuck on hold with the council": how or where they are. */
const ANYONE =
  /^(?:any|every)(?:one|body) (?:stuck|left|lost|caught|sitting|waiting|living|working|standing|in|on|at|with|without|from|out|new|between|behind|under) [\p{L}’' -]+$/u;
/** "In shacks built so close that one stove takes forty homes": how they are, and what comes of it. */
const SO_THAT =
  /^((?:\p{Ll}+ ){0,2}(?:people|families|children|folk|\p{Ll}+s)(?: \p{L}+){1,5}) so \p{Ll}+ that (?:\p{L}+ ){3,}\p{L}+$/u;

/** Where what is told of those named begins; the name before it is the shortest. */
const TOLD_OF =
  /^((?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (?:who|that|whose|who’\p{Ll}+|in|at|from|off|on|of|with|stuck|left|caught|nobody|no one|waiting|living|working) (.+)$/u;

/** "Teeth that nobody can say are not real": a plain name, and one clause that tells of it. */
export function toldOf(part: ReadPart): ReadPart {
  if (part.note === 'shape' && part.topic === null && isWhoever(part.text))
    return { ...part, kind: 'item', forms: { noun: part.text }, isPlural: false, note: 'read' };
  const isSoThat =
    part.note === 'shape' &&
    part.topic === null &&
    isOnePhrase(SO_THAT.exec(part.text)?.[1] ?? '') &&
    !isSlang(part.text);
  if (isSoThat && countStretches(part.text) <= MOST_WORDS.who && SO_THAT.test(part.text))
    return { ...part, kind: 'item', forms: { noun: part.text }, isPlural: true, note: 'read' };
  const [, name = '', told = ''] = TOLD_OF.exec(part.text) ?? [];
  const isPlain =
    (part.note === 'shape' || part.note === 'runs-on') &&
    /^[\p{ASCII}’]+$/u.test(told) &&
    /(?:s|people|children|folk|men|teeth|staff)$/.test(name) &&
    !/^(?:is|was|as|to|how|what|does|has)\b/u.test(name) &&
    !/[,.;:!?()"]|\b(?:u|r|n|d|wey|lah|po)\b/i.test(part.text);
  if (!isPlain || isSlang(part.text) || !isWhoPhrase(part.text) || part.topic !== null)
    return namedAlone(part) ?? part;
  return { ...part, kind: 'item', forms: { noun: part.text }, isPlural: true, note: 'read' };
}

/** Those who are named, and where what is told of them begins. */
const NAMED =
  /^(?!(?:not|no|never|nobody|only|maybe|if|to|how|what|i|we|you)\b)((?:[\p{Ll}-]+ ){0,3}?(?:people|women|men|children|kids|girls|boys|families|parents|mothers|nurses|youngsters|teens|\p{Ll}{3,}(?:ers|ors|ists|ants|ents|ees|ians))) (?:who|that|whose|wey|the|they|them|so|dem|when|where|because|nobody|no one|everybody|my|our|i|we)(?= |’)/u;
/** Without what is told of them these are everybody. */
const ANYBODY = /^(?:the |some |other )?(?:people|men|women|workers|customers|users)$/u;

/** "Small market women the big banks don’t look at": they alone, where what is told of them cannot be printed; null for all else. */
function namedAlone(part: ReadPart): ReadPart | null {
  const name = NAMED.exec(part.text)?.[1];
  if (!name || part.topic !== null || !['shape', 'runs-on', 'breaks-off', 'slang'].includes(part.note))
    return null;
  if (ANYBODY.test(name) || isSlang(name) || isBroken(name) || !isOnePhrase(name)) return null;
  return { ...part, kind: 'item', forms: { noun: name }, isPlural: true, note: 'shortened' };
}

/** "Little kids or old people, not sure": which of the two is open, and "or" says so. */
export function eitherOf(part: ReadPart): ReadPart {
  const said = part.text.replace(
    /,?\s+(?:but )?(?:i(?:['’]m| am) )?(?:not sure|unsure|maybe|idk|don['’]t know|undecided)(?: which| yet)*$/i,
    '',
  );
  const isEither =
    said !== part.text && / or /.test(said) && !/\b(?:not|no|never|maybe|perhaps)\b/i.test(said);
  if (!isEither || isSlang(said) || !isWhoPhrase(said)) return part;
  return { ...part, kind: 'item', text: said, forms: { noun: said }, isPlural: true, note: 'read' };
}

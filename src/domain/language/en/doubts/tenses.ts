import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { baseOfThird } from '#src/domain/language/en/reader/inflect.ts';
import type { Tagged } from '#src/domain/language/en/reader/tag-names.ts';
import { isBaseVerb, isOnlyParticiple, isSameInPast } from '#src/domain/language/en/reader/verb-words.ts';

/** "I seen", "and gone to them": a participle that has nobody’s "have" or "was" before it. */
export function lacksHave({ words, tags }: Tagged): boolean {
  return words.some((word, at) => {
    if (
      !/^(?:seen|done|gone|been|known|taken|given|written|driven|eaten|fallen|grown|shown|chosen|forgotten|begun|drunk|sung)$/u.test(
        word,
      ) ||
      !isOnlyParticiple(word)
    )
      return false;
    let who = at - 1;
    while (tags[who] === 'adv') who -= 1;
    if (tags[who] === 'sub' && !/['’]/u.test(words[who] ?? ''))
      return !/^(?:aux)$/u.test(tags[who - 1] ?? '');
    // "I did the flowers and seen what it meant": joined to what was done.
    const isJoined =
      words[at - 1] === 'and' &&
      tags.slice(0, at).some((one, place) => one === 'fin' || words[place] === 'did');
    return (
      isJoined &&
      !words.slice(0, at).some((one) => HELPS.test(one)) &&
      /^(?:wh|det|obj|to|prep)$/u.test(tags[at + 1] ?? '') &&
      word !== 'given' &&
      word !== 'known'
    );
  });
}

const HELPS =
  /^(?:have|has|had|having|am|is|are|was|were|be|been|being|get|gets|got|getting)$|^(?:i|we|you|they|he|she|it|who|that|there)['’](?:s|ve|d|m|re)$|n['’]t$/u;

/** Behind "ever since" something happened: a verb of today in its main clause tells of what is so now. */
export function tellsOfNow({ words, tags }: Tagged): boolean {
  let within = false;
  return words.some((word, at) => {
    if (tags[at] === 'and' || tags[at] === 'stop') within = false;
    // What is told of somebody, or was said, may be so today.
    if (tags[at] === 'wh' || (tags[at] === 'may-wh' && at > 0) || REPORTS.test(word)) within = true;
    if (within || (tags[at] !== 'aux' && tags[at] !== 'fin')) return false;
    // "The school I love": told of the school.
    if (tags[at - 1] === 'sub' && tags[at - 2] === 'noun') return false;
    return TODAY.test(word) || (tags[at] === 'fin' && isPlain(word));
  });
}

const REPORTS =
  /^(?:said|told|heard|saw|knew|thought|realised|realized|learned|learnt|found|noticed|understood|asked|that|how|showed|taught|felt|watched|everything|all)$/u;
const TODAY =
  /^(?:am|is|are|do|does|don't|doesn't|can|can't|cannot|will|won't|must|i'm|it's|we're|they're|there's|isn't|aren't)$/u;
const isPlain = (word: string) =>
  (isBaseVerb(word) || isBaseVerb(baseOfThird(word) ?? '')) && !isPast(word) && !isSameInPast(word);

const ASKS = /^(?:what|how|where|why)$/u;

/** "Scolded me and then show me": what was, joined to what is. */
export function mixesTimes({ words, tags }: Tagged): boolean {
  const past = tags.findIndex(
    (one, at) => one === 'fin' && isPast(words[at] ?? '') && !isSameInPast(words[at] ?? ''),
  );
  if (past < 0 || words.some((word) => TAKES_A_BASE.test(word))) return false;
  return words.some((word, at) => {
    const behind = words[at - 1] ?? '';
    const joint = behind === 'then' ? words[at - 2] : behind;
    return at > past && joint === 'and' && tags[at] === 'base' && isBaseVerb(word);
  });
}

const TAKES_A_BASE =
  /^(?:let|make|made|help|helped|see|saw|hear|heard|to|can|could|will|would|must|did|do|does|not|didn['’]t)$/u;

/** "I know the way and left alone": what is, joined to what was. */
export function losesTime({ words, tags }: Tagged): boolean {
  const first = tags.findIndex((one) => one === 'fin' || one === 'aux');
  const verb = words[first] ?? '';
  if (
    first < 0 ||
    tags[first] === 'aux' ||
    isPast(verb) ||
    isSameInPast(verb) ||
    !isBaseVerb(baseOfThird(verb) ?? verb)
  )
    return false;
  return words.some(
    (word, at) =>
      at > first &&
      words[at - 1] === 'and' &&
      isPast(word) &&
      !isBaseVerb(word) &&
      (word === 'left' || !ADJECTIVES.has(word)) &&
      /^(?:adj|prep|det|obj|to|adv|wh)$/u.test(tags[at + 1] ?? '') &&
      // "I know what I’m doing" helps nothing outside.
      !words
        .slice(0, at)
        .some(
          (one, place) =>
            (HELPS.test(one) && !ASKS.test(words[place - 1] ?? '')) ||
            /^(?:feels?|who|that|which)$/u.test(one),
        ),
  );
}

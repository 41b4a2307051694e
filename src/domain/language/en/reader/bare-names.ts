/** Names without an article: where they begin and end, and what stands around them. */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { baseOfThird } from './inflect.ts';
import { moreCounted } from './names-when-here.ts';
import { isSomeone } from './tag-lists.ts';
import type { Tag } from './tag-names.ts';
import { tag } from './tags.ts';
import { isCounted, isUncounted } from './uncounted.ts';
import { isBaseVerb, isNounToo } from './verb-words.ts';
import { isWorker } from './work-words.ts';

const LEFT_OF_NAME: ReadonlySet<Tag> = new Set(['noun', 'adj']);
const ENDS_NAME: ReadonlySet<Tag> = new Set([
  'stop',
  'prep',
  'may-wh',
  'wh',
  'and',
  'aux',
  'sub',
  'to',
  'det',
  'obj',
  'adv',
  'fin',
]);
/** Behind these a word in -ing is what is done, and no part of a name. */
const OPENS_DOING =
  /^(?:and|or|of|for|by|without|like|love|enjoy|keep|kept|start|started|stop|stopped|i|am|is|are|was|were|in|at|from|after|before|when|while|about|to)$/u;

/** Where a name begins and ends, what stands before it, and the tag of what follows. */
export type BareName = {
  readonly from: number;
  readonly head: number;
  readonly before: string;
  readonly tagBefore: Tag | '';
  readonly tagNext: Tag | '';
  /** Whether a verb has been told before it. */
  readonly isNewClause: boolean;
};

/** A word in small letters, without its stops. */
export const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}’']+|[^\p{L}\p{N}’']+$/gu, '')
    .replaceAll('’', "'");

/** Whether a word is one of many things, in the form of one: a word that is not known may be a name, or no thing at all. */
export function isOne(typed: string, word: string): boolean {
  return (
    /^\p{Ll}[\p{Ll}-]{2,}[,.;]?$/u.test(typed) &&
    (isCounted(word) ||
      moreCounted.of(word) === true ||
      ((isSomeone(word) || isWorker(word)) &&
        !/(?:[^s]s|ed|earlier|ty-.*|^(?:kids?|crew|folk|people|children|w?o?men))$/u.test(word) &&
        !isUncounted(word) &&
        (!ADJECTIVES.has(word) || word === 'patient')))
  );
}

/** Names without an article: where they begin, and their last word. */
export function bareNames(
  line: string,
  leansToClause: boolean,
  beginsWithDoing = false,
): readonly BareName[] {
  const said = line.split(' ');
  const { words, tags } = tag(line, leansToClause);
  // Stops are words of their own among the tags.
  const at: number[] = [];
  words.forEach((word, index) => {
    if (word !== ',') at.push(index);
  });
  if (at.length !== said.length) return [];
  const found: BareName[] = [];
  for (let head = 0; head < said.length; head += 1) {
    const typed = said[head] ?? '';
    const word = plain(typed);
    const behind = plain(said[head + 1] ?? '');
    // "Hall 7", "harder than", "those written off stand up".
    const isOtherwise =
      /^(?:\d|\p{Lu}\d?$)/u.test(said[head + 1] ?? '') ||
      (behind === 'than' && word.endsWith('er')) ||
      (isBaseVerb(word) && /^(?:up|down|out|off|away|me|us|him|them|it)$/u.test(behind));
    if (isOtherwise) continue;
    const place = at[head] ?? 0;
    const nextTag = tags[place + 1];
    const isName =
      tags[place] === 'noun' ||
      (words[place - 1] === 'do' && isNounToo(word)) ||
      (word === 'patient' && /^(?:prep|fin|base|part)$/u.test(tags[place - 1] ?? '')) ||
      (tags[place - 1] === 'prep' && tags[place] === 'ger' && isCounted(word));
    if (
      !isName ||
      !(
        nextTag === undefined ||
        /[,.;]$/u.test(typed) ||
        ENDS_NAME.has(nextTag) ||
        (nextTag === 'ger' && isSomeone(word))
      )
    )
      continue;
    if (!isOne(typed, word)) continue;
    let from = head;
    while (
      from > 0 &&
      (LEFT_OF_NAME.has(tags[at[from - 1] ?? -1] ?? 'stop') ||
        // "A sewing machine": a name of two words.
        (tags[at[from - 1] ?? -1] === 'part' && tags[at[from - 2] ?? -1] === 'det') ||
        (tags[at[from - 1] ?? -1] === 'ger' &&
          (from > 1
            ? // "In teaching assistant".
              /^(?:assistant|officer|instructor|inspector|technician)$/u.test(word) ||
              !OPENS_DOING.test(plain(said[from - 2] ?? ''))
            : !beginsWithDoing))) &&
      // "Shut down shop": "down" is no part of the name.
      !/^(?:down|away|apart|ahead|aside|together)$/u.test(plain(said[from - 1] ?? '')) &&
      !/[,.;]$/u.test(said[from - 1] ?? '') &&
      !/['’]s?$/u.test(said[from - 1] ?? '')
    )
      from -= 1;
    if (from > 0 && /['’]s?$/u.test(said[from - 1] ?? '')) continue;
    const last = at[from - 1];
    // "Small shops that cannot": the shops follow, and are no verb.
    const follows = words[place + 1] ?? '';
    if (
      nextTag === 'fin' &&
      /[^s]s$/u.test(follows) &&
      (!leansToClause ||
        isNounToo(baseOfThird(follows) ?? '') ||
        (last !== undefined && !/^(?:wh|stop)$/u.test(tags[last] ?? '')))
    )
      continue;
    if (said.slice(from, head).some((one) => /(?:thing|body|one|[^s’']s)$/u.test(one))) continue;
    // A capital, a number or a plural inside is a name of another kind.
    if (said.slice(from, head).some((one) => /\p{Lu}|\d|^(?:\p{L}|m[aiey]|oor|wee)$/u.test(one))) continue;
    const isCut = /[,.;]$/u.test(said[from - 1] ?? '');
    found.push({
      from,
      head,
      before: isCut ? ',' : last === undefined ? '' : (words[last] ?? ''),
      tagBefore: isCut ? 'stop' : last === undefined ? '' : (tags[last] ?? ''),
      tagNext: nextTag ?? '',
      isNewClause: tags.slice(0, place).some((one) => one === 'fin' || one === 'aux'),
    });
  }
  return found;
}

import { onceByText } from '#src/domain/text/readings.ts';

/** Words that may come twice in a sentence without anybody noticing. */
const PLAIN = new Set(
  `a an the and or but nor to of in on at for from with without into out up down by as about over under after before
  than then that this these those there here when where who whom whose which what how while because so not no never
  i me my mine we us our ours you your yours he him his she her hers they them their theirs it its
  am is are was were be been being do does did doing done have has had having can could will would shall should may
  might must want wants wanted get gets got getting go goes going went gone come comes came coming make makes made
  work works working worked know knows knew knowing keep keeps kept keeping one ones time times ever since now next
  still again more most mostly much many well good very just only also all any some every each other others own
  thing things kind way ways day days year years put puts let lets take takes took give gives gave find finds found
  two three four five six seven eight nine ten first last new need needs needed
  away back through around across along together something someone everything everyone both too`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

/**
 * The roots of the words that carry meaning: "nurses" and "nursing" share one. Coarse on purpose: two words that only
 * look alike cost a tail, two of one root side by side make a text sound careless.
 */
export function rootsOf(text: string): ReadonlySet<string> {
  return roots(text);
}

/** Roots taken lately: the same phrase is weighed beside several others. */
const roots = onceByText(read, 2_000);

function read(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? [];
  return new Set(words.filter((word) => !PLAIN.has(word)).map(rootOfWord));
}

/** Roots of words met lately: the same come in many texts. */
const rootOfWord = onceByText(rootOf, 2_000);

const ENDING = /(?:['’]s|ions?|ings?|ers?|ors?|ists?|ies|ed|es|s|e|y)$/;

function rootOf(word: string): string {
  let root = word;
  for (;;) {
    const shorter = root.replace(ENDING, '').replace(/([bdfgklmnprt])\1$/, '$1');
    if (shorter.length < 3 || shorter === root) return root;
    root = shorter;
  }
}

/** Whether the two share a root. */
export function overlaps(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const root of one) if (other.has(root)) return true;
  return false;
}

/** How many roots the two share. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const root of one) if (other.has(root)) count += 1;
  return count;
}

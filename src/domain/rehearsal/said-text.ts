/** A text as it is spoken: its sentences, each with its words. */
export type SaidSentence = {
  /** Place of its first word in the whole text, from 0. */
  from: number;
  words: readonly string[];
  text: string;
  /** Where it stands in the joined text, in UTF-16 units: `start` up to, without, `end`. */
  start: number;
  end: number;
};

/** A stop that does not end a sentence: "Dr.", "e.g.", "J." */
const GOES_ON = /^["'“‘(]*(?:(?:mr|mrs|ms|dr|prof|st|e\.g|i\.e|etc|no|vs)\.|\p{L}\.)$/iu;
const ENDS = /[.!?…。！？]["'”’)\]]*$/u;

/** Cuts a text into its sentences and words. A line break ends a sentence too. */
export function sentencesOf(text: string): readonly SaidSentence[] {
  const sentences: SaidSentence[] = [];
  let open: { text: string; at: number }[] = [];
  let from = 0;
  const close = () => {
    const [first] = open;
    const last = open.at(-1);
    if (!first || !last) return;
    const end = last.at + last.text.length;
    sentences.push({
      from,
      words: open.map((word) => word.text),
      text: text.slice(first.at, end),
      start: first.at,
      end,
    });
    from += open.length;
    open = [];
  };
  for (const { 0: found, index } of text.matchAll(/\S+|\n/g)) {
    if (found === '\n') {
      close();
      continue;
    }
    const last = open.at(-1);
    // A dash or another mark by itself is not said; it stays with the word before it.
    if (last && !/[\p{L}\p{N}]/u.test(found)) last.text = text.slice(last.at, index + found.length);
    else open.push({ text: found, at: index });
    if (ENDS.test(found) && !GOES_ON.test(found)) close();
  }
  close();
  return sentences;
}

/** How many words are said in all. */
export function wordsIn(sentences: readonly SaidSentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0);
}

/** Seconds that so many words take, rounded. */
export function secondsFor(words: number, wordsPerMinute: number): number {
  return Math.round((words / wordsPerMinute) * 60);
}

/** What a language knows of its full stops: short forms that end in one without ending a sentence. */
export type ShortForms = {
  /** In small letters and without the last stop: "dr", "e.g". */
  always: ReadonlySet<string>;
  /** Those that are short forms before a number alone: "no. 5". */
  beforeNumbers: ReadonlySet<string>;
};

/** A sentence of a text, with its words. */
export type Sentence = {
  /** Place of its first word in the whole text, from 0. */
  from: number;
  /** A mark that stands by itself stays with the word before it. */
  words: readonly string[];
  text: string;
  /** Where it stands in the text, in UTF-16 units: `start` up to, without, `end`. */
  start: number;
  end: number;
};

/** Marks that may end a sentence, with what closes after them. Those of scripts without spaces end one anywhere. */
const STOP = /[.!?…؟।॥۔։።။]["'”’)\]»]*$/u;
const WIDE_STOP = /(?<=[。！？]["'”’)\]」』]*)(?=[^"'”’)\]」』])/u;
const WIDE_STOP_AT_END = /[。！？]["'”’)\]」』]*$/u;
/** "J." of a name. */
const INITIAL = /^["'“‘(]*\p{L}\.$/u;
const ELLIPSIS = /(?:…|\.{3})["'”’)\]]*$/u;

/** Whether a text ends in a short form ("cooks, e.g."), so that its stop ends no sentence. `next` is what follows. */
export function endsInShortForm(text: string, next: string, { always, beforeNumbers }: ShortForms): boolean {
  const [, last] = /(?:^|[\s("'“‘])([^\s("'“‘]+)\.\s*$/u.exec(text) ?? [];
  const form = last?.toLowerCase();
  if (form === undefined) return false;
  return always.has(form) || (beforeNumbers.has(form) && /^\s*\d/.test(next));
}

function endsSentence(word: string, next: string, forms: ShortForms): boolean {
  if (WIDE_STOP_AT_END.test(word)) return true;
  if (!STOP.test(word) || INITIAL.test(word) || endsInShortForm(word, next, forms)) return false;
  return !(ELLIPSIS.test(word) && /^\p{Ll}/u.test(next));
}

/** Cuts a text into its sentences and words; a line break ends a sentence too. Total over any text. */
export function sentencesOf(text: string, forms: ShortForms): readonly Sentence[] {
  const sentences: Sentence[] = [];
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
  const tokens = tokensOf(text);
  tokens.forEach(({ text: found, at }, nth) => {
    if (found === '\n') {
      close();
      return;
    }
    const last = open.at(-1);
    // A dash or another mark by itself is not said.
    if (last && !/[\p{L}\p{N}]/u.test(found)) last.text = text.slice(last.at, at + found.length);
    else open.push({ text: found, at });
    if (endsSentence(found, tokens[nth + 1]?.text ?? '', forms)) close();
  });
  close();
  return sentences;
}

function tokensOf(text: string): readonly { text: string; at: number }[] {
  return [...text.matchAll(/\S+|\n/g)].flatMap(({ 0: found, index }) => {
    let at = index;
    return found.split(WIDE_STOP).map((part) => {
      const token = { text: part, at };
      at += part.length;
      return token;
    });
  });
}

/** How many words the sentences have in all. */
export function wordsIn(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { words }) => sum + words.length, 0);
}

/** A stretch of a text, and whether it stands in the other text too. */
export type WordRun = { text: string; isChanged: boolean };

/** Two texts in stretches: read one after another, each side is its text again. */
export type WordChanges = { before: readonly WordRun[]; after: readonly WordRun[]; count: number };

/** More words than this on a side are compared as a whole: a table of them would be slow. */
const MOST_WORDS = 1500;

/**
 * Marks the words in which two texts differ, by their longest common row of words. `count` is the number of new words
 * in the second text, or of those that are gone where nothing new came.
 */
export function wordChanges(before: string, after: string): WordChanges {
  const [old, fresh] = [tokensOf(before), tokensOf(after)];
  const shared =
    Math.max(old.length, fresh.length) > MOST_WORDS
      ? { old: new Set<number>(), fresh: new Set<number>() }
      : commonOf(old, fresh);
  const isSame = before === after;
  const added = isSame ? 0 : fresh.length - shared.fresh.size;
  const gone = isSame ? 0 : old.length - shared.old.size;
  return {
    before: runsOf(old, (at) => !isSame && !shared.old.has(at)),
    after: runsOf(fresh, (at) => !isSame && !shared.fresh.has(at)),
    count: added || gone,
  };
}

/** Words with the space and the marks after them, so that the tokens of a text make the text. */
function tokensOf(text: string): readonly string[] {
  return text.match(/^\s+|\S+\s*/g) ?? [];
}

/** The places on each side of a longest common row; a word is the same whatever space follows it. */
function commonOf(old: readonly string[], fresh: readonly string[]) {
  const [a, b] = [old.map((token) => token.trim()), fresh.map((token) => token.trim())];
  const width = b.length + 1;
  const longest = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number) => longest[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i * width + j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const shared = { old: new Set<number>(), fresh: new Set<number>() };
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      shared.old.add(i++);
      shared.fresh.add(j++);
    } else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return shared;
}

/** Neighbours of one kind are one stretch; the space after a changed stretch belongs to what follows. */
function runsOf(tokens: readonly string[], isChanged: (at: number) => boolean): readonly WordRun[] {
  const runs: { text: string; isChanged: boolean }[] = [];
  const put = (text: string, changed: boolean) => {
    const last = runs.at(-1);
    if (text === '') return;
    if (last?.isChanged === changed) last.text += text;
    else runs.push({ text, isChanged: changed });
  };
  tokens.forEach((token, at) => {
    const changed = isChanged(at);
    const goesOn = changed && at + 1 < tokens.length && isChanged(at + 1);
    const word = token.trimEnd();
    put(goesOn || !changed ? token : word, changed);
    if (changed && !goesOn) put(token.slice(word.length), false);
  });
  return runs;
}

import { capital, from, ours } from '#src/domain/language/en/compose/line.ts';
import { isSomebody } from '#src/domain/language/en/goals/is-somebody.ts';
import { withArticle } from '#src/domain/language/en/with-article.ts';
import type { Quoted, Reading, Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { onceByText, onceByThing } from '#src/domain/text/readings.ts';
import { countStretches } from '#src/domain/text/stretches.ts';

/** The longest that is quoted whole: more would be a page of one's own words read back. */
const MOST_WORDS = 18;

/** All that was given of one kind. */
export function allOf(typed: readonly Typed[], signal: Quoted): readonly Typed[] {
  return bySignal(typed).get(signal) ?? [];
}

/** Every row asks for what was given of one kind. */
const bySignal = onceByThing((typed: readonly Typed[]) => {
  const all = new Map<Quoted, Typed[]>();
  for (const one of typed) {
    const same = all.get(one.signal);
    if (same) same.push(one);
    else all.set(one.signal, [one]);
  }
  return all;
});

/** All of one kind that is in the person's own words. */
export function ownOf(typed: readonly Typed[], signal: Quoted): readonly Typed[] {
  return allOf(typed, signal).filter(({ option, words }) => option === null && isSaying(words));
}

/** A chosen chip, of the first of these ids that was chosen. */
export function chip(typed: readonly Typed[], signal: Quoted, ...ids: readonly string[]): Typed | null {
  const all = allOf(typed, signal);
  for (const id of ids) {
    const found = all.find(({ option }) => option === id);
    if (found) return found;
  }
  return null;
}

/** Words of ours for a chosen chip. */
export function said(typed: Typed, words: string): Segment[] {
  return [from({ ...typed, option: typed.option ?? 'own' }, words, 'chip')];
}

/** Whether there are words in it, and no keys pressed at random. */
const isSaying = onceByText(
  (words) =>
    /\p{L}{2,}/u.test(words) &&
    !/^(?:asdf\w*|qwer\w*|n\/?a|none|no|nothing|idk|dunno|x+|test)\W*$/iu.test(words),
);

/** What was read, in the words that other texts print; else the person's words in quotation marks, null where they are too many, or none. */
export function quoted(typed: Pick<Typed, keyof Typed>, part: string = typed.words): Segment[] | null {
  const [read, more] = typed.read ?? [];
  if (read && !more && part === typed.words) return named(typed, read);
  const words = bare(part);
  if (!isSaying(words) && !/\d/.test(words)) return null;
  if (countStretches(words) > MOST_WORDS) return null;
  return [ours('“', 'quote'), from({ ...typed, option: null }, words, 'quote'), ours('”', 'quote')];
}

/** "your teaching certificate" of a paper whose name was read; else as typed, in quotation marks. */
export function yours(paper: Typed): Segment[] | null {
  const name = quoted(paper);
  if (!name || !paper.read) return name;
  // "Registered midwife": who one is with it is no name of the paper.
  const text = name.map((one) => one.text).join('');
  return isSomebody(text)
    ? [ours(`your paper as ${withArticle(text).slice(0, -text.length)}`, 'quote'), ...name]
    : [ours('your ', 'quote'), ...name];
}

/** "Your diploma", "Your paper as a registered midwife", at the beginning of a sentence. */
export function yoursFirst(paper: Typed): Segment[] | null {
  const said = yours(paper);
  return said && capital(paper.read ? said : [ours('your ', 'quote'), ...said]);
}

function named(typed: Typed, { before, text }: Reading): Segment[] {
  const said = from({ ...typed, option: null }, text, 'quote');
  return before === '' ? [said] : [ours(before, 'quote'), said];
}

/** The part of the answer that shows the sign, in quotation marks: all of it, where it is short enough. */
export function quotedAround(typed: Typed, sign: RegExp): Segment[] | null {
  return quoted(typed) ?? quoted(typed, typed.words.split(/[,;.]\s/u).find((part) => sign.test(part)) ?? '');
}

/** "You are at your best when you “follow the score”.", by the stem that was completed. */
export function bestSide(best: Typed, sign: RegExp = /./u): Segment[] | null {
  const said = quotedAround(best, sign);
  if (!said) return null;
  const [stem = null] = best.state ? [STEMS[best.state]] : [];
  const doesNotFollow =
    /^(?:am|was|['’]m)\b/iu.test(best.words) || (best.state === 'when-i' && /^i\b/iu.test(best.words));
  return stem === null || stem === undefined || doesNotFollow
    ? [ours('You are at your best like this: ', 'pull-best'), ...said, ours('.', 'pull-best')]
    : [ours(stem, 'pull-best'), ...said, ours('.', 'pull-best')];
}

const STEMS: Readonly<Record<string, string>> = {
  'when-i': 'You are at your best when you ',
  'when-it': 'You are at your best when it is ',
  when: 'You are at your best when ',
  where: 'You are at your best ',
};

/** Without what stands in brackets and denies or doubts nothing, pictures, outer quotation marks and the stop at its end. */
const bare = onceByText((words) =>
  words
    .replace(/\s*\((?![^)]*\b(?:not|no|never|maybe|perhaps|only|guess|sure|hope|think)\b)[^)]*\)/giu, '')
    .replace(/\p{Extended_Pictographic}|\u{FE0F}|\u{200D}/gu, ' ')
    .replace(/[“”"„«»]/gu, '')
    .replace(/\s+(?=[?!,.])/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:!–-]+$/u, '')
    .trim(),
);

/** The person's words, few enough to stand in a choice; null where they are many. */
export function brief({ words: all, read = [] }: Pick<Typed, 'words' | 'read'>, most = 8): string | null {
  const name = read.length === 1 ? read[0]?.text.replace(/^(?:an?|the) /iu, '') : undefined;
  const words = bare(name ?? all).split(/[.;]\s/u)[0] ?? '';
  const first = countStretches(words) <= most ? words : (words.split(/,\s/u)[0] ?? '');
  return first !== '' && countStretches(first) <= most ? first : null;
}

import type { Part, ReadAnswer } from '#src/domain/language/en/reader/part.ts';
import type { Stem } from '#src/domain/language/en/reader/stems.ts';

/** What a careful editor would take from an answer: each thing in its form, or why there is nothing. */
export type Label = {
  stem: Stem;
  text: string;
  items: readonly { text: string; form: keyof Part['forms'] }[];
  refusal?: ReadAnswer['refusal'];
};

export type Score = {
  answers: number;
  wanted: number;
  /** Items that were found, in whatever form. */
  found: number;
  given: number;
  /** Items given that are among those wanted, and those that are so word for word in the right form. */
  right: number;
  strict: number;
  /** Answers of which every item is right, and nothing else was given. */
  whole: number;
  sentences: number;
};

export const NO_SCORE: Score = {
  answers: 0,
  wanted: 0,
  found: 0,
  given: 0,
  right: 0,
  strict: 0,
  whole: 0,
  sentences: 0,
};

/** Stems whose whole answer is one phrase behind its words: only what it says counts there, not the name of its form. */
const FORM_FREE: ReadonlySet<Stem> = new Set(['when-i', 'when-it', 'where']);

/** Words as they are compared: small letters, plain apostrophes, without stops, hyphens and a leading article or "my". */
function normalise(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[.,!?;:"“”-]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:how to|a|an|the|my) (?=\S)/, '');
}

/** A word without its ending, so that "explain" and "explaining" are one. */
function stemmed(word: string): string {
  return word.replace(/(?:ing|ed|es|s|e)$/, '').replace(/([^aeiou])\1$/, '$1');
}

function isAlike(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map((text) => new Set(normalise(text).split(' ').map(stemmed)));
  if (!ours || !theirs) return false;
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return shared / Math.max(ours.size, theirs.size) >= 0.5;
}

/** "In my shed" and "my shed" are one where the stem says "in, on, at". */
function asPlace(text: string, stem: Stem): string {
  const plain = normalise(text);
  return stem === 'where' ? normalise(plain.replace(/^(?:in|on|at) /, '')) : plain;
}

/** Whether the part says it word for word in the form that was wanted; "cold calling" is a gerund and a noun. */
function isExact(part: Part, item: Label['items'][number], stem: Stem): boolean {
  const wanted = normalise(item.text);
  if (FORM_FREE.has(stem))
    return Object.values(part.forms).some((text) => asPlace(text, stem) === asPlace(item.text, stem));
  const said = part.forms[item.form];
  if (said !== undefined && normalise(said) === wanted) return true;
  if (/^(?:\S+ )?\S+ing$/.test(wanted))
    return [part.forms.noun, part.forms.gerund].some(
      (text) => text !== undefined && normalise(text) === wanted,
    );
  return false;
}

/** Compares one reading with its label. Sentences of one's own count only where the label asks for one. */
export function scoreAnswer(label: Label, answer: ReadAnswer): Score {
  const given = answer.parts.filter(
    ({ kind }) =>
      kind === 'item' || (kind === 'own-sentence' && label.items.some(({ form }) => form === 'sentence')),
  );
  const left = new Set(label.items);
  let right = 0;
  let strict = 0;
  const unsure: Part[] = [];
  for (const part of given) {
    const exact = [...left].find((item) => isExact(part, item, label.stem));
    if (exact) {
      left.delete(exact);
      right += 1;
      strict += 1;
    } else unsure.push(part);
  }
  for (const part of unsure) {
    const alike = [...left].find((item) =>
      Object.values(part.forms).some((text) => isAlike(text, item.text)),
    );
    if (!alike) continue;
    left.delete(alike);
    right += 1;
  }
  const isRefused = label.refusal === undefined || label.refusal === answer.refusal;
  const isWhole = left.size === 0 && strict === given.length && isRefused;
  return {
    answers: 1,
    wanted: label.items.length,
    found: label.items.length - left.size,
    given: given.length,
    right,
    strict,
    whole: Number(isWhole),
    sentences: answer.parts.filter(({ kind }) => kind === 'own-sentence').length,
  };
}

/** The sum of two scores. */
export function addScores(one: Score, other: Score): Score {
  const sum = { ...one };
  for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] = one[key] + other[key];
  return sum;
}

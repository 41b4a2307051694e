import type { AnswerValue } from '#src/domain/model/answer.ts';

type Picks = Extract<AnswerValue, { kind: 'picks' }>;

/** Between how well each of the languages of one pick is spoken. */
export const LEVELS_APART = '; ';

/** The languages that a pick names: "Polish, Dutch and Irish" are three. */
export function languagesNamed(words: string): string[] {
  return words
    .split(/,\s*(?:and\s+)?|\s+and\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Languages as one pick names them. */
export function languagesInOne(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last;
}

/** The pick that holds languages, to which another is put: they share one place, and leave the others to skills. */
export function languagePick(
  { picks }: Picks,
  languages: readonly string[],
): Picks['picks'][number] | undefined {
  const known = new Set(languages.map((name) => name.toLowerCase()));
  return picks.find(({ text }) => {
    const named = languagesNamed(text);
    return (
      named.some((name) => known.has(name.toLowerCase())) &&
      named.every((name) => known.has(name.toLowerCase()) || /^\p{Lu}[\p{L}'’-]+$/u.test(name))
    );
  });
}

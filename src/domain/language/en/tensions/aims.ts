import { line, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { onceByText, onceByThing } from '#src/domain/text/readings.ts';
import { plainDoing } from './plain-doing.ts';
import { allOf, brief, quoted } from './quote.ts';
import { shortName } from './readings.ts';

/** One thing that somebody has in mind, as typed. `isOwn`: something of their own. */
export type Aim = Typed & { isOwn: boolean };

/** "Team leader, or HR training", "yard job, maybe teach": two in one line. */
const TWO_IN_A_LINE = /^(.{3,}?),\s+(?:or\s+(.{3,})|((?:maybe|perhaps|mibbe)\b.{3,}))$/iu;

const ONLY_WHERE = /^(?:(?:maybe|perhaps|mibbe) )?(?:at|in|with|for|near|on|from)\b/iu;

/**
 * What somebody has in mind, in their order; something of their own is told by its chip. Every row asks for them: they are
 * read once for the same answers.
 */
export const aimsOf: (typed: readonly Typed[]) => readonly Aim[] = onceByThing(readAims);

function readAims(typed: readonly Typed[]): readonly Aim[] {
  const all = allOf(typed, 'target')
    .filter(({ option }) => option !== 'not-yet')
    .map((one): Aim => {
      const isOwn = one.option === 'own';
      // A job from the list keeps its name; so do words of the person's own.
      const words = one.option !== null && !isOwn ? one.quote : one.words;
      return { ...one, isOwn, words: words.replace(/^(?:or|and|also|then|plus)\s+/iu, '') };
    });
  const [only] = all;
  if (!only || all.length > 1 || only.isOwn) return all;
  const [, first, afterOr, doubted] = TWO_IN_A_LINE.exec(only.words) ?? [];
  const second = afterOr ?? doubted;
  // "Perhaps at a college" says where, and no other work.
  if (!first || !second || ONLY_WHERE.test(second)) return all;
  const { read = [], ...rest } = only;
  return [first, second].map((words, at) => {
    const own = read.length === 2 ? read[at] : undefined;
    return own ? { ...rest, words, read: [own] } : { ...rest, words };
  });
}

/** "your own solar shop", where its name was read; else as typed, before what pidgin says of it: "big repair shop wey boys dey learn". */
export function nameOfOwn(aim: Aim): Piece {
  return aim.read ? quoted(aim) : quoted(aim, shortName(aim.words));
}

const isNamedOwn = ({ isOwn, read }: Aim) => isOwn && read?.[0]?.before === 'your own ';

const nameOf = (aim: Aim): Piece => (aim.read ? null : plainDoing(aim)) ?? quoted(aim);

/** "You are thinking of work as a vet.", "You are thinking of your own solar shop."; what was not read in quotation marks. */
export function inMind(aim: Aim): Piece {
  if (isNamedOwn(aim)) return line('pull-own')`You are thinking of ${nameOfOwn(aim)}.`;
  return aim.isOwn
    ? line('pull-own')`You are thinking of something of your own: ${nameOfOwn(aim)}.`
    : line('pull-aim')`You are thinking of ${nameOf(aim)}.`;
}

/** The same aim in words of the person's own only: for a part of them, or where the name does not say what is meant. */
export function asTyped({ read: _, ...aim }: Aim): Aim {
  return aim;
}

/** The same after a first side. */
export function alsoInMind(aim: Aim): Piece {
  if (isNamedOwn(aim)) return line('pull-own')`You are also thinking of ${nameOfOwn(aim)}.`;
  return aim.isOwn
    ? line('pull-own')`You are also thinking of something of your own: ${nameOfOwn(aim)}.`
    : line('pull-aim')`You are also thinking of ${nameOf(aim)}.`;
}

/** Its words for a choice: "doctors receptionist". */
export function nameOfAim(aim: Aim): string | null {
  return brief(aim, 7);
}

/** Whether two names share a word, or the first letters of one: "hair" and "hairdressing". */
export function shareAWord(first: string, second: string, letters = 5): boolean {
  return wordsOf(first, letters).some((one) =>
    wordsOf(second, letters).some((other) => areAlike(one, other)),
  );
}

/** Whether every word of the first stands in the second: "committees" in "church furnace committee". */
export function isWithin(first: string, second: string): boolean {
  const all = wordsOf(first, 4);
  return all.length > 0 && all.every((one) => wordsOf(second, 4).some((other) => areAlike(one, other)));
}

const EVERYWHERE = new Set([
  'about',
  'their',
  'there',
  'other',
  'which',
  'where',
  'people',
  'would',
  'every',
  'with',
  'that',
  'this',
  'from',
  'work',
  'have',
  'when',
  'being',
]);

function wordsOf(words: string, letters: number): readonly string[] {
  return tellingWords(words).filter((word) => word.length >= letters);
}

const tellingWords = onceByText((words): readonly string[] =>
  (words.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !EVERYWHERE.has(word)),
);

function areAlike(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return (
    long.startsWith(short.replace(/(?:es|s)$/u, '')) ||
    (short.length >= 7 && long.startsWith(short.slice(0, -2)))
  );
}

import { once } from '#src/domain/synthesis/once.ts';
import { AT_WORK } from './illness.ts';

/** Ways to count oneself among those one speaks of. */
const AMONG_THEM =
  '(?:like (?:me|us|myself)|as (?:I|we) (?:do|did|am|was|were|are|have|had|once)|same as (?:me|us)|me too|me included|including me|(?:I|we)(?:’m| am| was| were|’re| are) one)';

/** Words beside a bare word that may make it one's own; each is asked before the patterns that name both. */
const AMONG = new RegExp(`\\b${AMONG_THEM}\\b`, 'iu');
const FELLOW = /\b(?:other|fellow) /iu;
const MINE = /\bmy /iu;

/** A matter of one's own by its bare word: "bipolar, as I do", "people like me with bipolar", "other addicts", "my bipolar". */
export function amongThem(matter: string): (line: string) => boolean {
  const ways: readonly (readonly [RegExp, () => RegExp])[] = [
    [AMONG, once(() => new RegExp(`\\b${matter}\\b.*\\b${AMONG_THEM}\\b`, 'iu'))],
    [AMONG, once(() => new RegExp(`\\b${AMONG_THEM}\\b.*\\b${matter}\\b`, 'iu'))],
    [FELLOW, once(() => new RegExp(`\\b(?:other|fellow) ${matter}\\b`, 'iu'))],
    [MINE, once(() => new RegExp(`\\bmy (?:own )?${matter}\\b(?! (?:\\w+ )?${AT_WORK}\\b)`, 'iu'))],
  ];
  return (line) => ways.some(([beside, both]) => beside.test(line) && both().test(line));
}

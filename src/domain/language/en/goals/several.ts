import { ours } from '#src/domain/language/en/compose/line.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';

/** "The young ones", "my apprentices", after "five of". */
const IS_GROUP = /^(?:all (?=the|my|our|those|these))?(?:the|my|our|those|these)\b/iu;
/** "Any youngster who’ll …": one, and whoever it is. */
const ANY_ONE =
  /^(?:any|every|each|an?) (?<one>(?:[\p{L}’'-]+ ){0,3}?[\p{L}’'-]+)(?<said> (?:who|that|with|in|from|at|on)\b.*|(?:’|')?)$/iu;
const ANYBODY = /^(?:any|every|some)(?:one|body)(?<said>.*)$/iu;
/** "Some kids", "any kids": several already. */
const SO_MANY = /^(?:some|any|all) /iu;
/** "who wants": of several it is "who want"; any other verb stands for both. */
const HOW = '^ (who|that) ((?:(?:really|always|still|just|never|truly|only|often) )?)';
const OF_ONE: readonly (readonly [RegExp, string])[] = [
  [/^ (who|that)['’]s (got|been|done|had|lost|come|gone)\b/iu, ' $1 have $2'],
  [/^ (who|that)(?:['’]s| is) /iu, ' $1 are '],
  [new RegExp(`${HOW}has\\b`, 'iu'), ' $1 $2have'],
  [new RegExp(`${HOW}does\\b`, 'iu'), ' $1 $2do'],
  [new RegExp(`${HOW}doesn(?=['’]t)`, 'iu'), ' $1 $2don'],
  [new RegExp(`${HOW}was\\b`, 'iu'), ' $1 $2were'],
  [new RegExp(String.raw`${HOW}(\p{L}+(?:sh|ch|ss|x|o))es(?= |$)`, 'iu'), ' $1 $2$3'],
  [new RegExp(String.raw`${HOW}(\p{L}+[^aeiou\s])ies(?= |$)`, 'iu'), ' $1 $2$3y'],
  [new RegExp(String.raw`${HOW}(\p{L}+[^s\s])s(?= |$)`, 'iu'), ' $1 $2$3'],
];

const ofMany = (said: string): string => {
  const rule = OF_ONE.find(([form]) => form.test(said));
  return rule ? said.replace(rule[0], rule[1]) : said;
};

/** "five of the young ones", "five youngsters who’ll put the phone down"; null where the number cannot stand before them. */
export function several(number: string, who: readonly Segment[]): Segment[] | null {
  const [first, ...more] = who;
  if (!first) return null;
  if (IS_GROUP.test(first.text)) return [ours(`${number} of `, 'several'), ...who];
  const named = (text: string) => [ours(`${number} `, 'several'), { ...first, text }, ...more];
  const anybody = ANYBODY.exec(first.text)?.groups;
  if (anybody) return named(`people${ofMany(anybody.said ?? '')}`);
  const any = ANY_ONE.exec(first.text)?.groups;
  if (any?.one && !/s$/u.test(any.one))
    return named(`${any.one.replace(/\p{L}+$/u, manyOf)}${ofMany(any.said ?? '')}`);
  return named(first.text.replace(SO_MANY, ''));
}

import { repairVerb } from '#src/domain/language/en/compose/repairs.ts';
import { wordsIn } from './grammar.ts';
import { type Piece, textOf } from './piece.ts';
import type { VerbAround } from './when-here.ts';

/** From here on a verb must say early what its end is. */
const WORDS_TOO_HEAVY = 9;
/** From here on they are named without what is told of them, where a name of some words is left. */
const WORDS_FAR_TOO_HEAVY = 12;
const WORDS_OF_A_NAME = 3;

/** What of those named is said behind the end of the verb. */
const WHEN_OR_WHERE =
  /^(?!.*\b(?:who|that)\b)([\p{L}’ -]+?)( (?:on (?:the |a |my )?(?:last |school |night )?(?:bus|train|tram|road|street)\b|(?:on|at) (?!board\b|the |my |our |a )|after |during |from |through )[\p{L}’ -]+)$/u;
/** When they come home; where they are before belongs to them: "lads on site". */
const WHEN =
  /^(?!.*\b(?:who|that)\b)([\p{L}’ -]+?)( (?:on (?:the |a |my )?(?:last |school |night )?(?:bus|train|tram|road|street)\b|on (?=(?:\p{L}+ )?(?:days?|nights?|mornings?|\p{L}+days?|weekends?)\b)|at (?=night|weekends?)|after |during |through)[\p{L}’ -]*)$/u;
const BEHIND: Readonly<Record<string, RegExp>> = {
  safe: WHEN_OR_WHERE,
  'home safe': WHEN,
  'where they need to be':
    /^(?!.*\b(?:who|that)\b)([\p{L}’ -]+?)(?=( to .+|,? (?:on time|fast|quickly|safely)$))/u,
};
const NOWHERE = /^$/u;
/** Others, told behind those who were named: ", especially the rookies", ", and the trees too". */
export const OTHERS_BESIDE = /, (?:especially|including|even) [^,]+$|,(?: and)? (?!not )[^,]+ too$/u;

/** What is told of those named behind a comma, and not why or when it is done. */
const OF_THEM = /^, (?:without|with|far|in|from|at|near|no|not) /u;

/** Whom it serves between the two halves of a verb, in an order that is read once; empty where there is none. */
export function aroundThem({ before, who, after }: VerbAround): readonly (string | Piece[number])[] {
  const [one] = who;
  const whom = textOf(who);
  if (/^fix(?:ing)? things /u.test(before)) return [repairVerb(before, whom), ...who];
  // "Keep staff safe from angry visitors", "get runners home safe on race day", "get patients to dialysis on time".
  const [, those = '', then = ''] = (BEHIND[after.trim()] ?? NOWHERE).exec(whom) ?? [];
  // "The boys still at sea": where they are belongs to them.
  if (one && those !== '' && !/ (?:still|already|just|back|out|only)$/u.test(those))
    return [
      before,
      { ...one, text: those },
      after.startsWith(' where') && then.startsWith(' to') ? '' : after,
      { ...one, text: then },
    ];
  // "Get drivers home safe, especially the rookies": those meant above all come behind the whole verb.
  const [others = ''] = OTHERS_BESIDE.exec(whom) ?? [];
  if (one && others !== '' && after !== '')
    return [before, { ...one, text: whom.slice(0, -others.length) }, after, { ...one, text: others }];
  const [named = whom, told = ''] = whom.split(/(?<=\p{L}) (?=(?:who|whom|that|which|whose)\b)/u);
  if (!one || (told === '' && !after.startsWith(' where they'))) return [before, ...who, after];
  // "Get people who are flying home safe" sends them home by air.
  if (after === ' home safe') return homeSafe(before, who);
  // "Keep people who eat our food safe" keeps the food safe.
  if (after === ' safe') return [before.startsWith('keeping') ? 'protecting ' : PROTECT, ...who];
  const most = wordsIn(whom);
  if (/ together$/.test(after)) return [`${before}together `, ...who];
  // "Show girls who think science is only for the boys that it can be done": "to" says that more is to come.
  if (after === ' that it can be done' && most >= WORDS_TOO_HEAVY)
    return [before.startsWith('showing') ? 'proving to ' : 'prove to ', ...who, after];
  if (after.startsWith(' where they')) {
    // "The old people out on the stations who have no way in where they need to be": they alone are named.
    const isHeavy = told !== '' && most >= WORDS_FAR_TOO_HEAVY;
    if (isHeavy && wordsIn(named) < WORDS_OF_A_NAME) return [];
    const them = isHeavy ? [{ ...one, text: named }] : who;
    // "Get the elderly who have no one to carry them where they need to be": carried where?
    if (wordsIn(named) >= WORDS_OF_A_NAME || told !== '')
      return [before.startsWith('getting') ? 'helping ' : 'help ', ...them, ' get where they need to be'];
  }
  // "Keep the children who walk to school safe, because bears come": what is said of all stands behind.
  const [, first = whom, rest = ''] = /^([^,]+)(, .+)$/u.exec(whom) ?? [];
  // "The girls who arrive without papers, without language": it is the girls who lack it, and no start.
  if (after !== '' && OF_THEM.test(rest)) return [before, ...who, `,${after}`];
  return rest === ''
    ? [before, ...who, after]
    : [before, { ...one, text: first }, after, { ...one, text: rest }];
}

/** What stands around those of whom a clause tells, in place of a verb in two halves. */
export const PROTECT = 'protect ';
export const HELP = 'help ';
export const TO_GET_HOME = ' to get home safe';

/** One of any number, who "gets" home. */
const IS_ONE = /^(?:an?|any|every|each|one|whoever|(?:any|every|some)(?:one|body))\b/u;

/** "Make sure that kids who can’t drive get home safe": those of whom a clause tells stand before their own verb. */
function homeSafe(before: string, who: Piece): readonly (string | Piece[number])[] {
  const isGerund = before.startsWith('getting');
  return IS_ONE.test(textOf(who))
    ? [isGerund ? 'helping ' : HELP, ...who, TO_GET_HOME]
    : [isGerund ? 'making sure that ' : 'make sure that ', ...who, ' get home safe'];
}

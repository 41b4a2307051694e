import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { isBroken } from '#src/domain/language/en/reader/broken.ts';
import type { Origin, Role, Work } from '#src/domain/synthesis/slots.ts';

const MOST_WORDS_OF_TAIL = 8;
const MOST_WORDS_OF_DOING = 14;

/** "Help with forms at the town hall", of "helper with forms at the town hall": a doing by the name of who does it; empty for any other. */
export function doingIn(quote: string): { base: string; gerund: string } {
  const [, what = ''] = /^(?:an? )?(?:helper|volunteer|assistant|help) with (.+)$/iu.exec(quote.trim()) ?? [];
  const isPlain = what !== '' && isSmooth(what) && !isBroken(what) && !/[,]|\bnot\b/u.test(what);
  return isPlain && what.split(' ').length <= MOST_WORDS_OF_DOING
    ? { base: `help with ${what}`, gerund: `helping with ${what}` }
    : { base: '', gerund: '' };
}

/** ", preferably in a hospital", as it was typed behind the name of a work: "preferably in a hospital"; empty where nothing is. */
export function tailIn(quote: string): string {
  const [, tail = ''] = BEHIND_A_COMMA.exec(quote.trim()) ?? [];
  const isPlain = isSmooth(tail) && !isBroken(tail) && !A_TIME.test(tail);
  return isPlain && tail.split(' ').length <= MOST_WORDS_OF_TAIL ? tail : '';
}

const BEHIND_A_COMMA =
  /^[^,]+, ((?:preferably |perhaps |ideally |best of all |mostly |perhaps also )?(?:in|at|on|with|near) (?:an?|the|my|our|one|call-outs?|small|old|home|hospitals?|schools?|some) ?[^,;:.]*)$/iu;

/** Hours and days are terms, and no part of what is wanted. */
const A_TIME = /\d|\b(?:hours?|days?|weeks?|weekends?|mornings?|evenings?|nights?|pay|wages?|salary)\b/iu;

/** Where or how the one work in mind is to be done, as it was typed behind it. */
export function tailOf(works: readonly Work[]): { origin: Origin; tail: string } | null {
  const [one] = works;
  if (works.length !== 1 || one?.kind !== 'role' || isDoing(one.role)) return null;
  const tail = tailIn(one.role.quote);
  return tail === '' || one.role.a.includes(tail) ? null : { origin: one.role, tail };
}

/** Whether a role was typed as what one helps with. */
export function isDoing(role: Role): boolean {
  return doingIn(role.quote).base !== '';
}

/** "The children's section in a library": the one that is there; "transit maintenance or any union job": both of them. */
export function placeIn(name: string): string {
  if (/^an? .* or any /u.test(name)) return name.replace(/^an? /u, '');
  return IS_ONE_OF_THEIRS.test(name) ? `the ${name}` : name;
}

/** One part of a place, named without its article. */
const IS_ONE_OF_THEIRS = /^\p{Ll}+['’]s? (?:section|department|ward|wing|unit|room|corner)\b/u;

/** "Work with a contract": what it is to fit, and no work. */
export function isTerm(one: Work): boolean {
  return one.kind === 'doing' && IS_A_TERM.test(one.doing.forms.base ?? '');
}

const IS_A_TERM =
  /^(?:(?:find|have|get) )?(?:work|a job|something) (?:with|near) (?:an? |the )?(?:contract|benefits|pension|insurance|home|fixed|regular|steady)\b/iu;

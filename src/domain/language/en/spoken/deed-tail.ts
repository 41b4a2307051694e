import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { inWords } from '#src/domain/language/en/reader/many-counted.ts';
import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';

/* What stands behind the comma of a deed in note form, as one says it: often the half that makes it. */

/**
 * "Three days with no relief", of "3 days no relief"; "250 guests, and food remained"; "alone"; "and it is still up". Empty
 * for what is no such tail.
 */
export function tailInWords(rest: string): string {
  const told = inWords(
    rest
      .replace(/\s*\([^)]*\)/gu, '')
      .replace(LAUGHS, '')
      .trim(),
  );
  const [near = ''] = told.split(/,(?!\d)|[.;!?] /u);
  if (ALONE.test(near)) return near;
  const [, time = '', none = ''] = WITH_NONE.exec(near) ?? [];
  if (none !== '') return `${time}with no ${none}`;
  const still = stillIn(`it, ${near}`).more;
  if (still !== '') return still;
  const [, count = '', many = '', thing = '', verb = '', rests = ''] = COUNTED.exec(near) ?? [];
  if (count === '' || IS_TIME.test(many)) return '';
  if (thing === '') return count;
  return isPast(verb) ? `${count}, and ${thing} ${verb}${rests}` : '';
}

/** "Built my own bike" and "and I still ride it", of "built my own bike, still ride it"; empty for anything else. */
export function stillIn(past: string): { head: string; more: string } {
  const [, head = '', verb = '', it = ''] = /^(.+?),? still (\p{Ll}+)( it| them)?$/u.exec(past) ?? [];
  if (head === '' || !past.startsWith(`${head},`)) return NO_MORE;
  const base = verb.replace(/(?<=o|sh|ch|ss)es$|s$/u, '');
  if (it !== '' && isBaseVerb(verb)) return { head, more: `and I still ${verb}${it}` };
  if (it === '' && base !== verb && isBaseVerb(base)) return { head, more: `and it still ${verb}` };
  return STATES.test(verb) && it === '' ? { head, more: `and it is still ${verb}` } : NO_MORE;
}

const NO_MORE = { head: '', more: '' };
const LAUGHS = /[,.]?\s+(?:lol|lmao|ha(?:ha)*|tbh|touch wood|knock on wood)[.!]*$/iu;
const STATES = /^(?:up|there|standing|here|working|running|going|afloat|alive|open|in use)$/u;
const ALONE = /^(?:all )?(?:alone|by hand|by myself|on my own|single-handed)$/u;
const NUMBER = String.raw`(?:\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten)`;
const WITH_NONE = new RegExp(
  `^((?:${NUMBER} (?:hours?|days?|nights?|weeks?|months?|years?|winters?) )?)(?:with )?no (\\p{Ll}+)$`,
  'u',
);
const COUNTED = new RegExp(
  `^(${NUMBER} (?:\\p{Ll}+ )?(\\p{Ll}+s|people|children))(?:,? and (\\p{Ll}+) (\\p{Ll}+)((?: \\p{Ll}+)*))?$`,
  'u',
);
const IS_TIME = /^(?:hours|days|nights|weeks|months|years|winters|summers|minutes|times)$/u;

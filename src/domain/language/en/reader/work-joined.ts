import { withArticle } from '#src/domain/language/en/with-article.ts';
import type { ReadWork } from '#src/domain/synthesis/told.ts';
import { oneBefore } from './many-of.ts';
import { ENDS_AS_A_PLACE } from './own-places.ts';
import type { Named } from './work-deeds.ts';
import { atCompany } from './work-doings.ts';
import { knownByLetters } from './work-fields.ts';
import { isWhereabouts, isWork, isWorkplace } from './work-words.ts';

/** "Plant electrician, hospital maintenance", "hospital kitchen, care home": the second names a place of its own. */
export function isElsewhere(last: ReadWork | undefined, { kind, words }: Named): boolean {
  const [, first = ''] = /^(\p{Ll}+) \p{Ll}/u.exec(last?.kind === 'place' ? last.words : words) ?? [];
  return kind === (last?.kind === 'place' ? 'place' : 'field') && isWhereabouts(first);
}

const OF_ONES_OWN =
  /^(?:(?:and )?i (?:have|own|run|got|keep) (?:my|the|an?) (?:own )?|(?:in |wi |with )?my own |own |my (?=van$|truck$|car$|shop$|studio$))((?:small |little |wee )?\p{L}+)$/iu;

/** "Teacher, primary", "nurse, ICU mostly", "programmer, front end": said behind, and named before. */
const OF_THEM =
  /^((?:primary|secondary|nursery|infant|adult|p(?:a)?ediatric|surgical|mental health|front[- ]end|back[- ]end|full[- ]stack|freelance|self-employed|agency|mobile|unpaid|remote|live|permanent|temporary|freshwater|marine|long[- ]distance|(?!norm|fin|real|tot|ideal)\p{Ll}{3,}(?:[ie]c|al)|community|ICU|NICU|A&E|ER|HGV|SEN|EYFS))(?:,? (?:mostly|mainly|side|now))?$/iu;

const LANGUAGES =
  /^(?:and |(?:[a-z]+(?:ish|ese|[ai]an|ic|ali)|french|hindi|urdu|welsh|dutch|twi|yoruba|swahili|tamil|greek)(?: |$))+$/iu;

/** "Warehouse, forklift mostly". */
const DRIVEN = /^(?:on |the |an? )*(forklift|reach truck|tractor|crane|digger|till|checkout)(?: mostly)?$/u;

/** "LPN, memory care", "carer, dementia". */
const CARED_FOR =
  /^((?:dementia|memory|palliative|elderly|aged|intensive|critical|stroke|end[- ]of[- ]life)) ?(?:care|unit|ward|side)?$/u;

const IN_A_FIELD = /^(?:postdoc|lecturer|researcher|professor|scientist|apprentice|trainee|intern)$/u;

const OF_A_FIELD =
  /^(?:teacher|tutor|engineer|technician|manager|clerk|analyst|consultant|inspector|instructor)$/u;

/** "Tailor, I have my shop", "wages office, shirt factory", "postdoc, ecology": what follows belongs into the name; null for all else. */
export function joinedTo(last: ReadWork, more: string, tail: string | null): ReadWork | null {
  if (last.tail !== undefined) return null;
  const how = OF_THEM.exec(more.replace(/^proper /u, ''))?.[1];
  if (
    how &&
    !isWork(how) &&
    (last.kind === 'role' || / job$/u.test(last.words)) &&
    !last.words.startsWith(how)
  )
    return { ...last, words: `${how.replace('long ', 'long-')} ${last.words}` };
  if (more === 'small' && last.base !== undefined)
    return {
      ...last,
      words: last.words.replace(/ my own /u, '$&small '),
      base: last.base.replace(/ my own /u, '$&small '),
    };
  if (last.base === undefined && /^like my \p{L}+$/u.test(more))
    return { ...last, words: `${last.words} ${more}` };
  const side = /^(?:the )?(\p{Ll}[\p{Ll} ]* side)$/u.exec(more)?.[1];
  if (side && last.kind === 'field') return { ...last, words: `the ${side} of ${last.words}` };
  if (side && last.kind === 'role') return { ...last, tail: ` on the ${side}` };
  if (last.kind === 'role') {
    if (/(?:interpreter|translator|teacher|tutor)$/u.test(last.words) && LANGUAGES.test(more)) {
      const named = more.replace(/\b\p{Ll}(?!nd\b)/gu, (letter) => letter.toUpperCase());
      return /(?:teacher|tutor)$/u.test(last.words)
        ? { ...last, words: `${named} ${last.words}` }
        : { ...last, tail: ` in ${named}` };
    }
  }
  const thing = OF_ONES_OWN.exec(more)?.[1] ?? '';
  const own = (ENDS_AS_A_PLACE.test(thing) || /(?:van|car|chair|firm)$/iu.test(thing)) && thing;
  if (own && last.kind === 'role') return { ...last, words: `${last.words} with my own ${own}` };
  if (own && last.kind === 'field')
    return {
      ...last,
      words: `${last.words} ${/business|company|firm|van|truck|car\b/u.test(own) ? 'with' : 'in'} my own ${own}`,
    };
  if (
    last.kind === 'place' &&
    /^(?:farm|shop|factory|store|plant)$/u.test(last.words) &&
    /^(?!any|some)\p{Ll}{4,}(?<!ly|ed|ing)$/u.test(more)
  )
    return { ...last, words: `${oneBefore(more)} ${last.words}` };
  const driven = last.kind === 'place' ? DRIVEN.exec(more)?.[1] : undefined;
  if (driven) return { ...last, words: `${last.words}, mostly on ${withArticle(driven)}` };
  if (last.kind === 'role' && atCompany(more) !== '') return { ...last, tail: atCompany(more) };
  const cared = last.kind === 'role' ? CARED_FOR.exec(more)?.[1] : undefined;
  if (cared) return { ...last, tail: ` in ${cared} care` };
  if (
    last.kind === 'place' &&
    !/ job$/u.test(last.words) &&
    !isElsewhere(last, { kind: 'place', words: last.words }) &&
    tail !== null &&
    /^, (?:at|in) an? (?!.* or )/u.test(tail)
  )
    return { ...last, words: `${last.words}${tail.slice(1)}` };
  if (
    last.kind !== 'role' ||
    !/^\p{Ll}+(?: \p{Ll}+)?$/u.test(more) ||
    !(isWork(more) || knownByLetters(more)?.kind === 'field')
  )
    return null;
  if (IN_A_FIELD.test(last.words) || (isPlainField(more) && !OF_A_FIELD.test(last.words)))
    return { ...last, words: `${last.words} in ${more}` };
  return OF_A_FIELD.test(last.words) && !isWorkplace(more)
    ? { ...last, words: `${more} ${last.words}` }
    : null;
}

/** "Health", "plastics": a field that needs no article. */
export function isPlainField(words: string): boolean {
  const named = knownByLetters(words);
  return named?.kind === 'field' && !named.words.startsWith('the ');
}

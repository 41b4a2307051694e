import { withArticle } from '#src/domain/language/en/with-article.ts';
import { baseOfGerund } from './inflect.ts';
import { withFirm } from './work-doings.ts';
import { isWhereabouts, isWork, isWorker, NAMED } from './work-words.ts';

const MOST_WORDS = 8;

/** Where one is taken on, beside the places that name a work by themselves. */
const SITE =
  /^(?:(?:an?|the) )?(?:(?!(?:no|not|any|some|same|or)\b)[\p{L}’-]+ ){0,2}(?:firm|company|port|harbou?r|station|depot|\p{Ll}*yard|mart|dock|site|plant|terminal|ward|school|college|hospital|agency|charity|village|town|city|team|unit|nonprofit|service|theater)$/iu;
/** Whom one works for, and where nobody is. */
const EMPLOYER = /^(?:the )?(?:council|county|government|state|city|railway|NHS)$/u;
const HOW =
  /^(?:(?:part|full)[- ]time|close to home|near home|from home|by day|(?:days|nights|mornings|weekends|evenings) only|a few hours|a (?:day|morning|few hours|few days|couple of days|day or two|few mornings) a week|(?:one|two|three|four|\d) (?:days?|mornings?|evenings?|hours) a week)$/iu;
/** What would turn the sense or begin another sentence. */
const NO_TAIL =
  /\b(?:if|but|unless|not|no|none|never|maybe|perhaps|I|we|you|they|it|is|are|was|can|will|would|who|that|which|something|somewhere|someone|anything|least|first|same|now|real|de|du|des|wage|money|pay|salary|me)\b/iu;
const PREPOSITION = /^(of|for|with|in|at|near|by|between|across|under) (.+)$/iu;
/** "Cut line", "the packing line". */
const ON_A_LINE = /^(?:on )?(?:the )?(\p{L}+ line)$/u;
const TIMES =
  /^(?:two|three|\d+|nights?|days?|weekends?|evenings?|mornings?|mondays?|summers?|winters?|years?|months?|hours?|benefits)\b/iu;

/**
 * What a job in mind is to be like, said behind it after a comma or bare: ", part-time", " for floors", " at a local firm or
 * the council", " with my work card signed"; null where it says something else.
 */
export function workTail(said: string, isRole: boolean): string | null {
  const words = said.trim().replace(/^(?:just|only|mostly) /iu, '');
  if (isRole && NAMED.test(words)) return ` at ${words}`;
  if (words === '' || /^and /iu.test(words) || words.split(/\s+/u).length > MOST_WORDS || NO_TAIL.test(words))
    return null;
  if (!/^[\p{L}\d][\p{L}\p{M}\d ’'-]*$/u.test(words)) return null;
  const firm = isRole ? withFirm(words) : '';
  if (firm !== '') return firm;
  const line = ON_A_LINE.exec(words)?.[1];
  if (line) return `${isRole ? '' : ','} on the ${line}`;
  if (HOW.test(words)) return `, ${words.toLowerCase().replace(/^(part|full) time/u, '$1-time')}`;
  if (/^(?:on (?:board|site|land|shore|the ground|the road)|ashore|abroad)$/iu.test(words))
    return ` ${words.toLowerCase()}`;
  if (isSites(words)) return ` ${/sites?$/u.test(words) ? 'on' : 'in'} ${words}`;
  if (
    !isPlace(words) &&
    /^\p{Ll}+ing(?: [\p{L}’-]+){1,4}$/u.test(words) &&
    baseOfGerund(words.split(' ')[0] ?? '') !== null
  )
    return `${isRole ? '' : ','} ${words}`;
  const [, at = '', what = ''] = PREPOSITION.exec(words) ?? [];
  if (at !== '') {
    const thing = thingsIn(what);
    return thing && !TIMES.test(what) ? ` ${at.toLowerCase()} ${thing}` : null;
  }
  const places = words.replace(/\b(doctor|dentist|vet)s\b/gu, '$1’s').split(/ or /u);
  if (
    isRole &&
    EMPLOYER.test(places[0] ?? '') &&
    places.slice(1).every((place) => isPlace(place) || EMPLOYER.test(place))
  )
    return ` for ${places.map((place) => (EMPLOYER.test(place) ? `the ${place.replace(/^the /u, '')}` : withOne(place))).join(' or ')}`;
  if (places.every((place) => isPlace(place))) {
    const [first = '', ...others] = places;
    const at = others.some((other) => whereIn(other) !== whereIn(first))
      ? places.map((place) => `${whereIn(place)} ${withOne(place)}`).join(' or ')
      : `${whereIn(first)} ${places.map(withOne).join(' or ')}`;
    return `${isRole ? ' ' : ', '}${at}`;
  }
  const isMany =
    /^(?!(?:before|after|since|until|till|during|while|when|then|now|also|plus|some|over)\b)(?:\p{Ll}[\p{Ll}-]+ ){0,2}\p{Ll}{2,}[^s\s]s$/u.test(
      words,
    ) &&
    !TIMES.test(words) &&
    !isWorker(words);
  if (!isMany || (isWork(words) && !OF_THEM.test(words)) || (!isRole && !OF_THEM.test(words))) return null;
  if (words === 'tours') return ' on tour';
  // "A cellar hand, tanks and hoses": what one works with; whom one works for is named as such.
  return / and /u.test(words) && !OF_THEM.test(words) ? ` with the ${words}` : ` for ${words}`;
}

/** "Floors", "a new factory near Hanoi", "hand tools or lathes": each with the article that it cannot stand without. */
function thingsIn(what: string): string | null {
  const all = what.split(/ (?:or|and) /u);
  const joint = / and /u.test(what) ? ' and ' : ' or ';
  const said = all.map((one) => {
    const [, place = one, near = ''] = /^(.+?)( (?:near|in|of) (?:the )?\p{Lu}[\p{L} -]*)$/u.exec(one) ?? [];
    if (isPlace(place)) return `${withOne(place)}${near}`;
    const isWhole =
      /^(?:an?|the|my|our|one) |^here$/iu.test(one) ||
      /[^s]s$|(?:people|children|language)$/u.test(one) ||
      /^\p{Lu}/u.test(one) ||
      isWork(one) ||
      OF_PEOPLE.test(one);
    return isWhole ? one : null;
  });
  return said.every((one) => one !== null) ? said.join(joint) : null;
}

/** "Deaf people in court": many, and where they are. */
const OF_PEOPLE =
  /^(?:\p{Ll}+ ){0,2}(?:people|children|women|men|\p{Ll}+[^s\s]s) (?:in|on|at|from) (?:the )?\p{Ll}+$/u;

/** People, animals and occasions, that the work is for. */
export const OF_THEM =
  /(?:people|children|kids|wom[ae]n|men|boys|girls|\p{Ll}+(?:er|or|ist|ent|ant|ee)s|ones|firms|families|schools|shops|hotels|hospitals|clinics|churches|companies|offices|houses|homes|weddings|parties|events|shows|concerts|funerals|horses|dogs|cats|cows|animals|birds)\b/iu;

/** Rooms one is in; other places one is at. */
function whereIn(place: string): 'in' | 'at' | 'on' {
  if (/ team$/u.test(place)) return 'on';
  return /(?:room|kitchen|laundry|warehouse|office|library|laboratory|lab|garage|workshop|factory|greenhouse|ward|unit|court|village|town|city|home|school|hospital|clinic|prison|department)$/iu.test(
    place,
  )
    ? 'in'
    : 'at';
}

/** "Hospices", "building sites": many places where it is done. */
function isSites(words: string): boolean {
  return (
    /^(?:\p{Ll}+ ){0,2}\p{Ll}+s$/u.test(words) &&
    (isWhereabouts(words.replace(/s$/u, '')) || /(?:sites|wards|hospices|homes)$/u.test(words))
  );
}

function isPlace(words: string): boolean {
  return (
    /^(?:doctor|dentist|vet)[’']s$/u.test(words) ||
    SITE.test(words) ||
    isWhereabouts(words.replace(/^(?:an?|the) /iu, ''))
  );
}

function withOne(typed: string): string {
  const place = typed.replace(/^kids’? /u, 'children’s ');
  if (/^(?:an?|the|my|our) /iu.test(place))
    return place.replace(/^\p{Lu}\p{Ll}* /u, (word) => word.toLowerCase());
  if (/^(?:engine|control|emergency) room$/u.test(place)) return `the ${place}`;
  return /^\p{Lu}\p{Ll}+ (?:air)?port$/u.test(place) ? place : withArticle(place);
}

import { withArticle } from '#src/domain/language/en/with-article.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { deedOf, doingIn, type Named } from './work-deeds.ts';
import { isPlainField } from './work-joined.ts';
import { inEnglishOrder } from './work-order.ts';
import { withPlaces } from './work-places.ts';
import { isTail, MOST_WORDS_OF_WORK, roleIn, TAILED } from './work-roles.ts';
import { toDo } from './work-said.ts';
import { workTail } from './work-tails.ts';
import { isWhereabouts, isWork, isWorker, isWorkplace } from './work-words.ts';

/* One name of a work: who does it, the field, the place, or what one does. */

/** With where it is done: "IT support in a college or a hospital". */
const MOST_WORDS_OF_NAME = 8;

/** "Something with maps": what one would work with. */
const SOMETHING_WITH =
  /^(?:something|anything) (?:to do )?with ((?:the |old |young )?\p{L}\p{Ll}{2,}(?: \p{L}{2,}){0,2})$/u;

/** "A repair shed for the town": what one would have there for everybody. */
const FOR_ALL =
  /^(?:\p{Ll}+ ){1,2}(?:shed|kitchen|library|garden|hub|café|cafe|club|corner|choir) for (?:the|my|our|people|old|young|kids|children|women|men|everyone|everybody)\b/u;

/** What one name says: who does the work, what is done, the field of it or the place; null where nothing is sure. */
export function nameOf(said: string): Named | null {
  const [, matter] = SOMETHING_WITH.exec(said) ?? [];
  if (matter && isWhereabouts(matter)) return { kind: 'place', words: matter };
  if (matter) return deedOf(`working with ${matter}`);
  if (FOR_ALL.test(said)) return deedOf(`running ${withArticle(said)}`);
  const words = withPlaces(inOrder(said.replace(ELDERLY, '$1 elderly people')));
  const job = /^(.*\bjob)\b/u.exec(words)?.[1];
  if (job && isWorkplace(job) && countStretches(job) <= MOST_WORDS_OF_WORK)
    return { kind: 'place', words: job };
  const doing = doingIn(words) ?? toDo(words);
  if (doing) return doing;
  const [, who = '', doesToo = ''] =
    /^(.+?) and ((?:sell|teach|make|run|write|grow|train|keep|fix) .+)$/u.exec(words) ?? [];
  if (who !== '' && isWorker(who) && isWork(who) === false)
    return { kind: 'role', words: who, tail: ` and ${doesToo}` };
  const both = /^(.+?) and (?:a bit of |some |a little )?(.+)$/u.exec(words);
  if (
    both &&
    [both[1] ?? '', both[2] ?? ''].every((one) => isWork(one) || isPlainField(one)) &&
    countStretches(words) <= MOST_WORDS_OF_NAME
  )
    return { kind: 'field', words };
  const role = roleIn(words);
  // "Lady coat" is no lady: who somebody is, by itself, is no work.
  if (role && IS_ANYBODY.test(role)) return null;
  if (role) {
    const tail = words.startsWith(`${role} `) ? workTail(words.slice(role.length), true) : null;
    return tail === null ? { kind: 'role', words: role } : { kind: 'role', words: role, tail };
  }
  const [, head = words, tail = ''] = TAILED.exec(words) ?? [];
  const name = tail === '' || isTail(tail) ? words : head;
  if (
    countStretches(name) > MOST_WORDS_OF_NAME ||
    /\b(?:who|that|which|where|when|for my)\b|\d/u.test(name.replace(LEVEL, ' '))
  )
    return null;
  if (isWorkplace(head)) return { kind: 'place', words: name };
  if (!isWork(head) || head === 'work') return null;
  const place = AT_WORK.exec(name)?.[1] ?? '';
  // "Office work": nobody does work in work.
  const [, force = ''] = /^(?:us )?(army|navy|marines)$/iu.exec(name) ?? [];
  // "Navy, sonar technician": one is in the Navy.
  if (force !== '')
    return { kind: 'field', words: `the ${force.charAt(0).toUpperCase()}${force.slice(1).toLowerCase()}` };
  return isWhereabouts(place)
    ? { kind: 'place', words: place }
    : { kind: 'field', words: name.replace(ONE_OF_ITS_KIND, 'the $&') };
}

/** One is in "the hotel industry", and not in one of many. */
const ONE_OF_ITS_KIND = /^(?:\p{L}+ )+(?:business|industry|trade|sector)$/u;

const IS_ANYBODY =
  /^(?:lady|man|woman|person|guy|boy|girl|gentleman|kid|child|mum|mom|dad|mother|father|parent|owner|hand|head)$/iu;

const AT_WORK = /^((?:\p{Ll}+ )?\p{Ll}+) (?:work|jobs?)$/u;

/** Levels of a help desk are part of its name. */
const LEVEL = /\b(?:L[1-3]|(?:level|tier) [1-3]|(?:1st|2nd|3rd) line)\b/giu;

/** "Technician of meteorology", "weather observer in airport": as English names them. */
function inOrder(words: string): string {
  return inEnglishOrder(words)
    .replace(/ become (?=\p{Ll}+$)/u, ' become a ')
    .replace(
      / in (?:the (?=airport$))?(airport|university|(?:(?:train|bus|railway|fire|police|power) )?station)$/iu,
      (_, place: string) => ` at ${/^[aeio]/iu.test(place) ? 'an' : 'a'} ${place}`,
    );
}

/** "For elderly" lacks whom it means. */
const ELDERLY = /\b(for|of|with) (?:the )?elderly(?=$| \p{Ll}+ing\b| with\b)/gu;

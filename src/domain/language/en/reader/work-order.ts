import { withArticle } from '#src/domain/language/en/with-article.ts';
import { manyOf } from './many-of.ts';
import { isRole } from './work-roles.ts';
import { isWhereabouts, isWorker, wellPlaced } from './work-words.ts';

/* Names of work in the order of another language: "teacher of physic in lyceum", "factory of jeans", "sales rep, then manager". */

/** What stands behind "of" stays there: "director of photography", "professor of history". */
const STAYS =
  /^(?:.* )?(?:director|head|chief|minister|secretary|master|captain|registrar|professor|lecturer|student|member|president|chair|keeper|owner|clerk|officer|surveyor|coordinator|rep|mate|man|woman|hand)$/iu;
const OF_A_TRADE =
  /^((?:\p{Ll}+ )?\p{Ll}+) of (the )?((?:\p{Ll}+ )?\p{Ll}+?)((?: (?:in|at|for|with|of) .+)?)$/u;

/** The name of a work with its words as English has them. */
export function inEnglishOrder(words: string): string {
  const placed = words
    .replace(/\bof physic\b/u, 'of physics')
    .replace(/ of the (?=\p{Lu}\p{Ll}+(?:$| for ))/u, ' of ')
    .replace(
      /\b(in|at) (?:the )?(factory|shop|store|workshop|company|clinic|laundry|kitchen) of (?:the (?=village|town|city|county|hospital|school))?(?!the\b|an?\b|my\b)(\p{Ll}+)$/u,
      (_, at: string, place: string, of: string) => `${at} ${withArticle(`${of} ${place}`)}`,
    )
    .replace(/\bat (?:the |an? )?(airport|port) of (\p{Lu}\p{Ll}+)$/u, 'at $2 $1')
    .replace(/\bat (?:the )?university of my country$/u, 'at a university in my country')
    .replace(/ (for|with) (\p{Ll}+)$/u, (whole, how: string, who: string) =>
      isWorker(who) && !/s$/u.test(who) ? ` ${how} ${manyOf(who)}` : whole,
    )
    .replace(/^(.+\p{Ll}) nights$/u, (whole, who: string) => (isWorker(who) ? `${who} on nights` : whole));
  const [, who = '', , what = '', tail = ''] = OF_A_TRADE.exec(placed) ?? [];
  const isOne =
    what !== '' &&
    !/^(?:an?|my|our|his|her|their|all|any|old|young|new|men|women|people|children|special|general)\b/u.test(
      what,
    );
  if (
    !isOne ||
    (/s$/u.test(what) && !/ics$/u.test(what)) ||
    STAYS.test(who) ||
    !isRole(who) ||
    isWhereabouts(what)
  )
    return wellPlaced(placed);
  const named = what.replace(/^(\p{Ll}+) (\p{Ll}+(?:ional|ial|ical))$/u, '$2 $1');
  return wellPlaced(`${named} ${who}${tail}`);
}

const ONE_THEN = /^(?:an? )?(\p{L}[\p{L} -]*?),? (?:and )?then( one day)? (?:an? )?(\p{L}[\p{L} -]*)$/iu;
const ONE_BEFORE =
  /^(?:an? )?(\p{L}[\p{L} -]*?),? (?:and )?before (?:that|this),? (?:an? )?(\p{L}[\p{L} -]*)$/iu;

/** "Sales rep, then area manager", "driver and before that a baker": two posts in one name; null where no two are told so. */
export function twoPosts(line: string): string | null {
  const [, first = '', day = '', next = ''] = ONE_THEN.exec(line) ?? [];
  if (first !== '')
    return isPost(first) && isPost(next)
      ? `${first} and ${day === '' ? 'then' : 'one day'} ${withArticle(next)}`
      : null;
  const [, last = '', before = ''] = ONE_BEFORE.exec(line) ?? [];
  return isPost(last) && isPost(before) ? `${last} and, before that, ${withArticle(before)}` : null;
}

function isPost(words: string): boolean {
  return words !== '' && words.split(' ').length <= 4 && isRole(words) && !/ (?:and|or) /u.test(words);
}

import { withArticle } from '#src/domain/language/en/with-article.ts';
import type { ReadWork } from '#src/domain/synthesis/told.ts';
import { manyOf, oneBefore } from './many-of.ts';
import { isRole } from './work-roles.ts';
import { isWhereabouts, isWorker, wellPlaced } from './work-words.ts';

/* Names of work in the order of another language: "teacher of physic in lyceum", "factory of jeans", "sales rep, then manager". */

/** What stands behind "of" stays there: "director of photography", "professor of history". */
const STAYS =
  /^(?:.* )?(?:director|head|chief|minister|secretary|master|captain|registrar|professor|lecturer|student|member|president|chair|keeper|owner|clerk|officer|surveyor|coordinator|rep|mate|man|woman|hand)$/iu;
const OF_A_TRADE =
  /^((?:\p{Ll}+ )?\p{Ll}+) of (the )?((?:\p{L}+ )?\p{Ll}+?)((?: (?:in|at|for|with|of) .+)?)$/u;

/** "Paralegal immigration", "teaching assistant SEN": what it is of stands before it; "teacher training" is a field. */
const FIELD_BEHIND =
  /^((?:teaching )?assistant|paralegal|lawyer|technician|teacher|tutor|accountant|journalist|interpreter|nurse) (maths?|SEN|ICU|(?!train|educa|develop|manage|associa|recruit)\p{Ll}+(?:ation|ing|ics|istry|ology))(?=$| )/u;

/** "Subedar Pakistan army". */
const OF_AN_ARMY = /^(\p{L}+(?: \p{L}+)?) ((?!in |of |the )\p{Lu}\p{Ll}+ )(army|navy|police)$/iu;

/** Trades that are called by what they work on: "mechanic of tractors" is a tractor mechanic. */
const OF_MANY =
  /(?:mechanic|electrician|cleaner|driver|operator|instructor|inspector|technician|repairer|picker|installer|fitter|vet)$/iu;

/** The name of a work with its words as English has them. */
export function inEnglishOrder(words: string): string {
  const placed = words
    .replace(FIELD_BEHIND, '$2 $1')
    .replace(
      OF_AN_ARMY,
      (_, who: string, whose: string, force: string) =>
        `${who} in the ${whose}${force.charAt(0).toUpperCase()}${force.slice(1)}`,
    )
    .replace(/\bof physic\b/u, 'of physics')
    .replace(/\bguide of (?=(?:\p{Ll}+ )?\p{Ll}+(?:er|or|ist)s\b)/u, 'guide for ')
    .replace(/ of the (?=\p{Lu}\p{Ll}+(?:$| for ))/u, ' of ')
    .replace(/\bat (?:the |an? )?(airport|port) of (\p{Lu}\p{Ll}+)$/u, 'at $2 $1')
    .replace(/ in (?=\p{Ll}+ (?:industry|sector)$)/u, ' in the ')
    .replace(/ (for|with) (\p{Ll}+)$/u, (whole, how: string, who: string) =>
      isWorker(who) && !/s$/u.test(who) ? ` ${how} ${manyOf(who)}` : whole,
    )
    .replace(/^(.+\p{Ll}) nights$/u, (whole, who: string) => (isWorker(who) ? `night ${who}` : whole));
  const [, who = '', , what = '', tail = ''] = OF_A_TRADE.exec(placed) ?? [];
  const isOne =
    what !== '' &&
    !/^(?:an?|my|our|his|her|their|all|any|old|young|new|people|special|general|(?:men|women|children) )\b/u.test(
      what,
    );
  if (
    !isOne ||
    (/s$/u.test(what) && !/ics$/u.test(what) && !/^ in /u.test(tail) && !OF_MANY.test(who)) ||
    STAYS.test(who) ||
    !isRole(who) ||
    (isWhereabouts(what) && what.includes(' '))
  )
    return wellPlaced(placed);
  // "Welder of ships in Gdansk".
  const named = oneBefore(what)
    .replace(/^(\p{Ll}+) (\p{Ll}+(?:ional|ial|ical))$/u, '$2 $1')
    .replace(/^(?:child(?:ren)?|women|men)$/u, (them) => `${them.replace(/d$/u, 'dren')}’s`);
  return wellPlaced(`${named} ${who}${tail}`);
}

const THEN =
  /^(.+?)(?: before)?(?:,(?: and)?| and|(?= then)) (then(?: one day)?|after(?! (?:that|this|the|my|an?)\b)(?:wards)?|before (?:that|this)|now)(?: (?:is|am|i|na|dey))*,? (?!(?:one day|we|they|you|it|he|she)\b)(.+)$/iu;
const AND = /^(.+?)(?: and|,? \+| &) (?:also |sometimes |some |a bit of |a little )*(.+)$/iu;
const AT = / (?:of|in|at|for|with|on|from|who|that) /u;

/**
 * "Sales rep, then area manager", "saw mill, then lorry loading", "cleaner and caring for my dad": two works in one name; null
 * where no two are told so. `read` is what each half names by itself.
 */
export function twoWorks(line: string, read: (half: string) => readonly ReadWork[]): ReadWork | null {
  const [, before = '', when = '', after = ''] = THEN.exec(line) ?? [];
  const [, left = '', right = ''] = when === '' ? (AND.exec(line) ?? []) : ['', before, after];
  if (
    left === '' ||
    /\bi\b/iu.test(left) ||
    (when === '' && (isRole(line) || / admin$/u.test(left) || line.includes(',')))
  )
    return null;
  const [[first, ...more], [second, ...others]] = [read(left), read(right.replace(/^an? /iu, ''))];
  if (!first || !second || more.length + others.length > 0 || first.isHedged || second.isHedged) return null;
  // "Teacher of maths and physics" is one, and "beekeeper and sell the honey" tells what one sells.
  if (
    when === '' &&
    (first.kind !== 'role' ||
      second.kind === 'role' ||
      second.kind === 'place' ||
      AT.test(left) ||
      second.base === right)
  )
    return null;
  const said = nextWork(first, second);
  const joint = /^before/iu.test(when)
    ? ' and, before that, '
    : ` and ${when === '' ? '' : /day/iu.test(when) ? 'one day ' : /^now/iu.test(when) ? 'now ' : 'then '}`;
  const tail = `${joint}${said}${second.tail?.startsWith(' ') ? second.tail : ''}`;
  if (first.kind === 'doing')
    return second.kind === 'doing'
      ? { ...first, words: first.words + tail, base: `${first.base}${joint}${second.base}` }
      : null;
  const start = first.tail?.startsWith(' ') ? first.tail : '';
  return first.kind === 'role' && second.kind !== 'role'
    ? { ...first, tail: start + tail }
    : { ...first, words: first.words + start + tail };
}

function nextWork(first: ReadWork, { kind, words }: ReadWork): string {
  if (kind === 'doing') return words;
  if (kind === 'role') return `${first.kind === 'role' ? '' : 'as '}${withArticle(words)}`;
  const named = kind === 'place' ? withArticle(words) : words;
  return first.kind === 'field' && kind === 'field'
    ? named
    : `${/\b(?:farm|ship|boat)$/u.test(words) ? 'on' : 'in'} ${named}`;
}

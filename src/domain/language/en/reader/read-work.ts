import { withArticle } from '#src/domain/language/en/with-article.ts';
import type { ReadWork } from '#src/domain/synthesis/told.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { withoutTitleCase } from './capitals.ts';
import { isForeignName } from './foreign-jobs.ts';
import { howForms } from './forms.ts';
import { mendTask } from './grammar.ts';
import { ENDS_AS_A_PLACE } from './own-places.ts';
import { readParts } from './read-parts.ts';
import { repair } from './repair.ts';
import { deedOf, doingIn, type Named } from './work-deeds.ts';
import { doneFor, withCompany } from './work-doings.ts';
import { knownByLetters } from './work-fields.ts';
import { isElsewhere, isPlainField, joinedTo } from './work-joined.ts';
import { linesOf } from './work-lines.ts';
import { inEnglishOrder, twoWorks } from './work-order.ts';
import { NAMES_A_PLACE, withPlaceNames, withPlaces } from './work-places.ts';
import { saidPlainly } from './work-plain.ts';
import { isRole, isTail, MOST_WORDS_OF_WORK, roleIn, TAILED } from './work-roles.ts';
import { backTo, doneForWork, ofOnesOwn, toDo, withoutWish } from './work-said.ts';
import { OF_THEM, workTail } from './work-tails.ts';
import { isWhereabouts, isWork, isWorker, isWorkplace, wellPlaced } from './work-words.ts';

/** With where it is done: "IT support in a college or a hospital". */
const MOST_WORDS_OF_NAME = 8;

/** Two kinds of work at most are taken from one line. */
const MOST = 2;

/** A doubt in the line holds for all that it names. */
export const DOUBT =
  /\?|\b(?:maybe|mibbe|perhaps|possibly|probably|not (?:really )?sure|unsure|idk|dunno|don['’]?t (?:really )?know|i (?:guess|suppose|think)|might|or something|back and forth|per ?cent no)\b/i;

/** Where what follows is a limit, a remark or a wish beside the work. */
const LIMIT =
  /\s+(?:but|if|unless|except|although|though|not|never|no|just not|only if|or whatever|idk|dunno|po|lah|lol|honestly|mostly|maybe|perhaps|probably|possibly|hopefully|on and off|na|idc|tbh|pls|please|any ?more|don['’]?t (?:care|mind)|part[- ]time|full[- ]time|to start|to learn|to begin|again|etc\.?)\b.*$/i;

const LEADING =
  /^(?:(?:or|and|now|then|(?:saturdays?|sundays?|weekends?|evenings?|nights|summers?)(?! (?:boy|girl|lad|lass|staff|job|at)\b)|(?:back|returning|return|going back|go back|get back|getting back|coming back|come back) (?:to|into|in)|be|maybe|mibbe|perhaps|possibly|probably|also|just(?! eat\b)|only|currently|presently|previously|formerly|former|once|i am|i'm|i was|i work as|i worked as|working as|work as|to be|to become|become|being|as|was|some kind of|some sort of|something like|something in|anything in|work in|working in|(?:a )?job (?:as|in|at)|retired|ex)\s+)+(?:(?:in|at) (?=an? ))?/i;

/** "The same work" and "an apprenticeship" name no work: the first is known from elsewhere, the second is the way to it. */
const NO_WORK =
  /^(?:the )?same\b|^(?:nothing|nowt|not much)\b|^(?:(?:full-time|single|working) )?(?:mum|mom|mother|father|dad|parent)\b|\b(?:apprenticeship|traineeship|internship)s?$|^(?:home|job|work|not yet|own|mine)$/i;

/**
 * The kinds of work that somebody's own words name: who does it ("dental nurse"), the work ("fridge repair", "a
 * warehouse" after "in"), or what one would do ("help older people with online forms"). What hangs on a condition, or was
 * said beside it, is no part of the name. Empty where nothing is sure.
 */
export function readWork(text: string): readonly ReadWork[] {
  return works(text);
}

/** Answers read lately: the same answer is read at every key. */
const works = onceByText(worksOf, 100);

function worksOf(text: string): readonly ReadWork[] {
  const read = readParts(text, 'thing');
  if (read.refusal !== null && read.refusal !== 'shrug') return [];
  const foreign = new Set(
    read.parts.filter(({ note }) => note === 'language').map((part) => part.text.toLowerCase()),
  );
  const plain = saidPlainly(
    repair(
      text
        .replace(/ \((\p{Ll}+)\)$/u, ', $1')
        .replace(/^(?:getting|being) [^(]+\(([^)]+)\)$/iu, '$1')
        .replace(/\([^)]*\)/gu, ' ')
        .replace(/\s*\|\s*/gu, '; ')
        .replace(/(?<=\bmy \p{L}+),? (full|part) time$/iu, ', $1-time')
        .replace(FOUR_FOR, ' for '),
    ),
  )
    .replace(/\s+/gu, ' ')
    .replace(MINE_BEHIND, (whole, thing: string, whose: string) =>
      / own/u.test(whose) || (ENDS_AS_A_PLACE.test(thing) && !/ of /u.test(thing))
        ? `my own ${thing}`
        : whole,
    )
    .trim();
  const again = AGAIN.exec(plain)?.[1];
  if (again !== undefined) {
    const [one, ...more] = works(plain.replace(AGAIN, ''));
    // "A library again, or a school": it is said of what it stands behind.
    if (one && (more.length === 0 || plain.search(AGAIN) < plain.search(/[,.;]/u)))
      return [withAgain(one, again && !/ in \p{Lu}/u.test(one.words) ? ' again here' : ' again'), ...more];
  }
  // "CCTV / control room operator" is one post under two names.
  const [, letters = '', post = ''] =
    /^(\p{Lu}{2,5}) ?\/ ?(\p{Ll}+ (?:\p{Ll}+ )?\p{Ll}+)$/u.exec(plain) ?? [];
  if (isRole(post))
    return [{ kind: 'role', words: `${letters} or ${post}`, isHedged: DOUBT.test(text), isLater: false }];
  const lines = linesOf(plain);
  // "A yard job, maybe teach": the doubt is of what it stands before; behind all, it is of all.
  const isAllInDoubt = DOUBT.test(text) && !lines.some(({ isDoubted }) => isDoubted);
  const both = isAllInDoubt ? null : twoWorks(withoutTitleCase(plain), works);
  if (both) return [both];
  const found: ReadWork[] = [];
  for (const [at, line] of lines.entries()) {
    // A page that was pasted names one post first, and then whatever stands in it.
    if (found.length >= (text.length > 120 ? 1 : MOST)) break;
    if (foreign.has(line.words.toLowerCase()) || isForeignName(line.words)) continue;
    const all = worksIn(line.words);
    const orAt =
      found.at(-1)?.kind === 'place' &&
      all.length === 0 &&
      /^or (?:in )?an? (.+?)(?: wan| one)?$/u.exec(line.words)?.[1];
    if (orAt && isWhereabouts(orAt))
      found.push({ kind: 'place', words: orAt, isHedged: false, isLater: false });
    const last = found.at(-1);
    const more =
      last &&
      line.isAfterComma &&
      !line.isDoubted &&
      all.every((one) => one.kind !== 'role' && !isElsewhere(last, one))
        ? (workTail(line.words, last.kind === 'role') ??
          workTail(withoutLimit(line.words), last.kind === 'role') ??
          (last.kind === 'place' && all.length === 1 && DONE_THERE.test(line.words)
            ? workTail(all[0]?.words ?? '', false)
            : null))
        : null;
    const joined = last && line.isAfterComma && !line.isDoubted ? joinedTo(last, line.words, more) : null;
    const [post, ...others] = all;
    if (last?.kind === 'field' && post?.kind === 'role' && /^the \p{Lu}\p{Ll}+$/u.test(last.words))
      return [{ ...last, ...post, tail: ` in ${last.words}` }];
    if (
      last?.kind === 'place' &&
      post?.kind === 'role' &&
      others.every(({ kind }) => kind === 'role') &&
      lines.length === 2 &&
      (/ (?!(?:\S+ )*job$)/u.test(last.words) || /^as /u.test(line.words)) &&
      line.isAfterComma &&
      !line.isDoubted &&
      isWhereabouts(last.words)
    )
      return [
        {
          ...last,
          ...post,
          words: all.map(({ words }) => words).join(' or '),
          tail: ` in ${withArticle(last.words)}`,
        },
      ];
    // "Costco, night stocker".
    if (
      post?.kind === 'role' &&
      last?.kind === 'doing' &&
      found.length === 1 &&
      /^work at /u.test(last.base ?? '')
    ) {
      found[0] = { ...post, isHedged: last.isHedged, isLater: false, tail: last.base?.slice(4) ?? '' };
      continue;
    }
    if (joined !== null) {
      found[found.length - 1] = joined;
      continue;
    }
    if (last && more !== null) {
      found[found.length - 1] = {
        ...last,
        tail: `${last.tail ?? ''}${MAKES.test(last.words) && !OF_THEM.test(more) ? more.replace(/^ for /u, ' of ') : more}`,
      };
      continue;
    }
    for (const one of all) {
      // What follows a comma says more of the work before it, unless it names who does another.
      const isOther = one.kind === 'role' && found.every(({ kind }) => kind === 'role');
      const isDoneThere = last?.kind === 'place' && one.kind === 'field' && /^\p{Ll}+ing$/u.test(one.words);
      const isMore =
        at > 0 &&
        line.isAfterComma &&
        !line.isDoubted &&
        !isOther &&
        !isDoneThere &&
        !isElsewhere(last, one) &&
        found.length > 0;
      if (isMore || found.length >= MOST || found.some(({ words }) => words === one.words)) continue;
      found.push({
        ...one,
        isHedged: isAllInDoubt || line.isDoubted,
        isLater: line.isLater && found.length > 0,
        ...(line.isStart ? { isStart: true } : {}),
      });
    }
  }
  return found.map(partOfDay);
}

/** "Small factory, repair old machine": what one does there, and no other work. */
const DONE_THERE = /^(?:repair|mend|fix|make|pack|sort|serve|sew) /u;

/** "Driving school, my own", "print shop 2 presses, mine": it is theirs. */
const MINE_BEHIND =
  /^(?!\p{L}+(?:er|or) of )(.+?)(?: \d[^,]*)?(?:, |,? \()(my own|me own(?: like)?|my own like|mine|(?:i|we) own it)\)?$/iu;

/** "Geologist again", "accountant again in here". */
const AGAIN = /(?<!\b(?:once|never|and|now)) again((?:,? (?:in )?here)?)(?=$|[,.;]| (?:but|in)\b)/iu;

function withAgain(one: ReadWork, again: string): ReadWork {
  return one.base === undefined
    ? {
        ...one,
        words: one.words.replace(/ in \p{Lu}.*$/u, ''),
        tail: `${one.tail?.startsWith(' for ') ? again + one.tail : (one.tail?.startsWith(' ') ? one.tail : '') + again}${/ in \p{Lu}.*$/u.exec(one.words) ?? ''}`,
      }
    : { ...one, words: one.words + again, base: one.base + again };
}

/** "A tailor of school uniforms": who makes them. */
const MAKES = /(?:tailor|seamstress|dressmaker|baker|potter)$/u;

/** "A wood turner, part-time" is a part-time one. */
function partOfDay(one: ReadWork): ReadWork {
  const { tail, ...rest } = one;
  return one.kind === 'role' && /^, (?:part|full)-time$/u.test(tail ?? '')
    ? { ...rest, words: `${tail?.slice(2)} ${one.words}` }
    : one;
}

/** "Cooking teacher 4 care homes". */
const FOUR_FOR =
  /(?<=[a-z]{4}) 4 (?=(?!years?|yrs?|months|days|hours|kids|children|nights|weeks)[a-z]{3})/giu;

/** "Lift technician apprenticeship" is the way to be a lift technician. */
const WAY_IN = /\s+(?:apprenti(?!ces\b)\p{L}*|trainee ?ship|internship)$/iu;

/** A name of work is letters, figures and what joins them. */
export const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ,.'’&+-]+$/u;

/** What begins so says where, when or for whom, and names no work. */
const HANGS =
  /^(?:if|unless|whether|not|no|any|where|when|who|which|that|this|these|those|for|with|without|at|in|on|of|by|near|between|among|across|beside|after|before|because|my|our|own(?! an? )|i|we|it(?! (?:support|help ?desk|technician|manager|work|job|jobs|engineer|service|services|admin|trainer|teacher|department|security|assistant|specialist|systems)\b)|day|days)\b/i;

function worksIn(typed: string): readonly Named[] {
  return readIn(typed).map((one) => {
    if (
      one.base === undefined ||
      /\d|ing$|\b(?:ginger|tomato|potato|inventory)\b|^teach \p{Ll}+$/u.test(one.base)
    )
      return one;
    const base = mendTask(wellPlaced(one.base)).replace(THE_MANY, '$1');
    return base === one.base ? one : { ...one, words: howForms(base).gerund, base };
  });
}

/** "Repair the elevators": any of them. */
const THE_MANY = /^((?:repair|make|fix|build|restore|sell|grow|design) )the (?=(?:\p{Ll}+ )?\p{Ll}+[^s]s$)/u;

function readIn(typed: string): readonly Named[] {
  const lorry = /^(?:hgv|lgv) (?:class|cat|c)? ?([12]|c1?|ce)(?: driver)?$/iu.exec(typed)?.[1];
  if (lorry) return [{ kind: 'role', words: `Class ${lorry.toUpperCase()} HGV driver` }];
  const line = withoutWish(typed.replace(/^(?:or|and) (?=maybe|perhaps|possibly|probably)/iu, ''));
  const firm = withoutLimit(line).replace(/ now$/iu, '').trim();
  const plain = firm.replace(/^(?:an?|the|in an?|at an?) /iu, '');
  if (NAMES_A_PLACE.test(plain)) return [{ kind: 'place', words: plain.toLowerCase() }];
  const told = backTo(firm) ?? ofOnesOwn(firm) ?? doneForWork(firm);
  if (told) return [told];
  const done = doneFor(firm);
  if (done)
    return [
      done.kind === 'doing'
        ? { ...done, words: withPlaceNames(done.words), base: withPlaceNames(done.base) }
        : done,
    ];
  const bare = withoutLimit(line)
    .replace(LEADING, '')
    .replace(/^(?:an?|the)\s+(?=\p{L})/iu, '')
    .replace(/^(\p{L}+ing(?: (?:and|or) \p{L}+ing)?) of (?=\p{Ll})/iu, '$1 ')
    .replace(WAY_IN, '')
    .trim();

  const short = bare === '' || NO_WORK.test(bare) ? null : knownByLetters(withoutTitleCase(bare));
  if (short) return [short];
  const [, family = ''] = OF_THE_FAMILY.exec(bare) ?? [];
  if (ENDS_AS_A_PLACE.test(family))
    return [deedOf(`working ${/farm$/u.test(family) ? 'on' : 'in'} ${family}`) ?? []].flat();
  if (bare === '' || NO_WORK.test(bare) || HANGS.test(bare) || !PLAIN.test(bare)) return [];
  const said = withCompany(withPlaceNames(withoutTitleCase(bare)));
  const [, first = '', second = ''] = /^(.+?) or (?:(?:an?|the) )?(.+)$/u.exec(said) ?? [];
  // "Food truck or cook" is two, and "registered or enrolled nurse" one.
  const isApart = isWhole(first) || isWorkplace(first) || (first.includes(' ') && !TAILED.test(first));
  if (isApart && (isWhole(second) || isWorkplace(second)))
    return [first, second].flatMap((one) => nameOf(one) ?? []);
  const [, left = '', right = ''] = /^(.+) and (\p{Ll}+)$/u.exec(said) ?? [];
  // "Income tax and notary": a field, and who somebody is in another.
  if (isRole(right) && !isWorker(left) && nameOf(left)?.kind === 'field')
    return [left, right].flatMap((one) => nameOf(one) ?? []);
  const one = nameOf(said);
  return one ? [one] : [];
}

/** "Our farm", "my dad’s garage". */
const OF_THE_FAMILY = /^((?:our|my family|my family’s|my \p{Ll}+’s) (?:\p{Ll}+ )?\p{Ll}+)$/u;

function withoutLimit(line: string): string {
  const isOther = LIMIT.exec(line);
  return isOther && isOther.index > 0 ? line.slice(0, isOther.index).trim() : line;
}

/** Whether each side of "or" names a work by itself: "inspector or trainer", not "nurse in hospital or care home". */
export function isWhole(words: string): boolean {
  return isWorker(words) || isWork(words);
}

/** "Something with maps": what one would work with. */
const SOMETHING_WITH =
  /^(?:something|anything) (?:to do )?with ((?:the |old |young )?\p{L}\p{Ll}{2,}(?: \p{L}{2,}){0,2})$/u;

/** "A repair shed for the town": what one would have there for everybody. */
const FOR_ALL =
  /^(?:\p{Ll}+ ){1,2}(?:shed|kitchen|library|garden|hub|café|cafe|club|corner|choir) for (?:the|my|our|people|old|young|kids|children|women|men|everyone|everybody)\b/u;

function nameOf(said: string): Named | null {
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
  return isWhereabouts(place) ? { kind: 'place', words: place } : { kind: 'field', words: name };
}

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

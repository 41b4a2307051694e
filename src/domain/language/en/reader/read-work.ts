import { withArticle } from '#src/domain/language/en/with-article.ts';
import type { ReadWork } from '#src/domain/synthesis/told.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { withoutTitleCase } from './capitals.ts';
import { isForeignName } from './foreign-jobs.ts';
import { worksNamed } from './names-when-here.ts';
import { ENDS_AS_A_PLACE } from './own-places.ts';
import { LAUGHED, readParts } from './read-parts.ts';
import { repair } from './repair.ts';
import { withoutLimit, worksIn } from './work-in-line.ts';
import { isElsewhere, joinedTo } from './work-joined.ts';
import { linesOf } from './work-lines.ts';
import { twoWorks } from './work-order.ts';
import { saidPlainly } from './work-plain.ts';
import { isRole } from './work-roles.ts';
import { OF_THEM, workTail } from './work-tails.ts';
import { isWhereabouts, placeBehind } from './work-words.ts';

/** Two kinds of work at most are taken from one line. */
const MOST = 2;

/** A doubt in the line holds for all that it names. */
export const DOUBT =
  /\?|\b(?:maybe|mibbe|perhaps|possibly|probably|not (?:really )?sure|unsure|idk|dunno|don['’]?t (?:really )?know|i (?:guess|suppose|think)|might|or something|back and forth|per ?cent no)\b/i;

/**
 * The kinds of work that somebody's own words name: who does it ("dental nurse"), the work ("fridge repair", "a
 * warehouse" after "in"), or what one would do ("help older people with online forms"). What hangs on a condition, or was
 * said beside it, is no part of the name. Empty where nothing is sure.
 */
export function readWork(text: string): readonly ReadWork[] {
  return works(text);
}

/** Answers read lately: the same answer is read at every key. */
const works = onceByText((typed) => {
  const found = worksOf(typed);
  // "Nurse or dancer lol": which of the two is laughed at was not said.
  return found.length === 1 && LAUGHED.test(typed) ? found.map((one) => ({ ...one, isJoke: true })) : found;
});

function worksOf(typed: string): readonly ReadWork[] {
  const text = worksNamed.of(typed) ?? typed;
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
    // "Stores, maybe at the hospital": where it would be done, and no other work.
    const perhaps = last && /^(?:maybe|perhaps|possibly) (.+)$/iu.exec(line.words)?.[1];
    const where = perhaps ? placeBehind(perhaps) : null;
    if (last && where !== null) {
      found[found.length - 1] = { ...last, tail: `${last.tail ?? ''}, perhaps ${where}` };
      continue;
    }
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
        isLater: line.isLater && (found.length > 0 || lines.length === 1),
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

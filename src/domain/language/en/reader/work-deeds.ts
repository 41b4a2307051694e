import type { ReadWork } from '#src/domain/synthesis/told.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { activity } from './forms.ts';
import { tag } from './tags.ts';
import { isRole, TAILED } from './work-roles.ts';
import { isWork, isWorkplace } from './work-words.ts';

/** A kind of work by its name, before it is known how sure it was said. */
export type Named = Omit<ReadWork, 'isHedged' | 'isLater'>;

const MOST_WORDS_OF_DOING = 9;

/** "Helping older people with online forms", "to sit with young operators": what one would do. */
export function doingIn(words: string): Named | null {
  const [, , whom, what] = SHOWN.exec(words) ?? [];
  if (what)
    return isRole(words)
      ? null
      : { kind: 'doing', words: `showing ${whom}${what}`, base: `show ${whom}${what}` };
  const said = words
    .replace(/^to (?=\p{Ll})/u, '')
    // "Showing apprentices" lacks what they are shown.
    .replace(SHOWN, 'teach$1 $2');
  const isGerund = /^\p{Ll}{2,}ing (?!of\b|and (?!\p{L}+ing\b))/u.test(said);
  const isInfinitive = said !== words || PLAIN_VERB.test(said);
  if (HELPS_OUT.test(said)) return deedOf(said.replace(/^work /u, 'working '));
  const all = countStretches(said);
  if (all < 2 || all > MOST_WORDS_OF_DOING || /\b(?:not|never|no)\b|n['’]t\b/iu.test(said)) return null;
  if (!isGerund && !isInfinitive) return null;
  const head = TAILED.exec(said)?.[1] ?? said;
  // "Drinking water laboratory": a place by its name, where nobody drinks; what one runs has its article.
  if (isGerund && !DOES_IT_TO.test(said) && !BEGINS_IT.test(said) && isWorkplace(head)) return null;
  if (
    isGerund &&
    !DOES_IT_TO.test(said) &&
    (/^\p{Ll}+ing (?:assistant|inspector|instructor|officer|manager|engineer|operator|technician|lead)\b/u.test(
      said,
    ) ||
      (isWork(said) && !TEACHES.test(said)) ||
      isRole(said) ||
      isRole(head) ||
      (countStretches(head) === 1 && head !== said))
  )
    return null;
  const done = deedOf(said);
  return done && (isGerund ? done.words : done.base) === said ? done : null;
}

/** Whom one shows, and what: "young ones", "dry stone walling". */
const SHOWN =
  /^show(ing)? ((?:(?:the|new|young|some|other) )*(?:people|children|\p{Ll}+s))((?: (?!(?:in|at|for|and)\b)\p{Ll}+){1,4})?$/u;

export function deedOf(said: string): Named | null {
  const { gerund, base } = activity(said, tag(said)).forms;
  return gerund && base ? { kind: 'doing', words: gerund, base } : null;
}

/** "Training the next boss", "showing young cooks": whom one does it to follows, so that no worker is named. */
const DOES_IT_TO =
  /^\p{Ll}+ing (?:(?:up|out) )?(?:the|an?|my|our|his|her|their|some|all|those|these|new|next|young|younger|old|older|other|more|any|each|every)\s/u;

/** Done to a place, also where its article is missing: "opening small bakery". */
const BEGINS_IT =
  /^(?:opening|running|having|owning|starting|managing|leading|keeping|building|cleaning|joining|finding|setting)\s/u;

/** "Helping at the food bank", "working with dogs": no name of a field. */
const HELPS_OUT =
  /^(?:help|work|volunteer|serv|assist|teach|car|driv|mentor|coach|look)(?:e|ing)? (?:at|in|on|with|for|after|to|among)\s/u;

/** "Teaching instrument tuning": a work is in it, and it is what one would do. */
const TEACHES =
  /^(?:teaching|helping|running|leading|managing|repairing|restoring|making|building|training) \p{L}+ \p{L}+/u;

/** Verbs that a work is often named by, and that are no nouns before a noun. */
const PLAIN_VERB =
  /^(?:teach|help|train|run|open|build|make|write|sell|grow|lead|manage|become|keep|take|give|bring|look after|care for|work with|go)\s/;

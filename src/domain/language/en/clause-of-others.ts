import { isOnePerson, isPeople } from './mend/who.ts';

/* A gift that names other people, or says what they do, is nothing that can be taught or shown. */

const MOST_BEFORE = 4;
/** "Staff training", "customers handling": a work by its name. */
const IS_A_WORK =
  /(?:training|coaching|mentoring|teaching|handling|management|managing|minding|counselling|care)$/u;
const WHAT_THEY_DO = /^(?:\p{Ll}+ing \p{L}|(?:.* )?(?:they|he|she) \p{Ll}{2,})/u;
const MORE_OF_THEM = /^(?:who|that|with|without|from|in|at|of|on|to|after|before|under|near|whose)\b/u;

/** What stands behind those who are named first; null where nobody is. */
function behindThose(noun: string): string | null {
  const words = noun.replace(/^(?:the|an?|some|all|those|these|any) /iu, '').split(' ');
  // "Letters to farmers": whom they are for.
  const to = words.findIndex((word) => MORE_OF_THEM.test(word) || word === 'for' || word === 'about');
  const at = words.slice(0, to < 0 ? MOST_BEFORE : Math.min(to, MOST_BEFORE)).findIndex((word, place) => {
    const next = words[place + 1] ?? '';
    const who = word.replace(/,$/u, '');
    // "Girls crying": those who do it. "Customer service": what it is for.
    return isPeople(who) || (isOnePerson(who) && (next === '' || MORE_OF_THEM.test(next) || word !== who));
  });
  return at < 0 ? null : words.slice(at + 1).join(' ');
}

/** "Girls crying in the first month they come to my room": a clause about others. */
export function isClauseOfOthers(noun: string): boolean {
  const behind = behindThose(noun);
  return behind !== null && WHAT_THEY_DO.test(behind) && !IS_A_WORK.test(noun);
}

/** The same, or others with what is told of them: "young guys with problems at home". */
export function isOfOthers(noun: string): boolean {
  const behind = behindThose(noun);
  return behind === '' || MORE_OF_THEM.test(behind ?? '') || isClauseOfOthers(noun);
}

import { PERSONS } from '#src/domain/language/en/read/nouns.ts';
import type { Tagged } from './tag-names.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** People and things that are counted: one alone has "a", "the" or "my" before it. */
const COUNTED_ALONE = words(`
  accident apprentice baby bike book boss boy bridge bus car chair child client colleague complaint computer cow
  customer door dress engine flat fridge girl guest house kid laptop letter machine man mistake
  motorbike neighbour neighbor newcomer passenger patient person phone problem pupil queue report roof
  shoe stranger student table teacher toilet tractor trainee tree truck van wall website window
  woman worker`);

/** Behind these a thing stands alone: "by car", "in person", "from house to house". */
const STANDS_ALONE = /^(?:by|per|as|in|at|on|than|between|like|to|from|after|before|and|or)$/;
const WHOSE =
  /^(?:a|an|the|my|our|his|her|their|your|its|this|that|these|those|one|each|every|any|some|no|of|on|for|in)$/;
const LESS = /^(?:less|more|much|too)$/;
const ENDS = /^(?:|,|of|for|from|with|in|at|on|about|when|if|who|that|i|they|he|she|we|it|because|and|but)$/;

/** "Fix computer of the school", "with angry customer", "translate whole book": one of many, named as no English speaker would. */
export function isBareThing({ words: said, tags }: Tagged): boolean {
  if (COUNTED_ALONE.has(said[0] ?? '') && /^(?:aux|fin)$/.test(tags[1] ?? '') && !/'/.test(said[0] ?? ''))
    return tags[1] === 'aux';
  for (let at = 1; at < said.length; at += 1) {
    const word = said[at] ?? '';
    if (word === 'whole' && !WHOSE.test(said[at - 1] ?? '') && !/s$/.test(said[at + 1] ?? 's')) return true;
    if (!COUNTED_ALONE.has(word) || !ENDS.test(said[at + 1] ?? '')) continue;
    // "Customer and staff complaints" has its thing further on.
    if (said[at + 1] === 'and' && !/^(?:i|they|he|she|we|it)$/.test(said[at + 2] ?? '')) continue;
    let before = at - 1;
    while (before > 0 && tags[before] === 'adj' && !LESS.test(said[before] ?? '')) before -= 1;
    const last = said[before] ?? '';
    // "Staying patient" is how one stays.
    if (word === 'patient' && /^(?:stay|remain|be|keep)(?:ing)?$/.test(last)) continue;
    if (LESS.test(last)) return true;
    if (word === 'house' && /^mov/.test(last)) continue;
    if (!/^(?:ger|base|fin|prep)$/.test(tags[before] ?? '') || STANDS_ALONE.test(last)) continue;
    // "A dog grooming van".
    if (tags[before] === 'ger' && /^(?:noun|adj|det)$/.test(tags[before - 1] ?? '')) continue;
    if (tags[before] === 'fin' && /^(?:is|was|were|are|became|be)$/.test(last)) continue;
    return true;
  }
  return false;
}

/** "Boss who shout": one person, and the verb of many. */
export function isOnePerson(said: readonly string[], at: number): boolean {
  const word = said[at] ?? '';
  return (
    (PERSONS.has(word) || COUNTED_ALONE.has(word)) &&
    !/^(?:couple|head|family|king)$/.test(word) &&
    said[at - 1] !== 'and' &&
    said[at - 2] !== 'and'
  );
}

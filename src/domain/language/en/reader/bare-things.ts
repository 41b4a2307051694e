import { PERSONS } from '#src/domain/language/en/read/nouns.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** People and things that are counted: one alone has "a", "the" or "my" before it. */
const COUNTED_ALONE = words(`
  accident apprentice baby bike book boss boy bridge bus car chair child client colleague complaint computer cow
  customer door dress engine flat fridge girl guest house kid laptop letter machine man mistake
  motorbike neighbour neighbor newcomer passenger patient person phone problem pupil queue report roof
  shoe stranger student table teacher toilet tractor trainee tree truck van wall website window
  woman worker`);

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

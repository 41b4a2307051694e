/** Kin who are called by what they are: "when granda gave me a hammer" is "Granda", and "my granda" stays. */

import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { baseOfIrregular } from '#src/domain/language/en/reader/verb-words.ts';
import { ENDS, saysOf } from './rows.ts';

const KIN =
  '(?:grand(?:a|da|ad|dad|pa|ma)|gramps|gran|granny|nan|nana|nanna|mum|mummy|mom|mommy|mam|mammy|mama|dad|daddy)';
/** Behind these somebody is named: not behind "my" or "the", nor behind how they are ("a single mum"). */
const BEFORE =
  'when|whenever|because|since|after|before|until|till|while|if|that|where|but|so|with|from|for|to|behind|like|on|by|at|beside|near|around|about|and|tak(?:es?|ing)|took|help(?:s|ed|ing)?|tell(?:s|ing)?|told|ask(?:s|ed|ing)?|visit(?:s|ed|ing)?|see|saw|lost|losing|buried|watch(?:ed|ing)?|driv(?:e|ing)|drove|miss(?:ed)?|promised|showed|bath(?:ed|ing)|fed|feeding|lift(?:ed|ing)|built|fix(?:ed|ing)?|mind(?:ed|ing)|cut down|sold|paint(?:ed|ing)?|clean(?:ed|ing)?';
/** "My mum and dad": both are mine. */
const BOTH_OWNED = `(?<!\\b(?:my|our|his|her|their|your|the|a|an|ma|me) (?:\\p{Ll}+ )?(?:${KIN}|\\p{Ll}+) and )`;
const CALLED = saysOf(
  `(?<=^|, |\\b(?:${BEFORE}) )${BOTH_OWNED}(${KIN})(?=(’s \\p{L})|( (\\p{Ll}+))|,|$)(?! (?:of|and (?:bab(?:y|ies)|child|children|kids?)|to be|friends?|group|bloggers?)\\b)`,
);
const ENDS_HERE = new RegExp(`^${ENDS}`, 'u');
const IS = /^(?:is|was|has|had|can|could|will|would|never|always|still|did|does|says?|used)$/u;

const capital = (kin: string) => kin.charAt(0).toUpperCase() + kin.slice(1);

/** "Mam or dad", with nobody's "my" before them: both are called so. */
const BOTH = saysOf(`(?<=^|\\b(?:${BEFORE}) )(${KIN}) (and|or) (${KIN})>`);

/** The line with kin who are named in it as names are written. */
export const mendKinNames = (line: string): string =>
  line
    .replace(BOTH, (_, one = '', and = '', other = '') => `${capital(one)} ${and} ${capital(other)}`)
    .replace(CALLED, (kin, _kin, theirs, rest: string | undefined, next = '', at: number) => {
      const isDoing = IS.test(next) || isPast(next) || baseOfIrregular(next) !== undefined;
      const isAlone = rest === undefined || ENDS_HERE.test(line.slice(at + kin.length));
      return theirs || isDoing || (isAlone && at > 0) ? capital(kin) : kin;
    });

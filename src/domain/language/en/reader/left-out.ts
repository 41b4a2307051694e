/** Small words and endings that are left out before things, and can only be these: "listen the people", "my uncle shop". */

import { baseOfGerund, baseOfPast, baseOfThird } from './inflect.ts';
import { tag } from './tags.ts';
import { isBaseVerb } from './verb-words.ts';

const ENDS =
  '(?=$|[,.;:!?]| (?:and|or|but|with|when|where|of|for|to|about|because|who|that|so|as|at|in|on|I|we|they|nobody|everybody)\\b)';
const says = (pattern: string) => new RegExp(pattern, 'gi');

/** Words that stand only with "the" in these places, "go" with "to". */
const ROWS: readonly (readonly [RegExp, string])[] = [
  [
    says(
      `\\b(from|by|with|to|at|in|on) ((?<=(?:from|by|with|to|at) )(?:government|police|council|embassy|tax office|job ?centre|landlord|doctor|pharmacy)|(?<=(?:in|at) )(?:kitchen|garden|village|office|factory|workshop|warehouse|countryside|classroom|morning|afternoon|evening|beginning|end(?! of life)|middle|background|world|mountains|weekend|airport|same (?:time|place|company|team|shop|school))|(?<=on )(?:phone|computer|internet|street|roof|road|farm|ward|weekend|bus|train))${ENDS}`,
    ),
    '$1 the $2',
  ],
  [says(`\\bfor first time${ENDS}`), 'for the first time'],
  [
    /\b(listen(?:s|ed|ing)?) (?=(?:the|my|our|their|people|music|them|him|her|others|everyone|customers|patients|kids|problems)\b)/gi,
    '$1 to ',
  ],
  [says(`\\b(in) team${ENDS}`), '$1 a team'],
  [
    says(`\\b(go|goes|went|going|gone) (uni|university|school|college|church|work|prison|hospital)${ENDS}`),
    '$1 to $2',
  ],
  // "At the doctors": whose place it is.
  [
    /\b(at|to|from) the (doctor|dentist|vet|hairdresser|butcher|baker|chemist|barber|optician|solicitor)s(?=$|[,.]| (?:and|when|in|on|with|because)\b)/gi,
    '$1 the $2’s',
  ],
  [/ at (vet|dentist|doctor)s(?=$|[,.])/gi, ' at a $1’s'],
  [
    /\b(patients|workers|students|customers|residents|tenants|passengers|drivers|nurses|doctors|teachers|farmers|kids|girls|boys) (?=(?:safety|rights|needs|wishes|lives|homes|feet|hands|dignity|health|welfare|names|families|time|english|party|clothes|toys|bikes?|rooms?|birthdays?|football|hair|shoes|team|faces|parents|homework|(?:ball )?games?|future|teachers?)(?:$|[,.]| (?:and|in|at|on|when|before|where|are|were)\b))/giu,
    '$1’ ',
  ],
  // "I know everybody name".
  [
    /\b(?<!\b(?:what|that) )((?:some|every|no|any)(?:one|body)) (?=(?:names?|business|birthdays?|kids?|stor(?:y|ies)|house|number|problems?|mother|phone|job|children|faces?|language)(?:$|[,.]| (?:and|in|on|at|by|when|here|who|is|was)\b))/giu,
    '$1’s ',
  ],
];

const KIN =
  'mother|father|grandmother|grandfather|grandma|grandad|granddad|grandpa|granda|granny|gran|nan|mum|mom|mam|dad|sister|brother|uncle|aunt|auntie|cousin|niece|nephew|husband|wife|son|daughter|grandson|granddaughter|child|boss|neighbou?r|friend|mate|landlord|(?<=(?:our|the|my) )(?:neighbou?rs|parents|grandparents)';
/** "My neighbor daughter", "my own daughter uniform": somebody of one's own, and what is theirs. */
const THEIRS = new RegExp(
  `\\b((?:my|his|her|our|their|the(?= neighbou?rs)) (?:(?:own|little|old|late|big|younger|older|eldest|youngest|only|wee) )?)(${KIN}) (?=(\\p{Ll}{3,})\\b(?![’']| (?:me|him|her|us|them)\\b))`,
  'giu',
);
/** No thing of theirs: how, when or with whom, and names of two words ("child care", "mother tongue"). */
const NOT_THEIRS =
  /^(?:home|and|or|but|who|that|which|when|where|while|because|is|are|was|were|has|have|had|can|could|will|would|must|should|did|does|not|never|always|also|still|both|all|again|too|now|here|there|then|how|what|why|if|so|as|care|full|part|tongue|group|land|ship|figure|minder|man|woman|from|with|for|the|his|her|its|their|one|two)$/u;

const theirs = (whole: string, whose: string, who = '', thing = '') => {
  const isDone =
    isBaseVerb(thing) ||
    baseOfPast(thing) !== null ||
    baseOfThird(thing) !== null ||
    baseOfGerund(thing) !== null;
  const isThing =
    thing === thing.toLowerCase() &&
    !NOT_THEIRS.test(thing) &&
    (THINGS.test(thing) || (!isDone && tag(`the ${thing}`).tags[1] === 'noun'));
  return isThing ? `${whose}${who}${/[^s]s$/u.test(who) ? '’' : '’s'} ` : whole;
};
/** Things, though one may do them as well. */
const THINGS =
  /^(?:house|farm|garden|stall|shop|car|bike|boat|bag|letters?|tools?|van|truck|dress|wages|pills|dog|cat|hair|bills?|papers?|field|mill|phone|fridge|cow|land|room|roof|office|cooking|wedding|birthday|kids|party)$/u;

/** The line with a word put in that can only have been left out: "in the kitchen", "go to school", "my uncle’s shop". */
export function mendLeftOut(line: string): string {
  const mended = ROWS.reduce((said, [pattern, whole]) => said.replace(pattern, whole), line);
  return mended.replace(THEIRS, theirs);
}

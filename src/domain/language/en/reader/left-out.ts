/** Small words and endings that are left out before things, and can only be these: "listen the people", "in kitchen". */

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

/** The line with a word put in that can only have been left out: "in the kitchen", "go to school". */
export function mendLeftOut(line: string): string {
  return ROWS.reduce((said, [pattern, whole]) => said.replace(pattern, whole), line);
}

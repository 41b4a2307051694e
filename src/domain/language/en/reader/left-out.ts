/** What any row below begins with: most lines hold none of it. */
const MAY_LACK =
  /\b(?:listen|doctors|dentists|vets|hairdressers|butchers|bakers|chemists|barbers|opticians|lawyers|solicitors|teachers|ladys|babys|companys|countrys|(?:from|by|with|to|at|in|on|go|goes|went|going|gone) (?:government|police|council|embassy|tax|job|landlord|doctor|pharmacy|kitchen|garden|village|office|factory|workshop|warehouse|countryside|classroom|morning|afternoon|evening|beginning|end|middle|background|world|mountains|weekend|airport|same|phone|computer|internet|street|roof|road|farm|ward|bus|train|team|uni|school|college|church|work|prison|hospital)|first time|mother|father|grand|gran|nan|mum|mom|mam|dad|sister|brother|uncle|aunt|boss|neighb|friend|husband|wife|son|daughter|parents|kids|girls|boys|patients|workers|students|customers|residents|tenants|passengers|drivers|nurses|farmers|cousin|niece|nephew|child)/i;

const ENDS =
  '(?=$|[,.;:!?]| (?:and|or|but|with|when|where|of|for|to|about|because|who|that|so|as|at|in|on)\\b)';
const says = (pattern: string) => new RegExp(pattern, 'gi');

/** Words that stand only with "the" in these places, "go" with "to", and what a relative owns. */
const ROWS: readonly (readonly [RegExp, string | ((...found: string[]) => string)])[] = [
  [
    says(
      `\\b(from|by|with|to|at) (government|police|council|embassy|tax office|job ?centre|landlord|doctor|pharmacy)${ENDS}`,
    ),
    '$1 the $2',
  ],
  [
    says(
      `\\b(in|at) (kitchen|garden|village|office|factory|workshop|warehouse|countryside|classroom|morning|afternoon|evening|beginning|end|middle|background|world|mountains|weekend|airport|same (?:time|place|company|team|shop|school))${ENDS}`,
    ),
    '$1 the $2',
  ],
  [
    says(`\\b(on) (phone|computer|internet|street|roof|road|farm|ward|weekend|bus|train)${ENDS}`),
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
  [
    says(
      `\\b(my|his|her|our|their) (mother|father|grandmother|grandfather|grandma|grandad|granddad|grandpa|gran|nan|mum|mom|mam|dad|sister|brother|uncle|aunt|auntie|boss|neighbour|neighbor|friend|husband|wife|son|daughter) (house|home|shop|farm|car|garden|kitchen|business|recipes?|village|land|restaurant|kids|children|phone|wedding|funeral|church|company|salon|bakery|workshop)${ENDS}`,
    ),
    '$1 $2’s $3',
  ],
  // "I saw my own daughter uniform tear": things that are no verbs, whatever follows.
  [
    says(
      `\\b(my|his|her|our|their) ((?:own|little|old|late|big|younger|older|eldest|youngest|only|wee) )?(mother|father|grandmother|grandfather|grandma|grandad|grandpa|granda|granny|gran|nan|mum|mom|mam|dad|sister|brother|uncle|aunt|auntie|neighbour|neighbor|friend|husband|wife|son|daughter|cousin|niece|nephew|grandson|granddaughter|child) (?=(?:uniform|teacher|school|bike|bicycle|job|bag|shoes|dress|clothes|letters?|boat|tools?|van|truck|stall|doctor|carer|wages|pension|pills|medicine|grave|burial|diagnosis|stroke|accident|operation|illness|hospital|dog|cat|cooking|birthday|piano|hair|room|bills?|papers|homework|exams?|class|team|workshop|office|flat|roof|fridge|cow|goats?|field|mill|birthday (?:party|dinner)|party|insulin|wheelchair|laptop|glasses|hearing aid)(?!’)\\b(?! (?:me|him|her|us|them|him)\\b))`,
    ),
    (_, whose: string, how = '', who = '') => `${whose} ${how}${who}’s `,
  ],
  // "At the doctors": whose place it is.
  [
    /\b(at|to|from) the (doctor|dentist|vet|hairdresser|butcher|baker|chemist|barber|optician|solicitor)s(?=$|[,.]| (?:and|when|in|on|with|because)\b)/gi,
    '$1 the $2’s',
  ],
  [
    /\b(receptionist|nurse|assistant|worked|cleaner) at (vet|dentist|doctor|optician|hairdresser)s(?=$|[,.])/gi,
    '$1 at a $2’s',
  ],
  // "My neighbor daughter".
  [
    says(
      '\\b(my|our|his|her) (neighbour|neighbor|boss|friend|landlord|teacher|mate|sister|brother|cousin|uncle|aunt|auntie) (daughter|son|mother|father|wife|husband|kids|baby|house)\\b(?! and\\b)',
    ),
    (_, whose: string, who = '', kin = '') => `${whose} ${who}’s ${kin}`,
  ],
  [
    /\b(patients|workers|students|customers|residents|tenants|passengers|drivers|nurses|teachers|farmers) (?=(?:safety|rights|needs|wishes|lives|homes|feet|hands|dignity|health|welfare|names|families)(?:$|[,.]| (?:and|in|at|on|when|before)\b))/gu,
    '$1’ ',
  ],
  [
    says(
      `\\b(the|my|our) (neighbours|neighbors|parents|grandparents) (kids|children|houses?|gardens?|dogs?|cats?|cars?|bins|shop|farm)${ENDS}`,
    ),
    '$1 $2’ $3',
  ],
  [
    says(
      `\\b(kids|girls|boys) (part(?:y|ies)|clothes|toys|bikes?|rooms?|birthdays?|football|hair|shoes)${ENDS}`,
    ),
    '$1’ $2',
  ],
];

/** The line with a word put in that can only have been left out: "in the kitchen", "go to school", "my uncle’s shop". */
export function mendLeftOut(line: string): string {
  if (!MAY_LACK.test(line)) return line;
  let mended = line;
  for (const [pattern, whole] of ROWS)
    mended = typeof whole === 'string' ? mended.replace(pattern, whole) : mended.replace(pattern, whole);
  return mended;
}

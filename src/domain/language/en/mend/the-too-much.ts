/** "The" where English has none: "the everything", "in the Chile", "speak the French", "finished the school", "at the night". */

import { type Row, says, saysOf, withRows } from './rows.ts';

/** Languages by their English names. */
export const LANGUAGES =
  'English|French|German|Spanish|Italian|Portuguese|Russian|Ukrainian|Polish|Arabic|Turkish|Persian|Farsi|Dari|Pashto|Urdu|Hindi|Bengali|Tamil|Chinese|Mandarin|Cantonese|Japanese|Korean|Vietnamese|Thai|Tagalog|Swahili|Amharic|Tigrinya|Somali|Kurdish|Albanian|Romanian|Bulgarian|Greek|Hungarian|Czech|Slovak|Serbian|Croatian|Dutch|Swedish|Norwegian|Danish|Finnish|Hebrew|Georgian|Armenian|Nepali|Sinhala|Burmese|Khmer|Malay|Indonesian|Creole';
/** Countries and cities whose name has no article in English, and has one in other languages. */
const PLACES =
  'England|Scotland|Ireland|Wales|London|France|Germany|Spain|Italy|Portugal|Poland|Russia|Romania|Bulgaria|Greece|Turkey|Albania|Serbia|Croatia|Hungary|Austria|Switzerland|Belgium|Sweden|Norway|Denmark|Finland|Iceland|Europe|Asia|Africa|America|Canada|Mexico|Brazil|Chile|Peru|Colombia|Venezuela|Ecuador|Bolivia|Argentina|Uruguay|Paraguay|Cuba|Haiti|Guatemala|Honduras|Australia|China|Japan|Korea|Vietnam|Thailand|India|Pakistan|Bangladesh|Nepal|Iran|Iraq|Syria|Egypt|Morocco|Algeria|Tunisia|Libya|Senegal|Mali|Cameroon|Nigeria|Ghana|Kenya|Ethiopia|Eritrea|Somalia|Uganda|Rwanda|Tanzania|Angola|Mozambique|Paris|Berlin|Madrid|Rome|Lisbon|Athens|Moscow|Beijing|Tokyo|Toronto|Montreal|Sydney|Melbourne|Glasgow|Dublin|Manchester';

const ROWS: readonly Row[] = [
  ['the ', says`\b[Tt]he (?=(?:every|any|some)(?:thing|body|one)\b)`, ''],
  ['the ', says`\bthe (?=(?:my|our|his|their|your|this|these|those|each|every) @)`, ''],
  [
    'the ',
    saysOf(
      `\\b(speaks?|speaking|spoke|learn|learns|learned|learnt|learning|teach|teaches|teaching|taught|knows?|understands?|understood|has|have|had|in|without|study|studying|studied|read|write) the (${LANGUAGES})>`,
    ),
    '$1 $2',
  ],
  [
    'the ',
    saysOf(`\\b(in|to|from|of|across|around|left|leave|visit|visited|reach|reached) the (${PLACES})>`),
    '$1 $2',
  ],
  // "Finished the school", "leave the school early".
  [
    'the ',
    says`\b(finish(?:es|ed|ing)?|quit) the (school|college|university|high school|secondary school|primary school)(?=$|[,.]| (?:and|at \d|early|because of|too|without|with|in \d)\b)`,
    '$1 $2',
  ],
  [
    'the ',
    says`\b(le(?:ft|aves?|aving)) the (school|college|university) (?=(?:too |so )?(?:early|young)\b|because of\b|at (?:\d|the age)|without\b)`,
    '$1 $2 ',
  ],
  [
    'the nature',
    says`\b(in|into|love|loves|loving|like|with|from|about|protect|protecting|to) the nature>(?! of\b)`,
    '$1 nature',
  ],
  ['at the ', says`\bat the (night|midnight|noon|dawn|sunrise|sunset)>`, 'at $1'],
  [
    ' to the ',
    says`\b(go|goes|going|went|come|comes|came|walk|walked|drive|drove|back|return|returned) to the (?=(?:work|bed)>)`,
    '$1 to ',
  ],
  [
    ' by the ',
    says`\b(go|goes|going|went|came|come|travel|travelled|arrived?) by the (bus|train|car|bike|plane|boat|bicycle|ship|ferry|metro|tram)>`,
    '$1 by $2',
  ],
  ['all the ', says`\ball the (day|night)>(?! (?:shift|before)\b)`, 'all $1'],
  [
    'the half of',
    says`(?<!\b(?:other|first|second|better|bottom|top) )\bthe half of (?=(?:the|my|our|his|her|it|them|us)\b)`,
    'half of ',
  ],
  ['the most of', says`\bthe most of (?=(?:the|my|our|people|them|us)\b)`, 'most of '],
  ['the both', says`\bthe both\b`, 'both'],
  [' in the ', says`\bin the (society|childhood|life)(?=$|[,.])`, 'in $1'],
];

/** The line without "the" where English has none. */
export const mendTheTooMuch = (line: string): string => withRows(line, ROWS);

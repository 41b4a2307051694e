/** The small word that its verb or its noun asks for in English, where another language has another: "look on old things". */

type Mend = readonly [string, RegExp, string];

const TIMES = '\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty';
const ROWS: readonly Mend[] = [
  [
    ' no ',
    /(?<=\b(?:km|miles|kilometres|years|months|hours|shifts|deliveries|flights) )no (?=(?:\p{Ll}+ )?(?:accidents?|points|crash(?:es)?|complaints?|claims?|mistakes?|injur(?:y|ies)|tickets?|incidents?)(?:$|[,.]))/gu,
    'with no ',
  ],
  // "26 years, 2 sick days", "310 shows, 0 missed openings".
  [
    's, ',
    /(?<=^\d[\d,]* (?:\p{Ll}+ )?\p{Ll}+s), (?:and )?(?=(?:\d+|no) (?:(?:sick|missed|late|lost|unhappy|safety) \p{Ll}+s|accidents|complaints|injuries|crashes|absences|callbacks|returns)$)/gu,
    ' with ',
  ],
  ['with 0 ', /\bwith 0 /gu, 'with no '],
  ['floor', /\bin (?=(?:(?:hospital|kitchen|shop|factory|bathroom|concrete|cold) )?floor\b)/gu, 'on the '],
  ['each others', /\beach others(?=$|[,.])/gu, 'each other'],
  [
    'look',
    /\b(look(?:s|ed|ing)?) on (?=(?:old|new|broken|the|my|things|people)\b)(?!the (?:bright|other) side)/gu,
    '$1 at ',
  ],
  ['laugh', /\b(laugh(?:s|ed|ing)?) (?:from|on) (?=(?:my|me|him|her|us|them|our|his)\b)/gu, '$1 at '],
  [
    'shout',
    /\b(shout(?:s|ed|ing)?) (?=(?:me|us|him|her|them)(?:$|[,.]| (?:when|and|because|for|in)\b))/gu,
    '$1 at ',
  ],
  ['particip', /\b(participat(?:e|es|ed|ing)) (?:to|at|on) /gu, '$1 in '],
  ['far of', /\bfar of (?=(?:the|my|home|any|our|here|town|people)\b)/gu, 'far from '],
  [
    ' of',
    /\b(too much|a little|so much) of (?!(?:the|an?|my|our|it|that|this|them|what|his|her|their|everything|each)\b)(?=\p{Ll})/gu,
    '$1 ',
  ],
  [
    'more of',
    new RegExp(`\\bmore of (?=(?:one|a|${TIMES}) (?:hundred|thousand|million|dozen)|(?:${TIMES}) )`, 'gu'),
    'more than ',
  ],
  ['of a', /\bof an? (?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/giu, 'on a '],
  [
    'out a',
    /\b(?<=(?:not|come|comes|came|straight|learned|learnt|taken) )out (?=an? (?:book|box|tin|bag|packet|catalogue|manual))/gu,
    'out of ',
  ],
  [
    'help',
    /\b(help(?:s|ed|ing)? (?:\p{L}+ ){1,3})for (?=(?:the |their )?(?:forms?|papers?|paperwork|letters?|homework|phones?|computers?|shopping|bills?|applications?|pension)\b)/gu,
    '$1with ',
  ],
  ['in m', /\bin (?=(?:my |the )?(?:mobile|floors)(?:$|[,.]))/gu, 'on '],
  [
    'year',
    new RegExp(
      `\\b((?:worked|drove|nursed|minded|cared for|looked after|taught|cleaned|cooked|served|lived|ran|kept) (?:(?!for\\b|in\\b|about\\b|over\\b|these\\b|those\\b)\\p{L}+ ){0,3})(?<!(?:for|about|over|almost|nearly|than|of|in|after|every|last|first|all|the|my) )(?=(?:${TIMES}) years$)`,
      'gu',
    ),
    '$1for ',
  ],
  ['year', /(?<=\b(?:in|at|on) (?:the|my|an?|our) \p{Ll}+ )(?=\d+ years$)/gu, 'for '],
  ['work', /\b(to|at|from) the work(?=$|[,.])/gu, '$1 work'],
  ['late', /\blate (?:in|at|to) (?:the )?work(?=$|[,.])/gu, 'late for work'],
  ['ship', /\bin ship(?=$|[,.]| (?:like|as|and)\b)/gu, 'on a ship'],
  ['times', /\btwo times(?=$|[,.]| (?:for|a|the)\b)/gu, 'twice'],
  ['nobody', /\bto nobody(?=$|[,.])(?<=\bnever .*)/gu, 'to anybody'],
];

/** The line with its prepositions as English has them. */
export function mendPrepositions(line: string): string {
  let mended = line;
  for (const [held, pattern, whole] of ROWS)
    if (mended.includes(held)) mended = mended.replace(pattern, whole);
  return mended;
}

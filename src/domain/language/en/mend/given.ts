/** To whom something is told, given or explained: "never told to anyone", "gave to me his saddle", "describe me the pain". */

import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, saysOf, withRows } from './rows.ts';
import { ANYBODY, isSomebody, PRONOUN, subjectOf } from './who.ts';

const isPronoun = (object: string) => new RegExp(`^(?:${PRONOUN})$`, 'u').test(object);

const ROWS: readonly Row[] = [
  // "Never told to anyone", "tell to his mother that".
  [
    ' to ',
    saysOf(
      `\\b((?<!\\bto )tell|tells|telling|(?:(?<=^|\\b(?:I|he|she|we|they|and|never|not|have|has|had|who) )told)|thank(?:ed|ing)?|convinc(?:e|es|ed|ing)|persuad(?:e|es|ed|ing)|(?:greet|forgive|obey)(?:s|d|ed)?) to ((?:${PRONOUN}|${ANYBODY}|(?:my|his|her|our|their|the|an?) (?:% )?%))(?=$|[,.]| (?!to\\b)#)`,
    ),
    (whole, tell = '', whom = '') => (isSomebody(whom) && !isBaseVerb(whom) ? `${tell} ${whom}` : whole),
  ],
  // "My father gave to me his saddle".
  [
    ' to ',
    saysOf(
      `\\b(give|gives|gave|giving|show|shows|showed|showing|lent|lend|lends|offered|teach|teaches|taught) to ((?:${PRONOUN}|(?:my|his|her|our|the|old|young|poor|sick|other) %|people|children|kids)) ((?:the|an?|his|her|their|my|our|some|all|this|that|these|those|everything|advice|work|money|hope|food|confidence|courage|strength|support|love|care|time|lessons|medicine|water|bread|more)\\b)`,
    ),
    (whole, give = '', whom = '', what = '') => (isSomebody(whom) ? `${give} ${whom} ${what}` : whole),
  ],
  // "Explaining to the workers the plans": what is short comes first.
  [
    ' to ',
    saysOf(
      `\\b(explain(?:s|ed|ing)?|describ(?:e|es|ed|ing)|translat(?:e|es|ed|ing)) to ((?:${PRONOUN}|(?:the|my|our|old|young|new|other) #|#)) ((?:the|my|our|their|his|her) #)(?=$|[,.])`,
    ),
    (whole, tell = '', whom = '', what = '') => (isSomebody(whom) ? `${tell} ${what} to ${whom}` : whole),
  ],
  // "Explain young colleagues why a tool breaks".
  [
    'expl',
    saysOf(
      `\\b(explain(?:s|ed|ing)?) ((?:(?:the|my|our|young|old|new|other|foreign) )*#) (?=(?:how|what|why|when|where|that) )`,
    ),
    (whole, tell = '', whom = '') => (isSomebody(whom) && !isPronoun(whom) ? `${tell} to ${whom} ` : whole),
  ],
  // "Suggested me to apply".
  [
    ' me to ',
    saysOf(`\\b(suggest|recommend|propos)(e|es|ed|s|ing)? (me|us|him|her|them) to (#)\\b`),
    (whole, suggest = '', ends = '', whom = '', verb = '') =>
      isBaseVerb(verb) ? `${suggest}${ends} that ${subjectOf(whom)} ${verb}` : whole,
  ],
  // "Describe me the pain", "explaining patients their medicine".
  [
    '',
    saysOf(
      `\\b(describ(?:e|es|ed|ing)|explain(?:s|ed|ing)?|present(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|translat(?:e|es|ed|ing)) (${PRONOUN}|(?:(?:the|my|our|old|young|new) )?%) ((?:the|my|our|their|his|her|this) (?:% )?%)>`,
    ),
    (whole, tell = '', whom = '', what = '') => (isSomebody(whom) ? `${tell} ${what} to ${whom}` : whole),
  ],
  // "Explain about the rules".
  [
    ' about ',
    saysOf(
      `\\b(explain(?:s|ed|ing)?|describ(?:e|es|ed|ing)|mention(?:s|ed|ing)?) about (?=(?:the|my|our|their|how|what)\\b)`,
    ),
    '$1 ',
  ],
];

/** The line with those to whom it is told where English has them. */
export const mendGiven = (line: string): string => withRows(line, ROWS);

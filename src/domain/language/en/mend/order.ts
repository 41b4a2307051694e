/** Where small words stand, and the form of those that say how: "counting very fast the money", "who never can eat it", "cleaned proper". */

import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { baseOfGerund, baseOfPast, baseOfThird } from '#src/domain/language/en/reader/inflect.ts';
import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';

const HOW =
  '(?:(?:very|so|too) )?(?:fast|well|alone|slowly|quickly|carefully|easily|properly|perfectly|correctly|clearly|calmly|gently|patiently|badly|nicely|safely|precisely)';
const NO_OBJECT =
  /^(?:go|come|run|walk|live|work|drive|move|sit|stand|travel|speak|be|look|think|wait|arrive|happen|fall|sleep|rest|have)$/u;
/** "Slept well the whole night", "played well the first match": how long or when, and no object. */
const TIME =
  /\b(?:time|day|night|week|month|year|morning|evening|afternoon|weekend|hour|minute|moment|while|summer|winter|spring|autumn|season|shift|life|way|match|game|race|round|term|trip|journey|first|last|next|whole)\b/u;
const isDeed = (verb: string) => {
  const base = isBaseVerb(verb) ? verb : (baseOfGerund(verb) ?? baseOfThird(verb) ?? baseOfPast(verb));
  return base === null
    ? isPast(verb) && !/^(?:went|came|ran|was|were|stood|sat|fell|had|slept)$/u.test(verb)
    : !NO_OBJECT.test(base);
};

const ROWS: readonly Row[] = [
  // "Counting very fast the money", "made alone the cake".
  [
    '',
    saysOf(`\\b(#) (${HOW}) ((?:the|my|our|their|all the|his|her|an?) (?:% )?%)>`),
    (whole, verb = '', how = '', what = '') =>
      isDeed(verb) && !TIME.test(what) ? `${verb} ${what} ${how}` : whole,
  ],
  [
    '',
    says`\b(speak|speaks|speaking|learn|learned|learns|learning|know|read|write) ((?:very )?(?:well|alone|fast|slowly|quickly|perfectly)) (\p{Lu}\p{Ll}+|english|french|spanish)>`,
    (_, verb = '', how = '', what = '') => `${verb} ${what} ${how}`,
  ],
  // "Keeping calm the people", "keep clean the kitchen".
  [
    'ke',
    says`\b(keep|keeps|kept|keeping) (calm|happy|safe|clean|alive|warm|open|ready|busy|tidy|quiet|dry) ((?:the|my|our|their|two|three|four|five|six|ten|\d+|all the) (?:% )?%)>(?! (?:who|that|which|whose)\b)`,
    '$1 $3 $2',
  ],
  // "I have still much", "the garage has now a computer".
  [
    'ha',
    says`\b(I|we|they|you|he|she|it|who|that|(?:the|my|our) #) (have|has|had) (still|now|also|already|always) (?=(?:an?|the|my|our|no|much|many|some|enough|things|people|time|work|something|all|two|three|own|energy|hope)\b)`,
    '$1 $3 $2 ',
  ],
  [' still I have ', says`\band still I have\b`, 'and I still have'],
  ['have much ', says`\b(still have) much (?=to )`, '$1 a lot '],
  [
    'never can',
    says`\b(who|I|we|they|he|she|that) (never|always) (can|could) (#)\b`,
    (whole, who = '', how = '', can = '', verb = '') =>
      isBaseVerb(verb) ? `${who} ${can} ${how} ${verb}` : whole,
  ],
  [' anymore ', says`\b(?:cannot|can’t|can not) (?:anymore|any more|more) (?=#)`, 'can no longer '],
  [
    ' not anymore',
    says`\b(I|we|they|you) (#) not (?:anymore|any more)\b`,
    (whole, who = '', verb = '') => (isBaseVerb(verb) ? `${who} do not ${verb} anymore` : whole),
  ],
  [
    ' also ',
    says`\b(#) also (me|him|her|us|them)>`,
    (whole, verb = '', whom = '') =>
      isPast(verb) || baseOfThird(verb) !== null ? `${verb} ${whom} too` : whole,
  ],
  // "Always I arrive early", "I arrive always early", "I can repair also shoes", "work hardly every day".
  [
    'lways I ',
    says`(?<=^|, |\b(?:and|because|that|but) )(always|also|often|usually) (I|we|they) (#)\b`,
    (whole, how = '', who = '', verb = '') =>
      isBaseVerb(verb) || isPast(verb) ? `${who} ${how} ${verb}` : whole,
  ],
  [
    '',
    says`\b(I|we|they|who) (#) (always|never|often) (early|late|on time|alone|with|to|the|hard|at|in)\b`,
    (whole, who = '', verb = '', how = '', where = '') =>
      isBaseVerb(verb) && !/^(?:have|be|do|can)$/u.test(verb) ? `${who} ${how} ${verb} ${where}` : whole,
  ],
  [
    ' also ',
    says`\b(can|will|could|would) (#) also ((?:(?:the|my|their|old|other|all) )?%)>`,
    (whole, can = '', verb = '', what = '') => (isBaseVerb(verb) ? `${can} also ${verb} ${what}` : whole),
  ],
  [
    ' hardly',
    says`\b(work(?:s|ed|ing)?|study|studied|studying|try|tried|train|trained|fight|fought) hardly(?=$|[,.]| (?:every|all(?! at)|for|and|to|in|from|with)\b)`,
    '$1 hard',
  ],
  [
    ' good',
    says`\b((?:speak|work|cook|drive|sing|play|write|clean|sew|explain|understand)(?:s|ing)?|driving|writing)((?: (?:English|it|them|\p{Lu}\p{Ll}+))?) (very|so|really|quite) good(?=(,| and\b)|$|\.| (?:in|with|at|under|on|but|because|when)\b)`,
    // "Cook really good and cheap food": what is cooked comes behind.
    (whole, verb = '', what = '', how = '', and: string | undefined = '') =>
      what === '' && and !== '' ? whole : `${verb}${what} ${how} well`,
  ],
  // "Sat first time in a bus".
  [
    'first time',
    says`(?<!\b(?:the|my|for|his|her|our|their|very|of|a|pass(?:ed|es)?|right|start(?:s|ed)?|work(?:s|ed)?|it) )\b(?:in |at |on )?first time(?= (?:in|on|at)\b)`,
    'for the first time',
  ],
  ['for twice', says`\bfor twice\b`, 'twice'],
  [
    'two time',
    says`\b(?<!\b(?:the|first|last|these|those|these|or|for|a) )two times?(?=$|[,.]| (?:before|after|because|and|in|at)\b)`,
    'twice',
  ],
  // "Gets cleaned proper", "drives very careful".
  [
    'proper',
    says`\b((?:#ed|done|made|built|it|them|(?:the|a|my) #) )proper(?=$|[,.]| (?:now|and|again|before|for)\b)`,
    '$1properly',
  ],
  [
    '',
    says`\b((?:check|drive|work|cut|explain|speak|listen|read|write|walk|move|talk|handle|clean|measure|count|carry|teach|look)(?:s|es|ed|ing)?|driv(?:ing|es?)|writ(?:ing|es?)|handl(?:ing|es?)|measur(?:ing|es?)|cutting)((?: (?:it|them|him|her|me|with (?:me|them|people)|(?:the|my|a) #|everything))?) ((?:very|so|too|more) )?(careful|slow|quick|perfect|correct|clear|exact|patient|gentle|polite|proper)(?=(,| and\b)|$|\.| (?:with|to|in|on|when|because|so|for|at)\b)`,
    (whole, verb = '', what = '', how = '', so = '', and: string | undefined = '') =>
      what === '' &&
      (and !== '' ||
        (!how && (so === 'patient' || (/^(?:look|mov|clean|cut|read)/u.test(verb) && so !== 'careful'))))
        ? whole
        : `${verb}${what} ${how ?? ''}${so === 'gentle' ? 'gently' : `${so}ly`}`,
  ],
  [
    'bad ',
    says`\bbad (filled|paid|made|done|written|built|treated|managed|organi[sz]ed|designed|translated|packed|repaired|trained)\b`,
    'badly $1',
  ],
  [
    ' good',
    says`\b((?:did|do|does|doing) (?:it|that|this|the work|my work|the job|my job)) good>`,
    '$1 well',
  ],
  // "I teach the new ones and after he earns more than me": what comes then, and no clause that another waits for.
  [
    ' and after ',
    says`\band after (?=(?:I|he|she|they|we) (?!(?:was|were|had)\b)#(?: (?!(?:I|he|she|they|we|it|nobody|everybody|people|the|an?|my|our|his|her|their)\b)[\p{L}’]+)*$)`,
    'and afterwards ',
  ],
];

/** The line with its small words where English has them. */
export const mendOrder = (line: string): string => withRows(line, ROWS);

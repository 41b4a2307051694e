/** Articles and numbers that stand by a word, and not by a place in the sentence: "I am only lady", "same machine", "plugs and DB box". */

import { isGerund } from '#src/domain/language/en/read/verbs.ts';
import { baseOfGerund } from '#src/domain/language/en/reader/inflect.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, withRows } from './rows.ts';
import { articleOf, isOneThing, oneOf } from './things.ts';

/** Times and ways that stand so without an article: "last year", "at first sight". */
const STANDS_BARE =
  /^(?:year|week|month|night|time|day|summer|winter|spring|autumn|weekend|morning|door|aid|sight|glance|light|hand|class|name|place|gear|person|child|thing|one|look|order|grade|nations?|team|floor|generation|base|step|love|stop)$/u;

const ROWS: readonly Row[] = [
  // "Six people took my number same day".
  [
    'same ',
    says`(?<!\b(?:the|that|this|very|on|in|at) )\bsame (?=(?:day|night|week|evening|afternoon|morning)(?:$|[,.]))`,
    'the same ',
  ],
  // "I am only lady in accounts", "on same machine", "from first day".
  [
    ' only ',
    says`\b(am|was|is|were|are|be|become|became) only (@)>`,
    (whole, be = '', one = '') =>
      isOneThing(one) && !/^(?:child|daughter|son|human|part)$/u.test(one) ? `${be} the only ${one}` : whole,
  ],
  [
    '',
    says`\b(in|at|on|from|with|by|to|was|is|am|after|before|since|until|of|have|had|has|got|made|opened|built) (first|same|next|last|only|second|third|oldest|biggest|youngest|whole) (@)>`,
    (whole, before = '', which = '', one = '') =>
      isOneThing(one) &&
      !(STANDS_BARE.test(one) && !(which === 'first' && one === 'day')) &&
      !(before === 'at' && which !== 'same' && which !== 'last')
        ? `${before} the ${which} ${one}`
        : whole,
  ],
  // "Plugs and DB box": many, and beside them one of many.
  [
    's and ',
    says`^((?:\p{L}+ )*?)(@s) and (\p{L}[\p{L}-]* )?(@)>`,
    (whole, lead = '', many = '', how = '', one = '') =>
      oneOf(many) !== null &&
      isOneThing(one) &&
      !/^(?:the|an?|my|our|one|his|her|their|this|every|each|to|is|no|any) $/u.test(how) &&
      !/\b(?:I|the|an?|my|is|who)\b/u.test(lead) &&
      !isGerund(how.trim())
        ? `${lead}${many} and ${how}${manyOf(one)}`
        : whole,
  ],
  // "Fixing washing machine, dryer and fridge", "painting wall and door": each of them is many.
  [
    'ing ',
    says`^(#ing) ((?:(?:washing|sewing) )?)(@)((?:, @)*)((?:,? and | or )@)$`,
    (whole, doing = '', kind = '', one = '', more = '', last = '') => {
      const all = [one, ...more.split(', ').filter(Boolean), last.replace(/^,? (?:and|or) /u, '')];
      return isBaseVerb(baseOfGerund(doing) ?? '') &&
        !/^(?:including|during|using|being)$/u.test(doing) &&
        all.every((thing) => isOneThing(thing) && !/s$/u.test(thing))
        ? `${doing} ${kind}${manyOf(one)}${more.replace(/\p{Ll}+/gu, manyOf)}${last.replace(/\p{Ll}+$/u, manyOf)}`
        : whole;
    },
  ],
  [
    'ithout scratch',
    says`\bwithout (scratch|break|problem|mistake|accident|complaint|delay|alarm|licence|license|contract|lawyer|map|phone|car)>`,
    (_, one = '') => `without ${articleOf(one)} ${one}`,
  ],
  [
    'many ',
    says`\b(so |too |very )?many (experience|money|work|time|water|food|information|patience|traffic|noise|help|stress|knowledge|furniture|equipment|rain|snow)>`,
    (_, how = '', what = '') => (how === 'so ' || how === 'too ' ? `${how}much ${what}` : `a lot of ${what}`),
  ],
  [
    'd ',
    says`(?<=\b(?:for|of|than|with|cooke?d?|feed|fed|had|have|over|about) )(hundred|thousand) (?=@)`,
    'a $1 ',
  ],
  // "Motor of washing machine", "dress of wedding": the second word says which.
  [
    ' of ',
    says`\b(motor|engine|door|key|wheel|window|card|teacher|driver|school|dress|shop|company|festival|operator|course|certificate|license|licence|season|factory|team|club|choir|room|festival|exam)(s?) of ((?:washing |sewing |coffee )?(?:machine|wedding|film|music|theatre|football|piano|guitar|car|bus|truck|taxi|school|kitchen|roof|carpet|shoe|bread|dance|art|summer|harvest|computer|crane|forklift|tram|bike|phone|english|yoga|garden))(?=$|[,.]| (?:and|in|at|with|when|for|to|until|because)\b)`,
    '$3 $1$2',
  ],
  // "Clean and quiet place": what it is when somebody is at their best.
  [
    '',
    says`^((?:clean|quiet|calm|warm|small|busy|safe|bright|tidy|green|open|big|friendly)(?:,? (?:and )?(?:clean|quiet|calm|warm|small|busy|safe|bright|tidy|green|open|big|friendly))?) (?=(?:place|room|house|street|kitchen|shop|office|garden|workshop|village|team|class)(?:$|,| (?:and|with|where|in)\b))`,
    (_, how = '') => `${articleOf(how)} ${how} `,
  ],
  // "With cup of tea": behind a comma it is told as it was typed, as readers like it ("radio low").
  [
    ' of ',
    says`(?<=\b(?:with|and|have|had|over|drink|drinking|make|making|buy|got) )(?=(cup|glass|bottle|bag|bowl|plate|piece|bit|box|bunch|cup|pot|pair|group|team|list|kind|lot) of @)(?!# of (?:the|my|our)\b)`,
    (_, one = '') => `${articleOf(one)} `,
  ],
];

/** The line with the articles of single words. */
export const mendNames = (line: string): string => withRows(line, ROWS);

/** Articles and numbers that stand by a word, and not by a place in the sentence: "I am only lady", "same machine", "plugs and DB box", "radio going". */

import { isGerund } from '#src/domain/language/en/read/verbs.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { type Row, withRows } from './rows.ts';
import { articleOf, isOneThing, oneOf } from './things.ts';

/** Times and ways that stand so without an article: "last year", "at first sight". */
const STANDS_BARE =
  /^(?:year|week|month|night|time|day|summer|winter|spring|autumn|weekend|morning|door|aid|sight|glance|light|hand|class|name|place|gear|person|child|thing|one|look|order|grade|nations?|team|floor|generation|base|step|love|stop)$/u;

const ROWS: readonly Row[] = [
  // "I am only lady in accounts", "on same machine", "from first day".
  [
    ' only ',
    /\b(am|was|is|were|are|be|become|became) only (\p{Ll}{3,})(?=$|[,.]| (?:in|of|at|on|from|who|that|with|here|there|to)\b)/gu,
    (whole, be = '', one = '') =>
      isOneThing(one) && !/^(?:child|human|part)$/u.test(one) ? `${be} the only ${one}` : whole,
  ],
  [
    '',
    /\b(in|at|on|from|with|by|to|was|is|am|after|before|since|until|of|have|had|has|got|made|opened|built) (first|same|next|last|only|second|third|oldest|biggest|youngest|whole) (\p{Ll}{3,})(?=$|[,.]| (?:and|in|of|at|on|from|who|that|with|for|to|I|we|as|every|my|when|since)\b)/gu,
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
    /^((?:\p{L}+ )*?)(\p{Ll}{3,}s) and (\p{L}[\p{L}-]* )?(\p{Ll}{3,})(?=$|[,.]| (?:for|of|from)\b)/gu,
    (whole, lead = '', many = '', how = '', one = '') =>
      oneOf(many) !== null &&
      isOneThing(one) &&
      !/^(?:the|an?|my|our|one|his|her|their|this|every|each|to|is|no|any) $/u.test(how) &&
      !/\b(?:I|the|an?|my|is|who)\b/u.test(lead) &&
      !isGerund(how.trim())
        ? `${lead}${many} and ${how}${manyOf(one)}`
        : whole,
  ],
  // "In the shed, radio going", "door shut".
  [
    ', ',
    /(?<=, )(\p{Ll}{3,}) (?=(?:going|playing|running|on|off|shut|open|closed|ringing|humming|asleep|sleeping|empty|full|quiet)(?:$|,))/gu,
    (whole, one = '') => (isOneThing(one) ? `the ${one} ` : whole),
  ],
  // "One person at a time, cup of tea", "with glass of water".
  [
    ' of ',
    /(?<=, |\b(?:with|and|have|had|for|over|from|drink|drinking|make|making|buy|got) )(?=(cup|glass|bottle|bag|bowl|plate|piece|bit|box|bunch|cup|pot|pair|group|team|list|kind|lot) of \p{Ll}{3,})(?!\p{Ll}+ of (?:the|my|our)\b)/gu,
    (_, one = '') => `${articleOf(one)} `,
  ],
];

/** The line with the articles of single words. */
export const mendNames = (line: string): string => withRows(line, ROWS);

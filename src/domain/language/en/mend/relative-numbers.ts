/** The verb behind "who" and "that" by how many it is told of: "farmers in the delta who gets", "old people that lives alone". */

import { baseOfThird, thirdOf } from '#src/domain/language/en/reader/inflect.ts';
import { isBaseVerb, isNounToo, isSameInPast } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, withRows } from './rows.ts';
import { isOneThing } from './things.ts';
import { isMany, isOnePerson, isPeople } from './who.ts';

const ROWS: readonly Row[] = [
  // "The youngs of the region who wants", "farmers in Sundarban who gets".
  [
    '',
    says`(?<!\b(?:[Oo]ne|each|none|any) of )(?<=^|\b(?:the|old|young|small|poor|new|other|for|help|helping|of|with) )(@)((?: (?:of|in|from|at|on|around) (?:(?:the|my|our|this|that) )?(?:# )?\p{L}+)) (who|that) (is|was|has|does|doesn’t|hasn’t|@s)(?= (#))`,
    (whole, who = '', where = '', which = '', verb = '', next = '') => {
      const last = where.trim().split(' ').at(-1) ?? '';
      if (!isPeople(who) || (which === 'who' && isOnePerson(last)) || (which === 'that' && !isPeople(who)))
        return whole;
      const put =
        (
          {
            is: 'are',
            was: 'were',
            has: 'have',
            does: 'do',
            'doesn’t': 'don’t',
            'hasn’t': 'haven’t',
          } as Record<string, string>
        )[verb] ?? baseOfThird(verb);
      return put === null ||
        put === undefined ||
        isSameInPast(put) ||
        (which === 'that' && isOneThing(last)) ||
        (isNounToo(put) && !next)
        ? whole
        : `${who}${where} ${which} ${put}`;
    },
  ],
  // "Old people that lives", "machines that breaks", "information that go".
  [
    ' that ',
    says`(?<!\b(?:[Oo]ne|each|none|any|owner|part|rest|manager|head|kind|sort|type|way|pile|box|set|list|group|team|number) of (?:# ){0,3})${'(?<!\\b(?:tell|tells|told|telling|show|shows|ask|asks|asked|teach|assure|convince|remind) (?:# ){0,2})'}(?<!\b(?:to|for|from|with|of|in|on|at) (?:[\p{L}’]+ ){0,2})\b(@) that (is|has|was|doesn’t|@s)(?= (#))`,
    (whole, who = '', verb = '', next = '') => {
      if (!isMany(who) || isBaseVerb(who) || baseOfThird(who) !== null) return whole;
      if (
        /s$/u.test(verb) &&
        !/^(?:is|has|was)$/u.test(verb) &&
        isNounToo(baseOfThird(verb) ?? '') &&
        !/^(?:the|me|us|them|it|in|at|on|for|with|well|hard|alone|here|there|from)$/u.test(next)
      )
        return whole;
      const put =
        ({ is: 'are', was: 'were', has: 'have', 'doesn’t': 'don’t' } as Record<string, string>)[verb] ??
        baseOfThird(verb);
      return put === null || put === undefined ? whole : `${who} that ${put}`;
    },
  ],
  [
    ' that ',
    says`\b(information|equipment|money|furniture|advice|machinery|something|anything|everything|stuff|work) (that|which) (go|have|are|come|need|make|help|work|matter|stay|break|take|look|happen|were|don’t)(?= #|$)`,
    (_, what = '', that = '', verb = '') =>
      `${what} ${that} ${({ have: 'has', are: 'is', were: 'was', 'don’t': 'doesn’t' } as Record<string, string>)[verb] ?? thirdOf(verb)}`,
  ],
];

/** The line with the verbs of such clauses by the number of whom they are told of. */
export const mendRelativeNumbers = (line: string): string => withRows(line, ROWS);

/** When the person is at their best, behind "when it is": one bare thing gets its article, and a time of the day is nothing that "it" is. */

import type { Best } from '#src/domain/synthesis/slots.ts';
import { onceByThing } from '#src/domain/text/readings.ts';

/** "In the early morning", of "early morning"; "a difficult position", of "difficult position"; as it was where it is how it is. */
export const asItIs = onceByThing((best: Best): Best => {
  const { forms } = best.words;
  const said = forms.noun ?? forms.clause ?? '';
  if (best.stem !== 'when-it') return best;
  if (A_TIME_OF_DAY.test(said))
    return { stem: 'where', words: { ...best.words, forms: { clause: `in the ${said}` } } };
  if (!ONE_BARE.test(said)) return best;
  const clause = `${/^[aeiou]/u.test(said) ? 'an' : 'a'} ${said}`;
  return { ...best, words: { ...best.words, forms: { clause } } };
});

const A_TIME_OF_DAY = /^(?:early|late) (?:morning|evening|afternoon)s?(?:$|,)/u;

const HOW =
  'big|small|new|long|full|large|huge|heavy|difficult|complicated|tricky|tight|awkward|tough|interesting|strange|quiet|calm|busy|early|late|cold|warm|hot|sunny|rainy|good|nice|hard|real|serious';
const WHAT =
  'morning|evening|afternoon|day|night|week|shift|weekend|season|room|pot|table|machine|job|order|group|crowd|storm|problem|project|case|customer|patient|client|load|ship|engine|kitchen|wedding|party|delivery|repair|queue|meal|cake|garden|tree|wall|house|class|place|position|situation|spot|corner|angle|puzzle|challenge|task|question|team|car|boat|road|site|birth|show|match';

/** One thing without its article, with how it is. */
export const ONE_BARE = new RegExp(
  `^(?!(?:early|late) (?:morning|evening|afternoon|night))(?:(?:very|really) )?(?:${HOW}) (?:${WHAT})(?=$|[ ,])`,
  'u',
);

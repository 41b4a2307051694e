import { PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { lowerFirst } from './capitals.ts';
import { item, type Outcome, unread } from './outcome.ts';
import { clause, state } from './sentence-forms.ts';
import { tag } from './tags.ts';

/* When one is at one's best, in a sentence that the stem did not ask for. */

/** "Gets loud", "involves numbers": what it does, where how it is was asked for. */
const TURNS =
  /^(?:gets|goes|rains|snows|matters|involves|feels|works|needs|takes|comes|looks|sounds|smells|helps|starts|stops|depends|requires|becomes|turns|stays)\b/i;

export function turns(line: string): Outcome | null {
  if (!TURNS.test(line)) return null;
  const [first = ''] = line.split(/, then\b/i);
  return item({ forms: { clause: `it ${lowerFirst(first)}` }, isPlural: null }, 'clause');
}

/** "Quiet and small parts are on the table": how it is, and what is so then; "it is" stands before the whole. */
export function stateAndMore(text: string): Outcome | null {
  const [first = '', ...more] = text.split(/,? (?:and|that|but)\b|, /u);
  const isQuality =
    more.length > 0 &&
    !OPENS_ITSELF.test(first) &&
    !PREPOSITIONS.has(first.split(' ')[0] ?? '') &&
    first.split(' ').length <= 5;
  return isQuality ? item({ ...state(first, tag(first)), forms: { clause: text } }, 'when-it') : null;
}

/** Somebody or something that a clause of its own begins with. */
const OPENS_ITSELF =
  /^(?:the|my|our|his|her|their|nobody|everybody|everyone|people|customers?|kids|children|I|we|they|he|she|you|there|this|that|\p{Lu})\b|\b(?:is|are|was|were|has|have|comes?|goes|gets?|works?|starts?|runs?|says?|smiles?|breathes)\b/u;

/** A whole clause where only its end was asked for: it completes "when ___". */
export function otherwise(line: string): Outcome {
  const said = line.replace(/^when /i, '');
  return item(clause(lowerFirst(said), tag(said, true)), 'clause') ?? unread('shape');
}

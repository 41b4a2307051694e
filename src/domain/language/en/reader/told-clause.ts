import { FEWER, fewerOf } from './fewer.ts';
import { freeVerbs } from './free-verbs.ts';
import { baseOfThird } from './inflect.ts';
import { item, type Outcome, unread } from './outcome.ts';
import { clause } from './sentence-forms.ts';
import type { Tagged } from './tag-names.ts';
import { tag } from './tags.ts';
import { isBaseVerb } from './verb-words.ts';

/* What came of it, as a clause of its own. */

/** A clause where one was asked for; "you" speaks to the reader, and cannot stand in the person's sentence. */
export function told(typed: string): Outcome {
  if (/(?<!\bthank )\byour?\b/i.test(typed)) return unread('second-person');
  const text = typed
    .replace(FEWER, fewerOf)
    // "Waiting time gone down from 40 minutes to 15".
    .replace(
      /^([^,]*?(\p{L}{2,})(?<!\b(?:has|have|had|is|are|was|were|be|it’s|\p{L}+ing))) (?=(?:gone|fallen|risen|grown) (?:down|up|back|from|by)\b)/u,
      (_, before: string, head: string) => `${before} ${/[^s]s$|people$/u.test(head) ? 'have' : 'has'} `,
    );
  return (
    item(clause(text, tag(text, true))) ??
    item(clause(text, withItsVerb(tag(text, true)))) ??
    unread('no-clause')
  );
}

/** "And we got a piano", "fewer complaints": one more of what came of it. */
export const AND_MORE = /^(?:and|also|plus|less|fewer|no more) \p{L}/iu;

/** "The till balances every night": what may name a thing too is the verb where a clause was asked for and has no other. */
function withItsVerb(tagged: Tagged): Tagged {
  const { words, tags } = tagged;
  if (freeVerbs(tagged) > 0 || !/^(?:det|noun|adj)$/u.test(tags[0] ?? '')) return tagged;
  const at = words.findIndex((word, place) => {
    const head = words[tags.slice(0, place).indexOf('noun')] ?? words[place - 1] ?? '';
    const isAll = /^(?:all|each|both)$/u.test(words[place - 1] ?? '');
    const isMany = /[^s]s$|^(?:people|children|men|women|folk)$/u.test(head);
    return (
      place > 0 &&
      (isAll || words[place - 1] === 'till' || /^(?:noun|adv|sub)$/u.test(tags[place - 1] ?? '')) &&
      /^(?:noun|part|base|adj)$/u.test(tags[place] ?? '') &&
      (isAll || /^(?:prep|det|adv|to|obj|sub)$/u.test(tags[place + 1] ?? '')) &&
      (isMany ? isBaseVerb(word) : baseOfThird(word) !== null)
    );
  });
  return at < 0
    ? tagged
    : {
        words,
        tags: tags.map((tag, place) =>
          place === at ? 'fin' : tag === 'may-wh' && place < at ? 'noun' : tag,
        ),
      };
}

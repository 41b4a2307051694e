import { ours, sentences, textIn } from '#src/domain/language/en/compose/line.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import type { Pull } from './pull.ts';

/** Both sides fit into one breath. */
const MOST_WORDS = 44;

/** Told for itself, and no side against the other: "You must be working by 1 May". */
const IS_A_FACT =
  /^(?:Your (?:job|money|contract|service|work|permit|visa)|You must be working|For your|You are set on)\b/u;

/** What stands in the way of a date: against it, and not beside it. */
const IS_IN_THE_WAY = /\b(?:is not accepted here|is not finished|has run out|still missing|still lacks)\b/u;

/** A verb that both sides share stands once: "to pass on what you know, and to stop working in two years". */
const WANTS_TO = /^You want to /u;
/** Both want: "also" tells the second wish from the first. */
const WANTS = /^You want /u;
const ALSO_THINKS = /^You are also thinking of /u;
const THINKS_OF = /^You are thinking of /u;

/** Both sides of a pull as one sentence with "but", or "and" where the first is a fact; as two where that would be too long. */
export function joined([first, second]: Pull['sides']): readonly Segment[] {
  const [one, other] = [textIn(first), textIn(second)];
  const isLong = `${one} ${other}`.split(/\s+/u).length > MOST_WORDS;
  const isSeveral = /[.?!] |: “|, (?:and|but) /u.test(one) || !/[^.…]\.$/u.test(one);
  const [lead, ...rest] = second;
  if (isLong || isSeveral || SAYS_IT.test(other) || !lead || !OF_OURS.test(lead.text))
    return sentences([first, second]);
  if (THINKS_OF.test(one) && ALSO_THINKS.test(lead.text))
    return [
      ...withoutStop(first),
      { ...lead, text: lead.text.replace(ALSO_THINKS, ', but also of ') },
      ...rest,
    ];
  const isBoth = WANTS_TO.test(one) && WANTS_TO.test(other) && IS_OF_TIME.test(other);
  const joint =
    isBoth || (IS_A_FACT.test(one) && !IS_IN_THE_WAY.test(other)) || /, but /u.test(other)
      ? ', and '
      : ', but ';
  const isSame = WANTS.test(one) && /^You also want /u.test(other);
  const begun =
    (joint === ', but ' && !isSame) || SAYS.test(other)
      ? lead.text.replace(/^You (are )?also /u, 'You $1')
      : lead.text;
  const text = isBoth
    ? begun.replace(/^You want /u, '')
    : begun.replace(/^\p{Lu}/u, (it) => it.toLowerCase());
  return [...withoutStop(first), ours(joint, 'pull-joint'), { ...lead, text }, ...rest];
}

/** What somebody says of a day or a sum is nothing more of the same. */
const SAYS = /^You also say\b/u;
/** What somebody says of the first side stands by itself. */
const SAYS_IT = /^You also say(?: of it)?:/u;
const IS_OF_TIME = /^You want to stop working\b/u;
const OF_OURS = /^(?:You|Your|The|It|There|Of|Which|Something|For)\b/u;

function withoutStop(side: readonly Segment[]): readonly Segment[] {
  const last = side.at(-1);
  if (!last) return side;
  const text = last.text.replace(/\.$/u, '');
  return text === '' ? side.slice(0, -1) : [...side.slice(0, -1), { ...last, text }];
}

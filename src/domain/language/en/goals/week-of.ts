import { line, textIn } from '#src/domain/language/en/compose/line.ts';
import { isWorker } from '#src/domain/language/en/reader/work-words.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';

/** "Fridgie": Australians and others call who does it so. */
const IS_SHORT_FOR_ONE =
  /^(?!(?:movie|cookie|selfie|brownie|smoothie|hoodie|zombie|genie|eerie|indie|foodie|boogie|prairie|laddie|goodie|newbie|freebie|rookie|oldie|bikie|pie|tie|die|lie)$)\p{Ll}{2,}ie$/u;
/** What the work is, or with whom, where or on what it is done. */
const IS_THE_WORK =
  /^(?:the|my|our) |^\p{L}{3,}ing\b|^(?:something|anything) |\b(?:and|with|for|in|at|on|of)\b/iu;

/** "Talk with two fridgies about an ordinary week": the work in mind stands where those are named who do it. */
export function weekOf(unread: Segment[]): Segment[] | null {
  const text = textIn(unread);
  const last = unread.at(-1);
  const isOne = IS_SHORT_FOR_ONE.test(text) || (/^\p{Ll}+(?: \p{Ll}+)?$/u.test(text) && isWorker(text));
  if (last && isOne && !/man$/u.test(text))
    return line(
      'look-at-it',
    )`Talk with two ${[...unread.slice(0, -1), { ...last, text: `${last.text}s` }]} about an ordinary week.`;
  return IS_THE_WORK.test(text)
    ? line('look-at-it')`Talk about an ordinary week with two people whose work is ${unread}.`
    : line('look-at-it')`Talk with two people who do this about an ordinary week: ${unread}.`;
}

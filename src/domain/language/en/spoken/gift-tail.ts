import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Gift } from '#src/domain/synthesis/slots.ts';
import { say } from './frames.ts';

/** With what the same answer says of it: ", which nobody else wants"; the half as it is where it says no more. */
export function withItsTail(said: Piece, gift: Gift, gifts: readonly Gift[]): Piece {
  const at = gifts.indexOf(gift);
  const next = gifts[at + 1];
  if (at < 0 || !next || next.source !== gift.source) return null;
  const tail = tailOfGift(next.quote);
  return tail === '' ? null : say('gift-tail', { said, tail: [from(next, tail, 'sentence')] });
}

/** "Nobody else wants", of "nobody else wants them"; empty for what is no such thing said of the first. */
export function tailOfGift(text: string): string {
  const plain = text
    .trim()
    .replace(/[.!]+$/u, '')
    .toLowerCase();
  const known = /^(?:there(?:['’]s| is) )?nobody (?:else )?left (?:who|that) (\p{Ll}+) (?:it|them)$/u.exec(
    plain,
  )?.[1];
  if (known !== undefined) return `nobody else ${known}`;
  const [, who = '', does = '', when = ''] =
    /^((?:nobody|no one)(?: else)?) ((?:can|will|wants?|knows?|does|do|likes?|dares?|takes?|touch(?:es)?|could|would|understands?)(?: (?:do|fix|take|cut|make|touch|find|read|repair|to (?:do|take|touch)))?) (?:it|them)( now| any ?more| here)?$/u.exec(
      plain,
    ) ?? [];
  return who === '' ? '' : `${who} ${does}${when}`;
}

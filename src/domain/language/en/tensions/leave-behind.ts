import { from, line, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { quoted } from './quote.ts';
import { toYou } from './sides.ts';

/** A doing in a few plain words, which stands in our sentence as it is: "climbing in the wet". */
const IS_A_DOING = /^[a-z]{2,}ing(?: (?!(?:i|im|but|because|if|when|not|no)\b)[a-z-]+){0,5}$/u;
/** What ends like a doing and is none. */
const IS_A_THING =
  /^(?:any|every|some|no)?thing\b|^(?:morning|evening|during|king|ring|string|spring|ceiling|wedding|building|boring|annoying|missing|according)\b/u;

/** "You want to leave living in quarters behind."; else as it was typed, behind a colon. */
export function leaveBehind(off: Typed): Piece {
  const words = off.words.trim().replace(/\.$/u, '');
  return IS_A_DOING.test(words) && !IS_A_THING.test(words)
    ? line('pull-away')`You want to leave ${[from({ ...off, option: null }, toYou(words), 'quote')]} behind.`
    : line('pull-away')`You want to leave this behind: ${quoted(off)}.`;
}

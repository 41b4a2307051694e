import { line, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { plainDoing } from './plain-doing.ts';
import { quoted } from './quote.ts';

/** So few that "behind" is still near its verb. */
const FEW_WORDS = 6;

/** "You want to leave living in quarters behind."; else as it was typed, behind a colon. */
export function leaveBehind(off: Typed): Piece {
  const doing = countStretches(off.words) <= FEW_WORDS ? plainDoing(off) : null;
  return doing
    ? line('pull-away')`You want to leave ${doing} behind.`
    : line('pull-away')`You want to leave this behind: ${quoted(off)}.`;
}

import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Piece } from './piece.ts';

/** Before what was said to come later: "find steady work, and in time to work in peer recovery". */
export const STEADY_FIRST = 'find steady work, and in time to ';
const SOME_DAY =
  /\b(?:some ?day|one day|eventually|in (?:time|the long run)|later(?: on)?|down the (?:road|line))\b/iu;

/** Whether what is in mind was said to come later: "peer recovery, someday". */
export function isSomeDay({ inMind: [first] }: Slots): boolean {
  const said = first?.kind === 'role' ? first.role : first?.kind === 'field' ? first.field : null;
  return SOME_DAY.test(said?.quote ?? '');
}

/** Whether the aim puts steady work first. */
export function isSteadyFirst({ piece }: { piece: Piece }): boolean {
  return piece[0]?.text === STEADY_FIRST;
}

/** Ever since somebody was shown a trade they have wanted it, and not steady work in it. */
export function withoutSteady<Wish extends { piece: Piece }>(aim: Wish): Wish {
  const [first, ...rest] = aim.piece;
  const text = first?.text.replace(STEADY_FIRST, '').replace(/^find steady (?=work )/u, '') ?? '';
  return first && text !== first.text ? { ...aim, piece: [{ ...first, text }, ...rest] } : aim;
}

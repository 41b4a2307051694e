import type { Given } from './given.ts';
import { type Piece, textOf } from './piece.ts';
import { nameOf } from './work-name.ts';

/** A work that is taken up, said once and in order: "come back to lab work", "be a technician again here, in a lab". */
export function takenUp(piece: Piece, { slots: { work } }: Given): Piece {
  const said = textOf(piece);
  const [known] = work;
  // Who studied for it goes back to no such work.
  if (known && STUDIED.test(nameOf(known)) && said.startsWith(GO_BACK)) return withoutStart(piece, GO_BACK);
  if (WORK_IN_WORK.test(said))
    return piece.map((one) => (one.text === 'work in ' ? { ...one, text: '' } : one));
  const [be, who, ...rest] = piece;
  const [, name = '', place = ''] = WITH_PLACE.exec(who?.text ?? '') ?? [];
  return be?.text === 'be ' && who && place !== '' && /^ again/u.test(textOf(rest))
    ? [be, { ...who, text: name }, ...rest, { ...who, text: `,${place}` }]
    : piece;
}

const STUDIED = /\bstudent\b/u;
const GO_BACK = 'go back to ';
const WORK_IN_WORK = /^(?:go|come) back to work in (?:\p{L}+ ){0,2}work$/u;
const WITH_PLACE = /^(.+?)( (?:in|at) an? .+)$/u;

function withoutStart([first, ...rest]: Piece, start: string): Piece {
  return first ? [{ ...first, text: first.text.slice(start.length) }, ...rest] : rest;
}

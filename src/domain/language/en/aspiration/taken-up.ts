import { lastOf } from '#src/domain/language/en/mend/who.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import type { Given } from './given.ts';
import { type Piece, textOf } from './piece.ts';
import { overlaps, rootsOf } from './roots.ts';
import { nameOf, wordsOfWork } from './work-name.ts';

/** A work that is taken up, said once and in order: "come back to lab work", "be a technician again here, in a lab". */
export function takenUp(piece: Piece, { slots }: Given): Piece {
  const said = textOf(piece);
  const { work } = slots;
  const [known] = work;
  // Who studied for it goes back to no such work.
  if (known && STUDIED.test(nameOf(known)) && said.startsWith(GO_BACK)) return withoutStart(piece, GO_BACK);
  if (said.startsWith(`${GO_BACK}work as `) && !isTradeOf(slots)) return inAnother(piece);
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

/** Whether the job in mind is one that they had, or was said to be so. */
function isTradeOf({ inMind: [first], work, roles }: Slots): boolean {
  if (first?.kind !== 'role' || /\bagain\b/iu.test(wordsOfWork(first))) return true;
  const aim = headOf(first.role.role);
  const known = [...roles.map(({ role }) => role), ...work.map(nameOf)].map(headOf);
  return known.some(
    (had) => had.startsWith(aim) || aim.startsWith(had) || overlaps(rootsOf(aim), rootsOf(had)),
  );
}

const headOf = (name: string) => lastOf((name.split(/ (?:in|at|for|of|on|with) /u)[0] ?? name).toLowerCase());

/** Who was an assistant goes back to no work as a technician: they come back, and it is another. */
function inAnother([, start, ...rest]: Piece): Piece {
  const isMixed =
    rest.some(({ text }) => / or (?:maybe )?$/u.test(text)) &&
    !/ or (?:maybe )?(?:an?|as|in) /u.test(textOf(rest));
  if (!start) return rest;
  if (isMixed) return [{ ...start, text: 'come back and work as ' }, ...rest];
  return [{ ...start, text: 'come back to work, this time as ' }, ...rest];
}

function withoutStart([first, ...rest]: Piece, start: string): Piece {
  return first ? [{ ...first, text: first.text.slice(start.length) }, ...rest] : rest;
}

import { type Piece, textOf } from './piece.ts';

/** Behind "want steady work" no second verb may stand: "want steady work, and teach" joins a thing and a deed; whom it is for may be two. */
const AND_MORE = /steady work\b(?:(?! so that )[^.])*? and (?!I\b)/u;

/** "I want steady work as a welder", and not to find it, where nothing else that is done stands beside it. */
export function steadyWorkWanted(piece: Piece): Piece {
  const at = piece.findIndex(({ text }) => text.startsWith('find steady work'));
  const [before, one] = [piece[at - 1], piece[at]];
  if (!before || !one || !/\bwant(?:ed)? to $/u.test(before.text) || AND_MORE.test(textOf(piece)))
    return piece;
  return withTo(piece, at)
    .with(at - 1, { ...before, text: before.text.replace(/to $/u, '') })
    .with(at, { ...one, text: one.text.replace('find ', '') });
}

/** "Steady work as a welder, or to run my own truck": behind what is wanted a deed has its "to". */
function withTo(piece: Piece, from: number): Piece {
  return piece.map((one, at) => {
    const [, joint = '', next = ''] = (at > from && OR.exec(one.text)) || [];
    const isDeed = next === '' ? piece[at + 1]?.rule === 'doing' : !/^(?:as|in|on|at|an?) /u.test(next);
    return joint !== '' && isDeed ? { ...one, text: `,${joint}to ${next}` } : one;
  });
}

const OR = /^,?( or (?:maybe )?)(.*)$/u;

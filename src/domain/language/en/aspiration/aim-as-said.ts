import { ours, type Piece } from './piece.ts';

/** What a business does, and no name for one: "piano tuning", "electric bike repair". */
const IS_DONE =
  /^(?!.*\b(?:for|with|of|in|on|where|from)\b).*(?:(?<!th)(?<!build)(?<!cloth)ing|repairs?|maintenance|removals?|delivery|photography|joinery|carpentry|upholstery|plumbing|catering)$/u;
const ONE_KIND = /^(an? )(\p{L}+) (\p{L}+)$/u;

const ONE_SOMEWHERE = /^(an? (?:\p{L}+ )?\p{L}+) ((?:in|at|for|with|on) .+)$/u;
/** "Work as a leather work teacher" says "work" twice. */
const TEACHES_WORK = /^an? (.+\bwork) teacher$/u;

/** What is wanted, as one says it: "my own piano tuning business", "a court or medical interpreter". */
export const asSaid = (piece: Piece): Piece => withOneHead(asTaught(piece.flatMap(asBusiness)));

function asBusiness(one: Piece[number]): Piece {
  return one.rule === 'own-thing' && IS_DONE.test(one.text)
    ? [one, ours(' business', 'target', 'in-mind')]
    : [one];
}

function asTaught(piece: Piece): Piece {
  const at = piece.findIndex(({ text }) => text === 'work as ');
  const [start, who] = [piece[at], piece[at + 1]];
  const [, craft = ''] = TEACHES_WORK.exec(who?.text ?? '') ?? [];
  return start && who && craft !== '' && piece.length === at + 2
    ? piece.with(at, { ...start, text: 'teach ' }).with(at + 1, { ...who, text: craft })
    : piece;
}

/** Of two works that end on one word, that word once. */
function withOneHead(piece: Piece): Piece {
  const at = piece.findIndex(({ text }) => text === ' or ');
  const [first, joint, second] = [piece[at - 1], piece[at], piece[at + 1]];
  if (!first || !joint || !second) return piece;
  // "A physio for kids or a physio in a clinic" is one in either.
  const [, who = '', where = ''] = ONE_SOMEWHERE.exec(second.text) ?? [];
  if (
    who !== '' &&
    /\bas $/u.test(piece[at - 2]?.text ?? '') &&
    (first.text === who || first.text.startsWith(`${who} `))
  )
    return piece.with(at + 1, { ...second, text: where });
  const [, article = '', kind = '', head = ''] = ONE_KIND.exec(first.text) ?? [];
  const [, , otherKind = '', otherHead = ''] = ONE_KIND.exec(second.text) ?? [];
  if (head === '' || head !== otherHead) return piece;
  const [short, other] = [article + kind, `${otherKind} ${head}`];
  return piece.with(at - 1, { ...first, text: short }).with(at + 1, { ...second, text: other });
}

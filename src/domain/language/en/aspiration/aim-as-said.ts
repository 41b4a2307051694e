import { ours, type Piece } from './piece.ts';

/** What a business does, and no name for one: "piano tuning", "electric bike repair". */
const IS_DONE =
  /^(?!.*\b(?:for|with|of|in|on|where|from)\b).*(?:(?<!th)(?<!build)(?<!cloth)ing|repairs?|maintenance|removals?|delivery|photography|joinery|carpentry|upholstery|plumbing|catering)$/u;
const ONE_KIND = /^(an? )(\p{L}+) (\p{L}+)$/u;

/** What is wanted, as one says it: "my own piano tuning business", "a court or medical interpreter". */
export const asSaid = (piece: Piece): Piece => withOneHead(piece.flatMap(asBusiness));

function asBusiness(one: Piece[number]): Piece {
  return one.rule === 'own-thing' && IS_DONE.test(one.text)
    ? [one, ours(' business', 'target', 'in-mind')]
    : [one];
}

/** Of two works that end on one word, that word once. */
function withOneHead(piece: Piece): Piece {
  const at = piece.findIndex(({ text }) => text === ' or ');
  const [first, joint, second] = [piece[at - 1], piece[at], piece[at + 1]];
  if (!first || !joint || !second) return piece;
  const [, article = '', kind = '', head = ''] = ONE_KIND.exec(first.text) ?? [];
  const [, , otherKind = '', otherHead = ''] = ONE_KIND.exec(second.text) ?? [];
  if (head === '' || head !== otherHead) return piece;
  const [short, other] = [article + kind, `${otherKind} ${head}`];
  return piece.with(at - 1, { ...first, text: short }).with(at + 1, { ...second, text: other });
}

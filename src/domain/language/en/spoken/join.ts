import { ours, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Way } from './context.ts';

/** A sentence without its stop, as it stands before more of it; null where it ends with words of the person. */
export function withoutStop(sentence: Piece): Piece {
  const last = sentence?.at(-1);
  if (!sentence || last?.kind !== 'frame') return null;
  const text = last.text.replace(/\.$/u, '');
  return [...sentence.slice(0, -1), ...(text === '' ? [] : [{ ...last, text }])];
}

/** Two sentences as one, with "and"; null where one of them is several, or the second begins with words of the person. */
export function joined(one: Way, other: Way): Piece {
  const [first = null] = one;
  const [second = null] = other;
  const last = first?.at(-1);
  const next = second?.at(0);
  const isSingle = one.length === 1 && other.length === 1;
  // A third half makes a breath too long.
  const isDouble = [first, second].some((said) =>
    said?.some(({ kind, text }) => kind === 'frame' && /, and /u.test(text)),
  );
  if (!isSingle || isDouble || last?.kind !== 'frame' || !next || next.kind === 'user') return null;
  const stopped = last.text.replace(/\.$/u, '');
  return [
    ...(first?.slice(0, -1) ?? []),
    ...(stopped === '' ? [] : [{ ...last, text: stopped }]),
    ours(', and ', 'list'),
    { ...next, text: next.text.replace(/^(?!I\b)\p{Lu}/u, (letter) => letter.toLowerCase()) },
    ...(second?.slice(1) ?? []),
  ];
}

import type { Given } from './given.ts';
import { wordsIn } from './grammar.ts';
import { type Piece, textOf } from './piece.ts';
import { purposeOf } from './purpose.ts';
import { fitOf } from './setting.ts';

/** What is wanted, with those whom it serves named once: the aim and whom it serves may name the same people. */
export function namedOnce(piece: Piece, given: Given): Piece {
  return thatFits(taughtOnce(withoutThem(piece, given), given), given);
}

const DIFFERENT = 'find different work ';
/** With more words on those whom it serves there is room for one thing that it must fit. */
const FEW_WORDS = 10;

/** "Find quiet work close to home where I can be useful to people": which work that is to be, where only what it must fit is known. */
function thatFits([first, ...rest]: Piece, { slots }: Given): Piece {
  const most = wordsIn(textOf(rest)) > FEW_WORDS ? 1 : 2;
  const fit = first?.text.startsWith(DIFFERENT) ? fitOf(slots, most) : null;
  if (!first || !fit) return first ? [first, ...rest] : rest;
  const noun = textOf(fit.noun);
  const start = noun.startsWith('work') ? DIFFERENT.replace('work ', '') : 'find ';
  const joint = / with | that /u.test(noun) ? ', ' : ' ';
  return [
    { ...first, text: start },
    ...fit.noun,
    { ...first, text: `${joint}${first.text.slice(DIFFERENT.length)}` },
    ...rest,
  ];
}

/** "Live captioning for deaf students", without them where whom it serves begins with the same people. */
function withoutThem(piece: Piece, { slots }: Given): Piece {
  const last = piece.at(-1);
  const [, name = '', people = ''] = /^(.*) for ((?:\p{L}+ )*\p{L}+)$/u.exec(last?.text ?? '') ?? [];
  const who = slots.serving?.who?.forms.noun ?? '';
  return last && people !== '' && new RegExp(`^(?:\\p{Ll}+ )?${people}(?: |$)`, 'u').test(who)
    ? [...piece.slice(0, -1), ...(name === '' ? [] : [{ ...last, text: name }])]
    : piece;
}

/** "Teach young trainees from Vietnam in the factory": what is wanted and whom it serves are one, where both teach the same. */
function taughtOnce(piece: Piece, given: Given): Piece {
  const [, verb = '', people = '', where = ''] = TEACHES.exec(textOf(piece)) ?? [];
  const purpose = purposeOf(given, 'base');
  const said = textOf(purpose ?? []);
  const [first] = piece.slice(-1);
  if (
    !purpose ||
    !first ||
    verb === '' ||
    !said.startsWith(`${verb} `) ||
    !` ${said} `.includes(` ${people} `)
  )
    return piece;
  return wordsIn(said) < wordsIn(textOf(piece)) - wordsIn(where)
    ? piece
    : [...purpose, ...(where === '' ? [] : [{ ...first, text: where }])];
}

const TEACHES = /^(teach|train|help|coach) (?:\p{L}+ )*?(\p{L}+s)((?: (?:in|at|on) [^,]+)?)$/u;

import { from, line, type Piece } from '#src/domain/language/en/compose/line.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Slots } from '#src/domain/synthesis/slots.ts';
import { grouped } from '#src/domain/text/money.ts';
import { chip, said } from './quote.ts';

/** "There is also the rent or a mortgage of 640 a month to pay.": the first that has to go on; null where nothing was said. */
export function dutySide(typed: readonly Typed[]): Piece {
  const duty = chip(typed, 'meanwhile', 'housing', 'children', 'sends-money', 'loan');
  if (!duty) return null;
  switch (duty.option) {
    case 'housing': {
      const amount = /^\D?\d[\d., ]*$/u.test(duty.words)
        ? [from({ ...duty, option: null }, grouped(duty.words), 'figure')]
        : null;
      return amount
        ? line('pull-housing')`There is also the rent or a mortgage of ${amount} a month to pay.`
        : said(duty, 'There is also the rent or a mortgage to pay.');
    }
    case 'children':
      return said(duty, 'There are also children at home.');
    case 'loan':
      return said(duty, 'There is also a loan to pay back.');
    default:
      return said(duty, 'You also send money home.');
  }
}

/** "You also want to grow where you are.", where that was chosen as coming next. */
export function growSide({ arc }: Slots): Piece {
  return arc?.id === 'grow'
    ? line(
        'pull-arc',
      )`You also want to ${[from({ ...arc.origin, option: 'grow' }, 'grow where you are', 'chip')]}.`
    : null;
}

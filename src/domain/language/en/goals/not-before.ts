import { from } from '#src/domain/language/en/compose/line.ts';
import type { PaperHeld } from '#src/domain/synthesis/slots.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import type { Told } from './told.ts';

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const NOT_UNTIL = new RegExp(
  String.raw`\b(?:no|not|without|can['’]?t|cannot|won['’]?t|suspended)\b[^.;]*?\b(?:until|till?|before) (?<month>${MONTHS.map((month) => month.slice(0, 3)).join('|')})\p{L}*`,
  'iu',
);
const A_LICENCE = /\blicen[cs]e\b/iu;

/** The month before which the licence cannot be had, in whatever answer it was told: "no license til august"; null where none was. */
export function notBefore({ name }: PaperHeld, { typed }: Told): Segment[] | null {
  if (!A_LICENCE.test(name.quote)) return null;
  for (const one of typed) {
    const told = one.source === name.source || A_LICENCE.test(one.words) ? NOT_UNTIL.exec(one.words) : null;
    const month = MONTHS.find(
      (full) => full.slice(0, 3).toLowerCase() === told?.groups?.month?.toLowerCase(),
    );
    if (told && month && (one.source === name.source || A_LICENCE.test(told[0])))
      return [from({ ...one, option: null }, month, 'quote')];
  }
  return null;
}

import { originOf } from '#src/domain/language/en/aspiration/work-name.ts';
import { from, type Piece, yearsInWords } from '#src/domain/language/en/compose/line.ts';
import { repair } from '#src/domain/language/en/reader/repair.ts';
import type { Slots, Work } from '#src/domain/synthesis/slots.ts';

const KIN =
  '(?:mum|mom|mam|mother|dad|father|parents|nan|nana|gran|granny|grand(?:mother|father|ma|pa|ad|parents)|wife|husband|partner|brother|sister|aunt|auntie|uncle|son|daughter|(?:(?:two|three|four|five|six|little|own) )?(?:kids|children|sons|daughters|boys|girls)|family)(?:[- ]in[- ]law)?';
const CARED = new RegExp(
  `^(?:I )?(?:(?:was )?(look|tak|car|nurs|rais|bring)\\p{Ll}*|(took|brought)) (after|care of|for|up)?\\s*(?:(?:my|our) )?(${KIN})(?=$|[ ,.(])`,
  'iu',
);
const PAST: Readonly<Record<string, string>> = {
  'look after': 'looked after',
  'tak care of': 'took care of',
  'took care of': 'took care of',
  'car for': 'cared for',
  nurs: 'nursed',
  rais: 'raised',
  'bring up': 'brought up',
  'brought up': 'brought up',
};
const FOR_YEARS = /\b(\d{1,2})\s*(?:yrs?|years?)\b/iu;

/** "Looked after my mum", "six years", of "looking after my mum, 6 yrs": the years between two works; empty for any other. */
export function careIn(typed: string): { care: string; years: string } {
  const text = repair(typed.trim());
  const [, verb = '', past = '', joint = '', kin = ''] =
    CARED.exec(text.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())) ?? [];
  const said = PAST[`${verb || past} ${joint}`.trim().toLowerCase()];
  if (said === undefined || kin === '') return { care: '', years: '' };
  const count = FOR_YEARS.exec(text)?.[1];
  return {
    care: `${said} my ${kin.toLowerCase().replaceAll(' in ', '-in-').replace(/ law$/u, '-law')}`,
    years: count === undefined ? '' : yearsInWords(Number(count)),
  };
}

/** Those of one's own whom somebody looked after between two works, as it stands behind "and then I". */
export function careOf({ work }: Slots): { care: Piece; years: Piece } | null {
  for (const one of work.slice(1)) {
    const origin = originOf(one);
    const { care, years } = careIn(origin.quote);
    if (care === '') continue;
    return {
      care: [from(origin, care, 'past')],
      years: years === '' ? null : [from(origin, years, 'number')],
    };
  }
  return null;
}

/** "Before that, the whisky trade", "freezing works, before". */
export const CAME_BEFORE = /^(?:before|earlier)\b|\b(?:before|earlier|before (?:that|this))$/iu;

const IS_NOW =
  /^(?:now|currently|right now)\b|\b(?:now|currently|at the moment|for now|right now|at present)$/iu;

/** The work that somebody does for now, and says so, beside the one that they know. */
export function workForNow({ work, arc, standing }: Slots): Work | null {
  const others = work.slice(1);
  const said = others.find((one) => IS_NOW.test(originOf(one).quote.trim()));
  // Who wants their work back in another country, and works, does the other for now.
  const isForNow = arc?.id === 'elsewhere' && standing === 'working';
  return said ?? others.find((one) => isForNow && !CAME_BEFORE.test(originOf(one).quote)) ?? null;
}

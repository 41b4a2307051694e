import { inWords } from '#src/domain/language/en/reader/many-counted.ts';

/* The name of a paper in plain grammar, where it was typed as it stands on the paper. */

/**
 * "HACCP certificate in food safety", of "food safety HACCP"; "VHF radio operator’s certificate", of "VHF radio operator";
 * "guard licence from Qatar"; a bachelor’s degree in what it is "of". Any other name stays.
 */
export function withItsName(name: string): string {
  return name
    .replace(/^course (?:of|in|on|for) (\p{Ll}+(?: \p{Ll}+)*) (\p{Lu}{3,})$/u, '$2 course in $1')
    .replace(/^(\p{Ll}+ (?:safety|hygiene|security|handling)) (\p{Lu}{3,})$/u, '$2 certificate in $1')
    .replace(PAPER_AND_LETTERS, '$2 $1')
    .replace(TIMES, (_, paper: string, many: string) =>
      inWords(`${many} papers`).replace('papers', `${inCapitals(paper)}s`),
    )
    .replace(/^(?=\p{Lu}{2,} )(\p{Lu}{2,} (?:\p{Ll}+ )*\p{Ll}+(?:er|or|ist))$/u, '$1’s certificate')
    .replace(/(?<=\blicen[cs]e) (?:of |in )?(?=\p{Lu}\p{Ll}{3,}$)/u, ' from ')
    .replace(OF_A_BACHELOR, '$1’s degree in ');
}

/** "Cook training TAAN": whose it is stands before it. */
const PAPER_AND_LETTERS =
  /^((?:\p{Ll}+ )+(?:training|course|certificate|diploma|licen[cs]e|permit|ticket|badge|card)) (\p{Lu}{2,})$/u;
/** "Nat 5s x6". */
const TIMES =
  /^(gcse|nat 5|national 5|higher|a[- ]?level|o[- ]?level|csec|standard grade)s? ?[x×] ?(\d{1,2})$/iu;

const inCapitals = (paper: string): string =>
  /^(?:gcse|csec)$/iu.test(paper) ? paper.toUpperCase() : paper.charAt(0).toUpperCase() + paper.slice(1);

const OF_A_BACHELOR =
  /^(bachelor|Bachelor)(?:['’]s)? of (?!(?:arts?|sciences?|commerce|laws?|engineering|technology|education)\b)(?=\p{Ll})/u;

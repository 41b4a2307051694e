/* The name of a paper in plain grammar, where it was typed as it stands on the paper. */

/**
 * "HACCP certificate in food safety", of "food safety HACCP"; "VHF radio operator’s certificate", of "VHF radio operator";
 * "guard licence from Qatar"; a bachelor’s degree in what it is "of". Any other name stays.
 */
export function withItsName(name: string): string {
  return name
    .replace(/^course (?:of|in|on|for) (\p{Ll}+(?: \p{Ll}+)*) (\p{Lu}{3,})$/u, '$2 course in $1')
    .replace(/^(\p{Ll}+ (?:safety|hygiene|security|handling)) (\p{Lu}{3,})$/u, '$2 certificate in $1')
    .replace(/^(?=\p{Lu}{2,} )(\p{Lu}{2,} (?:\p{Ll}+ )*\p{Ll}+(?:er|or|ist))$/u, '$1’s certificate')
    .replace(/(?<=\blicen[cs]e) (?:of |in )?(?=\p{Lu}\p{Ll}{3,}$)/u, ' from ')
    .replace(OF_A_BACHELOR, '$1’s degree in ');
}

const OF_A_BACHELOR =
  /^(bachelor|Bachelor)(?:['’]s)? of (?!(?:arts?|sciences?|commerce|laws?|engineering|technology|education)\b)(?=\p{Ll})/u;

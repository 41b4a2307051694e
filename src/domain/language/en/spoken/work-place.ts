import { withArticle } from '#src/domain/language/en/with-article.ts';

const IN =
  'hospital|school|office|factory|kitchen|hotel|bakery|laboratory|lab|warehouse|museum|library|theatre|theater|restaurant|café|cafe|supermarket|garage|mill|mine|bank|band|orchestra|workshop|clinic|shop|store|nursery|call centre|care home|quarry|greenhouse|pharmacy|salon|dairy|abattoir|foundry';
const AT = 'station|airport|port|farm|college|university|depot|yard|zoo|racecourse';
/** What stands behind the name of a work, and is one place: ", district court office", " filling station", " in pipe shop". */
const ONE_PLACE = new RegExp(
  `^,? (?:(?:in|at|for) )?((?:(?!(?:\\p{Ll}+(?:ese|ian|ish)|in|at|on|of|for|to|from|by|with|the|an?|my|our|and|or|not|no|now|before)\\b)\\p{Ll}+ (?:and (?=\\p{Ll}+ (?:shop|store)$))?){0,3}(${IN}|${AT}))$`,
  'u',
);
const IS_AT = new RegExp(`(?:${AT})$`, 'u');
/** "In home for old people": a place that is missing its article. */
const BARE_HOME = / (in|at) (?=(?:home|hostel|school|centre|center|shop|shelter) for \p{L})/u;

/** "A clerical officer in a district court office", of "clerical officer, district court office": with the place that was typed behind it. */
export function withPlace(quote: string, a: string): string {
  const mended = a.replace(BARE_HOME, ' $1 a ');
  if (mended !== a) return mended;
  const name = a.replace(/^an? /u, '').toLowerCase();
  const typed = quote.trim().toLowerCase();
  // "A chemist in water works" has its place.
  const place =
    typed.startsWith(name) && !/ (?:in|at) /u.test(a)
      ? ONE_PLACE.exec(typed.slice(name.length))?.[1]
      : undefined;
  return place === undefined ? a : `${a} ${IS_AT.test(place) ? 'at' : 'in'} ${withArticle(place)}`;
}

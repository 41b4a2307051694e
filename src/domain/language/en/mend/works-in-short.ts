/** A work without what stands behind its name: for how long, what one did besides, what else it might be. */

const NUMBER =
  '(?:\\d+|(?:twenty|thirty|forty|fifty)(?:[- ]\\p{L}+)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|many|several|some)';
const TIMES =
  '(?:years?|yrs?|months?|mths?|weeks?|seasons?|winters?|summers?|contracts?|voyages?|tours?|trips?|terms?|harvests?)';

const HOW_LONG = '[\\s,]+(?:(?:for|since|during|over|about|almost|nearly|already) )*';

const ROWS: readonly RegExp[] = [
  // "Farrier or anything with horses": what is named first is meant.
  /[\s,.!;–—-]+or (?:anything|something|some ?where|any ?where|some (?:kind|sort) of \p{L}+)(?: else)? (?:with|w\/|w(?= )|in|to do with|like|around|near|on|at|involving|for|that|where)(?! ?(?:the|my|our) ).+$/iu,
  // "Hotshot crew, 12 seasons, last 4 as squad boss", "oiler on a carrier, 8 contracts na".
  new RegExp(
    `,\\s*(?:over |about |almost |nearly |for )?${NUMBER} ${TIMES}(?: \\p{L}+)?(?:, (?:the )?(?:last|first|mostly|mainly|on and off|all|most)\\b.*)?$`,
    'iu',
  ),
  // "Nail tech 19 years, manager 4 years".
  new RegExp(`${HOW_LONG}${NUMBER} ${TIMES}, [^,]+ ${NUMBER} ${TIMES}$`, 'iu'),
  // "Army chef then a bit of labouring".
  /(?:,\s*(?:and )?(?:then )?|\s+and (?:then )?|\s+then )(?:an? )?(?:(?:little|wee|tiny) )?(?:bit|spot)s? of \p{L}.*$/iu,
  // "School psychologist for thirty-four years", "grader at the plant 38 years my love".
  new RegExp(`${HOW_LONG}${NUMBER} ?${TIMES}(?: (?:already|now|and counting|my love|straight|long))*$`, 'iu'),
  /[\s,]+since (?:I was .+|\d{4}|always|forever)$/iu,
  // "Physio in Karachi, before kids".
  /,\s*(?:but )?(?:that was )?before (?:the |my |our )?(?:kids|children|baby|babies|covid|war|lockdown|marriage|I \p{L}+.*|that)$/iu,
  // "Doubles vendor, with my mother".
  /,\s*(?:with|w\/|wi|wit|wid|wiv) (?:my|meh|me|mi|our) (?:\p{L}+ )?\p{L}+$/iu,
  // "POS agent + part-time MC for weddings", "sound man at my church and weddings on the weekend".
  /\s*(?:[,;]\s*|\s(?:and|n|&|\+)\s+|,\s*and )(?:also )?part[- ]?time \p{L}.*$/iu,
  /\s*(?:,\s*(?:and |n )?|\s(?:and|n|&|\+)\s+)(?:(?!\b(?:and|n)\b)[^,;&+])+ (?:(?:on|at|in) (?:the |my )?(?:weekends?|sats?|saturdays?|sundays?|side|evenings?|winter|summer)|the rest of the (?:time|week|year)|on the side|sometimes|now and then)$/iu,
  // "Motor grader operator, gravel roads mostly".
  /,\s*[^,\s]+ [^,]+ (?:mostly|mainly)$/iu,
  // "Army chef, also inside for 14 months".
  /,\s*(?:and )?also (?:been )?(?:inside|in prison|in jail)\b.*$/iu,
];

/** Longer than this it is no name of a work; the patterns would take their time over it. */
const LONGEST = 300;

/** The name of a work, by what stands first in it. */
export function workInShort(typed: string): string {
  if (typed.length > LONGEST) return typed;
  return ROWS.reduce((said, tail) => {
    const shorter = said.replace(tail, '').trim();
    return shorter === '' ? said : shorter;
  }, typed);
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that say nothing by themselves, and words that every employer and everybody uses: sharing them is no match. */
const EMPTY = words(`
  a able about across after again all also always am among an and another any anyone are as ask at aspire back be
  because become been before being believe best better between big bring brings build business but by call came can
  change changes clear close come comes committed company could create daily day days deliver did different do does
  doing done down during each employee employees ensure environment etc ever every everyone everything excellence
  feel feels few find first for from full further future gave get gets give gives global go goal goals going good
  great group had has have having he help helped helping helps her here high him his hope how i if important
  improve in into is it its job jobs just keep kind know knows lead leader leaders leading life like little live
  lives long look looking lot love made make makes making many may me mission more most much must my need needs
  never new next no not now of off on once one only open or organisation organization other others our out over
  own part passion passionate people person place possible proud provide put quality really results right said same
  say see serve service services she should show small so some someone something soon staff still strive success
  such support take team teams than that the their them then there these they thing things think this those through
  time to today together too towards true trust under up us use used using value values vision very want wants was
  way ways we well were what when where which while who why will with within without words work worked worker
  workers working workplace works world would year years yes you your`);

/** Endings, longest first, with what stands in their place. A table, so that nothing is guessed beyond it. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:isations?|izations?)$/, 'is'],
  [/(?:ising|ises?|ised|izing|izes?|ized)$/, 'is'],
  [/(?:iveness|fulness|lessness)$/, ''],
  [/(?:ments?|ness|ship|hood)$/, ''],
  [/(?:ations?|itions?)$/, ''],
  [/(?:ingly|edly|ally)$/, ''],
  [/(?:ings?|ers?|ors?|ees?)$/, ''],
  [/(?:ed|ly|es|ity|al|ive|ful|ic)$/, ''],
  [/s$/, ''],
];
/** Spellings that the endings leave apart. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['taught', 'teach'],
  ['children', 'child'],
  ['kids', 'child'],
  ['kid', 'child'],
  ['elderly', 'old'],
  ['older', 'old'],
  ['honesty', 'honest'],
  ['fairness', 'fair'],
  ['learnt', 'learn'],
  ['safety', 'safe'],
  ['safely', 'safe'],
  ['safer', 'safe'],
  ['healthier', 'health'],
  ['healthy', 'health'],
  ['thought', 'think'],
  ['grew', 'grow'],
  ['growth', 'grow'],
  ['heard', 'hear'],
  ['young', 'young'],
  ['youth', 'young'],
  ['caring', 'care'],
  ['cared', 'care'],
  ['carers', 'care'],
  ['carer', 'care'],
]);

/** The stem by which words are compared; the word itself where an ending would leave too little of it. */
export function stemOf(said: string): string {
  const known = ALIKE.get(said);
  if (known) return known;
  const word = said.replace(/ies$/, 'y');
  for (const [ending, instead] of ENDINGS) {
    const short = word.replace(ending, instead);
    if (short !== word && short.length >= 4) return doubled(short).replace(/[ey]$/, '');
  }
  return word.length > 4 ? word.replace(/[ey]$/, '') : word;
}

/** "plann" is "plan". */
function doubled(stem: string): string {
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** The words of a text that can match, by stem, with the first spelling of each. */
export function contentWords(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}’'-]*/gu)) {
    const plain = word.replace(/[’']s?$/, '');
    if (plain.length < 3 || EMPTY.has(plain)) continue;
    const stem = stemOf(plain);
    if (!found.has(stem)) found.set(stem, plain);
  }
  return found;
}

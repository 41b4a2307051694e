/* Letters that stand for a work or its field, typed small or between shouted words: "otr truck driver", "DELIVERY RIDER". */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Letters without a vowel that are short ways to write a word, units or sounds, and no name. */
const SHORT_WAYS = words(`
  mr mrs ms dr st rd th nd ft hr hrs yr yrs mth mths wk wks lb lbs kg km cm mm ml n w smth smt sth mgr mgmt mngr mkt mktg
  dpt bldg tchr wrk ppl pls plz thx tbh nvm btw jst ltd vs pvt hmm shh lvl bf gf snr jnr sr jr xmas tmrw cpl sgt lt nxt
  cld wld shld dnt tht wth frm fr bt nt gd hv bc bcs bcz cz nr sm tk xx xxx rn kp pt sec mrkt sch prn mech tech`);

/** Letters that could be read as a word, and stand for a work or its field wherever they are typed. */
const WITH_VOWELS = words(`
  otr pos gis icu nicu ems emt ece eyfs cad sen ndis osha ehs iso api ux ui esl efl tefl tesol ngo erp aws hiv uav rov oem
  ev usps nhs ppe eu uk uae bim esg hse hca emr atc dba cpa cfa acca etl aba ceo cfo cto coo sap hvac hgvs lcsw msme sme bpo cctv kyc
  aml cnc plc qc ecd ai usa seo`);

/** "It support", "in it": the field, and no pronoun. */
const IT =
  /\bit (?=(?:tech\p{L}*|support|help ?desk|managers?|officers?|departments?|dept|trainers?|teachers?|consultants?|specialists?|analysts?|engineers?|admin\p{L}*|jobs?|company|field|sector|industry|projects?|security|sales|infrastructure|services?|students?|coordinators?|assistants?|guy|person)\b)|(?<=^(?:work(?:ing)? )?in )it$/gu;
/** "Pe teacher", "ac technician", "ot assistant": letters by what stands behind them. */
const BY_WHAT_FOLLOWS =
  /\b(?:pe (?=teacher|coach|instructor|department)|er (?=tech|nurse|doctor|clerk)|ac (?=tech|repair|mechanic|install|engineer)|ot (?=assistant|aide|tech|student)|pa (?=to\b)|ta (?=at\b|in\b))/gu;

/** A work with its letters in capitals, and with no other word in them. */
export function withLetters(typed: string): string {
  const calm = SHOUTED.test(typed) ? typed.replace(/\p{Lu}{4,}/gu, asSpoken) : typed;
  return calm
    .replace(/\bSEND (?=\p{Ll})/gu, 'special needs ')
    .replace(IT, (it) => it.toUpperCase())
    .replace(BY_WHAT_FOLLOWS, (letters) => letters.toUpperCase())
    .replace(
      /(?<=\p{L} |^(?=\p{Ll}+ \p{L}))(?<![\p{L}\p{N}’'.@/-]|\d )\p{Ll}{2,5}(?![\p{L}\p{N}’'@-]|\.\p{L})/gu,
      (word) => (isLetters(word) ? word.toUpperCase() : word),
    );
}

/** All in capitals, and longer than letters are. */
const SHOUTED = /^(?=.*\p{Lu}{5})[^\p{Ll}]+ [^\p{Ll}]+$/u;

const asSpoken = (word: string) => (isLetters(word.toLowerCase()) ? word : word.toLowerCase());

/** Whether a small word is letters: nobody could say it, or it is known. */
function isLetters(word: string): boolean {
  return WITH_VOWELS.has(word) || (word.length < 4 && !/[aeiouy]/u.test(word) && !SHORT_WAYS.has(word));
}

import { namesPlace } from './job-words.ts';

let known: ReadonlySet<string> | null = null;

/** The names of all countries in English, made once when a CV needs them. */
function countries(): ReadonlySet<string> {
  if (known) return known;
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const all = letters.flatMap((one) => letters.map((other) => names.of(one + other)?.toLowerCase() ?? ''));
  known = new Set([...all, 'england', 'scotland', 'wales', 'uk', 'usa', 'czech republic', 'turkey']);
  return known;
}

/** States and provinces as addresses have them behind a town: "Norfolk, VA". */
const STATE =
  /^(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|ON|QC|BC|AB|MB|SK|NS|NB|NL|PE|NSW|VIC|QLD|TAS|ACT)(?:\s+\d{4,5})?$/;

/** Their names, and those of parts of a country that stand between a town and it: "Cardiff, Wales, United Kingdom". */
const REGION =
  /^(?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new (?:hampshire|jersey|mexico|york|south wales)|north (?:carolina|dakota)|ohio|oklahoma|oregon|pennsylvania|rhode island|south (?:carolina|dakota|australia)|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|ontario|quebec|british columbia|alberta|manitoba|saskatchewan|nova scotia|victoria|queensland|western australia|tasmania)$/i;

/** Whether words are a town and its country or state, and nothing else: "Brno, Czechia", "Norfolk, VA". */
export function isTownAndCountry(words: string): boolean {
  const parts = words.split(/,\s+/).map((part) => part.trim());
  const [town = '', middle = ''] = parts;
  const last = parts.at(-1) ?? '';
  // "PayNest Inc. – Austin, TX" and "Hotel Sol, Spain" say more.
  if (!/^[\p{L}.'’ -]+$/u.test(town) || /\s-\s/.test(town) || namesPlace(town) || town.split(' ').length > 3)
    return false;
  const isCountry = countries().has(last.toLowerCase());
  if (parts.length === 3)
    return isCountry && (countries().has(middle.toLowerCase()) || REGION.test(middle) || STATE.test(middle));
  return parts.length === 2 && (isCountry || STATE.test(last) || REGION.test(last));
}

/** Whether words are a town and a state in two letters: "Norfolk, VA". */
export function isTownAndState(words: string): boolean {
  return isTownAndCountry(words) && STATE.test(words.split(/,\s+/).at(-1) ?? '');
}

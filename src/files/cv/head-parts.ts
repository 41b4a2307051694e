import { isTownAndState } from './countries.ts';
import { namesDegree, namesJob, namesPlace, namesSchool } from './job-words.ts';

/** What stands between the parts of a line, apart from commas. */
export const APART = /\s*(?:\t|\||•|·|;| {2,}|\s[–—-]\s|(?<=\p{L})[–—](?=\s))\s*/u;
/** A comma between two parts, and not before "Ltd" and its like, nor between classes: "Driving licence: B, C1". */
const COMMA =
  /,\s+(?!(?:[A-Z]\d?(?=,|\s*$)|[Ll]t?da|Ltd|Inc|INC|LLC|PLC|GmbH|S\.?\s?[ALC]|Co)\b)(?![^(]*\))/u;
/** A word before a place: "Cook at Hotel Sol", "Magazziniere presso Logistica Nord". */
const AT = /^(.+?)\s+(?:at\s+(?=\p{Lu})|@\s+)(.+)$/u;
const AT_ELSEWHERE =
  /^(.+?)\s+(?:bei|presso|bij|chez|junto de|w firmie)\s+(?:der\s+|dem\s+)?(?=\p{Lu})(.+)$/u;
/** What belongs to the name of a certificate behind a dash: "Solutions Architect – Associate". */
const GRADE =
  /^(?:associate|professional|practitioner|foundation|advanced|expert|specialist|fundamentals|intermediate|higher|level \d|part \d|stufe \d|niveau \d)$/i;

/** A grade of pay or of rank, which is neither a title nor a place: "Band 6", "GS-0346-11", "E-6". */
const RANK =
  /^(?:(?:pay )?(?:band|grade|level|scale|tier|step)\s?\d{1,2}[a-z]?|[A-Z]{1,3}-\d{1,4}(?:-\d{1,2})?)$/i;

/** Whether a line ends a sentence, rather than with a short form such as "Ltd." and "o.o.". */
export function endsSentence(line: string): boolean {
  return (
    /[.!?;]$/.test(line) &&
    !/(?:\b(?:Ltd|Inc|Co|Corp|Lda|Ltda|Jr|Sr|Dr|St|Hons|Nr|No)|(?:^|[\s.(])\p{L})\.$/u.test(line)
  );
}

/** The parts of an entry's head: by signs that stand between them, else by commas and the word before a place. */
export function partsOfHead(line: string): string[] {
  return line
    .replace(/\s*(?:https?:\/\/|www\.)\S+/g, '')
    .split(APART)
    .flatMap(behindColon)
    .flatMap((part) => part.split(COMMA))
    .flatMap(atPlace)
    .map((part) =>
      part.replace(/^[\s,:(]+|[\s,:]+$/g, '').replace(/^(?!.*\().*\)$/, (words) => words.slice(0, -1)),
    )
    .filter((part, _, parts) => /\p{L}/u.test(part) && !(parts.length > 1 && RANK.test(part)))
    .flatMap((part, at, parts) => {
      const next = parts[at + 1];
      if (at > 0 && GRADE.test(part)) return [];
      return [next !== undefined && GRADE.test(next) ? `${part} – ${next}` : part];
    });
}

/** "Leeds City College: BTEC Diploma" is where and what, "Manager: Harbour Logistics" what and where. */
function behindColon(part: string): string[] {
  const [, where, what] = /^([^:]{4,60}):\s+(\S.*)$/u.exec(part) ?? [];
  return where && what && (namesSchool(where) || (namesJob(where) && /^\p{Lu}/u.test(what)))
    ? [where, what]
    : [part];
}

/** "First Aid at Work" and "University of Texas at Austin" are one thing each. */
function atPlace(part: string): string[] {
  const [, what, where] = AT_ELSEWHERE.exec(part) ?? [];
  if (what && where) return [what, where];
  const [, degree, school] = /^(.+?)\s+from\s+(?=\p{Lu})(.+)$/u.exec(part) ?? [];
  if (degree && school && namesDegree(degree)) return [degree, school];
  const [, doer, firm] = /^(.+?)\s+for\s+(?=\p{Lu})(.+)$/u.exec(part) ?? [];
  if (doer && firm && namesJob(doer) && namesPlace(firm)) return [doer, firm];
  const [, job = '', place = ''] = AT.exec(part) ?? [];
  const isPlace = namesSchool(place) || (namesJob(job) && !namesSchool(job));
  return place !== '' && (isPlace || !/^(?:work|home|height|sea|risk)\b/i.test(place)) && !namesSchool(job)
    ? [job, place]
    : [part];
}

/** Whether a word in a line says that a place of work follows: "Cook at Hotel Sol". */
export function saysWhere(line: string): boolean {
  return AT.test(line) || AT_ELSEWHERE.test(line);
}

/** The kinds of place whose names end a line: firms by their legal form, and where people learn or are looked after. */
const ENDS_IN_PLACE =
  /(?:(?:ltd|limited|llc|inc|plc|gmbh|ag|s\.?r\.?o|s\.?p\.?a|s\.?r\.?l|s\.?a|sp\. z o\.?o|b\.?v|school|university|college|hospital|hotel|clinic|council|academy)\.?|university of \p{L}+)$/iu;

/**
 * The parts of an entry's head; where no sign stands between them, they are told by letters set otherwise (`strong`), or by a trade in
 * front of a firm's name: "MACHINE OPERATOR ACME S.R.O.".
 */
export function partsOfEntry(line: string, strong: string | undefined): string[] {
  const parts = withoutTown(partsOfHead(line));
  const [only] = parts;
  if (!only || parts.length > 1) return parts;
  const at = strong ? only.indexOf(strong) : -1;
  const cut = strong && at >= 0 ? (at > 0 ? at : strong.length) : -1;
  return inTwo(only, cut) ?? (ENDS_IN_PLACE.test(only) ? behindTrade(only) : null) ?? parts;
}

/** "Bus Driver, Norfolk, VA": the town and its state are no employer. */
function withoutTown(parts: string[]): string[] {
  return parts.length > 2 && isTownAndState(parts.slice(-2).join(', ')) ? parts.slice(0, -2) : parts;
}

function inTwo(words: string, cut: number): string[] | null {
  const [one, other] = [words.slice(0, cut).trim(), words.slice(cut).trim()];
  const isName = (part: string) => /^[\p{Lu}\d]/u.test(part) && part.split(/\s+/).length < 9;
  return cut > 0 && isName(one) && isName(other) ? [one, other] : null;
}

/** Cuts behind the last word of a trade that has two words or more with capitals behind it. */
function behindTrade(words: string): string[] | null {
  const ends = [...words.matchAll(/\s+(?=\p{Lu})/gu)].map(({ index }) => index);
  const cut = ends.findLast((end) => {
    const [trade, place] = [words.slice(0, end), words.slice(end).trim().split(/\s+/)];
    const [last = ''] = trade.split(/\s+/).slice(-1);
    return namesJob(last) && place.length > 1 && place.every((word) => /^[\p{Lu}&]|^of$/u.test(word));
  });
  return cut === undefined ? null : inTwo(words, cut);
}

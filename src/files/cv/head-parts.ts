import { namesJob, namesSchool } from './job-words.ts';

/** What stands between the parts of a line, apart from commas. */
export const APART = /\s*(?:\t|\||•|·|;| {2,}|\s[–—-]\s|(?<=\p{L})[–—](?=\s))\s*/u;
/** A comma between two parts, and not before "Ltd" and its like. */
const COMMA = /,\s+(?!(?:[Ll]t?da|Ltd|Inc|INC|LLC|PLC|GmbH|S\.?\s?[ALC]|Co)\b)/u;
/** A word before a place: "Cook at Hotel Sol", "Magazziniere presso Logistica Nord". */
const AT = /^(.+?)\s+(?:at|@)\s+(?=\p{Lu})(.+)$/u;
const AT_ELSEWHERE =
  /^(.+?)\s+(?:bei|presso|bij|chez|junto de|w firmie)\s+(?:der\s+|dem\s+)?(?=\p{Lu})(.+)$/u;
/** What belongs to the name of a certificate behind a dash: "Solutions Architect – Associate". */
const GRADE =
  /^(?:associate|professional|practitioner|foundation|advanced|expert|specialist|fundamentals|intermediate|higher|level \d|part \d|stufe \d|niveau \d)$/i;

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
    .split(APART)
    .flatMap((part) => part.split(COMMA))
    .flatMap(atPlace)
    .map((part) =>
      part.replace(/^[\s,:(]+|[\s,:]+$/g, '').replace(/^(?!.*\().*\)$/, (words) => words.slice(0, -1)),
    )
    .filter((part) => /\p{L}/u.test(part))
    .flatMap((part, at, parts) => {
      const next = parts[at + 1];
      if (at > 0 && GRADE.test(part)) return [];
      return [next !== undefined && GRADE.test(next) ? `${part} – ${next}` : part];
    });
}

/** "First Aid at Work" and "University of Texas at Austin" are one thing each. */
function atPlace(part: string): string[] {
  const [, what, where] = AT_ELSEWHERE.exec(part) ?? [];
  if (what && where) return [what, where];
  const [, job = '', place = ''] = AT.exec(part) ?? [];
  const isPlace = namesSchool(place) || (namesJob(job) && !namesSchool(job));
  return place !== '' && (isPlace || !/^(?:work|home|height|sea|risk)\b/i.test(place)) && !namesSchool(job)
    ? [job, place]
    : [part];
}

import { ROUGH_INTENSIFIERS } from '#src/domain/language/en/read/words.ts';
import { type Stem, WISHES } from './stems.ts';
import { isBaseVerb } from './verb-words.ts';

/** Without rough words that only add force ("that bloody kitchen"). */
function withoutForce(line: string): string {
  const said = line.split(' ');
  const kept = said.filter(
    (word, at) => at === said.length - 1 || !ROUGH_INTENSIFIERS.has(word.toLowerCase()),
  );
  return kept.length === said.length ? line : kept.join(' ');
}

/** Words behind or before the thing that add nothing to it: "driving obviously", "always stats". */
export function bareOf(said: string, stem: Stem): string {
  const line =
    stem === 'off' ? withoutForce(said).replace(/(?<=\S) (?:ever )?again$/i, '') : withoutForce(said);
  if (stem === 'behind') return line.replace(/(?<=\S) behind me$/i, '');
  if (stem === 'paper') return withoutAdded(line).replace(/\b([cC])ert(?=s?\b)/g, '$1ertificate');
  if (stem === 'off') return line.replace(/(?<=\S),? (?:any ?more|any longer|no more)$/i, '');
  if (!WISHES.has(stem)) return line;
  if (stem === 'who' || stem === 'own-thing')
    return withoutAdded(line).replace(
      /(?<=\S)(?:,? (?:one day|some ?day|eventually)|(?<!\b(?:is|are|was|were|be|come|comes|go|goes|the)) first)$/i,
      '',
    );
  return withoutAdded(line);
}

function withoutAdded(line: string): string {
  const rest = line
    .replace(/ (and|or) to (?=\p{L})/u, ' $1 ')
    // "Trees and parks and that".
    .replace(
      /(?<=\p{L}),? (?:and|or) (?:all )?(?:that|stuff|such|so on|so forth|whatnot|(?:things|stuff)(?: like that)?|the like|what have you)$/iu,
      '',
    )
    .replace(
      /,? (?:obviously|of course|basically|definitely|seriously|especially|mostly|mainly|too|as well)$/i,
      '',
    )
    .replace(
      /^(?:just (?=\p{L}+ing\b)|(?:mostly|mainly|especially|also|obviously|definitely|and) (?=\p{L})|(?:always|usually|often|then|even|generally) (?=\p{L})(?!\p{L}+ing\b))/iu,
      '',
    );
  return rest === '' ? line : rest;
}

/** "Maybe writing class", "refresher yes", "MSW later": the thing, and that it was half said. */
export function withoutYes(line: string, stem: Stem): { line: string; wasHedged: boolean } {
  if (stem !== 'learning' && stem !== 'paper' && stem !== 'go') return { line, wasHedged: false };
  const rest = line
    .replace(
      /^(?:yes|yeah|ok|okay|sure|fine|maybe|perhaps|possibly|probably|i guess|i think)\b,? (?:to |a |an )?(?=\p{L}|\d)/iu,
      '',
    )
    .replace(
      /,? (?:yes|ok|okay|fine|maybe|perhaps|possibly|probably|later|i guess|i think|please|one day|some day|soon|next year|now)$/i,
      '',
    )
    .replace(/,? later$/i, '')
    .replace(/ or maybe (?=[a-z])/i, ' or ');
  const wasHedged =
    rest !== line && /\b(?:maybe|perhaps|possibly|probably|later|guess|think|day)\b/i.test(line);
  return { line: rest === '' ? line : rest, wasHedged };
}

/** "A little garden" is a small one: what one may have or help is not done by halves. */
export function sized(text: string, stem: Stem): string {
  return stem === 'own-thing' || stem === 'who' ? text.replace(/^(?:a )?little /i, '') : text;
}

/** "I repair cars" names the gift as "repairing cars" does; what one has, wants or thinks is none. */
export function withoutI(line: string, stem: Stem): string {
  const verb =
    stem === 'gift' ? /^I (?:also |often |usually |mostly )?([a-z]+) \S/.exec(line)?.[1] : undefined;
  if (
    verb === undefined ||
    !isBaseVerb(verb) ||
    STATES.test(verb) ||
    /\b(?:not|no|never|and I|but|so|because)\b/.test(line)
  )
    return line;
  return line.replace(/^I (?:also |often |usually |mostly )?/, '');
}

const STATES =
  /^(?:have|want|need|think|know|like|love|hope|wish|feel|live|believe|seem|look|get|hate|miss|own|do|be|work|understand|suppose|guess|come|go|remember|prefer|enjoy|care|talk|speak|stay|try|depend|belong|mean)$/;

import { ADJECTIVES, DETERMINERS } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { isAdverb, PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { baseOfGerund, gerundOf } from './inflect.ts';
import { isBaseVerb, isNounToo } from './verb-words.ts';

/** Any word that one of the rows below may take for another of the same sound. */
const MAY_SOUND_ALIKE =
  /\b(?:there|too?|then|you’?re|quite|loos|2|miss|enjoy|avoid|dislike|finish|teach|taught|allow|want|ask|who[’']?s)/i;

const ROWS: readonly (readonly [RegExp, string])[] = [
  [
    /\b(it’?s|is|are|was|were|be|not|never|far|way|all|get|getting|am|I’m|been) to (?=(?:late|old|young|much|many|shy|tired|loud|hot|cold|busy|slow|expensive|big|small|soon|sick|ill)(?:$|[,.;]| (?:to|for|and|or)\b))/gi,
    '$1 too ',
  ],
  [
    /\b((?:clean|young|old|bigg|small|fast|bett|strong|easi|hard|cheap|long|quick|saf)er|more|less|worse) then (?=(?:me|I|my|the|a|them|him|her|us|we|they|it|most|any\p{L}*|every\p{L}*|others?|before|ever|that|this|\d+)\b)/giu,
    '$1 than ',
  ],
  [/\b(for|of|with|from|to|in|on|at|about|by|into|reading) you’?re (?=[a-z])/gi, '$1 your '],
  [
    /\bwho[’']?s (?=(?:parents?|family|families|mother|father|mum|mom|dad|kids|children|son|daughter|husband|wife|house|home|job|first language|english|money|hands|turn)\b)/gi,
    'whose ',
  ],
  [/\ba quite (?=(?:place|room|corner|life|spot|moment|night|day|street|office|house)\b)/gi, 'a quiet '],
  [
    /\bthere (?=own \p{Ll})|(?<=\b(?:knows?|knew|does|lost|loses?|of|with|about|for) )there (?=(?:jobs?|kids|names?|families|children)\b)/giu,
    'their ',
  ],
  // "Like there invisible", "while there away".
  [
    /\b(like|while|when|because|if|as if|though|until) (?:there|their) (?=(?:invisible|away|nothing|stupid|out|gone|sick|ill|ready|late|tired|lonely|scared|busy|old|young|done|asleep|born|alone|nobody|dirt|rubbish|machines|not)(?:$|[,.]| (?:and|or|on|in|at|to|for)\b))/giu,
    '$1 they’re ',
  ],
  [
    /\b(lost|lose|losing|wear|wears|wearing|keep|kept|keeping|forgot|forget|brush|wash|love|found|use|took|take|bring|brought) there (?=(?:\p{Ll}+ )?(?:house|home|harness|harnesses|houses|homes|jobs?|keys?|hats?|helmets?|teeth|hands?|kids|children|parents|husbands?|wives|language|way|names?|shoes|dignity|independence|memory|licen[cs]e|place|own|pills|tablets|meds|medicine|belts?|boots|gloves|masks?|money)\b)/giu,
    '$1 their ',
  ],
  [/\bwho[’']?s (?=\p{Ll}{3,}s (?:are|r|were|have)\b)/giu, 'whose '],
  [/\bloosing\b/gi, 'losing'],
  [/\b(to|not|never|don’t|can’t|won’t|they|I|we) loose (?=[a-z])/gi, '$1 lose '],
];

/** Verbs after which "there" is a place: one lives, goes or works there. */
const PLACED =
  /^(?:go|come|live|work|be|stay|get|sit|stand|walk|drive|arrive|move|start|stop|wait|play|sleep|eat|happen|travel|fly|run|shop|study|settle|volunteer|been|went|was|am|out|up|down|over|back)$/;
/** "And there dogs", "all there life". */
const AFTER_ALL = /^(?:toes|fingers|teeth|tools|gear|li(?:fe|ves)|time|money|kids|stuff|own|work|energy)$/;
const OF_THEM = /^(?:of|for|with|about|by|from|into|like|under|than|to)$/;
/** Behind these "there" is what belongs to them only before a word of one's life. */
const OR_PLACE = /^(?:in|on|at)$/;
const OF_ONES_LIFE =
  /^(?:own|li(?:fe|ves)|house|home|heads?|room|car|names?|way|language|feet|kitchens?|gardens?|jobs?|area|village|town|country|minds?|eyes|faces?|families|teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|\d0s)$/;
const NOT_OWNED =
  /^(?:is|are|was|were|be|been|isn’t|aren’t|wasn’t|weren’t|will|would|should|could|can|must|may|might|has|have|had|and|or|but|when|if|so|as|because|every|always|sometimes|now|again|too|then|once|that|who|which|this|next|nobody|nothing|someone|something|everyone|I|he|she|we|they|it|where|what|how|alone|together|seems?|exists?|comes?|goes|remains?|stands?|day|night|nights|days|years|weekly|daily|full|part|anymore|one)$/i;

/** "Check there English", "for there phones": what is owned, where neither a place nor "there is" can be meant. */
function isTheirs(said: readonly string[], at: number): boolean {
  const next = (said[at + 1] ?? '').replace(/[,.;:!?]+$/, '');
  if (next === '' || NOT_OWNED.test(next) || PREPOSITIONS.has(next) || DETERMINERS.has(next)) return false;
  if (isAdverb(next) && !ADJECTIVES.has(next)) return false;
  const last = (said[at - 1] ?? '').toLowerCase();
  if (/[,.;:!?]$/.test(last)) return false;
  // "There English got better": something that belongs to them did.
  if (
    at === 0 &&
    !isBaseVerb(next) &&
    !/^(?:people|everybody|kids|children|my|i|english\.)$/i.test(next) &&
    isPast(said[at + 2] ?? '')
  )
    return !/[^s]s$/.test(next);
  if (at === 0)
    return (
      /[^s]s$/.test(next) &&
      !isBaseVerb(next) &&
      /^(?:are|have|can|come|go|get|feel|know|eat|sleep|learn|work|grow|run|stay|don’t|aren’t|were)$/.test(
        said[at + 2] ?? '',
      )
    );
  if (OF_THEM.test(last)) return !(next.endsWith('ing') && /^(?:out|off)$/.test(said[at - 2] ?? ''));
  const afterNext = (said[at + 2] ?? '').toLowerCase();
  if (last === 'all') return AFTER_ALL.test(next);
  if (last === 'over')
    return (
      /^(?:read|reading|look|looking|check|checking|go|going)$/i.test(said[at - 2] ?? '') &&
      /[^s]s$/.test(next)
    );
  if (last === 'and' || last === 'or')
    return /[^s]s$/.test(next) && (afterNext === '' || /^(?:who|in|on|at|with|and)$/.test(afterNext));
  if (OR_PLACE.test(last)) return OF_ONES_LIFE.test(next);
  const base = baseOfGerund(last) ?? last;
  if (PLACED.test(base)) return next === 'own';
  if (/^(?:about|think|don’t|find|and)$/.test(last) && last !== 'find') return false;
  return isBaseVerb(base) && !(isNounToo(base) && !last.endsWith('ing') && /ed$/.test(next));
}

/** "How 2 set up a phone", "family 2 own a house", against "how too much sugar" and "want 2 kids". */
function isVerbNext(before: string, next: string): boolean {
  if (before === 'how') return !/^(?:much|many|big|small|few|little)$/.test(next) && !/[^s]s$/.test(next);
  return isBaseVerb(next) && (!isNounToo(next) || /^(?:some|should|place|way|ready|happy)/.test(before));
}

/** Words that sound like the one that is meant, put right where the words around them leave no other meaning. */
export function mendHomophones(line: string): string {
  if (!MAY_SOUND_ALIKE.test(line)) return line;
  let mended = line;
  if (/\bthere\b/i.test(mended)) {
    const said = mended.split(' ');
    mended = said
      .map((word, at) =>
        /^there$/i.test(word) && isTheirs(said, at) ? (word.startsWith('T') ? 'Their' : 'their') : word,
      )
      .join(' ');
  }
  mended = mended.replace(
    /\b(how|want|wants|need|able|like|love|first|family|try|trying|learn|learning|someone|somebody|shoulder|place|somewhere|way|ready|happy) (?:too|2) (?=([a-z]+)\b)/gi,
    (whole, before: string, next: string) =>
      isVerbNext(before.toLowerCase(), next.toLowerCase()) ? `${before} to ` : whole,
  );
  // "I miss to be somebody else": behind these a verb stands in -ing.
  mended = mended.replace(
    /\b(miss|enjoy|enjoyed|avoid|dislike|finish|finished) to ([a-z]+)\b/gi,
    (whole, before: string, verb: string) =>
      isBaseVerb(verb) || verb === 'be' ? `${before} ${gerundOf(verb)}` : whole,
  );
  // "Teach them drive": behind whom one teaches stands "to".
  mended = mended.replace(
    /\b(teach|teaches|teaching|taught|allow|allows|allowed|want|wants|wanted|ask|asked) (them|him|her|people|kids|children|others|us|me) (?=([a-z]+)(?: (an?|the|my|their))?\b)/gi,
    (whole, before: string, whom: string, verb: string, thing?: string) =>
      isBaseVerb(verb) && (!isNounToo(verb) || thing !== undefined) ? `${before} ${whom} to ` : whole,
  );
  for (const [pattern, meant] of ROWS) mended = mended.replace(pattern, meant);
  return mended;
}

import { countStretches } from '#src/domain/text/stretches.ts';

/* Whether words are one phrase, one clause or one deed: with a second verb in them, they are more. */

/** "Will do", "don’t have", "has had", "to have": one verb with its helper. */
const FINITE =
  /\b(?:is|are|was|were|am|has|(?<!\b(?:to|will|would|can|could|should|must|might|may|has|have|had|do|does|did|not|never|cannot|\p{L}+(?:n['’]t|['’](?:ll|ve|d))) )(?:have|had|do)|does|did|can|could|will|would|should|must|isn['’]t|aren['’]t|wasn['’]t|don['’]t|doesn['’]t|didn['’]t|can['’]t|couldn['’]t|won['’]t|it['’]s|that['’]s|there['’]s|i['’]m|i['’]ve)\b/giu;
/** A verb in its past; behind "was" or "have" it is none of its own. */
const DEED =
  /(?<!\b(?:is|are|was|were|am|be|been|being|has|have|had|get|got|a|the|my|of|who) )\b[a-z]{2,}ed\b/gi;
const RELATIVE =
  /\b(?:who|whoever|whatever|whom|whose|that|which|where|when|what|why|how|because|if|whether|while|so|than|as)\b/gi;
const COUNTED = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

export const MOST_WORDS = {
  phrase: 11,
  thing: 18,
  gift: 15,
  where: 16,
  who: 18,
  clause: 22,
  deed: 20,
} as const;

/** What begins to tell of those who were named: "patients I never see", "new nurses before they leave". */
const TELLS_OF_THEM =
  /\b(?:who|whom|whose|that|which|where|when|while|before|after|until|because)\b|(?<=(?:s|\b(?:day|time|night|morning|year|way|place|hour|crew|team|staff|band|class|family|lot|people|men|women|children|folk)|\b(?:any|every|the|an?|each)(?: (?!(?:so|and|but|or|if|as)\b)\p{L}+){1,3}) )(?:I|we|they|nobody|no one)\b/u;

/** Whom the work serves may be told of at more length, with what they do and do not. */
export function isWhoPhrase(text: string): boolean {
  // "People who eat it": nobody knows what.
  if (/ who (?:eat|drink|use|buy|need|read|want|make|have) (?:it|them)$/u.test(text)) return false;
  // It breaks off: "people so tired that they".
  if (/\b(?:they|that|who|which|whose|where|when|and|or|the|an?|I|we)$/u.test(text)) return false;
  // "Families where nobody will drive to" is whole: what tells of them may end so.
  // So is "with nothing to go to".
  if (
    /\b(?:to|for|with)$/u.test(text) &&
    !/\b(?:who|that|which|where|I|we|they|no(?:body|thing|where| one)|(?:some|any)\p{Ll}+ to)\b/u.test(text)
  )
    return false;
  const at = text.search(TELLS_OF_THEM);
  if (at <= 0) return isOnePhrase(text, MOST_WORDS.gift);
  if (countStretches(text) > MOST_WORDS.who || /,\s*(?:I|we|they|he|she|it|and|but|so)\b|[.;:]\s/i.test(text))
    return false;
  const joints = COUNTED(text, RELATIVE) + COUNTED(text, /\b(?:and|or|but|before|after|until)\b/gi);
  return (
    isOnePhrase(text.slice(0, at).trim()) &&
    COUNTED(text, FINITE) <= joints + 1 &&
    !/\bnot sure\b|\betc\b|\b(?:u|you)\b/i.test(text)
  );
}

/** One phrase: no verb of its own but behind who, that or where, nothing denied, nobody spoken to. */
export function isOnePhrase(text: string, most: number = MOST_WORDS.phrase): boolean {
  if (countStretches(text) > most) return false;
  const finite = COUNTED(text.replace(/^do\b/, ''), FINITE);
  if (finite > COUNTED(text, RELATIVE) + COUNTED(text, /\b(?:till|until)\b/gi)) return false;
  // "Houses with no address" lack something, and are not denied; nor is "telling a farmer no", or "carrying and not complaining".
  const [named = ''] = text.split(/\b(?:who|whom|whose|that|which|where|when|what|why|how)\b/i);
  const before = named.replace(
    /\b(?:(?:and|with(?: \p{L}+ly)?|without|(?:say|tell)(?:ing)?(?: (?:an? |the |my )?\p{L}+)?) no|and not(?= \p{L}+ing))\b/giu,
    '',
  );
  if (/\b(?:not|never|no|none|I|he|she|they|we|you|u)\b/.test(before)) return false;
  return !/\bits\b(?!\s+\w)|\bjust\b(?! (?:by|from)\b)|\bplus\b|\betc\b|\bor sth\b|\.\s/i.test(text);
}

/** Who or what a clause may begin with; plurals and names besides. */
const SUBJECT =
  /^(?:i|you|he|she|it|we|they|my|your|our|his|her|their|its|the|a|an|this|that|these|those|there|nobody|no one|somebody|someone|everyone|everybody|anyone|people|something|nothing|everything|one|two|three|four|five|some|many|most|all|each|every|both|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|\d[\d,.]*|(?:more than|over|almost|nearly|about|at least) (?:a |\d|\p{L}+ )|no|half|data|kids|children|men|women|\w+s)(?:\b|(?<=\s))/iu;
const NAME = /^\p{Lu}\p{Ll}/u;

/** "Nephew don't know", "Rahim know", "it have": a verb that does not go with who does it. */
const DISAGREES =
  /\b(?:he|she|it|nobody|someone|somebody|everyone|everybody)\s+(?:don['’]t|have|do|know|want|need|like|go|come|say|get|make|see|look|think|feel|work|help|give|take|start|stop)\b|(?<=^|[,.] |\b(?:and|but|because|that|when|if|so|where|while) )(?:my|the|a|his|her|our) \w+[^s\s]\s+(?:don['’]t|have|do|are|were)\b|\b(?:they|we|people|you) (?:is|was|has|doesn['’]t)\b|\bI (?:is|are|has|were|does|done|seen|been)\b/i;

/** "The yard settle", "the patient smile": one of it, and a verb that goes with many. */
const ONE_AND_MANY =
  /^(?:the|a|an|my|each|every) (?!people|children|men|women|kids|police|staff|team|crew|folk|family)[a-z]*[^s\s] (?:settle|smile|go|come|know|feel|get|make|take|say|see|become|begin|reach|spoil|forget|understand)\b/i;

/** A clause that stands by itself: a subject, one verb, and a second one only behind a joint. */
export function isWholeClause(text: string): boolean {
  if (
    countStretches(text) > MOST_WORDS.clause ||
    countStretches(text) < 2 ||
    !(SUBJECT.test(text) || NAME.test(text)) ||
    /^\d{1,2}[:.h]\d/u.test(text) ||
    DISAGREES.test(text) ||
    ONE_AND_MANY.test(text)
  )
    return false;
  const joints =
    COUNTED(text, RELATIVE) + COUNTED(text, /\b(?:and|but|or|until|before|after|since|though)\b/gi);
  const listed = /^[^,]+, [^,]+,? and [^,]+$/.test(text) ? 1 : 0;
  if (COUNTED(text, FINITE) + COUNTED(text, DEED) > joints + listed + 1) return false;
  // Two halves with only a comma between them are two sentences; three with "and" before the last are a list.
  const isList = /^[^,]+, [^,]+,? and [^,]+$/.test(text);
  return (
    (isList || !/,\s*(?:I|he|she|it|we|they|you|my|the|there)\s+\w+/.test(text)) && !/[.;:]\s/.test(text)
  );
}

/** One deed, as it stands behind "I": a second verb only behind a joint. */
export function isOneDeed(text: string): boolean {
  if (countStretches(text) > MOST_WORDS.deed || DISAGREES.test(text)) return false;
  const joints =
    COUNTED(text, RELATIVE) + COUNTED(text, /\b(?:and|but|or|until|before|after|since|though)\b/gi);
  return COUNTED(text, FINITE) <= joints + 1 && !/[;:]\s|\.\s\S/.test(text);
}

/** What stands behind these has a verb and somebody of its own: "hear the voices before they play". */
const TIME_JOINT =
  /,? \b(?:before|after|until|till|while|when|as|so(?: that)?(?= (?:they|it|nobody|no one)\b))\b /iu;

/** A phrase, and behind it when or until when, in one clause. */
export function isToldWithTime(text: string, most: number): boolean {
  const [head = '', when = '', ...more] = text.split(TIME_JOINT);
  return (
    when !== '' &&
    more.length === 0 &&
    countStretches(text) <= most &&
    isOnePhrase(head, most) &&
    COUNTED(when, FINITE) + COUNTED(when, DEED) <= 1 + COUNTED(when, /\b(?:and|what|that|who|where)\b/giu) &&
    !/[.;:,]\s|\b(?:not|no|never|u)\b/iu.test(when)
  );
}

/** "38 years on the 83 bus, one dent": what is counted, and what is told of it. */
export function isCountAndTold(text: string): boolean {
  const [head = '', ...told] = text.split(/,(?!\d)| and(?= not? (?:one|a|\p{Ll}+) )/u);
  return (
    /^(?:about |over |nearly |more than )?\d/u.test(head) &&
    told.length > 0 &&
    isOnePhrase(head) &&
    countStretches(text) <= MOST_WORDS.deed &&
    /^ (?:and )?(?:one|two|no|not one|all|none|most|\d)/u.test(told[0] ?? '') &&
    !/[.;:]\s|\b(?:u|you)\b/iu.test(text)
  );
}

/** "The pipes we must film a second time": many, and what we do with them. */
export function isCountOfOurs(text: string): boolean {
  const at = text.search(/(?<=s )(?:I|we|they|an?|the|our|each|every) /u);
  return (
    at > 0 &&
    countStretches(text) <= MOST_WORDS.gift &&
    isOnePhrase(text.slice(0, at).trim()) &&
    COUNTED(text, FINITE) <= 1 &&
    !/\b(?:not|never|no)\b|[.;:]\s/iu.test(text)
  );
}

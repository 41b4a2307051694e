import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { topicOf } from '#src/domain/language/en/read/topics.ts';
import { AUXILIARIES } from '#src/domain/language/en/read/verbs.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { isATime } from './began-with.ts';
import { freeVerbs } from './free-verbs.ts';
import { mendGrammar } from './grammar.ts';
import { baseOfThird } from './inflect.ts';
import { sinceThen, storyTold } from './names-when-here.ts';
import { becauseOf, withI } from './no-subject.ts';
import { isNoProse, lowered, SPLICED, SUBJECT } from './plain-clause.ts';
import { HAPPENED } from './prose.ts';
import { repairProse } from './repair.ts';
import { withItsComma } from './run-on.ts';
import { opensWithSubject } from './sentence-forms.ts';
import { tag } from './tags.ts';
import { isBaseVerb } from './verb-words.ts';
import { withoutStem } from './without-stem.ts';
import { slipOf } from './word-order.ts';

/** A reason is told whole or not at all: its point often stands behind the first "and". */
const MOST_WORDS = 30;
const FEWEST_WORDS = 3;

/** What else a whole clause may begin with, where its verb follows: "being outside keeps me sane", "how we treat old people says who we are". */
const OPENS_OTHERWISE = /^(?:being|having|half|badly|well|(?:what|how) (?:I|we|they|people)) /u;
const NAME = /^(?:(?:old|young|big|little) )?\p{Lu}\p{L}+ /u;
/** "In the 2020 flood the water did": when or where it was comes first. */
const LED_IN =
  /^(?:in|on|at|during|for|from|after|before) (?:the|my|our|a|an|that|those|all|\d+|one|two|three) /iu;
/** "I buried four mates last one was 22": a second sentence with nothing between. */
const RUNS_ON =
  /(?<!\bthe)(?<![,;]| and| but| because| that| when) (?:last one|first one|next one|he|she|they|we|I) (?:was|were|is|are|had|did|got) (?!\p{L}+ing\b)\d|\b(?:passed|died|left) (?:the|my|our) \p{Ll}+ (?:is|are)\b/iu;
/** "I not asking": a verb is missing. */
const SLIPS = /\bI (?:not|no)\b/u;

/** "Because I want it" gives the wish again, and no reason; "to be home for dinner" or that others have it is one. */
const WISH =
  /^I(?:['’]d(?! have\b)|(?: just| only| really| always)? (?:want|would(?! have\b)|wish|hope|need(?! (?:a|the|my)\b)))\b(?! (?:(?:(?:like|love) )?to|rather) (?!be an? (?!\p{L}+ (?:who|that)\b)|become |work as|train as|do (?:it|this|that)|have it|start as)\p{L}+ \p{L}+ \p{L}| (?:that )?(?:(?:the|my|our) )?(?!(?:like|love|to|rather|it|this|an?|be|have)\b)\p{L}+ .*\b(?:to|can|will) \p{L})/iu;
/** "Because when it rains": what comes first is no reason without a second half. */
const HALF =
  /^(?:when|if|while|before|after|until)\b(?!.*, \p{L})(?! (?:the|my|our|\d+) (?:\p{L}+ )?\p{L}+ I )/iu;
/** Complaint: a reason of another kind, that nobody signs; waste and what is not finished may be hated. */
const COMPLAINT =
  /\bhated? (?:h?im|her|them|it|this|that|every\p{L}*|people|the|my|our|his|their|work(?:ing)?|being|school|you)\b|\b(?:sick of (?!(?:being|seeing|hearing|watching) |\p{L}+ing (?!.*\b(?:people|patients|customers|managers?|colleagues|some(?:body|one)|others|him|her|them|they)\b))|tired of (?!(?:being|not |never |always |having|living|waking|waiting|standing|sitting|working|going|doing|moving|starting|travelling|traveling)\b(?!.*\b(?:people|patients|customers|strangers|clients|managers?|owners?|colleagues|him|her|them|they)\b))|fed up\b)|\b(?:(?:I|I’m|am) (?:only |just |so )?scared|stupid|idiots?|useless|unfair|I (?:had )?told (?:them|him|her)|(?:something|what)(?:’s| is| was) wrong with|(?:is|was|are|were) wrong about)\b|(?<!\b(?:own|instead of|no|without an?) )\bboss(?:es)?\b(?!(?: here)? (?:taught|trained|showed|trusted|let|gave me|asked me|had patience|retired|died)\b)/iu;

/**
 * The whole clause behind "Ever since" or "because", lightly repaired; null where it breaks off, complains, runs on, or is
 * put as nobody would print it.
 */
export function wholeReason(stem: 'since' | 'because', quote: string): string | null {
  return reasons[stem](quote);
}

/** Reasons read lately: the same answer is read at every key. */
const reasons = {
  since: onceByText((quote) => readReason('since', quote)),
  because: onceByText((quote) => readReason('because', quote)),
};

function readReason(stem: 'since' | 'because', quote: string): string | null {
  const typed = repairProse(withoutStem(stem, quote), stem).replace(/[.,\s]+$/u, '');
  const begun = typed.replace(SAID_TWICE, '$1 ').replace(ME_AND, '$1 and I');
  const small = lowered(stem === 'since' ? begun.replace(OF_CHILDHOOD, '$2 $1') : begun);
  const plain = storyTold.of([stem, small]) ?? small;
  const said = slipMended(
    withItsComma(
      withI(
        mendGrammar(plain, stem === 'since')
          .replace(LACKS_I, ', and I ')
          .replace(/\bso (?=(?:might|may|can|could|should|must) (?:as well )?\p{Ll})/u, 'so I '),
      ).replace(AS_A_CHILD, '$1, '),
    ),
  );
  const owned = said.replace(ONLY_DID, ', though I $1 ');
  const words = (stem === 'because' ? joinedUp(owned) : owned)
    .replace(SINCE_THEN, '$1, ')
    .replace(COUNT_BEHIND, '')
    .replace(AGE_BEHIND, ', and ');
  // "Joyce passed the house is quiet" stands behind no "ever since": it is a sentence of its own.
  if (isPrivate(words) || (stem === 'since' && sinceThen.of(withItsComma(typed)) !== null)) return null;
  // What its mending left as no English has it stays out.
  if (slipOf(words, tag(words, true)) !== null) return null;
  // "640 applications, 9 interviews, and my daughter starts college".
  const counts = /^\d+ \p{Ll}+, \d+ \p{Ll}+,? and (?=my |I )/u;
  if (counts.test(words)) return told(stem, words.replace(counts, ''));
  const whole = told(stem, words) ?? halfTold(stem, words);
  return whole ?? firstTold(stem, words) ?? (stem === 'because' ? becauseOf(words) : null);
}

/** "My first foal, she came out backwards": who it is stands twice. */
const SAID_TWICE =
  /^((?:my|the|our|his|her) (?:\p{Ll}+ ){0,2}\p{Ll}+), (?:he|she|it|they) (?=(?:\p{Ll}+ed|was|came|had|got|went|told|gave|said|taught|never)\b)/iu;
/** "Since Gene passed the house is too quiet". */
const SINCE_THEN =
  /^((?:since|after|when) (?:my )?\p{L}+ (?:passed|died|left|retired|moved out|was born)) (?=(?:the|my|our|it|I|we|nobody)\b)/u;
/** "One family bowed to me three times, I only showed the platform": what it was for, and made small. */
const ONLY_DID = new RegExp(`,(?<=${HAPPENED.source}.*,) I (only|just) (?=${HAPPENED.source})`, 'iu');
/** "Me and my sister started the stall". */
const ME_AND = /^me and ((?:my|our) (?:(?:little|big|old|older|younger|twin) )?\p{Ll}+)(?= \p{Ll}+)/iu;

/** "They laid me off by text, 19 years": a count behind the sentence is no part of it. */
const COUNT_BEHIND = /,(?<=^(?:\S+ ){3,}\S+,) \d+ (?!(?:of|men|women|people)\b)(?:\p{Ll}+ ){0,8}\p{Ll}+$/u;

/** "We lost him in 2008, he was only 22": how old somebody was, in a second sentence. */
const AGE_BEHIND = /,(?<!,.*,) (?=(?:he|she) was (?:only |just |not even )?\d+$)/u;

/** "When I was a kid a librarian saved me": the time stands before a comma. */
const AS_A_CHILD =
  /^(when I was (?:an? )?(?:small |little |young )?(?:kid|child|girl|boy|teenager|student|young|little|small|\d+|\p{L}+teen|six|seven|eight|nine|ten|eleven|twelve)) (?=(?:an?|my|the|our|one|two|I|we|nobody|somebody|someone|there|his|her)\b)/u;

/** "I was teacher" and the like, with the one word that mends it. */
function slipMended(words: string): string {
  return slipOf(words, tag(words, true))?.offer ?? words;
}

/** "Theatre made me less shy, can do that for others": "I" is left out of the second half. */
const LACKS_I =
  /,(?<=\b(?:me|I|my|mine)\b[^,]*,) (?=(?:can|could|will|must|would|am|have to|want to) \p{Ll})/u;
/** The same in one short sentence, whose time goes behind it after "ever since". */
const OF_CHILDHOOD =
  /^(when I was (?:an? )?(?:small |little |young )?(?:kid|child|girl|boy|teenager|student|young|little|small|\d+)),? ((?:my|an?|the|our|one) (?:[\p{L}’]+ ?){3,12})$/u;
const OPENS_SECOND =
  /^(?:(?:here|now|there|today) )?(?:I|he|she|it|we|they|nobody|everybody|everyone|people|my|the|our|his|her|their|there|this|that)(?:[’'](?:s|m|re|ve|d|ll))? /u;
const SUBORDINATE =
  /^(?:when|if|after|before|while|until|as|since|once|because|although|though|every|ever)\b/iu;
const LEADS_UP =
  /^(?:when|if|after|before|while|until|as|since|once|because|although|though|in|on|at|for|from|during|by|with|every|ever)\b/iu;

/** "In my country I was a doctor, here I am nobody": two sentences with a comma between are joined as one says them. */
function joinedUp(words: string): string {
  const parts = words.split(/,(?!\d) ?/u);
  const [first = '', second = ''] = parts;
  // "When people see a uniform they feel safe" is whole; "when I go" leads up to what follows.
  const finite = tag(first, true).tags.filter((one) => one === 'fin' || one === 'aux').length;
  const isLedUp = SUBORDINATE.test(first) && finite < 2;
  const isCount = parts.length === 2 && first.split(' ').length > 2 && second.split(' ').length > 2;
  if (!isCount || isLedUp || !OPENS_SECOND.test(second) || !hasVerb(first) || !hasVerb(second)) return words;
  if (TURNS_BACK.test(second) || GIVES_WAY.test(first) || /\byou\b/iu.test(second)) return words;
  return `${first}, and ${second}`;
}

/** What a second sentence takes back, or sets against the first. */
const TURNS_BACK = /\b(?:but|except|(?<!\b(?:my|our|his|her|the|their) )only|though|although|instead)\b/iu;
/** A reason that is so today may be denied by it, too. */
const SETS_AGAINST =
  /\b(?:but|not|never|no one|nobody|except|only|though|although|instead|still|yet|even|\p{L}+n’t|cannot)\b/iu;
/** "My ear begins to lose the high notes": what goes or is too much says half of it, and against whoever says it. */
export const GIVES_WAY =
  /\b(?:los(?:e|es|ing|t)|fail(?:s|ing|ed)?|wors(?:e|ens)|weak(?:er)?|slow(?:er)?|enough|no longer)\b/iu;
/** Somebody or something that a second sentence begins with. */
const BEGINS_ANEW =
  /^ (?:and then |and |so )?(?:I|he|she|it|we|they|my|our|the|his|her|this|that|there|nobody|everybody|everyone|people|no|then|last|now)\b/iu;
/** Shorter than this, a first half tells too little. */
const FEWEST_WORDS_OF_HALF = 6;

/** The first of two sentences with a comma between, where the second takes nothing from it: "I still listen to every elevator I take, ...". */
function halfTold(stem: 'since' | 'because', words: string): string | null {
  const at = words.search(/,(?!\d)/u);
  const [half, more] = [words.slice(0, at), words.slice(at + 1)];
  // Of three parts the last may be the point, or belong to the verb.
  if (
    at < 0 ||
    more.includes(',') ||
    !BEGINS_ANEW.test(more) ||
    (stem === 'since' ? !/^ I only /iu.test(more) && TURNS_BACK.test(more) : SETS_AGAINST.test(more)) ||
    (stem === 'because' && GIVES_WAY.test(half)) ||
    (half.split(/\s+/u).length < FEWEST_WORDS_OF_HALF && !(stem === 'since' && isATime(half)))
  )
    return null;
  return told(stem, half);
}

/** "I miss drawing. Seven years I only drew shopping lists": the first of two sentences, where the second takes nothing from it. */
function firstTold(stem: 'since' | 'because', words: string): string | null {
  const [first = '', ...rest] = words.split(/[.!;] /u);
  const more = rest.join(' ');
  const isTaken = (stem === 'since' ? TURNS_BACK : SETS_AGAINST).test(more);
  return rest.length === 0 || isTaken || (stem === 'because' && GIVES_WAY.test(first))
    ? null
    : told(stem, first);
}

function told(stem: 'since' | 'because', words: string): string | null {
  const count = words.split(/\s+/u).length;
  // "Ever since lockdown", "ever since that night of the blackout, when ...": a time is what it began with.
  if (stem === 'since' && count <= MOST_WORDS && isATime(words) && !isNoProse(words)) return words;
  const isShort = count < FEWEST_WORDS && !(stem === 'since' && /^I \p{Ll}{4,}ed$/u.test(words));
  if (isShort || count > MOST_WORDS) return null;
  const isLedUp = /^(?:when|if|after|before|since)\b/i.test(words);
  if (SPLICED.test(isLedUp ? words.slice(words.indexOf(',') + 1) : words) || SLIPS.test(words)) return null;
  const isLedIn =
    LED_IN.test(words) &&
    (HAPPENED.test(words) ||
      (stem === 'because' && /^\S+ \S+ \p{L}+ (?:I|we|they|he|she) \p{L}/u.test(words)));
  // Plain English is trusted as it was typed: somebody or something first, and a verb behind it.
  const [first = '', second = '', third = ''] = words.split(' ');
  const isTold =
    isLedIn ||
    SUBJECT.test(words) ||
    NAME.test(words) ||
    opensWithSubject(tag(words, true)) ||
    HAPPENED.test(second) ||
    HAPPENED.test(third) ||
    (OPENS_OTHERWISE.test(words) && freeVerbs(tag(words, true)) > 0) ||
    (ADJECTIVES.has(first) && hasVerb(words.slice(first.length + 1)));
  if (pointsToNobody(words) || !hasVerb(words) || lacksVerbInFront(words)) return null;
  if (!isTold || isNoProse(words) || RUNS_ON.test(words)) return null;
  if (COMPLAINT.test(words) || WISH.test(words) || HALF.test(words)) return null;
  return stem === 'because' || (startsInPast(words) && !WISHED_SINCE.test(words)) ? words : null;
}

/** "Both of us under one roof": a reason says what is so, or what happened. */
function hasVerb(words: string): boolean {
  const { words: said, tags } = tag(words, true);
  const isVerb = (word: string, at: number) =>
    AUXILIARIES.has(word) ||
    /.'(?:s|re|ve|m|d|ll)$/u.test(word) ||
    // "My mother" is no verb, though one may mother a child.
    (!/^(?:det|adj|prep)$/u.test(tags[at - 1] ?? 'det') && (isBaseVerb(word) || baseOfThird(word) !== null));
  return HAPPENED.test(words) || said.some(isVerb);
}

/** "Work with head, back is finished": a name before a comma, and a sentence behind it. */
function lacksVerbInFront(words: string): boolean {
  const [first = '', second = '', ...more] = words.split(/,(?!\d) ?/u);
  return (
    second !== '' &&
    more.length === 0 &&
    !LEADS_UP.test(first) &&
    !/^(?:and|or|who|which|where|when|not)\b/u.test(second) &&
    first.split(' ').length > 1 &&
    !hasVerb(first)
  );
}

/** What somebody tells of their own body, of prison or of debt is theirs. */
function isPrivate(words: string): boolean {
  const topic = topicOf(words);
  return (
    topic === 'prison' ||
    WHY_HERE.test(words) ||
    (topic === 'money' && /\b(?:debts?|bankrupt\p{L}*|benefits|dole|food banks?|homeless)\b/iu.test(words)) ||
    (topic === 'health' && OF_MINE.test(words)) ||
    /^(?:my|the) divorce\b|\b(?:sleep (?:bad|badly)|(?:can’t|cannot) sleep)\b/iu.test(words)
  );
}

/** Why somebody fills in the questions is no reason for what they want: "the lady said I have to fill this out", "my mum made me". */
const WHY_HERE =
  /\bfill (?:(?:in|out) )?this\b|\b(?:to|must) fill it (?:in|out)\b|\bmy (?:money|benefits?|dole|payments?) if I do(?:n[’']t| not)\b|(?<!\bnobody )\b(?:ma[dk]es?|sen[dt]s?|forced) (?:me|us)(?: (?:to )?do (?:this|it)| here)?$|\b(?:said|says|told (?:me|us)) .*\bto (?:do|use|try) this(?: \p{Ll}+)?$/iu;

const OF_MINE =
  /\bmy (?:own |whole |bad |poor |old |lower )?(?:knees?|back|hips?|shoulders?|spine|lungs?|nerves|health|body)(?: (?:is|are|was|were|has|have|hurts?|gave|went|can|cannot|can’t|won’t|no longer)\b|$)|\b(?:my|I|I’m) (?:(?:own|had|got|have|am|was) ){0,2}(?:an? )?(?:depression|anxiety|breakdown|burn ?out|ptsd|adhd|cancer|tumou?r|stroke|surgery|operation|medication|addiction|recovery|rehab|therapy|ill|sick|diagnosed|depressed|sober|pregnan\p{L}+)\b/iu;

const POINTS = /\b(?:she|he|her|him|his)\b/iu;
/** Somebody whom "she" or "him" can mean. */
const SOMEBODY =
  /(?<=\p{L} |^)\p{Lu}\p{Ll}+|\p{L}{2,}(?:er|or|ist|ian|eer|man|woman|boy|girl|mother|father)s?\b|\b(?:one|who|born|asked|told|said|gave|showed|wrote|thanked|cried|laughed|smiled|taught|called|m[ae]n|wom[ae]n|boy|girl|somebody|someone|nobody|everyone|lady|ladies|guy|kid|child|baby|nan|nana|gran|granny|grandma|grandad|granda|mum|mam|mom|ma|dad|da|pa|son|wife|husband|uncle|unc|aunt|auntie|cousin|niece|nephew|mate|friend|patient|client|student|tech|nurse|guest|clerk|pilot|bride|widow|priest|cook|chef|monk|lad|lass|boss|host|judge|king|queen|neighbou?r|cow|dog|horse|mule|goat|apprentice|old)s?\b/u;

/** "I still wake to check on her": who it is was said nowhere. */
function pointsToNobody(words: string): boolean {
  const at = words.search(POINTS);
  // "Terry let me hold the torch": a name, also where it is typed small.
  const [first = '', second = ''] = words.split(' ');
  if (HAPPENED.test(second) && !/^(?:he|she)$/iu.test(first)) return false;
  return at >= 0 && !SOMEBODY.test(words.slice(0, at).replace(/^\p{L}+ /u, (first) => first.toLowerCase()));
}

/** "Ever since the rain has come" is no English; what tense was meant, nobody can tell. What was said or seen may go on. */
function startsInPast(words: string): boolean {
  const [first = ''] = words.replace(/^my \p{Ll}+ and I /u, 'we ').split(/,| and /u);
  const verb = FIRST_VERB.exec(first)?.[0] ?? '';
  return HAPPENED.test(verb);
}

const FIRST_VERB = new RegExp(`\\b(?:has|have|am|is|are)\\b|${HAPPENED.source}`, 'iu');
/** "And I wanted to know who": the wish is told, and is not told once more behind "I have wanted". */
const WISHED_SINCE = /\b(?:and|,) (?:I )?(?:have )?(?:always )?wanted\b/iu;

import {
  isEnglishWord,
  isForeign,
  isForeignWord,
  mayBeForeign,
} from '#src/domain/language/en/read/language.ts';
import { holdsContact, isNoise, isRough } from '#src/domain/language/en/read/noise.ts';
import { phraseOf } from '#src/domain/language/en/read/phrase.ts';
import { isForeignJob } from './foreign-jobs.ts';
import { isShame } from './shame.ts';
import { type Stem, WISHES } from './stems.ts';

/** What a part of an answer is: only an `item` is for the sentences of the page, an `own-sentence` stands alone in the person's words. */
export const KINDS = [
  'item',
  'refusal',
  'limit',
  'hedge',
  'shrug',
  'joke',
  'aside',
  'unread',
  'own-sentence',
] as const;
export type Kind = (typeof KINDS)[number];

/** What is no item, and why. */
export type Verdict = { kind: Exclude<Kind, 'item' | 'own-sentence'>; note: string };

const says = (pattern: string) => new RegExp(pattern, 'i');

const SHRUG = says(
  '^(?:(?:(?:just )?ask (?:them|him|her)|yes|yeah|yep|oh yes|ok|okay|sure|always|anything|everything|whatever|sorry|kind of|kinda|sort of|sorta|i (?:guess|suppose|think)|sometimes|maybe|perhaps|life|stuff|things|all sorts|a bit of everything|yes anything|anything really|any|some|the usual|not much|not a lot|nothing really.*|n/?a|none yet|not yet|yet|no idea.*|i (?:don’t|do not) (?:really )?know.*|don’t (?:really )?know(?: (?:really|rly|yet|sorry|tbh|what))?|i (?:can’t|cannot) think.*|it depends|depends|dunno.*|idk.*|hard to say|who knows|ask me later|you tell me|up to you|never (?:really )?thought(?: about (?:it|that))?|i don’t (?:really )?have (?:any|one|anything)|nothing (?:to be proud of|much|special|yet|i|that|comes)\\b.*|(?:i )?(?:really |honestly )?(?:don’t|can’t|cannot) (?:remember|recall)(?: (?:any\\w*|the|it|exact\\w*|much|numbers?)\\b.*)?|(?:people|they) (?:don’t|do not|rarely|hardly) (?:really |ever )?(?:come|ask)\\b.*)[.!?]*)$',
);
const NOBODY = says(
  '^(?:nobody|no one|noone|none)(?: really| in particular| (?:ever |really )?(?:asks?|comes?|calls?|needs?)\\b.*)?(?:, .*)?$',
);

/** What others said or want: their words, not the person's. */
const OTHERS = says(
  '^(?:(?:my|the|our|his|her|some|all my|most) )?(?:(?:old|ex|mum and|mom and|career|careers|high school|form) )?(?:mum|mom|mam|mother|dad|father|parents|family|wife|husband|partner|boyfriend|girlfriend|sister|brother|nan|gran|grandma|boss|manager|teachers?|tutor|coach|counsell?or|adviser|advisor|doctor|friends?|mates?|colleagues?|coworkers?|everyone|everybody|people|they|he|she|the test|a test|ai|chatgpt)(?: and (?:my )?\\w+)? (?:all |always |once |keeps? |kept |just |even |still )*(?:says?|saying|said|thinks?|thought|reckons?|tells? me|telling me|told me|wants? me|wanted me|wishes|expects? me|suggest(?:s|ed)?|recommend(?:s|ed)?|believes? I|hopes? I|would like me)\\b',
);
/** "They say I have the patience of a saint": what others find good in one is what they come for. */
const PRAISED =
  /^(?:they|people|everyone|everybody|customers|friends|colleagues) (?:all |always |often )*(?:say|tell me|reckon) (?:that )?I(?:’m the | am the | have (?!to\b)| explain | know | make | give | keep | can )(?!.*\b(?:not|no|never|but|bad|should|too|\p{L}+n’t)\b)/iu;
const KIN =
  'husband|wife|missus|partner|boyfriend|girlfriend|mum|mom|mam|dad|mother|father|sister|brother|son|daughter|kids?|child|children|nan|gran|grandma|grandad|boss|friend|mate|uncle|aunt|cousin|neighbour|neighbor';
/** What somebody else is or has done ("my husband is the handy one", "ask my wife"). */
const ELSE = says(
  `^(?:(?:no|nah|not me|well),? )?(?:(?:you (?:can|should|could) )?(?:just )?ask (?:my|him|her|the (?:wife|missus))\\b|(?:(?:that’s|it’s) )?(?:(?:my|the) (?:\\w+ )?(?:${KIN})(?:’s)?|he|she|he’s|she’s) (?:\\w+ly |always |also |just )?(?:is|are|was|were|has|have|had|can|could|became|got|won|made|does|did|will|would|went|passed|finished|graduated|knows|runs|the|thing|job)\\b(?!.*\\b(?:me|us|my|our)\\b))|^(?:my|the) \\w+ .*\\bnot me$`,
);
const TOLD = says(
  '^(?:i (?:was|am|have been|got|get)|i’ve been|i’m|been|being) (?:always )?(?:told|advised|pushed) (?:that|to|i)\\b',
);

const REFUSED_FIRST = says(
  '^(?:absolutely |definitely |certainly |really |please |just )*(?:no\\b(?!-| ?one can| nonsense)|nope\\b|none\\b|nothing\\b|not\\b|never\\b(?! (?:giving|losing|being|missing|letting|quitting|panicking|judging|forgetting|stopping|taking|backing)\\b)|don’t\\b|won’t\\b|can’t\\b|cannot\\b|couldn’t\\b|anything but\\b|everything (?:but|except)\\b|all but\\b|neither\\b|less\\b|fewer\\b|hate\\b|avoid\\b|i’d rather not\\b|rather not\\b|without any\\b|stop(?= \\w+ing\\b)|people never\\b|they never\\b)',
);
const I_REFUSE = says(
  '^(?:but |and |so )?(?:i (?:really |just |honestly |definitely |also )?(?:can’t|cannot|can not|couldn’t|could not|won’t|will not|wouldn’t|would not|(?:don’t|do not|didn’t|did not|no longer) (?:really )?(?:want|like|know|enjoy|feel|think|have|do|see|need|believe|care)|hate|refuse|dislike|am not|was never|have never been|never (?:want|liked|learned|learnt|could|was))|i’m not|i’m (?:really |very |so |pretty )?(?:bad|terrible|awful|rubbish|useless|hopeless|poor|no good) (?:at|with)|i’ve never been|(?:bad|terrible|awful|rubbish|useless|hopeless|no good) (?:at|with)|not (?:good|great|so good|very good) (?:at|with))\\b',
);
/** "Not giving up": what is kept up by not doing something, a strength with its own "not". */
const OWN_PRAISE: ReadonlySet<Stem> = new Set(['gift', 'did', 'role', 'title', 'own-thing', 'any']);
const KEPT_UP = says(
  '^not (?:giving up|panicking|quitting|judging|losing|letting|being (?:scared|afraid|fazed|feart|bothered|shy|put off|easily)|taking no|getting (?:angry|upset|flustered|stressed)|minding|needing|talking down|leaving|stopping|backing down|wasting|forgetting|(?:flipp|freak|runn|chicken|zon)ing? (?:out|away)|losing it|snapping|shouting|yelling|reacting|overreacting|flinching|falling for|showing off|cutting corners|taking (?:sides|(?:it|things) personally)|gossiping|rushing)\\b',
);

const LIMITED = says(
  '^max(?:imum)?\\b|\\bmax(?:imum)? \\d|\\d \\w+ max(?:imum)?$|^(?:only|if|unless|but|except|as long as|provided|until|at most|at least|up to \\d|no more than|depends|depending|must|(?:needs?|has|have) to be|part[- ]time only)\\b|\\b(?:only if|only when|unless|as long as|provided (?:that|it)|at most|is the max|(?<!\\b(?:know|knowing|tell|telling|see|seeing|wonder|wondering|check|checking|ask|asking|notice|noticing|sense|sensing|decide|deciding|asked|care) )if (?:it|it’s|its|it is|i|they|the|there|my|we|someone|paid|free|possible|needed|allowed|not|only|you|nobody|work)\\b|but\\b.*\\b(?:only|not|never|no|nobody|hate|\\w+n’t)|except (?:for|when|if|on)|not (?:after|before|on|at|more than|longer than|for long|full[- ]time|too)|but just|depending on|provided that)',
);
const HEDGED = says(
  '^(?:maybe|perhaps|possibly|probably|sometimes|occasionally|might|may|potentially|kind of|kinda|sort of|sorta|supposedly|apparently|i (?:guess|suppose|think|might|may|hope|believe|used to|try to|tried to|want to|would like to|would love to|wish|could)|i’d (?:like|love) to|i’m (?:trying|learning|hoping|not sure|okay|ok|decent|fairly|getting better)|trying to|used to|want to|would like to|hope to|hoping to|learning to|learning how|not sure|almost|nearly|hardly|barely|rarely|seldom|somewhat|a bit|a little|little bit|ok at|okay at|ok with|okay with|decent at|not bad at|not too bad at|average at|getting better at|one day|someday|in theory)\\b|\\b(?:maybe|perhaps|possibly|probably|i guess|i suppose|i think|i hope|sort of|kind of|kinda|a bit|a little|sometimes|or something|or whatever|some ?day|one day|not sure|when i was younger|years ago|in theory|on a good day|not anymore|used to|most of the time|hopefully|at times|now and then|occasionally)$',
);
/** What is lent, and done by nobody. */
const LENT =
  /^(?:money|cash|loans?|a loan|my (?:car|van|truck|wallet|money|tools|ladder)|cigarettes|fags|an? (?:fiver|tenner|lift home))$/i;
const JOKE = says(
  '^(?:my (?:\\w+ )*(?:good looks|looks|ears|legs|bed|sofa|fridge|charm|beauty|smile|face|body|bum|money|wallet)|(?:poor )?billionaires|weed|(?:just )?(?:breathing|existing)|69|420|jk|just kidding|(?:was |being )?born|(?:a |the )?(?:legend|goat|superhero|superman|(?:king|queen|president|god) of .*)|say never)$|\\binvented the (?:internet|wheel)|^(?:ur|your|yer) (?:mum|mom|mam|ma|dad)\\b|\\b(?:world domination|illuminati|batman|sleeping professionally|professional napper|being (?:better|smarter|cooler|hotter|richer) than you|being (?:rich|hot|sexy|awesome|perfect|god|a legend|amazing)|your (?:wife|girlfriend|sister)|deez|yo mama|(?:a )?banana(?:s)? phone|beating you|hacking you|taking over the world|university of life|school of hard knocks)\\b',
);
const QUESTIONING = says(
  '^(?:why|who|what|how) (?:do|does|are|is|would|should|cares|the)\\b.*\\?$|^(?:stupid|dumb|silly|boring) (?:question|quiz|test|form)s?|\\byou\\b.*\\?$|\\bthis (?:quiz|question|form|test|app|site)\\b',
);

/** What one is hard on oneself for, where what is left behind was asked for. */
const OWN_FAULT = says(
  '^my (?:own )?(?:laziness|anxiety|depression|temper|ego|head|thoughts|weight|insecurit(?:y|ies)|jealousy|self|fears?|procrastination|bad habits|overthinking|mistakes)$',
);
const NEVER_WELL = says(
  '^(?:i )?(?:never )?(?:amounted to|got anywhere|achieved|succeeded|finished anything|did anything|won anything|been any good|been good|was (?:any )?good|had (?:any )?luck|fitted in|fit in|mattered)\\b',
);
const ALL_WRONG = says(
  '^(?:everything|it all|things|nothing) (?:went wrong|broke|fell apart|failed|went downhill|got worse|is worse|works?|worked|changed|changes|happened|happens)$',
);

/** "That is mine": an answer is refused, under whatever stem. */
const REFUSED = says(
  '^(?:(?:i’d|i would|i’m|sorry|i) )*(?:(?:rather|prefer) not\\b|(?:none of your|nun ?ya) .*business|mind your own|not (?:telling|saying)\\b|no comment|leave me alone|(?:it’s|that’s|too) (?:too )?(?:private|personal)$|(?:don’t|do not) want to (?:say|answer|share|tell)(?: (?:it|that|you))?$|too (?:old|late|tired|busy|sick) (?:to|for)\\b|nowhere\\b|nothing,? (?:i (?:like|love|want)|i’m|it’s)\\b)',
);
const KEPT_PRIVATE = says(
  '\\b(?:(?:don’t|do not|never) (?:publish|print|share|show|post|repeat|write) (?:this|that|it)|don’t tell (?:anyone|my)|off the record|between (?:us|you and me)|keep (?:(?:this|that|it) (?:private|secret|quiet)|(?:this|that|it|the rest) to myself)|none of (?:your|anyone’s) business)\\b|(?:^|[.,;(-] ?|\\bI(?:’[dm]| would)? )(?:(?:(?<!\\()can’t|won’t|cannot|will not|not going to|not ready to|rather not|(?:don’t|do not|prefer not to|not) (?:want|like|wish) to|prefer not to) (?:really )?(?:go into|get into|talk (?:about|of)|speak (?:about|of)|discuss|share|tell)\\b|(?:it’?s |that’s |this is |a )*(?:too |very )?(?:long story|private|personal|confidential)(?=$|[.,;)]))',
);

/** Whether the person asks that the answer go no further: then no part of it is printed. */
export function isKeptPrivate(line: string): boolean {
  return KEPT_PRIVATE.test(line);
}

/** What the part is when it is no item: judged by its own words, and by whether "not" can be part of what is asked. */
export function verdictOf(line: string, quote: string, stem: Stem, isAlone = true): Verdict | null {
  const plain = line.trim();
  if (
    (OTHERS.test(plain) && !(stem === 'gift' && PRAISED.test(plain))) ||
    TOLD.test(plain) ||
    (stem !== 'clause' && stem !== 'when-i' && ELSE.test(plain))
  )
    return { kind: 'aside', note: 'other-person' };
  if (JOKE.test(plain) && !(isFigureStem(stem) && /^\d+$/.test(plain))) return { kind: 'joke', note: 'joke' };
  if (REFUSED.test(plain)) return { kind: 'refusal', note: 'refused' };
  if (stem === 'off' && /^(?:maybe|perhaps|possibly|probably) /i.test(plain))
    return { kind: 'hedge', note: 'hedged' };
  if (stem === 'gift' && LENT.test(plain)) return { kind: 'aside', note: 'lent' };
  if (
    stem === 'off' &&
    /^(?:everyone|everybody|everything|life|the world|all of it|humans|existing|people)$/i.test(plain)
  )
    return { kind: 'joke', note: 'joke' };
  if (stem === 'off' && OWN_FAULT.test(plain)) return { kind: 'aside', note: 'shame' };
  if (stem === 'when-i' && /^never(?:,|$)/i.test(plain)) return { kind: 'refusal', note: 'refused' };
  if (
    stem === 'never' &&
    (NEVER_WELL.test(plain) || /^(?:had|touched|took) (?:a |any )?(?:drink|drop|drugs?)\b/i.test(plain))
  )
    return { kind: 'aside', note: 'shame' };
  if (stem === 'clause' && ALL_WRONG.test(plain)) return { kind: 'aside', note: 'shame' };
  if (OWN_PRAISE.has(stem) && !KEPT_UP.test(plain) && isShame(plain)) return { kind: 'aside', note: 'shame' };
  if (QUESTIONING.test(quote)) return { kind: 'joke', note: 'to-the-page' };
  const phrase = phraseOf(plain);
  if (isRough(quote, phrase)) return { kind: 'joke', note: 'rough' };
  if (holdsContact(plain)) return { kind: 'unread', note: 'contact' };
  if (isOtherLanguage(plain) || (NAMES_WORK.has(stem) && isForeignJob(plain)))
    return { kind: 'unread', note: 'language' };
  if (
    stem === 'learning' &&
    /^(?:something|anything) (?:short|quick|cheap|free|online|part[- ]time|local|small|easy)\b/i.test(plain)
  )
    return { kind: 'limit', note: 'condition' };
  if (
    stem === 'learning' &&
    /^(?:no|nope|never|none|no (?:thanks|thank you|way|chance)|not (?:really|now|interested))[.!]*$/i.test(
      plain,
    )
  )
    return { kind: 'refusal', note: 'refused' };
  if (
    isFigureStem(stem) && /\d/.test(plain)
      ? plain === ''
      : SHRUG.test(plain) ||
        (isNoise(plain) &&
          !isShortName(quote, stem) &&
          !isWord(plain, stem, isAlone) &&
          !tellsMore(plain, stem))
  )
    return { kind: 'shrug', note: 'shrug' };
  if (NOBODY.test(plain) && (WISHES.has(stem) || stem === 'thing')) return { kind: 'shrug', note: 'nobody' };
  if (!WISHES.has(stem)) return null;
  if (stem !== 'paper' && !KEPT_UP.test(plain) && REFUSED_FIRST.test(plain))
    return { kind: 'refusal', note: 'refused' };
  if (stem === 'paper' && says('^(?:no|not|never|none|nothing)\\b(?! formal)').test(plain))
    return { kind: 'refusal', note: 'refused' };
  if (I_REFUSE.test(plain)) return { kind: 'refusal', note: 'refused' };
  return null;
}

/** Stems after which one word may name a job or a field. */
const NAMES_WORK: ReadonlySet<Stem> = new Set(['role', 'field', 'own-thing', 'learning']);

/** "CCNP": what one learns, or holds, is often called by its letters. */
function isShortName(quote: string, stem: Stem): boolean {
  return (stem === 'learning' || stem === 'paper') && /^\p{Lu}{3,6}(?:[ -]?\d{1,3})?$/u.test(quote.trim());
}

/** Whether the wish hangs on a condition. */
export function isLimited(line: string): boolean {
  return LIMITED.test(withoutWithin(line));
}

/** Whether words in brackets take something from what stands before them: "nursing (not management)". */
export function takesAway(line: string): boolean {
  return DENIES.test(line) || isLimited(line) || isHedged(line);
}

const DENIES =
  /(?<![\p{L}’])(?:no|not|never|nobody|naebody|nothing|nowt|none|without|cannot|\p{L}+n’t)(?![\p{L}’])/iu;
/** Whether the person only half says it, or once did or would like to. */
export function isHedged(line: string): boolean {
  return HEDGED.test(withoutWithin(line));
}

const SOFT_BEFORE = says(
  '^(?:(?:i (?:guess|suppose|reckon)|i’d say|i think(?! (?:about|of|ahead|before|fast|on|in|like|outside|it|things))|kind of|kinda|sort of|sorta),? )+',
);
const SOFT_BEHIND = says('(?:,? (?:i (?:guess|suppose|reckon|think)|kind of|kinda|sort of|sorta))+$');

/** Without words that only soften ("I guess", "kinda"): what they stand by is meant all the same. */
export function withoutSoftener(line: string): string {
  return line.replace(SOFT_BEFORE, '').replace(SOFT_BEHIND, '');
}

/** Without a last "I guess": behind what is said of people ("who cannot pay, I suppose?") it hedges none of them. */
export function withoutLastDoubt(line: string): string {
  return line.replace(/,? i (?:guess|suppose|reckon)[?.!]*$/i, '');
}

/** Without what softens a story at its beginning or its end ("kinda saved the rota", "they sleep better, I think"). */
export function withoutDoubtTold(line: string): string {
  return withoutLastDoubt(line)
    .replace(/^(?:I )?(?:kinda|kind of|sorta|sort of|I (?:guess|suppose)),? /i, '')
    .replace(/,? i think$/i, '');
}

/** Without what is said of those who are named: "students who wonder if they belong" is no condition. */
function withoutWithin(line: string): string {
  return line.replace(/(?<=\S) (?:who|whose|whom|that) .*$/i, '');
}

/** Stems whose answer may be a figure without a letter. */
function isFigureStem(stem: Stem): boolean {
  return stem === 'figure' || stem === 'person-or-figure' || stem === 'missing' || stem === 'behind';
}

/** "Don’t have a boss over me" is no shrug after "when I": there only what speaks of not knowing is one. */
function tellsMore(plain: string, stem: Stem): boolean {
  return (
    !WISHES.has(stem) &&
    plain.split(' ').length >= 3 &&
    !/\b(?:know|idea|think|sure|remember|clue|thought|recall|answer|mind|skip|say|really)\b/i.test(plain)
  );
}

/** Words that mean nothing under most stems, and something under these. */
function isWord(plain: string, stem: Stem, isAlone: boolean): boolean {
  if (/^(?:html|css|sql|php|hgv|nvq)$/i.test(plain)) return true;
  if (!isAlone && stem === 'gift') return /^(?:testing|words?)$/i.test(plain);
  if (stem === 'learning') return /^(?:testing|words?)$/i.test(plain);
  if (stem === 'who' || stem === 'person-or-figure') return /^nan$/i.test(plain);
  if (stem === 'when-it') return /^(?:boring|personal|private)$/i.test(plain);
  return false;
}

const MIXED = says(
  '\\b(?:ako|ang|mga|naman|lang|lahat|medyo|marunong|paano|sana|yung|siya|namin|atin|pero|kasi|wala|gusto|hindi|nakabawi|trabaho|pamilya|nga|pang|cuidar|escuchar|ayudar|trabajar|enfermos|familia|gente|niños|hija|hijo|aguantar|turnos|noche|cocina|limpiar|vender|ventas|manejar|atender|escuela|siempre|también|nunca|porque|mein|aur|hai|karna|kaam|logon|bahut|acha|nahi|mujhe|kuch|bien|avec|être|faire|travailler|ouvert|leute|arbeiten|helfen|und|nicht)\\b',
);
/** Whether small words of another language are more than those of English; `leans` where a part beside it is of one. */
export function leansForeign(line: string, leans: boolean): boolean {
  const said = line.split(/[\s,.]+/);
  const small = said.filter((word) => isForeignWord(word)).length;
  const english = said.filter((word) => word !== 'a' && isEnglishWord(word)).length;
  return (
    small > english &&
    (leans ||
      small > 1 ||
      (english === 0 && said.length > 3) ||
      /^(?:a|en|con|para|por) (?:mis?|los|las|tus?|nuestr[oa]s?) /.test(line) ||
      /[^\x20-\x7e’“”–—…]/.test(line))
  );
}

const OTHER_SCRIPT =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Greek}]/u;

/** Whether the part is not English: scripts, small words, and words of Taglish, Spanish, Hinglish, French and German that English has not. */
function isOtherLanguage(line: string): boolean {
  return (
    OTHER_SCRIPT.test(line) || MIXED.test(line) || leansForeign(line, false) || isForeign(phraseOf(line))
  );
}

/** Whether words are of another language; `leans` where other answers of the same person are of one. */
export function isOfAnotherLanguage(words: string, leans: boolean): boolean {
  // Of two scripts, the reading has taken apart what is of which.
  if (isOtherLanguage(words)) return !(leans && OTHER_SCRIPT.test(words));
  return leans && (mayBeForeign(phraseOf(words)) || isForeignJob(words));
}

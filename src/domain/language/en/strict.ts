import type { PhraseForms } from '#src/domain/synthesis/slots.ts';
import type { ReadPart } from '#src/domain/synthesis/told.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { isBroken } from './reader/broken.ts';

/**
 * The last look before words enter a sentence of ours. What is slang, runs on, breaks off or is put as no careful editor
 * would print it stays out: a whole sentence without it is better than a long one with a break in it.
 */
export function strictly(part: ReadPart, stem: string): ReadPart {
  if (stem === 'who' && part.kind === 'hedge') return eitherOf(part);
  if (part.kind !== 'item' && part.kind !== 'unread')
    return isSlang(part.text, stem) ? out(part, 'slang') : part;
  const isClause = CLAUSES.has(stem) || part.stem === 'clause';
  const isDeed = stem === 'did' || stem === 'never';
  const isRight = isClause ? isWholeClause : isDeed ? isOneDeed : (PHRASES[stem] ?? isOnePhrase);
  if (part.kind === 'unread') return stem === 'who' ? toldOf(part) : part;
  const forms = isClause || stem === 'when-it' ? part.forms : trimmed(part.forms);
  const [text] = Object.values(forms);
  if (text === undefined || text === '' || GREETING.test(text) || SHOUTED.test(text))
    return out(part, 'aside');
  const isOneOfMany =
    stem === 'gift' &&
    forms.noun !== undefined &&
    forms.gerund === undefined &&
    !isNameOfMany(forms.noun, part.isPlural);
  if (isOneOfMany) return out(part, 'one-of-many');
  if (SPOKEN_OF.has(stem) && Object.values(forms).some(isBroken)) return out(part, 'word-order');
  const counted = isDeed ? soFar(forms) : null;
  if (counted) return { ...part, forms: counted, note: 'shortened' };
  if (!isSlang(text, stem) && isRight(text)) return { ...part, forms };
  // A clause that is cut says something else: whole, or not at all.
  if (isClause || stem === 'when-it') return out(part, isSlang(text, stem) ? 'slang' : 'breaks-off');
  // What comes first is often whole: "people on the worst day of the month, so they go out less frightened".
  const shorter = cutAll(forms, WORK.has(stem) ? WORK_JOINT : JOINT);
  const [start] = Object.values(shorter ?? {});
  return shorter && start !== undefined && !isSlang(start, stem) && isRight(start)
    ? { ...part, forms: shorter, isPlural: part.isPlural, note: 'shortened' }
    : out(part, isSlang(text, stem) ? 'slang' : 'runs-on');
}

/** "Whoever is at home waiting for a result": one clause that says who. */
const WHOEVER =
  /^(?:whoever|(?:any|every)(?:one|body) who) (?:is|has|will|can|cannot|\p{Ll}{2,}[^s’]s) [\p{L}’' -]+$/u;
const MOST_WORDS_OF_WHOEVER = 14;
/** "Anyone stuck on hold with the council": how or where they are. */
const ANYONE =
  /^(?:any|every)(?:one|body) (?:stuck|left|lost|caught|sitting|waiting|living|working|standing|in|on|at|with|without|from|out|new|between|behind|under) [\p{L}’' -]+$/u;
/** "In shacks built so close that one stove takes forty homes": how they are, and what comes of it. */
const SO_THAT =
  /^((?:\p{Ll}+ ){0,2}(?:people|families|children|folk|\p{Ll}+s)(?: \p{L}+){1,5}) so \p{Ll}+ that (?:\p{L}+ ){3,}\p{L}+$/u;

/** Where what is told of those named begins; the name before it is the shortest. */
const TOLD_OF =
  /^((?:[\p{L}-]+ ){0,3}?[\p{L}-]+) (?:who|that|whose|who’\p{Ll}+|in|at|from|off|on|of|with|stuck|left|caught|nobody|no one|waiting|living|working) (.+)$/u;

/** "Teeth that nobody can say are not real": a plain name, and one clause that tells of it. */
function toldOf(part: ReadPart): ReadPart {
  const isWhoever =
    part.note === 'shape' &&
    part.topic === null &&
    (WHOEVER.test(part.text) || ANYONE.test(part.text)) &&
    part.text.split(' ').length <= MOST_WORDS_OF_WHOEVER &&
    !/\b(?:u|r|n|d|wey|lah|po|not|never|no)\b/iu.test(part.text);
  if (isWhoever) return { ...part, kind: 'item', forms: { noun: part.text }, isPlural: false, note: 'read' };
  const isSoThat =
    part.note === 'shape' &&
    part.topic === null &&
    isOnePhrase(SO_THAT.exec(part.text)?.[1] ?? '') &&
    !isSlang(part.text);
  if (isSoThat && countStretches(part.text) <= MOST_WORDS.who && SO_THAT.test(part.text))
    return { ...part, kind: 'item', forms: { noun: part.text }, isPlural: true, note: 'read' };
  const [, name = '', told = ''] = TOLD_OF.exec(part.text) ?? [];
  const isPlain =
    (part.note === 'shape' || part.note === 'runs-on') &&
    /^[\p{ASCII}’]+$/u.test(told) &&
    /(?:s|people|children|folk|men|teeth|staff)$/.test(name) &&
    !/^(?:is|was|as|to|how|what|does|has)\b/u.test(name) &&
    !/[,.;:!?()"]|\b(?:u|r|n|d|wey|lah|po)\b/i.test(part.text);
  if (!isPlain || isSlang(part.text) || !isWhoPhrase(part.text) || part.topic !== null)
    return namedAlone(part) ?? part;
  return { ...part, kind: 'item', forms: { noun: part.text }, isPlural: true, note: 'read' };
}

/** Those who are named, and where what is told of them begins. */
const NAMED =
  /^(?!(?:not|no|never|nobody|only|maybe|if|to|how|what|i|we|you)\b)((?:[\p{Ll}-]+ ){0,3}?(?:people|women|men|children|kids|girls|boys|families|parents|mothers|nurses|youngsters|teens|\p{Ll}{3,}(?:ers|ors|ists|ants|ents|ees|ians))) (?:who|that|whose|wey|the|they|them|so|dem|when|where|because|nobody|no one|everybody|my|our|i|we)(?= |’)/u;
/** Without what is told of them these are everybody. */
const ANYBODY = /^(?:the |some |other )?(?:people|men|women|workers|customers|users)$/u;

/** "Small market women the big banks don’t look at": they alone, where what is told of them cannot be printed; null for all else. */
function namedAlone(part: ReadPart): ReadPart | null {
  const name = NAMED.exec(part.text)?.[1];
  if (!name || part.topic !== null || !['shape', 'runs-on', 'breaks-off', 'slang'].includes(part.note))
    return null;
  if (ANYBODY.test(name) || isSlang(name) || isBroken(name) || !isOnePhrase(name)) return null;
  return { ...part, kind: 'item', forms: { noun: name }, isPlural: true, note: 'shortened' };
}

/** "Little kids or old people, not sure": which of the two is open, and "or" says so. */
function eitherOf(part: ReadPart): ReadPart {
  const said = part.text.replace(
    /,?\s+(?:but )?(?:i(?:['’]m| am) )?(?:not sure|unsure|maybe|idk|don['’]t know|undecided)(?: which| yet)*$/i,
    '',
  );
  const isEither =
    said !== part.text && / or /.test(said) && !/\b(?:not|no|never|maybe|perhaps)\b/i.test(said);
  if (!isEither || isSlang(said) || !isWhoPhrase(said)) return part;
  return { ...part, kind: 'item', text: said, forms: { noun: said }, isPlural: true, note: 'read' };
}

/**
 * "Spreadsheets", "billing", "Excel", "a head for figures": what can stand after "people come to me for". "Reach truck" is one
 * of many, and reads as a slip.
 */
function isNameOfMany(noun: string, isPlural: boolean | null): boolean {
  if (
    isPlural === true ||
    /^(?:an?|the|my|any|some|all|every(?:thing)?|help|advice|how|where|what|which|when)\b/i.test(noun) ||
    /\p{Lu}/u.test(noun)
  )
    return true;
  const head =
    noun
      .split(/\s+(?:of|for|with|in|on|to|about|from|at|that|who)\s+/iu)[0]
      ?.split(/\s+/u)
      .at(-1) ?? '';
  return (
    /(?:ing|ion|ment|ness|ance|ence|ity|ics|ship|work|care|wear|ware|ry|logy|graphy|s)$/i.test(head) ||
    MASS.has(head.toLowerCase())
  );
}

const MASS = new Set(
  'data admin stuff food hair makeup help advice music art maths math math english spanish french it tech paint paper money kit gear stock bread coffee cake dinner lunch breakfast payroll triage software hardware code law science history rice meat fish wood metal steel fabric thread clay glass design discipline aid research marketing hygiene loyalty honesty patience quality wiring security service support control inventory reception nature maintenance logistics wine cash linen timber'.split(
    ' ',
  ),
);

/** Stems whose words are told in a sentence as they were typed; a paper or a post has its own name. */
const SPOKEN_OF: ReadonlySet<string> = new Set([
  'who',
  'gift',
  'clause',
  'when',
  'when-i',
  'when-it',
  'where',
  'did',
  'never',
  'thing',
  'number-what',
  'behind',
]);

/** Stems whose words may be longer than one phrase. */
const PHRASES: Readonly<Record<string, (text: string) => boolean>> = {
  who: isWhoPhrase,
  thing: (text) => isOnePhrase(text, MOST_WORDS.thing),
  // "Drawing a timetable by hand so that a tired driver can keep it": cut, it would say half.
  gift: (text) => isOnePhrase(text, MOST_WORDS.gift) || isToldWithTime(text, MOST_WORDS.gift),
  'number-what': (text) => isOnePhrase(text, MOST_WORDS.gift) || isCountOfOurs(text),
  figure: (text) => isOnePhrase(text) || /^(?:none|zero|nobody|no one|nothing)$/u.test(text),
  // "Have a large sheet of paper and one connection that does not work", behind "when I".
  'when-i': (text) => isOnePhrase(text) || isWholeClause(`I ${text}`),
  // "Quiet and I have only one sound to think about", behind "when it is".
  'when-it': (text) => isOnePhrase(text) || isWholeClause(`it is ${text}`),
  where: (text) => isOnePhrase(text, MOST_WORDS.where) || isToldWithTime(text, MOST_WORDS.where),
  // "38 years on the 83 bus, one dent, and that was the council’s pole": what is counted, and what is told of it.
  behind: (text) => isOnePhrase(text) || isCountAndTold(text),
};

/** What stands behind these has a verb and somebody of its own: "hear the voices before they play". */
const TIME_JOINT = /,? \b(?:before|after|until|till|while|when|as)\b /iu;

/** A phrase, and behind it when or until when, in one clause. */
function isToldWithTime(text: string, most: number): boolean {
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

function isCountAndTold(text: string): boolean {
  const [head = '', ...told] = text.split(/,(?!\d)/u);
  return (
    /^(?:about |over |nearly |more than )?\d/u.test(head) &&
    told.length > 0 &&
    isOnePhrase(head) &&
    countStretches(text) <= MOST_WORDS.deed &&
    /^ (?:and )?(?:one|two|not one|all|none|most|\d)/u.test(told[0] ?? '') &&
    !/[.;:]\s|\b(?:u|you)\b/iu.test(text)
  );
}

/** "The pipes we must film a second time": many, and what we do with them. */
function isCountOfOurs(text: string): boolean {
  const at = text.search(/(?<=s )(?:I|we|they|an?|the|our|each|every) /u);
  return (
    at > 0 &&
    countStretches(text) <= MOST_WORDS.gift &&
    isOnePhrase(text.slice(0, at).trim()) &&
    COUNTED(text, FINITE) <= 1 &&
    !/\b(?:not|never|no)\b|[.;:]\s/iu.test(text)
  );
}

/** Where a first half ends; what begins with "not", "but" or "if" belongs to it and may not be cut off. */
const JOINT =
  /\s*(?:[,;:(–]|\s-\s|\bso (?:that|they|he|she|it|I|we)\b)\s*(?!(?:and )?(?:not|no|never|but|unless|except|if|only|without|who|which|that)\b)/i;
/** Work is named once: "registrar or deputy to start". */
const WORK: ReadonlySet<string> = new Set(['role', 'field', 'own-thing']);
const WORK_JOINT = /\s*(?:[,;:(–/]|\s-\s|\b(?:or|but|not|then|maybe)\b|\bof (?:my|our)\b)\s*/i;
const LEAST_WORDS = 1;

/** "Wrote down every slip, 214 so far": a deed with the count of it, and nothing behind. */
function soFar(forms: PhraseForms): PhraseForms | null {
  const said = /^[^,;]+, \d[\d,]*(?: \p{L}+)? (?:so far|in all|by now|and counting)\b/u.exec(
    forms.past ?? '',
  )?.[0];
  return said && !isSlang(said) && isOneDeed(said) ? { past: said } : null;
}

/** Every form up to its first joint; null where one has none, or too little stands before it. */
function cutAll(forms: PhraseForms, joint: RegExp): PhraseForms | null {
  const cut = Object.entries(forms).map(([form, text]) => {
    const at = text.search(joint);
    const start = at > 0 ? text.slice(0, at).trim() : '';
    return countStretches(start) < LEAST_WORDS ? null : ([form, start] as const);
  });
  return cut.every((entry) => entry !== null) ? Object.fromEntries(cut) : null;
}

function out(part: ReadPart, note: string): ReadPart {
  return { ...part, kind: 'unread', forms: {}, note };
}

/** Words that are said and not written, and short forms of a phone. */
const SLANG =
  /(?:^|[\s,])(?:ah|eh|lah|leh|lor|wey|pis|haha\w*|hehe\w*|kk+|rs|lol|lmao|allez|innit|aye|bro|sis|yeah|yep|yup|nah|uh|um|hmm+|pls|plz|tho|tbh|imo|ngl|idk|wit|n|r|u|ur|cuz|coz|cos|wanna|gonna|gotta|dunno|ppl|smth|no fit|no go|small small|bc|b4|gr8|thx|xx+|fulla|tryna|ain['’]?t|wots?|dis|dat|da|dey|oga|abeg|sabi|wahala|wetin|sef|una|nje|masel|alaga|del|pas|une|precio|por|para|avec|und)(?=$|[\s,.!?])/i;

/** Words of home that an English sentence does not explain, and small words of another language, as they are typed. */
const OF_HOME =
  /(?:^|[\s,])(?:wan|laaities?|bebo|edital|aposentadoria|tahi|actas|cartas|medidor|curso|tecnico|mana|eish|yebo|jawn|wagwan|mek|nuh|likkle|pickney|unu|yuh|dem|haffi|bwoy|smaddy|tings?|inna|gyal|di|de|el|los|las|en|y|con|avec|pour|mit|oder|ist|het|een|dan|yang|untuk|gaan|nie|baie|muy|pero|barrio|abuel[oa]|anak|tito|tita|kuya|ate (?=ko\b)|nje|mzansi|\p{Ll}{6,}(?:lehrgang|prüfung|ausbildung|schaft))(?=$|[\s,.!?])/u;

function isSlang(text: string, stem = ''): boolean {
  // What is learned, and a paper, have their names where they are had.
  return SLANG.test(text) || GOES.test(text) || (!NAMED_THERE.has(stem) && OF_HOME.test(text));
}

/** "Which basket go spoil first": what will be so, as it is said at home. */
const GOES =
  /\b(?:which|the|a|an|this|that|every|each|one|my) \p{Ll}+[^s\s] go (?!(?:on|to|in|into|out|up|down|by|back|home|wrong|well|through|with|from|for|and|over|off|away|past)\b)\p{Ll}{3,}/u;

const NAMED_THERE: ReadonlySet<string> = new Set(['learning', 'paper']);

const GREETING = /^(?:good (?:morning|afternoon|evening|day)|hello|hi|hey|thanks?|thank you|dear|sorry)\b/i;
const SHOUTED = /[!?]{2,}|[<>{}[\]\\|#@*_~^=]|https?:|www\./;

/** Words before a phrase that belong to talk: "first the older women", "mostly old people"; "first aid" is a thing. */
const LEAD =
  /^(?:firstly,?|first,|first(?= (?:an?|the|my|our|those|these|all|some)\b)|also|just|mostly|mainly|only|then|so|and|but|like|well|maybe|really|always|especially|basically|probably)\s+(?=\S+\s?\S)/i;

function trimmed(forms: PhraseForms): PhraseForms {
  return Object.fromEntries(
    Object.entries(forms).map(([form, text]) => [form, text.replace(LEAD, '').replace(/[\s,;:–-]+$/u, '')]),
  );
}

const CLAUSES: ReadonlySet<string> = new Set(['clause', 'when']);

const FINITE =
  /\b(?:is|are|was|were|am|has|have|had|does|do|did|can|could|will|would|should|must|isn['’]t|aren['’]t|wasn['’]t|don['’]t|doesn['’]t|didn['’]t|can['’]t|couldn['’]t|won['’]t|it['’]s|that['’]s|there['’]s|i['’]m|i['’]ve)\b/gi;
/** A verb in its past; behind "was" or "have" it is none of its own. */
const DEED =
  /(?<!\b(?:is|are|was|were|am|be|been|being|has|have|had|get|got|a|the|my|of|who) )\b[a-z]{2,}ed\b/gi;
const RELATIVE =
  /\b(?:who|whom|whose|that|which|where|when|what|how|because|if|whether|while|so|than|as)\b/gi;
const COUNTED = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

const MOST_WORDS = { phrase: 11, thing: 18, gift: 14, where: 16, who: 18, clause: 22, deed: 20 } as const;

/** What begins to tell of those who were named: "patients I never see", "new nurses before they leave". */
const TELLS_OF_THEM =
  /\b(?:who|whom|whose|that|which|where|when|while|before|after|until|because)\b|(?<=(?:s|\b(?:day|time|night|morning|year|way|place|hour|crew|team|staff|band|class|family|lot|people|men|women|children|folk)) )(?:I|we|they|nobody|no one)\b/;

/** Whom the work serves may be told of at more length, with what they do and do not. */
function isWhoPhrase(text: string): boolean {
  // It breaks off: "people so tired that they".
  if (/\b(?:they|that|who|which|and|or|the|an?|I|we)$/u.test(text)) return false;
  // "Families where nobody will drive to" is whole: what tells of them may end so.
  if (/\b(?:to|for|with)$/u.test(text) && !/\b(?:who|that|which|where|nobody|I|we|they)\b/u.test(text))
    return false;
  const at = text.search(TELLS_OF_THEM);
  if (at <= 0) return isOnePhrase(text);
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
function isOnePhrase(text: string, most: number = MOST_WORDS.phrase): boolean {
  if (countStretches(text) > most) return false;
  if (COUNTED(text, FINITE) > COUNTED(text, RELATIVE) + COUNTED(text, /\b(?:till|until)\b/gi)) return false;
  // "Houses with no address" lack something, and are not denied.
  const [named = ''] = text.split(/\b(?:who|whom|whose|that|which|where|when|what|how)\b/i);
  const before = named.replace(/\b(and|with|without) no\b/gi, '$1');
  if (/\b(?:not|never|no|none|I|he|she|they|we|you|u)\b/.test(before)) return false;
  return !/\bits\b(?!\s+\w)|\bjust\b|\bplus\b|\betc\b|\bor sth\b|\.\s/i.test(text);
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
function isWholeClause(text: string): boolean {
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

function isOneDeed(text: string): boolean {
  if (countStretches(text) > MOST_WORDS.deed || DISAGREES.test(text)) return false;
  const joints =
    COUNTED(text, RELATIVE) + COUNTED(text, /\b(?:and|but|or|until|before|after|since|though)\b/gi);
  return COUNTED(text, FINITE) <= joints + 1 && !/[;:]\s|\.\s\S/.test(text);
}

import { topicOf } from '#src/domain/language/en/read/topics.ts';
import { PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { withArticle } from '#src/domain/language/en/with-article.ts';
import { askedOfMe } from './asked-of-me.ts';
import { bareOf, sized, withoutI, withoutYes } from './bare.ts';
import { lowerCommon, lowerFirst } from './capitals.ts';
import { counted, countsApart, figureAlone } from './counted.ts';
import { deed, never, own } from './deeds.ts';
import { plainOffer, UNDONE } from './doubt.ts';
import { activity, describesPerson, type Formed, isAdjectivePhrase, noun } from './forms.ts';
import { freeVerbs } from './free-verbs.ts';
import { asNamed, nobodyElse, thingAndHow, toolsIn } from './gift-lists.ts';
import { baseOfGerund, gerundOf } from './inflect.ts';
import {
  isHedged,
  isLimited,
  verdictOf,
  withoutDoubtTold,
  withoutLastDoubt,
  withoutSoftener,
} from './kinds.ts';
import { asMany, withManyThings } from './many.ts';
import { withItsNot } from './negation.ts';
import { item, type Outcome, unread } from './outcome.ts';
import { asLearning, asPaper } from './paper-names.ts';
import type { Part } from './part.ts';
import { qualityOf } from './qualities.ts';
import { isBeside, isReason } from './reasons.ts';
import { clause, past, place, plain, predicate, sentence, state } from './sentence-forms.ts';
import { withoutRunningDown } from './shame.ts';
import { GIVES_REASONS, isState, type Piece, trimStops } from './split.ts';
import { LISTS, type Stem, WISHES, withoutStem } from './stems.ts';
import { type Tagged, tag } from './tags.ts';
import { isBaseVerb } from './verb-words.ts';
import { whomTold } from './whom.ts';
import { slipOf } from './word-order.ts';
import { withClass } from './work-doings.ts';
import { isWorker } from './work-words.ts';

/** Reads one piece of an answer: what it is, and the forms in which it is right. */
export function readPart(piece: Piece, quote: string, stem: Stem): Part {
  const part = readPlain(piece, quote, stem);
  const line =
    part.kind === 'hedge'
      ? withoutSoftener(piece.line)
      : WISHES.has(stem)
        ? withoutLastDoubt(piece.line)
        : withoutDoubtTold(piece.line);
  if (line === piece.line) return part;
  const firm = readPlain({ ...piece, line }, quote, stem);
  return firm.kind === 'item' ? { ...firm, isHedged: true } : part;
}

function readPlain(piece: Piece, quote: string, stem: Stem): Part {
  const said = toldWell(trimStops(piece.line), stem);
  const asTyped = stem === 'gift' || stem === 'learning' ? withManyThings(notBothered(said, stem)) : said;
  const { line, wasHedged } = withoutYes(asTyped, stem);
  const bare = bareOf(withoutI(trimStops(withoutStem(line, stem)), stem), stem);
  const text = inSentence(stem === 'gift' ? asNamed(licensed(bare)) : bare, piece.isFirst, stem);
  const outcome = withItsNot(outcomeOf(asTyped, line, text, quote, piece, stem), text);
  return {
    text: outcome.kind === 'own-sentence' || outcome.kind === 'item' ? (outcome.text ?? text) : asTyped,
    quote,
    kind: outcome.kind,
    forms: outcome.forms ?? {},
    isPlural: outcome.isPlural ?? null,
    offer: outcome.offer ?? null,
    // What was cut off is not said to anybody.
    topic: topicOf(stem === 'did' ? (outcome.forms?.past ?? asTyped) : asTyped),
    stem: outcome.stem ?? stem,
    isHedged: wasHedged || outcome.kind === 'hedge',
    note: outcome.note,
  };
}

/** "No bothered by rain": "no" for "not", as it is said in Scotland. */
function notBothered(said: string, stem: Stem): string {
  return stem === 'gift'
    ? said
        .replace(
          /^(?:I(?:’m| am) )?(?:no|nae|not) (?=(?:bothered|fazed|feart|scared|put off) )/iu,
          'not being ',
        )
        .replace(/\bfeart\b/u, 'afraid')
    : said;
}

function inSentence(line: string, isFirst: boolean, stem: Stem): string {
  // "URGENT": one shouted word where no name is asked for.
  if ((stem === 'when-it' || stem === 'where') && /^\p{Lu}{4,}$/u.test(line)) return line.toLowerCase();
  // "Bachelor of Arts" is a name; "Teaching degree" is none.
  if ((stem === 'paper' || stem === 'learning') && / \p{Lu}\p{Ll}/u.test(line))
    return IS_COMMON.test(line) ? lowerFirst(line) : line;
  return isFirst ? lowerFirst(line) : lowerCommon(line);
}

function outcomeOf(
  asTyped: string,
  line: string,
  text: string,
  quote: string,
  piece: Piece,
  stem: Stem,
): Outcome {
  if (!piece.isOpening && !piece.isAside && GIVES_REASONS.has(stem) && isReason(line))
    return { kind: 'aside', note: 'reason' };
  if (!piece.isOpening && LISTS.has(stem) && isBeside(asTyped)) return { kind: 'aside', note: 'told-more' };
  if (stem === 'paper' && (NO_PAPER.test(line) || UNNAMED.test(line))) return unread('shape');
  // "I think maybe some things got better": what came of it is not known.
  if (stem === 'clause' && /^(?:i (?:think|guess) )?(?:maybe|perhaps|possibly) /i.test(line))
    return { kind: 'hedge', note: 'hedged' };
  const verdict =
    verdictOf(line, quote, stem, piece.isFirst) ??
    (line === asTyped ? null : verdictOf(asTyped, quote, stem, piece.isFirst));
  if (verdict) return verdict;
  if (stem === 'paper' && RUN_OUT.test(asTyped)) return { kind: 'limit', note: 'state' };
  if (!piece.isFirst && (stem === 'paper' || stem === 'learning') && TELLS_OF_PAPER.test(asTyped))
    return { kind: 'aside', note: 'told-more' };
  if (stem === 'paper' && UNDERWAY.test(asTyped)) return { kind: 'limit', note: 'state' };
  if ((stem === 'paper' || stem === 'learning') && isState(asTyped)) return { kind: 'limit', note: 'state' };
  if (stem === 'paper' && UNDONE.test(text))
    return { kind: 'limit', note: 'state', offer: text.replace(UNDONE, '') };
  if (WISHES.has(stem)) {
    if (isLimited(text)) return { kind: 'limit', note: 'condition', offer: plainOffer(text, stem) };
    if (stem !== 'learning' && stem !== 'paper' && isHedged(sized(text, stem)))
      return { kind: 'hedge', note: 'hedged', offer: plainOffer(text, stem) };
    if (isHedged(line) && /^(?:not sure|i (?:think|might|may|wish|could)|used to)\b/i.test(line))
      return { kind: 'hedge', note: 'hedged' };
  }
  if (piece.isAside) return { kind: 'aside', note: 'brackets' };
  if (stem === 'gift') {
    const tools = toolsIn(asTyped);
    if (tools) return item({ forms: tools, isPlural: false }) ?? unread('shape');
    if (OF_HOURS.test(text)) return { kind: 'aside', note: 'hours' };
    const only = nobodyElse(text);
    const told = askedOfMe(line) ?? qualityOf(line) ?? (only && item({ forms: only, isPlural: null }));
    if (told) return told;
  }
  if (stem === 'who') {
    const told = whomTold(text);
    if (told) return told;
  }
  if (stem === 'paper') {
    const name = asPaper(text);
    if (name !== null) return item({ forms: { noun: name }, isPlural: false }) ?? unread('shape');
  }
  if (stem === 'learning' && IS_A_WAY.test(text)) return unread('shape');
  const whole = tag(line);
  const wholeSlip = slipOf(line, whole);
  if (wholeSlip) return { kind: 'unread', note: 'word-order', offer: wholeSlip.offer };
  const isAsked = isVerbAsked(line, text, stem);
  // Behind "to" stands a verb: of one that is not known, nobody can tell the forms.
  if (isAsked && !/^(?:be|have|do|not|never)\b/.test(text) && !isBaseVerb(text.split(' ')[0] ?? ''))
    return unread('unknown-verb');
  const tagged = text === line ? whole : isAsked ? asVerb(text) : tag(text);
  const slip = text === line ? null : slipOf(text, tagged);
  if (slip) return { kind: 'unread', note: 'word-order', offer: slip.offer };
  const again = text === line ? null : verdictOf(text, quote, stem, piece.isFirst);
  if (again && again.kind !== 'aside') return again;
  if (SPEAKS_TO_NONE.has(stem) && /(?<!\bthank )\b(?:you|your|you’re|yours)\b/i.test(text))
    return unread('second-person');
  return formed(text, line, tagged, whole, stem, piece);
}

/** As typed, less what runs it down, and with what English names it by. */
function toldWell(said: string, stem: Stem): string {
  if (stem === 'thing' || stem === 'did' || stem === 'title') return withoutRunningDown(said);
  if (stem === 'learning') return asLearning(said) ?? said;
  return stem === 'behind' ? countsApart(said) : said;
}

/** "Driving class A" has its name with the licence in front. */
function licensed(text: string): string {
  return withClass(text)?.words ?? text;
}

/** "Online", "evenings": how one would learn, and nothing that is learned. */
const IS_A_WAY =
  /^(?:online|evenings?|weekends?|part[- ]time|full[- ]time|short|free|cheap|nearby|local|later)$/iu;

/** Hours that are given, and nothing that one is good at. */
const OF_HOURS =
  /^(?:I )?(?:always )?(?:stay(?:ing)? (?:late|behind|on)|com(?:e|ing) in early|(?:night|early|late|weekend) shifts|nights|weekends|early mornings|work(?:ing)? (?:late|overtime|weekends|nights|(?:long|extra) hours|double shifts|doubles|christmas)|(?:do|doing) (?:overtime|doubles|double shifts|extra (?:hours|shifts)|the late shift))$/iu;

/** "Tuning course in Kalisz": a plain word before another, and a name only behind. */
const IS_COMMON =
  /^(?:\p{Lu}\p{Ll}+ing|Short|Evening|Online|Night|Weekend|Basic|Summer) (?:course|class|training|school|workshop|certificate|diploma)\b/u;

/** What is told about a paper, or only waved at. */
const NO_PAPER = /^its\b|\b(?:got|was|were|taken|lost|stuff|things|etc)\b(?! (?:in|from)\b)/i;
const RUN_OUT = /\b(?:(?:run|ran|runs) out|out of date)\b/i;
/** Behind a comma: where or when a paper was got, how long a course is, what is left of it. */
const TELLS_OF_PAPER =
  /^(?:(?:the )?(?:uni|university|college|school|institute|academy) of \p{L}+|(?:\p{Lu}\S* )+(?:University|College|Uni|School|Tech|Institute|Academy))(?: \d{4})?$|^(?:\d+|one|two|three|four|five|six)[- ](?:day|week|month|year|hour|evening)s? (?:course|class)$|^(?:starts?|starting|begins?|beginning) |(?:remaining|left|to go)$/iu;

/** "What to do about wasps", "which bus to take": what people come to ask. */
const ASKED_OF_ONE = /^(?:what|where|which \p{L}+|who|when) to \p{L}+(?! \p{L}+ (?:is|are|was|do|does)\b)/iu;
/** "People that need help get it": with "help", whom it serves stands before what they shall do. */
const WISHED_FOR =
  /^((?:(?:\p{L}+ ){0,3})(?:people|kids|children|women|men|\p{L}+[^s]s)) (?:get|find|learn|read|use|become|stay|feel|live|cope|understand|speak|write|keep|reach|sleep|grow|pass|start)(?: .*)?$/iu;
/** A paper whose name does not come to mind. */
const UNNAMED = /^(?:that|this|the|some|a) (?:\p{L}+ )*(?:one|thing|thingy)$/iu;

/** A paper that one is still working for. */
const UNDERWAY =
  /^(?:(?:I’m |I am |currently |still |now |just )*(?:doing|studying|taking|finishing|working|waiting|halfway|starting|going|training|retaking|resitting|saving|hoping)\b)/i;

/** "They ask me to sort out the rota", "I can book trips": behind "to" or "can" stands a verb, though it may be a noun elsewhere. */
function isVerbAsked(line: string, text: string, stem: Stem): boolean {
  if (stem !== 'gift' && stem !== 'off' && stem !== 'learning') return false;
  const lead = line.slice(0, Math.max(0, line.length - text.length));
  return /(?:\bto|\bcan|\bI)(?: also| often| usually| mostly| easily| always)?\s+$/i.test(lead);
}

function asVerb(text: string): Tagged {
  const { words, tags } = tag(`to ${text}`);
  return { words: words.slice(1), tags: tags.slice(1) };
}

/** Stems whose words stand in the first person's sentence: "you" in it would speak to the reader. */
const SPEAKS_TO_NONE: ReadonlySet<Stem> = new Set([
  'gift',
  'did',
  'never',
  'who',
  'learning',
  'own-thing',
  'when-i',
  'clause',
]);

/** "Telling which cane will fruit", "knowing when a driver is tired": what one tells has a verb of its own. */
function knowing(text: string): Outcome | null {
  const [, find = '', faults = ''] = /^(\p{Ll}+ing)((?: \p{Ll}+)? \p{Ll}+s in \p{Ll}+s)$/u.exec(text) ?? [];
  const found = baseOfGerund(find);
  if (found && /^(?:find|spot|see|catch|fix|notice|read|check|repair)$/u.test(found))
    return item({
      forms: { gerund: text, base: `${found}${faults}`, howTo: `${found}${faults}` },
      isPlural: null,
    });
  const [, verb = '', rest = ''] =
    /^(\p{Ll}+ing)((?: \p{Ll}+){0,5}? (?:which|when|what|where|who|how|whether|if|why|that) .+)$/u.exec(
      text,
    ) ?? [];
  const base = baseOfGerund(verb);
  if (!base || !SENSES.test(base) || /[,.;:]|\b(?:you|your)\b/iu.test(rest)) return null;
  return item({ forms: { gerund: text, base: `${base}${rest}` }, isPlural: null });
}

/** "I read the procedure until the end", "I keep promises": what one does, and not only can. */
function habit(line: string, text: string, tagged: Tagged): Outcome | null {
  if (!/^I (?!can\b|could\b|will\b)/u.test(line) || line === text || !HABIT.test(text)) return null;
  const { forms, isPlural } = activity(text, tagged);
  return forms.gerund === undefined
    ? null
    : item({ forms: { gerund: forms.gerund, sentence: sentence(line) }, isPlural });
}

/** "Stock takes with no losses": named before how it is done. */
function withItsHow(text: string): Outcome | null {
  const found = thingAndHow(text);
  if (!found || !/^\p{Ll}+(?: \p{Ll}+)?s$/u.test(found.thing)) return null;
  return item({ forms: { noun: text }, isPlural: true });
}

/** "People going to work", "mothers returning to work": where they go, and no wish for them. */
const GOING_TO =
  /^(?:\p{L}+ ){0,2}\p{L}+ (?:going|coming|getting|travelling|traveling|returning|driving|walking|commuting|cycling|riding)(?: back)? to (?:work|school|church|hospital|college|town|market)\b/iu;

const HABIT =
  /^(?:finish|keep|arrive|show up|turn up|check|listen|notice|follow|double-check|start|plan|write down|ask|wait)\b|\b(?:until|till|before|after|first|twice|always|every|to the end|on time|early)\b/iu;

const SENSES =
  /^(?:know|tell|see|hear|feel|notice|spot|sense|smell|taste|guess|remember|read|judge|find|show)$/u;

/** Verbs that name a thing too, and are meant as verbs where one wants to learn. */
const LEARNED_BY_DOING =
  /^(?:swim|drive|cook|dance|paint|weld|draw|sew|code|ride|surf|ski|knit|box|skate|bake|type|sing|sail)$/;

function formed(
  text: string,
  line: string,
  tagged: Tagged,
  whole: Tagged,
  stem: Stem,
  piece: Piece,
): Outcome {
  switch (stem) {
    case 'gift':
      if (/^[~\d]/.test(text)) return { kind: 'aside', note: 'figure' };
      if (/^ask (?:any|every|some)\p{L}*$/iu.test(text)) return { kind: 'aside', note: 'told-more' };
      if (ASKED_OF_ONE.test(text))
        return { kind: 'item', note: 'read', forms: { noun: text }, isPlural: false };
      if (/^(?:what(?! to)|what’s|why|whether)\b/i.test(text)) return unread('shape');
      if (freeVerbs(tagged) === 0 && describesPerson(tagged)) return unread('person');
      return (
        habit(line, text, tagged) ??
        withItsHow(text) ??
        item(activity(text, tagged)) ??
        knowing(text) ??
        adjective(text, tagged) ??
        own(line, whole)
      );
    case 'learning':
      if (/^how (?!to\b)/i.test(text))
        return item({ forms: { noun: text }, isPlural: false }) ?? unread('shape');
      if (LEARNED_BY_DOING.test(text))
        return (
          item({ forms: { gerund: gerundOf(text), base: text, howTo: text }, isPlural: null }) ??
          unread('shape')
        );
      if (
        /^\p{Ll}+ing (?:\p{Ll}+ )?(?:test|exam|course|bootcamp|licen[cs]e|certificate|diploma|ticket)\b/u.test(
          text,
        )
      )
        return item({ forms: { noun: text }, isPlural: false }) ?? unread('shape');
      // "Polish B2 exam" polishes nothing.
      if (/^Polish\b/u.test(text) && / (?:exam|test|course|class|[ABC][12])\b/u.test(text))
        return item({ forms: { noun: text }, isPlural: false }) ?? unread('shape');
      return item(activity(text, tagged)) ?? unread('shape');
    case 'off':
      return item(activity(text, tagged)) ?? unread('shape');
    case 'thing':
      return item(theOne(text, noun(text, tagged))) ?? item(activity(text, tagged)) ?? own(line, whole);
    case 'did':
      return deed(text, line, tagged, whole, piece.isOpening);
    case 'never':
      return /^I (?!.*\bnever\b)/i.test(line) ? unread('told-otherwise') : never(text, tagged);
    case 'clause':
      return piece.isOpening || !piece.isFirst ? told(text) : own(line, whole);
    case 'when-i':
      return item(predicate(text, tagged)) ?? otherwise(line);
    case 'when-it':
      return turns(line) ?? item(state(text, tagged)) ?? stateAndMore(text) ?? otherwise(line);
    case 'where':
      return item(place(text, tagged)) ?? otherwise(line);
    case 'number-what':
      // "Missed calls", "how long people wait": what is counted.
      return /^(?:\p{L}+ed \p{L}+s|how (?:many|long|often|much|fast) .+|(?:\p{Ll}+ )?\p{L}+s (?:an?|the|our|each|every) (?:\p{L}+ ){1,3}(?:needs|takes|makes|has|waits|walks|uses|sends) .+)$/iu.test(
        text,
      )
        ? (item({ forms: { noun: text }, isPlural: !/^how/i.test(text) }) ?? unread('shape'))
        : (item(noun(text, tagged)) ?? unread('shape'));
    case 'go':
      return (
        item(plain(text, tagged)) ??
        (tagged.tags[0] === 'det' || /^(?:\p{Lu}\p{Ll}|somewhere|college|uni)/u.test(text)
          ? item(noun(text, tagged))
          : null) ??
        unread('no-verb')
      );
    case 'title': {
      const both = oneThenOther(text);
      if (both !== null) return item({ forms: { noun: both }, isPlural: false }) ?? unread('shape');
      return postNamed(text, tagged, piece);
    }
    case 'role':
      return postNamed(text, tagged, piece);
    case 'figure':
    case 'person-or-figure':
    case 'behind':
    case 'missing':
      return (
        (stem === 'behind' ? counted(text) : stem === 'figure' ? figureAlone(text) : null) ??
        item(
          /\d/.test(text) && freeVerbs(tagged) === 0
            ? { forms: { noun: text }, isPlural: null }
            : noun(text, tagged),
        ) ??
        unread('shape')
      );
    case 'any':
      return freeVerbs(whole) > 0
        ? own(line, whole)
        : (item(activity(text, tagged)) ?? item(past(text, tagged)) ?? unread('shape'));
    case 'who':
      // "People to find a job" is a wish for them, not their name.
      return tagged.tags[1] === 'to' || (tagged.tags[2] === 'to' && !GOING_TO.test(text))
        ? unread('purpose')
        : (asMany(text) ?? wishedFor(text, line) ?? item(noun(text, tagged)) ?? unread('shape'));
    default:
      return item(noun(text, tagged)) ?? unread('shape');
  }
}

/** "North wall at St Peters": there is one, and it has its article. */
function theOne(text: string, formed: Formed): Formed {
  const named = text.replace(
    /\bSt (Peter|Paul|Mary|John|Luke|Mark|Anne|Joseph|Michael|Patrick|George|Stephen)s\b/gu,
    'St $1’s',
  );
  if (formed.forms.noun === undefined) return formed;
  const isOne = formed.isPlural === false && ONE_THERE.test(named);
  return { ...formed, forms: { ...formed.forms, noun: isOne ? `the ${named}` : named } };
}

/** One thing that is built, painted or planted, and where: what it is has no article. */
const ONE_THERE =
  /^(?!(?:an?|the|my|our|his|her|their|one|every|each|some|any|being|winning|becoming|getting)\b)(?:\p{Ll}+ ){0,2}(?:wall|roof|bridge|garden|mural|gate|fence|floor|window|door|staircase|tower|barn|shed|kitchen|playground|fountain|clock|arch|path|road|pond|statue|organ|orchard|ward|stall|shop front|hall|chapel|dome|spire|stage|map|menu|website|app) (?:at|in|on|of|outside|behind|by|near|for) (?:the |my |our |a )?\p{L}/u;

/** A post; "Head of Maths, Leeds": what stands behind a comma may be where it was. */
function postNamed(text: string, tagged: Tagged, piece: Piece): Outcome {
  return piece.isFirst ||
    describesPerson(tagged) ||
    /(?:^| )\p{Ll}+(?:er|ist|ian|ant|man|woman|clerk|aide|guard|chef|cook)$|(?:^| )(?:rep|lead|hand)$/u.test(
      text,
    )
    ? (item(noun(text, tagged)) ?? unread('shape'))
    : unread('where');
}

/** "Welder then foreman": one post after the other, each with its article. */
function oneThenOther(text: string): string | null {
  const all = text.split(/,? (?:and )?then (?:an? )?/u);
  return all.length > 1 && all.every((post) => isWorker(post))
    ? all.map(withArticle).join(' and then ')
    : null;
}

/** "Helping deaf people get jobs": the people that are helped. */
function wishedFor(text: string, line: string): Outcome | null {
  const who = /^(?:to )?help(?:ing)? /i.test(line) ? WISHED_FOR.exec(text)?.[1] : undefined;
  return who && !/\b(?:who|that|which|not|no|never)\b/i.test(who)
    ? { kind: 'item', note: 'read', forms: { noun: who }, isPlural: true, text: who }
    : null;
}

/** A clause where one was asked for; "you" speaks to the reader, and cannot stand in the person's sentence. */
function told(text: string): Outcome {
  if (/\byour?\b/i.test(text)) return unread('second-person');
  return item(clause(text, tag(text, true))) ?? unread('no-clause');
}

/** "Gets loud", "involves numbers": what it does, where how it is was asked for. */
const TURNS =
  /^(?:gets|goes|rains|snows|matters|involves|feels|works|needs|takes|comes|looks|sounds|smells|helps|starts|stops|depends|requires|becomes|turns|stays)\b/i;

function turns(line: string): Outcome | null {
  if (!TURNS.test(line)) return null;
  const [first = ''] = line.split(/, then\b/i);
  return item({ forms: { clause: `it ${lowerFirst(first)}` }, isPlural: null }, 'clause');
}

/** "Quiet and small parts are on the table": how it is, and what is so then; "it is" stands before the whole. */
function stateAndMore(text: string): Outcome | null {
  const [first = '', ...more] = text.split(/,? (?:and|that|but)\b|, /u);
  const isQuality =
    more.length > 0 &&
    !OPENS_ITSELF.test(first) &&
    !PREPOSITIONS.has(first.split(' ')[0] ?? '') &&
    first.split(' ').length <= 5;
  return isQuality ? item({ ...state(first, tag(first)), forms: { clause: text } }, 'when-it') : null;
}

/** Somebody or something that a clause of its own begins with. */
const OPENS_ITSELF =
  /^(?:the|my|our|his|her|their|nobody|everybody|everyone|people|customers?|kids|children|I|we|they|he|she|you|there|this|that|\p{Lu})\b|\b(?:is|are|was|were|has|have|comes?|goes|gets?|works?|starts?|runs?|says?|smiles?|breathes)\b/u;

/** A whole clause where only its end was asked for: it completes "when ___". */
function otherwise(line: string): Outcome {
  const said = line.replace(/^when /i, '');
  return item(clause(lowerFirst(said), tag(said, true)), 'clause') ?? unread('shape');
}

/** "Patient": a person is so; "being patient" is offered. */
function adjective(text: string, tagged: Tagged): Outcome | null {
  if (!isAdjectivePhrase(tagged)) return null;
  return unread('adjective', /\b(?:not|no|never)\b/.test(text) ? null : `being ${text}`);
}

import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { overlaps, rootsOf } from '#src/domain/language/en/aspiration/roots.ts';
import { from, listed, type Piece, words } from '#src/domain/language/en/compose/line.ts';
import type { Gift, Slots } from '#src/domain/synthesis/slots.ts';
import { nameOf, rotated, type Told, type Way } from './context.ts';
import { say } from './frames.ts';

/** So many words before a comma tell enough by themselves. */
const FEWEST_OF_A_HALF = 2;
/** Two gifts in own words stand in one sentence where both are short. */
const MOST_WORDS = 14;

/**
 * What the person can do, or is asked for: own words first, two at most; then what they would like to fill their days
 * with of what was there to be chosen, else one of the rest.
 */
export function* GIFT(told: Told): Iterable<Way> {
  const gifts = ranked(told);
  const [one, two] = gifts.filter(({ option }) => option === null);
  const listedGifts = gifts.filter(({ option }) => option !== null);
  const liked = listedGifts.filter(({ isStarred }) => isStarred).slice(0, 2);
  if (!one) {
    const two = listedGifts.slice(0, 2);
    yield* ofChosen(doneIn(two), liked.length === two.length, told.seed);
    return;
  }
  const chosen = liked.length > 0 ? liked : listedGifts.slice(0, 1);
  // Their own words are enough to tell them by: one chip beside them, and none that says the same.
  const chip = doneIn(
    chosen.filter((gift) => !isSaidBy(gift, [one, two], told.slots)).slice(0, isShort(one) ? 2 : 1),
  );
  // Two of their own and what they like take two breaths.
  for (const way of two ? ofOwn(one, two) : []) {
    if (liked.length > 0) yield [...way, say('gift-like-too', { chip })];
    yield way;
  }
  yield* ofOwnAnd(one, chip, liked.length > 0);
  // What they typed names nothing that stands in a sentence: the chips do.
  yield* ofChosen(doneIn(chosen), liked.length > 0, told.seed);
}

/** Whether a chip only says again, in general, what own words or the verb for whom the work is say of one thing. */
function isSaidBy({ option }: Gift, own: readonly (Gift | undefined)[], { serving }: Slots): boolean {
  const words = SAYS_THE_SAME[option ?? ''];
  if (words === undefined) return false;
  return words.test([...own.map((gift) => gift?.quote ?? ''), serving?.verb.id ?? ''].join(' '));
}

/** What of one thing is what a chip says of all: who hears which string is off notices what is not right. */
const SAYS_THE_SAME: Readonly<Record<string, RegExp>> = {
  mend: /\b(?:mend|fix|repair|fault|broken|restor|get(?:ting)? .* (?:going|running) again|make-things-work)/iu,
  notice: /\b(?:notic|spot|see(?:ing)?\b|hear|mistake|smell|catch)/iu,
  explain: /\b(?:explain|teach|train|show|pass-on|how to tell)/iu,
  listen: /\b(?:listen|hear people)/iu,
  figures: /\b(?:figures|numbers|accounts|books|cash|budget)/iu,
  cook: /\b(?:cook|bak|meal|dish|soup|bread|feed)/iu,
  'living-things': /\b(?:animal|cow|calv|calf|horse|dog|goat|sheep|plant|tree|bird|hive|bee|treat)/iu,
  lead: /\b(?:lead|team|crew|gang)/iu,
  calm: /\b(?:calm|panic|upset|angry)/iu,
};

/** "leading a team and explaining things" */
function doneIn(chips: readonly Gift[]): Piece {
  const done = chips.flatMap((gift) => {
    const said = words(gift, 'gerund');
    return said ? [said] : [];
  });
  return listed(done, 'list');
}

/** Few words of their own leave room for two that were chosen. */
function isShort({ quote }: Gift): boolean {
  return quote.split(' ').length <= FEW_WORDS;
}

const FEW_WORDS = 6;

function* ofOwn(one: Gift, two: Gift): Iterable<Way> {
  // "I can get any stain out, blood, curry": what is left of a list is no second gift.
  if (two.forms.noun !== undefined && !two.forms.noun.includes(' ') && two.isPlural !== true) return;
  const [own, other] = [clauseOf(one), clauseOf(two)];
  const [good, goodTwo] = [goodAt(one), goodAt(two)];
  const [matter, twoMatter] = [comesFor(one), comesFor(two)];
  yield [say('gift-own-own', { own, other: lowered(other) })];
  yield [say('gift-own-come', { own, other: twoMatter })];
  yield [say('gift-own-come', { own: other, other: matter })];
  yield [say('gift-own-good', { own, chip: goodTwo })];
  yield [say('gift-own-good', { own: other, chip: good })];
  yield [say('gift-good-and', { own: good, chip: goodTwo })];
  yield [say('gift-what', { chip: pairOf(good, goodTwo) })];
  yield [say('gift-good-come', { own: good, other: twoMatter })];
  yield [say('gift-what-come', { own: good, other: twoMatter })];
  yield [say('gift-good-come', { own: goodTwo, other: matter })];
  yield [say('gift-what-come', { own: goodTwo, other: matter })];
  yield [say('gift-come', { own: pairOf(matter, twoMatter) })];
  yield [say('gift-good-and', { own: matterOf(one), chip: matterOf(two) })];
  yield [say('gift-what', { chip: pairOf(matterOf(one), matterOf(two)) })];
}

function* ofOwnAnd(one: Gift, chip: Piece, isLiked: boolean): Iterable<Way> {
  const own = clauseOf(one);
  const good = goodAt(one);
  const matter = comesFor(one);
  const eye: Piece = HAS_ONE.test(one.forms.noun ?? '') ? matterOf(one) : null;
  // "Their tablets": whose, was said nowhere.
  const done: Piece = /^their\b/iu.test(one.forms.noun ?? '') ? null : matterOf(one);
  const how = say('gift-how', { how: howOf(one) });
  yield [say(isLiked ? 'gift-have-like' : 'gift-have-good', { own: eye, chip })];
  yield [say('gift-have', { own: eye })];
  if (eye) return;
  yield [say(isLiked ? 'gift-own-like' : 'gift-own-good', { own, chip })];
  yield [say('gift-own', { own })];
  yield* goodAnd(good, chip, isLiked);
  if (!/^how to\b/iu.test(one.quote)) {
    yield [say(isLiked ? 'gift-come-like' : 'gift-come-good', { own: matter, chip })];
    yield [say('gift-come', { own: matter })];
  }
  yield* goodAnd(done, chip, isLiked);
  if (one.forms.gerund !== undefined && !/^how to\b/iu.test(one.quote)) return;
  yield [say(isLiked ? 'gift-own-like' : 'gift-own-good', { own: how, chip })];
  yield [say('gift-own', { own: how })];
}

function* goodAnd(own: Piece, chip: Piece, isLiked: boolean): Iterable<Way> {
  if (isLiked) {
    yield [say('gift-good-like', { own, chip })];
    yield [say('gift-what-like', { own, chip })];
  } else {
    yield [say('gift-good-and', { own, chip })];
    yield [say('gift-what', { chip: pairOf(own, chip) })];
  }
  yield [say('gift-good', { chip: own })];
  yield [say('gift-what', { chip: own })];
}

function* ofChosen(chip: Piece, isLiked: boolean, seed: number): Iterable<Way> {
  const good: Way = [say('gift-good', { chip })];
  yield* isLiked ? rotated<Way>([good, [say('gift-like', { chip })]], seed) : [good];
  yield [say('gift-what', { chip })];
}

/** "A good eye for a fleece": somebody has it. */
const HAS_ONE = /^an? (?:\p{L}+ )?(?:eye|ear|nose|memory|hand|feel|sense|voice|head)\b/iu;

function pairOf(one: Piece, other: Piece): Piece {
  return one && other && listed([one, other], 'list');
}

/** What people come for has a name: nobody comes to somebody "for telling a man the truth". */
function comesFor(gift: Gift): Piece {
  if (gift.forms.gerund !== undefined) return null;
  const matter = matterOf(gift);
  return matter?.some(({ text }) => /\b(?:people\b(?!['’])|my\b|their\b)/iu.test(text)) ? null : matter;
}

/** "How to tell a family something" is what others ask; nobody asks how to tell me. */
function howOf(gift: Gift): Piece {
  return /\bme\b/iu.test(gift.forms.howTo ?? '') ? null : words(gift, 'howTo');
}

/** "I can find the colour of a wall", "I know where every part is": the gift as a clause of its own, without its stop. */
function clauseOf(gift: Gift): Piece {
  return ownSentence(gift) ?? qualityOf(gift) ?? toolOf(gift) ?? doOf(gift);
}

/** "Dependable": how one is, said of oneself as it is. */
function qualityOf(gift: Gift): Piece {
  const text = gift.quote.trim().replace(/^(?:being|i(?:['’]m| am)) /iu, '');
  return IS_A_QUALITY.test(text) ? say('gift-is', { what: [from(gift, text.toLowerCase(), 'noun')] }) : null;
}

const IS_A_QUALITY =
  /^(?:(?:very|always|quite|really) )?(?:dependable|reliable|patient|punctual|honest|calm|careful|loyal|friendly|organi[sz]ed|accurate|thorough|creative|curious|flexible|polite|kind|quick|fast|tidy|precise|responsible|persistent|stubborn|adaptable|cheerful|trustworthy|discreet|strong|steady|attentive|open|fair|on time)(?:(?:,| and) (?:dependable|reliable|patient|punctual|honest|calm|careful|loyal|friendly|organi[sz]ed|accurate|polite|kind|quick|fast|tidy|precise|responsible|steady|strong|fair|on time))*$/iu;

/** "Excel", "C, Java and a little Python": a thing that one can is known, and nobody comes for it. */
function toolOf(gift: Gift): Piece {
  const { noun = '', gerund } = gift.forms;
  if (gerund !== undefined || !IS_A_TOOL.test(noun)) return null;
  return say('gift-know', { what: [from(gift, noun, 'noun')] });
}

const IS_A_TOOL =
  /^(?:\p{Lu}[\p{L}\d+#.]*)(?:(?:, | and |, and )(?:(?:a little|some|a bit of) )?\p{Lu}[\p{L}\d+#.]*| vba)*$/u;

/** "I remember which person buys which drink", where it was typed as a sentence about oneself. */
function ownSentence(gift: Gift): Piece {
  const { sentence } = gift.forms;
  const text = sentence ? clauseIn(sentence) : '';
  if (!/^(?:I|People|Everybody|Everyone) \p{L}/u.test(text) || !isSmooth(text) || NOT_ALOUD.test(text))
    return null;
  return text.split(' ').length > MOST_WORDS ? null : [from(gift, text, 'sentence')];
}

/** Behind "and", where only "I" keeps its capital. */
function lowered(said: Piece): Piece {
  return (
    said?.map((one, at) =>
      at === 0
        ? { ...one, text: one.text.replace(/^(?!I\b)\p{Lu}/u, (letter) => letter.toLowerCase()) }
        : one,
    ) ?? null
  );
}

/** A sentence as it stands before "and": without its stop. */
export function clauseIn(sentence: string): string {
  return sentence.replace(/[.!]+$/u, '').replace(/, \d+ (?:years|months)$/u, '');
}

/** What is good to hear at work is said by oneself or of oneself, and moans about nobody. */
const NOT_ALOUD =
  /\b(?:my(?! (?:own )?(?:head|hands?|eyes?|ears?|fingers?|nose|mind|feet|voice|tools?|work)\b)|our|theirs?|moan\w*|complain\w*|cr(?:y|ies|ying)|secrets?|money|loans?|n['’]t)\b/iu;

/** "Tuning by ear", "choosing the shortest sentence": typed with "-ing", behind "good at". */
function goodAt(gift: Gift): Piece {
  const { gerund = '', sentence = '' } = gift.forms;
  const told = clauseIn(sentence).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  if (gerund === '' && /^\p{Ll}+ing \p{L}/u.test(told))
    return isSmooth(told) && !NOT_ALOUD.test(told) && told.split(' ').length <= MOST_WORDS
      ? [from(gift, told, 'gerund')]
      : null;
  const isTyped = gift.quote.toLowerCase().startsWith((gerund.split(' ')[0] ?? '').toLowerCase());
  return gerund && isTyped ? (wholeAsTyped(gift) ?? matterOf(gift)) : null;
}

/** With what stands behind its comma, where it was typed as one prints it: "saying what was said, no more and no less". */
function wholeAsTyped(gift: Gift): Piece {
  const text = asTyped(gift.quote);
  const first = gift.forms.gerund?.split(' ')[0] ?? '';
  const isWhole = text.startsWith(`${first} `) && /, (?:and|or|no|not|also|even|with(?:out)?) /u.test(text);
  const isShort = text.split(' ').length <= MOST_WORDS;
  return isWhole && isShort && isSmooth(text) && !NO_MATTER.test(text) && !NOT_ALOUD.test(text)
    ? [from(gift, text, 'gerund')]
    : null;
}

/** Words typed with a capital, as they stand inside a sentence; else nothing, for who types none leaves other slips too. */
export function asTyped(quote: string): string {
  const text = quote.trim().replace(/[.]+$/u, '');
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : '';
}

/** "Hear which string is off": what one sees, hears or knows is nothing that one is good at, unless it was typed so. */
function doOf(gift: Gift): Piece {
  const { base } = gift.forms;
  if (
    !base ||
    !matterOf(gift) ||
    /^how to\b/iu.test(gift.quote) ||
    /\b(?:theirs|their (?:secrets?|money|business|lives|problems?))\b/iu.test(base) ||
    wholeAsTyped(gift)
  )
    return null;
  if (/^i (?!can |could )/iu.test(gift.quote.trim()))
    return say('gift-do', { what: [from(gift, firstHalf(base), 'base')] });
  // Typed with "-ing", or as what one does: one is good at it. What is sensed, one can.
  const isDoing = /^\p{L}+ing\b/iu.test(gift.quote.trim()) && !OF_THE_SENSES.test(base);
  if (isDoing || !SENSES.test(base) || HAS_TWO_VERBS.test(gift.forms.gerund ?? '')) return null;
  const isPlain = /^(?:know|remember|notice) /u.test(base);
  return say(isPlain ? 'gift-do' : 'gift-can', { what: [from(gift, firstHalf(base), 'base')] });
}

/** "Hear which finger is afraid": a clause of what is sensed. */
const OF_THE_SENSES =
  /^(?:hear|see|feel|smell|taste|tell|sense) (?:which|when|what|if|whether|that|how|where|who)\b/u;

/** "Noticing when a child is guessing and not hearing": the second verb keeps its "-ing". */
const HAS_TWO_VERBS = / (?:and|or)(?: not)? \p{Ll}+ing\b/u;

const SENSES =
  /^(?:see|hear|feel|smell|taste|tell(?= (?:if|when|whether|what|which|from|by))|spot|notice|sense|read|recogni[sz]e|count|know|remember)(?= \S)/;

/** Gifts that may be told, the most telling first: none that tires, none whose words stand already. */
function ranked({ slots, used }: Told): readonly Gift[] {
  const told = slots.gifts.filter(
    (gift) => !gift.isTiring && !used.has(gift.source) && (gift.option !== null || isSayable(gift)),
  );
  if (told.length < 2) return told;
  const roots = rootsOf(aboutWork(slots));
  const rank = (gift: Gift) => {
    const isOwn = gift.option === null;
    if (!isOwn) return gift.isStarred ? 1 : 0;
    // What a person put into words of their own says more of them than what was there to be chosen.
    return gift.isStarred ? 4 : overlaps(rootsOf(gift.quote), roots) ? 3 : 2;
  };
  return told.toSorted((one, other) => rank(other) - rank(one));
}

function isSayable(gift: Gift): boolean {
  return (
    matterOf(gift) !== null ||
    ownSentence(gift) !== null ||
    qualityOf(gift) !== null ||
    toolOf(gift) !== null ||
    goodAt(gift) !== null ||
    (gift.forms.howTo !== undefined && !NO_MATTER.test(gift.forms.howTo))
  );
}

/** What stands after "for": what one does, or what it is about; not what one does for one's own people. */
function matterOf(gift: Gift): Piece {
  const { gerund, noun } = gift.forms;
  const text = gerund ? firstHalf(gerund) : noun;
  if (!text || !isSmooth(text) || NO_MATTER.test(text) || LACKS_A_VERB.test(text)) return null;
  // "Relatives, about medicine": what follows says more of it, and hangs loose behind "for"; "plugs and boards, even for the neighbours" stands without.
  // "Bad news, told well" is one thing.
  const whole = text.replace(/,(?= (?:told|done|made|cut|cooked|baked|fixed|written|\p{Ll}+ed)\b)/u, '');
  if (!gerund && whole !== text) return [from(gift, whole, 'noun')];
  const [first = ''] = text.split(',');
  const isCut = !gerund && first !== text;
  if (text.split(' ').length > MOST_WORDS || (isCut && first.split(' ').length < FEWEST_OF_A_HALF))
    return null;
  return [from(gift, isCut ? first : text, gerund ? 'gerund' : 'noun')];
}

/** "Reading the water", of "reading the water, where is the sand under": what follows is put as one thinks it. */
function firstHalf(text: string): string {
  return text.replace(/^(\S+ \S+[^,]*), (?!and\b).*$/u, '$1');
}

/** "What the waters about to do": a verb was left out. */
const LACKS_A_VERB = /(?<!\b(?:is|are|was|were|am|be)|[’'](?:s|re|m)) about to\b/u;

/** Words for no matter at all, or for one that no employer hears of. */
const NO_MATTER =
  /^the (?:ear|eye|hand|hands|nose|touch)$|^(?:whether|which|what|where|why|how|if|when|who|every(?:thing|bod\p{L}+|one)|anything|nothing|stuff|money|cash|loans?)\b|['’]s$|\b(?:my(?! (?:own )?(?:head|hands?|eyes?|ears?|fingers?|nose|mind|feet|voice|tools?|work)\b)|our)\b|\bfor me \p{L}|^telling me\b|\b(?:moan|complain)/iu;

/** All words about the work: known, in mind, for whom, and what was done. */
function aboutWork({ work, inMind, serving, proofs, learning }: Slots): string {
  const works = [...work, ...inMind].map(nameOf);
  const did = proofs.flatMap((proof) =>
    Object.values(proof).flatMap((part) => (typeof part === 'object' ? part.quote : [])),
  );
  return [...works, ...did, ...learning.map(({ what }) => what.quote), serving?.who?.quote ?? ''].join(' ');
}

import { bareThings, beginsBare, isBareWithHow } from '#src/domain/language/en/doubts/bare-things.ts';
import { isCutOff } from '#src/domain/language/en/doubts/cut-off.ts';
import { isLeftIn } from '#src/domain/language/en/doubts/left-in.ts';
import { lacksHave, losesTime, mixesTimes } from '#src/domain/language/en/doubts/tenses.ts';
import { runsTogether } from '#src/domain/language/en/doubts/two-sentences.ts';
import { hasLostVerb } from '#src/domain/language/en/doubts/verbs-lost.ts';
import { isForeign } from '#src/domain/language/en/read/language.ts';
import { phraseOf } from '#src/domain/language/en/read/phrase.ts';
import { isBroken } from '#src/domain/language/en/reader/broken.ts';
import { baseOfThird } from '#src/domain/language/en/reader/inflect.ts';
import { NO_PROSE } from '#src/domain/language/en/reader/prose.ts';
import type { Tagged } from '#src/domain/language/en/reader/tag-names.ts';
import { tag } from '#src/domain/language/en/reader/tags.ts';
import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';
import { onceByText } from '#src/domain/text/readings.ts';

/** What a phrase is printed as: a whole clause has a verb; a name gets its article where it is said; without those whom it serves a wish is flat, so that less is asked of them. */
export type Shape = 'clause' | 'part' | 'whom' | 'name';

/** Words of another language: such a phrase is never said inside an English sentence. */
export const FOREIGN = 4;
/** From here on a phrase is left out where enough else stands. */
export const DOUBTFUL = 2;

/**
 * How little a phrase may be read aloud as it stands, from 0: each slip that the repair left in it counts. `isAbroad`
 * where most of what the person typed is in another language.
 */
export function doubtOf(text: string, shape: Shape, isAbroad: boolean): number {
  const plain = text.replace(/[.]+$/u, '');
  if (isOfAnotherLanguage(plain, isAbroad)) return FOREIGN;
  return slipsIn(plain, shape) + (plain.split(' ').length > MANY_WORDS ? 1 : 0);
}

/** How many slips show in a phrase, be it long or short: one that tells counts two. */
export function slipsIn(plain: string, shape: Shape): number {
  return SEEN[shape](plain);
}

/** A first draft, what is said aloud, goals and tensions each ask for the same phrases, and a key in another answer does again. */
const SEEN: Readonly<Record<Shape, (plain: string) => number>> = {
  clause: onceByText((plain) => slips(plain, 'clause')),
  part: onceByText((plain) => slips(plain, 'part')),
  whom: onceByText((plain) => slips(plain, 'whom')),
  name: onceByText((plain) => slips(plain, 'name')),
};

function slips(plain: string, shape: Shape): number {
  const tagged = tag(plain, shape === 'clause');
  return (
    (SLIPS.some((slip) => slip.test(plain)) || NO_PROSE.test(plain.replace(TIME, '$1.$2')) || isBroken(plain)
      ? 2
      : 0) +
    (shape === 'clause' && !hasVerb(tagged) ? 2 : 0) +
    (mixesTimes(tagged) ? 2 : 0) +
    (plain.split(/,(?!\d)/u).length > 2 && !hasVerb(tagged) ? 2 : 0) +
    (shape === 'name' ? 0 : Math.min(2, bareThings(plain, tagged) / (shape === 'whom' ? 2 : 1))) +
    (shape === 'clause' && beginsBare(tagged) ? 2 : 0) +
    ((shape === 'clause' || shape === 'part') && isUnsaid(plain, tagged) ? 2 : 0)
  );
}

/** What no editor prints, by kinds of grammar. */
function isUnsaid(plain: string, tagged: Tagged): boolean {
  return (
    isLeftIn(plain) ||
    isCutOff(plain) ||
    isBareWithHow(plain) ||
    lacksHave(tagged) ||
    losesTime(tagged) ||
    hasLostVerb(tagged) ||
    runsTogether(tagged)
  );
}

const TIME = /(\d):(\d)/gu;
const MANY_WORDS = 14;

/** Words that the reader of a letter does not know, verbs that do not go with their subject, and numbers put loosely. */
const SLIPS: readonly RegExp[] = [
  /\b(?:\p{Ll}+nae|ain|wan|wans|feart|tae|hame|hoose|aw|oot|doon|frae|gonnae|yous|youse|innit|somethings|everybodys|nobodys|ur|ppl|wi|bc|cuz|tho|thru|a['’]body|somethins|everybdy)\b(?!-)|\p{L}['’](?:ys|yins?)\b/iu,
  /(?:n['’]t|\b(?:not|never|no)) (?:\p{L}+ ){0,3}(?:nobody|nothing|no one|none)\b/iu,
  /\b(?:the|my|our) \p{Ll}+[^s\s] don['’]t\b/iu,
  // Two sentences in one, without a joint: "in the toolroom now it’s me".
  /(?<!\b(?:and|but|so|or|that|because)) (?<=\p{Ll} )(?:now|then) (?:it['’]s|I|we|they)\b/u,
  // "In the cupboard 15 years", "3 chairs, 11 years": how long, put loosely.
  /(?<!\b(?:for|in|after|over|last|next|another|of|about|than|every|to|under|at|past|almost|nearly|the|these|those|my|around|with|until|,)) \d+ years?$|, \d+ \p{Ll}+, \d+ /iu,
  /(?<![\p{L}\p{N}'’.&/+-])(?![aio](?![\p{L}'’]))\p{Ll}(?![\p{L}\p{N}'’.&/+-])/u,
  /\b(?:he|she|it|this) (?:don['’]t|have|go|come|say|do)\b(?! (?:you|we|they))/iu,
  /\b(?:people|they|we|you|men|women|children|kids|girls|boys) (?:is|was|has|knows|goes|comes)\b/iu,
  /\b(?:who|that) get took\b|\b(?:get|gets|got|been|was|were) (?:took|went|did|saw|broke|gave)\b/iu,
  /\ban? (?:\d+ (?:years|months|people|children|kids|men|women)\b|any|anymore|every|all|some|my|your|our|their|good money|work|advice)\b|\ban? \p{Ll}+ (?:years|months|weeks) old\b/iu,
  /\b(?!(?:is|was|does|has|as|it's|this)\b)\p{Ll}{3,}s not (?:good|well|right|so|very)\b/iu,
  /\band (?:light|water|power|money|work|rain) (?:come|go|run|stop|start)\b/iu,
  /(?<!\bat )\bsomething with an? \b|\blikes? (?:she|he|I|they)(?= ask\b|$)/iu,
  /\b(?:ye|whits?|whit['’]s|hale|wrang|masel|wis|guid|hurted|teached|buyed|goed|maked|bringed|catched|runned|writed|readed)\b/iu,
  /\ban? (?:children|people|men|women|right)\b|\ban? \p{Ll}+ (?:hot|cold|open|closed|full|empty)$|\b(?:people|they|customers|animals|children) (?:always )?(?:afraid|hungry|sick|happy|angry|tired|scared)\b/iu,
  // Whose it is, without its sign: "my grandpas truck".
  /\b(?:dads|mums|moms|nans|grans|grandpas|grandmas|grandads|gogos) (?!(?:and|or|who|that|are|were|in|at|of|from|with|to)\b)[\p{L}\d]/iu,
  // "Scale an fillet", "a old man", "they go quiet quiet".
  /\ban (?:[bcdfgjklmnpqrstvwxyz]\p{Ll}|[BCDGJKPQTVWYZ]\p{Lu})|\ba (?:[aei]\p{Ll}(?<!eu)|o(?!n[ec])\p{Ll})|\b(quiet|slow|small|fast|big|good|long|same|hot|clean|soft|loud|many|far) \1\b/u,
  // "One of them asked me where did the rest go": what somebody said, without the signs of it.
  /\b(?:say|says|asks?|asked|tells?|told)(?: me| us| him| her| them)? (?:(?:can|could|should) I|why you are|wh\p{Ll}+ (?:are|is|did|do|will))\b/iu,
  // "In warehouse I put a box in the box", "I was only daughter": without their small words.
  /\bin (?:warehouse|factory|office|kitchen|plant|village|restaurant|hotel|market) (?:I|we|they|he|she|and|the)\b|(?<!\b(?:the|an|my|her|his|their|our) )only (?:daughter|son|child)\b/iu,
  /, zero \p{Ll}+ed\b|\bby \d+ only\b|\bno \p{Ll}+ (?:shouting|calling|talking)$|, and the day (?:I|we|he|she|they)\b/iu,
  /\band (?:line|machine|boss|customer|client|driver) (?:is|are|was)\b|\b(?:died|passed|left|moved|came|closed|retired) I (?:need|want|have|am|feel|miss)\b/iu,
  // What nobody signs.
  /\b(?:god)?damn\b|\b(?:bull)?shit\p{L}*\b|\bfuck\p{L}*\b/iu,
  // "Since the cows went down the road in April it’s too quiet": a second sentence without a joint.
  /^(?!.*\b(?:that|because|what|how|if|when|where|who|think|thought|say|says|said|know|knew|so|like|told|but|till|until|before|since|and) (?:\p{L}+ ){0,3}it['’]s\b)(?!it['’]s).*[\p{Ll}] it['’]s (?:too|so|very|been|just|all)\b/iu,
  // Many, and the verb of one; one of them, and the verb of many.
  /\b(?:all|many|some|these|those) \p{Ll}+s is\b|\ball the \p{Ll}+[^s\s] (?:run|work|go|come)\b|\b(?:some|every|each) (?!one|day|time|body)\p{Ll}*[^s\s] (?:ask|come|give|go|make|need|say|take|tell|want)\b/iu,
  /^\d+ years (?:and )?(?:it|I|they|we)\b|\bfrom where I\b|\band me I\b|\d \p{Ll}+ by (?:month|week|year)\b|\d (?:days|weeks|months) no\b/iu,
  /\b(?:do|does|did|works?|worked) (?:it )?(?:very )?good(?=$|,| and )/iu,
  // Somebody, and how they are, without a verb between.
  /\bI (?:afraid|alone|happy|hungry|sick|tired)\b|\bbefore (?:the )?(?:sun|day) (?:hot|dark)\b/iu,
  /\b(?:do|fix|make|see|take) am\b|\bdon (?:come|get|go|lose|see)\b|\bno stuck\b|\bother (?:man|woman)\b|\bI cut \d/u,
  // "26 years, everything finish": left in the form of a dictionary.
  /\b(?:and|,) (?:finish|lose|sell|close) (?:everything|all)\b/iu,
  /\bonly one time\b|\b(?:me|them|it|us) always$/iu,
  /\bso that['’]s (?:cool|fun|nice|great|that)\b|\b(?:and stuff|or something|or whatever)\b/iu,
  /\bexplain(?:ed|s)? (?:me|us|him|her)\b|\bwant again to\b|\bwhen that\b|\bthe (?:the|my|our)\b/iu,
];

/** Words that only English has, and that no language of its neighbours uses too. */
const ONLY_ENGLISH = /\b(?:the|and|of|with|my|for|to|who|that|when|is|are|from|their|people|not|by)\b/iu;
/** Small words of other languages, which a name or a loan may hold too. */
const OF_OTHERS =
  /(?:^|[\s,])(?:de|da|os|dos|das|ou|meus?|minhas?|em|en|con|com|sem|sin|para|por|los|las|um|uma|una|und|mit|der|et|du|des|les|que|quem|e|y|na|nas|el|sei|ein|eine|im|zu|für)(?=$|[\s,])/u;

function isOfAnotherLanguage(text: string, isAbroad: boolean): boolean {
  if (isForeign(phraseOf(text))) return true;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters > latin) return true;
  return (
    isAbroad &&
    !ONLY_ENGLISH.test(text) &&
    (OF_OTHERS.test(text) || /^\p{Ll}+$|(?:ção|dade|eir[oa]|ad[oa]s?|nh[oa]|agem|inar|izar)\b/u.test(text))
  );
}

/** Whether somebody typed in another language more than once: then a phrase is English only where it shows that. */
export function isMostlyAbroad(quotes: readonly string[]): boolean {
  return quotes.filter((quote) => OF_OTHERS.test(quote) && !ONLY_ENGLISH.test(quote)).length >= 2;
}

function hasVerb({ tags, words }: Tagged): boolean {
  return (
    tags.some(
      (one, at) =>
        one === 'fin' || one === 'aux' || (at > 0 && (one === 'base' || isVerbToo(words[at] ?? ''))),
    ) || words.some((word) => /['’](?:s|re|m|ve|d|ll)$/u.test(word))
  );
}

/** "The roof leaks", "I like it": what may be a thing may be what it does. */
function isVerbToo(word: string): boolean {
  return isBaseVerb(word) || isBaseVerb(baseOfThird(word) ?? '');
}

import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { isClauseOfOthers } from '#src/domain/language/en/clause-of-others.ts';
import { from, listed, type Piece, textIn, words } from '#src/domain/language/en/compose/line.ts';
import { isBaseVerb, isNounToo } from '#src/domain/language/en/reader/verb-words.ts';
import type { Gift } from '#src/domain/synthesis/slots.ts';
import { say } from './frames.ts';
import { isNoMatter, isNotAloud } from './gift-private.ts';
import { HAS_ONE, qualityOf } from './gift-quality.ts';
import { IS_NO_ACTIVITY, isBareName, isDoneAt, isThings, languageOf } from './gift-with.ts';
import { isOffWork } from './off-work.ts';

const FEWEST_OF_A_HALF = 2;
const MOST_WORDS = 14;

/** A gift in half a sentence; two of one kind share its beginning. */
export type Half = { kind: 'own' | 'good' | 'with'; said: Piece; what: Piece };

/** A gift in the person's own words as half a sentence, the best first. */
export function halvesOf(gift: Gift): readonly Half[] {
  const { noun = '' } = gift.forms;
  if (
    HOW_ALONE.test(gift.quote.trim()) ||
    IS_CUT.test(noun) ||
    THEY_ASK.test(gift.quote.trim()) ||
    isOffWork(gift) ||
    isClauseOfOthers(noun)
  )
    return [];
  const one = (said: Piece): Half[] => (said ? [{ kind: 'own', said, what: null }] : []);
  const eye: Piece = HAS_ONE.test(noun) ? matterOf(gift) : null;
  if (eye) return one(say('gift-have', { own: eye }));
  const good = (what: Piece): Half[] =>
    what
      ? [
          { kind: 'good', said: say('gift-good', { chip: what }), what },
          // Behind a sentence that opens with "I am", one can it: "what I am good at is" goes a long way round.
          ...one(canOf(gift)),
          { kind: 'good', said: say('gift-what', { chip: what }), what },
        ]
      : [];
  const isHow = /^how to\b/iu.test(gift.quote);
  const isTheirs = /^their\b/iu.test(noun);
  return [
    ...one(
      broughtTo(gift) ??
        calledFor(gift) ??
        ownSentence(gift) ??
        qualityOf(gift) ??
        languageOf(gift) ??
        toolOf(gift) ??
        doOf(gift),
    ),
    ...good(goodAt(gift)),
    ...goodWith(gift),
    ...(isAnActivity(gift) ? good(matterOf(gift)) : []),
    // "Their tablets": whose, was said nowhere.
    ...(isTheirs || !isDoneAt(gift) || isDeed(noun) ? [] : good(matterOf(gift))),
    ...(gift.forms.gerund !== undefined && !isHow ? [] : one(say('gift-how', { how: howOf(gift) }))),
  ];
}

/** "Clean", cut off from what was: how it is done, and nothing that one does. */
const HOW_ALONE = /^(?:clean|clear|dry|warm|slow|smooth|quiet|cold|hot|free|live|direct|correct|exact)$/iu;

/** "Make Excel sheets", read as a name: a verb that lost its form. */
function isDeed(noun: string): boolean {
  const [first = '', second = ''] = noun.split(' ');
  return second !== '' && isBaseVerb(first) && !isNounToo(first);
}

/** Two gifts in one sentence: what both are good for is said once. */
export function pairOf(one: Half, other: Half): Piece {
  if (one.kind === 'own' || one.kind !== other.kind)
    return say('joined', { one: one.said, other: other.said });
  const both = one.what && other.what && listed([one.what, other.what], 'list');
  const isPlain = /^I am\b/u.test(textIn(one.said ?? []));
  if (one.kind === 'with')
    return say('stopped', { said: say(isPlain ? 'gift-good-with' : 'gift-what-with', { who: both }) });
  return isPlain
    ? say('gift-good-and', { own: one.what, chip: other.what })
    : say('stopped', { said: say('gift-what', { chip: both }) });
}

/** "Technical drawing": one is good at it. */
function isAnActivity({ forms: { noun = '', gerund } }: Gift): boolean {
  return gerund === undefined && /^(?:\p{Ll}+ ){0,2}\p{Ll}{2,}ing$/u.test(noun) && !IS_NO_ACTIVITY.test(noun);
}

/** With people, and with things by a plain name, one is good. */
function goodWith(gift: Gift): readonly Half[] {
  const what = goodWithWhat(gift);
  return what
    ? [
        { kind: 'with', said: say('gift-good-with', { who: what }), what },
        { kind: 'with', said: say('gift-what-with', { who: what }), what },
      ]
    : [];
}

/** Whom or what one is good with: "dogs", "old clocks", "letters to the council", "jewelry". */
export function goodWithWhat(gift: Gift): Piece {
  const { noun = '', gerund } = gift.forms;
  if (gerund !== undefined || IS_CUT.test(noun)) return null;
  if (IS_SOMEBODY.test(noun) || IS_BORNE.test(noun) || isBareName(gift)) return matterOf(gift);
  const matter = isDeed(noun) ? null : matterOf(gift);
  return isThings(textIn(matter ?? [])) ? matter : null;
}

/** What one stands, and nobody comes for. */
const IS_BORNE = /^(?:heights?|pressure|blood|needles|crowds|deadlines|stress)$/iu;

/** "All seniors", "neighbours here", "same taste": cut off from what they ask, or from what it is of. */
const IS_CUT =
  /^(?:(?:all|even|also|other) )*(?:seniors|juniors|neighbou?rs|colleagues|friends|widows|bosses|managers|staff|teachers|farmers)(?: (?:here|there|too|also|around))?$|^same \p{L}+$/u;
/** What others do, of which only the verb was read: "all seniors also ask". */
const THEY_ASK =
  /^(?:also )?(?:ask|come|call|say|go)$|(?:^|, )(?:all|even|also|other|the) (?:\p{L}+ ){1,3}(?:ask|come|call)s?$/iu;

const IS_SOMEBODY =
  /^(?:(?:an?|the|some|all) )?(?:\p{Ll}+ ){0,2}?(?:child(?:ren)?|kids?|people|men|women|man|woman|customers?|patients?|pupils?|students?|teenagers?|youngsters|babies|baby|guests?|passengers?|residents?|drunks?|drivers?|apprentices?|guys|lads|blokes|fellas|boys?|girls?|teens|youths|adults|elders|newcomers|beginners|trainees|rookies|learners|juniors|tourists|visitors|clients?|families|parents|mothers|fathers|mums|dads|refugees|migrants|widows|neighbou?rs|farmers|workers|seniors|strangers|folks?|ladies|gentlemen|persons?)(?: (?:who|that|with)\b.*|,.*)?$/u;

/** "Everybody's cars": they come with theirs. */
function broughtTo(gift: Gift): Piece {
  const theirs = theirsIn(gift.quote);
  return theirs === '' ? null : say('gift-come-with', { own: [from(gift, theirs, 'noun')] });
}

/** "Their cars", of "everybody's cars"; empty for anything else. */
export function theirsIn(quote: string): string {
  const things = /^(?:everybody|everyone)['’]s ((?:\p{Ll}+ )?\p{Ll}+s)$/iu.exec(quote.trim())?.[1];
  return things === undefined ? '' : `their ${things}`;
}

/** "Difficult births, which the farmers call me for": they call me for them. */
function calledFor(gift: Gift): Piece {
  const { who, what } = calledForIn(gift.quote);
  if (who === '' || !isSmooth(who) || !isSmooth(what)) return null;
  return say('gift-called', { who: [from(gift, who, 'clause')], own: [from(gift, what, 'noun')] });
}

/** Who calls somebody, and for what; empty where that was not said of the thing. */
export function calledForIn(quote: string): { who: string; what: string } {
  const [, what = '', before = '', behind = ''] =
    /^([^,]+), (?:for (?:which|whom|these) ((?:\p{L}+ ){1,5}(?:calls?|comes?|asks?|rings?|phones?) (?:only )?(?:to )?(?:me|us))|(?:which|that|who) ((?:\p{L}+ ){1,5}(?:calls?|comes?|asks?|rings?|phones?) (?:only )?(?:to )?(?:me|us)) for)$/iu.exec(
      quote.trim().replace(/\.$/u, ''),
    ) ?? [];
  const small = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return { who: before || behind, what: small(what) };
}

/** "How to tell a family something" is what others ask; nobody asks how to tell me. */
function howOf(gift: Gift): Piece {
  return /\bme\b/iu.test(gift.forms.howTo ?? '') ? null : words(gift, 'howTo');
}

/** "Excel", "C, Java and a little Python": a thing that one can is known, and nobody comes for it. */
export function toolOf(gift: Gift): Piece {
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
  const isTold = IS_OF_ONESELF.test(text) || DO_TO_ME.test(text);
  if (!(isTold && !isNotAloud(text)) && !DOES_NOT_BOTHER.test(text)) return null;
  if (!isSmooth(text)) return null;
  const said = text.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  return text.split(' ').length > MOST_WORDS ? null : [from(gift, said, 'sentence')];
}

/** "Heights don't bother me": what one stands. */
const DOES_NOT_BOTHER =
  /^(?!(?:my|our|the|people|bosses)\b)(?:\p{L}+ ){1,3}(?:do|does)(?:n['’]t| not) (?:bother|scare|frighten|worry|faze|put off) me$/iu;
const IS_OF_ONESELF = /^(?:I|People|Everybody|Everyone) \p{L}/u;
/** "Every driver in the estate greets me", "blokes tell me things on the radio": what others do of themselves. */
const DO_TO_ME =
  /^(?:(?:Every|Each) \p{Ll}+|The (?:old people|(?:new|young) ones)|(?:The |All |Other |Young |Old |New |Weak )?(?:\p{L}\p{Ll}+s|(?:\p{L}\p{Ll}+ )?(?:[Ww]omen|[Mm]en|[Cc]hildren|[Pp]eople)))(?: (?:in|on|of|from|at) (?:the|this) \p{Ll}+)? (?:(?:tell|ask|greet|trust|call|bring|send|show|follow|know|thank|choose|want|find|message|ring|come and (?:find|ask|see))s?|(?:eat|calm down|open up|talk|listen|sing|laugh|settle|work)s?(?: only)? (?:for|to|with)|listens? to|comes? to|(?:is|are) (?:sent|brought|given) to|(?:is|are) (?:not|never) (?:afraid|scared) of) me\b/u;

/** A sentence as it stands before "and": without its stop. */
export function clauseIn(sentence: string): string {
  return sentence.replace(/[.!]+$/u, '').replace(/, \d+ (?:years|months)$/u, '');
}

/** "Tuning by ear", "choosing the shortest sentence": typed with "-ing", behind "good at". */
function goodAt(gift: Gift): Piece {
  const { gerund = '', sentence = '' } = gift.forms;
  const told = clauseIn(sentence).replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  if (gerund === '' && /^\p{Ll}+ing \p{L}/u.test(told))
    return isSmooth(told) && !isNotAloud(told) && told.split(' ').length <= MOST_WORDS
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
  return isWhole && isShort && isSmooth(text) && !isNoMatter(text) && !isNotAloud(text)
    ? [from(gift, text, 'gerund')]
    : null;
}

/** Words typed with a capital, as they stand inside a sentence; else nothing, for who types none leaves other slips too. */
export function asTyped(quote: string): string {
  const text = quote.trim().replace(/[.]+$/u, '');
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase()) : '';
}

/** "Hear which string is off", "show up": what one does, said of oneself. */
function doOf(gift: Gift): Piece {
  const { base, gerund = '' } = gift.forms;
  if (
    !base ||
    !matterOf(gift) ||
    /^how to\b/iu.test(gift.quote) ||
    /\b(?:theirs|their (?:secrets?|money|business|lives|problems?))\b/iu.test(base) ||
    wholeAsTyped(gift)
  )
    return null;
  const what: Piece = [from(gift, firstHalf(base), 'base')];
  if (/^i (?!can |could )/iu.test(gift.quote.trim())) return say('gift-do', { what });
  // "Noticing when a child is guessing and not hearing": the second verb keeps its "-ing".
  if (HAS_TWO_VERBS.test(gerund)) return null;
  if (DOES.test(base)) return say('gift-do', { what });
  return SENSES.test(base) || CAN.test(base) ? say('gift-can', { what }) : null;
}

/** "Recover data from dead phones", of what one is good at: one can do it. */
function canOf(gift: Gift): Piece {
  const { base, gerund = '' } = gift.forms;
  if (!base || IS_A_STATE.test(base) || !matterOf(gift) || HAS_TWO_VERBS.test(gerund) || isNotAloud(base))
    return null;
  return say('gift-can', { what: [from(gift, firstHalf(base), 'base')] });
}

/** What one is or has, and does not do. */
const IS_A_STATE = /^(?:be|have|know|stay|like|love|enjoy|understand)\b/u;

const HAS_TWO_VERBS = / (?:and|or)(?: not)? \p{Ll}+ing\b/u;

/** What one senses, one can. */
const SENSES =
  /^(?:see|hear|feel|smell|taste|tell(?= (?:if|when|whether|what|which|from|by|an?|the) )|spot|sense|read(?! (?:aloud|out))|recogni[sz]e|count)(?= \S)/;
/** Handwork, and what others could not do. */
const CAN =
  /^(?:fix|mend|repair|make|bake|cook|sew|knit|cut|draw|weld|build|find|get|calm|turn|carry|lift|type|copy|translate|lay|splice|sharpen|tune|spell|reach|solve|sort out|work out)(?= \S)/u;
/** What one does each day, and nobody is asked whether one can. */
const DOES =
  /^(?:show up|arrive|turn up|come|know|remember|notice|keep|deliver|teach|explain|listen|grow|stay|finish|train|help|clean|plan|look after|take care|answer|check|pack|drive|serve|write)(?=$| \S)/u;

/** Whether a gift in own words may be told at all. */
export function isSayable(gift: Gift): boolean {
  return halvesOf(gift).length > 0;
}

/** What stands after "for": what one does, or what it is about; not what one does for one's own people. */
function matterOf(gift: Gift): Piece {
  const { gerund, noun } = gift.forms;
  const text = gerund ? firstHalf(gerund) : noun && withoutWhose(noun);
  if (!text || !isSmooth(text) || isNoMatter(text) || LACKS_A_VERB.test(text)) return null;
  // "Relatives, about medicine": what follows says more of it, and hangs loose behind "for"; "plugs and boards, even for the neighbours" stands without.
  // "Bad news, told well" is one thing.
  const whole = text.replace(/,(?= (?:told|done|made|cut|cooked|baked|fixed|written|\p{Ll}+ed)\b)/u, '');
  if (!gerund && whole !== text) return [from(gift, whole, 'noun')];
  const [first = ''] = text.split(/,(?! especially\b)/u);
  const isCut = !gerund && first !== text;
  if (text.split(' ').length > MOST_WORDS || (isCut && first.split(' ').length < FEWEST_OF_A_HALF))
    return null;
  return [from(gift, isCut ? first : text, gerund ? 'gerund' : 'noun')];
}

/** "Bikes", of "bikes of everybody in my street". */
export function withoutWhose(noun: string): string {
  return noun.replace(/(?<=s) of (?:everybody|everyone|all the \p{Ll}+s?)\b.*$/u, '');
}

/** "Reading the water", of "reading the water, where is the sand under": what follows is put as one thinks it. */
function firstHalf(text: string): string {
  return text.replace(
    /^(\S+ \S+[^,]*), (?!and\b|which (?:is|are) \p{L}+$|(?:\p{Ll}+s, )*\p{Ll}+s and \p{Ll}+$).*$/u,
    '$1',
  );
}

/** "What the waters about to do": a verb was left out. */
const LACKS_A_VERB = /(?<!\b(?:is|are|was|were|am|be)|[’'](?:s|re|m)) about to\b/u;

import { ownsUp } from '#src/domain/language/en/reader/exceptions.ts';
import { freeVerbs } from '#src/domain/language/en/reader/free-verbs.ts';
import { opensWithSubject } from '#src/domain/language/en/reader/sentence-forms.ts';
import { tag } from '#src/domain/language/en/reader/tags.ts';
import { GIVES_WAY } from '#src/domain/language/en/reader/whole-reason.ts';
import { asOneGift, isToTheReader, withAllItsThings, withItsThat } from './gift-lines.ts';
import { ofWhom } from './of-whom.ts';
import { withoutRemarks } from './remarks.ts';

/* What an editor leaves out behind an answer: a second thought in a sentence of its own, which what it stands behind does not need. */

/** What belongs to the words before it, whatever it may hold. */
const GOES_ON =
  /^(?:and|but|or|nor|so|who|whom|whose|which|where|when|while|as|because|since|if|until|till|before|after|though|although|with|without|to|for|in|on|at|by|from|of|not|even|just|only|like|than)\b/iu;
/** "He was hot", "that’s my home", "there my head works"; also behind a cry: "man it was cold". */
const OF_ANOTHER =
  /^(?:he|she|it|they|we|that|this|there)(?:’(?:s|re|d|ll|ve))? \p{L}|^\p{L}+ (?:it|he|she|they|that)(?:’s|’re| is| was| were| are) (?:so |very |really )?\p{Ll}+$/iu;

/** "The landlord he doesn’t come": who it is stands twice. */
const SAID_TWICE = /^(?:the|my|our|his|her|their|those) (?:\p{Ll}+ )?\p{Ll}+ (?:he|she|they|it) \p{L}/u;
/** "31 came the first night", "7 people were there": how many, and what they did. */
const SO_MANY =
  /^(?:\d[\d,]*|all|both|most|some|many)(?: of (?:them|us))?(?: \p{Ll}+)? (?:came|went|got|had|have|has|was|were|is|are|stayed|lived|died|left|passed|showed|turned|said|cried|called|asked)\b/iu;

/** Whether a part behind a comma is a sentence of its own, with somebody or something in it whom the words before do not name. */
function isSecond(typed: string): boolean {
  const part = typed.replace(/^them (?=\p{Ll}+s )/iu, 'those ');
  if (GOES_ON.test(part)) return false;
  if (OF_ANOTHER.test(part) || SAID_TWICE.test(part) || SO_MANY.test(part)) return true;
  const tagged = tag(part, true);
  return /^(?:sub|det)$/u.test(tagged.tags[0] ?? '') && opensWithSubject(tagged) && freeVerbs(tagged) > 0;
}

/** "I’m used to it", "that’s my home", "it’s beautiful": what one thinks of what was said. */
const OPINION =
  /^(?:I(?:’m| am) (?:used|fine|ok|okay)\b|I (?:really |just )?(?:like|love|loved|liked|enjoy|enjoyed|did|do|had|have been|mean)\b|(?:\p{L}+ )?(?:it|that|this)(?:’s| is| was) |there (?:my|I) |preferably |ideally |hopefully |took (?:me|us|a|\d|years|ages)|so (?:never|rarely)\b|which (?:\p{L}+ ){0,3}(?:is|was|are|means)\b)/iu;
/** How good it was, in a word or as one says it. */
const IN_A_WORD =
  /^(?:disgusting|unbelievable|ridiculous|crazy|madness|shocking|scandalous|incredible|terrible|awful|sad|sadly|unfortunately|luckily|sho|wow|man|damn)$/iu;
/** "Not like them from town", "never ever", behind "I never"; "not once" is said with force, and stays. */
const NEVER_AGAIN =
  /^(?:not like\b|(?:and )?never\b|ever$|no way\b|not even (?:the|an?|my|one) \p{L}+(?: \p{L}+)?$|(?:in )?(?:over |all )?\d+ years\b)/iu;
/** How it ended belongs to a deed: "he lived", "it sounds again", "3 days’ work became 4 hours". */
const RESULT =
  /^(?:he|she|it|they|all of them|both|every(?:one|body)|(?:mother|mum|mom) and (?:baby|child))(?:’s|’re| is| are)? (?:all |both )?(?:still|lived|survived|made|walked|passed|works?|runs?|stands?|hangs?|are|is|fine|good|grand|ok|okay|alive|alright|home|safe|well)\b|\bagain$|\b(?:became|doubled|halved|went (?:from|down|up)|fell|dropped|rose) /iu;
/** What is no gift: how many, what it takes, that it is the same each time. */
const NO_GIFT =
  /^(?:(?:some|most|many|half|one|two|three|\d+) (?:of (?:them|whom) |with |have |has |are |is |stay|now )|(?:takes|took|costs|needs|means|makes|works) |which .*\byou\b|(?:same|better than|faster than|quicker than|first (?:try|go|time)|every (?:time|single)|all day)\b|like (?:scary|really|very|so|super|proper|mad|crazy)\b|\p{Ll}+ mostly$)/iu;

/** What leads up to the sentence behind the comma: "when the river came, the whole street called me". */
const LEADS_UP =
  /^(?:when|if|after|before|while|until|as|since|once|in|on|at|for|from|during|by|with|every|one|last|that|this) /iu;

/** How one is then, or what one does: what was asked is when that is so. */
const AND_I_AM =
  /^(?:then )?I(?:’m \p{L}|(?:’ll)? (?:then |just |really |always )*(?:am|feel|become|get|know|can|go|work|think|wake|come alive|shine)\b)/u;
/** Behind a count: a question, or a sentence of its own. */
const OF_THE_COUNT = /^(?:who|what|where|how|why|don’t|do|did)\b/iu;
/** "One is in a museum in Germany": what is told of those that were counted. */
const SOME_OF_THEM = /^(?:one|two|three|none|most|all|not one|\d+)\b/iu;
/** How a count was before. */
const AS_IT_WAS = /^(?:was|were|used to be|now|from|down|up from|before|mostly|usually) /iu;
/** "Never been so scared", "no questions asked": what is said of the deed. */
const OF_THE_DEED = /^(?:never (?:again|been|felt|so|had)\b|no \p{Ll}+ (?:asked|needed|given)$)/iu;

const isLoose = (part: string) => IN_A_WORD.test(part) || (OPINION.test(part) && !GOES_ON.test(part));

/** By its stem, which parts behind the first end a line. */
const ENDS_BEFORE: Readonly<Record<string, (part: string, first: string) => boolean>> = {
  where: (part) => isLoose(part) || OF_ANOTHER.test(part) || /^I\b/u.test(part),
  'when-it': (part) => (OPINION.test(part) && !/^when\b/iu.test(part)) || AND_I_AM.test(part),
  when: (part, first) =>
    !/^(?:when|if)\b/iu.test(first) && (isLoose(part) || (AND_I_AM.test(part) && !/^I\b/u.test(first))),
  'when-i': isLoose,
  did: (part) =>
    IN_A_WORD.test(part) ||
    OF_THE_DEED.test(part) ||
    (!RESULT.test(part) && isSecond(part) && !/^(?:I|we)\b/u.test(part)),
  never: (part) => IN_A_WORD.test(part) || NEVER_AGAIN.test(part) || (isSecond(part) && !/^I\b/u.test(part)),
  who: (part) => /^because\b/u.test(part) || (isSecond(part) && !/^(?:who|that)\b/u.test(part)),
  off: isSecond,
  gift: (part) => NO_GIFT.test(part) || isToTheReader(part),
  behind: (part) => OF_THE_COUNT.test(part) || (isSecond(part) && !SOME_OF_THEM.test(part)),
  'number-what': (part) => AS_IT_WAS.test(part) || OF_THE_COUNT.test(part) || isSecond(part),
  since: (part) => IN_A_WORD.test(part),
  because: (part, first) =>
    IN_A_WORD.test(part) ||
    /^no more \p{L}+$/u.test(part) ||
    (words(first) >= FEWEST_WORDS &&
      !GIVES_WAY.test(first) &&
      /^(?:he|she|they|his|her|their|the)\b/iu.test(part) &&
      isSecond(part)),
  clause: (part) => IN_A_WORD.test(part),
};

/** "Urdu, Punjabi and little bit Pashto": a language that one has some of is one of them. */
const A_BIT_OF =
  /(?<=\p{Lu}\p{Ll}+(?:,|,? and) (?:now |also )?)(?:a )?(?:little|small|bit)(?: bit)?(?: of)? (?=\p{Lu}\p{Ll}+\b)/gu;

/** "Pulled a man out off Rottnest, 1998": when it was; what stands behind a year is a remark. */
const A_YEAR = /, ((?:19|20)\d\d)(, [^,]+)?[.\s]*$/u;
const inThatYear = (_: string, year: string, more?: string) => (more === undefined ? ` in ${year}` : '');

const words = (text: string) => text.split(/\s+/u).length;
/** Shorter than this, a first half tells too little. */
const FEWEST_WORDS = 7;

/** What in brackets takes back or narrows what stands before them. */
const NARROWS =
  /^(?:well\b|(?:he|she|they|it|we)(?:’|s? ))|(?<!\p{L})(?:not|no|never|only|except|unless|without|if|when|almost|nearly|maybe|but|half|alone|myself|used to|jk|joking|kidding)(?!\p{L})|n’t/iu;
/** Told in one sentence: what stands in brackets there is a remark. */
const IN_ONE = /^(?:since|because|clause|behind|when|when-i|when-it|where|number-what)$/u;

/** At the end, or where the sentence goes on behind them: between two sentences they are all that parts these. */
const BRACKETS =
  /\s*\(([^()]*)\)(?=\s*(?:$|[,.;!?]|(?:and|but|so|who|that|when|where|which|to|in|on|at|for|with|of|from|is|was|are|were|has|had)\b))/gu;
const LISTED = /^(?:gift|who|off|thing)$/u;

const BETWEEN = /(,(?!\d)\s+|\s[–—]\s|\s-\s|[.;!?]\s+)/u;

/** A line without what was said beside it and after it, by the stem that it completes; where none is known, the line as it is. */
export function toThePoint(line: string, stem: string | undefined): string {
  const ends = ENDS_BEFORE[stem ?? ''];
  if (stem === undefined) return line;
  const plain = IN_ONE.test(stem)
    ? line.replace(BRACKETS, (whole, inner: string) =>
        NARROWS.test(inner) || ownsUp(inner, line, stem) ? whole : '',
      )
    : line;
  let said = withoutRemarks(stem === 'who' ? ofWhom(plain) : plain, LISTED.test(stem));
  if (stem === 'gift') said = withItsThat(withAllItsThings(asOneGift(said).replace(A_BIT_OF, 'some ')));
  const dated = stem === 'did' ? said.replace(A_YEAR, inThatYear) : said;
  if (dated !== said) return dated;
  if (ends === undefined || (LEADS_UP.test(said) && !/^wh|^where|^who/u.test(stem))) return said;
  const [first = '', ...more] = said.split(BETWEEN);
  const parts = more.filter((_, at) => at % 2 === 1);
  // An exception that somebody owns up to belongs to what they vouch for.
  if (parts.some((part) => ownsUp(part, first, stem))) return said;
  const end = parts.findIndex((part) => ends(part, first));
  if (end < 0) return said;
  // Never within brackets: "hurt (one dog, he survived)" would leave "hurt one dog".
  return (first + more.slice(0, end * 2).join('')).replace(/\([^()]*$/u, '').trim();
}

import { trimEnd } from '#src/domain/language/en/read/clean.ts';
import { shortForms } from '#src/domain/language/en/short-forms.ts';
import { sentencesOf } from '#src/domain/text/sentences.ts';

/* Words that are better looked at once more before they are said aloud. Advice only: nothing is ever changed. */

/** Words that put the blame on somebody. */
const BLAME =
  /\b(?:(?:their|his|her|my (?:boss|manager)['’]s|the (?:company|boss|manager)['’]s) fault|to blame|blam(?:e|ed|es|ing)|toxic|idiots?|idiotic|stupid|useless|incompetent|clueless|hopeless|lazy|awful|terrible|horrible|nightmare|hell|rubbish|crap|bull(?:y|ies|ied)|backstabb\w+|liars?|lied to|cheat(?:ed|s)?|hated?|unfair(?:ly)?|ruined|screwed|betrayed|micromanag\w+|sucks?|sucked|jerks?|morons?|pathetic)\b/giu;

/** Words of pay. */
const PAY =
  /\b(?:salar(?:y|ies)|wages?|(?:good|better|more|higher|fair|steady|decent|the|what (?:you|it)) pay(?:s|ing)?|pay(?:check|cheque|slip|day)|well[- ]paid|money|income|earn(?:s|ed|ing|ings)?|bonus(?:es)?|raise|per hour|pension|rich)\b|[£$€₦₹]\s?\d/giu;

/** Claims of staying for good, which a step to another job does not bear out. */
const FOREVER =
  /\b(?:for ?ever|for good|for life|for (?:a|the) (?:very )?long (?:time|while|period|run|term)|a (?:large|long) period|rest of my (?:life|career|working life)|until I retire|never leave|always (?:stay|be here|work here)|for (?:many|lots of) years)\b/giu;

/** A post named as the aspiration (article 2's own example). */
const POST =
  /\b(?:key position|(?:position|post|place|role) in (?:your|the|this) (?:company|organi[sz]ation|firm)|career ladder|(?:become|be|being|get to be) (?:a |an |the |your )?(?:manager|director|boss|ceo|partner|head of|team leader))\b/giu;

const LISTS = { blame: BLAME, pay: PAY, forever: FOREVER, post: POST } as const;
export type Flag = keyof typeof LISTS;

/** The words of this kind in the text, as they stand there, each once. */
export function flaggedWords(text: string, flag: Flag): readonly string[] {
  const found = text.match(LISTS[flag]) ?? [];
  const seen = new Set<string>();
  return found.flatMap((word) => {
    const key = word.toLowerCase();
    if (seen.has(key)) return [];
    seen.add(key);
    return [word];
  });
}

/** A sentence said in one breath has at most this many words. */
export const LONG_SENTENCE = 30;

/** The sentences that are longer, each by its first words and its count. */
export function longSentences(text: string): readonly { start: string; words: number }[] {
  return sentencesOf(text, shortForms)
    .map(({ words }) => words)
    .filter((words) => words.length > LONG_SENTENCE)
    .map((words) => ({ start: trimEnd(words.slice(0, 6).join(' ')), words: words.length }));
}

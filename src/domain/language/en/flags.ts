import type { Flag } from '#src/domain/interview/language.ts';

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

/** What is better looked at once more before it is said aloud, in English words. */
export const flags: Readonly<Record<Flag, RegExp>> = { blame: BLAME, pay: PAY, forever: FOREVER, post: POST };

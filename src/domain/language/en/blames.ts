/** What others did wrong, told as why one wants something: it may be why, and it opens no first draft and is not said aloud. */

import { onceByText } from '#src/domain/text/readings.ts';

const WHOSE =
  "(?:my|our|the|that|this|his|her|their|every|one|some) (?:(?!who\\b|that\\b|was\\b|and\\b)[\\p{L}\\d’'-]+ ){0,2}?";
const AT_WORK = `(?:${WHOSE}(?:boss|lead|leader|supervisor|manager|management|owner|foreman|agent|agency|recruiter|company|firm|employer|contractor|landlord|landlady|colleague|partner|bank|broker|middleman|council|government)(?:e?s)?|they|management)`;
const OF_ONES_OWN = `(?:${WHOSE}(?:nephew|niece|son|daughter|brother|sister|cousin|uncle|aunt|father|dad|mother|mum|mom|husband|wife|ex|friend|mate|boy|kid|teacher)s?|he|she)`;

/** What they did to somebody. */
const WRONGED =
  '(?:(?:had|have|has|just|always|then|also|even|only) )?(?:lied|lies?|lying|stole|stolen|steals?|cheat(?:ed|s)?|robbed|tricked|scammed|conned|fooled|deceived|betrayed|exploited|bullied|harassed|insulted|humiliated|shouted at|yelled at|screamed at|underpaid|ghosted|abused|beat|hit)(?= (?:to |on )?(?:me|us|him|her|them|my|our|from|about|people|everyone|everybody|workers|girls|again|also|too)\\b|$|,)|ran off with';
/** What they did not do, or could not. */
const FAILED =
  "(?:did not|didn[’']?t|do not|don[’']?t|does not|doesn[’']?t|never|had not) (?:even |really )?(?:(?:know|knew|care|cared|listen|listened|understand|understood|bother|bothered) (?:\\p{Ll}+$|about\\b|how to\\b|what (?:they|he|she) (?:was|were)\\b|anything\\b|the (?:job|work|trade|basics|rules)\\b|(?:his|her|their) (?:job|work)\\b|to us\\b|to me\\b)|(?:pay|paid) (?:us|me|them|him|her|anybody|anyone|the \\p{Ll}+)\\b|(?:keep|kept) (?:his|her|their|its) (?:word|promises?)\\b)";
/** What became of them. */
const FELL =
  '(?:got|gets|get|was|were|is|are|ended up|landed) (?:\\p{L}+ )?(?:in(?:to)? (?:\\p{Ll}+ )?trouble|fired|sacked|arrested|drunk|high|locked up|suspended|expelled|kicked out|mixed up (?:in|with)|in(?:to)? a gang|on drugs|into drugs|a (?:drunk|liar|thief|cheat|bully|crook))\\b|came (?:home |in |to work )?(?:\\p{L}+ )?drunk';

const BLAMES = new RegExp(
  `(?:^|[,.;] |\\b(?:and|but|because|when|that|where|since|after) )(?:${AT_WORK} (?:${WRONGED}|${FAILED}|${FELL})|${OF_ONES_OWN} (?:${WRONGED}|${FELL}))`,
  'iu',
);
/** Somebody else was put first: true perhaps, and a grudge to whoever hears it. */
const SOMEBODY =
  '(?:(?:an?|the|some|his|her|their|my) (?:\\p{L}+ ){0,2}?(?:guy|man|woman|boy|girl|lad|kid|bloke|fella|fellow|friend|nephew|niece|son|daughter|cousin|relative|outsider|stranger|graduate|trainee|apprentice|rookie|newcomer|colleague|person)s?|some(?:one|body)(?: else)?|others|people)';
const PASSED_OVER = new RegExp(
  [
    `\\b(?:put|chose|picked|moved|made|brought in|took|gave) ${SOMEBODY}(?: [\\p{L}\\d’'-]+){0,6}? (?:over|above|ahead of|in front of) (?:me|us)\\b`,
    "\\b(?:promoted|hired|chose|picked|took|gave)(?: [\\p{L}\\d’'-]+){1,8}? (?:over|above|ahead of|instead of) (?:me|us)\\b",
    `\\b(?:brought|bring|brings|took|take|takes|hired?|hires|put|puts|found) (?:in )?${SOMEBODY} (?:in )?from (?:the )?(?:outside|off the street|another (?:\\p{L}+))\\b(?=.*\\b(?:I|me|my|us|we)\\b)`,
    '\\b(?:passed|skipped|overlooked) (?:me|us) (?:over|again|by)\\b|\\bI (?:was|got|have been|had been) (?:always |again )?(?:passed over|overlooked)\\b',
    // "They promote the one who talks louder": somebody else, told by what is wrong with them.
    '\\b(?:promot(?:e[sd]?|ing)|(?:chose|picks?|picked|hires?|hired|rewards?|rewarded|likes?|liked|favou?rs?|favou?red|listens? to|listened to)) (?:(?:only|always) )?(?:the (?:ones?|people|guys?|man|men|person|loud\\p{L}*)|those|whoever) (?:who|that|with|wh?ose)\\b',
    '\\bgave (?:my|the) (?:old )?(?:job|post|position|place|role|promotion|shift|route|contract) to (?!me\\b|us\\b)',
    '\\bI (?:had )?(?:trained|taught)(?: \\p{L}+){0,3}? (?:(?:is|are)(?: now)?|became|becomes) (?:my|our) (?:\\p{L}+ )?(?:boss|lead|leader|supervisor|manager|foreman)\\b',
  ].join('|'),
  'iu',
);

/** Who stands above somebody at work, and what they may have done that nobody minds: of all else they are accused, whatever it was. */
const ABOVE =
  '(?:(?:my|our|the|his|her|their|every|one|some) (?:\\p{L}+ ){0,2}?)?(?:boss(?:es)?|managers?|supervisors?|foreman|foremen|directors?|line lead(?:er)?s?|team lead(?:er)?s?|head office|management)';
const WELL_DONE =
  '(?:(?:had|has|have|was|were|always|once|then|also|even|first|just) )*(?:an?|the|at|in|on|from|of|with|here|there|now|and|or|who|that|to|taught|teach(?:es)?|show(?:s|ed|n)?|train(?:s|ed)?|explain(?:s|ed)?|trust(?:s|ed)?|lets?|gave|gives?|given|hand(?:s|ed)?|offer(?:s|ed)?|ask(?:s|ed)?|told|tells?|said|says?|saw|sees?|seen|notice[sd]?|believe[sd]?|encourage[sd]?|push(?:es|ed)?|help(?:s|ed)?|support(?:s|ed)?|thank(?:s|ed)?|praise[sd]?|recommend(?:s|ed)?|promote[sd]? me|chose me|pick(?:s|ed) me|put|made|left|leaves|retire[sd]?|died|dead|passed|moved|went|came|comes|took|takes|taken|sent|sends|invite[sd]?|need(?:s|ed)?|want(?:s|ed)?|hire[sd]?|call(?:s|ed) me|sat|stood|stayed|bought|built|started|began|used to|is|are|was|were|be|been|had|has|have|patience|job|jobs|post|posts|position|role|work|course|training|level|meeting|office|one day)\\b';
const ACCUSED = new RegExp(
  `(?:^|[,.;] |\\b(?:and|but|because|when|that|since|after) )${ABOVE} (?!${WELL_DONE})(?:\\p{L}+(?:ed|es|s|ing)|\\p{L}+n[’']t|sold|stole|spoke|kept|cut|hid|threw|ran|forgot|never|not|no|only) `,
  'iu',
);

/** Whether a reason lays something at somebody's door: "the agent lied to me", "my nephew got in trouble in town". */
export const laysBlame: (text: string) => boolean = onceByText(
  (text) => BLAMES.test(text) || PASSED_OVER.test(text) || ACCUSED.test(text),
);

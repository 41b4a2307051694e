/** What somebody was not there for, prison, and what a child of their own said of it: why one wants something, and no first thing to tell a stranger. */

import { onceByText } from '#src/domain/text/readings.ts';

const KIN =
  'my (?:[\\p{L}-]+ ){0,2}?(?:daughter|son|kids?|child(?:ren)?|bab(?:y|ies)|boys?|girls?|twins|lad|lass|wee (?:one|man)|little one|youngest|eldest|oldest|grand(?:son|daughter|child(?:ren)?|kids?)|stepson|stepdaughter|wife|husband|family)';
const WHAT_ONE_IS =
  "(?:(?:(?:I|you)(?:['’](?:m|d|re|ve)| am| was| are| were| had| have)?|(?:daddy|dad|mummy|mum|mommy|mom|papa|mama)(?:['’]s| is| was)?)(?: (?:so|just|still|even))? (?:never|always|not|gone|away|late|missed|left|tired|sad|angry|cr(?:y|ied|ying)|drunk|broke|\\p{L}+n['’]t)\\b)";

const OF_OWN_PAST = new RegExp(
  [
    // Not there, and not there to see it.
    "\\bI (?:was(?:n['’]?t| not| never)|could(?:n['’]?t| not) (?:even )?be) (?:even |ever |really )?(?:there|around|home|at home|present|with (?:her|him|them)|in (?:his|her|their) (?:life|lives))(?=$|[,.;]|(?<!around) (?:for|to (?:see|hold|help|hear|watch|say|stop|be)|when|and|because)\\b)",
    "\\bI(?:['’]ve| have| had)? missed (?:(?:all|most|half|so much|much|years|\\d+|the (?:first|best) \\p{L}+) of )?(?:(?:his|her|their) |m[ye] (?:[\\p{L}-]+ )?\\p{L}+(?:['’]s|s['’]?) )(?:\\p{L}+ )?(?:births?|birthdays?|steps?|words?|weddings?|graduation|funeral|childhood|life|growing|first)\\b",
    `\\bI (?:had )?missed ${KIN} (?:growing|being|grow)\\b`,
    `\\b${KIN} (?:was born|were born|grew up|learned to (?:walk|talk)) (?:without me|while I was (?:away|gone|inside|at sea|at work|working))\\b`,
    `\\bI (?:had )?(?:walked out on|abandoned|let down|had to leave|left) ${KIN}(?=$|[,.;]| (?:behind|alone|and|with my|in)\\b)`,
    // What parted two.
    '^(?:since )?(?:the|my|our) (?:split|break-?up|divorce|separation)\\b',
    // Prison.
    '\\b(?:while|when|until|after|before|because) I (?:was|got|went|sat|had been|did)(?: \\p{L}+)? (?:locked up|inside(?! (?:the|an?|my|our|it)\\b)|behind bars|in custody|doing time|on remand|in (?:a )?(?:cell|lock-?up|county|prison|jail)|sent down|put away|banged up|arrested|time)\\b',
    '\\bI (?:got|was) (?:locked up|sent down|put away|banged up|arrested|sentenced)\\b|\\bcame out of (?:prison|jail)\\b',
    // "An old head inside taught me": the place alone tells it.
    '\\b(?:heads?|hands?|timers?|man|men|guys?|boys?|lads?|blokes?|fellas?|woman|women|girls?|lifers?|inmates?|cell ?mates?|screws?|guards?|officers?|teachers?|chaplain|instructors?|tutors?|person|people|somebody|someone|friends?|mates?|brothers?|sisters?|years?|months?|time|course|class|learn(?:ed|t)(?: (?:it|to \\p{L}+))?|taught(?: (?:me|myself))?) (?:on the )?inside(?=$|[,.;]| (?!(?:the|an?|my|our|your|his|her|their|this|that|it|out|of|each|every|one)\\b))',
    // What a child asks, says and does.
    `\\b${KIN} (?:once |even |then )?(?:asked|ask|said|told|wrote|wanted to know)(?: (?:me|my \\p{L}+|her|his|their|\\p{L}+ teacher))?(?: mother| mum| mom)?(?: that| if| why| when| where)? (?:${WHAT_ONE_IS}|(?:why|if|when|where) (?:I|daddy|dad|mummy|mum|mommy|mom|papa|mama) (?:was|am|went|lived?|loved?|would (?:be|come)|will|came?|(?:had )?left|is)(?=$|[,.;]| (?:at|back|home|there|again|with|every|all|so|them|her|him|coming|a (?:visitor|stranger|guest))\\b)|(?:if )?I (?:am|was) an? (?:visitor|stranger|guest)\\b|(?:she|he|they) (?:hardly|barely|didn['’]t|did not) (?:knew|know)\\b)`,
    `\\b${KIN} called me (?:by (?:my|his|her|the wrong|another|someone|somebody)|(?:uncle|auntie|mister|sir|a (?:stranger|visitor|liar))\\b)`,
    `\\b${KIN} (?:(?:did|does)(?:n['’]?t| not)|no longer|hardly|barely)(?: even)? (?:kn[eo]w|recogni[sz]ed?|remember(?:ed)?) (?:me|my (?:face|voice|name)|who I)\\b`,
    `\\b${KIN} (?:(?:(?:did|does|would|wo)(?:n['’]?t| not)|refused to) (?:\\p{L}+ ){1,2}(?:to |with )?me|hid from me|stopped (?:talking|speaking|calling|writing)|(?:was|were) (?:afraid|scared|ashamed) of me)\\b`,
  ].join('|'),
  'iu',
);

/** Whether a reason tells of absence, prison or a child's reproach: "my daughter was born and I wasn’t there". */
export const isOfOwnPast: (text: string) => boolean = onceByText((text) => OF_OWN_PAST.test(text));

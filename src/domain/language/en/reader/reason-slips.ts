/** How people tell what moved them, as it is written. It comes with the whole language. */

import { CALENDAR, isATime } from './began-with.ts';
import { pastOf } from './inflect.ts';
import { HAPPENED } from './prose.ts';
import { inThePast } from './since-then.ts';
import { baseOfParticiple } from './verb-words.ts';

/** A reason as it was typed behind its stem, with what is meant by it: "since I am retired" began when one retired. */
export function mendReason(stem: 'since' | 'because', words: string): string {
  const mended = SLIPS_OF_TELLING.reduce((line, [slip, mend]) => line.replace(slip, mend), words);
  return stem === 'since'
    ? inThePast(mended)
        .replace(/^i /u, 'I ')
        .replace(ONE_TIME, '')
        .replace(I_AM, becameOf)
        .replace(/^I (?:have seen|done)\b/iu, (told) => (/done$/iu.test(told) ? 'I did' : 'I saw'))
        .replace(/^I(?:['’]?ve| have) been (?=an? (?:\p{L}+ )?\p{L}+$)/iu, 'I became ')
        .replace(HAS_BROUGHT, hasDone)
        .replace(HAS_BEEN, (_, who: string, has: string) => `${who} ${has === 'has' ? 'was' : 'were'} `)
        .replace(IS_DEAD, '$1 died')
        .replace(THAT_TIME, '$1 when ')
        .replace(AGE_HAD, 'I was $1')
        .replace(TIME_AND_THEN, thenWhen)
    : mended.replace(/^I done (?=\p{Ll})/iu, 'I have done ');
}

/** "Ever since I am retired": how somebody is today, behind what began it. */
const I_AM =
  /^(?:I(?: am|['’]m|m) )((?:now )?)(?:(retired)|(married|engaged|divorced|separated|promoted|sober|clean|pregnant)|(?:an? )?(widow|widower|mother|father|mum|mom|mam|dad|parent|grandmother|grandfather|grandma|grandad|gran|nan|nurse|teacher|driver|cook|carer|supervisor|manager|foreman|apprentice|citizen|refugee|orphan|pensioner|vegetarian|christian|muslim)|(sick|ill|blind|deaf|disabled|unemployed|jobless|homeless)|(small|little|young|(?:an? )?(?:small |little |young )?(?:child|kid|girl|boy|teenager)|\d+(?: years old)?)|(here|back(?: home)?)|in ((?:\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?|(?:this|the) (?:country|city|town|village))))(?=$|[,. ])(?! (?:but|with|enough|of a|of the|than|because)\b)/iu;

function becameOf(whole: string, ...found: (string | undefined)[]): string {
  const [, retired, got, role, how, age, here, place] = found;
  if (retired) return 'I retired';
  if (got) return `I got ${got}`;
  if (role) return `I became ${/^[aeiou]/iu.test(role) ? 'an' : 'a'} ${role}`;
  if (how) return `I became ${how}`;
  if (age) return `I was ${/^(?!an? ).*(?:child|kid|girl|boy|teenager)$/iu.test(age) ? 'a ' : ''}${age}`;
  if (here) return `I came ${here}`;
  return place ? `I came to ${place}` : whole;
}

/** "The monastery has brought a chest": behind "ever since" it is told as past. */
const HAS_BROUGHT =
  /^((?:(?:the|an?|my|our|one) )?\p{L}+(?: \p{Lu}\p{L}+)?|I|we) (?:has|have) (\p{Ll}+)(?= \p{L})(?!.* since\b)/iu;
function hasDone(whole: string, who = '', done = ''): string {
  const base = baseOfParticiple(done);
  if (done === 'been' || done === 'had' || who.toLowerCase() === 'nobody') return whole;
  return HAPPENED.test(done) ? `${who} ${done}` : base ? `${who} ${pastOf(base)}` : whole;
}
/** "My daughter has been born", "my container has been blocked". */
const HAS_BEEN =
  /^((?:the|my|our|his|her) [^,]{2,30}?) (has|have) been (?=(?:\p{L}+ed|born|sold|shut|built|stolen)\b(?!.* (?:for|since|all|every)\b))/iu;
/** "My master is dead with all his secrets". */
const IS_DEAD =
  /^((?:my|the|our|his|her) [^,]{2,40}?) (?:is|are|was) dead(?=$|[,.]| (?:and|in|on|at|with|after|last)\b)/iu;
/** "One time I found it": ever since then, of whatever time it was. */
const ONE_TIME =
  /^(?:(?:one|some|1) (?:time|day|night|morning|evening|afternoon)|once),? (?:when )?(?=(?:I|we|he|she|they|my|our|the|an?|some\p{Ll}*) )/iu;
/** "That January, the landlord did not pick up": what happened then. */
const THAT_TIME =
  /^(that (?:\p{Ll}+ )?(?:\p{Lu}\p{L}+|day|night|morning|evening|week|month|winter|summer|spring|autumn|year)), (?=(?:the|my|our|I|we|nobody) )/u;
/** "I had 15 years and saw the mud": English says how old one was. */
const AGE_HAD =
  /(?<=^|^[^,]{4,20}, (?:when )?|\bwhen )I had (\d{1,2})(?: years)?(?: old)?(?=$|,| and (?:I )?(?:saw|heard|went|watched|met|found|came|lived|worked|helped|started|began|wanted|learned|moved|lost|read|got|took|made)\b)/iu;
/** "2019, I was 15 and saw the mud": a time, and what happened then. */
const TIME_AND_THEN = /^((?:in )?[^,]{4,25}), ((?:I|we|my|our) [^,]+)$/iu;
function thenWhen(whole: string, time = '', then = ''): string {
  const said = time
    .replace(/^in (?=\d)/iu, '')
    .replace(/^(?:the|my|our|last|childhood|lockdown)\b/iu, (one) => one.toLowerCase());
  return (CALENDAR.test(said) || (isATime(said) && !/^(?:the|my|our|that|this|an?) /u.test(said))) &&
    HAPPENED.test(then)
    ? `${said}, when ${then.replace(/^(?:we|my|our)\b/iu, (one) => one.toLowerCase())}`
    : whole;
}
/** How people say what happened, as it is written. */
const SLIPS_OF_TELLING: readonly (readonly [RegExp, string])[] = [
  // What is said of the telling, and what one calls oneself, are no part of what happened.
  [
    /[.,;!]?\s*(?:and )?(?:true story|no joke|no lie|not kidding|i['’]m not joking|that['’]s all|that['’]s it|(?<=[.,;!] )honest(?:ly)?|(?<=[.,;!] )trust me|believe me|you know|lol|haha+|xd)[.!\s]*$/giu,
    '',
  ],
  [
    /(?<=\bI was [^.,;]{1,20}),? and (?:so |very )?(?:stupid|dumb|clueless|silly|an? (?:idiot|fool))(?=$|[.,;])/giu,
    '',
  ],
  // What one says who looks for words is no part of it, and "but no title" says without what.
  [/,? (?:idk|dunno|i guess|tbh|i dont know|i don['’]t know),(?= )/giu, ','],
  [
    /,? but no (title|pay|rank|raise|contract|money|thanks|help|papers|training|post|grade)$/giu,
    ' without any $1',
  ],
  // The stop of "Mr." ends no sentence.
  [/\b(Mr|Mrs|Ms|Dr|St|Prof)\. (?=\p{Lu})/gu, '$1 '],
  [/["“”]([^\s"“”]+(?: [^\s"“”]+){0,2})["“”]/gu, '“$1”'],
  [
    /^(my (?:daughter|son|mother|father|wife|husband|sister|brother|boy|girl|child)) (tell|ask|want|need|know|think|call)\b/giu,
    '$1 $2s',
  ],
];

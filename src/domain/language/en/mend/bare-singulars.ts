/** One thing or person without an article, where a word beside it says what it is: "keeping child calm", "there is problem", "customer who have". */

import { PERSONS } from '#src/domain/language/en/read/nouns.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { isBaseVerb, isSameInPast } from '#src/domain/language/en/reader/verb-words.ts';
import { isWorker } from '#src/domain/language/en/reader/work-words.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { articleOf, isOneThing } from './things.ts';

const isSomebody = (word: string) =>
  isOneThing(word) &&
  (PERSONS.has(word) ||
    isWorker(word) ||
    /^(?:child|kid|boy|baby|patient|customer|client|tourist|guest|student|animal|dog|horse|cow)$/u.test(
      word,
    ));

/** How somebody or something is kept, left or found. */
const SO =
  'calm|quiet|alone|safe|happy|clean|warm|dry|alive|awake|busy|comfortable|ready|interested|motivated|hungry|waiting|relaxed|stable|fresh|sharp';
/** Of one's own these are said as names are: "kept mum calm", "keeping baby safe". */
const KIN =
  /^(?:mum|mom|mummy|mam|mother|dad|daddy|father|gran|granny|nan|nana|grandma|grandmother|grandpa|grandad|granddad|grandfather|baby|auntie|uncle|man)$/u;
const BY_SEX: Readonly<Record<string, string>> = { I: 'my', we: 'our', they: 'their', he: 'his', she: 'her' };

const ROWS: readonly Row[] = [
  // "Selling to tourist who have no time": what they do is what many do.
  [
    ' who ',
    says`(^|\b# )(@) who (?=(are|were|have|don’t|do not|#) )`,
    (whole, before = '', who = '', does = '') =>
      isSomebody(who) &&
      !/^(?:an?|the|my|our|his|her|their|every|each|one|this|that|no|any|another|and|or|only|first|last|old|young|small|little|poor|sick|new|good) $/u.test(
        before,
      ) &&
      (/^(?:are|were|have|do)/u.test(does) || (isBaseVerb(does) && !isSameInPast(does)))
        ? `${before}${manyOf(who)} who `
        : whole,
  ],
  // "Keeping child calm", "left patient alone".
  [
    '',
    saysOf(
      `\\b(keep(?:s|ing)?|kept|mak(?:es?|ing)|made|leav(?:es?|ing)|left|f(?:ind|inds|inding|ound)) (@) (?=(?:${SO})>)`,
    ),
    (whole, verb = '', who = '') =>
      isSomebody(who) && !KIN.test(who)
        ? `${verb} ${/^(?:kept|made|left|found)$/u.test(verb) ? `${articleOf(who)} ${who}` : manyOf(who)} `
        : whole,
  ],
  // "Carried neighbour down", "carrying patient to bed".
  [
    '',
    says`\b(carr(?:y|ies|ied|ying)|br(?:ought|ing|ings|inging)|pull(?:s|ed|ing)?|took|tak(?:es?|ing)|drove|driv(?:es?|ing)|push(?:es|ed|ing)?|led|lead(?:s|ing)?|lift(?:s|ed|ing)?) (@) (?=(?:down|out|up|home|back|away|over|across)\b)`,
    (whole, verb = '', who = '') =>
      isSomebody(who) && !KIN.test(who)
        ? `${verb} ${/^(?:.*(?:ied|ed)|brought|took|drove|led)$/u.test(verb) ? `${articleOf(who)} ${who}` : manyOf(who)} `
        : whole,
  ],
  // "My father lost job": his.
  [
    ' lost ',
    says`\b(I|we|they|he|she|(?:my|his|her) (?:late |older |little |big |younger )?(father|dad|brother|husband|uncle|son|grandfather|grandpa|mother|mum|mom|sister|wife|aunt|daughter|grandmother|grandma|parents|family)) lost (?=(?:job|house|home|hand|leg|arm|eye|sight|hearing|farm|shop|voice|memory|flat|work permit|licen[cs]e)>(?! of\b))`,
    (_, who = '', kin = '') =>
      `${who} lost ${BY_SEX[who] ?? (/^(?:parents|family)$/u.test(kin) ? 'their' : /^(?:m|sis|w|au|da(?!d)|grandm)/u.test(kin) ? 'her' : 'his')} `,
  ],
  // "I got first salary".
  [
    ' first ',
    says`(^|\bI )(got|get|earned|received|bought|found|lost|sold|opened|made|spent) first (?=(?:salary|wages?|pay|paycheck|job|car|house|phone|bike|shop|client|customer|contract|order|diploma|certificate)>)`,
    '$1$2 my first ',
  ],
  // "Have clear plan": no plan was cleared.
  [
    '',
    says`\b(have|has|had|need|needs|want|wants|with|without|get|got) (clear|clean|open|quiet|free|calm|warm|dry|empty|slow|cool|better|second|strong|good|full|short) (@)>`,
    (whole, has = '', how = '', what = '') =>
      isOneThing(what) && !/^(?:time|hand|heart|eye|board|house|staff)$/u.test(what)
        ? `${has} ${articleOf(how)} ${how} ${what}`
        : whole,
  ],
  // "There is problem and everybody is in panic".
  [
    'there ',
    says`\b([Tt]here(?: is| was|’s)(?: always| often)?) ((?:(?:big|small|new|old|serious|good|bad|long|real|quiet|strong) )?)(@)>`,
    (whole, there = '', how = '', what = '') =>
      isOneThing(what) || /^(?:line|crowd|way|reason)$/u.test(what)
        ? `${there} ${articleOf(how + what)} ${how}${what}`
        : whole,
  ],
  // "Machine works without stop".
  [
    '',
    says`(?<=^|, |\b(?:when|because|until|if|and then|after|before) )(machine|engine|phone|car|system|computer|generator|pump|shop|kitchen) (works?|runs?|stops?|starts?|breaks?|opens?|closes?|smells?|sounds?)(?=$|[,.]| (?:without|with|again|well|like|fine|at|on|in|down|and|for|after|before|all|good|smooth\p{Ll}*)\b)`,
    (_, what = '', does = '') => `the ${what} ${does.replace(/s?$/u, 's')}`,
  ],
  // "Factory has less accident".
  [
    ' less ',
    says`\b(has|have|had|with|makes?|made|sees?|gets?|causes?) less (@)>`,
    (whole, has = '', what = '') => (isOneThing(what) ? `${has} fewer ${manyOf(what)}` : whole),
  ],
  [
    's now ',
    says`\b(has|have) now ((?:an? )?)(@)>`,
    (whole, has = '', a = '', what = '') =>
      isOneThing(what) ? `now ${has} ${a || `${articleOf(what)} `}${what}` : whole,
  ],
  [
    ' language',
    says`\b(in|as|have|has|speak|speaks|learn|learned|learning|teach|teaching|know) (?=(?:second|third|foreign|new|different) language>)`,
    '$1 a ',
  ],
  // "In nursing home", "on construction site": bare their last word is no one place.
  [
    '',
    says`\b(in|on|at|from|near|to|of|for|behind|visit|visiting|build|built|run|open|opened) ((?:nursing|care|retirement|funeral|children’s|foster) home|(?:construction|building|mining|burial) site|(?:petrol|gas|fire|police|railway|train|metro|bus|weather|radio) station|parking lot|car park|day cent(?:re|er)|call cent(?:re|er)|(?:bus|taxi) stop)>`,
    (_, at = '', where = '') => `${at} a ${where}`,
  ],
  [
    '',
    says`\b(in|at|for|from|to) (?=(?:national|local|regional|international|small|big|cooking|school) (?:competition|contest|championship|exhibition|conference|festival|tournament)>)`,
    (_, at = '') => `${at} a `,
  ],
  [
    'n back of ',
    says`\bin back of (?=(?:(?:an?|the|my|our) )?(?:ambulance|car|van|truck|lorry|taxi|bus|class|classroom|plane|pickup)\b)`,
    'in the back of ',
  ],
  [
    ' of ',
    says`\b(student|teacher|nurse|worker|employee|player|driver|apprentice|chef|cook|seller|trainee|coach|event|dish|part|day|month) of (?=(?:year|month|week|season)(?=$|[,.]| (?:in|at|for|and)\b))`,
    '$1 of the ',
  ],
  [
    '',
    says`\b(about|for|of|from|protect|save|into|with) (?=(?:ocean|environment|economy|universe|future)(?=$|[,.]| (?:and|of|in|with|for)\b))`,
    '$1 the ',
  ],
];

/** The line with the articles of single things and people that what stands beside them tells. */
export const mendBareSingulars = (line: string): string => withRows(line, ROWS);

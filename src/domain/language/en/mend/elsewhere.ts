/** What those who learnt English late say of deeds, numbers and times: "cleaning of wagons", "much people", "a good advice", "I am born in", "before two years", "he told that". */

import { baseOfPast, baseOfThird, pastOf } from '#src/domain/language/en/reader/inflect.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { isOneThing, oneOf } from './things.ts';
import { isMany } from './who.ts';

const NUMBER = '\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty';
/** What is done to things, in trades: "cleaning of wagons" is cleaning them; "thinking of home" is no such deed. */
const DOING =
  'clean|explain|sew|cook|bak|build|sell|teach|translat|fix|check|prepar|handl|measur|cutt|weld|wash|pack|load|sort|count|deliver|grow|harvest|feed|treat|manag|install|maintain|assembl|test|calculat|process|produc|decorat|mix|iron|polish|organi[sz]|repair|mend|writ|read|solv|collect';
/** One of these is no thing that is counted. */
const MUCH =
  'advice|information|equipment|furniture|homework|luggage|machinery|knowledge|progress|feedback|housework|software|traffic|weather|patience|experience in life';

/** Many under the name of one, of which many is no number. */
const A_BODY =
  /^(?:team|family|staff|crew|company|day|week|year|time|work|world|class|way|money|village|town|country|city|food)$/u;

const ROWS: readonly Row[] = [
  // "Cleaning of wagons", "explaining of papers": what is done stands behind it; "the closing of the month" is a thing.
  ['ing of ', saysOf(`^((?:${DOING})ing) of (?=(?!course\\b|it\\b)#)`), '$1 '],
  // "He doesn’t has time".
  [
    's ',
    says`\b(don’t|doesn’t|do not|does not|didn’t|did not) (has|@s)\b`,
    (whole, not = '', verb = '') => {
      const base = verb === 'has' ? 'have' : baseOfThird(verb);
      return base === null || isBaseVerb(verb) ? whole : `${not} ${base}`;
    },
  ],
  // "There was many people".
  [
    'here was ',
    saysOf(`\\b([Tt])here was (?=(?:many|several|so many|too many|not many|${NUMBER}) (?:(?!of\\b)# )?(#))`),
    (whole, t = '', many = '') => (isMany(many) ? `${t}here were ` : whole),
  ],
  // "Less people", "much people", "too much children".
  [
    'less ',
    says`(?<!\b(?:or|no|any) )\bless ((?:(?:sick|young|old|new|small|bad|angry|poor) )?)(@)>`,
    (whole, how = '', many = '') =>
      isMany(many) && !/^(?:clothes|glasses|feet)$/u.test(many) ? `fewer ${how}${many}` : whole,
  ],
  [
    'much ',
    says`\bmuch ((?:(?:sick|young|old|new|small|poor|other|different) )?)(people|children|kids|men|women|@s)>`,
    (whole, how = '', many = '') =>
      isMany(many) && !/^(?:clothes|glasses|needs|works|goods|thanks|lives)$/u.test(many)
        ? `many ${how}${many}`
        : whole,
  ],
  [
    ' peoples',
    says`\b(of|many|other|old|young|poor|some|all|few|these|those|sick|different|new) peoples(?=$|[,.]| (?!of\b|’)(?:who|that|and|in|from|at|with|to|on|are|have|come|can)\b)`,
    '$1 people',
  ],
  // "Each students", "both my parent", "many of the patient".
  [
    'each ',
    says`\beach (@s)\b(?!’)`,
    (whole, many = '') => (oneOf(many) && many !== 'others' ? `each ${oneOf(many)}` : whole),
  ],
  [
    'both ',
    says`\bboth (my|our|his|her|their|the) (parent|hand|knee|leg|arm|eye|ear|foot|brother|sister|son|daughter|child|job|shop|shoulder|wrist|hip|grandparent|team|side)>(?! and\b)`,
    (_, whose = '', one = '') => `both ${whose} ${manyOf(one)}`,
  ],
  [
    ' of ',
    saysOf(
      `\\b(many|several|few|${NUMBER}) of (my|our|the|their|his|her|these|those) ((?:(?:old|new|young|best|other|sick) )?)(@)>`,
    ),
    (whole, many = '', whose = '', how = '', one = '') =>
      isOneThing(one) && !isMany(one) && !A_BODY.test(one)
        ? `${many} of ${whose} ${how}${manyOf(one)}`
        : whole,
  ],
  [
    '',
    saysOf(
      `(?<!\\p{Lu}\\S* |\\b(?:level|grade|number|no) )\\b([2-9]|1\\d|two|three|four|five|six|seven|eight|nine|ten|many|several|different) ((?:(?:different|foreign|other|new) )?)(language|country|company|city|school|family|job|village|dialect|religion)>`,
    ),
    (_, many = '', how = '', one = '') => `${many} ${how}${manyOf(one)}`,
  ],
  // "A good advice", "the news are bad".
  [
    '',
    saysOf(
      `\\ban? ((?:(?:good|bad|new|important|useful|great|little|free|old|big|small|heavy|special) )?)(${MUCH})>(?! (?:and|for) \\p{Ll}+ (?:cent|desk|point|office|line)| of\\b)`,
    ),
    (whole, how = '', much = '') =>
      how === '' ? `some ${much}` : how === 'little ' ? whole : `${how}${much}`,
  ],
  [
    ' are ',
    says`(?<=^|, |\b(?:because|when|if|that|and) )((?:the|my|our|this|all the) (?:# )?(?:news|information|advice|equipment|furniture|homework|luggage|knowledge|traffic|machinery|feedback)) are (?=\p{Ll})`,
    '$1 is ',
  ],
  // "He gave me a work": one has work, or a job.
  [
    'a ',
    says`\b(got|gets?|have|has|had|finds?|found|(?:gave|give|gives|offered) (?:me|us|him|her|them)|needs?|want|wants|look(?:ing)? for|search(?:ing)? for|lost|without) a (?:(good|new|better|steady|real|different) )?work(?=$|[,.]| (?:in|at|with|as|here|there|near|that|where|and|because|when|to)\b(?! progress))`,
    (_, verb = '', how: string | undefined = '') => `${verb} a ${how ? `${how} ` : ''}job`,
  ],
  // "He told that I am good", "I had lucky", "I feel me good".
  [
    ' that ',
    says`(?<=^|, |\b(?:and|when|because|but|so) )(I|he|she|they|we|everybody|people|(?:the|my) @) (told|tells|tell) that (?=(?:I|he|she|it|we|they|the|my|there|his|her|nobody|everybody)\b)`,
    (_, who = '', told = '') =>
      `${who} ${told === 'told' ? 'said' : told === 'tells' ? 'says' : 'say'} that `,
  ],
  [
    ' lucky',
    says`\b(I|he|she|we|they) (?:(have|has)|had) lucky>`,
    (_, who = '', now: string | undefined = '') =>
      `${who} ${now ? (who === 'I' ? 'am' : /^(?:we|they)$/u.test(who) ? 'are' : 'is') : /^(?:we|they)$/u.test(who) ? 'were' : 'was'} lucky`,
  ],
  [
    ' feel',
    says`\b(feels?|felt) (?:me|myself) (good|well|better|bad|at home|safe|happy|strong|alone|useful|free|tired|proud|useless|comfortable|like)\b`,
    '$1 $2',
  ],
  // "I am boring at work".
  [
    'I ',
    says`\bI (am|was|get|got|feel|felt) (so |very |really |always )?(bor|exhaust|confus|frustrat|disappoint|excit|interest)ing (?=(?:at|with|of|by|when|in|if|about|to)\b)`,
    'I $1 $2$3ed ',
  ],
  // "I am born in Syria", "before two years I came here", "I have worked there 5 years ago".
  [' born', says`\bI am born\b(?! to (?:be|do|make))`, 'I was born'],
  [
    'before ',
    saysOf(
      `(?<=^|, |\\b(?:and|but|because|here|there|it|me|job|work|country|school) )before (${NUMBER}|many|some|a few) (years|months|weeks|days)(?=$|[,.]| (?:I|we|he|she|they|my)\\b)`,
    ),
    '$1 $2 ago',
  ],
  [
    ' ago',
    saysOf(
      `\\b(I|we|they|he|she) (?:have|has) (#)((?: [\\p{L}’]+){0,5}?) ((?:${NUMBER}) (?:years|months|weeks|days) ago)>`,
    ),
    (whole, who = '', verb = '', what = '', when = '') => {
      const base = verb === 'been' || verb === 'had' ? null : baseOfPast(verb);
      return base === null ? whole : `${who} ${pastOf(base)}${what} ${when}`;
    },
  ],
  // "With my brother together".
  [
    ' together',
    says`(?<=^|, |\b(?:live|lived|living|work|worked|working|cook|cooking|eat|opened|ran|run|running|started|go|went|came) )with ((?:my|our|his|her|the|other|some) (?:@ )?@|him|her|them|us|people|friends|others) together(?=$|[,.]| (?:and|in|at|for|when|to)\b)`,
    'together with $1',
  ],
  // "I make sport", "make photos".
  [
    'sport',
    says`\b(I |to |we |they |and |also )?(make|makes|making|made) (sports?|yoga|gymnastics|shopping)>(?! (?:of|for|to)\b)`,
    (_, who: string | undefined = '', make = '', what = '') =>
      `${who ?? ''}${DO[make]} ${what === 'sports' ? 'sport' : what}`,
  ],
  [
    'photo',
    says`\b(make|makes|making|made) ((?:an? |some |many |good |nice |beautiful |better |old )*)(photos?)>`,
    (_, make = '', how = '', what = '') => `${TAKE[make]} ${how}${what}`,
  ],
  ['english', says`(?<![-\p{L}])english(?![-\p{L}])`, 'English'],
  [
    'shy ',
    says`\bshy (?:to|from|of|for) (?=(?:me|him|her|us|them|people|strangers|adults|everybody)>)`,
    'shy with ',
  ],
  [
    'look',
    says`(?<=\b(?:I|we|they|to|just|can) )look you(?=$|[,.]| (?:and|in the)\b)(?! in the)`,
    'look at you',
  ],
  // "Finding root cause".
  [
    'root cause',
    says`(?<!\b(?:the|an?|its|their|this|that|every|each|one|real|of|on|in) )\broot cause(?=$|[,.]| (?:and|of|when|in|before|for|why|with)\b)`,
    'the root cause',
  ],
];

const DO: Readonly<Record<string, string>> = { make: 'do', makes: 'does', making: 'doing', made: 'did' };
const TAKE: Readonly<Record<string, string>> = {
  make: 'take',
  makes: 'takes',
  making: 'taking',
  made: 'took',
};

/** The line with deeds, numbers and times as English tells them. */
export const mendElsewhere = (line: string): string => withRows(line, ROWS);

/** Small words that times, places and verbs stand with: "by foot", "at seven of the morning", "arrived to London", "same like", "me radio", "no too wild". */

import { isBaseVerb, isNounToo } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { isThing, oneOf } from './things.ts';

const NUMBER = '(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Ramadan|Summer|Winter|Spring|Autumn|English|French|Spanish|German|Polish|Arabic)';
/** Those who are given or shown something: "give them old photos", "cook them big meals". */
const GIVES =
  '(?:giv|gave|show|teach|taught|tell|told|buy|bought|mak|made|send|sent|sell|sold|offer|bring|brought|get|got|cook|pay|paid|lend|lent|feed|fed|help|let|see|saw|call|leav|left|sav|find|found|keep|kept|writ|wrote|sing|sang|throw|threw|pass|hand|ask|charg|bak|build|built|play|serv|sew|knit|pour|want|need|read|deny|cost|hear|heard|watch)\\p{Ll}*';
/** One's own: kin, parts of the body, and what one carries about. */
const MINE =
  'ma|mam|mammy|mum|mom|dad|daddy|grandda|grandad|granda|gran|granny|nan|nana|brother|sister|wife|husband|missus|mates?|uncle|auntie|aunty|aunt|cousin|daughter|son|kids|lad|lass|hands?|head|back|knees?|eyes|ears|teeth|marbles|breath|boots|feet|job|van|bike|radio|tools|shed|garden|phone|dinner|bed|heart|neck|shoulders|granddad|nephew|niece|neighbour|theory|driving test|first';

const ROWS: readonly Row[] = [
  // Times.
  [
    'of the ',
    saysOf(`\\b((?:at )?${NUMBER}(?::\\d\\d)?) of the (morning|afternoon|evening)\\b`),
    '$1 in the $2',
  ],
  // "At 3 in the night", "at eleven of the night".
  [
    ' the night',
    saysOf(`\\b(at (?:about )?)(${NUMBER})((?::\\d\\d)?) (?:of|in) the night>`),
    (_, at = '', hour = '', minutes = '') =>
      `${at}${hour}${minutes} ${/^(?:[1-5]|one|two|three|four|five)$/u.test(hour) ? 'in the morning' : 'at night'}`,
  ],
  [' morning', saysOf(`\\bat (?:the )?(\\d{1,2}) morning>`), 'at $1 in the morning'],
  [
    'at the ',
    says`\bat the (morning|afternoon|evening)(?=$|[,.]| (?:and|when|with|before|after|I|it|we)\b)`,
    'in the $1',
  ],
  [' night', says`\bin (?:the )?night (?=when\b)`, 'at night '],
  [' night', says`\bin night>`, 'at night'],
  [' night time', says`\bat night ?time (?=when\b)`, 'at night '],
  ['t age of ', says`\bat age of (?=\d|\p{Ll})`, 'at the age of '],
  [
    '',
    says`\b(?:on|in|at) ((?:last|next|this) (?:year|week|month|summer|winter|spring|night|morning|evening|monday|Friday))>(?! of)`,
    '$1',
  ],
  [
    'since ',
    says`\bsince (?=(?:weeks|months|years|days|hours|ages|a long time|many years|a few|some (?:weeks|months|years))>)`,
    'for ',
  ],
  ['since long', says`\bsince long(?: time)?>`, 'for a long time'],
  [
    'from ',
    saysOf(
      `\\b((?:work|working|worked|living|live|doing|here|waiting|am|is|are) (?:# ){0,3})from ((?:${NUMBER}|many|several) (?:years|months|weeks))(?=$|[,.])(?! (?:old|ago|of|to))`,
    ),
    '$1for $2',
  ],
  // "The crew who sails on it after", and not "named it after".
  [
    ' after',
    says`^((?!.*\b(?:nam|call|look|tak|run|ask)\p{Ll}*\b).*\b(?:it|them|there|here|home)) after(?=$|[,.])`,
    '$1 afterwards',
  ],
  // "Taken second time".
  [
    ' time',
    says`\b(@ed|taken|taken it|done|made|cut|sent|it|them|came|come|tried|called|failed|back) (second|third|fourth|fifth) time>`,
    '$1 a $2 time',
  ],
  ['in beforehand', says`\bin (?:a )?beforehand\b`, 'beforehand'],
  [
    'in one time',
    says`\b(?:in|at) one time(?=$|[,.]| and\b)(?<=\b(?:\d+ \p{Ll}+|people|things|orders|tables|machines|jobs) (?:in|at) one time)`,
    'at one time',
  ],
  // Ways and places.
  ['by foot', says`\bby foot>`, 'on foot'],
  ['phone', says`\b(?:in|at) (the|my) phone(?=$|[,.]| (?:with|all|to|and|when)\b)`, 'on $1 phone'],
  [
    'internet',
    says`\b(?:in|at|from) (?:the )?internet(?=$|[,.]| (?:and|with|to)\b)(?<! from (?:the )?internet)`,
    'on the internet',
  ],
  ['online', says`\b(?:by|on|in|through) online>`, 'online'],
  ['in the airport', says`\bin the airport(?=$|[,.]| when\b)`, 'at the airport'],
  [
    ' to ',
    says`\b(go|goes|going|went|gone|come|comes|came|coming|back|get|got|return|returned) to (abroad|upstairs|downstairs|outside|there|here|underground)(?=$|[,.]| (?:and|to|with|at|in|every|for|while|when|after|because|before|drunk|late|early)\b)`,
    '$1 $2',
  ],
  ['rriv', says`\b(arriv(?:e|es|ed|ing)) to (?=(?:the )?\p{Lu})`, '$1 in '],
  [
    'rriv',
    says`\b(arriv(?:e|es|ed|ing)) to (?=(?:the|this|my|our|a) (?:new |big |small )?(?:country|city|town|village|island|capital|region|camp)\b)`,
    '$1 in ',
  ],
  [
    '',
    saysOf(
      `\\b(go|goes|going|gone|went|move|moves|moved|moving|emigrated|return|returned) in (?=(?!${MONTH}\\b)\\p{Lu}\\p{Ll})`,
    ),
    '$1 to ',
  ],
  [
    ' in ',
    says`\b(come|comes|came|coming) in (?=(?:the )?(?:city|town|London|Europe|America|England|Ireland|Scotland|Wales|Germany|Canada|Australia|Italy|France|Spain|UK|US|USA)>)`,
    '$1 to ',
  ],
  // What a word takes.
  ['llergic', says`\ballergic (?:for|on|from|with|against) (?=\p{L})`, 'allergic to '],
  [
    'imilar',
    says`\b(?<!\b(?:as|something|anything|nothing|work|stuff) )similar (?:with|as|like|of) (?=\p{L})`,
    'similar to ',
  ],
  ['ifferent', says`\bdifferent of (?=\p{L})`, 'different from '],
  ['full ', says`\bfull with (?=\p{L})`, 'full of '],
  ['amous', says`\bfamous of (?=\p{L})`, 'famous for '],
  ['near ', says`\bnear (?:of|from) (?=\p{L})`, 'near '],
  ['close of ', says`\bclose of (?=(?:the|my|our|home) ?(?!day|business))`, 'close to '],
  ['after of ', says`\b(after|before|despite|during) of (?=\p{L})`, '$1 '],
  [
    'because of ',
    says`\bbecause of (?=(?:the|my|our|his|her|their|it|they|he|she|I|we) (?:# )?(?:was|were|is|are|had|did|has|wanted|could|can)\b)(?!(?:the|my|our|his|her|their) (?:people|one|man|woman) who)`,
    'because ',
  ],
  [
    'articipate',
    says`\b(participat(?:e|es|ed|ing)) (?:(?:at|on)(?= \p{L})|to(?= (?:the|an?|my|our|this|these|all|many|\p{Ll}+ing|\p{Ll}+s)\b)) `,
    '$1 in ',
  ],
  ['consist', says`\b(consists?|consisted) (?:from|in) (?=(?:the|two|three|many|four|a) )`, '$1 of '],
  [
    'look',
    says`\b(look(?:s|ed|ing)?) (it|them|him|her)(?=$|[,.]| (?:and|when|before|because)\b)(?<!\b(?:see|watch|make|let|have|the|a|how) look (?:it|them|him|her))`,
    '$1 at $2',
  ],
  [
    ' to ',
    says`\b((?<=^|\b(?:I|to|can|and|we|they|who|he|she|never|always|will) )answers?|answered|answering) to (?=(?:all |every |the |their |my |his |her |many )*(?:questions?|phones?|emails?|calls?|letters?|messages?)\b)`,
    '$1 ',
  ],
  [
    ' to ',
    says`\b((?:enter|resist|affect)(?:s|ed|ing)?|contact(?:ed|ing)) to (?=(?:the|my|our|school|university|college|classes|them|him|her|people)\b)(?!the (?:end|last|left|right|sound|side|back|front|rear)\b)`,
    '$1 ',
  ],
  // "Attend to the patients", "where the beams join to the wall" are right: one attends a school, and joins an army.
  [
    ' to ',
    says`\b((?:attend|join)(?:s|ed|ing)?) to (?=(?:(?:the|an?|my|our|this|his|her) )?(?:(?!of\b)% )?(?:school|university|college|class|classes|course|courses|meetings?|training|church|mosque|wedding|funeral|lessons?|lectures?|conference|workshops?|army|navy|team|club|group|union|choir|party|programme|program)>)`,
    '$1 ',
  ],
  [
    'marr',
    says`\b(marry|married|marries|marrying) with (?=(?:my|his|her|an?) (?:husband|wife|man|woman|girl|boy|foreigner|farmer|soldier))`,
    '$1 ',
  ],
  ['fford for ', says`\bafford for (?=\p{L})`, 'afford '],
  // One verb for another.
  [
    'question',
    says`\b(mak|do)(?:e|es|ing|de)? (?:a )?questions?>`,
    (whole) =>
      `${/ing/u.test(whole) ? 'asking' : /es\b/u.test(whole.split(' ')[0] ?? '') ? 'asks' : /made|did/u.test(whole) ? 'asked' : 'ask'} ${/ a question$/u.test(whole) ? 'a question' : 'questions'}`,
  ],
  [
    '',
    says`\b(say|says|said|saying) (a lie|lies|the truth|a joke|jokes|stories|a story)>`,
    (_, say = '', what = '') =>
      `${{ say: 'tell', says: 'tells', said: 'told', saying: 'telling' }[say as 'say']} ${what}`,
  ],
  [
    'mistake',
    says`\b(do|does|did|doing|done) (a |any |many |no |the |one |the same )?(mistakes?)>`,
    (_, does = '', how = '', what = '') =>
      `${{ do: 'make', does: 'makes', did: 'made', doing: 'making', done: 'made' }[does as 'do']} ${how ?? ''}${what}`,
  ],
  [
    ' reason',
    says`\b(I|he|she|they|we) (have|has|had) reason(?=$|[,.])`,
    (_, who = '', have = '') =>
      `${who} ${have === 'had' ? (/^(?:we|they)$/u.test(who) ? 'were' : 'was') : who === 'I' ? 'am' : have === 'has' ? 'is' : 'are'} right`,
  ],
  ['like if ', says`\blike if (?=(?:it|they|I|we|he|she|the|you) )`, 'as if '],
  [
    'same like ',
    says`\b(do|does|did|doing|work|is|are|was|were|look|looks|the) same like (?=\p{L})`,
    (_, verb = '') => (verb === 'the' ? 'the same as ' : `${verb} the same as `),
  ],
  ['same like ', says`\bsame like (?=\p{L})`, 'like '],
  [
    'then ',
    says`\b(more|less|better|worse|bigger|smaller|faster|slower|older|younger|cheaper|harder|easier|longer|other|rather) ((?:# )?)then (?=(?:they|we|I|he|she|it|you|me|any|the|most|others|ever|a|what|that|before)\b)`,
    '$1 $2than ',
  ],
  [
    'any body',
    says`\b(any|every|some) body (?=(?!of\b|parts?\b|type\b|shape\b|wash\b|shop\b|work\b|damage\b|repairs?\b|panels?\b|armour\b|image\b|fat\b|heat\b|hair\b|language\b|weight\b|mass\b|temperature\b|odour\b|bags?\b|cameras?\b)\p{Ll})`,
    '$1body ',
  ],
  ['sel', says`\b(?:theirselves|themselfs|theirself|themselve|thereselves)\b`, 'themselves'],
  ['hisself', says`\bhisself\b`, 'himself'],
  [
    'hairs',
    says`\b(cut|cuts|cutting|wash|washing|dye|dyeing|lost|lose|comb|combing|style|styling) ((?:the |her |his |my |their )?)hairs\b`,
    '$1 $2hair',
  ],
  // "Me radio", "them old photos", "in that rooms", "on they road".
  [
    'me ',
    saysOf(
      `(?<=^|\\b(?:have|had|with|on|in|off|of|from|by|under|behind|and|over|for|passed|keep|keeping|kept|see|got|because|since|when|that|but|lost|at) )me (?=(?:own |old )?(?:${MINE})\\b(?! (?:to|and I)\\b))`,
    ),
    'my ',
  ],
  [
    'them ',
    saysOf(
      `(?<=^|\\b(?:in|on|at|like|from|of|by|down|up|off|over|under) )them (?=(?:(?:old|big|little|young|new|waiting|other|long|dark|small|cold|early) )(?:\\p{Ll}{2,}s)\\b)`,
    ),
    'those ',
  ],
  [
    'them ',
    saysOf(`\\b(?!${GIVES} )(#) them (?=(?:old|young|big|little|other) (\\p{Ll}{2,}s)>)`),
    (whole, verb = '', many = '') =>
      oneOf(many) !== null && (isBaseVerb(verb) || verb.endsWith('ing')) ? `${verb} those ` : whole,
  ],
  [
    ' ',
    says`\b(in|at|on|from|with|of|for|about) (that|this) ((?:old|big|little|small|new) )?(@s)>`,
    (whole, at = '', that = '', how = '', many = '') =>
      (oneOf(many) !== null || many === 'rooms') && !isBaseVerb(many) && !isBaseVerb(many.slice(0, -1))
        ? `${at} ${that === 'that' ? 'those' : 'these'} ${how ?? ''}${many}`
        : whole,
  ],
  [
    'they ',
    says`\b(in|on|about|of|with|for|from|up|ain’t|isn’t|not|their|got) they (own |back |old )?(@)>`,
    (whole, at = '', how = '', thing = '') =>
      (isThing(thing) || thing === 'fault') &&
      !(isBaseVerb(thing) && !isNounToo(thing)) &&
      !(at === 'for' || at === 'on' ? isBaseVerb(thing) : false)
        ? `${at} their ${how ?? ''}${thing}`
        : whole,
  ],
  // Scots: "no too wild", "no much".
  ['no ', says`\b(?<!\b(?:or|there’s|is|say|said) )no (?=(?:too|much|very|always|yet)\b)`, 'not '],
  [' in accident', says`\b(was|were|been) in accident>`, '$1 in an accident'],
  ['the everything', says`\bthe (?=(?:everything|everybody|everyone)\b)`, ''],
];

/** The line with its small words as English has them. */
export const mendSmallWords = (line: string): string => withRows(line, ROWS);

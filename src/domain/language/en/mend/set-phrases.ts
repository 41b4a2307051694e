/** The small word of a set phrase: "in a farm", "on the morning", "in purpose", "take care about my mother", "next the river". */

import { type Row, says, withRows } from './rows.ts';
import { isSomebody } from './who.ts';

const ROWS: readonly Row[] = [
  // Times.
  ['on the ', says`\bon the (morning|evening|afternoon)(?=$|[,.])`, 'in the $1'],
  ['the age of ', says`\b(?:in|on|with) the age of (?=\d|\p{Ll})`, 'at the age of '],
  [
    ' years',
    says`\b((?:left|came|started|began|moved|learned|arrived|lost|went|emigrated|married|begin|start)\b(?: [\p{L}’]+){0,4}) with ((?:only )?(?:[1-7]\d|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty)) years(?: old)?(?=$|[,.]| and\b)`,
    '$1 at $2',
  ],
  ['born ', says`\bborn (?:at|on) (?=(?:19|20)\d\d\b)`, 'born in '],
  ['n this moment', says`\bin this moment>`, 'at this moment'],
  [
    'in the end of ',
    says`\bin the (end|top|bottom|beginning|start) of (?=(?:the|my|each|every|a|our|this)\b)`,
    'at the $1 of ',
  ],
  ['in average', says`\bin average\b`, 'on average'],
  ['in purpose', says`\bin purpose>`, 'on purpose'],
  [' holiday', says`\bin holidays?>`, 'on holiday'],
  // "In 3 months following each other".
  [
    ' ',
    says`\b(?:in |for )?((?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:days|weeks|months|years|seasons|times|nights|shifts|quarters|terms|games|winters|summers)) (?:following each other|(?:one )?after (?:each|the) other|one after another|consecutively)(?=$|[,.]| (?:and|I|we|as|at|in)\b)`,
    '$1 in a row',
  ],
  // Places.
  [
    ' farm',
    says`\bin ((?:the|an?|my|our|his|her|their|this|one) (?:(?!of\b)% )?(?:farm|ranch|plantation|island|construction site|building site))>`,
    'on $1',
  ],
  [
    ' floor',
    says`\bin (the (?:ground|top|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|twentieth)|\d+(?:st|nd|rd|th)) floor)>`,
    'on $1',
  ],
  [
    'in the TV',
    says`(?<=^|\b(?:(?:see|saw|seen|watch(?:ed|ing)?|hear|heard)\b(?: (?!faults?\b|cracks?\b|parts?\b|noise\b|wrong\b)[\p{L}’]+){0,4}|appear(?:ed)?|shown?|am|was|were|been|me|him|her|it|them|us|news|football|match(?:es)?|films?) )in the TV>`,
    'on TV',
  ],
  // "Dance in the wedding of the daughter".
  [
    ' in ',
    says`\bin (?=(?:an?|the|my|our|his|her|their|#’s) (?:(?:own|big|small|friend’s|@’s) )?(?:wedding|funeral|birthday party|baptism|graduation)>(?! (?:dress|business|industry|hall)))(?<!\b(?:interested|believe|specialise|specialist) in )`,
    'at ',
  ],
  [
    ' of the ',
    says`\b(man|woman|boy|girl|father|mother|grandfather|grandmother)\b(.*) at the (wedding|funeral|graduation|birthday party) of the (daughter|son|brother|sister|grandson|granddaughter|friend)>`,
    (_, who = '', said = '', what = '', kin = '') =>
      `${who}${said} at ${/^(?:man|boy|father|grandfather)$/u.test(who) ? 'his' : 'her'} ${kin}’s ${what}`,
  ],
  [' bike', says`\bin (an?|my|the|his|her) (bike|bicycle|motorbike|motorcycle)>`, 'on $1 $2'],
  [
    ' sea',
    says`\b((?:winters|years|months|weeks|days|nights|work|worked|working) )(?:on|in)(?: the)? sea>`,
    '$1at sea',
  ],
  ['in front ', says`\bin front (?=(?:the|my|our|his|her|a|everybody|people)\b)`, 'in front of '],
  [
    'next ',
    says`\bnext (?=(?:the|my|our|his|her) (?!(?:one|day|time)\b)%)(?<=\b(?:sit|sat|live|lived|stand|work|house|shop|right|is|was|parked|sleep|close) next )`,
    'next to ',
  ],
  [
    'in my own',
    says`\b(?:in|by) (my|his|her|their|our) own(?=$|[,.]| (?:and (?:I|we|it)|when|at|with|for)\b)`,
    'on $1 own',
  ],
  [
    'with the ',
    says`\b(go|goes|went|come|comes|came|travel\p{Ll}*|drive to work) ((?:home |to work |to school |there |here )?)with the (bus|train|bike|car|tram|boat|plane|metro)>`,
    '$1 $2by $3',
  ],
  [
    ' home',
    says`\b(arriv(?:e|es|ed|ing)|c[ao]mes?|coming|return(?:s|ed|ing)?|(?<!\b(?:it|things|all|that) )(?:go|goes|went|going)|(?:gone|back|gets?|got|getting)(?= to)) (?:in|at|to) home(?:>|(?= (?:tired|late|early|drunk|alone|safe|safely|hungry|happy|wet|cold|dirty|exhausted|sick)>))`,
    '$1 home',
  ],
  [
    'minus',
    says`\b(work|works|working|worked|outside|cold|drive|driving|out) (?:by|with) (minus|plus) (?=\p{L}|\d)`,
    '$1 at $2 ',
  ],
  // What a word takes.
  [' of ', says`\bresponsible of (?=\d|all|the|my|many|two|three|\p{L}+ing)`, 'responsible for '],
  ['care ', says`\b(tak(?:e|es|ing|en)|took) care (?:about|for) (?=(?!once\b)\p{L})`, '$1 care of '],
  [
    'care ',
    says`\b(tak(?:e|es|ing|en)|took) care (?=(?:my|the|our|his|her|their|old|sick|other|people|children|them|him|me|us)\b)(?![^,.]*\b(?:is|are|do|does|don’t|doesn’t|can|can’t|get|gets|not|never)\b)`,
    '$1 care of ',
  ],
  [
    'care of ',
    says`\b((?:to|I|we|they|who|help|can|and) care) of ((?:(?:the|my|our|old|sick|young|other|disabled) )*%)>`,
    (whole, care = '', whom = '') => (isSomebody(whom) ? `${care} for ${whom}` : whole),
  ],
  [
    'ttention ',
    says`\b((?:pay|pays|paid|paying)(?: \p{Ll}+)? attention(?= (?:on|in|at|for|of) )|(?:good|great|my|an?|eye and|close) attention(?= (?:in|at|for) )) \p{Ll}+ (?=(?:the )?(?:details?|small|every|what|people|safety|quality|customers|children)\b)`,
    '$1 to ',
  ],
  ['attention to details', says`\battention to details>`, 'attention to detail'],
  [
    ' of ',
    says`\b(?<!most )(specialist|expert|specialised|specialized|experienced) of (?=(?!the\b|my\b|our\b|this\b|all\b|being\b|life\b|war\b)\p{Ll}{3,})`,
    '$1 in ',
  ],
  [
    'earch',
    says`\b(search|searches|searched|searching) ((?:an?|the|my|new|another|any) )?(job|work)>`,
    (_, search = '', a = '', job = '') =>
      `${search.replace('searching', 'looking').replace('searched', 'looked').replace('searches', 'looks').replace('search', 'look')} for ${a ?? ''}${job}`,
  ],
  [
    ' with ',
    says`\b(?<!\b(?:due|used|thanks|owing|exposed|limited|leads?|open|close) )(I|to|can|we|they|will|must|could) contact(ed)? with (?=\p{L})`,
    (_, who = '', ed = '') => `${who} contact${ed ?? ''} `,
  ],
  [
    'reach',
    says`\b(reach(?:es|ed|ing)?) (?:to|at) (?=(?:the|my|our|a) (?!people|point|floor|ground|knees?|ceiling|roof|sky|side|left|right)\p{L})`,
    '$1 ',
  ],
  [
    ' for help to ',
    says`\b(ask(?:s|ed|ing)?) for (help|money|advice|work|time|permission) to ((?:the |my |our )?%)>`,
    (whole, ask = '', what = '', whom = '') => (isSomebody(whom) ? `${ask} ${whom} for ${what}` : whole),
  ],
  [
    'late ',
    says`\b(never(?: once)? (?:late|arrived late|came late)|(?:was|were|is|am|are|been|came|arrived|come|arrive) (?:never )?late) (?:to|in) (?:the |my )?(work|school|class|job|shift)>`,
    (_, late = '', work = '') =>
      `${late} for ${work === 'job' ? 'work' : work === 'shift' ? 'my shift' : work}`,
  ],
  // "Feel in home", "a line until the door".
  [
    ' in home',
    says`\b(feels?|felt|feeling|stay(?:s|ed|ing)?|be|being|been|am|is|are|was|were|sits?|sitting|works?|working|worked|alone|cooks?|cooking|bak(?:e|es|ing)|sew(?:s|ing)?|help(?:s|ing)?) in home>`,
    '$1 at home',
  ],
  [
    ' until ',
    says`\b(line|queue|walk(?:s|ed|ing)?|go|goes|went|drives?|drove|runs?|ran|road|way|carry|carried|come|came) until (?=(?:the|my|our|his|her) (?:door|street|corner|gate|river|village|city|station|school|house|border|sea|town|road|market|bridge|hospital|top|car|bus|toilets?|exit|entrance|car park)\b)(?!the \p{Ll}+ (?:is|was|are|were|has|comes|came|opens?|closes?)\b)`,
    '$1 to ',
  ],
];

/** The line with the small words of its set phrases. */
export const mendSetPhrases = (line: string): string => withRows(line, ROWS);

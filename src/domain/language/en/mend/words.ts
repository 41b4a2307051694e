/** One word for another ("quite" for "quiet"), things that are never many ("informations"), names, and what is written with a hyphen. */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, withRows } from './rows.ts';
import { isThing } from './things.ts';
import { isMany } from './who.ts';

const ROWS: readonly Row[] = [
  ['bday', says`\bbday(s?)\b`, 'birthday$1'],
  [
    'there birthday',
    says`\b(on|for|to|of|before|after|celebrat\p{Ll}+|mak\p{Ll}+) there birthday`,
    '$1 their birthday',
  ],
  ['olds', says`\b(\d+)[ -]years?[ -]olds\b`, '$1-year-olds'],
  [
    ' who is ',
    says`^(woman|man|child|person|patient|mother|student|customer) who is (\p{Ll}.*)$`,
    (whole, one = '', rest = '') => {
      // What is told of her is then told of them, where its verb has that form already: "with me she start to breathe".
      const said = rest.replace(/\bs?he (\p{Ll}+)/gu, (told, verb: string) =>
        isBaseVerb(verb) ? `they ${verb}` : told,
      );
      const them = one === 'person' ? 'people' : manyOf(one);
      return /\b(?:s?he|her|his|him)\b/u.test(said) ? whole : `${them} who are ${said}`;
    },
  ],
  // "Women who is afraid", and not "one of the women who is".
  [
    ' who is ',
    says`(?<!\b(?:one|none|each|any) of (?:the |my |our |those )?(?:# )?)\b(women|men|people|children|kids|girls|boys|patients|families|customers|mothers|students) who is (?=\p{Ll})`,
    '$1 who are ',
  ],
  [
    ' light of ',
    says`\b(?:with|by) light of (?=(?:my|our|his|her) |(?:candles|phones|torches|lamps|lanterns|headlights)\b)`,
    'by the light of ',
  ],
  [
    ' that don’t ',
    says`(?<=^|\b(?:drive|fix|have|had|got|make) )(an? @) that don’t (?=\p{Ll})`,
    '$1 that doesn’t ',
  ],
  [
    ' light of ',
    says`\b(?:with|by|in|under) (?:the )?light of (?:an? |the )?(telephone|phone|candle|lamp|torch|lantern|mobile)>`,
    'by the light of a $1',
  ],
  [
    ' don’t ',
    says`\b(stuff|something|anything|everything|furniture|equipment) (that|which) don’t (?=\p{Ll})`,
    '$1 $2 doesn’t ',
  ],
  ['rn', says`\b(car|job|work|money|home|school|licen[cs]e|nothing|time) rn>`, '$1 right now'],
  ['quite', says`\bquite (?=(?:place|street|room|village|corner|house)s?\b)`, 'quiet '],
  [
    'loos',
    says`\bloos(e|ing) (?=(?:my|the|their|his|her|our|it|them|money|weight|hope|time|patience)\b)(?<!\b(?:the|a|is|are|was|come|cut) loose )`,
    'los$1 ',
  ],
  ['breath', says`\b(to|can|could|not|still) breath>`, '$1 breathe'],
  ['advise', says`\b(giv(?:es?|ing)|good|my|some|of|for|the) advise>`, '$1 advice'],
  [
    'form ',
    says`\b(back|comes?|came|away|people|lear\p{Ll}+) form (?=(?:the|my|home|scratch|other|here|them)\b)`,
    '$1 from ',
  ],
  ['costumers', says`\bcostumers(?! (?:at|of|in)\b)`, 'customers'],
  [
    'cloths',
    says`\b(my|their|his|her|wash\p{Ll}*|sew\p{Ll}*|sell\p{Ll}*|mak\p{Ll}+|old|new|children) cloths>`,
    '$1 clothes',
  ],
  ['omplain', says`\b(no|a|one|any|many|without|zero|first|the) complain(s?)>`, '$1 complaint$2'],
  [
    's',
    says`\b(information|equipment|furniture|homework|luggage|feedback|machinery|advice|knowledge|jewellery)s\b`,
    '$1',
  ],
  ['o many', says`(?<=^|, |\b(?:and|when|because|with|is|are) )to (?=many \p{Ll})`, 'too '],
  ['whose ', says`\bwhose (?=(?:going to|coming|not|been|next|afraid|waiting|left|in charge)\b)`, 'who’s '],
  // "What there owed", "while there at work", "when there lying".
  [
    'there ',
    says`\b(what|while|when|if|because|that|before|know) there (?=(?:owed|entitled|allowed|(?!be|th|some|any|every|no)@ing|scared|afraid|sick|tired|hungry|lost|at work|not (?:sure|well|allowed)|on their own|old|stuck|ill|alone)\b)`,
    '$1 they’re ',
  ],
  [
    'its ',
    says`(?<=^|\b(?:and|but|because|when|that|if|so|says|said) )its (?!(?:\d+) (?!(?:years?|months?|weeks?|days?|hours?|minutes?|degrees|o’clock|past|times?|of|or|to|am|pm|and|now|here|in|on|at)\b)(?:# )?#s\b)(?=(?:about |like |only |past |nearly |almost )?\d)`,
    'it’s ',
  ],
  [
    'labours',
    says`\b(\d+|many|our|my|some|skilled|the|daily|site) labours(?= (?:to|who|and|in|on|at|from|for|under)\b|$|[,.])`,
    '$1 labourers',
  ],
  // "15 minutes visits", "a three months course", "a 2 minutes bathroom break".
  [
    's ',
    says`\b(\d+|one|two|three|four|five|six|eight|ten|twelve|fifteen|twenty|thirty) (minute|hour|day|week|month|year)s (?=(?:(?:bathroom|toilet|lunch|tea|coffee|smoke|phone|training|evening|online|cooking|summer|bus|train) )?(?:visit|shift|course|contract|drive|walk|meeting|session|break|call|lesson|appointment|video|internship|programme|program|trip|journey|flight|apprenticeship|degree|diploma|class(?:e)?)s?>)`,
    '$1-$2 ',
  ],
  // "It’s like 11pm".
  [
    ' like ',
    says`\b(is|was|it’s|at|till|until|around|by) like (?=\d{1,2}(?:[:.]\d\d)? ?(?:am|pm)\b|\d+ (?:degrees|o’clock|minutes|hours)\b)`,
    '$1 about ',
  ],
  // "There’s 5 things happening".
  [
    's ',
    says`\bthere(?:’s| is) ([2-9]|two|three|four|five|six|seven|eight|nine|ten|1\d|[2-9]\d|\d{3}) ((?:(?!of\b)# )?@s)\b(?<!ss)`,
    (_, many = '', what = '') => `there are ${IN_WORDS[Number(many)] ?? many} ${what}`,
  ],
  // "When Everybody does his job".
  ['body', /(?<=\p{Ll}{2} )(?:Every|Some|No|Any)body(?= \p{Ll})/gu, (who) => (who ?? '').toLowerCase()],
  ['one ', /(?<=\p{Ll}{2} )(?:Every|Some|Any)one(?= \p{Ll})/gu, (who) => (who ?? '').toLowerCase()],
  // "A service based company".
  [
    ' based ',
    says`\b(?<!\b(?:the|my|our|their|this) )(service|product|home|office|community|evidence|needs|project|team|school|market|web|cloud|plant|faith|hospital|research|task|skill|skills|computer|land|science) based (?=(?!(?:in|on|at|out|near|from|around|off|and|or|but|over|with|for|there|here)\b)#)`,
    '$1-based ',
  ],
  // "Its blue", "its loud and".
  [
    'its ',
    says`(?<=^|, |\b(?:and|but|because|when|that|is|know|if|so|where|until|says|while) )its (#)(?=$|[,. ])`,
    (whole, one = '') => (ADJECTIVES.has(one) || IS_SO.test(one) ? `it’s ${one}` : whole),
  ],
  // "When its grim", "because its dead busy": behind these there is a verb, and a thing of its own would have one behind it.
  [
    ' its ',
    says`\b(when|whenever|if|because|until|till|while|whatever|however) its (?!own\b)((?:(?:dead|pure|proper|pretty|a bit|kinda|getting|really|well) )?@)(?=$|,)`,
    '$1 it’s $2',
  ],
  ['is it’s ', says`\b(know|knew|remember|say) is it’s (?=\p{Ll})`, '$1 is that it’s '],
  // "When the customers not happy".
  [
    's not ',
    says`\b(when|if|because|know|that) (the|my|a) (@)s not (?=(?:happy|right|well|ok|sure|working|good|safe|there|here|looking)\b)`,
    (whole, when = '', the = '', one = '') => (isThing(one) ? `${when} ${the} ${one}’s not ` : whole),
  ],
  ['d of ', says`\b((?:sh|w|c)ould)(n’t)? of (?=#)`, '$1$2 have '],
  [' hot', says`\b(before|in|from|with) the hot>`, '$1 the heat'],
  [' o ', says`\bo ?clock\b`, 'o’clock'],
  [' in law', says`\b(@(?:her|son|er|rents?)s?) in law(s?)\b`, '$1-in-law$2'],
  [
    ' ',
    says`\b(an?|the|my|no|any|one|each|every) (write up|check up|check in|walk in|follow up|set up|pick up|drop off|start up|stand up)(s?)>`,
    (_, the = '', what = '', many = '') => `${the} ${what.replace(' ', '-')}${many}`,
  ],
  [
    ' know how',
    says`\b(of|the|my|our|their) know how(?=$|[,.]| (?:and|of|from|in|went|goes)\b)`,
    '$1 know-how',
  ],
  [
    ' out ',
    says`\b((?:get|got|pull|take|took)\p{Ll}* (?:\d+ )?#) out (?=(?:stuck|burning|the (?:lifts?|water|river|ditch|car|snow|house|fire)|jail|prison|bed)\b)`,
    '$1 out of ',
  ],
  // "Dresses that girls feel beautiful", "a place that old people feel safe".
  [
    ' feel ',
    says`\b((?:dress|cloth|sho|uniform|suit)e?s (?:that|which) (?:# ){1,3}feel (?:beautiful|good|comfortable|confident|strong|pretty|proud|special))$`,
    (said) => `${said} ${/proud$/u.test(said ?? '') ? 'of' : 'in'}`,
  ],
  [
    ' feel ',
    says`\b((?:place|home|house|school|salon|shop|room|clinic|kitchen|space|street)s?) (?:that|which) (?=(?:# ){1,3}feel (?:safe|at home|welcome|good|comfortable|free|happy|calm|seen)(?:$|[,.]))`,
    '$1 where ',
  ],
  // "Make work the old machine".
  ['e work', says`\b(ma(?:kes?|de|king)) work (the (?:# )?#|it|things|everything)(?=$|[,.])`, '$1 $2 work'],
  // "Breaking A carcass".
  [
    ' A ',
    says`(?<=\b(?:in|an?d|on|with|for|from|of|@ing|to|have|had|made|make) )A (?=\p{Ll}{2})(?!A (?:level|road|grade|team|and))`,
    'a ',
  ],
  ['000', says`\b(\d{1,3}) (000)(?= \p{Ll})`, '$1,$2'],
  // "Children clinic": it is theirs.
  [
    'children ',
    says`\b(?<!\b(?:the|my|our|their|two|three|four|\d) )children (?=(?:clinic|hospital|home|ward|books?|clothes|party|cent(?:re|er)|library|theatre|choir)\b)`,
    'children’s ',
  ],
  // "My daughter is 8 years".
  [
    ' years',
    says`\b((?:my|his|her|our) (?:@ )?(?:son|daughter|boy|girl|baby|child|kid|brother|sister|nephew|niece|grandson|granddaughter|mother|father)|he|she) (is|was) (only |now |just |already )?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen) years(?=$|[,.]| (?:and|but|when|so|now)\b)(?! and (?:\d|half|a|one|two|three|some)\b)`,
    (_, who = '', be = '', how: string | undefined = '', age = '') =>
      `${who} ${be} ${how ?? ''}${age} years old`,
  ],
  // "Agents who bout to quit", "cut bout 20 heads a week".
  [
    'bout ',
    says`(?<!\b(?:an?|the|this|that|each|every|last|first|\p{Ll}+ing) )(?<![\p{L}])’?bout (?=\d|an? |half |to #)`,
    'about ',
  ],
  [
    ' about to ',
    says`\b(I|he|she|it|we|they|(@) who) about to (?=#)`,
    (whole, who = '', one = '') =>
      `${who} ${who === 'I' ? 'am' : /^(?:we|they)$/u.test(who) || (one && isMany(one)) ? 'are' : /^(?:he|she|it)$/u.test(who) || /^(?:one|person|somebody|someone)$/u.test(one ?? '') ? 'is' : 'are'} about to ${whole.endsWith('about to ') ? '' : ''}`,
  ],
];

const IN_WORDS: readonly (string | undefined)[] = [
  ...[undefined, undefined],
  ...'two three four five six seven eight nine'.split(' '),
];

/** Behind "it" these say how or what it is, beside adjectives. */
const IS_SO =
  /^(?:\d.*|minus|not|just|all|been|too|so|very|an?|always|really|never|gone|going|cold|hot|wet|dark|light|blue|red|green|impossible|raining|snowing|working|like|still|better|mine|time)$/u;

/** What is written with capitals where it stands alone: its small form has no other meaning. */
const CAPITALS = new Map(
  `cpr CPR,hvac HVAC,pc PC,pcs PCs,cdl CDL,emt EMT,cna CNA,ged GED,nhs NHS,gcse GCSE,
  nvq NVQ,diy DIY,cctv CCTV,gps GPS,hgv HGV,cnc CNC,
  ngo NGO,otr OTR,osha OSHA,lng LNG,lpg LPG,icu ICU,nicu NICU,haccp HACCP,mri MRI,ecg ECG,nmc NMC,acls ACLS,jlpt JLPT,istqb ISTQB,tesda TESDA,
  whatsapp WhatsApp,youtube YouTube,facebook Facebook,instagram Instagram,tiktok TikTok,linkedin LinkedIn,quickbooks
  QuickBooks,powerpoint PowerPoint,fortnite Fortnite,xbox Xbox,
  montessori Montessori,nokia Nokia,samsung Samsung,facetime FaceTime,netflix Netflix,minecraft Minecraft,playstation PlayStation,nintendo Nintendo,honda
  Honda,toyota Toyota,yamaha Yamaha,nissan Nissan,suzuki Suzuki,bmw BMW,iphone iPhone,iphones iPhones,
  walmart Walmart,tesco Tesco,hogmanay Hogmanay,ramadan Ramadan,diwali
  Diwali,halloween Halloween,bronx Bronx`
    .split(/,\s*/)
    .map((row) => row.trim().split(/\s+/) as [string, string]),
);
const NAMED: readonly Row[] = [
  ['allowance', /\bcarer['’]?s allowance\b/giu, 'Carer’s Allowance'],
  ['allowance', /\battendance allowance\b/giu, 'Attendance Allowance'],
  ['credit', /\buniversal credit\b/giu, 'Universal Credit'],
  ['badge', /\bblue badge(s?)\b/giu, 'Blue Badge$1'],
  ['pip ', says`\bpip (?=(?:forms?|assessments?|appeals?|claims?|letters?)\b)`, 'PIP '],
  ['medicaid', says`\bmedicaid\b`, 'Medicaid'],
  ['turkish', /\bturkish\b/gu, 'Turkish'],
  [
    ' ',
    /(?<=^|\b(?:when|because|and|with|to|for) )(auntie|aunty|uncle|papa)(?= \p{Lu}\p{Ll})/gu,
    (_, who = '') => who.charAt(0).toUpperCase() + who.slice(1),
  ],
  // "We got bruno from the rescue and he was scared": a name, and it is he.
  [
    ' from ',
    says`(?<=\b(?:got|adopted|took|brought|fetched) )(@)(?= from (?:the|a) (?:rescue|pound|shelter|dogs?’? home|breeder)\b.* (?:he|she|him)\b)`,
    (name = '') =>
      isThing(name) ||
      ADJECTIVES.has(name) ||
      /^(?:him|her|them|one|ours|mine|some|help|food|two|both)$/u.test(name)
        ? name
        : name.charAt(0).toUpperCase() + name.slice(1),
  ],
  ['ama ', /(?<!\b(?:my|our|his|her|their|the|a) )\bmama (?=\p{Lu}\p{Ll})/gu, 'Mama '],
  [
    'polish ',
    says`\bpolish (?=(?:hospital|clinic|school|kindergarten|nursery|company|firm|restaurant|ward|railway|factory|office|market|employer|customer|colleague|patient|team|boss|law|kitchen)s?\b)`,
    'Polish ',
  ],
  [
    'polish',
    says`\b(in|learn|learning|speak|speaking|read|reading|my|write|writing) polish(?=$|[,.]| (?:and|or|exam|course|class|test|language|\p{Lu}\d)\b)`,
    '$1 Polish',
  ],
  ['ll', says`\b(who|they|it|you|that|there)ll\b`, '$1’ll'],
  ['medicare', says`\bmedicare\b`, 'Medicare'],
  [' excel', says`\b(in|on|with|using|use|of|to|for|learn|know) excel>`, '$1 Excel'],
  ['excel ', says`\bexcel (?=(?:sheets?|files?|tables?|formulas?|spreadsheets?)\b)`, 'Excel '],
];

/** The line with its names as names are written. */
export const mendNamesOf = (line: string): string =>
  withRows(line, NAMED).replace(
    says`(?<![\p{L}\p{N}.@/-])\p{Ll}{2,12}(?![\p{L}\p{N}@’/-]|\.\p{L})`,
    (word) => CAPITALS.get(word) ?? word,
  );

/** The line with the words that were meant. */
export const mendWords = (line: string): string => withRows(line, ROWS);

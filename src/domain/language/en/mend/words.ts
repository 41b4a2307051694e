/** One word for another ("quite" for "quiet"), things that are never many ("informations"), names, and what is written with a hyphen. */

import { type Row, withRows } from './rows.ts';
import { isThing } from './things.ts';

const ROWS: readonly Row[] = [
  [
    'quite',
    /\b(a|an|the|and|so|too|very|is|it|be|was|^)( ?)quite (?=(?:place|room|house|street|street|work|morning|night|village|corner|and|, )|$)/gu,
    '$1$2quiet ',
  ],
  ['quite', /\bquite (?=(?:place|street|room|village|corner)s?\b)/gu, 'quiet '],
  ['discrete', /\bdiscrete\b/gu, 'discreet'],
  [
    'loos',
    /\b(to|not|never|n’t|could|can|will|would|I|we|they|people|who|and) (loos)(e)(?= (?:my|the|their|his|her|our|your|it|them|a|any|money|weight|hope|time|patience)\b)/gu,
    '$1 lose',
  ],
  ['loosing', /\bloosing (?=(?:my|the|their|his|her|our|it|them|a|any|money|weight|hope)\b)/gu, 'losing '],
  [
    'breath',
    /\b(to|can|could|not|n’t|help them|who|people|still) breath(?=$|[,.]| (?:again|on|in|well|by|and|without)\b)/gu,
    '$1 breathe',
  ],
  [
    'advise',
    /\b(give|gives|giving|good|my|some|of|for|the|asks?|want|need) advise(?=$|[,.]| (?:to|about|on|for|and|from)\b)/gu,
    '$1 advice',
  ],
  [
    'form',
    /\b(back|home|come|comes|came|far|away|people|learned|learnt|help|saved|hide) form (?=(?:the|my|a|an|home|work|scratch|start|other|here|there|him|her|them|all)\b)/gu,
    '$1 from ',
  ],
  [
    'ostumer',
    /\bcostumer(s?)(?!(?: at| of| in)? (?:the )?(?:theatre|theater|film|opera|costumes?))(?=$|[,.’]| )/gu,
    (whole, many = '') => (many === '' ? whole : 'customers'),
  ],
  [
    'cloths',
    /\b(my|their|his|her|the|wash|washing|sew|sewing|sell|selling|make|making|old|new|iron|mend|buy|wearing|second hand|children) cloths(?=$|[,.]| (?:for|and|in|to|at|from|that)\b)/gu,
    '$1 clothes',
  ],
  [
    'omplain',
    /\b(no|a|one|any|every|many|without|zero|first|single|the) complain(s?)(?=$|[,.]| (?:from|of|about|in|to|and|at|for|has|is)\b)/gu,
    '$1 complaint$2',
  ],
  [
    's',
    /\b(information|equipment|furniture|homework|luggage|feedback|software|hardware|machinery|advice|knowledge|evidence|jewellery|jewelry|laundry|traffic|rubbish)s\b/gu,
    '$1',
  ],
  [
    'o many',
    /(?<=^|, |\b(?:and|when|because|with|that|is|are|were|was|for) )to (?=(?:many|much) \p{Ll})/gu,
    'too ',
  ],
  [
    'whose ',
    /\bwhose (?=(?:going to|gonna|coming|not|been|there|next|afraid|waiting|crying|left|in charge)\b)/gu,
    'who’s ',
  ],
  // "What there owed", "while there at work", "when there lying".
  [
    'there ',
    /\b(what|while|when|if|because|that|where|before|how|until|like) there (?=(?:owed|entitled|allowed|supposed|going to|gonna|doing|saying|feeling|lying|waiting|crying|scared|afraid|sick|tired|hungry|dying|lost|at work|not (?:sure|alone|well|going|supposed|allowed)|on their own|getting|talking|worth|eating|asleep|old|young|stuck|struggling|in trouble|ready|ill|alone|drunk)\b)/gu,
    '$1 they’re ',
  ],
  // "Its blue", "its loud and".
  [
    'its ',
    /(?<=^|, |\b(?:and|but|because|when|that|is|know|if|so|where|think|say|until|says|said|while|cause) )its (?=(?:\d|not|just|all|been|too|so|very|a|an|the|my|always|only|really|never|gone|over|about to|going|warm|cold|hot|wet|dark|light|loud|quiet|busy|calm|slow|early|late|full|empty|clean|safe|blue|red|green|hard|easy|good|bad|broken|impossible|important|worth|time|me|raining|snowing|blowing|working|running|hard|like|still|better|different|mine|ours|theirs|what|where|how|nice|fun|dead|free|new|old)\b)/giu,
    'it’s ',
  ],
  ['is it’s ', /\b(know|knew|remember|say|tell you|care about) is it’s (?=\p{Ll})/gu, '$1 is that it’s '],
  // "When the customers not happy", "a machines about to go".
  [
    's not ',
    /\b(when|if|because|know|that|see|before) (the|my|a|an|one) (\p{Ll}{3,})s not (?=(?:happy|right|well|ok|okay|sure|working|good|safe|there|here|paying|coming|running|looking|listening|eating)\b)/gu,
    (whole, when = '', the = '', one = '') => (isThing(one) ? `${when} ${the} ${one}’s not ` : whole),
  ],
  [' of ', /\b(should|would|could|must|might)(n’t)? of (?=\p{Ll}+)/gu, '$1$2 have '],
  [' o ', /\bo ?clock\b/gu, 'o’clock'],
  [
    ' in law',
    /\b((?:grand)?(?:mother|father|brother|sister|son|daughter|parents?)s?) in law(s?)\b/gu,
    '$1-in-law$2',
  ],
  [
    ' ',
    /\b(an?|the|my|no|any|one|each|every|good|same) (write|check|walk|follow|set|pick|drop|start|call|stand|top|sit) (up|in|off|out)(s?)(?=$|[,.]| (?:and|for|of|at|with|from|about|when|with)\b)(?<!\b(?:pick|drop|set|start) in|\b(?:write|check|follow|stand|top|pick) (?:off|out)|\b(?:write|set|follow|call|start|top) in|\bstand out)/gu,
    '$1 $2-$3$4',
  ],
  [
    ' know how',
    /\b(years of|the|my|our|their|his|lot of) know how(?=$|[,.]| (?:and|of|from|in|went|goes|gone|to)\b)(?! to)/gu,
    '$1 know-how',
  ],
  [
    'get',
    /\b(get|getting|got|pull|pulled|pulling|take|took) (folk|people|kids|them|him|her|men|children|somebody|someone|patients|(?:\d+|two|three) \p{Ll}+) out (?=(?:stuck|burning|wrecked|the (?:lift|lifts|water|river|ditch|car|snow|sea|building|house|fire)|jail|prison|bed)\b)/gu,
    '$1 $2 out of ',
  ],
  // "Dresses that girls feel beautiful", "a place that old people feel safe".
  [
    ' feel ',
    /\b(dresses|clothes|shoes|suits|gowns|outfits|uniforms|jeans) (that|which) ((?:\p{Ll}+ ){1,3}feel (?:beautiful|good|comfortable|confident|strong|pretty|proud|special|like queens))$/gu,
    (_, what = '', that = '', feel = '') => `${what} ${that} ${feel} ${/proud$/u.test(feel) ? 'of' : 'in'}`,
  ],
  [
    ' feel ',
    /\b((?:an? |the )?(?:place|home|house|school|salon|shop|room|clinic|garden|kitchen|space|street|cafe|hotel)s?) (?:that|which) (?=(?:\p{Ll}+ ){1,3}(?:feel|feels|are|is) (?:safe|at home|welcome|good|comfortable|free|happy|calm|seen)(?:$|[,.]))/gu,
    '$1 where ',
  ],
  // "Teeth what look real", "a machine who nobody understands".
  [
    'what ',
    /\b(\p{Ll}{3,}(?:s|th|ople)) what (?=(?:look|work|last|fit|hold|need|want|come|go|live|have|are|were|can|do|make|stay|run)\b)/gu,
    (whole, who = '') =>
      isThing(who) ? `${who} ${/^(?:people|kids|children|men|women)$/u.test(who) ? 'who' : 'that'} ` : whole,
  ],
  [
    ' who ',
    /^((?:the|a|an|my|this|every|one) (?:old |new |big |small )?(?:machine|shop|house|car|phone|engine|job|place|thing|company|system|school|tool|dress|shoe|bike|book|letter|paper|hotel|farm|business|bridge|road|boat|truck|bus|building)s?) who (?=\p{Ll})/gu,
    '$1 that ',
  ],
  // "My work was", "make work the old machine".
  [
    'make work',
    /\b(make|makes|made|making) work (the (?:\p{Ll}+ )?\p{Ll}+|it|things|everything)(?=$|[,.])/gu,
    '$1 $2 work',
  ],
  // "Breaking A carcass".
  [
    ' A ',
    /(?<=\p{Ll} )A (?=\p{Ll}{2})(?<!\b(?:grade|hepatitis|vitamin|type|plan|class|block|part|level|team|the|section|cat|category|unit|group|ward|building|gate|platform) A )(?!A (?:level|road|grade|team|and))/gu,
    'a ',
  ],
  ['000', /\b(\d{1,3}) (000)(?= \p{Ll})/gu, '$1,$2'],
  // "Children clinic": it is theirs.
  [
    'children ',
    /\b(?<!\b(?:the|my|our|their|two|three|four|\d) )children (?=(?:clinic|hospital|home|ward|books?|clothes|party|parties|cent(?:re|er)|library|theatre|choir|rights|nurse|doctor|hospice|shoes|toys)\b)/gu,
    'children’s ',
  ],
];

/** What is written with capitals where it stands alone: its small form has no other meaning. */
const CAPITALS = new Map(
  `cpr CPR,hvac HVAC,pc PC,pcs PCs,cdl CDL,emt EMT,emts EMTs,cna CNA,cnas CNAs,lpn LPN,ged GED,nhs NHS,gcse GCSE,gcses GCSEs,
  nvq NVQ,svq SVQ,hnc HNC,hnd HND,bpo BPO,ppe PPE,diy DIY,tvs TVs,cctv CCTV,usb USB,gps GPS,hgv HGV,hgvs HGVs,cnc CNC,
  osha OSHA,esl ESL,pta PTA,ngo NGO,ngos NGOs,mri MRI,dna DNA,dwp DWP,hmrc HMRC,sen SEN,ptsd PTSD,adhd ADHD,
  whatsapp WhatsApp,youtube YouTube,facebook Facebook,instagram Instagram,tiktok TikTok,linkedin LinkedIn,quickbooks
  QuickBooks,powerpoint PowerPoint,photoshop Photoshop,autocad AutoCAD,fortnite Fortnite,minecraft Minecraft,xbox Xbox,
  playstation PlayStation,walmart Walmart,tesco Tesco,ikea IKEA,hogmanay Hogmanay,ramadan Ramadan,diwali
  Diwali,halloween Halloween,thanksgiving Thanksgiving,hanukkah Hanukkah,jobcentre Jobcentre,bronx Bronx`
    .split(/,\s*/)
    .map((row) => row.trim().split(/\s+/) as [string, string]),
);
const NAMED: readonly Row[] = [
  ['allowance', /\bcarer['’]?s allowance\b/giu, 'Carer’s Allowance'],
  ['allowance', /\battendance allowance\b/giu, 'Attendance Allowance'],
  ['credit', /\buniversal credit\b/giu, 'Universal Credit'],
  ['badge', /\bblue badge(s?)\b/giu, 'Blue Badge$1'],
  ['pip ', /\bpip (?=(?:forms?|assessments?|appeals?|claims?|letters?)\b)/gu, 'PIP '],
  ['medicaid', /\bmedicaid\b/gu, 'Medicaid'],
  ['medicare', /\bmedicare\b/gu, 'Medicare'],
  [
    ' excel',
    /\b(in|on|with|using|use|of|to|for|learn|know) excel(?=$|[,.]| (?:and|for|sheets?|files?|at|to)\b)/gu,
    '$1 Excel',
  ],
  ['excel ', /\bexcel (?=(?:sheets?|files?|tables?|formulas?|spreadsheets?)\b)/gu, 'Excel '],
];

/** The line with its names as names are written. */
export const mendNamesOf = (line: string): string =>
  withRows(line, NAMED).replace(
    /(?<![\p{L}\p{N}.@/-])\p{Ll}{2,12}(?![\p{L}\p{N}@’/-]|\.\p{L})/gu,
    (word) => CAPITALS.get(word) ?? word,
  );

/** The line with the words that were meant. */
export const mendWords = (line: string): string => withRows(line, ROWS);

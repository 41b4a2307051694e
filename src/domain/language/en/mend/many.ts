/** What is never many, what always is, and what has a form of its own for many: "merchandises", "scissor", "salmons", "mens". */

import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { isThing } from './things.ts';

/** What is grown, laid or picked, and is so in many: no "grow cabbage", of which there is as much as there is. */
const PRODUCE =
  'egg|mushroom|apple|banana|carrot|bean|grape|olive|strawberry|berry|cherry|peach|pear|plum|vegetable|flower|rose|seedling|oyster|mussel|prawn|orange|lemon|fig|peanut';
const HERD = 'cow|goat|pig|rabbit|horse|dog|bee|hen|camel|bird|snail|pigeon';

const ROWS: readonly Row[] = [
  // "The musics up" is no plural.
  [
    's',
    says`\b(merchandise|staff|baggage|software|hardware|evidence|cattle|deer|salmon|trout|aircraft|offspring|bacteria|criteria|data|clothing|footwear|underwear|cutlery|crockery|poultry|garbage|paperwork|graffiti)s(?=$|[,.]| (?:and|in|on|of|that|who|which|with|for|from|to|are|were|have|at|when|because)\b)`,
    '$1',
  ],
  ['sheeps', says`\bsheeps\b`, 'sheep'],
  ['mens', says`\b(police|fire|work|business|fisher|sales|crafts|trades|post)mens\b`, '$1men'],
  [
    '',
    says`\b(knife|thief|loaf|shelf|wolf|half)s(?= (?:and|in|on|of|that|who|with|for|from)\b|$|[,.])`,
    (_, one = '') => manyOf(one),
  ],
  // "Mens", "childrens": theirs before a thing, and else there are many.
  [
    'ens',
    says`\b(children|men|women)s\b( @)?`,
    (_, who = '', thing = '') =>
      `${who}${thing && (isThing(thing.trim()) || thing.endsWith('ing')) ? '’s' : ''}${thing}`,
  ],
  [
    'hairs',
    says`\b((?:cut|wash|comb|brush|dy|colou?r|styl|braid|los|dry|do)\p{Ll}* (?:(?:the|her|his|their|my|people’s|old) )*)hairs\b(?! on\b)`,
    '$1hair',
  ],
  // "Hold the scissor".
  [
    '',
    says`\b(my|the|with|hold|holding|his|her|their|of|use|using|and|old|new|wear|wearing) (scissor|trouser|plier|tweezer|binocular|goggle|headphone|earphone|pyjama|legging|sunglass|earplug)(?=$|[,.]| (?:and|in|on|for|with|to|of|when|at|or)\b)`,
    (_, whose = '', what = '') => `${whose} ${manyOf(what)}`,
  ],
  // "Grow oyster mushroom", "breed rabbit".
  [
    '',
    saysOf(
      `\\b((?:grow|harvest|pick|pack|collect|gather|sort|export|import|peel|sell)(?:s|ing|ed)?|gr[eo]wn?|sold|plant(?:ed|ing)) ((?:(?!(?:an?|the|my|one|every|this|that|each|no)\\b)# )?)(${PRODUCE})>`,
    ),
    (_, grow = '', how = '', what = '') => `${grow} ${how}${manyOf(what)}`,
  ],
  [
    '',
    says`\b(eat(?:s|ing)?|ate) ((?:(?:raw|fresh|more|green|local|boiled) )?)(vegetable|egg|berry|bean|grape|olive|cherry|strawberry|peanut|insect|sweet|snack)>`,
    (_, eat = '', how = '', what = '') => `${eat} ${how}${manyOf(what)}`,
  ],
  [
    '',
    saysOf(
      `\\b(breed(?:s|ing)?|bred|rais(?:es?|ed|ing)|keep(?:s|ing)?|kept|herd(?:ed|ing)|milk(?:ed|ing)|rear(?:ed|ing)) ((?:(?:wild|young|old|dairy) )?)(${HERD})>(?! (?:and|or)\\b)`,
    ),
    (_, keep = '', how = '', what = '') => `${keep} ${how}${manyOf(what)}`,
  ],
  // "Women who run small tailoring or tiffin business": each of them has one.
  [
    'who ',
    says`(?<=\b(?:women|men|people|@s) who (?:run|own|have|start|manage|open) )((?:small|little|tiny|local|family) (?:% (?:or |and )?){0,3}?)(business|shop|farm|restaurant|stall|company|hotel|bakery|school|store)>`,
    (_, how = '', what = '') => `${how}${manyOf(what)}`,
  ],
  // "Making spare part from scrap".
  [
    ' part',
    says`\b((?:[Mm]ak|[Ff]ix|[Rr]epair|[Ss]ell|order|find|[Bb]uy|carr|import|turn|[Pp]roduc)(?:e|es|ing|y|ying|s)?) (spare|car|engine|machine|truck|tractor|motorcycle|bike) part>`,
    '$1 $2 parts',
  ],
  // "They asked me question".
  [
    ' question',
    says`\b(ask(?:s|ed|ing)?)( me| us| them| him| her)? question(?=$|[,.]| (?!marks?\b)#)`,
    '$1$2 questions',
  ],
  // "Made from used bottle": as many as it takes.
  [
    ' ',
    says`(?<=\b(?:built|builds?|building|made|makes?|making|sewn|sewed) (?:.* )?)(from|out of|of) (used|recycled|waste|scrap|discarded|second-hand|empty|old) (bottle|tyre|tire|pallet|container|can|box|bag|barrel|part|pipe|tin|cup|crate)>`,
    (_, from = '', how = '', what = '') => `${from} ${how} ${manyOf(what)}`,
  ],
  // "Four christmas"
  [
    'hristmas',
    says`\b(\d+|two|three|four|five|six|seven|eight|many|several) [Cc]hristmas>(?! (?:day|eve|tree|part|card|present|market|dinner|light))`,
    '$1 Christmases',
  ],
];

/** The line with what is many as many, and with what never is as it is. */
export const mendMany = (line: string): string => withRows(line, ROWS);

/** Articles that hang on two words: "a strange feeling", "on a rainy day", "in the NHS", "saw a guy film", "got a voucher". */

import { baseOfGerund } from '#src/domain/language/en/reader/inflect.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { isBaseVerb, isNounToo } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { articleOf, isOneThing } from './things.ts';

const GOOD =
  'good|great|nice|bad|beautiful|wonderful|terrible|big|new|strange|special|real|lovely|amazing|awful';
const CALM = 'calm|quiet|busy|hard|difficult|normal|happy|peaceful|safe|stable|tough|friendly|simple';
/** Things that stand bare in many phrases, and never behind these words that say how they are. */
const KINDS: readonly (readonly [string, string])[] = [
  [
    `${GOOD}|${CALM}|better|warm|sad|deep|proud|bitter`,
    'feeling|mood|atmosphere|environment|situation|position|relationship|rhythm|routine|reputation',
  ],
  [
    'good|great|nice|bad|big|new|real|beautiful|wonderful|lovely|better|long|honest',
    'conversation|view|opportunity|habit|deal|idea|job|memory|voice|smile|story|start|career|salary|income|place',
  ],
  [
    'rainy|sunny|snowy|windy|cold|hot|warm|cloudy|long|bad|busy|quiet|calm|slow|hard|normal|beautiful|nice|perfect|typical',
    'day|night|evening|morning|afternoon|shift',
  ],
  ['better|good|new|normal|happy|decent|quiet|stable|peaceful|simple|safe|different|beautiful', 'life'],
  ['better|good|bright|brighter|safe|stable|secure|happy|different', 'future'],
  ['long|hard|great|difficult|tough|terrible', 'time'],
  ['good|better|new|different|easy|easier|simple|safe|nice|great|clear|kind|beautiful', 'way'],
  [
    'big|great|good|new|real|huge|nice|difficult|interesting',
    'challenge|change|difference|impact|chance|surprise|dream',
  ],
  ['good|proper|decent|great', 'education'],
  ['good|big|kind|warm|soft|strong|sharp|keen|steady', 'heart|eye|hand'],
];
const IS = 'is|was|be|been|become|becomes|became|it’s|that’s';
const HAS =
  'have|has|had|having|need|needs|needed|want|wants|wanted|get|got|getting|give|gives|gave|giving|make|makes|made|making|build|building|start|find|found|see|saw';
const BEHIND = 'with|after|before|for|as|during|through';

/** Some are in it, and no one has it: "in a good mood", and "in real life", "on a long day". */
const IN = /^(?:mood|atmosphere|environment|situation|position|relationship|rhythm|place|way)$/u;
const ON = /^(?:day|night|evening|morning|afternoon)$/u;

const HOW_IT_IS: readonly Row[] = KINDS.map(
  ([how, what]): Row => [
    ' ',
    saysOf(
      `(?<=\\b(${IS}|${HAS}|${BEHIND}|in|on) )((?:(?:very|really|truly) )?(?:${how})) (${what})(?=$|[,.]| (?:and|but|or|when|where|that|who|to|for|with|in|at|on|of|because|if|after|before|so|from|here|there|again|now|as|about|ahead)\\b)(?! (?:and|of) \\p{Ll}+ (?:of|are|were)\\b)`,
    ),
    (whole, before = '', how = '', what = '') => {
      if (before === 'in' && !IN.test(what)) return whole;
      if (before === 'on' && !ON.test(what)) return whole;
      // "Have good hands" is many; "good hand" behind a verb of being is none.
      if (/^(?:heart|eye|hand)$/u.test(what) && !/^(?:ha|with)/u.test(before)) return whole;
      if (what === 'time' && /^(?:make|makes|made|in)$/u.test(before)) return whole;
      if (/^good (?:morning|night|evening|afternoon|day)$/u.test(`${how} ${what}`)) return whole;
      return `${articleOf(how)} ${how} ${what}`;
    },
  ],
);

/** Countries, bodies and regions that have "the" in their name. */
const THE =
  'NHS|UK|USA|UAE|EU|Netherlands|Philippines|United (?:Kingdom|States|Nations|Arab Emirates)|Emirates|Czech Republic|Gambia|Caribbean|Middle East|Midlands|Highlands|Balkans|Red Cross|Royal Navy|West Indies|Dominican Republic|Ivory Coast';
const NATIONS =
  'Japanese|Chinese|Korean|Indian|Polish|German|French|Italian|Spanish|English|American|British|Russian|Turkish|Arab|African|Asian|European|foreign|Brazilian|Mexican|Thai|Vietnamese|Ukrainian|Nigerian|Filipino|Portuguese|Dutch|Syrian';

const ROWS: readonly Row[] = [
  [
    '',
    saysOf(
      `\\b(in|to|from|of|for|at|with|by|across|outside|leave|left|join|joined|inside|into|throughout) (?=(?:${THE})(?=$|[,.]| (?:and|or|but|in|as|for|to|with|when|where|by|at|after|since|because|that|who|on|from|now|again|is|was|has)\\b))`,
    ),
    '$1 the ',
  ],
  // "Welcome Japanese guest", "for foreign tourist": whoever comes is many.
  [
    '',
    saysOf(
      `(?<=^|\\b(?:welcome|welcoming|guide|guiding|teach|teaching|for|of|with|help|helping|serve|serving|to|meet|meeting) )(${NATIONS}) (guest|tourist|customer|client|visitor|traveller|traveler|student|patient|trainee|worker|family|child|buyer|company)>`,
    ),
    (_, nation = '', one = '') => `${nation} ${manyOf(one)}`,
  ],
  // "Saw guy film a rescue": what somebody is seen to do.
  [
    '',
    says`\b(saw|seen|heard|watched|met) (guy|man|woman|boy|girl|lady|bloke|stranger|kid|child|nurse|doctor|teacher|mechanic|neighbour|chef|paramedic|vet) (#)(?= \p{L})`,
    (whole, saw = '', who = '', does = '') =>
      (isBaseVerb(does) || baseOfGerund(does)) &&
      !/^(?:care|service|support|work|contact|feedback|progress|help|need|training|talk)$/u.test(does)
        ? `${saw} ${articleOf(who)} ${who} ${does}`
        : whole,
  ],
  // "Got voucher", "get visa": the reader takes "got" for a helper.
  [
    ' ',
    says`\b(got|get|gets|getting) ((?:(?:new|old|good|small|big|better|second|free|proper) )?)(@)(?=$|[,.]| (?:and|from|for|in|at|with|to|of|because|when|after|before|through|by)\b)`,
    (whole, got = '', how = '', one = '') =>
      isOneThing(one) && !NOT_GOT.test(one) ? `${got} ${articleOf(how + one)} ${how}${one}` : whole,
  ],
  // "Saved for sewing machine": a name of two words that looks like something done.
  [
    'ing ',
    says`(?<=\b(?:for|with|on|at|have|has|had|bought|buy|got|use|need|own|from|by|fixed|repaired) )((?:sewing|washing|knitting|cutting|milking|coffee|vending|rowing|swimming|training|waiting|dining|driving|wedding|sleeping|shopping) (?:machine|boat|pool|course|room|school|licen[cs]e|lesson|dress|bag|cent(?:re|er)))>`,
    (_, what = '') => `${articleOf(what)} ${what}`,
  ],
  [
    'operation',
    says`\b(after|before|during|had|have|has|need|needs|needed|without) ((?:big |small |long |heart |hip |knee |eye |back |first )?)operation>`,
    (_, before = '', how = '') => `${before} ${articleOf(`${how}operation`)} ${how}operation`,
  ],
  [
    'chance to',
    says`\b(ha(?:ve|s|d)|g[eo]t|gets|need|wants?|g(?:i|a)ves?|giving)((?: (?:me|us|him|her|them|people|others))?) chance (?=to \p{Ll})`,
    '$1$2 a chance ',
  ],
  ['in emergency', says`\bin emergency(?=$|[,.]| (?:and|when|with|because)\b)`, 'in an emergency'],
  ['in near future', says`\bin near future\b`, 'in the near future'],
];

/** What one gets without an article: "got home", "got engineer of the year", "get person to person". */
const NOT_GOT =
  /^(?:home|school|place|person|people|man|girl|boy|boss|partner|class|college|university|hospital|season|war|side|day|time|job|work|mum|mom|dad|mother|father|clear|cook|garden|coach)$/u;

/** The line with the articles that hang on two words. */
export const mendArticles = (line: string): string => withRows(withRows(line, HOW_IT_IS), ROWS);

/** Behind these one of many stands bare in plain English: "by bus", "per person", "as captain". */
const STANDS_BEHIND = /^(?:by|per|as|like|than|between|till|until|since|to|no|of)$/u;
const STANDS_THERE =
  /\b(?:(?:at|to|from|in|after|before|during|off|of) (?:school|college|university|hospital|church|class|court|prison|jail|college|season|harvest|war|person|place|hand|uniform|camera|line|table|choir)|on (?:board|foot|site|hand|camera|page|guard|loan|call|offer|contract|course|time))$/u;

/** Whether one of many is said without its article where English cannot: "on old refinery", "my sister had wedding". Nothing is said of how to mend it. */
export function lacksArticle(words: string): boolean {
  for (const [said, before = '', how = '', one = ''] of words.matchAll(
    says`\b(@|in|on|at|a[mst]|is) ((?:(?:new|old|small|big|good|bad|long|little|young|strange|whole|large|local|own) )?)(@)>`,
  )) {
    if (!isOneThing(one) || STANDS_BEHIND.test(before)) continue;
    if (STANDS_THERE.test(`${before} ${one}`)) continue;
    if (OPENS_ONE.test(before)) return true;
    if (isBaseVerb(before) && !isNounToo(before) && how === '' && TAKES_ONE.test(before)) return true;
    if (said !== '' && how !== '' && TAKES_ONE.test(before)) return true;
  }
  return false;
}

/** A preposition or a verb of having, behind which one of many has its article. */
const OPENS_ONE =
  /^(?:in|on|at|from|with|into|onto|near|behind|inside|outside|through|under|over|across|along|without|after|before|during|has|had|have|need|needs|saw|bought|built|made|found|lost|opened)$/u;
const TAKES_ONE =
  /^(?:is|was|become|became|buy|open|build|need|want|find|lose|see|saw|have|has|had|own|drive|repair|write|bring|carry|make|run|take|use)$/u;

/** Articles that hang on two words: "a strange feeling", "on a rainy day", "in the NHS", "saw a guy film", "got a voucher". */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { baseOfGerund, thirdOf } from '#src/domain/language/en/reader/inflect.ts';
import { manyOf } from '#src/domain/language/en/reader/many-of.ts';
import { isCounted } from '#src/domain/language/en/reader/uncounted.ts';
import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';
import { MORE_COUNTED } from './nouns.ts';
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
  ['long|short|hard|great|difficult|tough|terrible', 'time'],
  ['good|better|new|different|easy|easier|simple|safe|nice|great|clear|kind|beautiful', 'way'],
  [
    'big|great|good|new|real|huge|nice|difficult|interesting',
    'challenge|change|difference|impact|chance|surprise|shock|relief|loss|shame|honour|dream',
  ],
  ['good|proper|decent|great', 'education'],
  ['good|better|bad|great', 'review'],
  ['small|tight|low|big|limited', 'budget'],
  ['second|fair|real|better', 'chance'],
  ['simple|good|clear|easy|practical|bad|concrete|similar', 'example'],
  ['small|tight|narrow|big|large|tiny|confined|closed|quiet|safe|clean|open|cramped', 'space'],
  ['large|huge|big|small|limited|great|certain', 'number|amount|quantity|scale'],
  ['low|fair|cheap|reasonable|fixed|good|better', 'price|salary|wage'],
  ['loud|soft|calm|low|quiet|gentle|clear', 'voice'],
  ['slow|steady|good|fast|quick', 'pace'],
  ['quiet|strong|soft|heavy|natural|living', 'material'],
  ['good|big|kind|warm|soft|strong|sharp|keen|steady', 'heart|eye|hand'],
];
const IS = 'is|was|be|been|become|becomes|became|it’s|that’s';
const HAS =
  'have|has|had|having|need|needs|needed|want|wants|wanted|get|got|getting|give|gives|gave|giving|make|makes|made|making|build|building|start|find|found|see|saw';
const BEHIND = 'with|after|before|for|as|during|through|at';

const BARE_AS_WELL = /^(?:with|for|as|through|after) (?:great|real|big|huge)$|\breal$/u;

/** Some are in it, and no one has it: "in a good mood", and "in real life", "on a long day". */
const IN = /^(?:mood|atmosphere|environment|situation|position|relationship|rhythm|place|way|space|voice)$/u;
const ON = /^(?:day|night|evening|morning|afternoon)$/u;
const AT = /^(?:price|pace|salary|wage)$/u;

const HOW_IT_IS: readonly Row[] = KINDS.map(
  ([how, what]): Row => [
    ' ',
    saysOf(
      `(?<=\\b(${IS}|${HAS}|${BEHIND}|in|on) )((?:(?:very|really|truly) )?(?:${how})) (${what})(?=$|[,.]| (?:and|but|or|when|where|that|who|to|for|with|in|at|on|of|because|if|after|before|so|from|here|there|again|now|as|about|ahead|I|we|they|he|she|people|everybody|everything|nobody)\\b)(?! (?:and|of) \\p{Ll}+ (?:of|are|were)\\b)`,
    ),
    (whole, before = '', how = '', what = '') => {
      if (before === 'in' && !IN.test(what) && `${how} ${what}` !== 'short time') return whole;
      if (before === 'on' && !ON.test(what) && what !== 'scale') return whole;
      if (before === 'at' && !AT.test(what)) return whole;
      // "Have good hands" is many; "good hand" behind a verb of being is none.
      if (/^(?:heart|eye|hand)$/u.test(what) && !/^(?:ha|with)/u.test(before)) return whole;
      // "Real change", "with great relief", "give new life to": as much of it as there is.
      if (
        /^(?:change|relief|surprise|honour|shame|loss)$/u.test(what) &&
        BARE_AS_WELL.test(`${before} ${how}`)
      )
        return whole;
      if (what === 'life' && /^new$/u.test(how) && /^(?:g[ia]v|find|found|see|saw|need|want)/u.test(before))
        return whole;
      if (what === 'conversation' && /^(?:need|want|for|with|good|make|made)/u.test(before)) return whole;
      if (what === 'time' && how !== 'short' && /^(?:make|makes|made|in)$/u.test(before)) return whole;
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
      `\\b(in|to|from|of|for|at|with|by|across|outside|leave|left|join|joined|inside|into|throughout) (?=(?:${THE})(?! (?:and|or) \\p{Lu}\\p{L}+ \\p{Ll}{3,}s\\b)(?=$|[,.]| (?:and|or|but|in|as|for|to|with|when|where|by|at|after|since|because|that|who|on|from|now|again|is|was|has|I|we|they|people|everybody|everything|nobody)\\b))`,
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
  // "Old fella named Walt did it for me".
  [
    '',
    says`^(old|young|big) (?=(?:fella|man|guy|lady|woman|bloke|boy|girl|lad|chap|neighbour) (?:named|called|who)\b)`,
    (_, how = '') => `${articleOf(how)} ${how} `,
  ],
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
      (isCounted(one) || MORE_COUNTED.has(one)) && !NOT_GOT.test(one)
        ? `${got} ${articleOf(how + one)} ${how}${one}`
        : whole,
  ],
  // "Saved for sewing machine": a name of two words that looks like something done.
  [
    'ing ',
    says`(?<=\b(?:for|with|on|at|have|has|had|bought|buy|got|use|need|(?<!\b(?:my|our|his|her|their) )own|from|by|fixed|repaired) )((?:sewing|washing|knitting|cutting|milking|coffee|vending|rowing|swimming|training|waiting|dining|driving|wedding|sleeping|shopping) (?:machine|boat|pool|course|room|school|licen[cs]e|lesson|dress|bag|cent(?:re|er)))>`,
    (_, what = '') => `${articleOf(what)} ${what}`,
  ],
  [
    'operation',
    says`\b(after|before|during|had|have|has|need|needs|needed|without) ((?:big |small |long |heart |hip |knee |eye |back |first )?)operation>(?! of\b)`,
    (_, before = '', how = '') => `${before} ${articleOf(`${how}operation`)} ${how}operation`,
  ],
  [
    'chance to',
    says`\b(ha(?:ve|s|d)|g[eo]t|gets|need|wants?|g(?:i|a)ves?|giving)((?: (?:me|us|him|her|them|people|others))?) chance (?=to \p{Ll})`,
    '$1$2 a chance ',
  ],
  // "With only old instrument".
  [
    ' only ',
    says`\b(with|have|had|has|got|using) only ((?:(?:old|small|new|simple|broken|bad|short|little) )?)(@)>`,
    (whole, before = '', how = '', one = '') =>
      isOneThing(one) && !/^(?:child|son|daughter|part)$/u.test(one)
        ? `${before} only ${articleOf(how + one)} ${how}${one}`
        : whole,
  ],
  // "What doctor said".
  [
    'what ',
    says`\bwhat (doctor|boss|teacher|customer|patient|client|manager|nurse|owner|driver|engineer|child|lawyer) (?=(?:said|says|wants?|wanted|needs?|needed|thinks?|told|tells|asks?|asked|means?|likes?|orders?|ordered)\b)`,
    'what the $1 ',
  ],
  // "Took 3-month course".
  [
    '-',
    says`\b(in|after|for|with|did|do|take|took|taking|finish|finished|have|had|has|on|during|got|of) (\d+|two|three|four|five|six|eight|ten|twelve)-(minute|hour|day|week|month|year) (visit|shift|course|contract|drive|walk|meeting|session|break|internship|programme|program|trip|journey|flight|apprenticeship|degree|diploma|training course)>`,
    (_, before = '', many = '', unit = '', what = '') =>
      `${before} ${/^(?:8|11|18|eight)/u.test(many) ? 'an' : 'a'} ${many}-${unit} ${what}`,
  ],
  // "Have passion for cooking".
  [
    ' for ',
    says`\b(have|has|had|with|without) ((?:(?:great|big|real|special|natural|good) )?)(passion|talent|gift|knack|flair) (?=for\b)`,
    (_, before = '', how = '', what = '') => `${before} a ${how}${what} `,
  ],
  [
    'job ',
    says`\b(got|get|gets|getting|gave me|found) ((?:(?:new|good|better|first|steady|small) )?)job (?=(?:in|at|as|with)\b)`,
    '$1 a $2job ',
  ],
  // "Before boss call me": one has one, and what they do then is told.
  [
    '',
    says`\b(before|until|till|when|after|if|because|unless) (boss|manager|supervisor|foreman|chef|owner|doctor|teacher|inspector|customer|client|patient) (#)(?= (?:me|us|you|it|the|my|home|back|in|to|for|and|that|stop)\b|$|[,.])`,
    (whole, when = '', who = '', does = '') =>
      isBaseVerb(does) && !/s$/u.test(does)
        ? `${when} ${/^[cp]/u.test(who) && who !== 'chef' ? articleOf(who) : 'the'} ${who} ${thirdOf(does)}`
        : whole,
  ],
  // "Repeat periodic table in head": there is one, and it is one's own.
  [
    '',
    says`(?<!\b(?:the|a|this|that|my|our|whole|your) )\b(periodic table|multiplication table|national anthem|night sky|labour market|Highway Code)>`,
    'the $1',
  ],
  [' in head', says`(?<=\bI\b.*) in head>(?! (?:of|to toe)\b)`, ' in my head'],
  [
    'few ',
    says`(?<=^|, |\b(?:for|after|within|since) )few (?=(?:hours|days|weeks|months|years|minutes)>)(?! (?:are|were|have|had)\b)`,
    'a few ',
  ],
  [' ward', says`\b(children|women|men) ward>`, '$1’s ward'],
  ['in emergency', says`\bin emergency(?=$|[,.]| (?:and|when|with|because)\b)`, 'in an emergency'],
  [
    ' one',
    says`\b(buy|buys|bought|have|get|need|afford|find|make|take|got|sell|for|with) (?=(?:new|old|better|second|good|big|bigger|small|cheap|different) one(?=$|[,.]| (?:and|or|for|in|when|because)\b))`,
    '$1 a ',
  ],
  // "I put box in box".
  [
    '',
    says`\b(put|pack|place|load|move|lift)(s|ing)? (#) (in|into|on) \3\b`,
    (whole, verb = '', end = '', thing = '', where = '') =>
      isOneThing(thing) ? `${verb}${end} ${manyOf(thing)} ${where} ${manyOf(thing)}` : whole,
  ],
  // "Six years I was the only one".
  ['', says`^((?:\d+|\p{L}+) (?:years|months|weeks)) (?=(?:I|we|he|she|my \p{L}+) \p{Ll})`, 'for $1 '],
  [' half ', says`\b(in|for|after|every) half (?=(?:year|hour|day)\b)`, '$1 half a '],
  // "It is pity", "that was nightmare".
  [
    ' ',
    says`\b(it|that|this|which|what) (is|was) (pity|shame|pleasure|nightmare|mess|disgrace|waste|joke|miracle|blessing|disaster|dream|struggle|mystery|relief|luxury|must)>`,
    '$1 $2 a $3',
  ],
  // "Mid sermon": when something else went on.
  [
    ' mid ',
    says`(?<=@ )mid (?=(?:season|week|shift|sentence|sermon|flight|day|morning|afternoon|career|game|match|race|song|term|winter|summer|air|meal|service|lesson|surgery|concert|sale|job|pour|cut|speech)>)`,
    'mid-',
  ],
  // "On c wing": which of them it is.
  [
    ' ',
    says`\b(on|in|of|from) ([a-h]) (wing|block|ward|shift|floor|deck|section|platoon)\b`,
    (_, on = '', which = '', what = '') => `${on} ${which.toUpperCase()} ${what}`,
  ],
  // "Saved a uncle", "in an new house": as the word sounds, and no "vitamin a".
  [
    'a ',
    says`(?<!\b(?:vitamin|hepatitis|grade|class|category|level|plan|team|part|section|type|group|block|wing|an?) )\ba (?=u(?!n(?:i|anim)|[srtkb][aeiou]|u|x?\b)\p{Ll}{2}|h(?:our|onest|onou?r|eir)|x-ray)`,
    'an ',
  ],
  [
    ' an ',
    says`\b(is|was|as|in|with|have|had|has|got|of|for|to|by|from|be|like|on|at|into|need|want|find|make|made|get|give|take|use|build|built|buy|bought) an (@)`,
    (whole, before = '', next = '') =>
      articleOf(next) === 'a' &&
      !/^h(?:ot|ist|abit)/u.test(next) &&
      (isOneThing(next) || ADJECTIVES.has(next) || /^(?:new|small|big|large|long|short)$/u.test(next))
        ? `${before} a ${next}`
        : whole,
  ],
];

/** What one gets without an article: "got home", "got engineer of the year", "get person to person". */
const NOT_GOT =
  /^(?:home|school|place|person|people|man|girl|boy|boss|partner|class|college|university|hospital|season|war|side|day|time|job|work|mum|mom|dad|mother|father|clear|cook|garden|coach|cleaner|runner|patient|board|guest)$/u;

/** The line with the articles that hang on two words. */
export const mendArticles = (line: string): string => withRows(withRows(line, HOW_IT_IS), ROWS);

/** Clauses that say which ones: "mothers who they are alone", "flowers what look real", "who never been on a boat". */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { isAdverb, PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { baseOfGerund, baseOfThird } from '#src/domain/language/en/reader/inflect.ts';
import { isBaseVerb, isOnlyParticiple } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { isOneThing, isThing, oneOf } from './things.ts';
import { ANYBODY, isMany, isOnePerson, isPeople } from './who.ts';

/** Things that are never "who", however they are spoken of. */
const NO_PERSON =
  /^(?:sheet|machine|shop|house|car|phone|engine|job|place|system|dress|letter|paper|tool|shoe|road|room|table|door|window|part|pipe|motor|truck|bus|boat|bike|wall|roof|book|form|file|cake|dish|order|problem|skill|course|idea|song|flower|tree|plant|field|coat|shirt|bag|box|chair|clock|lamp|tile|screw|wire|cable|pump|valve|battery|photo|picture|film|thing|product|material|bill|payment|complaint|mistake|error|accident|project|scanner|clothes|trousers|jeans|glasses|garment|suit|hat|jacket|uniform|robot|computer|screen|lift|pipeline|tap|roller|vehicle|bicycle|scooter|van|lorry|tractor|plane|ship|ferry|meal|bread|medicine|pill|report|email|message|website|app|law|word|sentence|answer|question|number|score|target|price|bag|parcel|box|wheel|brake|blade|knife|oven|fridge|stove|building|bridge|wound|disease)$/u;
/** A clause behind these says what is known, felt or told, and not which one: nothing is missing in it. */
const SAYS_WHAT =
  /^(?:idea|belief|feeling|thought|fact|news|hope|sense|sign|proof|dream|rule|promise|story|lesson|message|day|days|time|times|moment|year|years|week|month|night|morning|way|ways|reason|place|places|chance|certainty|point|view|condition|result|extent|so|now|it|all|much|such|something|thing|hour|minute|second)$/u;
const IS_LONG = /^(?:second|minute|hour|day|night|morning|week|month|year)$/u;
const MANY_VERB =
  /^(?:are|were|have|do|don’t|aren’t|weren’t|haven’t|can|can’t|cannot|could|couldn’t|will|want|need|must|never|always|already|still|also|just|only|did|didn’t|had|get|got|live|work|come|came|go|went|lost|know)$/u;
const isVerb = (word: string) =>
  MANY_VERB.test(word) ||
  /^(?:is|was|has|does|doesn’t)$/u.test(word) ||
  isBaseVerb(word) ||
  isPast(word) ||
  baseOfThird(word) !== null ||
  /ed$/u.test(word);

/** Behind these a clause tells what is asked or told. */
const ASKED =
  '(?<!\\b(?:[Aa]sk|asks|asked|asking|tell|tells|told|telling|show|shows|showed|showing|teach|teaches|taught|teaching|explain\\p{Ll}*|give|hear|hears|heard|hearing|know|see|remember|remind\\p{Ll}*|inform\\p{Ll}*|wonder|understand|learn) (?:[\\p{L}’]+ ){0,6})';

/** A last small word that belongs to whom it is told of: "the people who they are afraid of". */
const STRANDED = /\b(?:of|with|for|to|about|from|at|on|in|by|after)$/u;

/** Whether a clause behind "they" has its object, or needs none, so that "they" is only who it is told of once more. */
function isWhole(verb: string, rest: string): boolean {
  if (STRANDED.test(rest.split(/[,.]/u)[0] ?? '')) return false;
  const [next = ''] = rest.trim().split(' ');
  if (/^(?:are|were|is|was)$/u.test(verb)) return next !== '' && !/ed$/u.test(next);
  if (/^(?:have|has|had|haven’t)$/u.test(verb))
    return next !== '' && !isOnlyParticiple(next) && !/ed$/u.test(next) && !isPast(next);
  if (
    /^(?:can|can’t|cannot|could|couldn’t|will|won’t|must|don’t|doesn’t|didn’t|do|does|did|want|need|never|always)$/u.test(
      verb,
    )
  ) {
    const words = rest
      .trim()
      .split(' ')
      .filter((word) => !/^(?:not|to|even|really|always|be|able|never)$/u.test(word));
    return words.length > 1 && hasObject(words[0] ?? '', words[1] ?? '');
  }
  if (isPast(verb) && !isBaseVerb(verb)) return /^(?:their|everything|nothing)$/u.test(next);
  return isBaseVerb(verb) && hasObject(verb, next);
}
const STAYS =
  /^(?:live|work|come|go|stay|sit|stand|wait|sleep|suffer|struggle|arrive|fall|die|stop|start|speak|talk|cry|begin|drive|walk|read|write|eat)$/u;
const hasObject = (verb: string, next: string) =>
  /^(?:the|an?|my|our|their|his|her|any|no|much|many|enough|some|it|them|\d+|two|three|ten|english|anything|nothing|everything|money|work|food)$/u.test(
    next,
  ) ||
  (STAYS.test(verb) &&
    (PREPOSITIONS.has(next) || isAdverb(next) || /^(?:alone|here|there|hard|far|well)$/u.test(next))) ||
  (next !== '' && isThing(next));

const ROWS: readonly Row[] = [
  // "People which", "a man what": somebody is "who".
  [
    ' wh',
    saysOf(`${ASKED}\\b(@) (?:which|what) (?=([\\p{Ll}’]+)\\b)`),
    (whole, who = '', next = '') =>
      (isPeople(who) || isOnePerson(who)) && leads(next) ? `${who} who ` : whole,
  ],
  // "Women from my village which also want".
  [
    ' which ',
    saysOf(
      `^((?:(?:the|old|older|young|small|poor|new|some|many|those|these|other|all|local|single|deaf) )*)(@) ((?:from|of|in|at|on) (?:(?:the|my|our|this|that|other|small|poor) )*\\p{L}+) (?:which|what) (?=(?:#|[\\p{Ll}’]+))`,
    ),
    (whole, how = '', who = '', where = '') => (isPeople(who) ? `${how}${who} ${where} who ` : whole),
  ],
  // "Everything what is wrong", "all what I know", "a problem what nobody can solve".
  ['ing what ', says`\b(everything|something|anything|nothing) what (?=\p{L})`, '$1 that '],
  ['all what ', says`\ball what (?=(?:I|we|they|you|he|she|is|was) )`, 'all that '],
  [
    ' what ',
    saysOf(
      `${ASKED}\\b((?:the|an?|this|my|every|any|no|only|first|best|sugar|old|other|small|new) (?:# )?|)(@) what (?=(#)\\b)(?!.*\\bwhat\\b)`,
    ),
    (whole, the = '', thing = '', next = '') => {
      if (isPeople(thing) || isOnePerson(thing) || !isThing(thing) || isBaseVerb(thing)) return whole;
      // "Did in an hour what took us days": what was done comes behind its time.
      if (IS_LONG.test(thing)) return whole;
      const isClause = isVerb(next) || /^(?:I|we|they|he|she|it|you|nobody|everybody|people)$/u.test(next);
      return isClause && (the !== '' || (isMany(thing) && isVerb(next))) ? `${the}${thing} that ` : whole;
    },
  ],
  // "Sheets who come back dirty".
  [
    ' who ',
    says`^((?:[\p{L}’]+ ){0,4}?)(@) who (?=[\p{Ll}’]+)`,
    (whole, before = '', thing = '') =>
      NO_PERSON.test(oneOf(thing) ?? thing) &&
      !/\b(?:which|what) $/u.test(before) &&
      !before
        .split(' ')
        .some((word) => isPeople(word) || isOnePerson(word) || /(?:body|one|ones|those)$/u.test(word))
        ? `${before}${thing} that `
        : whole,
  ],
  // "Old people which their children live far away".
  [
    '',
    says`${ASKED}\b(@) (?:which|who|that) (their|his|her) (# )?(#) (?=(are|is|were|was|have|has|had|can’t|cannot|don’t|doesn’t|live|lives|work|works|need|needs|get|gets|never|always)\b)(?!.*\b(?:with|of|for|to|about)$)`,
    (whole, who = '', _their = '', how = '', whom = '') =>
      (isPeople(who) || isOnePerson(who)) && !isBaseVerb(who) && isThing(whom)
        ? `${who} whose ${how}${whom} `
        : whole,
  ],
  // "Mothers who they are alone", "farmers that they have no map".
  [
    ' they ',
    saysOf(`${ASKED}\\b(@)(,?) (who|which|that) they ([\\p{Ll}’]+)((?: [\\p{L}\\d’]+)*)`),
    (whole, who = '', _comma = '', _which = '', verb = '', rest = '') =>
      isPeople(who) && isWhole(verb, rest) ? `${who} who ${verb}${rest}` : whole,
  ],
  [
    ' they ',
    says`^((?:(?:the|old|older|young|small|poor|new|some|many|those|these) )*)(@) ((?:from|of|in|at) (?:(?:the|my|our|this) )?\p{L}+)(?:,)? (?:who|which|that) they ([\p{Ll}’]+)((?: [\p{L}\d’]+)*)`,
    (whole, how = '', who = '', where = '', verb = '', rest = '') =>
      isPeople(who) && isWhole(verb, rest) ? `${how}${who} ${where} who ${verb}${rest}` : whole,
  ],
  [
    '',
    says`\b((?:an?|the|every|one) (?:# )?)(@) (?:who|which|that) (?:he|she) (is|was|has|had|can’t|cannot|doesn’t|lives|works|needs|wants)((?: [\p{L}\d’]+)*)`,
    (whole, the = '', who = '', verb = '', rest = '') =>
      isOnePerson(who) &&
      !/\b(?:time|day)$/u.test(who) &&
      !STRANDED.test(rest) &&
      !/ (?:it|him|her)$/u.test(rest) &&
      isWhole(verb === 'lives' || verb === 'works' ? 'live' : verb, rest)
        ? `${the}${who} who ${verb}${rest}`
        : whole,
  ],
  // "Women that in front of the judge they cannot speak".
  [
    ' they ',
    says`\b(@) (who|that) ((?:in|at|on|after|before|during|from) (?:# ){1,5}?)they (cannot|can’t|are|have|don’t|do|never|always)\b`,
    (whole, who = '', _that = '', where = '', verb = '') =>
      isPeople(who) ? `${who} who ${where}${verb}` : whole,
  ],
  // "A gate which it sticks".
  [
    ' it ',
    says`\b((?:an?|the|my|our|this) (?:# )?)(@) (which|that) it (is|was|has|can’t|doesn’t|@s)(?= (#)|$|,)`,
    (whole, the = '', thing = '', which = '', verb = '', next = '') =>
      !SAYS_WHAT.test(thing) &&
      isOneThing(thing) &&
      (which === 'which' || /^(?:is|was|has)$/u.test(verb)) &&
      !(which === 'that' && isOnlyParticiple(next)) &&
      !/(?:needs|takes|makes|wants|gives|gets|costs)$/u.test(verb)
        ? `${the}${thing} ${which} ${verb}`
        : whole,
  ],
  // "A colleague who I trust him", "a job that a robot cannot take it".
  [
    '',
    saysOf(
      `\\b((?:an?|the|any|every|no|one|my|this) (?:# )?)(@) (who|which|that|whom) ((?:I|we|they|he|she|you|nobody|everybody|people|robots?|machines?|(?:the|an?|my|our) #) (?:(?:can|can’t|cannot|could|couldn’t|never|always|don’t|doesn’t|didn’t|will|would|really|still|must|have to) )?#(?: (?:of|with|for|to|about|from|at|on))?) (him|her|them|it)(?=$|,)`,
    ),
    (whole, the = '', one = '', which = '', said = '', whom = '') =>
      SAYS_WHAT.test(one) || !(isThing(one) || isOnePerson(one)) || (whom === 'it') === isOnePerson(one)
        ? whole
        : `${the}${one} ${which} ${said}`,
  ],
  [
    'nobody ',
    says`\b(@) (?:who|which|that) (nobody|no one) (\p{Ll}+ (?:anything|nothing) to) (?:them|him|her)(?=$|,)`,
    (whole, who = '', no = '', told = '') =>
      isPeople(who) || isOnePerson(who) ? `${who} who ${no} ${told.replace('nothing', 'anything')}` : whole,
  ],
  // "Towns that there is no water in them".
  [
    'there ',
    says`\b(?:that|which|where) there (is|are|was|were) ((?:# ){1,3})in (?:them|it)\b`,
    (_, be = '', what = '') => `where there ${be} ${what.trim()}`,
  ],
  // "Who never been on a boat", "who been there".
  [
    'who ',
    says`(@) who ((?:(?:never|already|just|always|only|also) )?)(been|never seen|seen|gone|done|known|taken|written|given|driven)\b`,
    (whole, who = '', how = '', verb = '') =>
      (how !== '' || verb === 'been') && !/never /u.test(verb)
        ? `${who} who ${isOnePerson(who) && !isPeople(who) ? 'has' : 'have'} ${how}${verb}`
        : whole,
  ],
  [
    'I ',
    says`(?<=^|\b(?:and|because|but|that) )(I|we|they) ((?:never|always|already|only) )?been (?=\p{L})`,
    (_, who = '', how = '') => `${who} have ${how}been `,
  ],
  // "Folks who mad", "people who scared of it".
  [
    ' who ',
    says`\b(@) who ((?:so|very|always|still|too|not|really) )?(@)(?= (?:of|for|at|about|and|in|with|to|because|but|on)\b|$|,)`,
    (whole, who = '', how = '', so = '') => {
      const isSo =
        (ADJECTIVES.has(so) ||
          /^(?:mad|scared|sad|lost|desperate|disabled|lonely|homeless|confused|frightened)$/u.test(so)) &&
        !isBaseVerb(so) &&
        !isAdverb(so) &&
        !PREPOSITIONS.has(so) &&
        !isPast(so);
      if (
        !isSo ||
        /^(?:late|early|first|alone|online|outside|inside|abroad|left|fit|broke|hurt|fast|hard|trained|qualified|retired|settled)$/u.test(
          so,
        )
      )
        return whole;
      return isPeople(who)
        ? `${who} who are ${how}${so}`
        : isOnePerson(who) || new RegExp(`^${ANYBODY}$`, 'u').test(who)
          ? `${who} who is ${how}${so}`
          : whole;
    },
  ],
  // "People who waiting", "girls who not sleeping".
  [
    'ing',
    says`\b(@) who ((?:not|still|always|just|only) )?(#ing) (?=(?:for|in|at|to|the|an?|their|on|with|alone|from|here|there|it|hard)\b)`,
    (whole, who = '', how = '', doing = '') =>
      isPeople(who) && baseOfGerund(doing) !== null ? `${who} who are ${how}${doing} ` : whole,
  ],
  // "Workshops that want to export but afraid of papers".
  [
    ' but ',
    says`\b(who|that) ((?!are\b|were\b|is\b|was\b)#)((?: [\p{L}’]+){1,5}?) (but|and) (afraid|scared|unable|ashamed|not able|too (?:shy|old|young|poor|sick|tired|afraid)) `,
    (whole, who = '', verb = '', rest = '', and = '', so = '') =>
      isBaseVerb(verb) || /^(?:have|do|can)$/u.test(verb) ? `${who} ${verb}${rest} ${and} are ${so} ` : whole,
  ],
  // "Who are on dialysis and having no family".
  [
    ' and having ',
    says`\b(who (?:are|have|live|work)(?: [\p{L}’]+){1,5}) and having (?=(?:no|the|an?|to|many|only|small)\b)`,
    '$1 and have ',
  ],
  // "People whose horses are in pain and they can’t afford a vet".
  [
    ' and they ',
    says`^((?:(?:the|old|young|poor|small|new|some|those|these|other|single|local|immigrant) )*)(@)((?: (?:from|of|in|at) (?:(?:the|my|our) )?\p{L}+)?) (who|that|whose) ([^,.]+?) and they (?=(?:are|were|have|had|can|can’t|cannot|don’t|do|need|want|never|always|still|know|get|live|work|feel|think|must)\b)`,
    (whole, how = '', who = '', where = '', which = '', said = '') =>
      isPeople(who)
        ? `${how}${who}${where} ${which} ${said} and ${which === 'whose' || !isVerb(said.split(' ')[0] ?? '') ? 'who ' : ''}`
        : whole,
  ],
  // "Seeing which child that is outside".
  [
    'which ',
    says`\b(see|seeing|know|knowing|ask|decide|find|tell|telling) (which #) that (?=(?:is|are|was|has|can|needs?|@s)\b)`,
    '$1 $2 ',
  ],
];

/** Whether the word begins a clause: a verb, or somebody who does it. */
const leads = (next: string) =>
  isVerb(next) || isAdverb(next) || /^(?:I|we|they|he|she|nobody|everybody|not|their|you)$/u.test(next);

/** The line with its clauses that say which ones. */
export const mendRelatives = (line: string): string => withRows(line, ROWS);

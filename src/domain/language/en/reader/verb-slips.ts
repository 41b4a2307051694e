/** Verbs in a form that no English sentence has, put right by what stands beside them: "can walking", "people not understand", "the patients is". */

import { ADJECTIVES, PERSONS } from '#src/domain/language/en/read/nouns.ts';
import { AUXILIARIES, isPast } from '#src/domain/language/en/read/verbs.ts';
import { PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { baseOfGerund, baseOfThird, participleOf, pastOf, thirdOf } from './inflect.ts';
import { manyOf } from './many-of.ts';
import { isBaseVerb, isNounToo, isSameInPast } from './verb-words.ts';

type Mend = readonly [RegExp, (...found: string[]) => string];

const BEGINS =
  '(?<=^|[,.] |\\b(?:because|when|whenever|if|that|until|till|before|after|since|while|where|how|why|what|so|but|though|once|and|here|now|today|then|there|still) |^(?:in|at|on) (?:my|our|the|this) \\p{L}+,? )';
/** Behind these a word that names a thing too is a verb. */
const OBJECT =
  '(?= (?:me|us|him|her|them|it|you|my|our|his|their|your|the|an?|this|that|these|those|how|what|why|where|who|any\\p{Ll}*|some\\p{Ll}*|every\\p{Ll}*|nobody|nothing|no|one|people|children|kids|two|\\d+)\\b)';
const OBJECT_NEXT = new RegExp(`^${OBJECT}`, 'u');
const NO_MANY =
  'this|his|its|always|sometimes|perhaps|besides|as|is|was|has|does|news|physics|maths|business|christmas|us|less|yes|thus|across|towards|afterwards|nowadays|hers|yours|ours|theirs|series|species|boss|bus|gas|glass|class|process|address|illness|kindness|happiness|princess|unless|guess|pass|miss|success|stress|loss|mess|dress|virus|campus|status|basis|crisis|lots';
const OF_MANY: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  'doesn’t': 'don’t',
  'isn’t': 'aren’t',
  'wasn’t': 'weren’t',
  'hasn’t': 'haven’t',
};
const STATE = 'understand|know|want|lik|lov|need|believ|hat|mean|belong|prefer|remember|think(?! of| about)';

const isVerb = (word: string, isBeforeObject: boolean) =>
  isBaseVerb(word) && !ADJECTIVES.has(word) && (!isNounToo(word) || isBeforeObject);

/** Whether "are" and "do" go with it: "I" and many. */
const isMany = (who: string) =>
  /^(?:I|we|they|you)$/iu.test(who) || /(?:[^su’']s|people|children|men|women|kids|folk)$/iu.test(who);

/** "Does not stop", "do not understand". */
function denied(whole: string, who: string, no: string, verb: string, next: string | undefined): string {
  const last = who.split(' ').at(-1) ?? '';
  const isName =
    /^(?:I|we|they|you|he|she|it)$/iu.test(who) ||
    !(
      AUXILIARIES.has(last) ||
      isPast(last) ||
      PREPOSITIONS.has(last) ||
      baseOfThird(last) !== null ||
      /^(?:why|or|to|and|but|very|so|not)$/u.test(last)
    );
  if (!isName || !isVerb(verb, no !== 'no' || OBJECT_NEXT.test(next ?? ''))) return whole;
  if (/more|longer/u.test(no)) return `${who} no longer ${isMany(who) ? verb : thirdOf(verb)}`;
  return `${who} ${isMany(who) ? 'do' : 'does'} not ${verb}`;
}

const ROWS: readonly Mend[] = [
  [
    /\b(can|could|must|will|would|should|cannot|can’t|might) (?:to )?(\p{Ll}+ing)\b/giu,
    (whole, may = '', doing = '') => {
      const base = baseOfGerund(doing);
      return base && base !== 'be' ? `${may} ${base}` : whole;
    },
  ],
  [
    /\b(can|could|must|will|should|cannot|can’t) to (\p{Ll}+)\b/giu,
    (whole, may = '', verb = '') => (isBaseVerb(verb) || verb === 'be' ? `${may} ${verb}` : whole),
  ],
  // "I want be different", "they need learn".
  [
    new RegExp(
      `\\b((?:I|we|they|you|he|she|people|who|and) (?:don’t |do not |just |really |always )?(?:want|wants|wanted|need|needs|needed|hope|hopes|try|tries)) (be|do|go|come|enter|learn|make|give|have|see|become|get|teach|build|open|live|bring|take|keep|find|feel|earn|improve|continue|save|understand|(?:help|work|show|start|study)${OBJECT})(?=$|[ ,.])(?! (?:well|good|right)\\b)`,
      'giu',
    ),
    (_, want = '', verb = '') => `${want} to ${verb}`,
  ],
  // "The patients are not understanding", "I am knowing".
  [
    new RegExp(`\\b(I am|I’m|is|are) (not )?((?:${STATE})ing)\\b`, 'gu'),
    (whole, be = '', no: string | undefined, doing = '') => {
      const base = baseOfGerund(doing);
      const start = be.startsWith('I') ? 'I ' : '';
      const isOne = be === 'is';
      if (!base) return whole;
      if (no !== undefined && no !== '') return `${start}${isOne ? 'does' : 'do'} not ${base}`;
      return `${start}${isOne ? thirdOf(base) : base}`;
    },
  ],
  [
    /\b(I am|I’m|is|are) feeling (?=(?:so |very |really )?(?:happy|good|proud|alive|calm|safe|useful|sad|free|strong|at home|bad|better|peace|peaceful|satisfied|comfortable|excited)\b)/gu,
    (_, be = '') => (be.startsWith('I') ? 'I feel ' : be === 'is' ? 'feels ' : 'feel '),
  ],
  // "The farmer is feed everybody".
  [
    new RegExp(
      `\\b(is|are) (\\p{Ll}+)(?! (?:no|one|two|that|this|people|children|a|an|the) )${OBJECT}`,
      'gu',
    ),
    (whole, be = '', verb = '') =>
      isBaseVerb(verb) &&
      !ADJECTIVES.has(verb) &&
      !isSameInPast(verb) &&
      !/^(?:come|become|run|overcome|like|open|own|welcome)$/u.test(verb)
        ? be === 'is'
          ? thirdOf(verb)
          : verb
        : whole,
  ],
  [
    new RegExp(
      `${BEGINS}(I|we|they|you|he|she|it|nobody else|(?:the|my|our|his|her|their|this|that|one) (?:\\p{Ll}+ )?\\p{Ll}+|(?:\\p{Ll}+ )?(?:\\p{Ll}{3,}s|people|children|ambulance|government|company|customer|teacher|machine)) (no more|no longer|no|not) (\\p{Ll}+)(?=$|[,.]|( \\p{L}+))`,
      'giu',
    ),
    denied,
  ],
  // "My hands knows", "patients gets their medicines".
  [
    new RegExp(
      `${BEGINS}((?:(?:my|our|the|their|these|those|some|many|most|all|old|young|other|new|poor|small|local) ){0,2}(?!(?:${NO_MANY})\\b)(?:\\p{Ll}{2,}[^su’]s|people|children|men|women)) (\\p{Ll}{3,}s)(?=$|[ ,.])`,
      'giu',
    ),
    (whole, who = '', does = '') => {
      const base = baseOfThird(does);
      const last = who.split(' ').at(-1) ?? '';
      return base &&
        !isNounToo(base) &&
        isMany(who) &&
        (baseOfThird(last) === null || isNounToo(last.slice(0, -1)))
        ? `${who} ${base}`
        : whole;
    },
  ],
  [
    /\b(women|men|people|children|kids) (is|was|has|doesn’t|isn’t|wasn’t|hasn’t) (?=\p{Ll})(?<!\b(?:of|for|with|to|by|the|these|help|helping) \p{Ll}+ \p{Ll}+ )/giu,
    (_, who = '', verb = '') => `${who} ${OF_MANY[verb] ?? verb} `,
  ],
  [
    /\b(there) (?:is|was) (?=(?:many|two|three|four|five|some \p{Ll}+s|lots of \p{Ll}+s|a lot of (?:people|\p{Ll}+s)|\d+)\b)/giu,
    (_, there = '') => `${there} are `,
  ],
  // "I am living here since I am born".
  [
    /\bI am (\p{Ll}+ing)( [^,.]{3,40}? since )(?=\p{L}|\d)/gu,
    (whole, doing = '', rest = '') => {
      const base = baseOfGerund(doing);
      return base ? `I have ${participleOf(base)}${rest}` : whole;
    },
  ],
  [/\bsince I am (?=(?:born|an? \p{Ll}+|small|young|little|\d+)\b)/gu, () => 'since I was '],
  // "The machine run better".
  [
    new RegExp(
      `${BEGINS}((?:the|my|our|this|that) (?!team|crew|staff|police|family|company|people|children|men|women)\\p{Ll}+[^s\\s]) (\\p{Ll}+)(?= (?:better|well|faster|smoothly|quicker|longer|again|properly|on time|every)\\b)`,
      'gu',
    ),
    (whole, who = '', verb = '') =>
      isBaseVerb(verb) &&
      !ADJECTIVES.has(verb) &&
      !isSameInPast(verb) &&
      !isPast(who.split(' ').at(-1) ?? '') &&
      !AUXILIARIES.has(who.split(' ').at(-1) ?? '')
        ? `${who} ${thirdOf(verb)}`
        : whole,
  ],
  // "Passenger must arrive": all of them.
  [
    new RegExp(
      `${BEGINS}(passenger|customer|patient|student|child|worker|driver|farmer|client|teacher|nurse|tenant) (?=(?:must|should|can|cannot|need|deserve|have)\\b)`,
      'giu',
    ),
    (_, who = '') => `${manyOf(who)} `,
  ],
  // "Because ambulance did not come".
  [
    /\b(because|when|until|before|if) (?=(?:ambulance|government|company|hospital|boss|landlord|machine|train|bus|doctor|teacher) (?:did|does|is|was|came|comes|has|had|will|could|can)\b)/giu,
    (_, when = '') => `${when} the `,
  ],
  // "I still curious", "they very tired": how somebody is.
  [
    new RegExp(
      `${BEGINS}(I|we|they|he|she|(?:my|our|his|her|their|the) (?!\\p{Ll}+ing )\\p{Ll}+(?= (?:still|very|so|too|always|already) )) ((?:still |very |so |too |always |already |not |also )*)(\\p{Ll}+)(?=$|[,.]| (?:and|but|because|for|about|of|at|with|when|here|now|after|from|in|on)\\b)`,
      'giu',
    ),
    (whole, who = '', often = '', how = '') => {
      const noun = who.split(' ').at(-1) ?? '';
      const isHow =
        ADJECTIVES.has(how) &&
        !isBaseVerb(how) &&
        !isPast(how) &&
        !/^(?:well|right|early|late|first|last|next|alone|home|just|only|even|\p{Ll}+ly)$/u.test(how) &&
        !AUXILIARIES.has(noun) &&
        !PREPOSITIONS.has(noun);
      return isHow ? `${who} ${/^I$/iu.test(who) ? 'am' : isMany(who) ? 'are' : 'is'} ${often}${how}` : whole;
    },
  ],
  // "My uncle he brought me": whoever was named is not named again.
  [
    /(?<=^|[,.] |\b(?:because|when|and|but|that) )((?:my|our|the|a) (?:\p{Ll}+ )?(\p{Ll}+)),? (?:he|she|they) (?=(\p{Ll}+))/giu,
    (whole, who = '', noun = '', verb = '') =>
      (PERSONS.has(noun) ||
        /^(?:papa|mama|granny|aunty|auntie|grandma|grandpa|parents|people|kids|children)$/u.test(noun)) &&
      (isBaseVerb(verb) || isPast(verb) || AUXILIARIES.has(verb) || baseOfThird(verb) !== null)
        ? `${who} `
        : whole,
  ],
];

const MAY_SLIP =
  /\b(?:must|should|need|deserve|have|because|when|until|before|if) |\b(?:better|well|faster|smoothly|quicker|longer|again|properly|on time|every)\b|\b(?:can|could|must|will|would|should|cannot|can’t|might) (?:to |\p{Ll}+ing)|\b(?:want|need|hope|tr[iy])\p{Ll}* \p{Ll}|\b(?:am|is|are|I’m) |\b(?:no|not) \p{Ll}|s \p{Ll}{3,}s |\b(?:I|we|they|he|she) (?:still|very|so|too|always|already|not|also|\p{Ll}+(?:$|[ ,.]))|\b(?:still|very|so|too|always|already) \p{Ll}|\b(?:people|children|men|women|kids) \p{Ll}+|\bthere (?:is|was) /iu;

/** The line with its verbs in the forms that English has. */
export function mendVerbSlips(line: string): string {
  if (!MAY_SLIP.test(line)) return line;
  return ROWS.reduce((mended, [pattern, whole]) => mended.replace(pattern, whole), line);
}

/** "Does not stop" told as past: "did not stop". */
export function deniedInPast(line: string): string {
  return line
    .replace(/\b(?:does|do) not (?=\p{Ll})/gu, 'did not ')
    .replace(/\bdo(?:es)?n’t (?=\p{Ll})/gu, 'didn’t ');
}

/** A verb of one who is told of, as past: also behind "and", where no "to" and no helper stands before it. */
export function andInPast(line: string): string {
  return line.replace(
    /(\b(?:and|then) )(\p{Ll}+)(?=( \p{Ll}+)?)/gu,
    (whole, and: string, verb: string, next: string | undefined, at: number) => {
      const before = line.slice(0, at);
      const isFree =
        !/\b(?:to|let|lets|make|made|help|helped|see|saw|hear|heard|watch|watched|can|could|will|would|must|should|did|do|not)\b[^,]*$/u.test(
          before,
        );
      const isTold =
        isFree &&
        isVerb(
          verb,
          next !== undefined && /^ (?:me|us|him|her|them|it|my|our|his|their|the|an?)$/u.test(next),
        ) &&
        !isSameInPast(verb);
      return isTold ? `${and}${pastOf(verb)}` : whole;
    },
  );
}

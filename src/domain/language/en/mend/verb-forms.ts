/** Forms of verbs: "I am know", "has began", "should’ve spoke", "to can speak". */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { isAdverb, PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import {
  baseOfGerund,
  baseOfPast,
  gerundOf,
  pastOf,
  thirdOf,
} from '#src/domain/language/en/reader/inflect.ts';
import {
  baseOfIrregular,
  isBaseVerb,
  isNounToo,
  isSameInPast,
  participleOf,
} from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { isOnePerson } from './who.ts';

/** What is so and no deed: English does not say that one is just doing it. */
const STATE =
  'knowing|wanting|needing|understanding|believing|belonging|depending|owning|preferring|possessing|containing|consisting';
const IS_STATE =
  /^(?:know|understand|need|want|believe|feel|think|remember|hope|prefer|belong|depend|agree|love|hate|have)$/u;
/** "Having lunch", "having a baby", "having fun" are deeds. */
const IS_HAD =
  '(?:lunch|dinner|breakfast|tea|coffee|a (?:# )?(?:baby|coffee|tea|drink|break|rest|party|meeting|bath|shower|conversation|chat|laugh|good|bad|hard|go|look|smoke|shower|operation|fit|crisis|child|moan)|fun|trouble|problems?|difficulty|difficulties|surgery|doubts|second|treatment|an? (?:operation|argument)|the time|to )';
const NO_PARTICIPLE = /^(?:was|rose|saw|wore|lay|ground|wound|felt|found|left)$/u;

/** Forms that only a passive has a use for behind "was", where a bare verb was typed. */
const IS_DONE_TO =
  /^(?:retrench|employ|force|cheat|promote|transfer|appoint|injure|deport|evict|reject|select|invite|admit|arrest|rob|retire|train|bless|surprise|expire|accept|offer|allow|close|refuse|choose)$/u;
const CHANGED =
  /^(?:arrived|happened|died|disappeared|appeared|occurred|graduated|emigrated|immigrated|migrated)$/u;

/** What somebody studies, by what they will be. */
const FIELD: Readonly<Record<string, string>> = {
  engineer: 'engineering',
  nurse: 'nursing',
  accountant: 'accounting',
  lawyer: 'law',
  doctor: 'medicine',
  teacher: 'teaching',
  architect: 'architecture',
  programmer: 'programming',
  electrician: 'electrical work',
  pharmacist: 'pharmacy',
  dentist: 'dentistry',
  mechanic: 'mechanics',
  chemist: 'chemistry',
  biologist: 'biology',
  economist: 'economics',
  psychologist: 'psychology',
  designer: 'design',
  beautician: 'beauty therapy',
  chef: 'cooking',
  cook: 'cooking',
  physiotherapist: 'physiotherapy',
  midwife: 'midwifery',
};

const isVerbOnly = (word: string) =>
  isBaseVerb(word) &&
  !isNounToo(word) &&
  !ADJECTIVES.has(word) &&
  !isAdverb(word) &&
  !PREPOSITIONS.has(word) &&
  !isPast(word) &&
  !isSameInPast(word) &&
  !/^(?:narrow|finish|graduate|live|like|well|please|back|open|clean|clear|close|welcome|dry|free|cool|warm|calm|content|come|run|become|separate|complete|let|own|lost|better|let|last|lean|mean|lower|worth|sure|slow|wake|awake)$/u.test(
    word,
  );
const ROWS: readonly Row[] = [
  ['ve ', says`\b(could|should|would|might|must)ve\b`, '$1’ve'],
  // "I am know", "nobody is speak to me", "the interpreter was translate wrong".
  [
    '',
    says`\b(?:(I|he|she|it|we|they|nobody|everybody|somebody|people|who) )?(am|is|are) ((?:not|only|always|never|also|still|just) )?(#)(?=$|[,.]| (?!of\b)[\p{L}\d])`,
    (whole, who = '', be = '', how = '', verb = '') => {
      // "When I am teach them" may be told of what is going on; to know is no deed.
      if (!isVerbOnly(verb) || (who === '' && !(be === 'am' && IS_STATE.test(verb)))) return whole;
      const put = be === 'is' ? thirdOf(verb) : verb;
      const lead = who ? `${who} ` : '';
      if (how === 'not ') return `${lead}${be === 'is' ? 'does' : 'do'} not ${verb}`;
      return `${lead}${how ?? ''}${put}`;
    },
  ],
  [
    ' w',
    says`\b(I|he|she|it|we|they|who|the #|my #) (was|were) (#)(?= (?:the|an?|my|to|for|in|at|wrong|well|it|them|him|her|me|by|from)\b|$)`,
    (whole, who = '', was = '', verb = '') =>
      isVerbOnly(verb) || (IS_DONE_TO.test(verb) && isBaseVerb(verb))
        ? `${who} ${was} ${IS_DONE_TO.test(verb) ? pastOf(verb) : gerundOf(verb)}`
        : whole,
  ],
  [' retrench', says`\b(was|were|been|got|is|are) retrench\b`, '$1 retrenched'],
  ['expire', says`\b(is|are) expire>`, (_, be = '') => `${be === 'is' ? 'has' : 'have'} expired`],
  ['is dead in ', says`\bis dead in (?=\p{L})`, 'died in '],
  // "I am work in a bakery", "people who cannot to read".
  [
    ' am ',
    says`\b(I) am (work|live|help|teach|study|train) (?=(?:in|at|with|for|as|on|here|the|my|from)\b)`,
    '$1 $2 ',
  ],
  [
    ' to ',
    says`\b(cannot|can’t|can not) to (#)\b`,
    (whole, not = '', verb = '') => (isBaseVerb(verb) ? `${not} ${verb}` : whole),
  ],
  ['borned', says`\bborned\b`, 'born'],
  [
    ' saw ',
    says`\b(have|has|had|’ve) saw (?=(?:how|the|them|it|him|her|many|what|a|people|that)\b)`,
    '$1 seen ',
  ],
  // "I am not arrived here", "what is happened to them".
  [
    'ed',
    says`\b(?:am|is|are) (not )?(#ed)\b`,
    (whole, not = '', verb = '') =>
      CHANGED.test(verb) ? (not ? `did not ${baseOfPast(verb) ?? verb}` : verb) : whole,
  ],
  [' graduate', says`\b(are) graduate(?=$|[,.]| (?:now|already)\b)`, 'have graduated'],
  // "I am knowing it", "the shop is not having it", "am having my own plan".
  [
    'ing',
    says`(?<=^|\b(?:I|he|she|it|we|they|who|that|people|nobody|everybody|and) |\b(?:if|when|because) (?:the |my )?# )(am|is|are|was|were) (not |only |always )?(${STATE}|having)(?= (#(?: #){0,2}))`,
    (whole, be = '', how = '', doing = '', next = '') => {
      if (
        doing === 'having' &&
        (!/^(?:an?|my|the|no|any|many|much|enough|full|own|it|only|good|two|three)\b/u.test(next) ||
          saysOf(`^${IS_HAD}`).test(`${next} `))
      )
        return whole;
      const base = doing === 'having' ? 'have' : (baseOfGerund(doing) ?? '');
      if (base === '') return whole;
      const isPastHere = be === 'was' || be === 'were';
      if (how === 'not ') return `${isPastHere ? 'did' : be === 'is' ? 'does' : 'do'} not ${base}`;
      return `${how ?? ''}${isPastHere ? (base === 'have' ? 'had' : pastOf(base)) : be === 'is' ? thirdOf(base) : base}`;
    },
  ],
  [
    'ing',
    says`\b(I|we|they)’(?:m|re) (not )?(${STATE})\b`,
    (whole, who = '', not = '', doing = '') => {
      const base = baseOfGerund(doing);
      return base === null ? whole : `${who} ${not ? 'do not ' : ''}${base}`;
    },
  ],
  // "Has began", "should’ve spoke, "been wrote up".
  [
    '',
    says`\b(have|has|had|’ve|having|been|being) ((?:not|never|already|just|always|also|only) )?(#)(?= (#)|$|[,.])`,
    (whole, have = '', how = '', past = '', next = '') => {
      const participle = participleOf(past);
      if (!participle || participle === past || NO_PARTICIPLE.test(past) || isBaseVerb(past)) return whole;
      if (/^be/u.test(have) && past === 'broke') return whole;
      return next === 'of' ? whole : `${have} ${how ?? ''}${participle}`;
    },
  ],
  // "I have see her five times", "what they have teach me", "she has finish school".
  [
    '',
    says`\b(I|we|they|you|who|he|she|it|nobody|everybody|people|never) (have|has|’ve) ((?:not|never|already|just|always|also|only) )?(#)(?= (#)|$|[,.])`,
    (whole, who = '', have = '', how = '', verb = '', next = '') => {
      const isDone =
        isVerbOnly(verb) ||
        (/^(?:finish|graduate|live)$/u.test(verb) &&
          /^(?:|school|in|the|my|from|here|there|it|with|university|college)$/u.test(next));
      if (!isDone || /^(?:do|be|have|go|get|to|been|need|want|like|self|die|read)$/u.test(verb)) return whole;
      const past = pastOf(verb);
      return `${who} ${have} ${how ?? ''}${participleOf(past) ?? past}`;
    },
  ],
  // "One brother is study engineer": who studies, and what.
  [
    ' stud',
    says`\b(he|she|who|(?:my|one|our|his|her|the|a) (?:(?:young|old|elder|older|younger|first|second|big|little) )?(@)) is (?:study|studies) (?=(?:to|in|at|for|the|her|his|(?!of\b|is\b)@)\b)`,
    (whole, who = '', one = '') => (one && !isOnePerson(one) ? whole : `${who} is studying `),
  ],
  [
    'stud',
    says`\b(stud(?:y|ies|ied|ying)) (engineer|nurse|accountant|lawyer|doctor|teacher|architect|programmer|electrician|pharmacist|dentist|mechanic|chemist|biologist|economist|psychologist|designer|beautician|chef|cook|pharmacy technician|physiotherapist|midwife)>`,
    (_, study = '', who = '') => `${study} ${FIELD[who] ?? who}`,
  ],
  // "When I gone there’s nobody".
  [
    ' gone',
    says`(?<=\b(?:when|once|after|if|until|till|before|day|gone) )(I|we|they|he|she|it) gone(?=$|[,.;]| (?:it|nobody|no one|there|no|everything|everybody|they|we)\b)`,
    (_, who = '') => `${who} ${who === 'I' ? 'am' : /^(?:we|they)$/u.test(who) ? 'are' : 'is'} gone`,
  ],
  // "Hanged a piano", "buyed".
  ['hanged ', says`\bhanged (?!himself|herself|themselves|himself|myself|for|in)(?=\p{L})`, 'hung '],
  [
    'ed',
    says`\b(@ed)\b`,
    (typed = '') => {
      if (IS_RIGHT.test(typed)) return typed;
      const base = typed.slice(0, -2);
      const other = `${base}e`;
      for (const verb of [base, other, base.replace(/(.)\1$/u, '$1')]) {
        const past = pastOf(verb);
        if (REGULARISED.has(verb) && past !== typed && !past.endsWith('ed')) return past;
      }
      return typed;
    },
  ],
  // "To can speak", "can able to", "will can".
  [' can ', says`\bto can (?=#)`, 'to be able to '],
  [' can ', says`\b(will|may|might|must|should) can (?=#)`, '$1 be able to '],
  [' must ', says`\b(will) must (?=#)`, '$1 have to '],
  [' able to ', says`\b(can|could|cannot|can’t) (?:be )?able to (?=#)`, '$1 '],
  [
    ' to ',
    says`\b(able|want|wants|wanted|have|has|had|need|needs|needed|how|try|tried|trying|going|started|learn|learned|(?<!\b(?:am|is|are|was|were|be|been|get|gets|got|getting|not|so|well|’m|’re|’s) )used|hope|like|managed|decided) to (#)\b`,
    (whole, does = '', verb = '') => {
      const base =
        baseOfIrregular(verb) ??
        (verb.endsWith('ed') && !isBaseVerb(verb) && !ADJECTIVES.has(verb) ? baseOfPast(verb) : null);
      return !base || isBaseVerb(verb) || ADJECTIVES.has(verb) || IS_BASE_TOO.test(verb)
        ? whole
        : `${does} to ${base}`;
    },
  ],
  [
    'to ',
    says`(?<=^|\b(?:and|when|because|since|who|as) )(I|we|he|she|they|who) used to (#ing) (?=\p{L})`,
    (whole, who = '', doing = '') => {
      const base = baseOfGerund(doing);
      return base === null || /^(?:being|working|living)$/u.test(doing) ? whole : `${who} used to ${base} `;
    },
  ],
  [
    'use to ',
    // "The money we use to feed them": not behind a thing that is used.
    says`(?<=^|\b(?:and|when|because|since|where|as|but) )(I|we|he|she|they|who|it) use to (#)\b`,
    (whole, who = '', verb = '') => (isBaseVerb(verb) || verb === 'be' ? `${who} used to ${verb}` : whole),
  ],
  // "Did pull out two men".
  [
    'did ',
    says`^did (#)(?= (?:up|out|down|off|the|my|an?|two|three|it|them|him|her|all|in|at)\b)`,
    (whole, verb = '') =>
      isBaseVerb(verb) && !/^(?:work|repair|design|research)$/u.test(verb) ? pastOf(verb) : whole,
  ],
  // "I am interest in it", "who are involve", "he is retire": how one is.
  [
    '',
    says`\b(I am|I’m|he is|she is|we are|they are|who are|who is) ((?:very |so |really |not |already |now |always )?)(interest|involve|focus|motivate|dedicate|specialise|specialize|divorce|retire|qualify|prepare|organise|organize|satisfy|disappoint|surprise|scare|bore|excite|confuse|depress|frustrate|exhaust|concentrate)(?=$|[,.]| (?:in|on|to|with|for|and|now|of|by|from|about|when|but|at)\b)`,
    (_, who = '', how = '', verb = '') =>
      verb === 'concentrate' ? `${who} ${how}focused` : `${who} ${how}${pastOf(verb)}`,
  ],
];

/** Words in -ed of other verbs, or right beside the other form: "singed my eyebrows", "costed the job". */
const IS_RIGHT = /^(?:sited|singed|ringed|wined|costed|hided|seed|feed)$/iu;
/** The past of one verb that is the plain form of another, or no verb there: "learned to fell trees", "how to saw". */
const IS_BASE_TOO = /^(?:left|found|lost|broken|fell|saw|wound|ground|bound|lay|bore|felt)$/u;

/** Verbs with a past of their own that are typed with -ed as often. */
const REGULARISED = new Set(
  'bring buy build catch choose come cost cut drive draw drink eat fall feed feel fight find fly forget freeze get give go grow hear hide hold keep know lead leave lend lose make mean meet pay read ride ring rise run say see sell send shake shoot sing sit sleep speak spend stand steal stick sweep swim take teach tell think throw understand wake wear write win'.split(
    ' ',
  ),
);

/** The line with its verbs in the forms that they have there. */
export const mendVerbForms = (line: string): string => withRows(line, ROWS);

/** The time in which a verb tells: "I work here since 2015", "fixed it when everybody says no", "sold it and call it silk". */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { isAdverb, PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import {
  baseOfGerund,
  baseOfPast,
  baseOfThird,
  pastOf,
  thirdOf,
} from '#src/domain/language/en/reader/inflect.ts';
import {
  isBaseVerb,
  isNounToo,
  isSameInPast,
  participleOf,
} from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, saysOf, withRows } from './rows.ts';
import { ANYBODY, isMany, isOnePerson } from './who.ts';

/** "Worked" and "written", as they stand behind "have". */
const perfectOf = (base: string) => {
  const past = pastOf(base);
  return base === 'have'
    ? 'had'
    : base === 'do'
      ? 'done'
      : base === 'be'
        ? 'been'
        : (participleOf(past) ?? (isSameInPast(base) ? base : past));
};

const NUM =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|many|several|some|a few|more than \\d+)';

/** What is so until today, whatever was done: "found my trade and love it", "opened a shop and run it". */
const GOES_ON_TODAY =
  /^(?:love|like|enjoy|hate|miss|prefer|run|know|am|are|is|have|own|owe|need|want|wish|hope|think|feel|believe|remember|keep|use|live|see)$/u;

/** What one does now of what was then. */
const ONLY_NOW =
  /^(?:remember|think|know|forget|miss|tell|wonder|recall|love|hate|like|talk|dream|wish|regret|need|want|have|do|be|can|will|still|live|hope|believe|own|even|just)$/u;

/** Something that one has, and no part of a verb behind "have". */
const HAS_IT = /^(?:an?|the|my|our|his|her|their|this|no|two|three|four|five|\d+) /u;

/** What is done to a thing, and does not stand without it. */
const NEEDS_ITS_IT = /^(?:fix|repair|mend|restore|stop|open|find|save|solve|replace|rebuild)$/u;

const ROWS: readonly Row[] = [
  // "I am here since ten years", "she is teaching me since two years".
  [
    'since ',
    saysOf(
      `(?<=^|, |\\b(?:and|because|but|that) )(I|we|they|he|she|it|my %) (am|is|are|%) ((?:(?!(?:and|but|because|when|that|who)\\b)[\\p{L}’]+ ){0,5}?)since (${NUM} (?:years|months|weeks|days))(?=$|[,.]| (?:and|in|at|now)\\b)`,
    ),
    (whole, who = '', verb = '', what = '', long = '') => {
      const isBe = /^(?:am|is|are)$/u.test(verb);
      const [first = ''] = what.trim().split(' ');
      const isGoingOn = isBe && baseOfGerund(first) !== null;
      const base = isBe
        ? 'be'
        : isBaseVerb(verb) || verb === 'have' || verb === 'do'
          ? verb
          : baseOfThird(verb);
      if (!base || isSameInPast(base) || /^(?:can|will|want|need)$/u.test(base)) return whole;
      if (base === 'have' && !HAS_IT.test(what)) return whole;
      const have = /^(?:I|we|they)$/u.test(who) ? 'have' : 'has';
      return `${who} ${have} ${isGoingOn ? 'been' : perfectOf(base)} ${what}for ${long}`;
    },
  ],
  ['since ', saysOf(`\\bsince (?=${NUM} (?:years|months|weeks|days)\\b(?! ago))`), 'for '],
  // "My brother has died when I was ten".
  [
    ' when ',
    says`\b(I|we|they|he|she|(?:my|the|our) %) (?:have|has) (#)((?: [\p{L}’]+){0,4}?) (?=when (?:I|we|he|she|they) (?:was|were|had|came|got|left|started)\b)`,
    (whole, who = '', verb = '', what = '') => {
      const base = baseOfPast(verb);
      return base === null || verb === 'had' ? whole : `${who} ${pastOf(base)}${what} `;
    },
  ],
  // "When I was a child my father teach me".
  [
    'when I was ',
    says`^(when I was (?:an? )?(?:child|kid|boy|girl|young|small|little|\d+|at school)),? (my %|he|she|they|we|I) (#) (?=(?:me|us|my|the|to|in|at|it|with|how|a)\b)`,
    (whole, when = '', who = '', verb = '') => {
      const base = isBaseVerb(verb) ? verb : baseOfThird(verb);
      return base === null || base === '' || isPast(verb) || isSameInPast(verb)
        ? whole
        : `${when} ${who} ${pastOf(base)} `;
    },
  ],
  // "I work here since 2015", "I am here since 2010", "I am living here for 5 years".
  [
    ' since ',
    says`(?<=^|, |\b(?:and|because|but|that) )(I|we|they|he|she) (#) ((?:(?!(?:and|but|because|when|that|who)\b)[\p{L}’]+ ){0,4}?)since (?=\d{4}\b|(?:I was|my childhood|childhood|last (?:year|summer|winter|month)|many years|the (?:age|war))\b)`,
    (whole, who = '', verb = '', what = '') => {
      const isBe = /^(?:am|is|are)$/u.test(verb);
      const base = isBe
        ? 'be'
        : isBaseVerb(verb) || verb === 'have' || verb === 'do'
          ? verb
          : baseOfThird(verb);
      if (!base || isSameInPast(base) || /^(?:can|will|want|need)$/u.test(base)) return whole;
      // "I have wanted this since I was small" tells so already; "I have a dog since 2015" does not.
      if (base === 'have' && !HAS_IT.test(what)) return whole;
      const have = /^(?:he|she)$/u.test(who) ? 'has' : 'have';
      return `${who} ${have} ${perfectOf(base)} ${what}since `;
    },
  ],
  [
    'ing ',
    says`(?<=^|, |\b(?:and|because|but|that) )(I am|I’m|we are|they are|he is|she is) (#ing) ((?:(?!(?:and|but|because|when|that|who|to)\b)[\p{L}’]+ ){0,5}?)(for (?:about |over |more than |almost )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|many) (?:years|months)|for (?:a long time|years|months|ages)|since \d{4})(?=$|[,.]| and\b)`,
    (whole, who = '', doing = '', what = '', long = '') =>
      baseOfGerund(doing) === null ||
      (/^(?:going|moving|leaving|planning|signing|staying|training|studying|saving|looking|taking)$/u.test(
        doing,
      ) &&
        /\b(?:off|leave|course|next|from)\b/u.test(what)) ||
      /^(?:going|moving|leaving|planning|signing)$/u.test(doing)
        ? whole
        : `${who.split(/ |’/u)[0]} ${/^(?:he|she)/u.test(who) ? 'has' : 'have'} been ${doing} ${what}${long}`,
  ],
  // "Already three years sleep in the garage".
  [
    'already ',
    says`\b(that|which|who|it|I|he|she|we|they) already (\d+|two|three|four|five|six|seven|eight|ten|many) (years|months|weeks) (#)((?: (?:in|at|on|here|there) ?(?:the |my )?#?)?)(?=$|[,.])`,
    (whole, who = '', many = '', years = '', verb = '', where = '') => {
      const base = isBaseVerb(verb) ? verb : baseOfThird(verb);
      return base === null
        ? whole
        : `${who} ${/^(?:I|we|they)$/u.test(who) ? 'have' : 'has'} ${perfectOf(base)}${where} for ${many} ${years}`;
    },
  ],
  // "I have learned it in 2005".
  [
    ' in ',
    says`\b(I|we|they|he|she) (?:have|has) (#)((?: [\p{L}’]+){0,5}?) (in (?:19|20)\d\d|\p{Ll}+ years ago|last (?:year|month|week|summer|winter))(?=$|[,.]| (?:and|when)\b)`,
    (whole, who = '', verb = '', what = '', when = '') => {
      const base = baseOfPast(verb);
      if (verb === 'been' || verb === 'had')
        return `${who} ${verb === 'had' ? 'had' : /^(?:we|they)$/u.test(who) ? 'were' : 'was'}${what} ${when}`;
      return base === null ? whole : `${who} ${pastOf(base)}${what} ${when}`;
    },
  ],
  [' been born', says`\b(?:has|have) been born\b`, 'was born'],
  // "Brought it in a day when everybody says it cannot be done".
  [
    ' when ',
    new RegExp(
      `^((?:I |we |he |she )?)(\\p{Ll}+)((?: (?!(?:that|which|who|how|what|if|when|to|for|can|helps?|is|are)\\b)[\\p{L}\\d’,]+)+) when (${ANYBODY}|they|he|she) (\\p{Ll}+)(?= |$)`,
      'u',
    ),
    (whole, who = '', verb = '', what = '', they = '', does = '') => {
      if (!isPast(verb) || verb.endsWith('ing')) return whole;
      const base = /^(?:is|are)$/u.test(does)
        ? 'be'
        : (baseOfThird(does) ?? (isBaseVerb(does) && !isPast(does) && !isSameInPast(does) ? does : null));
      if (base === null) return whole;
      const put = base === 'be' ? (they === 'they' ? 'were' : 'was') : pastOf(base);
      return `${who}${verb}${what} when ${they} ${put}`;
    },
  ],
  // "Watched my uncle lose his customers because he can’t repair it".
  [
    ' because ',
    says`^((?:I )?(?:watched|saw)\b[^,.]*?) because (he|she|they|nobody) (can’t|cannot|can|don’t|doesn’t|is|are|has|have)\b`,
    (_, said = '', who = '', verb = '') =>
      `${said} because ${who} ${({ 'can’t': 'couldn’t', cannot: 'could not', can: 'could', 'don’t': 'didn’t', 'doesn’t': 'didn’t', is: 'was', are: 'were', has: 'had', have: 'had' } as Record<string, string>)[verb]}`,
  ],
  // "Sold fake cloth and call it silk".
  [
    ' and ',
    says`^((?:I |we |he |she )?)(#)((?: (?!(?:to|can|could|would|will|help|helped|let|make|makes|made|saw|watched|heard|how|that|who|which|where|when|what|do|did|not|never|and|than|people)\b)[\p{L}\d’]+){1,7}) and (#) (?=(?:it|them|him|the|my|his|her|me|us|everybody|everything|up|out)\b)`,
    (whole, who = '', verb = '', what = '', second = '') =>
      isPast(verb) &&
      !/^(?:helped|let|made|saw|watched|heard|had|got|taught|told|asked)$/u.test(verb) &&
      !isBaseVerb(verb) &&
      isBaseVerb(second) &&
      !isPast(second) &&
      !GOES_ON_TODAY.test(second) &&
      !isSameInPast(second) &&
      !PREPOSITIONS.has(second) &&
      !isAdverb(second) &&
      !ADJECTIVES.has(second)
        ? `${who}${verb}${what} and ${pastOf(second)} `
        : whole,
  ],
  // "My customer brings a picture and say can you do it".
  [
    ' and ',
    says`(?<=^|\b(?:when|if|because) )((?:the|my|a|his|her) # (@s) (?:(?!and\b)[\p{L}’]+ ){0,5})and (say|ask|tell|start|go|come|leave|want|need|bring|sit|forget|begin)\b(?= )`,
    (whole, said = '', third = '', verb = '') =>
      baseOfThird(third) !== null ? `${said}and ${thirdOf(verb)}` : whole,
  ],

  // "My grandfather take me to count storks when I was 6": what was told of a time that is gone.
  [
    '',
    saysOf(
      `^(I|we|they|he|she|${ANYBODY}|(?:my|our|his|her|the|an?|one) (?:(?:old|older|younger|little|big|late|first) )?(@)) (#)((?: (?!(?:that|who|which|how|what|and|but|when|because)\\b)[\\p{L}\\d’]+){1,9}?) (?=(?:when|since|after|before) (?:I|we|he|she) (?:was|were|had|came|got|left|started|arrived|lost) |at the age of \\d|(?:\\d+|two|three|five|ten|many) years ago>|in (?:19|20)\\d\\d>)`,
    ),
    (whole, who = '', one = '', verb = '', what = '') => {
      const base = isBaseVerb(verb) ? verb : baseOfThird(verb);
      if (!base || isPast(verb) || isSameInPast(base) || ONLY_NOW.test(base)) return whole;
      if (one && (isMany(one) || !isOnePerson(one))) return whole;
      // "I run the shop my father left when I was ten": the time is that of what is told within.
      const words = what.split(' ');
      if (
        words.some(
          (word, at) =>
            isPast(word) &&
            !isBaseVerb(word) &&
            !/^(?:the|an?|my|our|his|her|their)$/u.test(words[at - 1] ?? ''),
        )
      )
        return whole;
      return whole.includes(' since ') && base === verb ? whole : `${who} ${pastOf(base)}${what} `;
    },
  ],
  // "My daughter was calling me uncle when I come home", "when I was small she was selling flowers and I carry the buckets".
  [
    ' when ',
    says`^((?:I|we|he|she|it|they|my @|the @|our @) (?:was|were) (?!able\b)[^,.]*?) when (I|we|he|she|they|my @|the @) (#)(?=$| (?:the|my|me|him|them|home|back|to|in|at|from|out|it|up|there|here)\b)`,
    (whole, said = '', who = '', verb = '') => {
      const base = isBaseVerb(verb) ? verb : baseOfThird(verb);
      return !base ||
        isPast(verb) ||
        isSameInPast(base) ||
        isNounToo(base) ||
        /\b(?:always|never|born)\b/u.test(said)
        ? whole
        : `${said} when ${who} ${pastOf(base)}`;
    },
  ],
  [
    ' and ',
    says`^((?:when )?I was (?:very )?(?:small|young|little|\d+|a (?:# )?(?:child|boy|girl|kid|student|teenager))\b.*?) and (I|he|she|we|they) (#) (?=(?:the|my|his|her|me|him|them|it|us|to)\b)`,
    (whole, said = '', who = '', verb = '') => {
      const base = isBaseVerb(verb) ? verb : baseOfThird(verb);
      return !base || isPast(verb) || isSameInPast(base) || GOES_ON_TODAY.test(base)
        ? whole
        : `${said} and ${who} ${pastOf(base)} `;
    },
  ],
  // "The pump broke and nobody can fix": it was so then, and it could not be mended.
  [
    ' and ',
    says`^((?:my|our|the|his|her|an?) (?:# )?#(?:’s #)? (#)(?: (?!(?:and|who|that|which|is|are)\b)[\p{L}’]+){0,6}) and (nobody|no one) can (#)(?=$|,)`,
    (whole, said = '', verb = '', who = '', does = '') =>
      isPast(verb) && !isBaseVerb(verb) && isBaseVerb(does)
        ? `${said} and ${who} could ${does}${NEEDS_ITS_IT.test(does) ? ' it' : ''}`
        : whole,
  ],
  // "400 cheese breads, all finish before 11".
  [
    ' finish ',
    says`(?<=, |\band )(all|both|every @|everything) finish (?=(?:before|by|at|in|on)\b)`,
    '$1 finished ',
  ],
  // "2 times they promote the loud one".
  [
    ' ',
    saysOf(
      `^((?:twice|once|one time|(?:\\d+|two|three|four|five|many|several) times),? )(I|we|they|he|she|${ANYBODY}|(?:my|the|our) (@)) (#)(?= (?!and\\b)#)(?!.*\\b(?:every|each|always|a (?:day|week|month|year))\\b)`,
    ),
    (whole, times = '', who = '', one = '', verb = '') => {
      const base = isBaseVerb(verb) ? verb : baseOfThird(verb);
      return !base || isPast(verb) || isSameInPast(base) || ONLY_NOW.test(base) || (one && isNounToo(base))
        ? whole
        : `${times.replace(/^(?:2|two) times/u, 'twice')}${who} ${pastOf(base)}`;
    },
  ],
  // "For 17 years I have looked through the microscope and now I look at lettuce": the first is over.
  [
    ' and now ',
    says`^(for (?:\d+|many|@) years) (I|we) have (#)((?: [\p{L}’]+){1,7}?),? (and|but) now `,
    (whole, time = '', who = '', done = '', what = '', and = '') => {
      const base = baseOfPast(done);
      return base === null ? whole : `${time} ${who} ${pastOf(base)}${what}, ${and} now `;
    },
  ],
];

/** The line with its verbs in the times that they tell of. */
export const mendTenses = (line: string): string => withRows(line, ROWS);

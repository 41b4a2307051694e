import type { SlotRules } from '#src/domain/synthesis/writing-language.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { readHours } from './hours.ts';
import { isOfAnotherLanguage } from './kinds.ts';
import { inWords } from './many-counted.ts';
import { namesOfElsewhere } from './names-when-here.ts';
import { isOwnPeople } from './own-people.ts';
import { sentence } from './sentence-forms.ts';
import { readServed, tellBeside, withItsEnd } from './served.ts';
import { pointsBack, tellOutcome, tellReason } from './told-reason.ts';
import { wholeDeed } from './whole-deed.ts';
import { isClauseOf, isMoment, wholeMoment } from './whole-moment.ts';
import { wholeReason } from './whole-reason.ts';

const HAS_A_SUBJECT =
  /^(?:i|you|he|she|it|we|they|there|the|my|our|people|every(?:one|body|thing)|some(?:one|body|thing)|no(?:body|thing)|one|an? (?!bit\b|little\b|lot\b))\b/i;

/** "When it is after closing": where or when it is, and no quality of it. */
const STARTS_A_PLACE =
  /^(?:after|before|in|on|at|by|during|under|over|between|among|outside|inside|near|behind|with) (?!a (?:mess|good|bad)\b)/iu;

const A_DAY =
  /\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:[a-z]*day)?s?\b|\b(?:every (?:other|second)|alternate|some|one|two)\b/i;

/** A time of the day as people write it: "3:15", "15h", "half past three", "dinner". */
const TIME =
  /^(?:about |around |by )?(?:\d{1,2}(?:[:.h]\d{2})?(?: ?h)?(?: ?[ap]\.?m\.?)?|(?:half past|quarter (?:past|to)) \w+|noon|dinner|supper|tea|bedtime|(?:one|two|three|four|five|six|seven|eight) o['’]clock)$/i;

/** What comes after "with my" or "for my": the second group would say more of the first. */
const SAYS_MORE = /^(?:my|our) |^\p{L}+ly |(?: first| for one| at a time)$/u;
/** "The people of the high floors, the old ones first": some of the first, and no second group. */
const TELLS_MORE =
  /,[^,]*\b(?:the same (?:ones?|people|kids)|first|above all|mostly|mainly|especially|specially|for one|in particular)\b/iu;
/** Two groups stand side by side where both are short. */
const MOST_WORDS_OF_TWO = 16;
const MOST_WORDS_OF_OFF = 3;
const MOST_WORDS_OF_THING = 12;
/** Plain words without a verb that would make a sentence of them. */
const THING_SAID =
  /^(?!.*\b(?:is|are|was|were|has|have|had|can|did|does|do|got|I|we|they)\b)[\p{L}\d ’'-]+$/u;
const MOST_WORDS_OF_PEOPLE = 6;

/** "My team would run through a wall for me": how others stand to the person. */
const OF_ME =
  /^(?:my|the|our|all|every|half|people|customers|everybody|everyone) .*\b(?:(?:for|to|by|behind|with|after) me$|(?:follow(?:s|ed)?|trusts?(?:ed)?|asks? for|thanks?(?:ed)?|remember(?:s|ed)?) me\b)/iu;

/** What is named under a signal, by the stem that it completes. */
const STEM_OF: Readonly<Record<string, string>> = {
  work: 'role',
  target: 'role',
  learning: 'learning',
  paper: 'paper',
};

/** What may fill a slot, as English tells it. */
export const slotRules: SlotRules = {
  isOtherLanguage: isOfAnotherLanguage,
  isNamedHere: (signal, words) => namesOfElsewhere.of([STEM_OF[signal] ?? '', words]) !== null,
  isOwnPeople,
  bothOf: (first, second, quote) => {
    if (TELLS_MORE.test(quote)) return null;
    const both = `${first} and ${second}`;
    return SAYS_MORE.test(second) || countStretches(both) > MOST_WORDS_OF_TWO ? null : both;
  },
  readReason: wholeReason,
  tellReason,
  tellOutcome,
  pointsBack,
  ofMe: (clause) => (OF_ME.test(clause) && !/\b(?:I|because)\b/u.test(clause) ? sentence(clause) : null),
  isTheWork: (title, roles) => {
    const known = new Set(roles.map((role) => role.toLowerCase()));
    return title
      .toLowerCase()
      .split(/,? (?:and )?then |, | and /u)
      .every((post) => known.has(post.replace(/^(?:an?|the) /u, '')));
  },
  readMoment: wholeMoment,
  isMoment,
  isClause: isClauseOf,
  readDeed: (past, quote) => {
    const deed = wholeDeed(past, quote);
    return deed === null ? null : inWords(deed);
  },
  isToFinish: (learning) =>
    /^(?:to )?(?:finish|complete)(?:ing)? (?!school\b)/iu.test(
      namesOfElsewhere.of(['learning', learning]) ?? learning.trim(),
    ),
  isDoubted: (learning) =>
    /\?|\b(?:not (?:really )?sure|maybe|perhaps|i (?:guess|suppose)|idk|dunno|don['’]?t know)\b/iu.test(
      learning,
    ),
  isPlace: (words) => STARTS_A_PLACE.test(words),
  hasSubject: (words) => HAS_A_SUBJECT.test(words),
  isOffTheTable: (words, isPlural) =>
    (isPlural || /ing\b/.test(words)) &&
    !/["'‘’“”\d]/.test(words) &&
    countStretches(words) <= MOST_WORDS_OF_OFF,
  isSometimes: (detail) => A_DAY.test(detail),
  readTime: (typed) => (TIME.test(typed) ? typed : null),
  readHours,
  readPeople: (noun) => {
    const who = noun.split(/[,;(]/u)[0]?.trim() ?? '';
    return who !== '' && !/\d|day\b/i.test(who) && countStretches(who) <= MOST_WORDS_OF_PEOPLE ? who : null;
  },
  readThing: (text) => {
    const thing = text
      .trim()
      .replace(/[.]$/u, '')
      .replace(/^(?:An?|The|My)\b/u, (word) => word.toLowerCase());
    return /^(?:an?|the|my) \p{L}/u.test(thing) &&
      THING_SAID.test(thing) &&
      countStretches(thing) <= MOST_WORDS_OF_THING
      ? thing
      : null;
  },
  isFeat: (counted) => !NO_FEAT.test(counted),
  readServed,
  withItsEnd,
  tellBeside,
  // One line is one thing: what was added after a comma, or "if", says when, where or on what terms.
  oneThing: (words) => (words.split(/[,;(–]|\s+(?:if|but|or|not|maybe)\b/iu)[0] ?? '').trim(),
};

/** "Loan applications" are somebody's work; "applications" are one's own. */
const NO_FEAT = /^(?:job )?(?:applications|rejections|layoffs)$/iu;

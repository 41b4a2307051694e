import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { isAdverb } from '#src/domain/language/en/read/words.ts';
import { baseOfGerund, baseOfThird, thirdOf } from '#src/domain/language/en/reader/inflect.ts';
import { isOwnPeople } from '#src/domain/language/en/reader/own-people.ts';
import { isBaseVerb } from '#src/domain/language/en/reader/verb-words.ts';
import { othersFromBrackets } from './others-too.ts';
import { isPeople, lastOf } from './who.ts';

/* Those whom the work serves, and what is told of them behind a comma. */

/** "Students, who have old instruments": which ones it is for; of one's own, of one alone and of somebody with a name it is told by the way. */
const WHICH = /^(?!(?:my|our|his|her) )([\p{Ll} ’-]+),+ (?=(?:who|which|that|whose)\b)/u;
/** "The people of my street, also who do not speak Dutch": among others. */
const ALSO_WHO = /,? (?:and )?(?:also|even) (?:the ones )?who /u;
/** "Young mums, the ones living on noodles", "lads on stations, a long way from home": where they are or what they do. */
const THE_ONES =
  /,+ (?:the )?(?:ones|those) (?=(?:who|that|\p{L}+ing|in|on|at|from|of|with|round|around|near|up|down|out|without|under|over)\b)/u;
const FAR = /,+ (?=(?:a long way|far|miles|hours|away) (?:(?:away|off) )?from\b)/u;
/** "Boys that finish school": people are "who"; "boys that school did not want" has its subject behind. */
const THAT = /^([\p{Ll} ’-]*?\p{Ll}+) that (?=(\p{Ll}[\p{Ll}’]*))/u;
const OF_MANY =
  /^(?:are|were|have|had|do|did|can|cannot|could|will|would|must|might|may|should|never|ever|already|now|also|just|only|no longer|still|once|then|recently|too|most(?:ly)?)$|n’t$/u;
const isDoneBy = (word: string) => OF_MANY.test(word) || isBaseVerb(word) || isPast(word) || isAdverb(word);

/** "The people of my street, also from other countries": among others. */
const ALSO_FROM = /, (?:and )?(?:also|even) (?=(?:from|without|with(?! me\b)|living) )/u;
const OF_ELSEWHERE =
  /(?<=including those from )(?:an?other|other|an? foreign|foreign|abroad) ?countr(?:y|ies)\b/u;
/** "People of my city, also at 5 in the morning": when as well. */
const ALSO_WHEN =
  /, (?:and )?also (?=(?:at|on|during) |in (?:the )?(?:winter|summer|morning|evening|night|rain))/u;
/** "Gardens where also bees have something": where "also" stands. */
const WHERE_ALSO =
  /\b(where|that|who) (?:also|too) (?=(?:the )?\p{Ll}+s (?:have|get|can|find|feel|are|live|come)\b)(.+)$/u;
/** "Somebody. Neighbours, children in the school, whoever": those who are meant, and not anybody. */
const ANYBODY_FIRST = /^(?:some(?:body|one)|any(?:body|one)(?: really)?)[.,:;] (?=\p{L}{4,})/iu;
const WHOEVER_LAST = /, (?:or )?(?:whoever|anybody|anyone|somebody|someone)$/iu;
/** "Trekkers and also porters, same food": both alike. */
const AND_ALSO =
  /^((?:the |my |our )?(?:\p{Ll}+ )?\p{Ll}+s) and also (?=(?:the |my |our )?(?:\p{Ll}+ )?\p{Ll}+s(?:$|,))/u;
const THE_SAME = /(?<= and (?:the |my |our )?(?:\p{Ll}+ )?\p{Ll}+s), (?:the )?same \p{Ll}+$/u;

/** "My son first, then people who have a bad day": who comes first and who is next. */
const FIRST =
  /^((?:my|our|the) (?:\p{Ll}+ )?\p{Ll}+) first(?: of all| and foremost)?[,.;] ?(?:and )?then (.+)$/u;

/** "Whoever needs it, the young fishermen": anybody at all, and who above all: those who have a name stand first. */
const WHOEVER =
  /^((?:whoever|any(?:one|body) who) [\p{Ll} ’-]+?), (?:and |mostly |especially )?((?:the|young|old) [\p{Ll} -]+)$/u;

/** One's own people come first for everybody: where others are named next, the work is for those. */
function workIsFor(whole: string, first: string, next: string): string {
  return isOwnPeople(first) && /^(?:\p{Ll}+ )?(?:people|others|\p{Ll}+s) who /u.test(next) ? next : whole;
}
/** "The agents on the floor, nobody hear them": what nobody does for them. */
const NOBODY =
  /^([^,.;]*(?:s|people|children|men|women|folk)(?: (?:of|in|on|at|from|with) [^,.;]+)?), (?:and |because |cause |cos )?(nobody|no one) (?:ever )?(?:is |was )?(\p{Ll}+)( (?:of|to|about|for|at|after))? (?:them|em|’em)( anything)?$/u;

/** "The agents on the floor that nobody hears". */
function withNobody(whole: string, who: string, nobody: string, done: string, small = '', tail = ''): string {
  const base = isBaseVerb(done) ? done : (baseOfGerund(done) ?? baseOfThird(done));
  return base === null ? whole : `${who} that ${nobody} ${thirdOf(base)}${small}${tail}`;
}

/** A line that names those whom the work serves, with what tells which ones they are joined to them. */
export function ofWhom(line: string): string {
  const told = othersFromBrackets(line)
    .replace(ANYBODY_FIRST, '')
    .replace(WHOEVER_LAST, '')
    .replace(AND_ALSO, '$1 and ')
    .replace(THE_SAME, '')
    .replace(FIRST, workIsFor)
    .replace(WHOEVER, '$2 and $1')
    .replace(ALSO_WHO, ', including those who ')
    .replace(ALSO_FROM, ', including those ')
    .replace(ALSO_WHEN, ', even ')
    .replace(OF_ELSEWHERE, 'other countries')
    .replace(WHERE_ALSO, '$1 $2 too')
    .replace(NOBODY, withNobody)
    .replace(WHICH, (whole, who: string) => (who.split(' ').some(isPeople) ? `${who} ` : whole))
    .replace(THE_ONES, ' ')
    .replace(FAR, ' ');
  return told.replace(THAT, (whole, who: string, next: string) =>
    isPeople(lastOf(who)) && isDoneBy(next) && !/\b(?:so|such|sure|see|know|show|tell)\b/u.test(who)
      ? `${who} who `
      : whole,
  );
}

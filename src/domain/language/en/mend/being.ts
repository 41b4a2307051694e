/** What other languages have and English is: "have fear", "has 14 years", "it is no telephone", "who have not insurance", "it is broke". */

import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { baseOfPast } from '#src/domain/language/en/reader/inflect.ts';
import { isOnlyParticiple } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, withRows } from './rows.ts';
import { isOneThing, isThing, oneOf } from './things.ts';

/** A state that English is in. */
const STATES: Readonly<Record<string, string>> = {
  fear: 'afraid',
  afraid: 'afraid',
  hunger: 'hungry',
  thirst: 'thirsty',
  shame: 'ashamed',
};
const BEING: Readonly<Record<string, string>> = { have: 'are', has: 'is', had: 'were' };
const ONE_WHO = /^(?:he|she|it|nobody|everybody|somebody|everyone|who)$/u;

/** "Is", "are" or "am" for a form of "have", by who has it. */
function isOf(who: string, have: string): string {
  if (have === 'had') return ONE_WHO.test(who) || who === 'I' ? 'was' : 'were';
  return who === 'I' ? 'am' : (BEING[have] ?? 'are');
}

const isMade = (word: string) => isPast(word) || isOnlyParticiple(word) || baseOfPast(word) !== null;

const ROWS: readonly Row[] = [
  // "Children who have fear from the dentist", "I have afraid of dogs".
  [
    'ha',
    /\b(\p{L}+) (have|has|had) (?:a |the )?(?:big |much |so much |great )?(fear|afraid|hunger|thirst|shame)(?: (?:from|of|for|about|to|by) (?!(?:\p{Ll}+ing\b))|(?=$|[,.]| (?:and|because|when)\b))/gu,
    (whole, who = '', have = '', state = '') => {
      const be = `${who} ${isOf(who, have)} ${STATES[state] ?? ''}`;
      return /(?:from|of|for|about|to|by) $/u.test(whole) ? `${be} of ` : be;
    },
  ],
  [
    ' afraid ',
    /\bafraid (?:from|for|about|by) (?=(?:the|an?|our|their|his|her|my|it|them|him|needles?|doctors?|dentists?|dogs?|computers?|police|offices?|officials|water|school|hospitals?|people|exams?|speaking|going|asking)\b)(?!(?:for|about) (?:the|my|our|their|his|her) (?:future|life|lives|son|daughter|children|kids|family|jobs?)\b)/gu,
    'afraid of ',
  ],
  [
    ' afraid the ',
    /\b(are|is|am|was|were) afraid the (\p{Ll}+)(?=$|[,.])/gu,
    (whole, be = '', thing = '') => (isThing(thing) ? `${be} afraid of the ${thing}` : whole),
  ],
  // "When I have 14 years", "I had 9 years".
  [
    ' year',
    /\b(when|since|because|and) (I|he|she|we|they|my \p{Ll}+) (?:have|has|had) (only )?(\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen) years?(?: old)?(?=$|[,.]| (?:I|my|he|she|we|and)\b)/gu,
    (_, when = '', who = '', only = '', age = '') =>
      `${when} ${who} ${/^(?:we|they)$/u.test(who) ? 'were' : 'was'} ${only}${age}`,
  ],
  // "Who have not insurance", "I have not the papers".
  [
    ' not ',
    /\b(I|we|they|you|who|that|he|she|people|it) (have|has|had) not (the |my |a |an |any |much |many |enough |time |so much |so many )?(?!to\b)(\p{Ll}{3,})(?=$|[,.]| (?:and|or|to|for|in|at|on|with|here|of|who|any\b|yet|but)\b)/gu,
    (whole, who = '', have = '', how = '', thing = '') => {
      if (isMade(thing) || /^(?:been|yet|only|always|even|really|done|had|got)$/u.test(thing)) return whole;
      if (!isThing(thing) && how !== 'time ' && !SAID.test(thing)) return whole;
      if (how === '' || how === 'a ' || how === 'an ' || how === 'any ')
        return isOneThing(thing) && how === '' ? `${who} ${have} no ${thing}` : `${who} ${have} no ${thing}`;
      const does = have === 'had' ? 'did' : have === 'has' ? 'does' : 'do';
      return `${who} ${does} not have ${how}${thing}`;
    },
  ],
  // "Who no have money", "people that no have papers".
  [
    ' no ha',
    /\b(who|that|I|we|they|people) no (?:have|has|had) (the |a |an |any |my )?(\p{Ll}{3,})(?=$|[,.]| (?:and|or|to|for|in|at|on|with)\b)/gu,
    (_, who = '', how = '', thing = '') =>
      how === 'the ' || how === 'my ' ? `${who} do not have ${how}${thing}` : `${who} have no ${thing}`,
  ],
  // "When is a problem", "because it is no bus": what there is.
  [
    ' is ',
    /(?<=^|[,.] |\b(?:when|because|if|where|that|and|but|but also|also) )(?:it )?is ((?:no|not any|always an?|many|few|only few|too much|so many|not enough) )(\p{Ll}{3,})(?=$|[,.]| (?:and|in|at|on|to|for|with|here|there|from|around|who|but|between)\b)/gu,
    (whole, how = '', thing = '') => thereIs(whole, how, thing),
  ],
  [
    ' w',
    /(?<=\b(?:when|because|where|and|even when) )(?:it )?(was|were) ((?:no|not any|many|few|so many|not enough) )(\p{Ll}{3,})(?=$|[,.]| (?:and|in|at|on|to|for|with|here|there|from|around|but)\b)/gu,
    (whole, be = '', how = '', thing = '') =>
      thereIs(whole, how, thing).replace(
        /^there (?:is|are)/u,
        be === 'was' && !isMany(how, thing) ? 'there was' : 'there were',
      ),
  ],
  ['also ', /\balso (?=when there (?:is|was)\b)/gu, 'even '],
  // "In my village was no doctor".
  [
    ' was no ',
    /(?<=^|, |\b(?:because|and|but) )((?:in|at) (?:my|our|the) \p{Ll}+) (is|was|were|are) (no|many|only one) (\p{Ll}{3,})(?=$|[,.]| (?:and|for|to)\b)/gu,
    '$1 there $2 $3 $4',
  ],
  // "When sound is little wrong".
  [
    ' little ',
    /\b(is|are|was|am|it’s) little (?=(?:wrong|late|different|afraid|strange|sick|broken|better|slow|loud|hard|difficult|tired|shy|off|old|crazy|dirty)\b)/gu,
    '$1 a little ',
  ],
  [
    ' is a ',
    /\b(when|if|where) (?:it )?is (an? )(problem|question|crisis|fire|conflict|fight|queue|emergency|delay|mistake|storm|deadline|accident|chance|leak|breakdown|complaint|rush|party|wedding|event|challenge|fault)(?=$|[,.]| (?:and|in|at|on|to|for|with|that|nobody|no)\b)/gu,
    '$1 there is $2$3',
  ],
  [
    'it has ',
    /\b(when|because|if|where|and|here|there) it has ((?:no|many|much|few|a lot of|lots of|too many|so many|some) )(\p{Ll}{3,})(?=$|[,.]| (?:in|at|on|to|for|around|waiting|and)\b)/gu,
    (whole, when = '', how = '', thing = '') =>
      isThing(thing) ? `${when} there ${isMany(how, thing) ? 'are' : 'is'} ${how}${thing}` : whole,
  ],
  // "It is broke", "somethings broken", "when somethings wrong".
  [
    'thing',
    /\b(some|every|no|any)things (?=(?:broken?|wrong|off|not|gone|up|stuck|burning|on fire|leaking|going|missing|loose|late|ready|about|been|just|really|gonna)\b)/giu,
    '$1thing’s ',
  ],
  [
    'body',
    /\b(every|some|no)bodys (?=(?:quiet|gone|waiting|looking|watching|asleep|tired|happy|home|late|safe|in|on|at|going|been|there|here|not|scared|crying|shouting|busy)\b)/giu,
    '$1body’s ',
  ],
  [
    ' broke',
    /\b((?:something|anything|everything|nothing|it|that|this|(?:the|a|my|our|his|her|their) (?:\p{Ll}+ )?(?:machine|car|van|truck|lift|engine|boiler|bike|phone|computer|printer|line|pump|fridge|oven|system|door|radio|tractor))(?:’s| is| was| gets| got)) broke(?=$|[,.]| (?:and|down and|but|or|when|at|in|so|that|I|nobody)\b)/gu,
    '$1 broken',
  ],
];

/** Things beside those known that are said so: "insurance", "electricity". */
const SAID =
  /^(?:insurance|electricity|internet|water|money|papers|documents|family|english|time|work|help|transport|education|energy|light|power|food|chance|fear|patience|experience)$/u;

const isMany = (how: string, thing: string) =>
  /many|few/u.test(how) || oneOf(thing) !== null || /^(?:people|kids|children)$/u.test(thing);

function thereIs(whole: string, how: string, thing: string): string {
  if (
    !isThing(thing) &&
    !SAID.test(thing) &&
    !/^(?:discipline|noise|stress|rush|hurry|telephone)$/u.test(thing)
  )
    return whole;
  // "It is no problem", "it is no work for me": said of something.
  if (
    /^(?:problem|matter|work|place|joke|use|way|good|fun|life|wonder|secret|job|surprise|accident|time)$/u.test(
      thing,
    )
  )
    return whole;
  const put = how.replace(/^not any /u, 'no ').replace(/^only few /u, 'only a few ');
  return `there ${isMany(how, thing) ? 'are' : 'is'} ${put}${thing}`;
}

/** The line with what is so, and what there is, as English says it. */
export const mendBeing = (line: string): string => withRows(line, ROWS);

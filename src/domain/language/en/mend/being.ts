/** What other languages have and English is: "have fear", "has 14 years", "it is no telephone", "who have not insurance", "it is broke". */

import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { baseOfPast } from '#src/domain/language/en/reader/inflect.ts';
import { isBaseVerb, isOnlyParticiple } from '#src/domain/language/en/reader/verb-words.ts';
import { type Row, says, withRows } from './rows.ts';
import { isThing, oneOf } from './things.ts';

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
    says`\b(\p{L}+) (have|has|had) (?:a |the )?(?:big |much |so much |great )?(fear|afraid|hunger|thirst|shame)(?: (from|of|for|about|to|by) (#)|>)`,
    (_, who = '', have = '', state = '', of = '', next = '') => {
      const be = `${who} ${isOf(who, have)} ${STATES[state] ?? ''}`;
      if (of === '') return be;
      return of === 'to' && isBaseVerb(next) ? `${be} to ${next}` : `${be} of ${next}`;
    },
  ],
  // "My tools is complete", and not "cleaning the tools is hard".
  [
    's is ',
    says`(?<=^|, |\b(?:when|and|because|if|but|that) )(my|our|the|his|her|their) (@s) is (?=(?:(?:all|very|so|not|always) )?(?:complete|clean|sharp|ready|happy|good|here|broken|full|empty|gone|late|sick|dirty|open|closed|quiet|safe|sold|finished|done)>)(?<!^@ing .*)`,
    (whole, whose = '', many = '') => (oneOf(many) === null ? whole : `${whose} ${many} are `),
  ],
  [
    ' afraid ',
    says`\bafraid (?:from|about|by) (?!(?:the|my|our|their|his|her) (?:future|life|lives|family|jobs?)\b)`,
    'afraid of ',
  ],
  // "When I have 14 years", "I had 9 years".
  [
    ' year',
    says`\b(when|since|because) (I|he|she|we|they|my #) (?:have|has|had) (only )?(\d{1,2}|@) years?(?: old)?(?=$|[,.]| (?:and|my|when|we|I|he|she|they|somebody|nobody)\b)`,
    (_, when = '', who = '', only = '', age = '') =>
      `${when} ${who} ${/^(?:we|they)$/u.test(who) ? 'were' : 'was'} ${only}${age}`,
  ],
  // "Who have not insurance", "I have not the papers".
  [
    ' not ',
    says`\b(I|we|they|you|who|that|he|she|people|it) (have|has|had) not (the |my |a |an |any |much |many |enough |time |so much |so many )?(?!to\b)(@)>`,
    (whole, who = '', have = '', how = '', thing = '') => {
      if (isMade(thing) || /^(?:been|yet|only|always|even|really|done|had|got)$/u.test(thing)) return whole;
      if (!isThing(thing) && how !== 'time ' && !SAID.test(thing)) return whole;
      if (how === '' || how === 'a ' || how === 'an ' || how === 'any ') return `${who} ${have} no ${thing}`;
      const does = have === 'had' ? 'did' : have === 'has' ? 'does' : 'do';
      return `${who} ${does} not have ${how}${thing}`;
    },
  ],
  // "When is a problem", "because it is no bus": what there is.
  [
    ' is ',
    says`(?<=^|[,.] |\b(?:when|because|if|where) )(?:it )?is ((?:no|not any|many|few|only few|too much|so many|not enough) )(@)>`,
    (whole, how = '', thing = '') => thereIs(whole, how, thing),
  ],
  [
    ' w',
    says`(?<=\b(?:when|because|where) )(?:it )?(was|were) ((?:no|not any|many|few|so many|not enough) )(@)>`,
    (whole, be = '', how = '', thing = '') =>
      thereIs(whole, how, thing).replace(
        /^there (?:is|are)/u,
        be === 'was' && !isMany(how, thing) ? 'there was' : 'there were',
      ),
  ],
  ['also ', says`\balso (?=when there (?:is|was)\b)`, 'even '],
  // "In my village was no doctor".
  [
    ' ',
    says`(?<=^|, |\b(?:because|and|but) )((?:in|at) (?:my|our|the) #) (is|was|were|are) (no|many|only (?:one|two|three|four|five|\d+)|several|some|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|\d+) (@)>`,
    '$1 there $2 $3 $4',
  ],
  // "When sound is little wrong".
  [
    ' little ',
    says`\b(is|are|was|am|it’s) little (?=(?:wrong|late|different|afraid|strange|sick|broken|better|slow|hard|difficult|tired|shy|off)\b)`,
    '$1 a little ',
  ],
  [
    ' is a ',
    says`\b(when|if|where) (?:it )?is (an? )(problem|question|crisis|fire|fight|queue|emergency|delay|mistake|storm|deadline|accident|leak|rush|wedding|fault)>`,
    '$1 there is $2$3',
  ],
  // "It is broke", "somethings broken", "when somethings wrong".
  [
    'thing',
    /\b(some|every|no|any)things (?=(?:broken?|wrong|off|not|gone|up|stuck|on fire|\p{Ll}+ing|late|ready|about|been|just|really|actually|always|probably|finally)\b)/giu,
    '$1thing’s ',
  ],
  [
    'body',
    /\b(every|some|no)bodys (?=(?:quiet|gone|\p{Ll}+ing|asleep|tired|happy|home|late|safe|been|there|here|not|scared|busy)\b)/giu,
    '$1body’s ',
  ],
  [
    ' broke',
    says`\b((?:something|anything|everything|nothing|it|that|this|(?:the|an?|their) (?!(?:boss|man|woman|owner|family|company|client|government)\b)#)(?:’s| is| was| gets| got)) broke>`,
    '$1 broken',
  ],
];

/** Things beside those known that are said so: "insurance", "electricity". */
const SAID =
  /^(?:insurance|electricity|internet|water|money|papers|documents|family|english|time|work|help|transport|education|energy|light|power|food|chance|fear|patience|experience)$/u;

const isMany = (how: string, thing: string) =>
  /many|few/u.test(how) || oneOf(thing) !== null || /^(?:people|kids|children)$/u.test(thing);

function thereIs(whole: string, how: string, thing: string): string {
  if (!isThing(thing) && !SAID.test(thing) && !/^(?:discipline|noise|stress|rush|hurry)$/u.test(thing))
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

/** Verbs put right by who does what: "my youngest ask", "nobody miss", "the fields is", "both shoulders torn". */

import { ADJECTIVES, PERSONS } from '#src/domain/language/en/read/nouns.ts';
import { AUXILIARIES, isPast } from '#src/domain/language/en/read/verbs.ts';
import { PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { baseOfGerund, baseOfThird, pastOf, thirdOf } from './inflect.ts';
import { manyOf } from './many-of.ts';
import { HAPPENED } from './prose.ts';
import { andInPast, deniedInPast, mendVerbSlips } from './verb-slips.ts';
import { isBaseVerb, isNounToo, isParticipleToo, isSameInPast } from './verb-words.ts';

const ANYBODY = /^(?:nobody|everybody|everyone|somebody|someone|everything|something|nothing)$/u;
const WHOSE = /^(?:my|our|his|her|their|the|an?|one|this|that|every|each|ma)$/u;
const AT = /^(?:in|on|from|at|for|of|near|behind)$/u;
const OFTEN = /^(?:always|never|still|also|often|only|just|really|even|sometimes|usually|now)$/u;
/** A clause begins behind these. */
const JOINT =
  /^(?:because|when|whenever|if|that|until|till|before|after|since|while|where|how|why|what|than|so|but|though|once|and)$/u;
/** "In my country", "here": where it is so, in front of it. */
const LED_IN = /^(?:in|at|on) (?:my|our|the|this) \p{L}+,? $|\b(?:here|today|now) $/iu;
const TIME_JOINT = /\b(?:every|each|the first|the last|the|that) (?:time|day|night|morning|way|moment) $/iu;
/** A clause begins here: at the start of the line, behind a joint or a comma. */
const BEGINS =
  '(?<=^|[,.] |\\b(?:because|when|whenever|if|that|until|till|before|after|since|while|where|how|why|what|than|so|but|though|once|and) )';

/** One word for many: British English says "the team win". */
const MANY =
  /^(?:police|people|children|men|women|staff|team|crew|family|folk|folks|youth|media|cattle|sheep|fish|public|couple|group|band|majority|rest|pair|lot|number|council|government|committee|choir|class|village|community|company|trust|union|club|school|firm|board|hospital|elderly|poor|sick|old|young|homeless|blind|deaf|others?|few|many|most|some|all|both|more|teeth|feet)$/u;
/** What is no noun, and can have no verb of its own. */
const NO_NOUN =
  /^(?:and|or|but|not|who|that|which|when|because|if|so|then|than|as|what|how|where|why|is|are|was|were|am|has|have|had|i|we|they|you|he|she|it|me|us|him|them|to|very|too|no|never|always|really|just|only|even|still|also|own)$/u;
/** Behind these a verb that is a thing too is a verb. */
const OBJECT = /^(?:me|us|him|her|them|it|my|our|his|their|the|an?|that|how|what|why|where|who)$/u;
const SETTLED =
  /^(?:|too|off|more|less|over|through|around|every|again|at|to|in|on|for|with|about|any|back|out|up|away|down|here|there|home|hungry|alone)$/u;
/** What is so, and did not happen. */
const STATES =
  /^(?:have|know|need|want|think|believe|love|like|deserve|depend|live|mean|own|belong|seem|hope|care|matter|do|don’t|look|work|say)$/u;
/** Words that ask for the plain form of another's verb. */
const WISHED_THAT =
  /\b(?:insist|demand|ask|suggest|recommend|request|propos|important|essential|vital|better|rather)\p{L}*(?: (?:me|us|him|her|them))? that $/iu;
const LETS =
  /\b(?:let|lets|letting|make|makes|made|making|help|helps|helped|helping|see|sees|saw|seen|seeing|hear|hears|heard|hearing|watch|watches|watched|watching|have|had|feel|felt|did|does|do|can|could|will|would|should|must|may|might|shall)\b[^,.]*$/iu;

/** Whether the words before "and my sister" end on somebody who stands beside her: two of them, and a verb of many. */
function isBesideAnother(before: string): boolean {
  const [, last = ''] = /(\S+) (?:and|or|nor) $/u.exec(before) ?? [];
  if (last === '') return false;
  const word = last.toLowerCase();
  return !(
    /[,.]$/.test(last) ||
    (isBaseVerb(word) && !isNounToo(word)) ||
    isPast(word) ||
    baseOfThird(word) !== null ||
    baseOfGerund(word) !== null ||
    ADJECTIVES.has(word) ||
    /^(?:me|us|him|them|it|there|here|home|again|up|down|out|off|away)$/.test(word)
  );
}

const REGULARLY = /\b(?:always|every|still|often|sometimes|usually|never|now)\b/iu;
const TIMES = /\b(?:when|whenever|if|every time|each time) $/iu;

/** A word in small letters, without the stops around it. */
const bare = (word = '') => word.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}’']+$/gu, '');

/** Where the verb of the one who is named at `at` stands; -1 where nobody is, or the words before it are no name. */
function verbAt(said: readonly string[], at: number): number {
  const first = bare(said[at]);
  if (/[,.;:!?]$/u.test(said[at] ?? '')) return -1;
  if (ANYBODY.test(first) || (first === 'no' && bare(said[at + 1]) === 'one'))
    return behindPlace(said, at + (first === 'no' ? 2 : 1));
  if (/^(?:he|she|it)$/u.test(first)) return behindAdverb(said, at + 1);
  if (!WHOSE.test(first)) return -1;
  for (let noun = at + 1; noun <= at + 3; noun += 1) {
    if (/[,.;:!?]$/u.test(said[noun] ?? '') || NO_NOUN.test(bare(said[noun]))) return -1;
    const verb = isOneThing(bare(said[noun]), noun === at + 1) ? behindPlace(said, noun + 1) : -1;
    const isPerson = isSomebody(bare(said[noun])) && !isPlainEnd(said, verb);
    if (
      verb > 0 &&
      (isVerb(said, verb, isPerson) || (isBaseVerb(bare(said[verb])) && endsClause(said, verb, at)))
    )
      return verb;
  }
  return -1;
}

function behindPlace(said: readonly string[], at: number): number {
  const from = bare(said[at]) === 'else' ? at + 1 : at;
  const isPlace =
    AT.test(bare(said[from])) &&
    (WHOSE.test(bare(said[from + 1])) || /^(?:these|those)$/u.test(bare(said[from + 1])));
  return behindAdverb(said, isPlace ? from + 3 : from);
}

function behindAdverb(said: readonly string[], at: number): number {
  const verb = OFTEN.test(bare(said[at])) ? at + 1 : at;
  return verb < said.length ? verb : -1;
}

/** Somebody, and no thing: what stands behind can only be what they do. */
function isSomebody(noun: string): boolean {
  return (
    PERSONS.has(noun) ||
    ONE_OF_THEM.test(noun) ||
    /^(?:youngest|oldest|eldest|lad|lass|boss|instructor|priest|landlord|stranger)$/u.test(noun)
  );
}

/** "My boss call", with nothing behind it. */
function isPlainEnd(said: readonly string[], verb: number): boolean {
  return verb === said.length - 1 || /[,.;:!?]$/u.test(said[verb] ?? '');
}

/** What a face, an engine or a child does by itself. */
const OF_THEMSELVES = /^(?:change|smile|laugh|cry|talk|dance|sleep|work|move|stop|start|ring|shine)$/u;

/** "When the bus stop": nothing follows that a thing could be named for. */
function endsClause(said: readonly string[], verb: number, at: number): boolean {
  const isLast = verb === said.length - 1 && verb === at + 2;
  if (isLast && at > 0 && isSomebody(bare(said[at + 1]))) return OF_THEMSELVES.test(bare(said[verb]));
  return isLast && /^(?:when|if|and)$/u.test(bare(said[at - 1])) && OF_THEMSELVES.test(bare(said[verb]));
}

/** Whether the word is a verb in its plain form, by itself and by what follows. */
function isVerb(said: readonly string[], at: number, isAnybody = false): boolean {
  const verb = bare(said[at]);
  if (/^(?:have|do|don’t)$/u.test(verb)) return true;
  if (!isBaseVerb(verb) || ADJECTIVES.has(verb) || isSame(verb)) return false;
  const next = /[,.;:!?]$/u.test(said[at] ?? '') ? '' : bare(said[at + 1]);
  return !isNounToo(verb) || OBJECT.test(next) || (isAnybody && SETTLED.test(next));
}

const isSame = (verb: string) => isSameInPast(verb) && verb !== 'come' && verb !== 'run';

/** Pronouns are the object of another verb as often: "helped it come". */
const OF_PRONOUN =
  /^(?:ask|tell|come|go|get|make|take|bring|give|teach|say|see|keep|know|want|need|understand|have|don’t)$/u;

/** "Someone knocks and say": where what the same one does next stands; -1 where somebody else comes first. */
function secondVerb(said: readonly string[], verb: number): number {
  for (let at = verb; at < verb + 7 && at + 2 < said.length; at += 1) {
    const word = bare(said[at + 1]);
    if (/[,.;:!?]$/u.test(said[at] ?? '') || (word !== 'and' && JOINT.test(word))) return -1;
    if (word === 'and') return isVerb(said, at + 2) ? at + 2 : -1;
  }
  return -1;
}

/** One of many people, named without an article. */
const ONE_OF_THEM =
  /^(?:customer|patient|client|student|child|baby|guest|colleague|apprentice|passenger|tourist|learner|trainee|beginner|neighbou?r|stranger|visitor|pupil|tenant|farmer)$/u;

/** "When student understand and his face change", "customer follow me": "a student" where one is told of, else all of them. */
function withOneOfThem(line: string): string {
  const said = line.split(' ');
  for (let at = 0; at < said.length - 2; at += 1) {
    const who = said[at] ?? '';
    const last = bare(said[at - 1]);
    if (!ONE_OF_THEM.test(who.toLowerCase()) || !(at === 0 || /^(?:when|if|because|that|until)$/u.test(last)))
      continue;
    const verb = behindAdverb(said, at + 1);
    if (verb < 0 || !isVerb(said, verb) || /^(?:have|do|don’t)$/u.test(bare(said[verb]))) continue;
    const isOne =
      /^(?:when|if|until)$/u.test(last) ||
      said.slice(verb).some((word) => /^(?:his|her|he|she)$/u.test(word));
    said[at] = isOne ? `${/^[aeiou]/iu.test(who) ? 'an' : 'a'} ${who.toLowerCase()}` : manyOf(who);
  }
  return said.join(' ');
}

/** The line with the verb of one person or thing as it goes with them: past where it is told, else with its -s. */
function mendOne(line: string, isTold: boolean): string {
  const said = line.split(' ');
  for (let at = 0; at < said.length - 1; at += 1) {
    const last = said[at - 1] ?? '';
    const before = said.slice(0, at).join(' ') + (at > 0 ? ' ' : '');
    if (
      at > 0 &&
      !/[,.;:]$/u.test(last) &&
      !JOINT.test(bare(last)) &&
      !TIME_JOINT.test(before) &&
      !LED_IN.test(before)
    )
      continue;
    const verb = verbAt(said, at);
    const who = bare(said[at]);
    if (
      verb < 0 ||
      !(
        isVerb(
          said,
          verb,
          ANYBODY.test(who) || who === 'no' || (isSomebody(bare(said[verb - 1])) && !isPlainEnd(said, verb)),
        ) || endsClause(said, verb, at)
      )
    )
      continue;
    if (
      !/^(?:have|do|don’t)$/u.test(bare(said[verb])) &&
      (!isBaseVerb(bare(said[verb])) || isSame(bare(said[verb])))
    )
      continue;
    if (WISHED_THAT.test(before)) continue;
    const isApart = /^(?:he|she)$/u.test(who) || (isTold && HAPPENED.test(before));
    if (!isApart && isBesideAnother(before)) continue;
    if (/^(?:and|that)$/u.test(bare(last)) && LETS.test(before.replace(/ (?:and|that) $/u, ''))) continue;
    const typed = bare(said[verb]);
    if (who === 'it' && (!OF_PRONOUN.test(typed) || /^(?:and|than)$/u.test(bare(last)))) continue;
    if (/^(?:he|she)$/u.test(who) && bare(last) === 'than') continue;
    const often = said.slice(at + 1, verb).join(' ');
    const behind = said.slice(verb + 1).join(' ');
    const form = (base: string) => formOf(base, often, before, behind, isTold);
    said[verb] = (said[verb] ?? '').replace(/[\p{L}’]+/u, () => form(typed));
    const second = secondVerb(said, verb);
    if (second > 0)
      said[second] = (said[second] ?? '').replace(/[\p{L}’]+/u, (base) => form(base.toLowerCase()));
  }
  return said.join(' ');
}

function formOf(verb: string, often: string, before: string, behind: string, isTold: boolean): string {
  if (verb === 'don’t') return isTold ? 'didn’t' : 'doesn’t';
  const isState = STATES.test(verb) || REGULARLY.test(often) || TIMES.test(before);
  const isPastBeside = HAPPENED.test(before) || HAPPENED.test(behind);
  return isTold || (isPastBeside && !isState) ? pastOf(verb) : thirdOf(verb);
}

function isOneThing(noun: string, isNamed = false): boolean {
  if (noun.length < 3 || MANY.test(noun) || NO_NOUN.test(noun) || PREPOSITIONS.has(noun)) return false;
  if (
    PERSONS.has(noun) ||
    /^(?:youngest|oldest|eldest|boss|princess|mistress|waitress|bus|kiss)$/u.test(noun)
  )
    return true;
  return !(
    /s$/.test(noun) ||
    AUXILIARIES.has(noun.replace('’', "'")) ||
    isPast(noun) ||
    (isBaseVerb(noun) && !isNounToo(noun) && !isNamed) ||
    (ADJECTIVES.has(noun) && !/^(?:good|patient|professional)$/u.test(noun)) ||
    /(?:ly|ing)$/u.test(noun)
  );
}

/** "The fields is empty", "my knees was": many, and the verb of one. */
const MANY_IS =
  /(?<=^|[,.] |\b(?:because|when|if|that|until|before|after|since|while|where|but|so|\p{Ll}{2,}(?:ing|ed|es|s) and) )((?:the|my|our|his|her|their|these|those|all|all the|both|both my|some|many|most|two|three|four|five|six|\d+) (?:\p{Ll}+ )?(?!years|months|weeks|days|hours|minutes|seconds|miles|dollars|pounds|euros|percent|kilos|metres|meters|news|maths|series|species|business|glass|class|boss|bus|grass|virus|process|address|dress|illness|happiness|kindness|work|works|headquarters|this|his|hers|always|physics|politics|gas|loss|mess|princess|mistress|stress|access|success|progress|darkness|weakness|sickness|fitness|kindness|focus|campus|census|crisis|basis|analysis|tennis|iris|chaos|canvas|christmas|yours|ours|theirs)\p{Ll}{2,}[^s’u]s(?: (?:from|in|at|of|on) (?:the|my|our) \p{Ll}+)?) (is|was|has|isn’t|wasn’t|hasn’t|doesn’t)(?= )/giu;
const OF_MANY: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  'isn’t': 'aren’t',
  'wasn’t': 'weren’t',
  'hasn’t': 'haven’t',
  'doesn’t': 'don’t',
};

const BODY =
  'back|knees?|shoulders?|hips?|hands?|wrists?|elbows?|legs?|feet|foot|ankles?|eyes?|ears?|lungs?|heart|neck|hearing|eyesight|sight|fingers?|spine|body|nerves|joints|voice';
/** "Both shoulders torn already": how it is with them, and no verb. */
const BODY_IS = new RegExp(
  `${BEGINS}((?:both(?: my)?|my|our|his|her|all my) (?:\\p{Ll}+ )?(${BODY})) ((?:already |all |now |too )?(?:torn|gone|broken|worn(?: out)?|bad|sore|weak|finished|damaged|injured|swollen|tired|ruined|done|shot|painful|stiff|numb|slow|sick)(?: already| now| out| too)?)(?=$|[,.]| (?:and|from|after|because|since|with|by|so|but|of|for|at)\\b)`,
  'giu',
);
/** "The oven hot and the dough is alive". */
const THING_IS = new RegExp(
  `${BEGINS}(the|my|our|this|his|her) (\\p{Ll}{3,}) (hot|cold|ready|full|empty|quiet|busy|dirty|clean|broken|closed|late|sick|angry|calm|happy|wet|dry|dark|loud|tired|alone)(?=$|,| (?:and (?:the|my|our|I|we|everybody|nobody|they|he|she|it)|but|because|so)\\b)`,
  'giu',
);

function withBe(line: string): string {
  return line
    .replace(BODY_IS, (_, who: string, part: string, how: string) => `${who} ${beOf(part)} ${how}`)
    .replace(THING_IS, (whole, the: string, thing: string, how: string) =>
      isOneThing(thing.toLowerCase()) || /[^s]s$/u.test(thing)
        ? `${the} ${thing} ${beOf(thing)} ${how}`
        : whole,
    );
}

const beOf = (thing: string) => (/(?:[^s]s|feet)$/iu.test(thing) ? 'are' : 'is');

/** The line with verbs that go with who does it. */
export function mendAgreement(line: string): string {
  return withBe(mendOne(withOneOfThem(line), false)).replace(
    MANY_IS,
    (_, many: string, verb: string) => `${many} ${OF_MANY[verb.toLowerCase()] ?? verb}`,
  );
}

/** A line of a deed, with what others did in it as past: "nobody missed his plate". */
export function eachInPast(line: string): string {
  const told = mendOne(line, true);
  const said = told.split(' ');
  const first = bare(said[0]);
  // "Cook the dinner, nobody miss his plate": the deed is past as well.
  return told === line || !isVerb(said, 0) || /^(?:have|do|don’t)$/u.test(first)
    ? told
    : [pastOf(first), ...said.slice(1)].join(' ');
}

/** What is so, and is told as it is today. */
const LASTS = /^(?:have|know|want|like|love|need|am|live|work|own|feel|think)$/u;
const PRONOUN = /^(?:i|we|they|he|she)$/u;

/** Where the verb of what somebody did once stands, in its plain form: "I come here", "my papa die", "the war start and I"; -1 where it is none. */
function begunAt(said: readonly string[]): number {
  const from = bare(said[0]) === 'and' ? 1 : 0;
  const who = bare(said[from]);
  const isPronoun = PRONOUN.test(who);
  if (!isPronoun && !/^(?:my|our|the|an?|one|his|her)$/u.test(who)) return -1;
  for (let at = from + (isPronoun ? 1 : 2); at <= from + (isPronoun ? 1 : 3) && at < said.length; at += 1) {
    const [noun, verb, next, then] = [-1, 0, 1, 2].map((step) => bare(said[at + step]));
    if (
      LASTS.test(verb ?? '') ||
      !isBaseVerb(verb ?? '') ||
      isSameInPast(verb ?? '') ||
      ADJECTIVES.has(verb ?? '')
    )
      continue;
    const isOfThem = isPronoun || isSomebody(noun ?? '');
    const isFollowed =
      OBJECT.test(next ?? '') || (next === 'and' && /^(?:i|we|they|he|she|my|the)$/u.test(then ?? ''));
    if ((isOfThem || !isNounToo(verb ?? '') || isFollowed) && isSubject(said.slice(from, at).join(' ')))
      return at;
  }
  return -1;
}

const NOBODY_SINCE = /^(nobody|no one|everybody|everyone) (\p{Ll}+?)(?=$|[ ,])/iu;

/** "Nobody has knocked", of "nobody knock" or "nobody knocks". */
function hasDone(whole: string, who: string, typed: string): string {
  const verb = isBaseVerb(typed) ? typed : (baseOfThird(typed) ?? '');
  if (verb === '' || isSameInPast(verb)) return whole;
  const past = pastOf(verb);
  return isParticipleToo(past) ? `${who} has ${past}` : `${who} ${thirdOf(verb)}`;
}

/** A line in which what happened is told as past: "my youngest asked", "nobody missed", "the coach gave me his boots because I had none". */
export function inPast(typed: string): string {
  const line = mendVerbSlips(typed);
  const at = line.search(/,(?!\d)/u);
  const first = at < 0 ? line : line.slice(0, at);
  const said = first.split(' ');
  const verb = HAPPENED.test(first) ? -1 : begunAt(said);
  const begun =
    verb < 0
      ? first
      : said
          .map((word, place) =>
            place === verb ? pastOf(bare(word)) + (/[,.]$/.exec(word)?.[0] ?? '') : word,
          )
          .join(' ');
  // Told as it were today, all of it is past.
  const told = andInPast(
    verb < 0
      ? first.replace(AND_I, (whole, and: string, done: string) =>
          isBaseVerb(done) && !isSameInPast(done) && !LASTS.test(done) ? `${and}${pastOf(done)}` : whole,
        )
      : begun
          .replace(TODAY, (word) => WAS[word] ?? word)
          .replace(
            NEXT,
            (_, who: string, done: string) =>
              `${who} ${isBaseVerb(done) && !isSameInPast(done) ? pastOf(done) : done}`,
          ),
  );
  if (at < 0) return deniedInPast(mendOne(told, true));
  // What has been so ever since stands behind the comma.
  return `${deniedInPast(mendOne(told, true))}, ${line
    .slice(at + 1)
    .trim()
    .replace(NOBODY_SINCE, hasDone)}`;
}

/** "One patient thanked me and I cry". */
const AND_I = /(\band I )(\p{Ll}+)(?=$|[,.])/gu;
const NEXT =
  /((?:\b(?:and|because|so|when|but|who)|,) (?:I|we|they|he|she|it|nobody|everybody)) (\p{Ll}+)/giu;
const TODAY =
  /(?<=\b(?:I|i|we|they|he|she|it|\p{Ll}{3,}) )(?:am|is|are|have|has)\b(?! (?:been|\p{Ll}+ed)\b)/gu;
const WAS: Readonly<Record<string, string>> = { am: 'was', is: 'was', are: 'were', have: 'had', has: 'had' };

function isSubject(who: string): boolean {
  const said = who.toLowerCase().split(' ');
  if (AUXILIARIES.has(said.at(-1) ?? '')) return false;
  return said.length === 1 || isOneThing(said.at(-1) ?? '') || /[^s]s$/u.test(said.at(-1) ?? '');
}

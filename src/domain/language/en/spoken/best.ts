import { isSmooth } from '#src/domain/language/en/aspiration/piece.ts';
import { from, ours, type Piece } from '#src/domain/language/en/compose/line.ts';
import { isThing } from '#src/domain/language/en/mend/things.ts';
import { isOwnMatter } from '#src/domain/language/en/own-matter.ts';
import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { tag } from '#src/domain/language/en/reader/tags.ts';
import { ONE_BARE } from '#src/domain/language/en/when-it-is.ts';
import type { Phrase } from '#src/domain/synthesis/slots.ts';
import { dayAtWork } from './comfort.ts';
import type { Told, Way } from './context.ts';
import { say } from './frames.ts';
import { isRefusal, wantedFor } from './tact.ts';

/** When the person is at their best; what they only turn away is said as what they want, or not at all. */
export function* BEST({ slots: { best, serving } }: Told): Iterable<Way> {
  const whole = best?.words.forms.clause ?? best?.words.forms.noun ?? best?.words.forms.gerund ?? '';
  const typed = best?.stem === 'when-i' ? whole.replace(SECOND_SENTENCE, '$1') : whole;
  if (!best || !isSmooth(typed)) return;
  // What is there stands first, and what is not may follow: "I have my hands in it and nobody is shouting".
  const isTurned = isRefusal(typed.split(/,? (?:and|but) |, /u)[0] ?? typed);
  const wanted = isTurned ? wantedFor(typed) : null;
  const text = wanted ? typed : dayAtWork(typed);
  if (text === '') return;
  if (OF_NOBODY.test(text)) return;
  if (NAMES_NOTHING.test(text) || OF_SLEEP.test(text) || isOwnMatter(text)) return;
  // Nobody says to a place full of children that it should be quiet; to those who stammer one may.
  if (OF_QUIET.test(text) && OF_CHILDREN.test(serving?.who?.forms.noun ?? '')) return;
  // "Nobody is in a hurry with her": who she is was said nowhere.
  if (/\b(?:with|to|for|at) (?:her|him)$/u.test(text)) return;
  // On the water, nobody works "in writing".
  if (isTurned && wanted && best.stem === 'where') return;
  if (isTurned && !wanted && TURNS_AWAY.test(text)) return;
  // "I have got somebody young at the frame" is stiff: one has ’ve got.
  const got = best.stem === 'when-i' && !wanted ? (/^have (got .+)$/u.exec(text)?.[1] ?? null) : null;
  const said = (wanted ? null : withItsJoint(got ?? text, best.words)) ?? [
    from(best.words, wanted ?? got ?? text, 'clause'),
  ];
  if (best.stem === 'where' && !wanted) {
    if (STARTS_A_PLACE.test(text)) {
      yield [say('best-where', { place: said })];
      yield [say('best-where-days', { place: said })];
    }
    return;
  }
  const among = best.stem === 'when-it' && !wanted ? placeOrTime(text) : null;
  if (among !== null) {
    const place = [ours(among, 'best'), ...said];
    yield [say('best-where', { place })];
    // "With a tight tolerance", behind "I like ...".
    yield [say('best-where-days', { place })];
    return;
  }
  const place = wanted ? 'it is ' : '';
  const stem =
    wanted && isTurned
      ? ''
      : { 'when-i': got ? 'I’ve ' : 'I ', 'when-it': 'it is ', when: '', where: place }[best.stem];
  // "When it is very big pot", "a lot of traffic": there is one, or much of it.
  const thereIs = best.stem === 'when-it' && !wanted ? isThere(text) : null;
  const lead = thereIs ?? stem;
  const clause = lead === '' ? said : [ours(lead, 'best'), ...said];
  yield [say('best-when', { clause })];
  // Behind "I am good at ...".
  yield [say('best-days', { clause })];
}

/** "I climb, my head becomes silent": what one does, and a second sentence of what comes of it. */
const SECOND_SENTENCE = /^([^,]+), (?:my|the|it|everything|nobody|nothing) [^,]*$/iu;
/** "If I slept": how somebody is at home. */
const OF_SLEEP =
  /\b(?:I|me) (?:(?:have|had|['’]ve) )?(?:not )?(?:slept|ate|eaten|sleep well|get sleep|got (?:enough )?sleep|had (?:my )?(?:sleep|coffee|breakfast|a drink))\b|^(?:slept|after sleep\p{Ll}*|had sleep)\b/iu;
/** "People leave me alone", "no customers": no employer wants to be left alone by. */
const OF_NOBODY =
  /\b(?:leav(?:e|es|ing)|lets?) (?:me |us |to be )?alone\b|^(?:I )?(?:(?:am|work|working|being|sit|sitting) )?(?:all |totally |completely )?alone$|^no ?(?:people|customers?|clients?|colleagues|coworkers)\b/iu;
const OF_QUIET = /\b(?:calm|quiet|silent|silence|no (?:noise|shouting|yelling))\b/iu;
const OF_CHILDREN =
  /^(?:(?:the|all|any|my|our|small|little|young|other) )*(?:kids?|child(?:ren)?|toddlers?|babies|little ones)$/iu;

/** "The counter, public in front of me": what hangs behind a comma without a verb is what is there with it. */
function withItsJoint(text: string, words: Phrase): Piece {
  const [, head = '', tail = ''] = /^([^,]+), ([^,]+)$/u.exec(text) ?? [];
  if (
    !HAS_NO_VERB.test(tail) ||
    !isThereWithIt(tail) ||
    tag(tail, true).tags.some((one) => one === 'fin' || one === 'aux')
  )
    return null;
  if (IS_A_DAY.test(tail))
    return say('best-on', { head: [from(words, head, 'clause')], tail: [from(words, tail, 'clause')] });
  if (IS_THE_ONE.test(tail))
    return say('best-with-the', { head: [from(words, head, 'clause')], tail: [from(words, tail, 'clause')] });
  return say(
    /^(?:bit|lot|few|(?:\p{Ll}+ )?(?:cup|pot|mug|glass) of)\b/u.test(tail) ? 'best-with-a' : 'best-with',
    {
      head: [from(words, head, 'clause')],
      tail: [from(words, tail, 'clause')],
    },
  );
}

/** Begins with a thing, or with how many there are: "step by step", "tired in the legs" and "go down and see" are with nobody. */
function isThereWithIt(tail: string): boolean {
  if (IS_THE_ONE.test(tail) || IS_A_DAY.test(tail)) return true;
  if (
    /^(?:no|only|just|an?|the|my|our|his|her|their|all|some|one|two|three|four|everybody|everyone|people|bit|lots?|few)\b/iu.test(
      tail,
    )
  )
    return true;
  const [first = '', second = ''] = tail.split(' ');
  return first !== second && !/^(?:by|in|on|at)$/u.test(second)
    ? isThing(first) || (isThing(second) && ADJECTIVES.has(first))
    : false;
}

/** "Radio low": the one that is there. */
const IS_THE_ONE =
  /^(?:radio|heater|heating|door|window|kettle|light|lights|tv|engine|phone|sun|stove) (?:on|off|low|shut|open|closed|up|down|running|going|playing)$/iu;
/** "Black Friday". */
const IS_A_DAY = /^(?:(?:black|good) )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/iu;

/** Begins with a thing, and with nothing that joins, times or places it. */
const HAS_NO_VERB =
  /^(?!(?:and|or|but|not|with|without|when|where|while|in|on|at|by|after|before|from|to|first|early|late|winter|summer|morning|evening|alone|even|just|then|so|as|if|because|for|of|like|also|all (?:day|night|morning|week|year|the time)|every (?:day|morning|night|week)|most (?:days|nights)|(\p{Ll}+) or no \1)\b)(?:no |only |a |an |the |my |all |some |everybody|everyone|people |bit |\p{Ll}+ )/u;

/**
 * "A tight tolerance and no rush", "one person at a time": nothing is that, but one works with it; "early morning" is when
 * one is. What joins it to "at my best"; null for how it is, and for whole clauses.
 */
function placeOrTime(text: string): string | null {
  if (A_TIME.test(text)) return 'in the ';
  const isClause = tag(text, true).tags.some((one) => one === 'fin' || one === 'aux');
  return !isClause && WITH_IT.test(text) ? 'with ' : null;
}

const A_TIME = /^(?:early|late) (?:morning|evening|afternoon)s?(?:$|,)/u;
/** A thing with its article or count, and what is there beside it. */
const WITH_IT =
  /^(?:an? (?!bit\b|little\b|lot\b|few\b|mess\b)(?!.*\b(?:morning|evening|afternoon|night|day|week|season|summer|winter)\b)|one (?:person|thing|child|customer|patient|job|task)\b)/u;

function isThere(text: string): string | null {
  if (/^(?:a lot of|lots of|much|some|enough) \p{Ll}/u.test(text)) return 'there is ';
  return ONE_BARE.test(text) ? (/^[aeiou]/u.test(text) ? 'there is an ' : 'there is a ') : null;
}

/** "Nobody is timing me" turns somebody away; "the customer cannot see where it ends" is what one is proud of. */
const TURNS_AWAY =
  /^(?:\S+ ){0,2}(?:no|not|never|nothing|none|without|\p{L}+n['’]t)\b|\bnobody(?: \p{L}+){0,3}? (?:is |['’]s )?(?:\p{L}*(?:tell|yell|shout|scream|disturb|watch|hurr|rush|tim|interrupt|bother|check|micro|push|ask|talk|look|tell|complain|argu|fight|judg|moan|around|over|on my|needs me|wants (?:me|something|anything))\p{L}*)|\b(?:no (?:one|boss|manager|phone|stress|drama|meeting|deadline|rush|hurry|noise)\p{L}*|left alone|micro-?manag\w*|timing me|on my back|my shoulder|boring)\b|\b(?:I|am|have|I do) (?:not|never|no)\b|\bI (?:don|can|won)['’]t\b|(?:\bnot|n['’]t) (?:watching|checking|around|looking)\b/iu;

/** "Have got it in bits": what "it" is was said nowhere. */
const NAMES_NOTHING =
  /^(?:I )?(?:am |have )?(?:got|get|have|had|fix|fixing|do|doing|make|making|hold|holding|finish|finished|done) (?:it|them|this|that|those)\b/iu;

const STARTS_A_PLACE =
  /^(?:in|on|at|by|near|with|among|between|behind|under|outside|outdoors|indoors|inside|early|alone|before|after|during|around|over|out|up|down|off|along|across|above|below|beside|through|next to|back|deep|high|way|from|when|while|late|\p{L}+ing)\b/iu;

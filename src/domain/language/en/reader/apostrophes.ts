import { ADJECTIVES, DETERMINERS } from '#src/domain/language/en/read/nouns.ts';
import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { isAdverb, PREPOSITIONS } from '#src/domain/language/en/read/words.ts';
import { isBaseVerb, isNounToo } from './verb-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that are nothing else without their apostrophe: the last letters follow it. */
const NOT = words(`
  dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt shouldnt cant wont mustnt aint neednt amnt`);
const WHOLE: ReadonlyMap<string, string> = new Map([
  ['im', 'I’m'],
  ['ive', 'I’ve'],
  ["i'd", 'I’d'],
  ['thats', 'that’s'],
  ['theres', 'there’s'],
  ['whats', 'what’s'],
  ['hes', 'he’s'],
  ['shes', 'she’s'],
  ['theyre', 'they’re'],
  ['theyve', 'they’ve'],
  ['theyll', 'they’ll'],
  ['youre', 'you’re'],
  ['youd', 'you’d'],
  ['youve', 'you’ve'],
  ['youll', 'you’ll'],
  ['weve', 'we’ve'],
  ['whos', 'who’s'],
  ['whod', 'who’d'],
  ['theyd', 'they’d'],
  ['wouldve', 'would’ve'],
  ['itll', 'it’ll'],
  ['thatve', 'that have'],
  ['whove', 'who have'],
  ['itd', 'it’d'],
  ['thatll', 'that’ll'],
]);

/** What makes "its" a pronoun with a verb; before a thing it is what belongs to it. */
const AFTER_ITS =
  /^(?:a|an|the|its|not|been|so|too|very|really|just|all|always|never|only|my|about|like|when|what|how|why|because|going|getting|less|more|much|still|me|us|him|them|you|up|down|over|off|out|on|in|at|for|from|with|by|no|nothing|gone|done|crook|hard|raining|snowing|monday|tuesday|wednesday|thursday|friday|saturday|sunday|meant|called|supposed)$/;
/** How it is outside, or in a room. */
const OF_WEATHER =
  /^(?:dark|light|cold|hot|warm|wet|dry|late|early|busy|loud|noisy|windy|sunny|foggy|icy|quiet|steady|honest|physical|outdoors|indoors|useful|varied|fun|peaceful|rewarding)$/;
const BEFORE_PRONOUN = /^(?:and|but|so|because|if|when|that|then|before|until|,|)$/;
const OWNERS = words(`
  dad daddy mum mom mam mammy mama mother father nan nana gran granny granda grandma grandad granddad grandpa grandmother grandfather
  sister brother cousin niece nephew mate partner landlord aunt auntie uncle boss wife husband son daughter friend neighbour neighbor`);
const SINGLES = words('man woman child baby kid stranger patient customer student girl boy person teacher');
const TIMES = words('day week month year night morning evening season');
const ANYONE = words('everyone everybody someone somebody nobody anyone anybody people children men women');

/** Apostrophes that were left out, from closed lists; `its`, `ill`, `well` only where a pronoun and its verb stand. */
export function withApostrophes(said: readonly string[]): string[] {
  return said.map((word, at) => {
    const [, before = '', letters = '', after = ''] =
      /^([^A-Za-z]*)([A-Za-z']+)([^A-Za-z]*)$/.exec(word) ?? [];
    if (letters === '') return word;
    const next = bareAt(said, at + 1);
    const hasStop = after !== '';
    const last = bareAt(said, at - 1);
    // "My late brothers drill": whose it is stands before how they were.
    const owning = OF_OWNERS.test(last) ? bareAt(said, at - 2) : last;
    const isFirst = at === 0;
    const isOfKin =
      (isFirst && isKinsThing(letters.toLowerCase(), next, bareAt(said, 2))) ||
      (PREPOSITIONS.has(last) && isKinsOwn(letters, hasStop ? '' : next));
    const mended = isOfKin
      ? `${letters.slice(0, -1)}’s`
      : mend(letters, owning, hasStop ? '' : next, bareAt(said, at + 2));
    return mended === letters ? word : before + mended + after;
  });
}

const OF_OWNERS = /^(?:late|old|own|big|little|older|younger|elder|best|young|poor|rich|sick|blind|grown)$/;
/** Those who are called by it, without "my". */
const KIN = words('nana nan gran granny grandma grandad granda mum mom mam dad daddy auntie');

/** "Nanas plate cracked", and not "nanas cook": one of one's own, what was theirs, and what became of it. */
function isKinsThing(word: string, next: string, afterNext: string): boolean {
  return KIN.has(word.slice(0, -1)) && word.endsWith('s') && isThing(next) && /ed$/.test(afterNext);
}

/** "Through Nans kitchen": a capital makes it a name; "for mums alone" means many. */
function isKinsOwn(word: string, next: string): boolean {
  return /^\p{Lu}\p{Ll}+s$/u.test(word) && KIN.has(word.slice(0, -1).toLowerCase()) && isThing(next);
}

function bareAt(said: readonly string[], at: number): string {
  return (said[at] ?? '').toLowerCase().replace(/[^a-z0-9’']+$/, '');
}

function mend(word: string, last: string, next: string, afterNext: string): string {
  const low = word.toLowerCase();
  if (low === 'i') return 'I';
  if (low === 'its') {
    // "Lost its only nurse": what a verb or a preposition goes to is owned.
    const isOwned = next === 'only' && afterNext !== '' && (isPast(last) || PREPOSITIONS.has(last));
    return !isOwned && isItIs(next, afterNext) ? likeCase(word, 'it’s') : word;
  }
  if (low === 'ill') return BEFORE_PRONOUN.test(last) && isPlainVerb(next) ? 'I’ll' : word;
  if (low === 'id')
    return (/^(?:like|love|rather|be|been|done|seen|help|hate|never|still|always|just|probably)$/.test(
      next,
    ) ||
      (isPlainVerb(next) && !isNounToo(next))) &&
      !/^(?:my|the|an?|your|no|photo|student)$/.test(last)
      ? 'I’d'
      : word;
  if (low === 'well')
    return BEFORE_PRONOUN.test(last) && /^(?:be|get|have|see|do|make|go|need)$/.test(next)
      ? likeCase(word, 'we’ll')
      : word;
  if (low === 'were')
    return BEFORE_PRONOUN.test(last) &&
      /^(?:all|not|a|the|short|busy|slammed|swamped|packed|understaffed|\w+ing)$/.test(next)
      ? likeCase(word, 'we’re')
      : word;
  const whole = WHOLE.get(low);
  if (whole) return low.startsWith('i') && !low.startsWith('it') ? whole : likeCase(word, whole);
  if (NOT.has(low)) return likeCase(word, low === 'cant' ? 'can’t' : `${low.slice(0, -2)}n’t`);
  // "Somebodys yelling", "no ones watching", "somethings going down".
  if (next !== '' && (/^(?:some|no|every|any)(?:body|one)s$/.test(low) || (low === 'ones' && last === 'no')))
    return `${word.slice(0, -1)}’s`;
  if (/^(?:some|no|every)things$/.test(low) && IS_SO.test(next)) return `${word.slice(0, -1)}’s`;
  if (/^[a-z]+s$/.test(low) && isOwned(low.slice(0, -1), last, next, afterNext))
    return `${word.slice(0, -1)}’s`;
  return word;
}

/** What is said of a thing that nobody names: "off", "burning". */
const IS_SO =
  /^(?:wrong|off|broken?|up|down|not|gone|about|been|got|on|in|out|quiet|calm|ready|weird|really|just|always|finally|different|easy|hard|\w+ing)$/;

/** A word that is all in capitals stays so ("DONT" is a shout, which is undone later). */
function likeCase(word: string, mended: string): string {
  if (word.length > 1 && word === word.toUpperCase()) return mended.toUpperCase();
  return /^[A-Z]/.test(word) ? mended.charAt(0).toUpperCase() + mended.slice(1) : mended;
}

/** "Its blowing", "its pouring down": what the weather does, and no thing that is owned. */
const OF_SKY =
  /^(?:blowing|raining|snowing|pouring|freezing|boiling|chucking|tipping|lashing|bucketing|hailing|getting|going|coming)$/;

function isItIs(next: string, afterNext: string): boolean {
  if (
    AFTER_ITS.test(next) ||
    OF_SKY.test(next) ||
    (next.endsWith('ing') && /^(?:off|up|out|down|in|and|like|my|me)$/.test(afterNext))
  )
    return true;
  if (
    !(
      ADJECTIVES.has(next) ||
      OF_WEATHER.test(next) ||
      /.{3}(?:[ai]ble|ful|ous)$/.test(next) ||
      /(?:ier|better|safer|faster|cleaner|cheaper|calmer|quieter|simpler)$/.test(next)
    ) ||
    next === 'own'
  )
    return false;
  return (
    afterNext === '' ||
    /^(?:and|or|but|in|when|for|to|that|with|enough|at|on|there|here|i|because)$/.test(afterNext)
  );
}

function isPlainVerb(word: string): boolean {
  return word === 'be' || word === 'have' || word === 'do' || (isBaseVerb(word) && !ADJECTIVES.has(word));
}

/** "My dads shop", "everyones diagrams": someone one speaks of as one's own, and a thing behind. */
function isOwned(owner: string, last: string, next: string, afterNext: string): boolean {
  if (next === '' || !isThing(next)) return false;
  if (ANYONE.has(owner) || (owner === 'people' && last === 'other')) return true;
  if (/^(?:a|an|one|another|every|each)$/.test(last) && (SINGLES.has(owner) || OWNERS.has(owner)))
    return true;
  // "The whole months meat": a time, and what was for it.
  if (TIMES.has(owner) && /^(?:whole|last|next|one|a|each|every)$/.test(last) && !/(?:ing|ed)$/.test(next))
    return !isBaseVerb(next) || isNounToo(next);
  if (!OWNERS.has(owner) || !/^(?:my|his|her|our|their)$/.test(last)) return false;
  // "My sisters run the shop" has a verb where "my sisters run" has a thing.
  return !isBaseVerb(next) || (isNounToo(next) && (afterNext === '' || PREPOSITIONS.has(afterNext)));
}

function isThing(word: string): boolean {
  if (PREPOSITIONS.has(word) || DETERMINERS.has(word) || isAdverb(word)) return false;
  // "Two of my mates fell".
  if (isPast(word) && word !== 'left' && word !== 'lead') return false;
  return !/^(?:and|or|but|who|that|which|when|is|are|was|were|am|has|have|had|can|could|will|would|do|did|does|i|me|it|to|[a-z]+ed|[a-z]+n’t)$/.test(
    word,
  );
}

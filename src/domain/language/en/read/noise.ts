import { trimEnd, trimStart } from './clean.ts';
import type { Phrase } from './phrase.ts';
import { NOISE, ROUGH } from './words.ts';

/** Words around an answer that is none ("hmm not sure", "dunno lol", "no idea sorry"). */
const AROUND =
  /^(?:(?:hmm+|um+|er+|well|haha|lol|oh|sorry|honestly|tbh|i|really|actually|just)[\s,]+)+|(?:[\s,]+(?:lol|haha|sorry|tbh|yet|really|please|honestly|thanks|thank you|mate|man|bro|soz|either|anymore|today|now|at the moment|right now|atm|\?+))+$/g;

/** Ways to say that one has no answer, whole. */
const NO_ANSWER = new RegExp(
  `^(?:${[
    '(?:do not|don’t|dont|didn’t) (?:really )?know(?: what to (?:say|write|put))?',
    '(?:no|not|have no|haven’t (?:an?|any)) (?:idea|clue|sure|applicable|thought|comment|answer|reason)s?',
    '(?:i’m |im |am )?not (?:really )?sure',
    '(?:dunno|idk) .{0,16}',
    'nothing(?: really)?(?: (?:comes|springs) to mind| to say| in particular)?',
    '(?:none|no one|nobody|noone)(?: really)?(?: of (?:it|them|these|the above|your business))?',
    '(?:no ?one|nobody) (?:ever )?(?:comes|asks)(?: to)? me',
    '(?:can’t|cant|cannot) (?:remember|think|say)(?: of (?:anything|any|one))?',
    'haven’t got a (?:thought|clue|idea).*',
    '(?:ur|your|yer) (?:mum|mam|mom|ma)',
    'references (?:are )?(?:available|on request|upon request).*',
    'skip (?:this|it|that)(?: (?:one|question))?',
    '(?:’d |would |i’d )*(?:prefer|rather) not(?: to)?(?: (?:say|answer|tell|write).*)?',
    'none of (?:your|ur) .*business',
    'it depends|good question|still thinking|google it|just because|lorem ipsum.*|blah(?: blah)+',
    '(?:as|see|same as|like) (?:above|before)',
    'what (?:does this mean|kind of question is this)|why do you need to know(?: this)?',
    'no more .{1,16} please|never had (?:a|one|any)(?: job)?',
    'th(?:is|at|e) (?:question |form )?is (?:a )?(?:too|so|very|stupid|silly|boring|dumb|private|personal).*',
    '(?:too|that’s|thats|it’s|its) (?:private|personal|complicated|hard)(?: to (?:say|answer|explain))?',
    '(?:not|doesn’t|does not|doesnt) (?:telling|saying|relevant|applicable|apply|yet|my business|today|now)(?: (?:to|you).{0,12})?',
    '(?:mind|leave) (?:your own business|me alone|it blank|this blank|blank)|(?:who|dont|don’t|do not) cares?',
    '(?:ask|tell) (?:me|you) (?:later|tomorrow|again|another time)|maybe later|later maybe|no thanks?(?: you)?',
    '(?:don’t|dont|do not|haven’t|havent|never) (?:want to (?:say|answer|share|talk about it)|have (?:one|any|a .{1,12})|got (?:one|any)|thought about (?:it|that|this))',
    '(?:will|’ll|need to|let me|have to) think(?: about (?:it|this|that))?|(?:stupid|silly|dumb|hard|weird) question',
    '(?:will|’ll|to) (?:fill|do|finish|answer|write)(?: (?:it|this|that))?(?: in)? later|(?:can’t|cant) be (?:bothered|arsed)',
    '(?:what|why) (?:is|are|do|does|should) (?:this|that|you)(?: (?:mean|for|want|ask|asking|need to know.*|about))?',
    '(?:same|like) (?:again|thing|as (?:before|last time|ever))|test(?:ing)?[ \\d]*|hello (?:world|there)|lol no|no lol',
  ].join('|')})$`,
);

/** Whether nothing was said: a dash, "idk", keyboard mash, or no letter at all. */
export function isNoise(line: string): boolean {
  if (line.length > 80) return false;
  const plain = trimEnd(trimStart(line)).toLowerCase();
  if (!/[a-z]/.test(plain) && !/\p{L}/u.test(plain)) return true;
  if (NOISE.has(plain)) return true;
  if (plain.includes(' ')) return holdsNoAnswer(plain) || isMostlyMash(plain);
  return isMash(plain);
}

function holdsNoAnswer(plain: string): boolean {
  if (/^(\S+)(?: \1)+$/.test(plain)) return true;
  const core = plain.replaceAll("'", '’').replace(AROUND, '');
  return core === '' || NOISE.has(core) || NO_ANSWER.test(core);
}

/** Four words and more of which nearly all were typed to get past the field. */
function isMostlyMash(plain: string): boolean {
  const words = plain.split(/[\s,;.?!/]+/).filter((word) => word !== '');
  if (words.length < 4) return false;
  const isEmpty = (word: string) => NOISE.has(word) || isMash(word) || /^\d+$/.test(word);
  // Most answers are meant: they stop being looked at as soon as too many of their words are.
  let meant = 0;
  return words.every((word) => isEmpty(word) || ++meant <= words.length * 0.3);
}

/** One "word" of one letter, of neighbouring keys, or of Latin letters without a vowel, was not meant as one. */
function isMash(plain: string): boolean {
  if (/^(\p{L})\1{2,}$/u.test(plain) || /^(\p{L}{2,4})\1+$/u.test(plain)) return true;
  if (/^(?:asd|qwe|zxc|dsf|sdf|hjk|jkl|lkj|hgf)/.test(plain)) return true;
  if (/^(?:test|asdf?)\d*$/.test(plain) || /^no(?:pe)*$/.test(plain)) return true;
  if (!/^[a-z]{4,}$/.test(plain)) return false;
  return !/[aeiouy]/.test(plain) || /^[asdfghjkl]{6,}$/.test(plain) || /^[qwertyuiop]{9,}$/.test(plain);
}

const CONTACT =
  /\S@\S+\.\S|(?:^|\s)@[a-z0-9]\w{2,}|https?:|www\.|\b[a-z0-9-]+\.(?:com|org|net|co\.\w\w|io|info|edu|me|dev)\b|(?:\+|\b0)\d[\d\s().-]{7,}\d|\b\d{3}\)?[-. ]\d{4}\b|\bat \S+ dot (?:com|org|net)\b|\b\d{1,3} [a-z]+ (?:street|road|avenue|lane)\b/i;

/** Whether the line holds an address or a telephone number. */
export function holdsContact(line: string): boolean {
  return /[@\d.:]| dot /.test(line) && CONTACT.test(line);
}

/** A rough word with stars in it ("f*** off"), which tidying would make unrecognisable. */
const STARRED = /(?:^|[^\p{L}\p{N}*])[b-z]\*(?:\*|[a-z])/iu;
const INSULT =
  /\b(?:fat|useless|lying|stupid|nosy|stuck[- ]up|lazy|thieving|ugly)\b(?: \w+)? (?:cows?|pigs?|gits?|sods?|idiots?|liar)\b|\bsuck(?:ing)? cock\b/i;

/** Whether the answer holds a word that one does not want on paper. */
export function isRough(raw: string, { line, words }: Phrase): boolean {
  if (words.some((word) => ROUGH.has(word))) return true;
  return (raw.includes('*') && STARRED.test(raw)) || INSULT.test(line);
}

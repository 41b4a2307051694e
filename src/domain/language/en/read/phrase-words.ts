/** Words that only the reading of whole phrases needs: the page asks for them with the second half of the language. */
import { BASE_VERBS } from './verbs.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words that open a clause of its own ("they ...", "I ..."). */
export const CLAUSE_OPENERS = words(`
  although bc because cause cos cuz he he's hes i i'd i'll i'm i've id if im it it's ive nobody noone she
  she's shes since that's there there's theres they they're they've though unless we we're we've when whenever
  while you you're youre`);

/** Words that speak to the reader: a sentence in the first person cannot hold them. */
export const SECOND_PERSON = words("you your yours yourself you're youre you'd you'll you've u ur");

/** Verbs after which a form in -ed or -en is a participle ("be seen", "getting paid"). */
export const BEFORE_PARTICIPLE = words(`
  a am an and are as be been being by feel feeling get gets getting got had has have having her his i've is
  it's left more most my never not of our stay staying the their they've was we've were with`);

/** Whether a word is a known verb with the -s of he, she and it ("keeps", "tries", "teaches"). */
export function isThirdPerson(word: string): boolean {
  if (!word.endsWith('s') || word.length < 4) return false;
  if (BASE_VERBS.has(word.slice(0, -1))) return true;
  if (word.endsWith('ies')) return BASE_VERBS.has(`${word.slice(0, -3)}y`);
  return word.endsWith('es') && BASE_VERBS.has(word.slice(0, -2));
}

/** Adjectives that are verbs as well, and in front of a thing are rather adjectives ("open roads", "dry humour"). */
export const ADJECTIVES_BEFORE_NOUNS = words(
  'open dry calm warm free slow cool quiet complete blank secure present',
);

/** Adjectives that are things as well when they stand alone ("quiet", "fun"). */
export const ADJECTIVES_AS_NOUNS = words('calm quiet fun good content cool fit well warm kind open welcome');

/** The last word of a name made of two nouns ("care work", "design skills"). */
export const COMPOUND_HEADS = words(`
  balance bills care classes cost costs course courses design development experience groups history language
  languages law lessons life management music parties planning practice prices records repair repairs sales
  science service services shift shifts skills support systems targets techniques theory therapy training work
  work-life writing`);

/** What one would rather be rid of: neither a gift, nor something to get better at. */
export const UNWANTED = words(`
  anxiety failing fear forgetting impatience laziness losing nerves nervousness overthinking panicking
  procrastinating procrastination shyness worrying`);

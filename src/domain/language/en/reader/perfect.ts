import { isPast } from '#src/domain/language/en/read/verbs.ts';
import { baseOfPast, pastOf } from './inflect.ts';
import { baseOfParticiple, isBaseVerb, isNounToo } from './verb-words.ts';

/** "Have trained three apprentices", "’ve finish the floor": what is told as done up to now, and the verb behind it. */
const PERFECT = /^(I )?(?:have|I?[’']ve) (?:already |just |also |now )?(\p{Ll}+)(?! \p{Ll}+ing\b)(?= |$)/u;
/** Behind a word that names a thing too, a verb has its object. */
const HAS_ITS_OBJECT =
  /^(?:an?|the|my|our|his|her|their|this|that|one|two|three|four|five|six|ten|many|some|all|both|\d[\d,.]*|new|old|small|big) /u;

/** A deed that was told in the perfect, in the past: "trained three apprentices", "finished the floor". All else as it is. */
export function inSimplePast(line: string): string {
  const [whole, subject = '', word = ''] = PERFECT.exec(line) ?? [];
  if (whole === undefined) return line;
  const rest = line.slice(whole.length);
  if (word === 'been') return `${subject}was${rest}`;
  const asVerb =
    isBaseVerb(word) && (!isNounToo(word) || HAS_ITS_OBJECT.test(rest.trimStart())) ? word : null;
  const base = baseOfParticiple(word) ?? baseOfPast(word) ?? asVerb;
  return base && base !== 'have' ? `${subject}${pastOf(base)}${rest}` : line;
}

/** "Have I let a bad part go", "had never signed it", behind "I never": the past of what was not done. */
export function neverDone(said: string): string {
  return inSimplePast(
    said
      .replace(/^(?:I )?(?:never )?(was|am|have|had)(?: I)?(?: (?:n?ever|once))? /u, '$1 ')
      .replace(
        /^had (?=(\p{Ll}+)(?: (?:an?|the|my|our|any|it|them|for|to|in|at|on|off|out|up)\b|$))/u,
        (had, did: string) => ((baseOfParticiple(did) ?? baseOfPast(did)) ? 'have ' : had),
      ),
  );
}

/** What is left of "I have done": none of these is said of what was done to one. */
const DONE =
  /^(?:done|seen|drawn|written|rewritten|driven|flown|grown|ridden|swum|sung|sewn|woven)(?= (?!(?:by|to|for|of|off|from|about)\b)[\p{Ll}\d])/iu;

/** "Done the whole cake meself", "seen 11 apprentices through", "me and my brother rebuilt the barn": what one did, as it is told. */
export function asDeed(said: string): string {
  return (
    inSimplePast(said)
      .replace(DONE, (word) => pastOf(baseOfParticiple(word.toLowerCase()) ?? word))
      // "Had my own practice, 3 chairs, 11 years".
      .replace(/(?<=\p{L}), (\d+|two|three|four) (\p{Ll}+s), (\d+) years?$/u, ' with $1 $2 for $3 years')
      .replace(
        /^me and (my \p{Ll}+) (\p{Ll}+) ([^,.]+)$/u,
        (whole, who: string, verb: string, what: string) =>
          isPast(verb) ? `${verb} ${what} with ${who}` : whole,
      )
      .replace(
        /\b(like|as|what|how) (he|she|they) (\p{Ll}+)(?= me\b|$)/u,
        (whole, how: string, who: string, verb: string) =>
          isBaseVerb(verb) ? `${how} ${who} ${pastOf(verb)}` : whole,
      )
  );
}

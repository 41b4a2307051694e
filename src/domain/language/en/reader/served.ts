import { countStretches } from '#src/domain/text/stretches.ts';
import { isBroken } from './broken.ts';
import { freeVerbs } from './free-verbs.ts';
import { servedEnd, servedWhole } from './names-when-here.ts';
import { NO_PROSE } from './prose.ts';
import { repairProse } from './repair.ts';
import { sentence } from './sentence-forms.ts';
import { tag } from './tags.ts';

const MOST_WORDS_OF_PEOPLE = 6;
/** With what is told of them. */
const MOST_WORDS = 18;
/** Fewer words tell of nobody in particular. */
const FEWEST_WORDS_TOLD = 5;

/** "My sister till she finishes college": who, and for how long. */
const FOR_A_TIME =
  /^((?:my|our|the|ma|me) [\p{L} ’-]+?)( (?:till|until|while|as long as) (?:she|he|they|it|I|we)(?:’s|’re)? .+)$/u;
/** For how long, said as one says it. */
const IS_UNTIL =
  /^ (?:till|until) (?:(?:she|he)(?:’s| is| \p{Ll}+s)|they(?:’re| are| \p{Ll}+[^s\s])) (?:\p{Ll}+ ?)+$/u;
/** "Folks who’d rather keep a thing": told in a clause whose verb is short. */
const WHO_WOULD =
  /^(?:the |our )?(?:\p{Ll}+ ){0,4}\p{Ll}+ (?:who|that)(?:’d|’ve|’re|’ll| would| could) \p{L}/u;
/** "Old ladies", before what is told of them in words that not everybody reads. */
/** "The ladies who bring one broken tile", before another thing that is told of them; behind a verb that waits for more it is cut nowhere. */
const FIRST_TOLD =
  /^((?:the )?(?:\p{Ll}+ ){0,3}(?:\p{Ll}+s|people|children|folk|men|women) (?:who|that) .+?)(?<! (?:know|want|need|like|love|try|have|think|ask|learn|how|what|where|when|to),?),? (?:and|but|because) /u;
const BEFORE_TOLD =
  /^(?!perhaps |maybe |some |any |mostly )((?:the )?\p{Ll}+(?: (?:and |from |in |of |my |our |the )*\p{Ll}+){1,4}) (?:who|that|which|wey|weh|what)(?:’\p{L}+)? /u;

/** "Farmers", by what they do: one word says whom it means. */
const WORKERS_TOLD = /^((?:the )?\p{Ll}{3,}[eo]rs) who (?:their|his|her|no|don) /u;

/** Whom a line names that could not be read whole: with for how long where that is plain, else without what is told of them; null where nobody is named so. */
export function readServed(text: string): string | null {
  const [, who = '', till = ''] = FOR_A_TIME.exec(text) ?? [];
  if (who !== '') {
    if (countStretches(who) > MOST_WORDS_OF_PEOPLE) return null;
    const mine = who.replace(/^(?:ma|me) /u, 'my ').replace(/\blil\b/u, 'little');
    const isPlain = IS_UNTIL.test(till) && countStretches(till) <= MOST_WORDS_OF_PEOPLE;
    return isPlain ? `${mine}${till.replace(' till ', ' until ')}` : mine;
  }
  const whole = servedWhole.of(text);
  if (whole !== null) return whole;
  if (WHO_WOULD.test(text) && isPlainProse(text)) return text;
  const first = FIRST_TOLD.exec(text)?.[1] ?? '';
  if (countStretches(first) >= FEWEST_WORDS_TOLD && isPlainProse(first) && freeVerbs(tag(first)) === 0)
    return first;
  const people = (BEFORE_TOLD.exec(text) ?? WORKERS_TOLD.exec(text))?.[1] ?? '';
  return /(?:s|people|children|folk|men|women)$/u.test(people) && isPlainProse(people) ? people : null;
}

/** "The record of small places, before the last who knows them is gone", whole, once what reads it is here. */
export function withItsEnd(named: string, quote: string): string | null {
  return servedEnd.of([named, quote]);
}

/** "Folks on the south side, we had brown water 2 summers": what the person tells of themselves, or of those they name, behind. */
const TOLD_BESIDE =
  /^[^,.]{4,}[,.] ((?:I|we|they|nobody|no one|(?:half|most|some|all|many) of them) (?!(?:guess|mean|suppose|think|hope|would|wouldn’t|just|don’t know|am not|want|need)\b|.*\b(?:only|them)\b)\p{L}[\p{L}\d’ -]+)$/iu;
const FEWEST_WORDS_BESIDE = 4;
const MOST_WORDS_BESIDE = 12;

/** Such a sentence with its stop; null where it is not plain prose, or denies something. */
export function tellBeside(quote: string): string | null {
  const line = repairProse(quote)
    .trim()
    .replace(/[.\s]+$/u, '');
  const told = TOLD_BESIDE.exec(line)?.[1] ?? '';
  const words = countStretches(told) + Number(/^they /iu.test(told));
  const isSaid =
    words >= FEWEST_WORDS_BESIDE && words <= MOST_WORDS_BESIDE && freeVerbs(tag(told, true)) === 1;
  return isSaid && isPlainProse(told) ? sentence(told) : null;
}

/** Whether all of a line may be printed as it stands. */
export function isPlainProse(text: string): boolean {
  return (
    countStretches(text) <= MOST_WORDS &&
    !NO_PROSE.test(text) &&
    !isBroken(text) &&
    !/\b(?:but|not)\b/u.test(text)
  );
}

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
/** "Boys that finish school": people are "who". */
const THAT = /^([\p{Ll} ’-]*?\p{Ll}+) that (?=\p{Ll})/u;

/** A line that names those whom the work serves, with what tells which ones they are joined to them. */
export function ofWhom(line: string): string {
  const told = line
    .replace(ALSO_WHO, ', also those who ')
    .replace(WHICH, (whole, who: string) => (who.split(' ').some(isPeople) ? `${who} ` : whole))
    .replace(THE_ONES, ' ')
    .replace(FAR, ' ');
  return told.replace(THAT, (whole, who: string) =>
    isPeople(lastOf(who)) && !/\b(?:so|such|sure|see|know|show|tell)\b/u.test(who) ? `${who} who ` : whole,
  );
}

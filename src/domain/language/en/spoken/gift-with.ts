import { from, type Piece } from '#src/domain/language/en/compose/line.ts';
import { LANGUAGES } from '#src/domain/language/en/mend/the-too-much.ts';
import type { Gift } from '#src/domain/synthesis/slots.ts';
import { say } from './frames.ts';

/* A gift by a bare name: what one is good with, what one is good at, and what one speaks. Nobody “comes for” it. */

/** Words in “-ing” that name no doing. */
export const IS_NO_ACTIVITY =
  /\b(?:thing|nothing|evening|morning|clothing|building|wedding|meeting|string|king|ring)$/u;

/** "Dogs", "zippers": things by one bare name, and nothing of what is done with them. */
export function isBareName({ forms: { noun = '', gerund, sentence, base }, isPlural }: Gift): boolean {
  return (
    (gerund ?? sentence ?? base) === undefined &&
    isPlural !== false &&
    /^\p{Ll}+s$/u.test(noun) &&
    !IS_NO_ACTIVITY.test(noun) &&
    !/(?:ics|ss|us|is)$/u.test(noun)
  );
}

/** One is good at what is a doing by its name: "very exact work in a small place". */
export function isDoneAt({ forms: { noun = '', gerund } }: Gift): boolean {
  return (
    gerund !== undefined ||
    (IS_WORK.test(headOf(noun)) &&
      /\p{Ll}/u.test(noun) &&
      !IS_NO_ACTIVITY.test(noun) &&
      !/\p{Lu}\p{Ll}+ \p{Lu}/u.test(noun))
  );
}

/** Whether the words name things of one kind, and neither a work nor what belongs to somebody. */
export const isThings = (text: string): boolean =>
  IS_OF_THINGS.test(text) && !IS_WORK.test(headOf(text)) && !IS_OTHERS_OWN.test(text);

const headOf = (noun: string) =>
  noun.split(/,? (?:of|for|with|in|on|to|about|from|at|that|who|which) /u)[0] ?? '';
const IS_OF_THINGS =
  /^(?:\p{L}[\p{Ll}'’-]* ){0,2}\p{L}\p{Ll}*[^su'’\P{Ll}]s(?: (?:and|or) (?:\p{Ll}+ )?\p{Ll}+s)?(?: (?:to|from|in|on|of|with) .+)?$|^(?:jewel(?:le)?ry|wood|leather|metal|hair|paint|glass|clay|fabric|wool|livestock|poultry|cattle|machinery|furniture|equipment|pottery|concrete|stone|software|hardware|money|paperwork|maths|food|fish|bread)$/u;
const IS_WORK =
  /(?:ing|ion|ment|ance|ence|ship|work|care|service|repair|design|research|sales|maths|math|ics|logy|graphy)$/iu;
const IS_OTHERS_OWN = /\b(?:people\b(?!['’])|my\b|their\b)/iu;

/** "Sign language", "Spanish and some Arabic": one speaks or uses it. */
export function languageOf(gift: Gift): Piece {
  const { noun = '', gerund } = gift.forms;
  if (gerund !== undefined || !IS_LANGUAGE.test(noun)) return null;
  return say(/\b(?:sign|[A-Z]{1,4}SL)\b/iu.test(noun) ? 'gift-uses' : 'gift-speaks', {
    own: [from(gift, noun, 'noun')],
  });
}

const ONE_LANGUAGE = `(?:(?:some|a little|basic|fluent|good) )?(?:${LANGUAGES}|(?:\\p{Lu}\\p{Ll}+ )?[Ss]ign [Ll]anguage|[A-Z]{1,4}SL)`;
const IS_LANGUAGE = new RegExp(`^${ONE_LANGUAGE}(?:(?:, | and |, and )${ONE_LANGUAGE})*$`, 'u');

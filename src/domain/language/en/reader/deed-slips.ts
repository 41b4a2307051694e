/** Slips in what somebody did or never did, each put right only where nothing else can be meant. */

import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { gerundOf, pastOf } from './inflect.ts';
import { isBaseVerb, isSameInPast } from './verb-words.ts';

const TIMES = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';
/** What belongs to somebody: "anybody cloth" lacks its apostrophe. */
const OWNED =
  'cloth(?:es)?|work|money|things?|stuff|cars?|house|hair|name|food|phone|bags?|shoes?|job|orders?|child|kids?|baby|life|secrets?|problems?|bills?|meals?|dress|property|tools?|land|boat|bikes?|birthday|story|medicine|papers?|files?|pay|wages|salary|turn|garden|dog|heart|time|voice|eyes|hands?|feelings|room|bed|door|letters?|parcels?|luggage';

const ROWS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `\\b((?:any|some|every|no)(?:body|one)) (?=(?:(?:old|new|best|good) )?(?:${OWNED})\\b(?! (?:me|for me)\\b))`,
      'gi',
    ),
    '$1’s ',
  ],
  // "Let go a train": what one lets go stands between.
  [
    /\b(let|lets|letting) go ((?:an?|the|my|one|any) \p{Ll}+)(?=$|[,.]| (?:with|without|in|on|at|that|which|if|when|until|before|after|and)\b)/giu,
    '$1 $2 go',
  ],
  // "Ran a crew four years": for how long.
  [
    new RegExp(
      `\\b(crew|team|shop|class|route|farm|ward|shift|line|unit|site|yard|office|kitchen|boat|ship|bus|taxi|school|store) (?=${TIMES} (?:years|months|weeks)\\b)`,
      'gi',
    ),
    '$1 for ',
  ],
  // "Four years no accident": with none of it.
  [
    /(?<=\b(?:years?|months?|weeks?|days|seasons?|shifts|km|miles|jobs|runs|trips|flights|births|rides)),? no (?=\p{Ll}{3})/giu,
    ' with no ',
  ],
  [/\bin (?:the )?(desk|counter|reception|till|steering wheel|controls|bedside)\b/gi, 'at the $1'],
  [/\b(?:at|in|on) (construction|building) site(?=$|[,.])/gi, 'on a $1 site'],
  [
    /\ball the (country|world|city|town|village|street|night|day|family|house|school|building|team|class|room|bus|train|boat|shop|floor|ward|neighbou?rhood)\b/gi,
    'the whole $1',
  ],
  [/\bat (checkpoint|roadblock|bus stop|border post|petrol station|gas station)\b/gi, 'at a $1'],
  [/\b((?:explain|put|say|tell|writ|show|teach)\p{Ll}* (?:\p{L}+ ){1,4})simple$/giu, '$1simply'],
  [/(?<=\bI (?:\p{L}+ ){1,4})in hands\b/giu, 'in my hands'],
  // "For three my sisters": how many stands behind whose they are.
  [
    /\b(two|three|four|five|six|both|all) (my|our|his|her) (?=\p{Ll}+(?:s|children)\b)(?<!\b(?:both|all) (?:my|our|his|her) )/giu,
    '$2 $1 ',
  ],
  [/\blate (to|for) the (?=(?:work|school)\b)/giu, 'late $1 '],
  [/\bwithout (?:nobody|no one)(?= )/giu, 'without anybody'],
];

const MAY_SLIP =
  /(?:body|one) |\bgo (?:an?|the|my|one|any) |\b(?:years|months|weeks|days|shifts|km|miles|trips),? no |\bin (?:the )?(?:desk|counter|reception|till|steer|contr|beds)|ing site|ion site|\ball the |in hands| simple$|\b(?:two|three|four|five|six) (?:my|our|his|her) |\blate (?:to|for) the |without no|\bat (?:check|road|bus|border|petrol|gas)| (?:years|months|weeks)\b/i;

/** The line with its slips of this kind put right. */
export function mendDeedSlips(line: string): string {
  if (!MAY_SLIP.test(line)) return line;
  let mended = line;
  for (const [pattern, whole] of ROWS) mended = mended.replace(pattern, whole);
  return mended;
}

/** "Was translate for families", "done up the hall", "don build house": what was done, with its verb as past. */
export function asDone(line: string): string {
  return (
    line
      .replace(/^(?:I )?(?:was|am|did) (\p{Ll}+)(?= )/u, (whole, verb: string) =>
        isBaseVerb(verb) &&
        !ADJECTIVES.has(verb) &&
        !isSameInPast(verb) &&
        !/^did/u.test(whole.replace(/^I /u, ''))
          ? pastOf(verb)
          : whole,
      )
      // What one is given, offered or told is no deed of one's own; what one saved or found is.
      .replace(
        /^(?:I )?was (saved|rescued|repaired|fixed|built|found|opened|organi[sz]ed|planted|painted|helped|finished|started|created|carried|designed|translated|cooked|cleaned|changed|improved|wrote|drove) (?=(?:an?|one|my|the|two|three|\d+|all) \p{L})/u,
        '$1 ',
      )
      .replace(/^setup (?=\p{Ll})/u, 'set up ')
      .replace(
        /\bwho (\p{Ll}+)(?= (?:in|into|from|off|down|me|us|him|her|the|my|a|help|money|out)\b)/u,
        (whole, verb: string) =>
          isBaseVerb(verb) &&
          !isSameInPast(verb) &&
          !/^(?:have|need|live|work|own|want|know|love)$/u.test(verb)
            ? `who ${pastOf(verb)}`
            : whole,
      )
      .replace(
        /\bwithout (any(?:body|one)|them|him|her|the \p{Ll}+|my \p{Ll}+) (\p{Ll}+)(?=$| )/u,
        (whole, who: string, verb: string) => (isBaseVerb(verb) ? `without ${who} ${gerundOf(verb)}` : whole),
      )
      .replace(/, (?:just )?me and ((?:my|our) \p{Ll}+)$/u, ' with $1')
      .replace(/^(?:I )?done (?=(?!with\b|by\b|for\b|in\b)\p{L})/u, 'did ')
      .replace(/^(?:I )?don (\p{Ll}+)(?= )/u, (whole, verb: string) =>
        isBaseVerb(verb) ? pastOf(verb) : whole,
      )
  );
}

/** What was never done, as English tells it: "lost a single passenger", "had one box rejected"; no figure of money behind "even". */
export function mendNever(line: string): string {
  return line
    .replace(/^(?:I )?have (?=\p{Ll}+(?:ed|en|t|ne|ught|ade)\b)/u, '')
    .replace(/\bnot 1$/u, 'not one')
    .replace(
      /^(sell|sold|give|gave|show|showed|bring|brought|send|sent|serve|served|teach|taught|lend|lent) to ((?:an? |the |my |any )?\p{Ll}+) ((?:the|an?|my|any|one) .+)$/u,
      (_, verb: string, whom: string, what: string) =>
        `${verb} ${what} to ${/^\p{Ll}+[^s]$/u.test(whom) ? `a ${whom}` : whom}`,
    )
    .replace(/^late one$/u, 'late')
    .replace(/,? (?:not )?even .*\d.*$/iu, '')
    .replace(
      /^g[eo]t (one|an?|any|a single) ((?:\p{L}+ ){1,3})(?=(?:rejected|returned|refused|stolen|lost|broken|sent back)\b)/iu,
      'had a single $2',
    )
    .replace(
      /^(\p{L}+(?: up| out| off)?) one (?=\p{Ll}+[^s\s](?:$|[ ,]))(?!of\b|day\b|night\b|more\b|and\b|or\b|that\b|in\b|for\b|to\b|by\b|who\b)/iu,
      '$1 a single ',
    );
}

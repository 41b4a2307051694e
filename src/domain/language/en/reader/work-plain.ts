import { withArticle } from '#src/domain/language/en/with-article.ts';
import { thirdOf } from './inflect.ts';
import { oneBefore } from './many-of.ts';
import { isBaseVerb } from './verb-words.ts';
import { isWork, isWorker } from './work-words.ts';

/** Short forms and frames of an answer about work, each with the words that it stands for. */
const FRAMES: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!\b(?:high|info|fin|green|ed|at|(?:at|in|from) the|voc?|ivy|georgia|texas|virginia)) tech\b(?! (?:support|college|compan|firm|industry|work|job|shop|school|sector))/giu,
    ' technician',
  ],
  [
    /\b(doctor|vet|dentist|teacher|nurse|butcher|baker|barber|chemist|electrician|plumber|builder)s (?=(?:receptionist|assistant|aide?|mate|helper|apprentice|secretary|nurse)\b)/giu,
    '$1’s ',
  ],
  [
    /\b(nurs(?:e|ing)|teacher|health|care|hospice|classroom|home)((?:’s)? )aid(?=$|,| (?:or|and|in|at) )/giu,
    '$1$2aide',
  ],
  [/ (?:something|stuff)$/iu, ''],
  [
    / (?:for|at) (?=(?:my|our) \p{L}+’s (?:shop|store|bakery|farm|garage|restaurant|café|cafe|salon|workshop|hotel)\b)/giu,
    ' in ',
  ],
  [/ (in|to|from|or|at) (?=(?:UK|USA?|UAE|Netherlands|Philippines)\b)/gu, ' $1 the '],
  [/(?<=\b(?:junior|software|web|game) )dev\b/giu, 'developer'],
  [/\bin ?charge$/iu, 'in-charge'],
  // "Getting yelled at (insurance claims)": the work is in the brackets.
  [/^(?:getting|being) \p{Ll}+(?:ed|t)\b.*$/iu, ''],
  [/(?<=\p{L}{3}),? (?:\(?retd?\.?\)?|retired|before)$/iu, ''],
  [/\b(for|of) (?=(?:dad|mum|mom|mother|father)(?: in law)?$)/giu, '$1 my '],
  [/^care (?:of|for) my /iu, 'caring for my '],
  [/,? (?:for |total )?\d+ years$| on the side$| since (?:19|20)\d\d$/u, ''],
  [/ but (?:only )?(day|night|morning|weekend)s?(?: only)?$/iu, ', $1s only'],
  [/^(?:i )?(?:was |am )?(?:a )?(?:working|to work|doing (?:an? )?job) (?:like|as) (?:an? )?/iu, ''],
  [/ now$/iu, ''],
  [/, ([^,]+) too$/u, ' and $1'],
  [/, and (?=a bit of )/u, ' with '],
  [/ n (?=an? |\p{Ll}{3})/gu, ' and '],
  [/ but (\p{Ll}+)(?=$|,)/u, ', $1'],
  [/ (?:wi|with) own /iu, ' with my own '],
];

/** "Factory of motorcycle parts". */
const A_PLACE_OF =
  /(?<!(?<!\b(?:in|at) )\bthe )\b(?:(?<=\b(?:in|at) )the )?(factory|shop|store|workshop|company|clinic|restaurant|farm|kitchen|laundry|reception) of (?!the\b|m[ey]\b|our\b|an?\b)((?:\p{Ll}+ )?\p{Ll}+)(?=$|,| (?:in|near|at|with|for)\b)/giu;

/** The answer in the words and the frame that English has for it: "was working like croupier" names a croupier. */
export function saidPlainly(line: string): string {
  return FRAMES.reduce((said, [typed, meant]) => said.replace(typed, meant), line)
    .replace(/^\p{Lu}(?=\p{Ll}+ (?:an?|my|the) )/u, (letter) => letter.toLowerCase())
    .replace(A_PLACE_OF, (_, place: string, of: string) => `${oneBefore(of)} ${place}`)
    .replace(
      /^(work (?:in|on|at) .+?) like (?:an? )?(.+)$/u,
      (_, work: string, who: string) => `${work} as ${withArticle(who)}`,
    )
    .replace(
      /\b(in|at|open|run|start) one (\p{L}+)/giu,
      (_, verb: string, thing: string) => `${verb} ${withArticle(thing)}`,
    )
    .replace(/(\p{Ll}+) (who|that) (\p{Ll}+)/u, (whole, who: string, joint: string, does: string) =>
      isWorker(who) && isBaseVerb(does) ? `${who} ${joint} ${thirdOf(does)}` : whole,
    )
    .replace(/ for the (\p{Ll}+)$/u, (whole, who: string) =>
      isWorker(who) || /ee$/u.test(who) ? ` for ${who}s` : whole,
    )
    .replace(/^(\p{Ll}+) (\p{Ll}{3,}(?:ic|al))(?= (?:for|in|at) )/u, (whole, who: string, kind: string) =>
      isWorker(who) && !isWork(kind) ? `${kind} ${who}` : whole,
    );
}

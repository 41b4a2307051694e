import { withArticle } from '#src/domain/language/en/with-article.ts';
import { thirdOf } from './inflect.ts';
import { isBaseVerb } from './verb-words.ts';
import { isWork, isWorker } from './work-words.ts';

/** Short forms and frames of an answer about work, each with the words that it stands for. */
const FRAMES: readonly (readonly [RegExp, string])[] = [
  [/(?<=\b(?:lab|nail|pharmacy|turbine|dental|vet) )tech\b/giu, 'technician'],
  [/(?<=\b(?:junior|software|web|game) )dev\b/giu, 'developer'],
  [/\bsec (?=guard)/giu, 'security '],
  [/\bkp\b/giu, 'kitchen porter'],
  [/\bcommis$/iu, 'commis chef'],
  [/\bqa\b/gu, 'QA'],
  [/\bgovt\b/giu, 'government'],
  [/\buni (?=student)/giu, 'university '],
  [/(?<=, small) co$/iu, ' company'],
  [/^(?:sm\p{L}*|somthing) (?=in |with )/iu, 'something '],
  [/\bstay at home (?=mum|mom|dad|mother|father|parent)/giu, 'stay-at-home '],
  [/\b(for|of) (?=(?:dad|mum|mom|mother|father)(?: in law)?$)/giu, '$1 my '],
  [/^care (?:of|for) my /iu, 'caring for my '],
  [/\bmy kids (?=school|nursery)/giu, 'my kids’ '],
  [/,? like m[ey] (?=\p{L}+$)/iu, ', like my '],
  [/(?<=, like my (?:gran)?)da$/iu, 'dad'],
  [/,? (?:for |total )?\d+ years$| on the side$/u, ''],
  [/ but (?:only )?(day|night|morning|weekend)s?(?: only)?$/iu, ', $1s only'],
  [/ but (\p{Ll}+)(?=$|,)/u, ', $1'],
  [/^(?:a )?bit of everything(?: tbh)?,? (?:but )?(?:mostly )?/iu, ''],
  [/^(?:i )?(?:was |am )?(?:a )?(?:working|to work|doing (?:an? )?job) (?:like|as) (?:an? )?/iu, ''],
  [/^(?:i |to |like |want |wan )*be again (?:an? )?([^,]+)/iu, '$1 again'],
  [/^i (?:like|wan) be (?:an? )?/iu, ''],
  [/\bresponsible of (?:the )?/giu, 'head of the '],
  [
    /(?<!\bthe )\b(factory|shop|store|restaurant|farm|kitchen|laundry|reception) of (?!the\b|m[ey]\b|our\b|an?\b)(\p{Ll}+)/giu,
    '$2 $1',
  ],
  [/^(housekeeping|reception|cleaning) (hotel|hospital|school)\b/iu, '$2 $1'],
  [/\bat (?:the )?university of my country$/iu, 'at a university in my country'],
  [/^(?=(?:PhD|doctorate) (?:in|on) )/iu, 'to do a '],
  [/ now$/iu, ''],
  [/, ([^,]+) too$/u, ' and $1'],
  [/, and (?=a bit of )/u, ' with '],
  [/ n (?=an? |\p{Ll}{3})/gu, ' and '],
  [/\bmake[- ]up (?=artist)/giu, 'make-up '],
  [/\bbuild (?=inspector)/giu, 'building '],
  [/\bstart me (?=an? )/iu, 'start '],
  [/\b(in|at|for|with) (?:ONG|NGO)\b/gu, '$1 an NGO'],
  [/(?<=\bsell.+) for market$| (?:in|at) market(?= with )/iu, ' in the market'],
  [/ for abroad$/iu, ' abroad'],
  [/ (?:wi|with) own /iu, ' with my own '],
  [/^(.+) of me and my (\p{L}+)$/iu, 'run a $1 with my $2'],
];

/** The answer in the words and the frame that English has for it: "was working like croupier" names a croupier. */
export function saidPlainly(line: string): string {
  return FRAMES.reduce((said, [typed, meant]) => said.replace(typed, meant), line)
    .replace(/^\p{Lu}(?=\p{Ll}+ (?:an?|my|the) )/u, (letter) => letter.toLowerCase())
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

import { isWorker } from './work-words.ts';

const ENDS =
  '(?=$|[,.;:!?]| (?:and (?:I|he|she|they|we|it|my|the|as)|who|that|when|where|because|in|on|at|for|with|of|from|again|but|so|or|if)\\b)';
/** "I was cleaner", "my father was trauma nurse then": who somebody was, without its article. */
const WAS = new RegExp(
  `\\b((?:I|he|she|who|(?:my|our) \\p{Ll}+) (?:was|am|is|became)|I’m|^(?:was|am|became)) ((?:(?!not |never |the |an? |my |our |his |her |this |that |your |so |too |very |also |still |only |just |no |one |always |head |first |second |chief |senior |acting )\\p{Ll}+ ){0,2}\\p{Ll}+[^s\\s])${ENDS}`,
  'gu',
);
/** Posts that one person holds are named without an article, too. */
const HELD_BY_ONE =
  /(?:captain|head|chief|leader|manager|director|president|secretary|treasurer|mayor|chair\p{L}*|editor|principal|foreman|supervisor|girl|boy|aider|champion|winner|member|owner)$/u;
const SIZES =
  'small|big|large|poor|rich|busy|quiet|new|old|good|bad|tiny|little|local|private|public|rural|foreign';
const PLACES =
  'college|school|university|town|village|city|company|factory|hospital|clinic|family|shop|office|kitchen|farm|firm|restaurant|hotel|workshop|warehouse|country|place|garage|bakery|salon|pharmacy|library|team|class|room|boat|field';
/** "Students from small college like mine", "in small place": where, and of what size. */
const IN_ONE = new RegExp(
  `\\b(from|in|at|to|into|of|on|with|for) (?=((?:${SIZES}) (?:${PLACES})(?:(?= like )|${ENDS})))`,
  'giu',
);

const articleOf = (words: string) =>
  /^(?:[aio]|e(?!u)|u(?!ni|se|su)|hour|honest)/i.test(words) ? 'an' : 'a';

/** The line with the articles that a trade behind "was" and a place with its size cannot stand without. */
export function mendArticles(line: string): string {
  return line
    .replace(WAS, (whole, before: string, who: string) =>
      isWorker(who) && !HELD_BY_ONE.test(who) ? `${before} ${articleOf(who)} ${who}` : whole,
    )
    .replace(IN_ONE, (_, before: string, place: string) => `${before} ${articleOf(place)} `);
}

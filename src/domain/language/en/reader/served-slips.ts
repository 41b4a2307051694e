import { PERSONS } from '#src/domain/language/en/read/nouns.ts';
import { thirdOf } from './inflect.ts';
import { manyOf } from './many-of.ts';
import { isBaseVerb } from './verb-words.ts';
import { isWorker } from './work-words.ts';

/* Slips that are made where whom the work serves is named: one for many, what is told of them, and how they are. */

const PEOPLE =
  'people|folks?|children|kids|men|women|girls|boys|mums|moms|dads|parents|families|ones|lads|neighbours|neighbors|\\p{Ll}{2,}(?:er|or|nt|ist|ian|ee|ive)s';
const HAS: Readonly<Record<string, string>> = {
  is: 'are',
  was: 'were',
  has: 'have',
  does: 'do',
  'doesn’t': 'don’t',
  'isn’t': 'aren’t',
};

type Mend = readonly [RegExp, string | ((...found: string[]) => string)];

const ROWS: readonly Mend[] = [
  [/\bpts\b/giu, 'patients'],
  [/\b(?:old|auld) (?:ones|yins|wans)\b/giu, 'old people'],
  [/\b(?:bairns|weans|pickneys?|pikins?)\b/giu, 'children'],
  [/\bmams\b/giu, 'mums'],
  [/\b(?:old|auld) (?:fellas|fellers|boys)\b/giu, 'old men'],
  [/\baul(?:d)? (?=\p{Ll})/giu, 'old '],
  [/\bintae\b/giu, 'into'],
  [/\b((?:can’t|cannot|don’t|won’t) [\p{Ll} ]{2,30}?) no more(?=$|[,.])/giu, '$1 any more'],
  [/\btoo much of (?=(?!the\b|a\b|it\b)\p{Ll})/giu, 'too much '],
  [/^(?:the )?elderly (?=(?:who|which|that|in|at|with|on|from)\b)/iu, 'elderly people '],
  [/^people(?:’s)? (?=(?:cannot|can’t|need|want|don’t have) )/iu, 'people who '],
  [/\bbuying (?=first (?:home|house|flat|car)\b)/giu, 'buying their '],
  [
    /\b(buy|afford|need|get) new (?=(?:machine|phone|car|house|laptop|bike|boiler|roof)(?=$|[,.]| ))/giu,
    '$1 a new ',
  ],
  [
    /^(?=(?:crew|public|countryside|environment|planet|ocean|sea|community)(?:$| (?:in|at|on|of|from|who)\b))/iu,
    'the ',
  ],
  [/\bwee (?=\p{Ll}+ ones\b|ones\b)/giu, 'little '],
  [/\bwee (?=\p{Ll})/giu, 'small '],
  [/\bnae (?=\p{L})/gu, 'no '],
  [/^(?:them|that|those) lot (?=(?:on|in|at|from|over|up|down|who)\b)/iu, 'the people '],
  [/\bwho (?:wan|dey wan) (?=\p{Ll})/gu, 'who want to '],
  [/\bwho r (?=\p{Ll})/gu, 'who are '],
  [/\bwho’s (\p{Ll}+s) (?:r|are) /gu, 'whose $1 are '],
  [
    /\b(?:are )?fixin[g’]? to (?=\p{Ll})/gu,
    (whole) => (whole?.startsWith('are') ? 'are about to ' : 'about to '),
  ],
  // "Old people which is alone", "neighbours that don’t talk".
  [
    new RegExp(`\\b(${PEOPLE}) (?:which|that|who) (is|was|has|does|doesn’t|isn’t)(?=$| )`, 'giu'),
    (_, who: string, verb: string) => `${who} who ${HAS[verb.toLowerCase()] ?? verb}`,
  ],
  [
    new RegExp(
      `\\b(${PEOPLE}) (?:which|that) (?=(?:live|work|come|go|sit|are|were|have|do|don’t|can|cannot|can’t|need|want|\\p{Ll}+ed) )`,
      'giu',
    ),
    '$1 who ',
  ],
  [/(?<=\b(?:lost|have|in|with|of|fix|about|fed|raise) )there (?=(?:own )?\p{Ll}+s?(?:$| ))/gu, 'their '],
  [/\b(start|open|run) business(?=$|[,.])/giu, '$1 a business'],
  [/\b(back to|return to|in|at) office(?=$|[,.]| (?:after|when)\b)/giu, '$1 the office'],
  [/\bin (flood|fire|war|storm|earthquake|crash)(?=$|[,.])/giu, 'in a $1'],
  [
    /\b(first|second|third|final) year (?=(?:students?|pupils?|nurses|apprentices|teachers)\b)/giu,
    '$1-year ',
  ],
  [/\blate shifts$/u, 'late shift'],
  [/\blasts (?=(?:bus|train|stop|floor|row)\b)/u, 'last '],
  [/, (?:very|so|too|really) [\p{Ll} ]+$/u, ''],
  // "Students, far from home", "women, starting again": how they are.
  [
    /^([^,]+), (?=(?:far|alone|away|stuck|left|lost|cut off|on their own|back)\b|\p{Ll}{2,}ing (?:again|over|out|alone|in|at|from|for)\b)/u,
    '$1 ',
  ],
  [/^([^,]+), (?=the first (?:few |two |three |\d )?(?:days|weeks|months|years)$)/u, '$1 in '],
  // "The young paramedics, how to last".
  [
    /^([^,]+),? how (?:to )?(?=(\p{Ll}+))/u,
    (whole, who: string, verb: string) => (isBaseVerb(verb) ? `${who} how to ` : whole),
  ],
  // "How our council answer the phone".
  [
    /^how ((?:our|the|my|this) \p{Ll}+[^s\s]) (\p{Ll}+)(?= )/u,
    (whole, who: string, verb: string) =>
      isBaseVerb(verb) ? `how ${who} ${verb === 'do' ? 'does' : thirdOf(verb)}` : whole,
  ],
];

const MAY_SLIP =
  /\b(?:pts|auld|old|bairns|weans|pickney|pikin|mams|wee|nae|lot|wan|who|which|that|fixin|there|business|office|in|year|how|r|shifts|lasts|aul|intae|no|of|elderly|people|first|new|crew|public|countryside|environment|planet|ocean|sea|community)\b|,/iu;

/** Whom or what the work serves, with those slips put right. */
export function mendServed(line: string): string {
  let mended = line;
  if (MAY_SLIP.test(line))
    for (const [pattern, whole] of ROWS)
      mended = typeof whole === 'string' ? mended.replace(pattern, whole) : mended.replace(pattern, whole);
  return allOfThem(mended).replace(
    / (from|between|without) ((?:\p{Ll}+ )?)(\p{Ll}+)$/u,
    (whole, how: string, before: string, who: string) =>
      isOne(who) && !/^(?:an?|the|my|our|his|her|their|this|every|each|any|one|no) $/u.test(before)
        ? ` ${how} ${before}${many(who)}`
        : whole,
  );
}

const NAMED =
  /^((?:(?!(?:an?|the|my|our|his|her|their|your|its|this|that|each|every|any|one|no|some|another|with|of|for|to|from|in|on|at|and|or|who|how)\b)\p{Ll}+ ){0,2})(\p{Ll}+)(?: (and|or) ((?:\p{Ll}+ )?)(\p{Ll}+))?(?=$|,| (?:who|in|with|from|of|at|on|like|over|under|without|buying|starting|living|working)\b)/u;

/** "Scientist and fisherman of my coast", "worker who come from other countries": one is named, and many are meant. */
function allOfThem(line: string): string {
  const [all = '', before = '', who = '', joint = '', how = '', other = ''] = NAMED.exec(line) ?? [];
  if (!isOne(who) || (other !== '' && !isOne(other) && !/s$/u.test(other))) return line;
  const told = line.slice(all.length);
  // "Student who struggles" may be one of them.
  if (/^ who \p{Ll}{2,}[^s]s\b/u.test(told) && !/^ who (?:is|was|has|doesn’t)\b/u.test(told)) return line;
  const second = other === '' ? '' : ` ${joint} ${how}${isOne(other) ? many(other) : other}`;
  return `${before}${many(who)}${second}${told.replace(/^ who (is|was|has|doesn’t)\b/u, (_, verb: string) => ` who ${HAS[verb] ?? verb}`)}`;
}

function isOne(word: string): boolean {
  return !/s$/u.test(word) && (PERSONS.has(word) || isWorker(word)) && !ALONE.test(word);
}

/** Kin, of whom everybody has one, and words that mean many already. */
const ALONE =
  /^(?:whoever|\p{Ll}{1,3}|staff|family|crew|team|head|king|(?:grand|step)?(?:mother|father|mum|mom|mama?|dad|daddy|papa|pa|son|daughter|sister|brother)|gran\p{Ll}*|nana?|wife|husband|partner|fiance|aunt\p{Ll}*|uncle|cousin)$/u;

function many(word: string): string {
  return /man$/u.test(word) && !/^(?:human|german)$/u.test(word)
    ? word.replace(/man$/u, 'men')
    : manyOf(word);
}

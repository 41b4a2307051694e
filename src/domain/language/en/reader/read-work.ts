import { strictly } from '#src/domain/language/en/strict.ts';
import type { ReadWork } from '#src/domain/synthesis/told.ts';
import { onceByText } from '#src/domain/text/readings.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { withoutTitleCase } from './capitals.ts';
import { isForeignJob } from './foreign-jobs.ts';
import { activity } from './forms.ts';
import { baseOfThird, gerundOf } from './inflect.ts';
import { readParts } from './read-parts.ts';
import { repair } from './repair.ts';
import { tag } from './tags.ts';
import { doneFor, partOfWeek, withCompany } from './work-doings.ts';
import { shortName } from './work-fields.ts';
import { linesOf } from './work-lines.ts';
import { withoutDayJob, withPlaceNames, withPlaces } from './work-places.ts';
import { workTail } from './work-tails.ts';
import { isWhereabouts, isWork, isWorker, isWorkplace } from './work-words.ts';

const MOST_WORDS_OF_WORK = 6;
/** With where it is done: "IT support in a college or a hospital". */
const MOST_WORDS_OF_NAME = 8;
/** Who does it may be said with where: "nurse in a hospital or a care home". */
const MOST_WORDS_OF_ROLE = 8;
const MOST_WORDS_OF_DOING = 9;
/** Two kinds of work at most are taken from one line. */
const MOST = 2;

/** A doubt in the line holds for all that it names. */
const DOUBT =
  /\?|\b(?:maybe|mibbe|perhaps|possibly|probably|not (?:really )?sure|unsure|idk|dunno|don['’]?t (?:really )?know|i (?:guess|suppose|think)|might|or something|back and forth|per ?cent no)\b/i;

/** Where what follows is a limit, a remark or a wish beside the work. */
const LIMIT =
  /\s+(?:but|if|unless|except|although|though|not|never|no|just not|only if|or whatever|idk|dunno|po|lah|lol|honestly|mostly|maybe|perhaps|probably|possibly|hopefully|on and off|na|idc|tbh|pls|please|any ?more|don['’]?t (?:care|mind)|part[- ]time|full[- ]time|to start|to learn|to begin|again|etc\.?)\b.*$/i;

const LEADING =
  /^(?:(?:or|and|now|then|(?:saturdays?|sundays?|weekends?|evenings?|nights|summers?)(?! (?:boy|girl|lad|lass|staff|job|at)\b)|(?:back|returning|return|going back|go back|get back|getting back|coming back|come back) (?:to|into|in)|be|maybe|mibbe|perhaps|possibly|probably|also|just(?! eat\b)|only|currently|presently|previously|formerly|former|once|i am|i'm|i was|i work as|i worked as|working as|work as|to be|to become|become|being|as|was|some kind of|some sort of|something like|something in|anything in|work in|working in|job as|job in|a job as|a job in|retired|ex)\s+)+(?:(?:in|at) (?=an? ))?/i;

/** "The same work" and "an apprenticeship" name no work: the first is known from elsewhere, the second is the way to it. */
const NO_WORK =
  /^(?:the )?same\b|^(?:(?:stay-at-home|full-time|single|working) )?(?:mum|mom|mother|father|dad|parent)\b|\b(?:apprenticeship|traineeship|internship)s?$|^(?:home|job|work|not yet|own|mine)$/i;

/**
 * The kinds of work that somebody's own words name: who does it ("dental nurse"), the work ("fridge repair", "a
 * warehouse" after "in"), or what one would do ("help older people with online forms"). What hangs on a condition, or was
 * said beside it, is no part of the name. Empty where nothing is sure.
 */
export function readWork(text: string): readonly ReadWork[] {
  return works(text);
}

/** Answers read lately: the same answer is read at every key. */
const works = onceByText(worksOf, 100);

function worksOf(text: string): readonly ReadWork[] {
  const read = readParts(text, 'thing');
  if (read.refusal !== null && read.refusal !== 'shrug') return [];
  const foreign = new Set(
    read.parts.filter(({ note }) => note === 'language').map((part) => part.text.toLowerCase()),
  );
  const plain = repair(text.replace(/\([^)]*\)/gu, ' '))
    .replace(/\s+/gu, ' ')
    .trim();
  const lines = linesOf(plain);
  // "A yard job, maybe teach": the doubt is of what it stands before; behind all, it is of all.
  const isAllInDoubt = DOUBT.test(text) && !lines.some(({ isDoubted }) => isDoubted);
  const told = inBrackets(text) ?? partly(plain, isAllInDoubt);
  if (told) return [told];
  const found: ReadWork[] = [];
  for (const [at, line] of lines.entries()) {
    if (found.length >= MOST) break;
    if (foreign.has(line.words.toLowerCase()) || isForeignJob(line.words)) continue;
    const all = worksIn(line.words);
    const last = found.at(-1);
    const more =
      last && line.isAfterComma && !line.isDoubted && all.every(({ kind }) => kind !== 'role')
        ? (workTail(line.words, last.kind === 'role') ??
          workTail(withoutLimit(line.words), last.kind === 'role'))
        : null;
    const joined = last && line.isAfterComma && !line.isDoubted ? joinedTo(last, line.words, more) : null;
    if (joined !== null) {
      found[found.length - 1] = joined;
      continue;
    }
    if (last && more !== null) {
      found[found.length - 1] = { ...last, tail: `${last.tail ?? ''}${more}` };
      continue;
    }
    for (const one of all) {
      // What follows a comma says more of the work before it, unless it names who does another.
      const isOther = one.kind === 'role' && found.every(({ kind }) => kind === 'role');
      const isDoneThere = last?.kind === 'place' && one.kind === 'field' && /^\p{Ll}+ing$/u.test(one.words);
      const isMore =
        at > 0 && line.isAfterComma && !line.isDoubted && !isOther && !isDoneThere && found.length > 0;
      if (isMore || found.length >= MOST || found.some(({ words }) => words === one.words)) continue;
      found.push({
        ...one,
        isHedged: isAllInDoubt || line.isDoubted,
        isLater: line.isLater && found.length > 0,
        ...(line.isStart ? { isStart: true } : {}),
      });
    }
  }
  return found;
}

/** "Lift technician apprenticeship" is the way to be a lift technician. */
const WAY_IN = /\s+(?:apprenti(?!ces\b)\p{L}*|trainee ?ship|internship)$/iu;
/** Care for one's own family is work, and none to be told. */
const OWN_PEOPLE =
  /\b(?:(?:my|me) (?:own )?|(?:caring|looking after|care) (?:for |of )?(?:the )?)(?:mother|father|mum|mom|dad|parents?|grand\p{L}+|nan|gran|wife|husband|son|daughter|kids|children|family|brother|sister|aunt|uncle|in-laws)/iu;

/** A name of work is letters, figures and what joins them. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ,.'’&+-]+$/u;

/** What begins so says where, when or for whom, and names no work. */
const HANGS =
  /^(?:if|unless|whether|not|no|any|where|when|who|which|that|this|these|those|for|with|without|at|in|on|of|by|near|between|among|across|beside|after|before|because|my|our|own|i|we|it(?! (?:support|help ?desk|technician|manager|work|job|jobs|engineer|service|services|admin|trainer|teacher|department|security|assistant|specialist|systems)\b)|day|days)\b/i;

/** "Gaartjie on a taxi (I collect the fares)": what one does in it, in words that everybody knows. */
function inBrackets(text: string): ReadWork | null {
  const [, name = '', where = '', told = ''] =
    /^\s*(\p{L}+)((?: (?:on|in|at) an? \p{Ll}+(?: \p{Ll}+)?)?) \(i (\p{Ll}+ [^()]{3,40})\)\s*$/iu.exec(
      text,
    ) ?? [];
  const deed = name === '' || isWorker(name) || isWork(name) ? null : deedOf(`${told}${where}`);
  return deed && { ...deed, isHedged: false, isLater: false };
}

const OF_ONES_OWN =
  /^(?:(?:and )?i (?:have|own|run|got|keep) (?:my|the|an?) (?:own )?|(?:in |with )?my own |own )((?:small |little |wee )?(?:shop|workshop|salon|studio|business|stall|store|garage|bakery|place|van|truck|chair|company|firm|kitchen|restaurant|farm|practice))$/iu;
const IN_A_FIELD = /^(?:postdoc|lecturer|researcher|professor|scientist|apprentice|trainee|intern)$/u;
const OF_A_FIELD =
  /^(?:teacher|tutor|engineer|technician|manager|clerk|analyst|consultant|inspector|instructor)$/u;

/** "Tailor, I have my shop", "wages office, shirt factory", "postdoc, ecology": what follows belongs into the name; null for all else. */
function joinedTo(last: ReadWork, more: string, tail: string | null): ReadWork | null {
  if (last.tail !== undefined) return null;
  const own = OF_ONES_OWN.exec(more)?.[1];
  if (own && last.kind === 'role') return { ...last, words: `${last.words} with my own ${own}` };
  if (own && last.kind === 'field')
    return {
      ...last,
      words: `${last.words} ${/business|company|firm|van|truck/u.test(own) ? 'with' : 'in'} my own ${own}`,
    };
  if (
    last.kind === 'place' &&
    !/ job$/u.test(last.words) &&
    tail !== null &&
    /^, (?:at|in) an? (?!.* or )/u.test(tail)
  )
    return { ...last, words: `${last.words}${tail.slice(1)}` };
  if (
    last.kind !== 'role' ||
    !/^\p{Ll}+(?: \p{Ll}+)?$/u.test(more) ||
    !(isWork(more) || shortName(more)?.kind === 'field')
  )
    return null;
  if (IN_A_FIELD.test(last.words)) return { ...last, words: `${last.words} in ${more}` };
  return OF_A_FIELD.test(last.words) && !isWorkplace(more)
    ? { ...last, words: `${more} ${last.words}` }
    : null;
}

/** Some hours a week, and what for. */
function partly(plain: string, isHedged: boolean): ReadWork | null {
  const found = partOfWeek(plain.replace(/[.!]+$/u, ''));
  return found && { ...found, isHedged, isLater: false };
}

type Named = Omit<ReadWork, 'isHedged' | 'isLater'>;

function worksIn(line: string): readonly Named[] {
  const done = doneFor(withoutLimit(line).replace(/ now$/iu, '').trim());
  if (done)
    return [
      done.kind === 'doing'
        ? { ...done, words: withPlaceNames(done.words), base: withPlaceNames(done.base) }
        : done,
    ];
  const bare = withoutDayJob(
    withoutLimit(line)
      .replace(LEADING, '')
      .replace(/^(?:an?|the)\s+(?=\p{L})/iu, '')
      .replace(/^(\p{L}+ing(?: (?:and|or) \p{L}+ing)?) of (?=\p{Ll})/iu, '$1 ')
      .replace(WAY_IN, '')
      .trim(),
  );
  const trained = /^(?!.* or ).* (?:training|course)$/u.test(bare) ? bare.replace(/ \p{L}+$/u, '') : bare;

  const short = bare === '' || NO_WORK.test(bare) ? null : shortName(withoutTitleCase(bare));
  if (short) return [short];
  if (bare === '' || NO_WORK.test(bare) || OWN_PEOPLE.test(bare) || HANGS.test(bare) || !PLAIN.test(bare))
    return [];
  const said = withCompany(withPlaceNames(withoutTitleCase(isWorker(trained) ? trained : bare)));
  const [, first = '', second = ''] = /^(.+?) or (?:an? )?(.+)$/u.exec(said) ?? [];
  // "Food truck or cook" is two, and "registered or enrolled nurse" one.
  const isApart = isWhole(first) || isWorkplace(first) || (first.includes(' ') && !TAILED.test(first));
  if (isApart && isWhole(second)) return [first, second].flatMap((one) => nameOf(one) ?? []);
  const one = nameOf(said);
  return one ? [one] : [];
}

function withoutLimit(line: string): string {
  const isOther = LIMIT.exec(line);
  return isOther && isOther.index > 0 ? line.slice(0, isOther.index).trim() : line;
}

/** Whether each side of "or" names a work by itself: "inspector or trainer", not "nurse in hospital or care home". */
function isWhole(words: string): boolean {
  return isWorker(words) || isWork(words);
}

/** "Something with maps", "something with the water still": what one would work with. */
const SOMETHING_WITH =
  /^(?:something|anything) (?:to do )?with ((?:the |old |young )?\p{Ll}{3,}(?: \p{Ll}{3,})?)(?<! still)(?: still)?$/u;

function nameOf(said: string): Named | null {
  const [, matter] = SOMETHING_WITH.exec(said.replace(/ still$/u, '')) ?? [];
  if (matter) return deedOf(`working with ${matter}`);
  const words = withPlaces(inOrder(said.replace(ELDERLY, '$1 elderly people')));
  const job = /^(.*\bjob)\b/u.exec(words)?.[1];
  if (job && isWorkplace(job) && countStretches(job) <= MOST_WORDS_OF_WORK)
    return { kind: 'place', words: job };
  const doing = doingIn(words);
  if (doing) return doing;
  const role = roleIn(words);
  if (role) {
    const tail = words.startsWith(`${role} `) ? workTail(words.slice(role.length), true) : null;
    return tail === null ? { kind: 'role', words: role } : { kind: 'role', words: role, tail };
  }
  const [, head = words, tail = ''] = TAILED.exec(words) ?? [];
  const name = tail === '' || isTail(tail) ? words : head;
  if (
    countStretches(name) > MOST_WORDS_OF_NAME ||
    /\b(?:who|that|which|where|when)\b|\d/u.test(name.replace(LEVEL, ' '))
  )
    return null;
  if (name === head && isWorkplace(name)) return { kind: 'place', words: name };
  if (!isWork(head) || head === 'work') return null;
  const place = AT_WORK.exec(name)?.[1] ?? '';
  // "Office work": nobody does work in work.
  return isWhereabouts(place) ? { kind: 'place', words: place } : { kind: 'field', words: name };
}

const AT_WORK = /^((?:\p{Ll}+ )?\p{Ll}+) (?:work|jobs?)$/u;

/** Levels of a help desk are part of its name. */
const LEVEL = /\b(?:L[1-3]|(?:level|tier) [1-3]|(?:1st|2nd|3rd) line)\b/giu;

/** "Technician of meteorology", "weather observer in airport": as English names them. */
function inOrder(words: string): string {
  return words
    .replace(/^(technician|specialist|mechanic|operator) of (\p{Ll}+(?:logy|ics|ing))$/iu, '$2 $1')
    .replace(
      / in (?:the (?=airport$))?(airport|university|(?:train|bus|railway|fire|police|power) station)$/iu,
      (_, place: string) => ` at ${/^[aeio]/iu.test(place) ? 'an' : 'a'} ${place}`,
    );
}

/** "For elderly" lacks whom it means. */
const ELDERLY = /\b(for|of|with) (?:the )?elderly(?=$| \p{Ll}+ing\b| with\b)/gu;

const TAILED = /^(.+?)( (?:of|at|in|on|for|with|from|to|over) .+)$/iu;

/** "healthcare assistant" of "healthcare assistant nursing home"; the tail stays where it hangs on a word of its own. */
function roleIn(words: string): string | null {
  const who = /^(.+?) (who|that) (\p{L}+s\b.*)$/u.exec(words);
  if (who && isWorker(who[1] ?? '') && countStretches(words) <= MOST_WORDS_OF_ROLE) return words;
  if (OF_A_KIND.test(words) && !NO_ROLE_OF.test(words)) return words;
  const [, head = words, tail = ''] = TAILED.exec(words) ?? [];
  if (isRole(head)) {
    const isWhole = isTail(tail) && countStretches(words) <= MOST_WORDS_OF_ROLE;
    return isWhole ? words : countStretches(head) <= MOST_WORDS_OF_WORK ? head : null;
  }
  // "cook Chinese restaurant": who does it, and bare words behind.
  const all = head.split(' ');
  for (let at = Math.min(all.length - 1, MOST_WORDS_OF_WORK); at >= 1; at -= 1) {
    const first = all.slice(0, at).join(' ');
    const rest = all.slice(at).join(' ');
    if (MASTERS.test(first) && /^\p{Ll}+(?: (?:and )?\p{Ll}+){0,2}$/u.test(rest))
      return `${first} in ${rest}`;
    if (isRole(first) && !isWork(rest)) return first;
    // "Team leader sewer inspection" lacks its "in".
    if (LEADS.test(first) && isWork(rest) && at < all.length) return `${first} in ${rest}`;
  }
  return null;
}

/** "Mayordoma of an acequia", "gaartjie on a taxi": a word of the place for who does it. */
const OF_A_KIND =
  /^\p{Ll}+[^s\s] (?:of (?:an?|the|my|our)|on an? (?=(?:\p{Ll}+ )?(?:taxi|bus|train|tram|ship|boat|ferry|farm|ranch)\b)) ?\p{Ll}+(?: (?!in\b|at\b)\p{Ll}+)?(?: (?:in|at) (?:the same|the|this|my|our|an?) (?!end\b|past\b|time\b|moment\b|least\b)\p{Ll}+(?: \p{Ll}+)?)?$/u;
const NO_ROLE_OF =
  /^(?:part|kind|sort|type|bit|lot|end|side|most|all|some|one|half|rest|care|member|top|front|back|side|edge|life|love|smell|sound|look|\p{L}*(?:ing|tion|ment|work))\s/u;

const LEADS =
  /^(?:team|section|shift|group|crew|project) (?:leader|lead|manager|supervisor)$|^(?:manager|supervisor|foreman|forewoman|technician|instructor|trainer|inspector)$/i;

/** "Master craftsman pipe and sewer": the trade stands bare behind it. */
const MASTERS = /^(?:master (?:craftsman|craftswoman|tradesman|craftsperson)|journeyman|journeywoman)$/i;

/** Who does a work, and no word that only ends alike: "older", "or", "Italian". */
function isRole(words: string): boolean {
  const last = words.split(' ').at(-1) ?? '';
  if (NO_ROLE.test(last) || DEALS_IN.test(words) || /^\p{Lu}\p{Ll}+(?:ian|ean|an)$/u.test(last)) return false;
  return isWorker(words) && !(SHORT.has(last.toLowerCase()) && last === words);
}

/** "Selling pepper": what stands behind is a thing, and nobody. */
const DEALS_IN = /^(?:selling|growing|fixing|raising|catching|carrying|frying|roasting) /iu;

const NO_ROLE =
  /^(?:or|for|nor|per|over|under|never|ever|after|other|another|her|our|your|their|older|younger|elder|better|bigger|smaller|larger|harder|easier|later|earlier|longer|shorter|higher|lower|former|whether|rather|together|wherever|whatever|number|women|men|wonder|newer|fewer|cheaper|closer|super|inner|outer|upper|proper)$/i;

const SHORT = new Set([
  'student',
  'parent',
  'owner',
  'head',
  'hand',
  'person',
  'model',
  'man',
  'woman',
  'aid',
  'host',
  'gentleman',
]);

/** "For funerals without a priest": what they are without is told of them. */
const WITHOUT_ONE = /(?<=\p{Ll}) without an? \p{Ll}+$/u;

/** "of general affairs", "on tills", "in a salon"; "for warehouse" lacks its article. */
function isTail(tail: string): boolean {
  const rest = tail
    .trim()
    .replace(/^(?:of|at|in|on|for|with|from|to) /iu, '')
    .replace(WITHOUT_ONE, '');
  if (rest === '') return true;
  const last = rest.split(' ').at(-1) ?? '';
  return (
    /^(?:an?|the|my|our|his|her|their|this)\b/iu.test(rest) ||
    /^\p{Lu}\p{L}+$/u.test(rest) ||
    /[^s]s$/u.test(last) ||
    /^(?:hospital|school|church|prison|construction|retail|training|people|children|care|work)\b|^(?:elderly|old|older|young|disabled) people\b|\b(?:people|help)$/u.test(
      rest,
    ) ||
    isWork(rest)
  );
}

/** "Helping older people with online forms", "to sit with young operators": what one would do. */
function doingIn(words: string): Named | null {
  const said = words
    .replace(/^to (?=\p{Ll})/u, '')
    // "Showing apprentices" lacks what they are shown.
    .replace(SHOWN, (_, ing = '', whom: string) => `teach${ing} ${whom}`);
  const isGerund = /^\p{Ll}{2,}ing (?!of\b|and (?!\p{L}+ing\b))/u.test(said);
  const isInfinitive = said !== words || PLAIN_VERB.test(said);
  const whoDoes = ONE_WHO.exec(said);
  if (whoDoes) return doneBy(said.slice(whoDoes[0].length));
  const whoDo = MANY_WHO.exec(said);
  if (whoDo) return doneByMany(said.slice(whoDo[0].length));
  if (HELPS_OUT.test(said)) return deedOf(said.replace(/^work /u, 'working '));
  const all = countStretches(said);
  if (all < 2 || all > MOST_WORDS_OF_DOING || /\b(?:not|never|no)\b|n['’]t\b/iu.test(said)) return null;
  if (!isGerund && !isInfinitive) return null;
  const head = TAILED.exec(said)?.[1] ?? said;
  // "Drinking water laboratory": a place by its name, where nobody drinks; what one runs has its article.
  if (isGerund && !DOES_IT_TO.test(said) && !BEGINS_IT.test(said) && isWorkplace(head)) return null;
  if (
    isGerund &&
    !DOES_IT_TO.test(said) &&
    ((isWork(said) && !TEACHES.test(said)) ||
      isRole(said) ||
      isRole(head) ||
      (countStretches(head) === 1 && head !== said))
  )
    return null;
  const done = deedOf(said);
  return done && (isGerund ? done.words : done.base) === said ? done : null;
}

const SHOWN = /^show(ing)? ((?:(?:the|new|young|some|other) )*(?:people|children|\p{Ll}+(?:s|ers|ices)))$/u;

function deedOf(said: string): Named | null {
  const { gerund, base } = activity(said, tag(said)).forms;
  return gerund && base ? { kind: 'doing', words: gerund, base } : null;
}

/** "Someone who fixes clocks": what they do, where nothing else names them. */
const ONE_WHO =
  /^(?:an? |the )?(?:person|someone|somebody|one|guy|man|woman|lady|girl|fella|bloke) (?:who|that) (?=can |\p{Ll}+s )/u;

function doneBy(does: string): Named | null {
  const [verb = '', ...rest] = does.replace(/^can /u, '').split(' ');
  const base = does.startsWith('can ') ? verb : baseOfThird(verb);
  // In its "-ing" form it is a verb for sure: "repair accordions" might name a thing.
  return base ? deedOf([gerundOf(base), ...rest].join(' ')) : null;
}

/** "The council people who measure the rivers": one would do as they do. */
const MANY_WHO =
  /^(?:the |those )?(?:\p{L}+ ){0,2}(?:people|folks?|ones|crew|guys|women|men|ladies|lads) (?:who|that) (?=\p{Ll}+ )/u;

function doneByMany(does: string): Named | null {
  const [verb = '', ...rest] = does.split(' ');
  return /^(?:are|were|have|had|do|did|can|could|will|would|get|got|need|want)$/u.test(verb)
    ? null
    : deedOf([gerundOf(verb), ...rest].join(' '));
}

/** "Training the next boss", "showing young cooks": whom one does it to follows, so that no worker is named. */
const DOES_IT_TO =
  /^\p{Ll}+ing (?:the|an?|my|our|his|her|their|some|all|those|these|new|next|young|younger|old|older|other|more|any|each|every)\s/u;

/** Done to a place, also where its article is missing: "opening small bakery". */
const BEGINS_IT =
  /^(?:opening|running|having|owning|starting|managing|leading|keeping|building|cleaning|joining|finding|setting)\s/u;

/** "Helping at the food bank", "working with dogs": no name of a field. */
const HELPS_OUT =
  /^(?:help|work|volunteer|serv|assist|teach|car|driv|mentor|coach|look)(?:e|ing)? (?:at|in|on|with|for|after|to|among)\s/u;

/** "Teaching instrument tuning": a work is in it, and it is what one would do. */
const TEACHES =
  /^(?:teaching|helping|running|leading|managing|repairing|restoring|making|building|training) \p{L}+ \p{L}+/u;

/** Verbs that a work is often named by, and that are no nouns before a noun. */
const PLAIN_VERB =
  /^(?:teach|help|train|run|open|build|make|write|sell|grow|lead|manage|become|keep|take|give|bring|look after|care for|work with|go)\s/;

const MOST_WORDS_OF_OWN = 8;

/** A place of one's own by its plain name. */
const IS_OPENED =
  /^(?:(?!and\b|or\b|with\b)\p{L}[\p{L}'’-]* ){1,4}(?:shop|store|stall|salon|studio|workshop|garage|bakery|cafe|café|kitchen|clinic|school|centre|center|yard|farm|nursery|business|service|company|agency)$/iu;

/** "A workshop for repair old clocks": what is done in it. */
const DONE_IN_IT =
  /^(.* for )(repair|restore|make|fix|build|teach|tune|clean|sell|train)(?= (?:old|new|the|small|broken|\p{L}+s\b))/iu;

/** "Mobile hair", "house cleaning": a trade, and nothing that one has; "my own hair" would be on one's head. */
const IS_A_TRADE =
  /^(?:\p{L}+ )*(?:hair|nails?|food|beauty|make-?up|cleaning|catering|gardening|baking|sewing|tailoring|massage|welding|printing|tiling|plumbing|landscaping)$/iu;

/** Something of one's own as it stands after "my own"; null where it cannot. "Tile company small" has its adjective in front. */
export function readOwn(text: string): { thing: string; isHedged: boolean } | null {
  const { parts } = readParts(text, 'own-thing');
  const said = parts.map((part) => strictly(part, 'own-thing')).find(({ forms }) => forms.noun !== undefined);
  const [opened] = parts;
  // "Tool hire shop, small tools by the day": what it is comes first, and what it has behind it.
  const place = opened && said?.text !== opened.text && IS_OPENED.test(opened.text) ? opened.text : null;
  const thing = (place ?? said?.forms.noun ?? tradeOf(parts) ?? '')
    .replace(/^(?:an?|the|my own|my|own)\s+/iu, '')
    .split(/[,;(]/u)[0]
    ?.trim()
    .replace(/^(.+) (small|big|little|new|nice|clean|modern|mobile|local)$/iu, '$2 $1')
    .replace(DONE_IN_IT, (_, before: string, verb: string) => `${before}${gerundOf(verb)}`);
  if (!thing || countStretches(thing) > MOST_WORDS_OF_OWN || !PLAIN.test(thing)) return null;
  return {
    thing: IS_A_TRADE.test(thing) ? `${thing} business` : thing,
    isHedged: DOUBT.test(text) || /\bbut\b/i.test(text),
  };
}

/** "Crate hire for tomato sellers": a trade, and whom it is for. */
function tradeOf([only, ...more]: readonly { text: string; note: string }[]): string | null {
  if (!only || more.length > 0 || only.note !== 'shape') return null;
  const [, head = only.text, tail = ''] = TAILED.exec(only.text) ?? [];
  const isPlain = /^\p{L}+(?: \p{L}+){1,3}$/u.test(head) && !/^\p{L}+ing\b/u.test(head);
  return isPlain && isWork(head) && isTail(tail) ? only.text : null;
}

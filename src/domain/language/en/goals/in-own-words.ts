import { from, ours } from '#src/domain/language/en/compose/line.ts';
import { isOfAnotherLanguage } from '#src/domain/language/en/of-another-language.ts';
import type { Typed } from '#src/domain/synthesis/as-typed.ts';
import type { Segment } from '#src/domain/synthesis/types.ts';
import { countStretches } from '#src/domain/text/stretches.ts';
import { A_PLACE } from './study-form.ts';
import { termShaped } from './term-shapes.ts';
import { asCapital, firstPart, inList, type Told, typedAs } from './told.ts';
import { WORK_IN_MIND } from './without-other-tongues.ts';

const MOST_WORDS = 9;
/** What speaks of the person, of others or of a body, and is nothing to check an offer against. */
const NO_TERM =
  /\bI(?:['’]\p{L}+)?\b(?! can\b)|^(?:my|it|he|she|they|we|employer|boss|nobody)\b|^(?:knees?|back|shoulders?|eyes?|hands?|hips?|health|stress|sleep)$|\b(?:appointments?|hospital|autocorrect|haha|lol)\b/iu;
const MUST =
  /^(?:it |this |the (?:job|work) )?(?:must|has to|have to|should|needs to)\s+(?:be\s+(?=(?:on|in|at|near|close|with)\b)|have\s+)/i;

/** "Finish before it is dark": what the person would do, as an item beside others. */
const AN_ACT = /^(?:finish|stop|start|leave|be|get|go) (?=\p{L})/iu;

/** "See Kaylee pitch": what the time is for. */
const A_DEED = /^(?:see|drop|sleep|pick|walk|take|visit|eat|play|watch|care|cook|pray) (?=\p{L})/iu;

/** "Sunday is for church": the day is kept free. */
const IS_FOR =
  /^(?<day>(?:mon|tues|wednes|thurs|fri|satur|sun)days?(?: (?:mornings?|afternoons?|evenings?|nights?))?|mornings|afternoons|evenings|weekends) (?:is|are) for (?<what>[\p{L}' ’]{3,30})$/iu;

/** "Dog comes along": a sentence, and no item of a list. */
const A_CLAUSE = /^\p{L}+ (?:comes?|goes|stays?|gets?|needs?|sleeps?|lives?|wants?|likes?|knows?)\b/iu;
/** "my left thumb, max 5 massages one day": how much of it, and not why. */
const AT_MOST =
  /^[^,;]+[,;:–-]\s*(?:max(?:imum)?\.?|at most|no more than|not more than|up to) (?<count>\d+ [\p{L} ]{3,30})[.!]?$/iu;

/** "Son is 8", "one car, husband has it days": how things stand at home, and nothing that an offer could hold. */
const A_FACT_AT_HOME =
  /^(?:(?:my|our) )?(?:(?:small|little|big|old|youngest|eldest|oldest|twin) )?(?:son|daughter|boys?|girls?|kids?|child|children|baby|babies|twins|husband|wife|partner|mother|mum|mom|mam|father|dad) (?:is|are|has|have)\b(?! (?:welcome|allowed|to\b))|^(?:only )?one car\b|^(?:only me|(?:am |i am )?alone|just me) (?:with|for) (?:the |my )?(?:kids?|children|son|daughter)$/iu;

/** "Tess, my kelpie, comes along": whoever it is must be welcome. */
const COMES_ALONG =
  /^(\p{Lu}[\p{L}'’-]+|my \p{L}+)(?:, (?:my|our|the) [\p{L} ]{2,20})?,? (?:comes?|can come|has to come|must come) (?:along|too|with me)[.!]*$/u;

/** "Physio on Tuesdays", "time off for scans": what it is for stays with the person, and that the time is needed does not. */
function timeAlone(typed: Typed): Segment[] | null {
  const day = /\b(mon|tues|wednes|thurs|fri|satur|sun)days?\b/iu.exec(typed.words)?.[1];
  if (day) {
    const name = `${day.charAt(0).toUpperCase()}${day.slice(1).toLowerCase()}days`;
    return [from({ ...typed, option: 'time' }, `time free on ${name}`, 'fit')];
  }
  return /\btime off\b/iu.test(typed.words)
    ? [from({ ...typed, option: 'time' }, 'time off when I need it', 'fit')]
    : null;
}

/** A must-fit of the person's own as an item of a list: "no driving after dark", "two taxis at most". */
export function ownTerm(typed: Typed): Segment[] | null {
  const limit = AT_MOST.exec(typed.words);
  if (limit) return [from(typed, `at most ${limit.groups?.count ?? ''}`.trim(), 'quote')];
  if (typed.topic !== null) return timeAlone(typed);
  if (A_FACT_AT_HOME.test(typed.words.trim())) return null;
  const who = COMES_ALONG.exec(typed.words.trim())?.[1];
  if (who) return [from(typed, `${who} welcome`, 'quote')];
  const shaped = termShaped(firstPart(typed.words, 'person-or-figure')) ?? termShaped(typed.words);
  if (shaped) return [from(typed, shaped, 'quote')];
  const text = firstPart(typed.words, 'person-or-figure')
    .replace(/^[^:]{1,20}:\s*/u, '')
    .replace(/^(?:it|this) (?=(?:must|can|may|should)(?:not| not| never))/iu, '')
    .replace(MUST, '')
    .replace(/[.!?]+$/u, '')
    .trim()
    .replace(/^(?:I )?can(?:not|['’]?t) drive (\p{L}+)$/iu, 'no $1 driving')
    .replace(AN_ACT, (verb) => `to ${verb.toLowerCase()}`)
    .replace(A_DEED, (verb) => `time to ${verb.toLowerCase()}`)
    .replace(/\bo['’ ]?clock\b/giu, 'o’clock')
    .replace(
      /^(?=(?:the|my) (?:dogs?|cats?|hens?|horses?|garden|allotment|bees|goats?|sheep)\b)/iu,
      'time for ',
    );
  const kept = IS_FOR.exec(text);
  if (kept) return [from(typed, `${kept.groups?.day} free for ${kept.groups?.what}`, 'quote')];
  const count = countStretches(text);
  if (A_CLAUSE.test(text) || /^can(?:not|['’]?t)\b/iu.test(text)) return null;
  return text !== '' && count <= MOST_WORDS && !NO_TERM.test(text)
    ? [from(typed, inList(asCapital(text, typed.words)), 'quote')]
    : null;
}

const TRAILING =
  /[\s,]+(?:idk|lah|po|maybe|mibbe|perhaps|honestly|lol|k{3,}|(?:ha){2,}|i (?:think|guess|suppose)|not sure|if (?:that|it) is a job|or something)[.?!]*$/iu;
/** Said to the page and to nobody else. */
const KEPT_QUIET = /\b(?:don['’]?t tell|secret|nobody knows|between us)\b/iu;
const NO_TARGET =
  /^(?:literally )?(?:not|no|nothing|same|the same|anything|whatever|any job|a job)\b|\byears?\b|\bI\b|\bdon['’]?t\b/iu;

/** What the person has in mind in words that name no known work: "the boat", "ordering and stock for shops". */
export function unreadAim(told: Told, most = MOST_WORDS): Segment[] | null {
  const read = new Set(
    told.inMind.map((one) =>
      one.kind === 'role'
        ? one.role.source
        : one.kind === 'field'
          ? one.field.source
          : one.kind === 'doing'
            ? one.doing.source
            : one.own.source,
    ),
  );
  for (const typed of typedAs(told, 'target')) {
    const isOwn = typed.option === 'own' && told.target.own === null && told.arc?.id !== 'own';
    if ((typed.option !== null && !isOwn) || read.has(typed.source)) continue;
    if (KEPT_QUIET.test(typed.words)) continue;
    let text = (typed.words.split(/[,;(?!.]/u)[0] ?? '').trim();
    while (TRAILING.test(text)) text = text.replace(TRAILING, '');
    const count = countStretches(text);
    if (text === '' || count > most || NO_TARGET.test(text)) continue;
    // What another language calls it is said by no goal: it is there all the same.
    return isOfAnotherLanguage(text, told)
      ? [from({ ...typed, option: 'target' }, WORK_IN_MIND, 'quote')]
      : [from(typed, inList(text), 'quote')];
  }
  return null;
}

const MOST_WORDS_OF_DEED = 12;

/** "Repairing old pianos for a school": what one would do, where it names no known work. */
export function unreadDeed(told: Told): Segment[] | null {
  const unread = unreadAim(told, MOST_WORDS_OF_DEED);
  return unread && /^\p{L}{3,}ing (?!(?:jobs?|posts?|work)\b)\p{L}/iu.test(unread[0]?.text ?? '')
    ? unread
    : null;
}

const GROUP =
  /(?:kids|children|people|adults|teenagers|teens|babies|patients|animals|families|students|women|men|girls|boys|learners|beginners|elderly|seniors|migrants|refugees|apprentices|toddlers)$/i;
const EITHER =
  /^((?:\p{L}+ ){0,3}\p{L}+) or ((?:\p{L}+ ){0,3}?\p{L}+)(?:[,.?]* *(?:not sure(?: which)?|idk|dunno|maybe|i don['’]?t know(?: which)?))*[.?!]*$/iu;

/** Two groups that the person cannot choose between: "little kids or old people not sure". */
export function eitherGroup(told: Told): readonly [Segment[], Segment[]] | null {
  const who = typedAs(told, 'serve').find(({ option }) => option === null);
  const [, one, other] = (who && EITHER.exec(who.words)) ?? [];
  return who && one && other && GROUP.test(one) && GROUP.test(other)
    ? [[from(who, inList(one), 'quote')], [from(who, inList(other), 'quote')]]
    : null;
}

const MOST_WORDS_OF_TRADE = 4;

/** "lift technician apprenticeships": places to learn at work, where the person names them as what they want; else null. */
export function placesToLearn(told: Told): Segment[] | null {
  if (told.arc?.id !== 'start' && told.arc?.id !== 'shift') return null;
  for (const typed of typedAs(told, 'target')) {
    if (typed.option !== null) continue;
    const [clause = ''] = typed.words.split(/[,;(?!.]/u);
    const found = A_PLACE.exec(clause);
    const trade = found
      ? clause
          .slice(0, found.index)
          .trim()
          .replace(/^(?:an?|the|my)\s+/iu, '')
      : '';
    const isShort = trade !== '' && countStretches(trade) <= MOST_WORDS_OF_TRADE && !NO_TARGET.test(trade);
    if (found && isShort)
      return [from(typed, inList(trade), 'quote'), ours(` ${nameOfPlace(found[0])}`, 'places')];
  }
  const learned = told.learning.find(
    ({ what, stance }) => stance === 'set-on-it' && A_PLACE.test(what.quote),
  );
  const name = learned && A_PLACE.exec(learned.what.quote)?.[0];
  return learned && name ? [from(learned.what, nameOfPlace(name), 'quote')] : null;
}

function nameOfPlace(found: string): string {
  if (/^intern/i.test(found)) return 'internships';
  if (/^learner/i.test(found)) return 'learnerships';
  return /^trainee/i.test(found) ? 'traineeships' : 'apprenticeships';
}

/** Whether what is in mind is a post in the union: not what one tells the boss first. */
export function isOfTheUnion(told: Told): boolean {
  return typedAs(told, 'target').some(({ words }) =>
    /\b(?:union|works council|shop steward)\b/iu.test(words),
  );
}

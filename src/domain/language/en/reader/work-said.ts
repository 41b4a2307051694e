import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import { activity, howForms } from './forms.ts';
import { baseOfPast } from './inflect.ts';
import { ENDS_AS_A_PLACE } from './own-places.ts';
import { tag } from './tags.ts';
import { isBaseVerb, isNounToo, staysVerb } from './verb-words.ts';
import type { Named } from './work-deeds.ts';
import { isRole } from './work-roles.ts';
import { isWork, isWorker, isWorkplace, wellPlaced, withPlace } from './work-words.ts';

const MOST_WORDS = 10;

/** "I want to", "would love to", "going to": what follows is what is in mind. */
const WANTS =
  /^(?:i (?:am |would )?|i’[md] )?(?:really |just |always )?(?:(?:wants?|wan|hope|plan|wish|like|love|going|hoping|planning|looking|aiming|fixing) to |wan )(?=\p{L})/iu;

/** The line without what only says that it is wanted: "be a barber" of "I want to be a barber". */
export function withoutWish(line: string): string {
  const said = line.replace(WANTS, '').replace(/^dey (?=\p{Ll})/u, '');
  if (said === line || OF_ANY.test(said)) return said === line ? line : '';
  return /^(?:be|become|work)\b/iu.test(said) ? said : `to ${said}`;
}

/** What was done is said in its past, what is done behind "I": "I have been", "used to", "mostly". */
const TOLD =
  /^(?:i |we )?(?:(?:have|’ve|was|were|am|’m) (?:been )?|used to |use to |been )?(?:dey |mostly |mainly |just |always |also )?(?=\p{Ll})/iu;

/** Verbs that tell of no work: "went to college", "got ill", "liked it". */
const NO_WORK_DONE =
  /^(?:be|go|get|have|like|love|hate|want|wish|hope|need|say|think|know|leave|lose|quit|stop|start|finish|stay|retire|move|come|live|try|feel|seem|become|used?|pass|win|earn|save|fail|study|train|bore|tire|mix|fix up|limit|skill|qualify)$/;

/** "Drove a van for a bakery", "I look after horses", "ran a pub with my husband": what somebody does or did for work. */
export function doneForWork(line: string): Named | null {
  const said = line.replace(TOLD, '');
  const [verb = '', ...rest] = said.split(' ');
  if (
    rest.length === 0 ||
    rest.length >= MOST_WORDS ||
    NO_PAST.test(said) ||
    HOLDS_MORE.test(said) ||
    (isWorker(said) && !/ my /u.test(said))
  )
    return null;
  const past = baseOfPast(verb);
  const base = past ?? (/^i /iu.test(line) && isBaseVerb(verb) ? verb : null);
  if (
    base === null ||
    NO_WORK_DONE.test(base) ||
    /^(?:by|of)$/u.test(rest[0] ?? '') ||
    (past !== null && QUALITY_BEFORE.test(rest.join(' ')))
  )
    return null;
  return inBothForms(base, rest.join(' '));
}

/** "Ground handling", "wound care", "saw mill": the past of another verb by its letters alone. */
const NO_PAST = /^(?:ground|wound|saw|felt|bound|rose)\b/u;

/** Another sentence, a doubt, somebody else or what was not done. */
const HOLDS_MORE = /[,;:?!]|\b(?:not|never|no|but|because|if|when|until|it|he|she|they|us|me|you)\b|n’t\b/iu;

/** "Trained nurse", "used cars": a word before what it tells of, and no deed. */
const QUALITY_BEFORE =
  /^(?!(?:an?|the|my|our|his|her|their|in|on|at|for|with|to|up|out)\b)\p{Ll}+(?:[^s]|ss)$/u;

/** "Design bridges", "get my own lorry", "farm my grandad's land": a verb that is surely one, and what it is done to. */
export function toDo(line: string): Named | null {
  const said = line.replace(/^to (?=\p{Ll})/u, '');
  const [verb = '', next = '', ...more] = said.split(' ');
  const rest = [next, ...more].join(' ');
  if (
    A_SET.test(said) ||
    !isBaseVerb(verb) ||
    next === '' ||
    more.length > MOST_WORDS - 2 ||
    HOLDS_MORE.test(said)
  )
    return null;
  if (/^(?:be|do|need|want|like|love|earn|find|stay|become|go|work)$/.test(verb) && said === line)
    return null;
  // "Live captioning".
  if (verb === 'live' && !/^(?:in|on|at|with|near|by|off|from|abroad|alone)$/u.test(next)) return null;
  if (verb === 'have' && said === line && !isOpened(rest.replace(/^an? /u, ''))) return null;
  const thing = (SIZED.test(next) ? more : [next, ...more]).join(' ');
  const isBegun = BEGUN.test(verb) && !DETERMINED.test(thing.split(' ')[0] ?? '') && isOpened(thing);
  const isTaken =
    isBegun ||
    next === 'as' ||
    DETERMINED.test(next) ||
    said !== line ||
    (!isNounToo(verb) && !ADJECTIVES.has(verb) && !isWorker(said.replace(/s$/u, ''))) ||
    (isDoneTo(verb, next, more) && (staysVerb(verb) || !isWorker(said.replace(/s$/u, ''))));
  if (
    !isTaken ||
    (said === line && isWorker(said) && !DETERMINED.test(next) && !PARTICLE.test(next) && next !== 'as')
  )
    return null;
  return inBothForms(
    verb,
    isBegun
      ? withPlace(rest)
          .replace(/ for sell(?:ing)? /u, ' to sell ')
          .replace(/ for (?=\p{Lu}\p{Ll}+$)/u, ' in ')
      : rest,
  );
}

/** "Set design": what stands on a stage. */
const A_SET = /^set (?:design|building|dressing|construction)\b/u;
const BEGUN = /^(?:open|start|run|manage|have|own)$/u;
const SIZED = /^(?:small|little|big|nice|new|good|tiny)$/u;
/** What one hopes to have of any work. */
const OF_ANY = /^(?:earn|get|have|make|be) (?:more|better|good|some|enough|money|rich|paid|happy|a lot)\b/u;
const DETERMINED =
  /^(?:an?|the|my|our|his|her|their|people|children|old|young|new|small|little|big|local|girls’?|boys’?|kids’?|women’s|men’s|up|out|after|other|your)$/iu;
const PARTICLE = /^(?:up|out|after|off|on|down|over)$/u;

/** "Design bridges" does something to many; "design office" and "farm work" are names. */
function isDoneTo(verb: string, next: string, more: readonly string[]): boolean {
  const said = [verb, next, ...more].join(' ');
  const head = [next, ...more].join(' ').split(/ (?:for|in|at|to|with|from|of|on) /u)[0] ?? '';
  return (
    /^(?:\p{Ll}+ )?\p{Ll}+[^s’]s$/u.test(head) &&
    !isWork(said) &&
    !isRole(said) &&
    tag(said).tags[0] === 'base'
  );
}

function inBothForms(verb: string, rest: string): Named | null {
  const base = `${verb} ${wellPlaced(rest.replace(/^care (?!of\b)/u, 'care of ').replace(/ nights$/u, ' at night'))}`;
  const { gerund } = howForms(base);
  return activity(gerund, tag(gerund)).forms.gerund ? { kind: 'doing', words: gerund, base } : null;
}

const OWN =
  /^(?:to )?(?:have|run|open|start|get|set up|build|buy|having|owning|running|opening) (?:(?:my|me) )?(?:very )?own (?=\p{L})|^(?:own )?(?:my|me) (?:very )?own (?=\p{L})|^own (?!(?:my|a|the)\b)(?=\p{L})|^(?:co-?)?owner(?: of)?(?: an?| the)? (?=\p{L})|^my (?=(?:\p{L}+ )*\p{L}+$)/iu;
/** "A wee croft of my own", "driving school, my own". */
const OWN_BEHIND = /^(?:an? )?([\p{L}’' -]+?),? (?:of )?(?:my|me) own(?: like)?$/iu;
/** "Wee tea room by the loch": a place to work in, and one to open only for who sets out for something of their own. */
const SMALL_ONE = /^(?:an? )?(?:wee|little|small|tiny) (?=\p{Ll}+)/iu;

const OF_ONES_OWN =
  /^(?:like|boss|hours|time|thing|home(?! day| child)|house|place|work|job|people|life|way|pace|family|kids|children)\b/iu;

/** "My own bakery", "own my own café": it is opened where people come to it, and run else. */
export function ofOnesOwn(line: string): Named | null {
  const small = line.replace(SMALL_ONE, '');
  if (small !== line && isOpened(small) && !HOLDS_MORE.test(small) && small.split(' ').length <= 7) {
    const place = withPlace(`small ${small.replace(/\bwee\b/gu, 'little')}`);
    // Nobody who only says that it is small owns it.
    if (!/\bown$/u.test(place)) return { kind: 'place', words: place.slice(2), isSmall: true };
    return {
      kind: 'doing',
      words: `running ${place}`,
      base: `${/(?:farm|croft|truck|yard)\b/u.test(place) ? 'run' : 'open'} ${place}`,
    };
  }
  const thing = (OWN_BEHIND.exec(line)?.[1] ?? line).replace(OWN, '').replace(/^wee /u, 'small ');
  const isTheirs = /^(?:my (?!(?:very )?own )|(?:co-?)?owner )/iu.test(line);
  if (isTheirs && !ENDS_AS_A_PLACE.test(thing)) return null;
  if (thing === line || OF_ONES_OWN.test(thing) || thing.split(' ').length > 7 || HOLDS_MORE.test(thing))
    return null;
  if (!/^[\p{L}\d’' -]+$/u.test(thing)) return null;
  const named = thing.replace(/\bwee\b/gu, 'little');
  const [, verb = ''] = /^(?:to )?(\p{Ll}+) (?:(?:my|me) )?own /iu.exec(line) ?? [];
  const said = /^(?:get|buy|build|start|run|have)$/.test(verb.toLowerCase()) ? verb.toLowerCase() : null;
  return {
    kind: 'doing',
    words: `running my own ${named}`,
    base: `${said ?? (isOpened(named) && !/\bvan\b/u.test(named) ? 'open' : 'run')} my own ${named}`,
  };
}

function isOpened(thing: string): boolean {
  const head = thing.split(/ (?:for|of|with|in|at|by|on|up|selling|near|and) /u)[0] ?? thing;
  return isWorkplace(head) || ENDS_AS_A_PLACE.test(head);
}

/** "Go back to teaching", "get back into nursing": it is gone back to. */
export function backTo(line: string): Named | null {
  const [, what = ''] =
    /^(?:to )?(?:go|going|get|getting|return|returning) (?:back )?(?:in)?to (?:being an? )?([\p{L} -]+)$/iu.exec(
      line,
    ) ?? [];
  const isField = what !== '' && (isWork(what) || /^(?:\p{Lu}{2,5}|law|HR|IT)$/u.test(what));
  return isField && /back|return/iu.test(line)
    ? { kind: 'doing', words: `going back to ${what}`, base: `go back to ${what}` }
    : null;
}

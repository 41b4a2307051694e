import { isOneThing } from '#src/domain/language/en/mend/things.ts';
import { ADJECTIVES } from '#src/domain/language/en/read/nouns.ts';
import type { Tagged } from '#src/domain/language/en/reader/tag-names.ts';
import { isCounted, isUncounted } from '#src/domain/language/en/reader/uncounted.ts';
import { isWorker } from '#src/domain/language/en/reader/work-words.ts';

/**
 * "Headphone is on", "don’t like vegetable": a thing of which there are many, named without an article: twice where it does
 * something, or where nothing but an article is missing.
 */
export function bareThings(text: string, { words, tags }: Tagged): number {
  let bare = 0;
  for (const [at, word] of words.entries()) {
    if (tags[at] !== 'noun' || !isOneOfMany(word, text)) continue;
    const next = tags[at + 1];
    // "A medal of skill contest": what stands before it belongs to it.
    let first = at - 1;
    // "My first clean weld": behind what tells which, no word is a verb.
    while (
      tags[first] === 'noun' ||
      tags[first] === 'adj' ||
      (tags[first] === 'base' && (WHICH.has(words[first - 1] ?? '') || tags[first - 1] === 'det'))
    )
      first -= 1;
    const before = tags[first];
    if (
      // "Albie’s plan" has its owner.
      words.slice(Math.max(first, 0), at).some((one) => /['’]s?$/u.test(one)) ||
      isRole(words[first] ?? '', word) ||
      // "By letter", "by ferry": how it came.
      words[at - 1] === 'by' ||
      next === 'noun' ||
      /^\d/u.test(words[at + 1] ?? '') ||
      next === 'ger' ||
      FIXED.test(`${words[first]} ${word}`)
    )
      continue;
    const isSubject =
      ((before === 'and' && tags[first - 1] !== 'noun') ||
        before === 'stop' ||
        JOINS.test(words[first] ?? '')) &&
      (next === 'aux' || next === 'fin' || next === 'base');
    if (isSubject) bare += 2;
    else if (before === 'prep' || before === 'fin' || before === 'base' || before === 'aux') bare += 2;
  }
  return bare;
}

/** "It is strange feeling", "on rainy day": how it is and what, and the article is not there. */
export function isBareWithHow(plain: string): boolean {
  const [, how = '', what = ''] = IS_A.exec(plain) ?? [];
  return ON_A_DAY.test(plain) || HAD_A.test(plain) || (how !== '' && (isOneThing(what) || WHATS.test(what)));
}

const IS_A =
  /\b(?:it|this|that|he|she) (?:is|was) (?:(?:very|so|really|such|quite) )?(strange|good|bad|nice|big|great|hard|new|old|small|long|beautiful|terrible|happy|sad|special|different|real|short|young|simple|difficult|wonderful|amazing) (\p{Ll}+)(?=$|,| and\b| when\b| to\b| that\b| for\b)/iu;
const WHATS =
  /^(?:feeling|job|day|place|thing|idea|life|way|moment|chance|dream|story|reason|person|question|surprise|town|country|village|family|team|start|sign)$/u;
const ON_A_DAY =
  /\b(?:on|in|at) (?:rainy|sunny|cold|hot|busy|quiet|good|bad|long|normal|calm|early|late|new|big|small|slow|clear|nice|warm) (?:day|night|morning|evening|afternoon|weekend)\b/iu;
/** "My grandmother had stroke": what befalls one is counted. */
const HAD_A =
  /\b(?:ha[ds]|have|after(?! stroke)|suffered|did|need(?:s|ed)?|got) (?:(?:very|bad|big|small|heart|serious|car|road|work) )*(?:stroke|accident|operation|attack|fall|crash|baby|miscarriage|breakdown|problem|idea|dream|chance|job)(?=$|,| and\b| or\b| but\b| at\b| in\b| on\b| I\b| when\b| last\b)/iu;

/** "Company moved me", "in warehouse I put", "was nobody there": one of many without an article, or nobody at all, where a sentence begins. */
export function beginsBare({ words, tags }: Tagged): boolean {
  const at = words[0] === 'in' ? 1 : 0;
  const first = words[at] ?? '';
  if (at === 0 && /^(?:is|was|are|were|has|had|because)$/u.test(first)) return true;
  return (
    tags[at] === 'noun' &&
    isOneThing(first) &&
    !isFamily(first) &&
    // "In school I learned it".
    !(at === 1 && FIXED.test(`in ${first}`)) &&
    /^(?:aux|fin|sub)$/u.test(tags[at + 1] ?? '')
  );
}

const WHICH: ReadonlySet<string> = new Set(['first', 'second', 'third', 'last', 'next', 'best', 'only']);

/** "For supervisor", "as driver": what somebody is to be. */
const isRole = (before: string, word: string) => /^(?:for|as|of)$/u.test(before) && isWorker(word);

/** "Mum worked", "nurse Ann": called so by their own. */
const isFamily = (word: string) =>
  /^(?:mum|mom|mam|mama|mummy|mommy|dad|daddy|papa|pop|gran\p{L}*|nan\p{L}*|auntie?|aunty|uncle|grand\p{L}+|doc|doctor|coach|god|father|mother|sister|brother|boss|baby|family|university|captain|president)$/u.test(
    word,
  );

const JOINS = /^(?:before|after|until|because|if|when|where|since|while|so)$/u;

function isOneOfMany(word: string, text: string): boolean {
  if (/s$|ing$|\d|men$|people|children|['’]/u.test(word) || isUncounted(word)) return false;
  // "It felt calmer".
  if (/er$/u.test(word) && (ADJECTIVES.has(word.slice(0, -2)) || ADJECTIVES.has(word.slice(0, -1))))
    return false;
  if (isFamily(word) || !(isCounted(word) || isWorker(word) || isOneThing(word))) return false;
  // A name keeps its capital, and is no thing.
  return text.split(/[ ,]+/u).includes(word);
}

/** Whole phrases without an article. */
const FIXED =
  /^(?:on camera|(?:miss|missed|finish|finished|left|leave|start|started|stopped|stop|skip|skipped|quit|found|find|took|take|takes|taking|lost|lose|need|needed) (?:school|college|university|church|class|court|home|place|part|office|form|control|root|shape|care)|(?:took|take|takes|gave|give|got|get|lost|sent|made|make|has|have|had) (?:part|place|office|control|birth|way|notice|shape|word|effect|fire|heart|note|root)|(?:at|in|on|by|to|from|of|for|with|into|after|before|out|under|without) (?:home|school|college|university|church|hospital|prison|court|bed|sea|hand|ear|eye|heart|name|foot|bus|train|car|bike|boat|plane|phone|email|mail|post|town|camp|class|site|stage|shift|duty|call|time|detail|particular|general|public|private|practice|theory|person|place|order|front|top|line|paper|board|land|water|hospice|steno|radio|television|tv|fear|mind|need|use|risk|half|rush|hurry|trouble|debt|love|pain|danger|charge|control|flight|harvest|spring|summer|autumn|winter|machining|carpentry|maintenance|confidence|care|childhood|product|track|office|field|model|minute|piece|prescription|video|violin|piano|captain|war|peace|lockdown|tune|date|breath|stock|season|print|reach|sight|luck|hours|step))$/u;

import { noun } from './forms.ts';
import { freeVerbs } from './free-verbs.ts';
import { item, type Outcome } from './outcome.ts';
import { tag } from './tags.ts';

/** What became of them: "none came back", "13 passed". */
const BECAME =
  /^(.*?),? (?:and )?((?:none|not one|no one|nobody|all|(?:(?:hardly|barely|scarcely|only|just|almost|nearly|not even|fewer than|less than) )?\d+)(?: of them)? (?:came|went|was|were|is|are|has|have|had|did|got|left|fell|broke|lost|\p{L}{2,}ed)\b[^,]*|(?:nobody|no one|none) (?:hurt|lost|injured|killed|missing|late|dead)|(?:not one|no) \p{L}+ (?:fallen(?: off| down)?|killed|dead|missing|hurt|lost|late|broken|missed|injured|stolen|spoilt|spoiled|wasted|rejected|returned))(?:,.*)?$/iu;
/** "And hardly": it is of what comes behind it, and turns the sense where the two are parted. */
const HANGS_ON = /\b(?:and|but|hardly|barely|scarcely|only|just|almost|nearly|not|never|even|than|no)$/iu;
/** "3 million km and no at fault": what is denied without a verb is nothing that a sentence can hold. */
const DENIED = /,? and (?:no (?!two )|never (?:once )?)[^,]*$/iu;
/** "Give or take": a number that is not to be taken for exact. */
const ROUGHLY = /,? (?:give or take|or so|more or less|roughly|or thereabouts|about|approximately|approx)$/iu;
const READ = /(?<=^(?:about |over )?\d[\d,.]* (?:\p{L}+ ){0,3}\p{L}+s) read$/u;
/** "Nobody hurt": the verb that a clause of its own would have. */
const NOBODY_SO = /^(nobody|no one|none) (?=(?:hurt|lost|injured|killed|missing|late|dead)$)/iu;
/** "6 novels nobody published": which they are, and nothing that became of them. */
const TOLD_OF_THEM = /(?<!,) (?:nobody|no one) \p{L}+ed$/iu;
const NOT_ONE_FALLEN = /^((?:not one|no) \p{L}+) (?=fallen\b)/iu;
const COUNT = /^(?:about |over |nearly |almost |some |around )?\d/iu;

/**
 * What is behind somebody, counted: the noun, "about" it where the number is rough, and as a clause what became of all of
 * it; null for what is not counted.
 */
export function counted(text: string): Outcome | null {
  const [, counted = text, became] = (TOLD_OF_THEM.test(text) ? null : BECAME.exec(text)) ?? [];
  const clause = became?.replace(NOBODY_SO, '$1 was ').replace(NOT_ONE_FALLEN, '$1 has ');
  const exact = counted.replace(DENIED, '').replace(ROUGHLY, '').trim();
  if (!COUNT.test(exact) || HANGS_ON.test(exact)) return null;
  const isRough = ROUGHLY.test(counted) && /^\d/.test(exact);
  const said = isRough ? `about ${exact}` : exact;
  // "41,000 otoliths read": that many, read by whoever says it.
  if (READ.test(text) && freeVerbs(tag(text.replace(READ, ''))) === 0)
    return item({ forms: { noun: text }, isPlural: true });
  if (said === text) return toldBeside(text);
  if (freeVerbs(tag(exact)) > 0) return null;
  const formed = noun(exact, tag(exact));
  const told = item({
    forms: { noun: said, ...(clause ? { clause } : {}) },
    isPlural: formed.isPlural ?? true,
  });
  return told && { ...told, text: clause ? `${exact}, ${clause}` : exact };
}

/** "38 years on the 83 bus, one dent, and that was the council’s pole": what is told of it has a verb of its own. */
function toldBeside(text: string): Outcome | null {
  const [head = '', ...told] = text.split(/,(?!\d)/u);
  const isTold =
    /^ (?:and )?(?:one|two|not one|all|none|most|\d)/u.test(told[0] ?? '') && freeVerbs(tag(text)) > 0;
  if (!isTold || !COUNT.test(head) || freeVerbs(tag(head)) > 0) return null;
  return item({ forms: { noun: text }, isPlural: noun(head, tag(head)).isPlural ?? true });
}

const FIGURE =
  /^(?:half|a third|a quarter|zero|none|(?:about |around |over |under |almost |nearly )?\d[\d.,]*(?: ?(?:%|percent|per cent))?)(?= |$)/iu;

/** "84 percent, and no one is fired", "half": the figure alone, without what is told beside it; null for any other. */
export function figureAlone(text: string): Outcome | null {
  const [said = '', ...told] = text.split(/,\s/u);
  const isTold = said !== text || /^\D*$/u.test(said);
  if (!isTold || !FIGURE.test(said) || freeVerbs(tag(said)) > 0) return null;
  const figure = item({ forms: { noun: said }, isPlural: null });
  // "5% cooking, can’t": what is no sentence of its own may take the figure back.
  const isBeside = told.every((beside) => / /.test(beside) && freeVerbs(tag(beside)) > 0);
  return figure && (isBeside ? { ...figure, text: said } : figure);
}

const UNITS = 'years?|months?|stars?|seasons?|winters?|weeks?|days?|miles?|trips?|rides?|hours?';
const SIDE_BY_SIDE = new RegExp(
  `^((?:\\d[\\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten) (?:\\p{Ll}+ )?\\p{Ll}+s) (?=\\d[\\d,.]* (${UNITS})\\b)`,
  'u',
);

/** "Four rentals 5 years and 4.97 stars", "2 million mile near enough": counts told apart, and how long or how near they are in front. */
export function countsApart(text: string): string {
  const told = text
    .replace(/(?<=\d \p{Ll}+s),? (?:easy|easily|at least)$/u, '')
    // "More than 900 roofs, only 4 call back".
    .replace(/(?<=\d \p{Ll}+s), only \d+ .*$/u, '')
    .replace(
      /^(\d.*?)( mile| kilometre| kilometer| trip| ride| hour| customer| birth)?(s?),? (near enough|more or less|give or take|roughly|or so|ish)(?:, (?!\d)[^,]+)?$/iu,
      (_, count: string, unit: string | undefined, many: string, near: string) =>
        `${/^near/iu.test(near) ? 'nearly' : 'about'} ${count}${unit ?? ''}${unit ? 's' : many}`,
    );
  return told.replace(SIDE_BY_SIDE, (_, first: string, unit: string) => {
    if (/^(?:year|month|season|winter|week)/u.test(unit)) return `${first} over `;
    return / (?:and|with) /u.test(told) ? `${first}, ` : `${first} and `;
  });
}

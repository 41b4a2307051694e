import { noun } from './forms.ts';
import { freeVerbs } from './free-verbs.ts';
import { item, type Outcome } from './outcome.ts';
import { tag } from './tags.ts';

/** What became of them: "none came back", "13 passed". */
const BECAME =
  /^(.*?),? (?:and )?((?:none|not one|no one|nobody|all|\d+)(?: of them)? (?:came|went|was|were|is|are|has|have|had|did|got|left|fell|broke|lost|\p{L}{2,}ed)\b[^,]*)(?:,.*)?$/iu;
/** "3 million km and no at fault": what is denied without a verb is nothing that a sentence can hold. */
const DENIED = /,? and no [^,]*$/iu;
/** "Give or take": a number that is not to be taken for exact. */
const ROUGHLY = /,? (?:give or take|or so|more or less|roughly|or thereabouts)$/iu;
const COUNT = /^(?:about |over |nearly |almost |some |around )?\d/iu;

/**
 * What is behind somebody, counted: the noun, "about" it where the number is rough, and as a clause what became of all of
 * it; null for what is not counted.
 */
export function counted(text: string): Outcome | null {
  const [, counted = text, clause] = BECAME.exec(text) ?? [];
  const exact = counted.replace(DENIED, '').replace(ROUGHLY, '').trim();
  if (!COUNT.test(exact)) return null;
  const isRough = ROUGHLY.test(counted) && /^\d/.test(exact);
  const said = isRough ? `about ${exact}` : exact;
  if (said === text) return null;
  if (freeVerbs(tag(exact)) > 0) return null;
  const formed = noun(exact, tag(exact));
  const told = item({
    forms: { noun: said, ...(clause ? { clause } : {}) },
    isPlural: formed.isPlural ?? true,
  });
  return told && { ...told, text: clause ? `${exact}, ${clause}` : exact };
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

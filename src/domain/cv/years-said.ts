/** Years that a sentence names for a work. `isMore`: at least so many. */
export type YearsSaid = { years: number; isMore: boolean; sentence: string };

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['twenty', 'thirty', 'forty', 'fifty'];
const WORDS = [...TENS.map((ten) => `${ten}(?:[- ](?:${SMALL.slice(1, 10).join('|')}))?`), ...SMALL.slice(1)];
/** A number of years and what goes on to the work: not "two years ago", and no "five-year plan". */
const SAID = new RegExp(
  String.raw`(?<more>\b(?:over|more than|at least)\s+)?\b(?<count>\d{1,2}|${WORDS.join('|')})(?<plus>\s?\+|\s+plus)?\s+years?(?:['’]|['’]s)?\s+(?:(?:of|in|as|at|on|with|working|running|leading|teaching|behind|experience)\b|\p{L}+\s+experience\b)`,
  'giu',
);

/** The years that a text says somebody has of a work, each with the sentence that it stands in. */
export function yearsSaid(text: string): YearsSaid[] {
  return text.split(/(?<=[.!?])\s+/u).flatMap((sentence) =>
    [...sentence.matchAll(SAID)].flatMap(({ groups = {} }) => {
      const years = countOf(groups.count ?? '');
      const isMore = groups.more !== undefined || groups.plus !== undefined;
      return years > 0 ? [{ years, isMore, sentence }] : [];
    }),
  );
}

/** Whether an answer and what a CV says may be the same years: one is rounded, or "over ten" is eleven. */
export function mayBeSameYears({ years, isMore }: YearsSaid, mine: number): boolean {
  return mine >= years - 1 && mine <= years + (isMore ? 4 : 1);
}

function countOf(words: string): number {
  const [first = '', last = ''] = words.toLowerCase().split(/[- ]/);
  const ten = TENS.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + Math.max(0, SMALL.indexOf(last));
  return /^\d/.test(first) ? Number(first) : SMALL.indexOf(first);
}

import { onceByText } from '#src/domain/text/readings.ts';
import { freeVerbs } from './free-verbs.ts';
import { mendDoing, mendGrammar, mendState } from './grammar.ts';
import { completes, type Moment, mendMoment } from './moment-slips.ts';
import { isNoProse, lowered, SPLICED, SUBJECT } from './plain-clause.ts';
import { repairProse } from './repair.ts';
import { opensWithSubject } from './sentence-forms.ts';
import { tag } from './tags.ts';

const MOST_WORDS_OF_BEST = 18;

/** A moment told in several parts, whole, as it stands behind "when"; null where it is not plain prose. */
export function wholeMoment(stem: Moment, quote: string): string | null {
  return moments[stem](quote);
}

const momentsOf = (stem: Moment) => onceByText((quote) => readMoment(stem, quote));
const moments: Readonly<Record<Moment, (quote: string) => string | null>> = {
  'when-i': momentsOf('when-i'),
  'when-it': momentsOf('when-it'),
  when: momentsOf('when'),
  where: momentsOf('where'),
};

const MENDED: Readonly<Record<Moment, (words: string) => string>> = {
  'when-i': mendDoing,
  'when-it': mendState,
  when: mendGrammar,
  where: mendGrammar,
};

function readMoment(stem: Moment, quote: string): string | null {
  const said = repairProse(quote.trim(), stem)
    // "Know them. what they did, what they like".
    .replace(/[.,] (what .+), (?=what )/u, ', $1 and ')
    .replace(/\. (?=(?:what|how|where|which) )/u, ', ')
    .replace(/, then (?:I|we) .*$/u, '')
    .replace(/[.\s]+$/u, '');
  const typed = lowered(stem === 'when-i' ? said.replace(/^I /u, '') : said).replace(/^when /iu, '');
  // "A student gets it, you see it in the face": what follows of itself is joined.
  const words = MENDED[stem](mendMoment(stem, typed))
    .replace(/, (?=(?:and )?(?:you (?:see|hear|feel|know|can)|(?:nobody|everybody)(?! \S+ing)) )/u, ' and ')
    .replace(/ and and /u, ' and ');
  if (words.split(/\s+/u).length > MOST_WORDS_OF_BEST || isNoProse(words)) return null;
  const isList = /^[^,]+, [^,]+,? and [^,]+$/u.test(words);
  // "A boy I trained is calling me, he is supervisor": the first of two sentences.
  const [, first = ''] =
    /^((?:\S+ ){4,}\S+), (?:he|she|they|it|I|we) (?!.*\b(?:not|never|no|but)\b|\S*n’t)/u.exec(words) ?? [];
  if (stem === 'when' && first !== '' && isClauseOf(first)) return first;
  return isList || stem === 'where' || !SPLICED.test(words.replace(SAYS, '')) ? words : null;
}

/** "I can say stop, the ground is too soft": what one says has its own halves. */
const SAYS = /\bsays? \p{Ll}+(?: \p{Ll}+)?,/u;

/** Whether a moment completes its stem as plain English does. */
export function isMoment(stem: Moment, words: string): boolean {
  return completes(stem, words, (clause) => {
    const tagged = tag(clause, true);
    return (opensWithSubject(tagged) || SUBJECT.test(clause)) && freeVerbs(tagged) > 0;
  });
}

/** Whether words can stand behind "when": somebody or something, and a verb of theirs. */
export function isClauseOf(words: string): boolean {
  return (
    SUBJECT.test(words) &&
    /\b(?:is|are|was|were|am|has|have|had|can|could|do|does|must|will|\p{L}+[’'](?:s|re|ve|m)|\p{Ll}{2,}(?:s|ed))\b/u.test(
      words.replace(SUBJECT, ''),
    ) &&
    !/\b(?:you|your|not|no|never|nobody)\b/iu.test(words)
  );
}

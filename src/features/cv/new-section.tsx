import type { ChangedDates } from '#src/domain/cv/changed-dates.ts';
import type { ChangedResult } from '#src/domain/cv/changed-results.ts';
import type { CvDraft } from '#src/domain/cv/cv-draft.ts';
import type { WaitingDraft } from '#src/domain/cv/draft-taker.ts';
import { type CvNews, isNewLine } from '#src/domain/cv/new-in-cv.ts';
import { useWords } from '#src/i18n/words.ts';

type NewSectionProps = {
  news: CvNews;
  changed: readonly ChangedDates[];
  results: readonly ChangedResult[];
  toSee: readonly CvDraft[];
  waiting: readonly WaitingDraft[];
  /** All drafts of the CV: of those that neither are to be seen nor wait, the person has decided. */
  drafts: readonly CvDraft[];
};

/** How many lines stand open; more are folded away, with their number. */
const OPEN = 8;

/** What stands in this CV and in none before it, line by line, and where each is to be found on the page. */
export function NewSection({ news, changed, results, toSee, waiting, drafts }: NewSectionProps) {
  const { cv } = useWords();

  if (news === null || news.length === 0) return null;
  const placeOf = (line: string) => {
    // What many lines show together is none of them.
    const isOf = ({ isGap, isField, counted, from }: CvDraft) =>
      !(isGap || isField || counted) && isNewLine(from.line, [line]);
    if (changed.some(({ draft }) => isOf(draft))) return cv.news.changed;
    if (results.some(({ draft }) => isOf(draft))) return cv.news.changedNumber;
    if (toSee.some(isOf)) return cv.news.below;
    if (waiting.some(({ draft }) => isOf(draft))) return cv.news.waits;
    return drafts.some(isOf) ? cv.news.decided : cv.news.inText;
  };
  return (
    <section className="cv-news" aria-labelledby="cv-news">
      <h2 id="cv-news">{cv.news.title}</h2>
      <details open={news.length <= OPEN}>
        <summary>{cv.news.count(news.length)}</summary>
        <ul>
          {news.map((line) => (
            <li key={line}>
              <q dir="auto">{line}</q> <span className="small muted">{placeOf(line)}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

import type { CvRead } from '#src/domain/cv/cv-read.ts';
import { type CvQuestion, reviewCv } from '#src/domain/cv/review.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import type { Synthesis } from '#src/domain/synthesis/types.ts';
import { monthInWords } from '#src/i18n/month-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { ReviewItem } from './review-item.tsx';

type ReviewSectionProps = {
  reflection: Reflection;
  read: CvRead;
  synthesis: Synthesis;
  /** Gaps of which the person has said what they were, or that they leave them out. */
  settledGaps: ReadonlySet<string>;
};

/** What the CV and the answers ask of each other, as questions: none of them has to be answered. */
export function ReviewSection({ reflection, read, synthesis, settledGaps }: ReviewSectionProps) {
  const { cv, language } = useWords();

  const { contentWords } = useLanguage().employer;
  const questions: readonly CvQuestion[] = reviewCv(read, {
    ...{ evidence: synthesis.evidence, contentWords, settledGaps },
    gapInWords: (start, end) => cv.gapInWords(monthInWords(start, language), monthInWords(end, language)),
  });
  return (
    <section className="cv-review" aria-labelledby="cv-review">
      <h2 id="cv-review">{cv.review.title}</h2>
      <p className="muted">{questions.length === 0 ? cv.review.none : cv.review.lead}</p>
      <ul>
        {questions.map((question) => (
          <li key={question.id} className="card">
            <ReviewItem question={question} reflection={reflection} synthesis={synthesis} />
          </li>
        ))}
      </ul>
    </section>
  );
}

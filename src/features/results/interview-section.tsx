import type { ReactNode } from 'react';
import type { Editable } from '#src/domain/synthesis/types.ts';
import { results } from '#src/i18n/en/results.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { OwnText, type OwnTextGiven } from './own-text.tsx';
import { textOf } from './traced.ts';

/** Words a minute of calm speech; sources give 130 to 150. */
const WORDS_PER_MINUTE = 140;

type ForOthersProps = OwnTextGiven & { segments: readonly Editable[] };

/** The answer to the interview question, ready to be said aloud. */
export function InterviewSection({ segments, children, ...rest }: ForOthersProps & { children?: ReactNode }) {
  const text = textOf(segments);
  const seconds = Math.round((text.split(/\s+/).length / WORDS_PER_MINUTE) * 60);
  return (
    <section aria-labelledby="interview">
      <h2 id="interview">{results.interview}</h2>
      <p className="muted">{results.interviewIntro(seconds)}</p>
      <OwnText text="interview" className="interview" segments={segments} {...rest}>
        <CopyButton label={results.copyInterview} text={text} />
        {children}
      </OwnText>
    </section>
  );
}

/** One line for the top of a CV. */
export function CvLineSection({ segments, ...rest }: ForOthersProps) {
  return (
    <section aria-labelledby="cv-line">
      <h2 id="cv-line">{results.cv}</h2>
      <p className="muted">{results.cvIntro}</p>
      <OwnText text="cv" className="interview cv-line" segments={segments} {...rest}>
        <CopyButton label={results.copyCv} text={textOf(segments)} />
      </OwnText>
    </section>
  );
}

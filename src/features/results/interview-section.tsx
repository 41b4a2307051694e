import type { ReactNode } from 'react';
import { releaseAnswer } from '#src/domain/release/gate.ts';
import type { Editable, Evidence } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { countWords } from '#src/domain/text/words.ts';
import { copyText } from '#src/files/clipboard/copy-text.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { OwnText, type OwnTextGiven } from './own-text.tsx';

/** Words a minute of calm speech; sources give 130 to 150. */
const WORDS_PER_MINUTE = 140;

type ForOthersProps = OwnTextGiven & {
  segments: readonly Editable[];
  /** The answers behind the text: it is copied only where they may be told. */
  evidence: readonly Evidence[];
};

/** The answer to the interview question, ready to be said aloud. */
export function InterviewSection({
  segments,
  evidence,
  children,
  isAside = false,
  ...rest
}: ForOthersProps & {
  children?: ReactNode;
  /** Whether words of the aspiration were changed, which are not carried over. */
  isAside?: boolean;
}) {
  const { results } = useWords();

  const text = textOf(segments);
  const seconds = Math.round((countWords(text) / WORDS_PER_MINUTE) * 60);
  return (
    <section aria-labelledby="interview">
      <h2 id="interview">{results.interview}</h2>
      <p className="muted">{results.interviewIntro(seconds)}</p>
      <details className="muted">
        <summary>{results.interviewOut}</summary>
        <p>{results.interviewOutWhat}</p>
      </details>
      {isAside ? <p className="muted">{results.interviewAside}</p> : null}
      <OwnText text="interview" className="interview" segments={segments} {...rest}>
        <CopyAnswer label={results.copyInterview} segments={segments} evidence={evidence} />
        {children}
      </OwnText>
    </section>
  );
}

/** One line for the top of a CV. */
export function CvLineSection({ segments, evidence, ...rest }: ForOthersProps) {
  const { results } = useWords();

  return (
    <section aria-labelledby="cv-line">
      <h2 id="cv-line">{results.cv}</h2>
      <p className="muted">{results.cvIntro}</p>
      <OwnText text="cv" className="interview cv-line" segments={segments} {...rest}>
        <CopyAnswer label={results.copyCv} segments={segments} evidence={evidence} />
      </OwnText>
    </section>
  );
}

/** The button that copies a text for strangers; none where a word of it may not reach them. */
function CopyAnswer({
  label,
  segments,
  evidence,
}: Pick<ForOthersProps, 'segments' | 'evidence'> & { label: string }) {
  const text = releaseAnswer(segments, evidence, useLanguage().matters);
  return text ? <CopyButton label={label} text={text} copy={copyText} /> : null;
}

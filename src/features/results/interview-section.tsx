import type { Segment } from '#src/domain/synthesis/types.ts';
import { results } from '#src/i18n/en/results.ts';
import { textOf } from './traced.ts';

/** Words a minute of calm speech; sources give 130 to 150. */
const WORDS_PER_MINUTE = 140;

/** The answer to the interview question, ready to be said aloud. */
export function InterviewSection({ interview }: { interview: readonly Segment[] }) {
  const text = textOf(interview);
  const seconds = Math.round((text.split(/\s+/).length / WORDS_PER_MINUTE) * 60);
  return (
    <section aria-labelledby="interview">
      <h2 id="interview">{results.interview}</h2>
      <p className="muted">{results.interviewIntro(seconds)}</p>
      <blockquote className="interview">{text}</blockquote>
    </section>
  );
}

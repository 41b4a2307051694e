import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { changeClause, changeCompany } from '#src/domain/interview/companies.ts';
import { notSaid } from '#src/domain/interview/not-said.ts';
import {
  joined,
  PEOPLE_KEY,
  type SpokenGiven,
  secondsOf,
  spokenParts,
} from '#src/domain/interview/spoken-answer.ts';
import type { AnswerLength } from '#src/domain/model/company.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { WrittenEdit } from '#src/domain/model/reflection.ts';
import { releaseAnswer } from '#src/domain/release/gate.ts';
import { linesBehind } from '#src/domain/synthesis/lines-behind.ts';
import { tracePieces } from '#src/domain/synthesis/trace.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { countWords } from '#src/domain/text/words.ts';
import { copyText } from '#src/files/clipboard/copy-text.ts';
import { useWords } from '#src/i18n/words.ts';
import { useIsReadOnly, useLibrary } from '#src/state/stores.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { EditableText } from '#src/ui/editable-text.tsx';
import { LengthChoice } from './length-choice.tsx';
import { useRevise } from './use-revise.ts';

/** The answer as it is said: how long, its words with their sources, and what to do with it. */
export function AnswerSection({
  given,
  onLength,
}: {
  given: SpokenGiven;
  onLength: (length: AnswerLength) => void;
}) {
  const { interview, questionnaire } = useWords();

  const { reflection, synthesis, company, language } = given;
  const { tidy, trimEnd } = language.reading;
  const edit = useLibrary((state) => state.edit);
  const revise = useRevise(reflection.id);
  const isReadOnly = useIsReadOnly();
  const parts = spokenParts(given);
  const segments = joined(parts);
  const text = textOf(segments);
  const released = releaseAnswer(segments, synthesis.evidence, language.matters);
  const words = countWords(text);
  const out = notSaid(given);
  const pieces = tracePieces(segments, {
    evidence: synthesis.evidence,
    questionnaire,
    reflectionId: reflection.id,
    lines: linesBehind(reflection),
  });
  const write = (key: string, written: WrittenEdit | null) => {
    const clause = /^own:(.+)$/.exec(key)?.[1];
    if (key === PEOPLE_KEY && company) {
      if (written)
        revise((now) => changeCompany(now, company.id, (was) => ({ ...was, people: written.text })));
    } else if (!clause || !company)
      edit(reflection.id, key, written && { ...written, language: language.code });
    else if (written)
      revise((now) => changeCompany(now, company.id, (was) => changeClause(was, clause, written.text)));
  };
  return (
    <section aria-labelledby="say-answer" className="say-answer">
      <h2 id="say-answer">{interview.answer}</h2>
      <LengthChoice given={given} onLength={onLength} />
      <EditableText
        pieces={pieces}
        className="say-text"
        readOnly={isReadOnly}
        rewriting={
          isReadOnly
            ? undefined
            : {
                name: interview.answerText,
                max: LIMITS.edit,
                wordsOf: (words) => trimEnd(tidy(words)),
                onWrite: write,
              }
        }
      >
        {released ? <CopyButton label={interview.copy} text={released} copy={copyText} /> : null}
        <Link className="btn quiet" href={addresses.rehearsal(reflection.id, company?.id)}>
          {interview.rehearse}
        </Link>
      </EditableText>
      <p className="muted small" role="status">
        {interview.size(words, secondsOf(words))}
      </p>
      {out.length > 0 ? (
        <details>
          <summary>{interview.leavesOut(out.length)}</summary>
          <p className="muted small">{interview.leavesOutWhy}</p>
          <ul>
            {out.map((one) => (
              <li key={one} dir="auto">
                {one}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {company && !isReadOnly ? <p className="muted small">{interview.writtenForAll}</p> : null}
    </section>
  );
}

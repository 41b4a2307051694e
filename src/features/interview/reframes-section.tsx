import { useState } from 'react';
import { addReframe, changeReframe, MOST } from '#src/domain/interview/companies.ts';
import { flaggedWords } from '#src/domain/interview/flagged.ts';
import type { Reframe } from '#src/domain/model/company.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { releaseOwn } from '#src/domain/release/gate.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { copyText } from '#src/files/clipboard/copy-text.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { CopyButton } from '#src/ui/copy-button.tsx';
import { TextBox } from '#src/ui/text-box.tsx';
import { useRevise } from './use-revise.ts';

/** Hard facts told straight: the fact stays, what was learned and what is looked for follow. */
export function ReframesSection({ reflection }: { reflection: Reflection }) {
  const { interview } = useWords();

  const revise = useRevise(reflection.id);
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <section aria-labelledby="say-facts" className="say-facts">
      <h2 id="say-facts">{interview.facts}</h2>
      <p className="muted">{interview.factsIntro}</p>
      <ul className="say-list">
        {reflection.reframes.map((reframe, at) => (
          <li key={reframe.id} className="card">
            <ReframeCard
              reframe={reframe}
              at={at + 1}
              onChange={(change) => revise((now) => changeReframe(now, reframe.id, change))}
            />
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="btn quiet"
        onClick={() => {
          setProblem(reflection.reframes.length >= MOST.reframes ? interview.factFull : null);
          revise(addReframe);
        }}
      >
        {interview.factAdd}
      </button>
      <p role="alert" className="field-error" hidden={problem === null}>
        {problem}
      </p>
    </section>
  );
}

function ReframeCard({
  reframe,
  at,
  onChange,
}: {
  reframe: Reframe;
  at: number;
  onChange: (change: Partial<Reframe> | null) => void;
}) {
  const { interview } = useWords();

  const language = useLanguage();
  const line = language.spoken.reframe(reframe);
  const blame = flaggedWords(`${reframe.fact}\n${reframe.learned}\n${reframe.lookFor}`, 'blame', language);
  const field = (part: 'fact' | 'learned' | 'lookFor', label: string, example: string) => (
    <TextBox
      label={label}
      value={reframe[part]}
      onChange={(text) => onChange({ [part]: text })}
      lines={1}
      max={LIMITS.note}
      example={example}
    />
  );
  return (
    <fieldset className="stack">
      <legend>{interview.factName(at)}</legend>
      {field('fact', interview.fact, interview.factExample)}
      {field('learned', interview.learned, interview.learnedExample)}
      {field('lookFor', interview.lookFor, interview.lookForExample)}
      <div role="status">
        {blame.length > 0 ? <p className="field-note">{interview.factBlame(blame)}</p> : null}
        {line ? (
          <p>
            <span className="muted">{interview.factLine}: </span>
            <span className="say-words" dir="auto">
              {textOf(line)}
            </span>
          </p>
        ) : (
          <p className="muted small">{interview.factEmpty}</p>
        )}
      </div>
      <div className="row">
        {line ? (
          <CopyButton label={interview.factCopy} text={releaseOwn(textOf(line))} copy={copyText} />
        ) : null}
        <button
          type="button"
          className="link muted"
          aria-label={interview.factRemove(at)}
          onClick={() => onChange(null)}
        >
          {interview.remove}
        </button>
      </div>
    </fieldset>
  );
}

import { useState } from 'react';
import { releaseAnswer } from '#src/domain/release/gate.ts';
import type { Editable, Evidence } from '#src/domain/synthesis/types.ts';
import { hasShareSheet, type Shared, shareText } from '#src/files/sharing/share-text.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';

type ShareAspirationProps = {
  segments: readonly Editable[];
  /** The answers behind the words: they are passed on only where they may be told. */
  evidence: readonly Evidence[];
};

/** Passes on the aspiration alone, without goals or answers; says so where a word of it is kept to oneself. */
export function ShareAspiration({ segments, evidence }: ShareAspirationProps) {
  const { copying, results } = useWords();
  const { passOn } = results;

  const text = releaseAnswer(segments, evidence, useLanguage().matters);
  const [outcome, setOutcome] = useState<{ of: string; as: Shared | 'refused' } | null>(null);
  if (!text) return <p className="muted small share-kept">{passOn.kept}</p>;

  const press = async () => {
    const as = await shareText(text).catch(() => 'refused' as const);
    setOutcome({ of: text.words, as });
  };
  const said = { shared: passOn.shared, copied: copying.done, refused: copying.refused, left: null };
  return (
    <>
      <button type="button" className="link" onClick={press}>
        {hasShareSheet() ? passOn.share : passOn.copy}
      </button>
      {/* What was said of one text is not true of the next. */}
      <span role="status" className="copy-said">
        {outcome?.of === text.words ? said[outcome.as] : null}
      </span>
    </>
  );
}

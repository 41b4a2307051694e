import { useId, useState } from 'react';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { useWords } from '#src/i18n/words.ts';
import { isComposing } from './is-composing.ts';
import { LineBox } from './line-box.tsx';

/** A short dialogue in place: nothing changes until Save, and nothing that was typed is cut. */
export function PhraseEditor({
  over,
  text,
  onType,
  max,
  back,
  isEmpty,
  onSave,
  onBack,
  onCancel,
}: {
  /** What the words stand for. */
  over: string;
  text: string;
  onType: (text: string) => void;
  max: number;
  /** The way back to what stood there; null while nothing is written over it. */
  back: string | null;
  isEmpty: (text: string) => boolean;
  onSave: () => void;
  onBack: () => void;
  onCancel: () => void;
}) {
  const { common, numberInWords, rewriting } = useWords();

  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const focusOnce = (field: HTMLElement | null) => {
    field?.focus();
  };
  const save = () => {
    if (isEmpty(text)) return setProblem(back ? rewriting.emptyOwn(back) : rewriting.empty);
    if (text.length > max) return setProblem(rewriting.tooLong(numberInWords(max)));
    onSave();
  };

  return (
    <div className="phrase-editor">
      <LineBox
        ref={focusOnce}
        grows
        label={rewriting.field(over)}
        value={text}
        max={max}
        invalid={problem !== null}
        describedBy={problem ? problemId : undefined}
        onChange={(next) => {
          onType(wellFormed(next));
          setProblem(null);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) {
            event.preventDefault();
            save();
          }
          if (event.key === 'Escape' && !isComposing(event)) onCancel();
        }}
      />
      <p role="alert" id={problemId} className="field-error" hidden={problem === null}>
        {problem}
      </p>
      <div className="row">
        <button type="button" className="btn" onClick={save}>
          {rewriting.save}
        </button>
        <button type="button" className="btn quiet" onClick={onCancel}>
          {common.cancel}
        </button>
        {back ? (
          <button type="button" className="link" onClick={onBack}>
            {back}
          </button>
        ) : null}
      </div>
    </div>
  );
}

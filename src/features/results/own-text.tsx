import type { ReactNode } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Edit } from '#src/domain/model/reflection.ts';
import type { Editable } from '#src/domain/synthesis/types.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { EditableText } from '#src/ui/editable-text.tsx';
import { type OnEdit, type Trace, wordsOf } from './traced.ts';

export type OwnTextGiven = {
  trace: Trace;
  /** All that the person wrote over phrases, by key. */
  edits: Readonly<Record<string, Edit>>;
  /** Absent where nothing may change. */
  onEdit: OnEdit | undefined;
  readOnly: boolean;
};

/** One of the three texts that a person may put into words of their own. */
export function OwnText({
  text,
  segments,
  present = [segments],
  className,
  children,
  trace,
  edits,
  onEdit,
  readOnly,
}: OwnTextGiven & {
  text: keyof Words['results']['texts'];
  segments: readonly Editable[];
  /** Every text that could stand here: words over a phrase of any of them do not rest. */
  present?: readonly (readonly Editable[])[];
  className: string;
  children?: ReactNode;
}) {
  const { results } = useWords();
  const { code, reading } = useLanguage();
  const plain = (words: string) => wordsOf(words, reading);

  const here = new Set(present.flat().map(({ key }) => key));
  const resting = Object.entries(edits).filter(
    ([key, { language }]) => key.startsWith(`${text}:`) && !(here.has(key) && language === code),
  );
  return (
    <>
      <EditableText
        pieces={trace(segments)}
        className={className}
        readOnly={readOnly}
        rewriting={onEdit && { name: results.texts[text], max: LIMITS.edit, wordsOf: plain, onWrite: onEdit }}
      >
        {children}
      </EditableText>
      <RestingWords resting={resting} onEdit={onEdit} />
    </>
  );
}

/** Words of the person's own whose phrase is not in the text now, or stands there in another language: kept, and in sight. */
function RestingWords({
  resting,
  onEdit,
}: {
  resting: readonly (readonly [string, Edit])[];
  onEdit: OnEdit | undefined;
}) {
  const { results } = useWords();
  const { reading } = useLanguage();

  if (resting.length === 0) return null;
  return (
    <details className="resting">
      <summary>{results.resting(resting.length)}</summary>
      <p className="muted small">{results.restingWhy}</p>
      <ul>
        {resting.map(([key, edit]) => (
          <li key={key}>
            <span dir="auto">{results.restingWords(edit.text, wordsOf(edit.over, reading))}</span>{' '}
            {onEdit ? (
              <button
                type="button"
                className="link"
                aria-label={results.letGoOf(edit.text)}
                onClick={() => onEdit(key, null)}
              >
                {results.letGo}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
    </details>
  );
}

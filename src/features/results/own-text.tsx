import type { ReactNode } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { Editable } from '#src/domain/synthesis/types.ts';
import { results } from '#src/i18n/en/results.ts';
import { EditableText } from '#src/ui/editable-text.tsx';
import { type OnEdit, type Trace, wordsOf } from './traced.ts';

/** One of the three texts that a person may put into words of their own. */
export function OwnText({
  text,
  segments,
  trace,
  onEdit,
  readOnly,
  className,
  children,
}: {
  text: keyof typeof results.texts;
  segments: readonly Editable[];
  trace: Trace;
  /** Absent where nothing may change. */
  onEdit: OnEdit | undefined;
  readOnly: boolean;
  className: string;
  children?: ReactNode;
}) {
  return (
    <EditableText
      pieces={trace(segments)}
      className={className}
      readOnly={readOnly}
      rewriting={onEdit && { name: results.texts[text], max: LIMITS.edit, wordsOf, onWrite: onEdit }}
    >
      {children}
    </EditableText>
  );
}

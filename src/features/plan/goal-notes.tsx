import { useRef, useState } from 'react';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { MOST_NOTES } from '#src/domain/plan/goals-taken-on.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { useWords } from '#src/i18n/words.ts';
import { TextBox } from '#src/ui/text-box.tsx';
import { hasDraft, useDraft } from '#src/ui/use-draft.ts';

/** Lines on how a goal is going, each with its day. */
export function GoalNotes({
  reflectionId,
  goal,
  onAdd,
  onRemove,
}: {
  reflectionId: string;
  goal: GoalRecord;
  onAdd: (text: string) => void;
  onRemove: (at: number) => void;
}) {
  const { dateInWords, plan } = useWords();

  const draft = `note ${reflectionId} ${goal.id}`;
  const [text, setText, dropText] = useDraft(draft, () => '');
  const [isOpenAtFirst] = useState(() => hasDraft(draft));
  const [said, setSaid] = useState<'empty' | 'full' | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const focusBox = () => box.current?.querySelector<HTMLElement>('textarea')?.focus();
  const add = () => {
    const problem = text.trim() === '' ? 'empty' : goal.notes.length >= MOST_NOTES ? 'full' : null;
    setSaid(problem);
    if (!problem) {
      onAdd(text);
      dropText('');
    }
    focusBox();
  };
  return (
    <details className="goal-notes" open={isOpenAtFirst}>
      <summary>{plan.notes.title(goal.notes.length)}</summary>
      {goal.notes.length > 0 ? (
        <ul>
          {goal.notes.map((note, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: notes have no name but their place.
            <li key={at}>
              <span className="muted">{dateInWords(note.on)}</span> <span dir="auto">{note.text}</span>{' '}
              <button
                type="button"
                className="link"
                aria-label={plan.notes.removeOf(dateInWords(note.on))}
                onClick={() => {
                  onRemove(at);
                  focusBox();
                }}
              >
                {plan.notes.remove}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div ref={box}>
        <TextBox
          label={plan.notes.field}
          value={text}
          lines={2}
          max={LIMITS.note}
          onChange={(next) => {
            if (next === '') dropText('');
            else setText(wellFormed(next));
            setSaid(null);
          }}
        />
      </div>
      <p role="alert" className="field-error" hidden={said === null}>
        {said ? plan.notes[said] : null}
      </p>
      <button type="button" className="btn quiet" onClick={add}>
        {plan.notes.add}
      </button>
    </details>
  );
}

import { addItem, removeItem } from '#src/domain/coaching/session-items.ts';
import { useWords } from '#src/i18n/words.ts';
import { Close } from '#src/ui/icons.tsx';
import { AddLine } from './add-line.tsx';
import { draftNames } from './draft-names.ts';
import type { PartProps } from './parts.ts';

/** What both agree on, apart from what anybody does. */
export function Agreements({ session, onEdit, isLocked, now, newId }: PartProps) {
  const { session: words } = useWords();
  return (
    <section className="session-part" aria-labelledby="session-agreements">
      <h2 id="session-agreements">{words.agreements.title}</h2>
      <p className="muted small">{words.agreements.lead}</p>
      {session.agreements.length === 0 ? <p className="muted">{words.agreements.empty}</p> : null}
      <ul className="session-list">
        {session.agreements.map(({ id, text }) => (
          <li key={id} className="session-line">
            <span dir="auto" className="session-words">
              {text}
            </span>
            {isLocked ? null : (
              <button
                type="button"
                className="icon-button"
                aria-label={words.agreements.remove(text)}
                onClick={() => onEdit((before) => removeItem(before, 'agreements', id))}
              >
                <Close />
              </button>
            )}
          </li>
        ))}
      </ul>
      {isLocked ? null : (
        <AddLine
          draft={draftNames.agreement(session.id)}
          label={words.agreements.field}
          button={words.agreements.add}
          empty={words.agreements.missing}
          onAdd={(text) =>
            onEdit((before) => addItem(before, 'agreements', { id: newId(), text, at: now() }))
          }
        />
      )}
    </section>
  );
}

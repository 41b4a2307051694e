import { addLater } from '#src/domain/coaching/sessions.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import { AddLine } from './add-line.tsx';
import { draftNames } from './draft-names.ts';
import type { PartProps } from './parts.ts';
import { UnkeptLater } from './unkept-later.tsx';

/** What was added after the session was finished, each with its date. It is the coach's alone. */
export function LaterNotes(part: PartProps) {
  const { session, onEdit, now } = part;
  const { session: words, dateInWords } = useWords();
  return (
    <section className="session-part private-part" aria-labelledby="session-later">
      <h2 id="session-later">{words.later.title}</h2>
      {session.additions.length === 0 ? <p className="muted">{words.later.empty}</p> : null}
      <ul className="session-list">
        {session.additions.map(({ at, text }) => {
          const day = localDate(at);
          return (
            <li key={`${at}/${text}`}>
              <p className="muted small">{day ? dateInWords(day) : null}</p>
              <p dir="auto" className="session-words">
                {text}
              </p>
            </li>
          );
        })}
      </ul>
      <UnkeptLater {...part} />
      <AddLine
        draft={draftNames.later(session.id)}
        label={words.later.field}
        button={words.later.add}
        empty={words.notes.missing}
        onAdd={(text) => onEdit((before) => addLater(before, { at: now(), text }))}
      />
    </section>
  );
}

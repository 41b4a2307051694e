import { lastMet } from '#src/domain/coaching/prepare.ts';
import type { Session } from '#src/domain/model/session.ts';
import { useWords } from '#src/i18n/words.ts';

/** What was written down in the session before: the coach's notes, what was added later, and what both agreed on. */
export function LastNotes({ sessions }: { sessions: readonly Session[] }) {
  const { prepare, session: words } = useWords();
  const last = lastMet(sessions);
  if (!last) return null;
  const { notes, agreements, additions } = last;
  return (
    <>
      <section className="private-part" aria-labelledby="prepare-notes">
        <h2 id="prepare-notes">{prepare.notes}</h2>
        {notes.length + additions.length === 0 ? <p className="muted">{prepare.noNotes}</p> : null}
        <ul className="prepare-list">
          {notes.map(({ id, kind, text, audience }) => (
            <li key={id}>
              <span className="small muted">{words.notes.starters[kind]}</span> <span dir="auto">{text}</span>{' '}
              <span className="small-tag">{words.notes[audience]}</span>
            </li>
          ))}
          {additions.map(({ at, text }) => (
            <li key={`${at}/${text}`}>
              <span className="small muted">{words.later.title}</span> <span dir="auto">{text}</span>{' '}
              <span className="small-tag">{words.notes.private}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="prepare-agreements">
        <h2 id="prepare-agreements">{prepare.agreements}</h2>
        {agreements.length === 0 ? <p className="muted">{prepare.noAgreements}</p> : null}
        <ul className="prepare-list">
          {agreements.map(({ id, text }) => (
            <li key={id} dir="auto">
              {text}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

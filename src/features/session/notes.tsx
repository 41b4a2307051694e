import { type FormEvent, useId, useRef, useState } from 'react';
import { addItem, changeItem, removeItem } from '#src/domain/coaching/session-items.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import {
  NOTE_AUDIENCES,
  NOTE_KINDS,
  type NoteAudience,
  type NoteKind,
  type SessionNote,
} from '#src/domain/model/session.ts';
import { shorten } from '#src/domain/text/shorten.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { useWords } from '#src/i18n/words.ts';
import { focusFirstProblem } from '#src/ui/focus-first-problem.ts';
import { Close } from '#src/ui/icons.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { TextBox } from '#src/ui/text-box.tsx';
import { useDraft } from '#src/ui/use-draft.ts';
import { draftNames } from './draft-names.ts';
import type { PartProps } from './parts.ts';
import { ShareNote } from './share-note.tsx';

type Props = PartProps & { isOpen: boolean; onOpen: (isOpen: boolean) => void };

/** The coach's notes, in a drawer. Each is private until it is shared by hand. */
export function Notes({ isOpen, onOpen, ...props }: Props) {
  const { session: words } = useWords();
  const { notes } = props.session;
  return (
    <section id={NOTES} className="session-part private-part" aria-labelledby="session-notes">
      <div className="session-line">
        <h2 id="session-notes">{words.notes.title}</h2>
        <button
          type="button"
          className="btn quiet session-small"
          aria-expanded={isOpen}
          onClick={() => onOpen(!isOpen)}
        >
          {isOpen ? words.notes.close : words.notes.open}
        </button>
      </div>
      {isOpen ? (
        <>
          {props.isLocked ? null : (
            <>
              <p className="muted small">{words.notes.lead}</p>
              <NewNote {...props} />
            </>
          )}
          {notes.length === 0 ? <p className="muted">{words.notes.empty}</p> : null}
          <ul className="session-list">
            {[...notes].reverse().map((note) => (
              <Note key={note.id} note={note} {...props} />
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

/** The part of the page that a button of its own leads to. */
export const NOTES = 'notes-of-session';

/** Letters of a note in the name of its buttons. */
const SHORT = 40;

export type NoteDraft = { kind: NoteKind; text: string; audience: NoteAudience };

/** A new note is of the kind that was kept last, until another is chosen, and is private. */
function freshNote(kind: NoteKind = NOTE_KINDS[0]): NoteDraft {
  return { kind, text: '', audience: 'private' };
}

function NewNote({ session, onEdit, now, newId }: PartProps) {
  const { session: words } = useWords();
  const [draft, setDraft, drop] = useDraft(draftNames.note(session.id), () =>
    freshNote(session.notes.at(-1)?.kind),
  );
  // The box keeps its own text: a new one is a new box.
  const [round, setRound] = useState(0);
  const [isRefused, setRefused] = useState(false);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const add = (event?: FormEvent) => {
    event?.preventDefault();
    const text = wellFormed(draft.text).trim();
    setRefused(text === '');
    if (text === '') {
      focusFirstProblem(form.current);
      return;
    }
    onEdit((before) => addItem(before, 'notes', { ...draft, text, id: newId(), at: now() }));
    drop(freshNote(draft.kind));
    setRound(round + 1);
  };
  return (
    <form ref={form} className="stack session-note-form" onSubmit={add}>
      <Segmented
        name="note-kind"
        legend={words.notes.kind}
        options={NOTE_KINDS.map((value) => ({ value, label: words.notes.starters[value] }))}
        value={draft.kind}
        onChange={(value) => {
          const kind = NOTE_KINDS.find((each) => each === value);
          if (kind) setDraft({ ...draft, kind });
        }}
      />
      <TextBox
        key={round}
        label={words.notes.starters[draft.kind]}
        value={draft.text}
        lines={2}
        max={LIMITS.sessionNote}
        invalid={isRefused}
        describedBy={`${id}-empty`}
        onChange={(text) => {
          setRefused(false);
          setDraft({ ...draft, text });
        }}
      />
      <p role="alert" id={`${id}-empty`} className="field-error" hidden={!isRefused}>
        {isRefused ? words.notes.missing : null}
      </p>
      <Segmented
        name="note-audience"
        legend={words.notes.audience}
        options={NOTE_AUDIENCES.map((value) => ({
          value,
          label: `${words.notes[value]}: ${words.notes.audienceHint[value]}`,
        }))}
        value={draft.audience}
        onChange={(value) => setDraft({ ...draft, audience: value === 'shared' ? 'shared' : 'private' })}
      />
      {draft.audience === 'shared' ? <p className="small">{words.notes.willBeSeen}</p> : null}
      <div className="row">
        <button type="submit" className="btn">
          {words.notes.add}
        </button>
      </div>
    </form>
  );
}

function Note({ note, onEdit, isLocked }: PartProps & { note: SessionNote }) {
  const { session: words, timeInWords } = useWords();
  const [isAsked, setAsked] = useState(false);
  /** What was done with it last: it can be taken back in its place. */
  const [wasShared, setShared] = useState(false);
  const give = (audience: NoteAudience) => {
    setAsked(false);
    setShared(audience === 'shared');
    onEdit((before) => changeItem(before, 'notes', note.id, { audience }));
  };
  const short = shorten(note.text, SHORT);
  const isShared = note.audience === 'shared';
  return (
    <li className="session-note" data-audience={note.audience}>
      <p className="small session-line">
        <span>
          <strong>{words.notes.starters[note.kind]}</strong>{' '}
          <span className="muted">{timeInWords(note.at)}</span>
        </span>
        <span className="small-tag">{words.notes[note.audience]}</span>
      </p>
      <p dir="auto" className="session-words">
        {note.text}
      </p>
      {isLocked ? null : (
        <div className="session-line">
          <button
            type="button"
            className="link"
            aria-label={isShared ? words.notes.unshareOf(short) : words.notes.shareOf(short)}
            onClick={() => (isShared ? give('private') : setAsked(true))}
          >
            {isShared ? (wasShared ? words.notes.undo : words.notes.unshare) : words.notes.share}
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label={words.notes.remove(short)}
            onClick={() => onEdit((before) => removeItem(before, 'notes', note.id))}
          >
            <Close />
          </button>
        </div>
      )}
      {/* There from the start, so that what comes into it is said. */}
      <p role="status" className="small">
        {isShared && wasShared && !isLocked ? words.notes.nowShared : null}
      </p>
      {isAsked ? (
        <ShareNote note={note} onShare={() => give('shared')} onClose={() => setAsked(false)} />
      ) : null}
    </li>
  );
}

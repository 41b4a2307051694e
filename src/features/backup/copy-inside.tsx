import { useEffect, useRef, useState } from 'react';
import type { Copy } from '#src/domain/model/copy.ts';
import { compareCopy, type Merge, mergeCopy, type OnDiffering } from '#src/domain/sharing/merge-copy.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';

type Props = {
  copy: Copy;
  isOlder: boolean;
  newId: () => string;
  onJoin: (merge: Merge) => Promise<void>;
  onClose: () => void;
};

/** What is in an opened copy and what would change, before anything does. */
export function CopyInside({ copy, isOlder, newId, onJoin, onClose }: Props) {
  const { common, dateInWords, opening } = useWords();
  const CHOICES = [
    { value: 'keep-both', name: opening.inside.keepBoth, line: opening.inside.keepBothLine },
    { value: 'replace', name: opening.inside.replace, line: opening.inside.replaceLine },
  ] as const satisfies readonly { value: OnDiffering; name: string; line: string }[];

  const dialog = useRef<HTMLDialogElement>(null);
  const library = useLibrary((state) => state.library);
  const [onDiffering, setOnDiffering] = useState<OnDiffering>('keep-both');
  const [hasFailed, setHasFailed] = useState(false);
  const { fresh, same, differing, clients, sessions, versions } = compareCopy(library, copy);
  const savedOn = localDate(copy.savedAt);
  const { fresh: newClients, stays } = clients;
  const { fresh: newSessions, beside } = sessions;
  const news = { clients: newClients.length, sessions: newSessions.length };
  const hasWork =
    fresh.length + differing.length + news.clients + news.sessions + beside.length + versions.length > 0;
  const isEmpty = copy.reflections.length + copy.clients.length + copy.sessions.length === 0;

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  async function join(): Promise<void> {
    try {
      await onJoin(mergeCopy({ library, copy, onDiffering, newId }));
    } catch {
      setHasFailed(true);
    }
  }

  return (
    <dialog ref={dialog} aria-labelledby="copy-inside" onClose={onClose}>
      <div className="stack">
        <h2 id="copy-inside">{opening.inside.title}</h2>
        <p className="muted">
          {savedOn === null ? opening.inside.savedSometime : opening.inside.savedOn(dateInWords(savedOn))}{' '}
          {isOlder ? opening.inside.older : ''}
        </p>
        {isEmpty && <p>{opening.inside.empty}</p>}
        {!isEmpty && !hasWork && stays.length === 0 && <p>{opening.inside.nothing}</p>}
        {fresh.length > 0 && <p>{opening.inside.fresh(fresh.length)}</p>}
        {news.clients + news.sessions > 0 && <p>{opening.inside.workspace(news)}</p>}
        {stays.length > 0 && (
          <p>
            {opening.inside.clientsStay(stays.map(({ id, label }) => library.clients[id]?.label ?? label))}
          </p>
        )}
        {beside.length > 0 && (
          <p>
            {opening.inside.sessionsBeside(beside.length)}{' '}
            {opening.inside.sessionsOf(
              beside.flatMap(({ startedAt }) => {
                const day = localDate(startedAt);
                return day === null ? [] : [dateInWords(day)];
              }),
            )}
          </p>
        )}
        {hasWork && same.length > 0 && <p>{opening.inside.same(same.length)}</p>}
        {differing.length > 0 && (
          <fieldset className="stack">
            <legend>{opening.inside.differing(differing.length)}</legend>
            {CHOICES.map(({ value, name, line }) => (
              <label key={value} className="keep-choice">
                <input
                  type="radio"
                  name="on-differing"
                  checked={onDiffering === value}
                  onChange={() => setOnDiffering(value)}
                />
                <span>
                  <strong>{name}</strong>
                  <span className="small muted">{line}</span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        {hasFailed && (
          <p className="notice warn" role="alert">
            {opening.inside.failed}
          </p>
        )}
        <div className="row">
          {hasWork && (
            <button type="button" className="btn" onClick={() => void join()}>
              {opening.inside.add}
            </button>
          )}
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {hasWork ? common.cancel : common.close}
          </button>
        </div>
      </div>
    </dialog>
  );
}

import { type DragEvent, lazy, Suspense, useRef, useState } from 'react';
import type { AssignmentFile } from '#src/domain/model/assignment-file.ts';
import type { Merge } from '#src/domain/sharing/merge-copy.ts';
import type { FileRead } from '#src/files/assignment/read-file.ts';
import { useWords } from '#src/i18n/words.ts';
import type { Opened } from './opened-copy.tsx';
import './backup.css';

// What reads a file and shows it travels when somebody opens one: the first visit does without.
const OpenedCopy = lazy(async () => ({ default: (await import('./opened-copy.tsx')).OpenedCopy }));
const RefusedCopy = lazy(async () => ({ default: (await import('./opened-copy.tsx')).RefusedCopy }));

/** Takes an opened copy back out again; says why where it cannot be. */
export type TakeBack = () => Promise<Opened | null>;

export type OpenCopyProps = {
  /** Reads what a copy has to be held against, and says what to show: it, or that the lock is in the way. */
  onMeet: (read: FileRead) => Promise<Opened>;
  /** Puts the copy into the library, all of it or nothing; null where the lock is in the way. */
  onJoin: (merge: Merge) => Promise<TakeBack | null>;
  newId: () => string;
  /** Opens a coach's questions. */
  onAssignment: (file: AssignmentFile) => void;
};

/** Opening a saved copy: a file chosen or dropped, what is in it, and then a decision. */
export function OpenCopy({ onMeet, onJoin, newId, onAssignment }: OpenCopyProps) {
  const { backup } = useWords();

  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [reading, setReading] = useState<Promise<Opened> | null>(null);
  const [added, setAdded] = useState<{ count: number; takeBack: TakeBack } | 'taken-back' | null>(null);
  const [isOver, setIsOver] = useState(false);

  function open(file: Blob | undefined): void {
    if (!file) return;
    setAdded(null);
    setReading(readFile(file).then(onMeet));
  }

  function drop(event: DragEvent): void {
    event.preventDefault();
    setIsOver(false);
    open(event.dataTransfer.files[0]);
  }

  return (
    <section
      className={isOver ? 'open-copy is-over' : 'open-copy'}
      aria-labelledby="open-copy"
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <h2 id="open-copy" ref={heading} tabIndex={-1}>
        {backup.open.title}
      </h2>
      <p className="muted">{backup.open.lead}</p>
      <div className="row">
        <button type="button" className="btn quiet" onClick={() => input.current?.click()}>
          {backup.open.choose}
        </button>
        <p className="small muted drop-hint">{backup.open.drop}</p>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,.age,.pdf,application/json,application/pdf"
        hidden
        onChange={(event) => {
          open(event.target.files?.[0]);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <div role="status">
        {added === 'taken-back' && <p className="notice">{backup.open.undone}</p>}
        {added !== null && added !== 'taken-back' && (
          <p className="notice row">
            <span>{backup.open.done(added.count)}</span>
            <button
              type="button"
              className="link"
              onClick={() =>
                void added.takeBack().then((refused) => {
                  setAdded(refused ? null : 'taken-back');
                  setReading(refused && Promise.resolve(refused));
                  heading.current?.focus();
                })
              }
            >
              {backup.open.undo}
            </button>
          </p>
        )}
        {reading && (
          <Suspense fallback={<p className="muted">{backup.open.reading}</p>}>
            <RefusedCopy reading={reading} />
          </Suspense>
        )}
      </div>
      {reading && (
        <Suspense>
          <OpenedCopy
            reading={reading}
            newId={newId}
            onAssignment={onAssignment}
            onRead={setReading}
            onUnlocked={open}
            onJoin={onJoin}
            onAdded={(count, takeBack) => {
              setAdded({ count, takeBack });
              heading.current?.focus();
            }}
          />
        </Suspense>
      )}
    </section>
  );
}

async function readFile(file: Blob): Promise<FileRead> {
  const { openFile } = await import('#src/files/opening/open-file.ts');
  return openFile(file);
}

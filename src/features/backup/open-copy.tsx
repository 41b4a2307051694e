import { type DragEvent, Suspense, useRef, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import type { FileRead } from '#src/files/assignment/read-file.ts';
import { useWords } from '#src/i18n/words.ts';
import { atHand } from '#src/ui/at-hand.tsx';
import type { Added, OpenCopyProps, Opened } from './opened.ts';
import './backup.css';

// What reads a file and shows it travels when somebody opens one: the first visit does without.
const OpenedCopy = atHand(async () => (await import('./opened-copy.tsx')).OpenedCopy);
const CopyStatus = atHand(async () => (await import('./opened-copy.tsx')).CopyStatus);

/** Opening a saved copy: a file chosen or dropped, what is in it, and then a decision. */
export function OpenCopy({ said, onMeet, onJoin, newId, onAssignment, onReturn }: OpenCopyProps) {
  const { backup } = useWords();
  const { title, lead, choose } = said ?? backup.open;

  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [reading, setReading] = useState<Promise<Opened> | null>(null);
  const [added, setAdded] = useState<Added>(null);
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
        {title}
      </h2>
      <p className="muted">{lead}</p>
      <div className="row">
        <button type="button" className="btn quiet" onClick={() => input.current?.click()}>
          {choose}
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
        {(reading || added) && (
          <Suspense fallback={<p className="muted">{backup.open.reading}</p>}>
            <CopyStatus
              reading={reading}
              added={added}
              takesAnswers={onReturn !== undefined}
              onTakenBack={(refused) => {
                setAdded(refused ? null : 'taken-back');
                setReading(refused && Promise.resolve(refused));
                heading.current?.focus();
              }}
            />
          </Suspense>
        )}
      </div>
      {said ? null : (
        <p className="small muted">
          {backup.earlier.lead} <Link href={addresses.earlier()}>{backup.earlier.link}</Link>
        </p>
      )}
      {reading && (
        <Suspense>
          <OpenedCopy
            reading={reading}
            newId={newId}
            onAssignment={onAssignment}
            onReturn={onReturn}
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

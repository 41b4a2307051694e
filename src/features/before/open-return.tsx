import { type ComponentType, Suspense, useRef, useState } from 'react';
import { waitingFor } from '#src/domain/coaching/returned-answers.ts';
import type { ReturnWaiting } from '#src/domain/model/assignment-file.ts';
import type { Client } from '#src/domain/model/client.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import type { LockedRefusal } from '#src/domain/sharing/refusal.ts';
import type { FileRead } from '#src/files/assignment/read-file.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useLibrary } from '#src/state/stores.ts';
import { ReturnedAnswers } from './returned-answers.tsx';

type Reason = keyof Words['assigning']['refused'];
type Opened =
  | { kind: 'none' }
  | { kind: 'refused'; reason: Reason }
  | { kind: 'locked'; file: Blob }
  | { kind: 'read'; file: ReturnWaiting; at: number };

/** What asks for the passphrase of a locked file; from another feature. */
export type Unlocking = ComponentType<{
  file: Blob;
  name: string;
  onUnlocked: (file: Blob) => void;
  onRefused: (refusal: { reason: LockedRefusal }) => void;
  onClose: () => void;
}>;

type Props = { client: Client; openRecord: (id: string) => () => void; Unlock: Unlocking };

/** Opening the file that a client sent back. What stands in it changes nothing before it is taken. */
export function OpenReturn({ client, openRecord, Unlock }: Props) {
  const { assigning, dateInWords, questionById } = useWords();
  const reflections = useLibrary((state) => state.library.reflections);
  const theirs = Object.values(reflections).filter(({ clientId }) => clientId === client.id);
  const waiting = waitingFor(client, theirs, questionById);
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened>({ kind: 'none' });

  async function open(file: Blob | undefined): Promise<void> {
    if (!file) return;
    const read = await readFile(file);
    // Counted, so that the same file opened again starts anew.
    if (read.kind === 'return') setOpened(({ ...before }) => nextOf(before, read.file));
    else if (read.kind === 'locked-file') setOpened({ kind: 'locked', file: read.file });
    else setOpened({ kind: 'refused', reason: reasonOf(read) });
  }

  return (
    <div className="stack open-return">
      <h3>{assigning.back.title}</h3>
      {opened.kind === 'read'
        ? null
        : waiting.map(({ file, count }) => (
            <p key={file.assignment} className="notice row">
              <span>{assigning.back.waiting(count, dateInWords(file.savedOn))}</span>
              <button
                type="button"
                className="btn quiet"
                onClick={() => setOpened((before) => nextOf(before, file))}
              >
                {assigning.back.goOn}
              </button>
            </p>
          ))}
      <div className="row">
        <button type="button" className="btn quiet" onClick={() => input.current?.click()}>
          {assigning.back.choose}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,.age,application/json"
          hidden
          onChange={({ target }) => {
            void open(target.files?.[0]);
            // The same file may be chosen again.
            target.value = '';
          }}
        />
      </div>
      <p role="alert" className="notice warn" hidden={opened.kind !== 'refused'}>
        {opened.kind === 'refused' ? assigning.refused[opened.reason] : null}
      </p>
      {opened.kind === 'locked' ? (
        <Suspense>
          <Unlock
            file={opened.file}
            name=""
            onUnlocked={(file) => void open(file)}
            onRefused={() => setOpened({ kind: 'refused', reason: 'locked' })}
            onClose={() => setOpened({ kind: 'none' })}
          />
        </Suspense>
      ) : null}
      {opened.kind === 'read' ? (
        <ReturnedAnswers key={opened.at} client={client} file={opened.file} openRecord={openRecord} />
      ) : null}
    </div>
  );
}

/** Answers come in a file of their own, plain or locked: every PDF is another one. */
function reasonOf(read: Exclude<FileRead, { kind: 'return' | 'locked-file' }>): Reason {
  if (read.kind !== 'refused') return read.kind;
  const { reason } = read;
  switch (reason) {
    case 'pdf-none':
    case 'pdf-others':
    case 'pdf-locked':
    case 'pdf-broken':
      return 'pdf';
    case 'locked-newer':
    case 'locked-to-key':
    case 'locked-twice':
    case 'locked-too-hard':
    case 'locked-damaged':
    case 'locked-cut':
    case 'locked-added':
    case 'locked-empty':
    case 'locked-no-room':
      return 'locked';
    default:
      return reason;
  }
}

function nextOf(before: Opened, file: ReturnWaiting): Opened {
  return { kind: 'read', file, at: before.kind === 'read' ? before.at + 1 : 0 };
}

async function readFile(file: Blob): Promise<FileRead> {
  if (file.size > LIMITS.partBytes) return { kind: 'refused', reason: 'too-big' };
  const { openFile } = await import('#src/files/opening/open-file.ts');
  return openFile(file);
}

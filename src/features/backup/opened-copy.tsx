import { useEffect } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import { useWords } from '#src/i18n/words.ts';
import { useVault } from '#src/state/stores.ts';
import { atHand } from '#src/ui/at-hand.tsx';
import { useSettled } from '#src/ui/use-settled.ts';
import { CopyInside } from './copy-inside.tsx';
import type { Added, OpenCopyProps, Opened, TakeBack } from './opened.ts';

const UnlockFile = atHand(async () => (await import('./unlock-file.tsx')).UnlockFile);

type Props = { reading: Promise<Opened> };

const LOCKED = Promise.resolve<Opened>({ kind: 'locked' });

type StatusProps = {
  reading: Promise<Opened> | null;
  added: Added;
  /** Whether answers that a client sent back are shown here. */
  takesAnswers: boolean;
  /** It was taken back, or why it cannot be. */
  onTakenBack: (refused: Opened | null) => void;
};

/** What became of a chosen file: what was added, or why it was not opened. */
export function CopyStatus({ reading, added, takesAnswers, onTakenBack }: StatusProps) {
  const { backup } = useWords();
  return (
    <>
      {added === 'taken-back' && <p className="notice">{backup.open.undone}</p>}
      {added !== null && added !== 'taken-back' && (
        <p className="notice row">
          <span>{backup.open.done(added.count)}</span>
          <button type="button" className="link" onClick={() => void added.takeBack().then(onTakenBack)}>
            {backup.open.undo}
          </button>
        </p>
      )}
      {reading && <RefusedCopy reading={reading} takesAnswers={takesAnswers} />}
    </>
  );
}

/** Why a chosen file was not opened; nothing for one that was. */
function RefusedCopy({ reading, takesAnswers }: Props & Pick<StatusProps, 'takesAnswers'>) {
  const { backup, opening, refusalInWords } = useWords();

  const read = useSettled(reading);
  if (!read) return <p className="muted">{backup.open.reading}</p>;
  if (read.kind === 'locked-since') return <p className="notice warn">{opening.lockedSince}</p>;
  if (read.kind === 'locked') return <p className="notice warn">{opening.locked}</p>;
  if (read.kind === 'not-met') return <p className="notice warn">{opening.notMet}</p>;
  if (read.kind === 'own-questions') return <p className="notice warn">{opening.refused.ownQuestions}</p>;
  if (read.kind === 'not-here') return <p className="notice warn">{read.why}</p>;
  if (read.kind === 'return' && takesAnswers) return <p className="notice">{opening.foundAnswers}</p>;
  if (read.kind !== 'refused' && read.kind !== 'return') return null;
  return (
    <div className="notice warn">
      <p>
        <strong>{opening.refused.title}.</strong>{' '}
        {read.kind === 'return' ? opening.refused.answers : refusalInWords(read)}
      </p>
      {read.kind === 'refused' && read.reason === 'zip' ? (
        <p>
          <Link href={addresses.archive()}>{opening.refused.toArchive}</Link>
        </p>
      ) : null}
    </div>
  );
}

type Opening = Pick<OpenCopyProps, 'newId' | 'onJoin' | 'onAssignment'> & {
  onReturn: OpenCopyProps['onReturn'] | undefined;
  /** What is shown from now on in the place of the copy, if anything. */
  onRead: (reading: Promise<Opened> | null) => void;
  /** Goes on with what was in a locked file, as with any other that is chosen. */
  onUnlocked: (file: Blob) => void;
  onAdded: (count: number, takeBack: TakeBack) => void;
};

/** What is in a chosen copy, or the way to a coach's questions; nothing for a file that was refused. */
export function OpenedCopy({
  reading,
  newId,
  onAssignment,
  onReturn,
  onRead,
  onUnlocked,
  onJoin,
  onAdded,
}: Props & Opening) {
  const read = useSettled(reading);
  const questions = read?.kind === 'assignment' ? read.file : null;
  useEffect(() => {
    if (questions) onAssignment(questions);
  }, [questions, onAssignment]);
  const answers = read?.kind === 'return' ? read.file : null;
  useEffect(() => {
    if (answers) onReturn?.(answers);
  }, [answers, onReturn]);
  const isLocked = useVault(({ status }) => status === 'locked');
  const isCut = isLocked && read?.kind === 'copy' && hasClients(read.copy);
  useEffect(() => {
    if (isCut) onRead(LOCKED);
  }, [isCut, onRead]);
  if (read?.kind === 'locked-file')
    return (
      <UnlockFile
        file={read.file}
        name={read.name}
        onUnlocked={onUnlocked}
        onRefused={(refusal) => onRead(Promise.resolve({ kind: 'refused', ...refusal }))}
        onClose={() => onRead(null)}
      />
    );
  if (read?.kind !== 'copy' || isCut) return null;
  return (
    <CopyInside
      copy={read.copy}
      from={read.from}
      erased={read.erased ?? []}
      newId={newId}
      onClose={() => onRead(null)}
      onJoin={async (merge) => {
        const takeBack = await onJoin(merge);
        onRead(takeBack ? null : LOCKED);
        if (takeBack) onAdded(merge.reflections.length, takeBack);
      }}
    />
  );
}

function hasClients({ clients, sessions, reflections }: Copy): boolean {
  return clients.length + sessions.length > 0 || reflections.some(({ clientId }) => clientId !== null);
}

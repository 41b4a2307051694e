import { type RefObject, useEffect, useRef, useState } from 'react';
import type { LockedRefusal } from '#src/domain/sharing/refusal.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import type { ArchiveDesk, ArchiveInside, KindCounts } from './archive-desk.ts';
import { ArchiveProgress, type Progress } from './archive-progress.tsx';
import { ErasedBefore } from './erased-before.tsx';
import { UnlockFile } from './unlock-file.tsx';

type Going =
  | { kind: 'idle' | 'failed' }
  | { kind: 'looking' | 'bringing'; progress: Progress }
  | { kind: 'refused'; reason: string }
  | { kind: 'locked'; file: Blob }
  | { kind: 'stays-locked'; refusal: { reason: LockedRefusal } }
  | { kind: 'shown'; inside: ArchiveInside }
  | { kind: 'done'; fresh: KindCounts };

/** Opens an archive, shows what it would bring, and brings it in. */
export function BringArchiveIn({ desk }: { desk: ArchiveDesk }) {
  const { archive } = useWords();
  const [going, setGoing] = useState<Going>({ kind: 'idle' });
  const input = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isBusy = going.kind === 'looking' || going.kind === 'bringing';
  const isShown = going.kind === 'shown';

  useEffect(() => {
    if (isShown) heading.current?.focus();
  }, [isShown]);

  const opened = useRef<ArchiveInside | null>(null);
  // The page may go away under an open file, as when the workspace is locked: what unpacks it goes too.
  useEffect(() => () => opened.current?.close(), []);

  async function open(file: Blob | undefined): Promise<void> {
    if (!file) return;
    const looking = (done: number, all: number) => setGoing({ kind: 'looking', progress: { done, all } });
    looking(0, 0);
    try {
      if (await isLocked(file)) return setGoing({ kind: 'locked', file });
      const read = await desk.open(file, looking);
      if (read.kind === 'inside') opened.current = read;
      setGoing(read.kind === 'inside' ? { kind: 'shown', inside: read } : read);
    } catch {
      setGoing({ kind: 'refused', reason: 'not-archive' });
    }
  }

  async function bring(
    { takeIn, fresh, freshWithErased }: ArchiveInside,
    withErased: boolean,
  ): Promise<void> {
    const bringing = (done: number, all: number) => setGoing({ kind: 'bringing', progress: { done, all } });
    bringing(0, 0);
    try {
      await takeIn(bringing, withErased);
      setGoing({ kind: 'done', fresh: withErased ? freshWithErased : fresh });
    } catch {
      setGoing({ kind: 'failed' });
    }
    chooser.current?.focus();
  }

  const refusals: Readonly<Record<string, string>> = archive.in.refused;
  return (
    <section className="card stack" aria-labelledby="archive-in">
      <h2 id="archive-in">{archive.in.title}</h2>
      <p>{archive.in.lead}</p>
      <div className="row">
        <button
          ref={chooser}
          type="button"
          className="btn quiet"
          aria-disabled={isBusy}
          onClick={() => !isBusy && input.current?.click()}
        >
          {archive.in.choose}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".zip,.age,application/zip"
        hidden
        onChange={(event) => {
          void open(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {going.kind === 'looking' && <ArchiveProgress label={archive.in.working} progress={going.progress} />}
      {going.kind === 'bringing' && <ArchiveProgress label={archive.in.bringing} progress={going.progress} />}
      <div role="status">
        {going.kind === 'refused' && (
          <p className="notice warn">{refusals[going.reason] ?? archive.in.refused['not-archive']}</p>
        )}
        {going.kind === 'stays-locked' && <StaysLocked refusal={going.refusal} />}
        {going.kind === 'failed' && <p className="notice warn">{archive.in.failed}</p>}
        {going.kind === 'done' && <p className="notice">{archive.in.done(going.fresh)}</p>}
      </div>
      {going.kind === 'locked' && (
        <UnlockFile
          file={going.file}
          name=""
          onUnlocked={(file) => void open(file)}
          onRefused={(refusal) => setGoing({ kind: 'stays-locked', refusal })}
          onClose={() => setGoing({ kind: 'idle' })}
        />
      )}
      {going.kind === 'shown' && (
        <Inside
          inside={going.inside}
          heading={heading}
          onBring={(withErased) => void bring(going.inside, withErased)}
          onClose={() => {
            going.inside.close();
            setGoing({ kind: 'idle' });
            chooser.current?.focus();
          }}
        />
      )}
    </section>
  );
}

/** Why a locked file was not opened, in the words of any file: they load only now. */
function StaysLocked({ refusal }: { refusal: { reason: LockedRefusal } }) {
  const { refusalInWords } = useWords();
  return <p className="notice warn">{refusalInWords(refusal)}</p>;
}

/** Told by its first bytes, as every locked file is. */
async function isLocked(file: Blob): Promise<boolean> {
  const { isAge } = await import('#src/files/age/armor.ts');
  return isAge(new Uint8Array(await file.slice(0, 4096).arrayBuffer()));
}

type InsideProps = {
  inside: ArchiveInside;
  heading: RefObject<HTMLHeadingElement | null>;
  onBring: (withErased: boolean) => void;
  onClose: () => void;
};

function Inside({ inside, heading, onBring, onClose }: InsideProps) {
  const { archive, common, dateInWords } = useWords();
  const { savedAt, records, same, beside, stays, erased } = inside;
  const [isBack, setBack] = useState(false);
  const fresh = isBack ? inside.freshWithErased : inside.fresh;
  const savedOn = localDate(savedAt);
  const hasFresh = Object.values(fresh).some((count) => count > 0);
  return (
    <div className="stack archive-inside">
      <h3 ref={heading} tabIndex={-1}>
        {archive.in.inside}
      </h3>
      <p className="muted">
        {savedOn === null ? archive.in.savedSometime : archive.in.savedOn(dateInWords(savedOn))}{' '}
        {archive.in.holds(records)}
      </p>
      <ul>
        {hasFresh && <li>{archive.in.fresh(fresh)}</li>}
        {same > 0 && <li>{archive.in.same(same)}</li>}
        {beside > 0 && <li>{archive.in.beside(beside)}</li>}
        {stays > 0 && <li>{archive.in.stays(stays)}</li>}
      </ul>
      <ErasedBefore erased={erased} isBack={isBack} onBack={setBack} />
      {!hasFresh && erased.length === 0 && <p>{archive.in.nothing}</p>}
      <div className="row">
        {hasFresh && (
          <button type="button" className="btn" onClick={() => onBring(isBack)}>
            {archive.in.button}
          </button>
        )}
        <button type="button" className="btn quiet" onClick={onClose}>
          {hasFresh ? common.cancel : common.close}
        </button>
      </div>
    </div>
  );
}

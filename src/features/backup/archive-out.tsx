import { useState } from 'react';
import { useWords } from '#src/i18n/words.ts';
import { useLocking } from '#src/ui/locking.ts';
import type { ArchiveDesk, KindCounts } from './archive-desk.ts';
import { ArchiveProgress, type Progress } from './archive-progress.tsx';

type Going =
  | { kind: 'idle' | 'nothing' | 'failed' }
  | { kind: 'working'; progress: Progress }
  | { kind: 'done'; name: string; records: KindCounts };

/** Saves all that is here as one archive. */
export function TakeArchiveOut({ desk }: { desk: ArchiveDesk }) {
  const { archive } = useWords();
  const ask = useLocking();
  const [going, setGoing] = useState<Going>({ kind: 'idle' });
  const isWorking = going.kind === 'working';

  const say = (done: number, all: number) => setGoing({ kind: 'working', progress: { done, all } });
  const tell = (made: Awaited<ReturnType<ArchiveDesk['save']>>) =>
    setGoing(made ? { kind: 'done', ...made } : { kind: 'nothing' });

  async function save(): Promise<void> {
    say(0, 0);
    try {
      tell(await desk.save(say));
    } catch {
      setGoing({ kind: 'failed' });
    }
  }

  /** The dialog says how far it is, and what went wrong. */
  async function saveLocked(): Promise<void> {
    const locked = await ask?.(async (passphrase) => ({ made: await desk.save(() => {}, passphrase) }));
    if (locked) tell(locked.made);
  }

  return (
    <section className="card stack" aria-labelledby="archive-out">
      <h2 id="archive-out">{archive.out.title}</h2>
      <p>{archive.out.warning}</p>
      <div className="row">
        {ask && (
          <button
            type="button"
            className="btn"
            aria-disabled={isWorking}
            onClick={() => void (isWorking || saveLocked())}
          >
            {archive.out.locked}
          </button>
        )}
        <button
          type="button"
          className={ask ? 'btn quiet' : 'btn'}
          aria-disabled={isWorking}
          onClick={() => void (isWorking || save())}
        >
          {archive.out.button}
        </button>
      </div>
      {going.kind === 'working' && <ArchiveProgress label={archive.out.working} progress={going.progress} />}
      <div role="status">
        {going.kind === 'done' && <p className="notice">{archive.out.done(going.name, going.records)}</p>}
        {going.kind === 'nothing' && <p className="notice">{archive.out.nothing}</p>}
        {going.kind === 'failed' && <p className="notice warn">{archive.out.failed}</p>}
      </div>
    </section>
  );
}

import { useId } from 'react';
import { useWords } from '#src/i18n/words.ts';

export type Progress = { done: number; all: number };

/** How far a long piece of work is, as a bar and in words. */
export function ArchiveProgress({ label, progress }: { label: string; progress: Progress }) {
  const { archive } = useWords();
  const id = useId();
  const { done, all } = progress;
  return (
    <div className="archive-progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={Math.max(1, all)} value={done} />
      {all > 0 && <span className="small muted">{archive.progress(done, all)}</span>}
    </div>
  );
}

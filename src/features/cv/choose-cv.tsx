import { type DragEvent, useRef, useState } from 'react';
import type { CvRead, CvRefusal } from '#src/domain/cv/cv-read.ts';
import { LIMITS } from '#src/domain/model/limits.ts';
import { useWords } from '#src/i18n/words.ts';
import { TextBox } from '#src/ui/text-box.tsx';
import type { CvDesk } from './cv-desk.ts';

type ChooseCvProps = {
  desk: CvDesk;
  onRead: (read: CvRead) => void;
  /** The text that the person kept of a CV; empty where there is none. */
  kept: string;
};

/** Choosing a file, dropping it or pasting text. What cannot be read is said with what to do, and changes nothing. */
export function ChooseCv({ desk, onRead, kept }: ChooseCvProps) {
  const { cv } = useWords();

  const input = useRef<HTMLInputElement>(null);
  const [isReading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [pasted, setPasted] = useState('');
  const [isOver, setOver] = useState(false);
  /** The newest reading counts: an older one may end after it. */
  const turn = useRef(0);

  async function read(reading: Promise<CvRead | CvRefusal>): Promise<void> {
    turn.current += 1;
    const mine = turn.current;
    setProblem(null);
    setReading(true);
    const given = await reading;
    if (mine !== turn.current) return;
    setReading(false);
    if (given.kind === 'refused') setProblem(cv.refused[given.reason]);
    else onRead(given);
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) void read(desk.readFile(file));
  }
  const readPasted = () => {
    if (pasted.trim() === '') setProblem(cv.pasteEmpty);
    else void read(desk.readText(pasted));
  };

  return (
    <section
      className="cv-choose"
      data-over={isOver || undefined}
      aria-label={cv.choose}
      aria-busy={isReading}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="row">
        <button type="button" className="btn" onClick={() => input.current?.click()}>
          {cv.choose}
        </button>
        {kept === '' ? null : (
          <button type="button" className="btn quiet" onClick={() => void read(desk.readText(kept))}>
            {cv.again}
          </button>
        )}
        <p className="small muted drop-hint">{cv.drop}</p>
      </div>
      <p className="small muted">{cv.kinds}</p>
      <input
        ref={input}
        type="file"
        accept=".pdf,.docx,.zip,.json,.xml,.txt,.md,application/pdf,application/json,application/zip,text/plain"
        hidden
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file may be chosen again after it was mended.
          event.target.value = '';
          if (file) void read(desk.readFile(file));
        }}
      />
      <p role="status" className="muted cv-said">
        {isReading ? cv.reading : null}
      </p>
      <p role="alert" className="notice" hidden={problem === null}>
        {problem}
      </p>
      <details className="cv-paste">
        <summary>{cv.paste}</summary>
        <TextBox label={cv.pasteHint} value={pasted} onChange={setPasted} lines={6} max={LIMITS.text} />
        <button type="button" className="btn quiet" onClick={readPasted}>
          {cv.readPasted}
        </button>
      </details>
    </section>
  );
}

import { useState } from 'react';
import type { Brand } from '#src/domain/branding/brand.ts';
import type { Session } from '#src/domain/model/session.ts';
import { fileName } from '#src/domain/sharing/file-name.ts';
import { useWords } from '#src/i18n/words.ts';
import { nameOfSession } from './follow-up-pack.tsx';
import { type PackGiven, printed, saveFiles, sessionPaperOf } from './pack-items.ts';

type Props = Pick<PackGiven, 'texts' | 'label' | 'reflections' | 'sessions' | 'today'> & { brand: Brand };

/** The coach's own record of each session, as a PDF. */
export function SessionRecords({ texts, label, reflections, sessions, today, brand }: Props) {
  const words = useWords();
  const { papers, pack } = words.records;
  const [said, setSaid] = useState<{ kind: 'working' | 'failed' } | { kind: 'done'; name: string } | null>(
    null,
  );

  async function make(session: Session): Promise<void> {
    setSaid({ kind: 'working' });
    try {
      const reflection = reflections[0] ?? null;
      const paper = sessionPaperOf('coach', session, { texts, label, today, brand, reflection });
      const date = session.startedAt.slice(0, 10);
      const name = fileName({ label, kind: papers.fileKind, date, extension: 'pdf' });
      await saveFiles([await printed(paper, name)], { asZip: false, label, today, texts });
      setSaid({ kind: 'done', name });
    } catch {
      setSaid({ kind: 'failed' });
    }
  }

  return (
    <section className="card stack" aria-labelledby="session-records">
      <h2 id="session-records">{papers.title}</h2>
      <p>{papers.lead}</p>
      {sessions.length === 0 && <p className="muted">{papers.none}</p>}
      <ul className="session-records">
        {[...sessions].reverse().map((session) => {
          const name = nameOfSession(words, session);
          return (
            <li key={session.id}>
              <span>{name}</span>
              <button
                type="button"
                className="btn quiet"
                aria-label={papers.makeOf(name)}
                onClick={() => void make(session)}
              >
                {papers.make}
              </button>
            </li>
          );
        })}
      </ul>
      <div role="status">
        {said?.kind === 'working' && <p>{pack.working}</p>}
        {said?.kind === 'failed' && <p className="notice warn">{pack.failed}</p>}
        {said?.kind === 'done' && <p className="notice">{papers.made(said.name)}</p>}
      </div>
    </section>
  );
}

import { useState } from 'react';
import type { Brand } from '#src/domain/branding/brand.ts';
import type { Session } from '#src/domain/model/session.ts';
import { fileName } from '#src/domain/sharing/file-name.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLocking } from '#src/ui/locking.ts';
import { useSessionName } from '#src/ui/session-name.ts';
import { lockedUp, type PackGiven, printed, saveFiles, sessionPaperOf } from './pack-items.ts';

type Props = Pick<
  PackGiven,
  'texts' | 'language' | 'label' | 'reflections' | 'versions' | 'sessions' | 'today'
> & {
  brand: Brand;
};

type Said = { kind: 'working' | 'failed' } | { kind: 'done'; name: string } | null;

/** The coach's own record of each session, as a PDF. */
export function SessionRecords({ brand, ...all }: Props) {
  const { texts, label, reflections, sessions, today } = all;
  const words = useWords();
  const { papers, pack } = words.records;
  const nameOfSession = useSessionName(sessions);
  const ask = useLocking();
  const [said, setSaid] = useState<Said>(null);

  async function make(session: Session, passphrase?: string): Promise<Said> {
    const reflection = reflections[0] ?? null;
    const paper = sessionPaperOf('coach', session, { ...all, brand, reflection });
    const date = localDate(session.startedAt) ?? today;
    const plain = fileName({ label, kind: papers.fileKind, date, extension: 'pdf' });
    const made = await printed(paper, plain);
    const file = passphrase === undefined ? made : await lockedUp(made, passphrase);
    await saveFiles([file], { asZip: false, label, today, texts });
    return { kind: 'done', name: file.name };
  }

  async function press(making: () => Promise<Said>): Promise<void> {
    setSaid({ kind: 'working' });
    try {
      setSaid(await making());
    } catch {
      setSaid({ kind: 'failed' });
    }
  }

  return (
    <section className="card stack private-part" aria-labelledby="session-records">
      <h2 id="session-records">{papers.title}</h2>
      <p>
        {papers.lead} <span className="small-tag">{papers.private}</span>
      </p>
      {sessions.length === 0 && <p className="muted">{papers.none}</p>}
      <ul className="session-records">
        {[...sessions].reverse().map((session) => {
          const name = nameOfSession(session);
          return (
            <li key={session.id}>
              <span>{name}</span>
              <div className="row">
                <button
                  type="button"
                  className="btn quiet"
                  aria-label={papers.makeOf(name)}
                  onClick={() => void press(() => make(session))}
                >
                  {papers.make}
                </button>
                {ask && (
                  <button
                    type="button"
                    className="btn quiet"
                    aria-label={papers.makeLockedOf(name)}
                    onClick={() => void press(() => ask((passphrase) => make(session, passphrase)))}
                  >
                    {papers.makeLocked}
                  </button>
                )}
              </div>
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

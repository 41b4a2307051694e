import { useState } from 'react';
import { useWords } from '#src/i18n/words.ts';
import { useApp } from './app-context.ts';
import type { AsideDesk } from './aside-desk.ts';

/** What of saved work was lost or damaged, and what can be done about it. */
export function AsideNotices() {
  return (
    <>
      <Second />
      <Unread />
    </>
  );
}

/** Does something with what stands aside. */
function useDesk() {
  const { asideDesk } = useApp();
  return async <Said,>(act: (desk: AsideDesk) => Promise<Said>): Promise<Said | undefined> =>
    asideDesk ? act(await asideDesk()) : undefined;
}

/** Saved work that this version could not read: kept, and the person is told once a visit. */
function Unread() {
  const { recovery } = useWords();

  const { unread } = useApp();
  const withDesk = useDesk();
  const [stage, setStage] = useState<'told' | 'saved' | 'gone'>('told');
  if (unread === 0 || stage === 'gone') return null;
  return (
    <div className="notice warn" role="status">
      <p>{recovery.unread.lead(unread)}</p>
      <button
        type="button"
        className="btn quiet"
        onClick={() => void withDesk((desk) => desk.saveUnread()).then(() => setStage('saved'))}
      >
        {recovery.unread.save}
      </button>
      {stage === 'saved' && (
        <button
          type="button"
          className="btn quiet"
          onClick={() => void withDesk((desk) => desk.dropUnread()).then(() => setStage('gone'))}
        >
          {recovery.unread.drop}
        </button>
      )}
    </div>
  );
}

/** A second copy of what was lost or damaged: offered until somebody decides. */
function Second() {
  const { recovery } = useWords();

  const { hasSecond } = useApp();
  const withDesk = useDesk();
  const [stage, setStage] = useState<'told' | 'done' | 'waiting' | 'failed' | 'gone'>('told');
  if (!hasSecond || stage === 'gone') return null;
  const bring = () =>
    void withDesk((desk) => desk.bringSecond()).then(
      (waiting) => setStage(waiting ? 'waiting' : 'done'),
      () => setStage('failed'),
    );
  const drop = () => void withDesk((desk) => desk.dropSecond()).then(() => setStage('gone'));
  return (
    <div className={stage === 'done' ? 'notice' : 'notice warn'} role="status">
      <p>{stage === 'told' ? recovery.second.lead : recovery.second[stage]}</p>
      {stage !== 'done' && (
        <>
          <button type="button" className="btn" onClick={bring}>
            {recovery.second.bring}
          </button>
          <button type="button" className="btn quiet" onClick={drop}>
            {recovery.second.leave}
          </button>
        </>
      )}
    </div>
  );
}

import { Component, type ReactNode } from 'react';
import { useWords } from '#src/i18n/words.ts';
import type { SaveStatus } from '#src/state/activity-store.ts';
import { SaveCopyButton, type SavedCopy } from '#src/ui/save-copy-button.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { causeOf } from './missing-files.ts';

type Props = {
  children: ReactNode;
  saveStatus: () => SaveStatus;
  saveCopy: () => Promise<SavedCopy>;
  /** Saves, and loads the newest version of the page. */
  loadNewest: () => void;
  address: string;
  /** Whether a client looks at this window: then no copy of the workspace is offered, and no cause is told. */
  isShared: boolean;
};
type State = { error: Error | null; address: string };

/** Catches what a screen throws, so that the person keeps the header, their answers and two ways on. */
export class CrashBoundary extends Component<Props, State> {
  override state: State = { error: null, address: this.props.address };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  /** Going to another screen is a fresh start. */
  static getDerivedStateFromProps(props: Props, state: State): Partial<State> | null {
    return props.address === state.address ? null : { address: props.address, error: null };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    const { saveStatus, saveCopy, loadNewest, isShared } = this.props;
    const given = { saveStatus: saveStatus(), saveCopy, loadNewest, isShared };
    const cause = causeOf(error);
    return cause === 'fault' ? (
      <CrashScreen error={error} {...given} />
    ) : (
      <MissingFileScreen cause={cause} {...given} />
    );
  }
}

type Given = Pick<Props, 'saveCopy' | 'loadNewest' | 'isShared'> & { saveStatus: SaveStatus };

const isUnsaved = ({ kind }: SaveStatus) => kind === 'memory' || kind === 'failed';

/** Nobody's mistake: a part of the page that is needed for the first time is gone from the host, or out of reach. */
function MissingFileScreen({
  cause,
  saveStatus,
  saveCopy,
  loadNewest,
  isShared,
}: Given & { cause: 'newer' | 'offline' }) {
  const { common } = useWords();
  const { title, lead, load } = common.missingFile[cause];
  const unsaved = isUnsaved(saveStatus);
  const unsavedWords = isShared ? common.save.short.failed : common.crash.unsaved;
  return (
    <Screen title={title} className="prose">
      <p>{lead}</p>
      <p>{unsaved ? unsavedWords : common.missingFile.kept}</p>
      <div className="row">
        <button type="button" className="btn" onClick={loadNewest}>
          {load}
        </button>
        {unsaved && !isShared ? <SaveCopyButton label={common.crash.copy} onSave={saveCopy} /> : null}
      </div>
    </Screen>
  );
}

function CrashScreen({ error, saveStatus, saveCopy, isShared }: Given & { error: Error }) {
  const { common } = useWords();
  const unsaved = isUnsaved(saveStatus);
  const unsavedWords = isShared ? common.save.short.failed : common.crash.unsaved;
  return (
    <Screen title={common.crash.title} className="prose">
      <p>{unsaved ? unsavedWords : common.crash.lead}</p>
      <div className="row">
        <button type="button" className="btn" onClick={() => location.reload()}>
          {common.crash.reload}
        </button>
        {isShared ? null : <SaveCopyButton label={common.crash.copy} onSave={saveCopy} />}
      </div>
      {isShared ? null : (
        <details>
          <summary>{common.crash.detail}</summary>
          <p className="small muted">{error.message}</p>
        </details>
      )}
    </Screen>
  );
}

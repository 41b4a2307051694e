import { Component, type ReactNode } from 'react';
import { useWords } from '#src/i18n/words.ts';
import type { SaveStatus } from '#src/state/activity-store.ts';
import { SaveCopyButton, type SavedCopy } from '#src/ui/save-copy-button.tsx';
import { Screen } from '#src/ui/screen.tsx';

type Props = {
  children: ReactNode;
  saveStatus: () => SaveStatus;
  saveCopy: () => SavedCopy;
  address: string;
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
    return <CrashScreen error={error} saveStatus={this.props.saveStatus()} saveCopy={this.props.saveCopy} />;
  }
}

type CrashScreenProps = { error: Error; saveStatus: SaveStatus; saveCopy: () => SavedCopy };

function CrashScreen({ error, saveStatus: { kind: kept }, saveCopy }: CrashScreenProps) {
  const { common } = useWords();
  const unsaved = kept === 'memory' || kept === 'failed';
  return (
    <Screen title={common.crash.title} className="prose">
      <p>{unsaved ? common.crash.unsaved : common.crash.lead}</p>
      <div className="row">
        <button type="button" className="btn" onClick={() => location.reload()}>
          {common.crash.reload}
        </button>
        <SaveCopyButton label={common.crash.copy} onSave={saveCopy} />
      </div>
      <details>
        <summary>{common.crash.detail}</summary>
        <p className="small muted">{error.message}</p>
      </details>
    </Screen>
  );
}

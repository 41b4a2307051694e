import { useId, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import { LIMITS, MOST_VERSIONS } from '#src/domain/model/limits.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { CHANGE_REASONS, type ChangeReason, type Version } from '#src/domain/model/version.ts';
import { wellFormed } from '#src/domain/text/well-formed.ts';
import { useWords } from '#src/i18n/words.ts';
import { useIsReadOnly, useLibrary, useReflection, useStores } from '#src/state/stores.ts';
import { LineBox } from '#src/ui/line-box.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { CompareSection } from './compare-section.tsx';
import { NOW, standsOf, versionsOf } from './history-facts.ts';
import './history.css';
import { RemoveVersion, RenameVersion } from './version-dialogs.tsx';
import { VersionLine } from './version-line.tsx';

/** How the reflection stood before: keep a version, look along the line of them, compare two, go back. */
export function VersionsPage({ reflectionId }: { reflectionId: string }) {
  const reflection = useReflection(reflectionId);
  return reflection ? <Versions reflection={reflection} /> : null;
}

/** What was just done: said once, with a way back where there is one. */
type Said = { text: string; canUndo: boolean } | null;

function Versions({ reflection }: { reflection: Reflection }) {
  const words = useWords();
  const { backup, history, nameOfVersion, pages, versionNames } = words;

  const all = useLibrary((state) => state.library.versions);
  const versions = useMemo(() => versionsOf(all, reflection.id), [all, reflection.id]);
  const stands = useMemo(() => standsOf(words, reflection, versions), [reflection, versions, words]);
  const { library } = useStores();
  const isReadOnly = useIsReadOnly();
  const [said, setSaid] = useState<Said>(null);
  const [renaming, setRenaming] = useState<Version | null>(null);
  const [removing, setRemoving] = useState<Version | null>(null);
  /** What is compared, once the person has chosen. */
  const [pair, setPair] = useState<{ first: string; second: string } | null>(null);
  const lineHeading = useRef<HTMLHeadingElement>(null);
  const compareHeading = useRef<HTMLHeadingElement>(null);
  const notice = useRef<HTMLDivElement>(null);

  const restore = (version: Version) => {
    const name = nameOfVersion(version);
    const aside = versionNames.beforeRestore(name);
    library.getState().restoreVersion(version.id, aside);
    setSaid({ text: history.restored(name, aside), canUndo: true });
    notice.current?.focus();
  };
  const undo = () => {
    library.getState().undo(reflection.id);
    setSaid({ text: history.undone, canUndo: false });
    notice.current?.focus();
  };

  return (
    <Screen title={pages.versions} className="versions">
      <p className="history-lead">{history.lead}</p>
      <p className="small muted">
        {backup.earlier.lead} <Link href={addresses.earlier()}>{backup.earlier.link}</Link>
      </p>
      <div ref={notice} className="history-said" role="status" tabIndex={-1}>
        {said ? (
          <div className="notice row said-note">
            <p className="said-words" dir="auto">
              {said.text}
            </p>
            {said.canUndo ? (
              <button type="button" className="btn quiet" disabled={isReadOnly} onClick={undo}>
                {history.undo}
              </button>
            ) : null}
          </div>
        ) : null}
      </div>
      <KeepVersion
        reflectionId={reflection.id}
        isFull={versions.length >= MOST_VERSIONS}
        onKept={(name) => setSaid({ text: history.keep.kept(name), canUndo: false })}
      />
      <VersionLine
        stands={stands}
        heading={lineHeading}
        isReadOnly={isReadOnly}
        onCompare={(version) => {
          setPair({ first: version.id, second: NOW });
          compareHeading.current?.scrollIntoView({ block: 'start' });
          compareHeading.current?.focus({ preventScroll: true });
        }}
        onRestore={restore}
        onRename={setRenaming}
        onRemove={setRemoving}
      />
      {versions.length > 0 ? (
        <CompareSection stands={stands} pair={pair} onPair={setPair} heading={compareHeading} />
      ) : null}
      {renaming ? (
        <RenameVersion
          version={renaming}
          onRename={(name) => library.getState().renameVersion(renaming.id, name)}
          onClose={() => setRenaming(null)}
        />
      ) : null}
      {removing ? (
        <RemoveVersion
          name={nameOfVersion(removing)}
          onClose={() => setRemoving(null)}
          onRemove={() => {
            library.getState().removeVersion(removing.id);
            setSaid({ text: history.line.removed(nameOfVersion(removing)), canUndo: false });
            setRemoving(null);
            lineHeading.current?.focus();
          }}
        />
      ) : null}
    </Screen>
  );
}

type KeepProps = { reflectionId: string; isFull: boolean; onKept: (name: string) => void };

function KeepVersion({ reflectionId, isFull, onKept }: KeepProps) {
  const { history, nameOfVersion } = useWords();

  const { library } = useStores();
  const isReadOnly = useIsReadOnly();
  const [name, setName] = useState('');
  const [reason, setReason] = useState<ChangeReason | null>(null);
  const id = useId();
  const keep = () => {
    const kept = library.getState().keepVersion({
      reflectionId,
      name: wellFormed(name.trim()),
      cause: 'by-hand',
      reason,
    });
    const version = kept === null ? undefined : library.getState().library.versions[kept];
    if (!version) return;
    setName('');
    setReason(null);
    onKept(nameOfVersion(version));
  };
  return (
    <section className="card keep-version" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{history.keep.title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <fieldset className="stack" disabled={isReadOnly}>
          <div>
            <LineBox
              label={history.keep.name}
              value={name}
              max={LIMITS.name}
              describedBy={`${id}-hint`}
              onChange={setName}
            />
            <p id={`${id}-hint`} className="field-note">
              {history.keep.nameHint}
            </p>
          </div>
          <Segmented
            name={`${id}-reason`}
            legend={history.keep.reason}
            options={[...CHANGE_REASONS, 'none' as const].map((value) => ({
              value,
              label: history.reasons[value],
            }))}
            value={reason ?? 'none'}
            onChange={(value) => setReason(CHANGE_REASONS.find((each) => each === value) ?? null)}
          />
          {isFull ? <p className="muted small">{history.keep.full(MOST_VERSIONS)}</p> : null}
          <div className="row">
            <button type="submit" className="btn">
              {history.keep.button}
            </button>
          </div>
        </fieldset>
      </form>
    </section>
  );
}

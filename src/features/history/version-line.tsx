import { type RefObject, useId, useMemo } from 'react';
import type { Version } from '#src/domain/model/version.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { useStores } from '#src/state/stores.ts';
import { Waymark } from '#src/ui/icons.tsx';
import { firstWords, momentInWords, type Stand, statementOf } from './history-facts.ts';

type Does = {
  onCompare: (version: Version) => void;
  onRestore: (version: Version) => void;
  onRename: (version: Version) => void;
  onRemove: (version: Version) => void;
};

type Props = Does & {
  /** Now, then the versions from the newest. */
  stands: readonly Stand[];
  heading: RefObject<HTMLHeadingElement | null>;
  isReadOnly: boolean;
};

/** The way so far: a list, beside which a path with a mark for each version is drawn. */
export function VersionLine({ stands, heading, isReadOnly, ...does }: Props) {
  const { history } = useWords();

  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {history.line.title}
      </h2>
      {stands.length === 1 ? <p className="muted">{history.line.empty}</p> : null}
      <ol className="version-line">
        {stands.map((stand, at) => (
          <li key={stand.id} className={stand.version ? 'version' : 'version is-now'}>
            <span className="version-mark">
              {at < stands.length - 1 ? <PathPiece bend={at % 2 === 0 ? 1 : -1} /> : null}
              <Waymark size={22} state={stand.version ? 'done' : 'here'} />
            </span>
            <div className="version-body">
              <Words stand={stand} />
              {stand.version ? (
                <Actions version={stand.version} name={stand.name} isReadOnly={isReadOnly} {...does} />
              ) : null}
            </div>
          </li>
        ))}
      </ol>
      {stands.length > 1 ? <p className="muted small">{history.line.note}</p> : null}
    </section>
  );
}

/** A piece of the winding path from one mark to the next. Decoration: the list says the order. */
function PathPiece({ bend }: { bend: 1 | -1 }) {
  const side = 16 + bend * 13;
  return (
    <svg
      className="version-path"
      viewBox="0 0 32 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={`M16 0C${side} 30 ${side} 70 16 100`} vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

function Words({ stand: { name, version, reflection } }: { stand: Stand }) {
  const words = useWords();
  const { history } = words;

  const today = useStores().outside.today();
  const language = useLanguage();
  const { answers, settled, edits, direction } = reflection;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only these parts of a reflection make its words
  const statement = useMemo(
    () => statementOf(words, reflection, today, language),
    [answers, settled, edits, direction, today],
  );
  const nothing = version ? history.line.noStatement : history.line.noStatementNow;
  return (
    <>
      <h3 dir="auto">{name}</h3>
      <p className="small muted">
        {version
          ? [
              momentInWords(words, version.keptAt),
              history.causes[version.cause],
              ...(version.reason ? [history.line.reason(history.reasons[version.reason])] : []),
            ].join(' · ')
          : history.line.nowMeta}
      </p>
      <p className={statement ? 'version-words' : 'muted'} dir="auto">
        {statement ? firstWords(statement) : nothing}
      </p>
    </>
  );
}

type ActionsProps = Does & { version: Version; name: string; isReadOnly: boolean };

function Actions({ version, name, isReadOnly, onCompare, onRestore, onRename, onRemove }: ActionsProps) {
  const { history } = useWords();

  const { line } = history;
  const writing = [
    { label: line.restore, full: line.restoreOf(name), act: onRestore },
    { label: line.rename, full: line.renameOf(name), act: onRename },
    { label: line.remove, full: line.removeOf(name), act: onRemove },
  ];
  return (
    <div className="row version-actions">
      <button
        type="button"
        className="link"
        aria-label={line.compareOf(name)}
        onClick={() => onCompare(version)}
      >
        {line.compare}
      </button>
      {isReadOnly
        ? null
        : writing.map(({ label, full, act }) => (
            <button
              key={label}
              type="button"
              className="link muted"
              aria-label={full}
              onClick={() => act(version)}
            >
              {label}
            </button>
          ))}
    </div>
  );
}

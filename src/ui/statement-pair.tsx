import { useMemo } from 'react';
import { type Stretch, wordDiff, wordsChanged } from '#src/domain/text/word-diff.ts';
import { useWords } from '#src/i18n/words.ts';
import { Marked } from './marked.tsx';

type Side = { name: string; note: string | null; text: string | null };

/** Two texts beside each other (one under the other on a phone) with the words that changed marked. */
export function StatementPair({ title, before, after }: { title: string; before: Side; after: Side }) {
  const { history } = useWords();

  const { compare } = history;
  const stretches = useMemo(
    () => (before.text !== null && after.text !== null ? wordDiff(before.text, after.text) : null),
    [before.text, after.text],
  );
  const isSame = before.text === after.text;
  const count = (kind: Stretch['kind']) => wordsChanged(stretches ?? [], kind);
  return (
    <section className="statement-pair">
      <h3>{title}</h3>
      {isSame ? <p className="muted">{compare.statementSame}</p> : null}
      {stretches && !isSame ? (
        <p className="muted">
          {compare.counted(count('gone'), count('new'))} {compare.key.gone} {compare.key.new}
        </p>
      ) : null}
      <div className="pair">
        <Column side={before} shown={stretches} without="new" />
        <Column side={after} shown={stretches} without="gone" />
      </div>
    </section>
  );
}

type ColumnProps = { side: Side; shown: readonly Stretch[] | null; without: Stretch['kind'] };

function Column({ side: { name, note, text }, shown, without }: ColumnProps) {
  const { history } = useWords();

  return (
    <div className="pair-side">
      <h4 dir="auto">{name}</h4>
      {note ? <p className="small muted">{note}</p> : null}
      {text === null ? (
        <p className="muted">{history.compare.none}</p>
      ) : (
        <p className="pair-words" dir="auto">
          {shown ? shown.filter(({ kind }) => kind !== without).map(marked) : text}
        </p>
      )}
    </div>
  );
}

function marked({ kind, text }: Stretch, at: number) {
  const key = `${at}-${kind}`;
  if (kind === 'same') return <span key={key}>{text}</span>;
  // The space at an edge stays outside, so that no line is drawn under nothing.
  const [, before = '', words = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  return (
    <span key={key}>
      {before}
      <Marked kind={kind}>{words}</Marked>
      {after}
    </span>
  );
}

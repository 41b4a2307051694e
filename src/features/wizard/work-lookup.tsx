import { Suspense, useId, useRef, useState } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import { searchWork } from '#src/domain/wizard/search-work.ts';
import { useWords } from '#src/i18n/words.ts';
import { LineBox } from '#src/ui/line-box.tsx';

/** How many matches stand under the field: what a phone shows without scrolling. */
const MATCHES = 6;

export type Found = { id: string; label: string };

/**
 * A field to search for work as one types. A press on a match takes it; the person's own words are always possible, by
 * Enter or by the last button. Nothing is lost by leaving: what is typed stays in the field.
 */
export function WorkLookup({
  onFind,
  onOwn,
  isFull,
}: {
  onFind: (found: Found) => void;
  onOwn: (text: string) => void;
  isFull: boolean;
}) {
  const { wizard } = useWords();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const words = query.trim();
  const done = () => {
    setQuery('');
    field.current?.focus();
  };
  const takeOwn = () => {
    if (words === '' || isFull) return;
    onOwn(words);
    done();
  };
  return (
    <div className="lookup">
      <LineBox
        ref={field}
        label={wizard.lookup.label}
        value={query}
        onChange={setQuery}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return;
          event.preventDefault();
          takeOwn();
        }}
        max={LIMITS.own}
        placeholder={wizard.lookup.placeholder}
      />
      {words === '' ? null : isFull ? (
        <p role="status" className="field-note" data-strong>
          {wizard.lookup.full}
        </p>
      ) : (
        <Suspense fallback={null}>
          <Matches
            query={words}
            onFind={(found) => {
              onFind(found);
              done();
            }}
            onOwn={takeOwn}
          />
        </Suspense>
      )}
    </div>
  );
}

function Matches({
  query,
  onFind,
  onOwn,
}: {
  query: string;
  onFind: (found: Found) => void;
  onOwn: () => void;
}) {
  const { wizard, work } = useWords();
  const id = useId();
  const hits = searchWork(query, work, MATCHES);
  return (
    <div className="lookup-matches">
      <p id={id} role="status" className="field-note">
        {wizard.lookup.results(hits.length)}
      </p>
      <ul aria-labelledby={id}>
        {hits.map(({ kind, words }) => (
          <li key={words.id}>
            <button
              type="button"
              className="chip"
              onClick={() => onFind({ id: words.id, label: words.label })}
            >
              {words.label}
              {kind === 'field' ? <span className="chip-note">{wizard.lookup.field}</span> : null}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="chip is-add" onClick={onOwn}>
            {wizard.lookup.useOwn(query)}
          </button>
        </li>
      </ul>
    </div>
  );
}

import { type RefObject, Suspense, useEffect, useRef, useState } from 'react';
import { LIMITS } from '#src/domain/model/limits.ts';
import { useWords } from '#src/i18n/words.ts';
import { atHand } from '#src/ui/at-hand.tsx';
import { isComposing } from '#src/ui/is-composing.ts';
import { LineBox } from '#src/ui/line-box.tsx';
import { useOnLeaving } from '#src/ui/use-on-leaving.ts';
import type { Found, Hit } from './found-work.ts';

/** Searches, and fetches the catalogue: when somebody first types. */
const WorkSearch = atHand(async () => (await import('./work-search.tsx')).WorkSearch);

/**
 * A field to search for work as one types. A press on a match takes it; the person's own words are always possible, by
 * Enter or by the last button. Nothing is lost by going on: what is still in the field is then taken as if Enter was pressed.
 */
export function WorkLookup({
  onFind,
  onOwn,
  isFull,
  field,
  describedBy,
}: {
  onFind: (found: Found) => void;
  onOwn: (text: string) => void;
  isFull: boolean;
  /** Gets the focus back when a button that had it goes. */
  field: RefObject<HTMLInputElement | null>;
  describedBy?: string | undefined;
}) {
  const { wizard } = useWords();
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly Hit[] | null>(null);
  const words = query.trim();
  const take = (give: () => void) => {
    if (words === '' || isFull) return;
    give();
    setQuery('');
    setHits(null);
    field.current?.focus();
  };
  const takeOwn = () => take(() => onOwn(words));
  const takeHit = ({ id, label }: Hit) => take(() => onFind({ id, label }));
  /** What is called exactly so in the catalogue is that work; anything else is the person's own. */
  const takeTyped = () => {
    const same = hits?.find(({ label }) => label.toLowerCase() === words.toLowerCase());
    if (same) takeHit(same);
    else takeOwn();
  };
  const takeLeft = useRef(takeTyped);
  takeLeft.current = takeTyped;
  useOnLeaving(takeTyped);
  useEffect(() => {
    const form = field.current?.form;
    const onSubmit = () => takeLeft.current();
    // At the form itself: before what it holds is read.
    form?.addEventListener('submit', onSubmit);
    return () => form?.removeEventListener('submit', onSubmit);
  }, [field]);
  const status = statusOf(wizard, { words, isFull, hits });
  return (
    <div className="lookup">
      <LineBox
        ref={field}
        label={wizard.lookup.label}
        value={query}
        onChange={setQuery}
        onKeyDown={(event) => {
          if (isComposing(event)) return;
          if (event.key === 'Enter') {
            event.preventDefault();
            takeTyped();
          }
          if (event.key === 'Escape') setQuery('');
        }}
        max={LIMITS.own}
        example={wizard.lookup.example}
        describedBy={describedBy}
      />
      {/* There from the start, so that what changes in it is said. */}
      <p role="status" className="field-note" data-strong={(words !== '' && isFull) || undefined}>
        {status}
      </p>
      {words === '' || isFull ? null : (
        <>
          <Suspense fallback={null}>
            <WorkSearch query={words} onHits={setHits} />
          </Suspense>
          <ul className="lookup-matches" aria-label={wizard.lookup.matches}>
            {(hits ?? []).map((hit) => (
              <li key={hit.id}>
                <button type="button" className="chip" onClick={() => takeHit(hit)}>
                  {hit.label}
                  {hit.isField ? (
                    <>
                      {' '}
                      <span className="chip-note">{wizard.lookup.field}</span>
                    </>
                  ) : null}
                </button>
              </li>
            ))}
            <li>
              <button type="button" className="chip is-add" onClick={takeOwn}>
                {wizard.lookup.ownWords(words)}
              </button>
            </li>
          </ul>
        </>
      )}
    </div>
  );
}

function statusOf(
  wizard: ReturnType<typeof useWords>['wizard'],
  { words, isFull, hits }: { words: string; isFull: boolean; hits: readonly Hit[] | null },
): string | null {
  if (words === '') return null;
  if (isFull) return wizard.lookup.full;
  return hits && wizard.lookup.results(hits.length);
}

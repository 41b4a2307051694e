import { Suspense, useRef, useState } from 'react';
import type { EraseReceipt } from '#src/domain/coaching/erase-receipt.ts';
import { localDate } from '#src/i18n/format.ts';
import { namesOf } from '#src/i18n/names-of-reflections.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useWhose } from '#src/ui/whose.ts';
import type { EarlierDesk, EarlierInside, EarlierItem } from './earlier-desk.ts';
import { EraseItem } from './erase-item.tsx';
import { InsideState } from './inside-state.tsx';

type Props = {
  item: EarlierItem;
  desk: EarlierDesk;
  onSaid: (text: string | null) => void;
  onBrought: () => void;
  onErased: (receipt: EraseReceipt) => void;
};

/** One thing that is kept: what, when, why, how big, and what can be done with it. */
export function EarlierItemCard({ item, desk, onSaid, onBrought, onErased }: Props) {
  const words = useWords();
  const { isHidden } = useWhose();
  const { earlier } = words;
  const [inside, setInside] = useState<EarlierInside | null>(null);
  const [isErasing, setErasing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { counts, reflections } = item;
  const what = whatIn(words, item, isHidden);
  const isOnlyDamaged = counts.unread > 0 && reflections.length + counts.versions + counts.sessions === 0;

  /** Does it, and says so where it failed. */
  async function attempt(work: () => Promise<void>): Promise<void> {
    onSaid(null);
    try {
      await work();
    } catch {
      onSaid(earlier.failedToDo);
    }
  }

  const when = momentIn(words, item.at);
  /** What a button is called among those of everything that is kept. */
  const of = (button: string) => earlier.of(button, what, when);
  const look = () => attempt(async () => setInside(inside ? null : await desk.look(item.key)));
  const close = () => {
    setInside(null);
    // The button that was pressed goes with what it closed; the eye goes back to where it was opened.
    opener.current?.focus();
  };
  const save = () => attempt(async () => onSaid(earlier.saved(await desk.save(item.key))));
  const bringBack = () =>
    attempt(async () => {
      const { brought, same } = await desk.bringBack(item.key);
      onSaid(earlier.brought(brought, same));
      onBrought();
    });
  return (
    <div className="stack-tight">
      <h3 dir="auto">{what}</h3>
      <p className="muted small">
        {earlier.why[item.why]}
        {'\u00a0· '}
        {when}
        {'\u00a0· '}
        {earlier.size(item.bytes)}
      </p>
      <div className="row">
        <button
          ref={opener}
          type="button"
          className="btn quiet"
          aria-expanded={inside !== null}
          aria-label={of(earlier.look)}
          onClick={look}
        >
          {earlier.look}
        </button>
        {!isOnlyDamaged && (
          <button type="button" className="btn quiet" aria-label={of(earlier.bringBack)} onClick={bringBack}>
            {earlier.bringBack}
          </button>
        )}
        <button type="button" className="link" aria-label={of(earlier.save)} onClick={save}>
          {earlier.save}
        </button>
        <button
          type="button"
          className="link muted"
          aria-label={of(earlier.erase.button)}
          onClick={() => setErasing(true)}
        >
          {earlier.erase.button}
        </button>
      </div>
      {inside && (
        <Suspense>
          <InsideState inside={inside}>
            <button type="button" className="btn quiet" aria-label={of(earlier.closeInside)} onClick={close}>
              {earlier.closeInside}
            </button>
          </InsideState>
        </Suspense>
      )}
      {isErasing && (
        <EraseItem
          what={what}
          why={item.why}
          onErase={async () => onErased(await desk.erase(item.key))}
          onClose={() => setErasing(false)}
        />
      )}
    </div>
  );
}

/** What is in it: the names of its reflections where there are few, and how many there are of the rest. */
function whatIn(words: Words, { why, name, reflections, counts }: EarlierItem, isHidden: boolean): string {
  const { earlier } = words;
  const nameOf = namesOf(words, reflections, isHidden);
  const named = reflections.length < 3 ? reflections.map((each) => nameOf(each)) : [];
  if (why === 'version') return earlier.versionOf(name ?? '', named[0] ?? '');
  const rest = earlier.counts({ ...counts, reflections: reflections.length - named.length });
  return [...named, rest].filter((part) => part !== '').join(', ');
}

function momentIn({ dateInWords, timeInWords, earlier }: Words, at: string): string {
  const day = localDate(at);
  return day === null ? earlier.undated : earlier.moment(dateInWords(day), timeInWords(at));
}

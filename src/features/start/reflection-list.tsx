import { type ComponentType, Suspense, useRef, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '#src/domain/addresses.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { countAnswers } from '#src/domain/wizard/count-answers.ts';
import { localDate } from '#src/i18n/format.ts';
import { namesOf } from '#src/i18n/names-of-reflections.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary, useStores } from '#src/state/stores.ts';
import { atHand } from '#src/ui/at-hand.tsx';
import type { SavedCopy } from '#src/ui/save-copy-button.tsx';
import { useWhose } from '#src/ui/whose.ts';
import { addressOf, hasAnswers, isOwn } from './reflection-facts.ts';
import { RemoveDialog } from './remove-dialog.tsx';

const RenameDialog = atHand(async () => (await import('./rename-dialog.tsx')).RenameDialog);

/** How many are shown at first, and how many come with each press: what a slow phone shows without a halt. */
const PAGE = 50;

export type ReflectionListProps = {
  onSaveCopy: (reflectionIds: readonly string[], passphrase?: string) => Promise<SavedCopy>;
  /** Asks before a reflection is deleted for good, does it and shows the receipt; from another feature. */
  Erasing: ComponentType<{ reflectionId: string; onClose: () => void }>;
};

/** What is already here, the newest first: the last one to carry on with, the others in a list below. */
export function ReflectionList({ onSaveCopy, Erasing }: ReflectionListProps) {
  const words = useWords();
  const { isHidden } = useWhose();
  const { start } = words;

  const all = useLibrary((state) => state.library.reflections);
  const { library } = useStores();
  const [asked, setAsked] = useState<Reflection | null>(null);
  const [naming, setNaming] = useState<Reflection | null>(null);
  const [removed, setRemoved] = useState<Reflection | null>(null);
  const [erasing, setErasing] = useState<Reflection | null>(null);
  const [most, setMost] = useState(PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  const reflections = Object.values(all)
    .filter(isOwn)
    .filter(hasAnswers)
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  if (reflections.length === 0 && !removed && !erasing) return null;
  const nameOf = namesOf(words, removed ? [...reflections, removed] : reflections, isHidden);

  return (
    <section className="carry-on card" aria-labelledby="carry-on">
      <h2 id="carry-on" ref={heading} tabIndex={-1}>
        {reflections.length === 1 ? start.carryOn.title : start.carryOn.listTitle}
      </h2>
      {removed && (
        <p className="row" role="status">
          <span>{start.carryOn.removed}</span>
          <button
            type="button"
            className="link"
            onClick={() => {
              library.getState().put([removed]);
              setRemoved(null);
              heading.current?.focus();
            }}
          >
            {start.carryOn.putBack}
          </button>
        </p>
      )}
      <ul className="reflection-list">
        {reflections.slice(0, most).map((reflection, index) => (
          <li key={reflection.id}>
            <Summary reflection={reflection} name={nameOf(reflection)} />
            <div className="row">
              <Link
                className={index === 0 ? 'btn' : 'btn quiet'}
                aria-label={start.carryOn.linkFor(nameOf(reflection))}
                href={addressOf(reflection)}
              >
                {start.carryOn.link}
              </Link>
              <Link
                className="link"
                aria-label={start.carryOn.aspirationFor(nameOf(reflection))}
                href={addresses.result(reflection.id)}
              >
                {start.carryOn.aspiration}
              </Link>
              <button
                type="button"
                className="link muted"
                aria-label={start.carryOn.renameFor(nameOf(reflection))}
                onClick={() => setNaming(reflection)}
              >
                {start.carryOn.rename}
              </button>
              <button
                type="button"
                className="link muted"
                aria-label={start.carryOn.removeFor(nameOf(reflection))}
                onClick={() => setAsked(reflection)}
              >
                {start.carryOn.remove}
              </button>
            </div>
          </li>
        ))}
      </ul>
      {reflections.length > most && (
        <button type="button" className="btn quiet" onClick={() => setMost(most + PAGE)}>
          {start.carryOn.more(Math.min(PAGE, reflections.length - most))}
        </button>
      )}
      {naming && (
        <Suspense fallback={null}>
          <RenameDialog
            title={naming.title}
            onRename={(title) => library.getState().setTitle(naming.id, title)}
            onClose={() => setNaming(null)}
          />
        </Suspense>
      )}
      {erasing && (
        <Suspense fallback={null}>
          <Erasing
            reflectionId={erasing.id}
            onClose={() => {
              heading.current?.focus();
              setErasing(null);
            }}
          />
        </Suspense>
      )}
      {asked && (
        <RemoveDialog
          name={nameOf(asked)}
          onSaveCopy={(passphrase) => onSaveCopy([asked.id], passphrase)}
          onClose={() => setAsked(null)}
          onErase={() => {
            setErasing(asked);
            setAsked(null);
          }}
          onRemove={() => {
            library.getState().remove(asked.id);
            setRemoved(asked);
            setAsked(null);
            heading.current?.focus();
          }}
        />
      )}
    </section>
  );
}

function Summary({ reflection, name }: { reflection: Reflection; name: string }) {
  const { dateInWords, start } = useWords();

  const changed = localDate(reflection.updatedAt);
  const facts = [
    start.carryOn.answers(countAnswers(reflection)),
    ...(changed === null ? [] : [start.carryOn.changed(dateInWords(changed))]),
  ];
  return (
    <div>
      <p className="reflection-name" dir="auto">
        {name}
      </p>
      <p className="small muted">{facts.join(' · ')}</p>
    </div>
  );
}

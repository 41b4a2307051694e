import { Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { type ErasedMark, withoutErased } from '#src/domain/coaching/erased-mark.ts';
import type { Copy } from '#src/domain/model/copy.ts';
import type { Library } from '#src/domain/model/library.ts';
import {
  compareCopy,
  joinAhead,
  type Merge,
  mergeCopy,
  type OnDiffering,
} from '#src/domain/sharing/merge-copy.ts';
import type { Piece, Side } from '#src/domain/sharing/merge-states.ts';
import { localDate } from '#src/i18n/format.ts';
import { useWords } from '#src/i18n/words.ts';
import { beginPieces } from '#src/state/give-way.ts';
import { useLibrary } from '#src/state/stores.ts';
import { ChoosePieces, nameOfPiece } from './choose-pieces.tsx';
import { CopyList } from './copy-list.tsx';
import { CopyRest } from './copy-rest.tsx';
import { ErasedBefore } from './erased-before.tsx';

/** Of so many reflections that differ the choices are drawn at once: hundreds would hold the page up, also as they go. */
const PAGE = 20;

type Props = {
  copy: Copy;
  /** The version of the file that it was read from. */
  from: number;
  /** What of it was deleted for good here. */
  erased: readonly ErasedMark[];
  newId: () => string;
  onJoin: (merge: Merge) => Promise<void>;
  onClose: () => void;
};

/** What is in an opened copy and what would change, before anything does. */
export function CopyInside({ copy: whole, from, erased, newId, onJoin, onClose }: Props) {
  const { common, dateInWords, opening } = useWords();
  const CHOICES = [
    { value: 'join', name: opening.inside.join, line: opening.inside.joinLine },
    { value: 'keep-both', name: opening.inside.keepBoth, line: opening.inside.keepBothLine },
    { value: 'replace', name: opening.inside.replace, line: opening.inside.replaceLine },
  ] as const satisfies readonly { value: OnDiffering; name: string; line: string }[];

  const dialog = useRef<HTMLDialogElement>(null);
  /** What the copy is held against while it is added: with what comes in it would be compared once more. */
  const held = useRef<Library | null>(null);
  const library = useLibrary((state) => held.current ?? state.library);
  const [isBack, setBack] = useState(false);
  const copy = useMemo(() => (isBack ? whole : withoutErased(whole, erased)), [isBack, whole, erased]);
  const [onDiffering, setOnDiffering] = useState<OnDiffering>('join');
  /** What the person chose, by the piece; the newer one where they did not. */
  const [chosen, setChosen] = useState<ReadonlyMap<string, Side>>(new Map());
  const [hasFailed, setHasFailed] = useState(false);
  const [most, setMost] = useState(PAGE);
  const compared = useMemo(() => compareCopy(library, copy), [library, copy]);
  const { fresh, differing, clients, sessions, versions } = compared;
  const savedOn = localDate(copy.savedAt);
  const news = fresh.length + differing.length + clients.fresh.length + sessions.fresh.length;
  const hasWork = news + sessions.beside.length + versions.length > 0;
  const isEmpty = copy.reflections.length + copy.clients.length + copy.sessions.length === 0;

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  async function join(): Promise<void> {
    const choose = (id: string, piece: Piece) => chosen.get(nameOfPiece(id, piece));
    const aside = { name: opening.inside.asideName, keptAt: new Date().toISOString() };
    held.current = library;
    try {
      const joined = onDiffering === 'join' ? await joinAhead(differing, choose, beginPieces()) : undefined;
      await onJoin(
        mergeCopy({ library, copy, onDiffering, newId, choose, aside, ...(joined && { joined }) }),
      );
    } catch {
      held.current = null;
      setHasFailed(true);
    }
  }

  return (
    <dialog ref={dialog} className="copy-inside" aria-labelledby="copy-inside" onClose={onClose}>
      <div className="stack">
        <h2 id="copy-inside">{opening.inside.title}</h2>
        <p className="muted">
          {savedOn === null ? opening.inside.savedSometime : opening.inside.savedOn(dateInWords(savedOn))}{' '}
          {from < copy.version ? opening.inside.older(from) : ''}
        </p>
        <ErasedBefore erased={erased} isBack={isBack} onBack={setBack} />
        {isEmpty && erased.length === 0 && <p>{opening.inside.empty}</p>}
        <CopyList reflections={copy.reflections} compared={compared} />
        {!isEmpty && !hasWork && clients.stays.length === 0 && <p>{opening.inside.nothing}</p>}
        <CopyRest compared={compared} hasWork={hasWork} />
        {differing.length > 0 && (
          <fieldset className="stack">
            <legend>{opening.inside.differing(differing.length)}</legend>
            {CHOICES.map(({ value, name, line }) => (
              <label key={value} className="keep-choice">
                <input
                  type="radio"
                  name="on-differing"
                  checked={onDiffering === value}
                  onChange={() => setOnDiffering(value)}
                />
                <span>
                  <strong>{name}</strong>
                  <span className="small muted">{line}</span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        {differing.length > 0 && onDiffering === 'join' && (
          <Suspense>
            {differing.slice(0, most).map((pair) => (
              <ChoosePieces
                key={pair.here.id}
                pair={pair}
                chosen={chosen}
                onChoose={(name, side) => setChosen((before) => new Map(before).set(name, side))}
              />
            ))}
          </Suspense>
        )}
        {onDiffering === 'join' && differing.length > most && (
          <div className="row">
            <button type="button" className="btn quiet" onClick={() => setMost(most + PAGE)}>
              {opening.inside.choose.more(Math.min(PAGE, differing.length - most))}
            </button>
          </div>
        )}
        {hasFailed && (
          <p className="notice warn" role="alert">
            {opening.inside.failed}
          </p>
        )}
        <div className="row">
          {hasWork && (
            <button type="button" className="btn" onClick={() => void join()}>
              {opening.inside.add}
            </button>
          )}
          <button type="button" className="btn quiet" onClick={() => dialog.current?.close()}>
            {hasWork ? common.cancel : common.close}
          </button>
        </div>
      </div>
    </dialog>
  );
}

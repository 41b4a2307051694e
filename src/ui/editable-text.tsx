import { type ReactNode, useId, useRef, useState } from 'react';
import { useWords, type Words } from '#src/i18n/words.ts';
import { Pencil } from './icons.tsx';
import { isComposing } from './is-composing.ts';
import { PhraseEditor } from './phrase-editor.tsx';
import { Phrase, PhraseGroup, Source, type TracedPieceShown } from './traced-parts.tsx';
import { useOnLeaving } from './use-on-leaving.ts';
import { useRoving } from './use-roving.ts';

/** What it takes to write over a phrase. */
export type Rewriting = {
  /** What the text is, after "Rewrite parts of". */
  name: string;
  /** Characters that one phrase may hold. */
  max: number;
  /** The words of a phrase as one would type them; empty where it has none. */
  wordsOf: (text: string) => string;
  /** Keeps words over what stands there; null goes back to that. */
  onWrite: (key: string, edit: { text: string; over: string } | null) => void;
};

/**
 * Traced text that a person may put into words of their own, phrase by phrase, in place. Phrases with a source lead
 * there from their source line; with "Rewrite parts" on, every word can be pressed, those around the phrases too.
 */
export function EditableText({
  pieces,
  className = '',
  readOnly = false,
  rewriting,
  children,
}: {
  pieces: readonly TracedPieceShown[];
  className?: string;
  /** Shows sources without a way to change them. */
  readOnly?: boolean;
  /** Absent where nothing may be rewritten. */
  rewriting?: Rewriting | undefined;
  /** What else can be done with the whole text. */
  children?: ReactNode;
}) {
  const texts = useWords();
  const { common, rewriting: words } = texts;

  const [shownKey, setShownKey] = useState<string | null>(null);
  /** What is being typed over the shown phrase; null while nothing is. */
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const panelId = useId();
  const box = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const shown = pieces.find(({ key }) => key === shownKey) ?? null;
  const wordsOf = rewriting?.wordsOf ?? ((text: string) => text.trim());
  const isOpenWord = (piece: TracedPieceShown) => isOpen && wordsOf(piece.edit?.over ?? piece.text) !== '';
  const reachable = pieces.filter((piece) => isOpenWord(piece) || piece.edit || piece.href);
  const roving = useRoving(reachable.map(({ key }) => key));
  const isWriting = typed !== null && shown !== null && rewriting !== undefined;

  const save = () => {
    if (!isWriting) return;
    const over = shown.edit?.over ?? shown.text;
    const isSame = wordsOf(typed) === wordsOf(over);
    rewriting.onWrite(shown.key, isSame ? null : { text: typed.trim(), over });
  };
  /** What is typed is not lost when something else is pressed, if it is words and fits. */
  const keep = () => {
    if (!isWriting || wordsOf(typed) === wordsOf(shown.text)) return;
    if (wordsOf(typed) !== '' && typed.length <= rewriting.max) save();
  };
  useOnLeaving(keep);
  const press = (piece: TracedPieceShown) => {
    keep();
    setShownKey(piece.key);
    setTyped(isOpen ? wordsOf(piece.text) : null);
    // What can be done with the phrase is there after the next paint; who was quicker keeps the focus.
    if (isOpen) return;
    requestAnimationFrame(() => {
      const line = panel.current;
      if (!line?.contains(document.activeElement)) line?.querySelector<HTMLElement>('a, button')?.focus();
    });
  };
  /** The phrase takes the focus back, or the toggle when the phrase is plain words again. */
  const focusOn = (key: string) => {
    const pressable = [...(box.current?.querySelectorAll<HTMLElement>('[data-piece]') ?? [])];
    (pressable.find(({ dataset }) => dataset.piece === key) ?? toggle.current)?.focus();
  };
  const close = () => {
    setTyped(null);
    // What was written is in its place after the next paint.
    if (shown) requestAnimationFrame(() => focusOn(shown.key));
  };
  const goBack = () => {
    if (shown) rewriting?.onWrite(shown.key, null);
    close();
  };

  return (
    <div ref={box} className={`traced ${className}`.trim()} data-open={isOpen || undefined}>
      <PhraseGroup count={reachable.length} onKeyDown={roving.onKeyDown}>
        {pieces.map((piece) => {
          const shared = {
            piece,
            isShown: piece.key === shownKey,
            describedBy: panelId,
            tabIndex: roving.tabIndexOf(piece.key),
            onShow: () => {
              roving.onHold(piece.key);
              if (!isWriting) setShownKey(piece.key);
            },
            onPress: () => press(piece),
          };
          if (isOpenWord(piece) || (piece.edit && !piece.href))
            return (
              <Pressable
                key={piece.key}
                {...shared}
                place={{ at: reachable.indexOf(piece) + 1, of: reachable.length }}
              />
            );
          return piece.href ? <Phrase key={piece.key} {...shared} /> : piece.text;
        })}
      </PhraseGroup>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the line, from whichever of its controls. */}
      <div
        ref={panel}
        className="traced-source"
        id={panelId}
        data-strand={shown?.strand ?? undefined}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !isComposing(event) && shown && !isWriting) focusOn(shown.key);
        }}
      >
        {isWriting ? (
          <PhraseEditor
            key={shown.key}
            over={wordsOf(shown.edit?.over ?? shown.text).replace(/^[\s.,;:!?]+/, '')}
            text={typed}
            onType={setTyped}
            max={rewriting.max}
            back={shown.edit?.over ? backOf(texts, shown) : null}
            isEmpty={(text) => wordsOf(text) === ''}
            onSave={() => {
              save();
              close();
            }}
            onBack={goBack}
            onCancel={close}
          />
        ) : shown ? (
          <>
            <OwnWords piece={shown} wordsOf={wordsOf} />
            {shown.sources.map((source) => (
              <Source key={`${source.href} ${source.quote}`} source={source} readOnly={readOnly} />
            ))}
            {rewriting ? (
              <p className="traced-tools">
                <button type="button" className="link" onClick={() => setTyped(wordsOf(shown.text))}>
                  {words.write}
                </button>
                {shown.edit?.over ? (
                  <button type="button" className="link" onClick={goBack}>
                    {backOf(texts, shown)}
                  </button>
                ) : null}
              </p>
            ) : null}
          </>
        ) : (
          <p className="muted small">{isOpen ? words.hint : common.trace.hint}</p>
        )}
      </div>
      <div className="traced-actions">
        {rewriting ? (
          <button
            ref={toggle}
            type="button"
            className="link toggle"
            aria-pressed={isOpen}
            aria-label={words.toggleOf(rewriting.name)}
            onClick={() => {
              keep();
              setOpen(!isOpen);
              setTyped(null);
              setShownKey(null);
            }}
          >
            <Pencil size={15} /> {words.toggle}
          </button>
        ) : null}
        {children}
      </div>
    </div>
  );
}

/** The way back to what stands under words of one's own. */
function backOf(texts: Words, { sources }: TracedPieceShown): string {
  const { rewriting: words } = texts;

  return sources.length > 0 ? words.back : words.backToOurs;
}

/** Says of a phrase whose words these are, where it is not plain from its source. */
function OwnWords({
  piece: { edit, sources },
  wordsOf,
}: {
  piece: TracedPieceShown;
  wordsOf: (text: string) => string;
}) {
  const { rewriting: words } = useWords();

  if (!edit) return sources.length > 0 ? null : <p className="muted">{words.ours}</p>;
  const stale = sources.length > 0 ? words.stale : words.staleOurs;
  return (
    <p>
      <Pencil size={15} /> {edit.isOffered ? words.offered : words.own}{' '}
      {edit.isStale ? stale(wordsOf(edit.over)) : null}
    </p>
  );
}

/**
 * Words that can be pressed where no address stands behind them. No button element: it could not break over lines.
 * The spaces around the words stay outside.
 */
function Pressable({
  piece,
  isShown,
  describedBy,
  tabIndex,
  place,
  onShow,
  onPress,
}: {
  piece: TracedPieceShown;
  isShown: boolean;
  describedBy: string;
  tabIndex: 0 | -1;
  /** Its place in the text, which tells words of ours apart: "to" may stand there five times. */
  place: { at: number; of: number };
  onShow: () => void;
  onPress: () => void;
}) {
  const { rewriting: words } = useWords();

  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(piece.text) ?? [];
  return (
    <>
      {before}
      {/* biome-ignore lint/a11y/useSemanticElements: a button element does not break over lines. */}
      <span
        role="button"
        tabIndex={tabIndex}
        data-roving
        aria-label={
          piece.sources.length > 0 || piece.edit ? undefined : words.partOf(inner, place.at, place.of)
        }
        className={isShown ? 'phrase pressable shown' : 'phrase pressable'}
        data-strand={piece.strand ?? undefined}
        data-piece={piece.key}
        aria-describedby={isShown ? describedBy : undefined}
        onPointerEnter={(event) => event.pointerType === 'mouse' && onShow()}
        onFocus={onShow}
        onClick={onPress}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          onPress();
        }}
      >
        {inner}
        {piece.edit ? <Pencil size={13} /> : null}
      </span>
      {after}
    </>
  );
}

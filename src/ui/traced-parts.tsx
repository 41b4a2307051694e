import { type KeyboardEvent, type ReactNode, type Ref, Suspense } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '#src/i18n/words.ts';
import { atHand } from './at-hand.tsx';
import { Pencil } from './icons.tsx';
import { isComposing } from './is-composing.ts';
import { StrandIcon, type StrandIconName } from './strand-icon.tsx';
import './styles/traced.css';

/** Few answers come from a CV: what says so loads with the first that does. */
const FromCv = atHand(async () => (await import('./from-cv.tsx')).FromCv);

export type TracedSourceShown = {
  strand: StrandIconName;
  quote: string;
  href: string;
  /** The line of the person's CV that the answer was taken from. */
  line?: string;
};
export type TracedPieceShown = {
  key: string;
  kind: 'plain' | 'phrase' | 'ghost';
  text: string;
  strand: StrandIconName | null;
  sources: readonly TracedSourceShown[];
  href: string | null;
  /** Of words written over others: what stood there, and whether that has changed since. */
  edit: { over: string; isStale: boolean; isOffered?: true } | null;
};

/** The words of a text. Its phrases are one stop of the Tab key, and arrow keys go from one to the next. */
export function PhraseGroup({
  count,
  onKeyDown,
  children,
}: {
  /** Phrases that can have the focus. */
  count: number;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  children: ReactNode;
}) {
  const { common } = useWords();

  if (count < 2) return <p className="traced-words">{children}</p>;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset could not be a paragraph, whose words these are.
    <p className="traced-words" role="group" aria-label={common.trace.group} onKeyDown={onKeyDown}>
      {children}
    </p>
  );
}

/**
 * A phrase as a link, since a link may break over lines and still leads to the answer when opened in its own way.
 * Words of one's own carry a pencil.
 */
export function Phrase({
  piece,
  isShown,
  describedBy,
  tabIndex,
  onShow,
  onPress,
}: {
  piece: TracedPieceShown;
  isShown: boolean;
  describedBy: string;
  tabIndex: 0 | -1;
  onShow: () => void;
  onPress: (link: HTMLAnchorElement) => void;
}) {
  return (
    <a
      className={isShown ? 'phrase shown' : 'phrase'}
      data-strand={piece.strand ?? undefined}
      data-piece={piece.key}
      data-roving
      tabIndex={tabIndex}
      href={`#${piece.href}`}
      aria-describedby={isShown ? describedBy : undefined}
      onPointerEnter={(event) => event.pointerType === 'mouse' && onShow()}
      onFocus={onShow}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onPress(event.currentTarget);
      }}
    >
      {piece.text}
      {piece.edit ? <Pencil size={13} /> : null}
    </a>
  );
}

/** One answer behind a phrase, with the way to change it. */
export function Source({
  source,
  readOnly,
  link = null,
  onEscape,
}: {
  source: TracedSourceShown;
  readOnly: boolean;
  link?: Ref<HTMLAnchorElement>;
  onEscape?: () => void;
}) {
  const { common } = useWords();

  const [here] = useLocation();
  return (
    <p className="source-line">
      <span className="source-name" data-strand={source.strand}>
        <StrandIcon strand={source.strand} size={16} /> {common.trace.from(common.factors[source.strand])}
      </span>{' '}
      <span dir="auto">{source.quote}</span>{' '}
      {readOnly ? null : (
        <Link
          ref={link}
          href={source.href}
          aria-label={common.trace.changeOf(source.quote)}
          state={{ from: here }}
          onKeyDown={(event) => event.key === 'Escape' && !isComposing(event) && onEscape?.()}
        >
          {common.trace.change}
        </Link>
      )}
      {source.line === undefined ? null : (
        <Suspense fallback={null}>
          <FromCv line={source.line} />
        </Suspense>
      )}
    </p>
  );
}

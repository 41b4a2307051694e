import { type Ref, useId, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { common } from '#src/i18n/en/common.ts';
import { StrandIcon, type StrandIconName } from './icons.tsx';
import './styles/traced.css';

export type TracedSourceShown = { strand: StrandIconName; quote: string; href: string };
export type TracedPieceShown = {
  key: string;
  kind: 'plain' | 'phrase' | 'ghost';
  text: string;
  strand: StrandIconName | null;
  sources: readonly TracedSourceShown[];
  href: string | null;
};

/**
 * Text whose phrases say where they came from: point at one, or move the focus there, and the line below shows
 * the answer; press it and the focus goes to "Change". A phrase is a link, since a link may break over lines
 * and still leads to the answer when opened in its own way.
 */
export function TracedText({
  pieces,
  className = '',
  readOnly = false,
}: {
  pieces: readonly TracedPieceShown[];
  className?: string;
  /** Shows sources without a way to change them (an example, another person's page). */
  readOnly?: boolean;
}) {
  const [shownKey, setShownKey] = useState<string | null>(null);
  const sourceId = useId();
  const change = useRef<HTMLAnchorElement>(null);
  const origin = useRef<HTMLAnchorElement>(null);
  const shown = pieces.find(({ key }) => key === shownKey) ?? null;

  return (
    <div className={`traced ${className}`.trim()}>
      <p className="traced-words">
        {pieces.map((piece) => (
          <Piece
            key={piece.key}
            piece={piece}
            isShown={piece.key === shownKey}
            describedBy={sourceId}
            onShow={() => setShownKey(piece.key)}
            onPress={(link) => {
              setShownKey(piece.key);
              origin.current = link;
              // The line with "Change" is there after the next paint.
              requestAnimationFrame(() => change.current?.focus());
            }}
          />
        ))}
      </p>
      <div className="traced-source" id={sourceId} data-strand={shown?.strand ?? undefined}>
        {shown ? (
          shown.sources.map((source, at) => (
            <Source
              key={`${source.href} ${source.quote}`}
              source={source}
              readOnly={readOnly}
              link={at === 0 ? change : null}
              onEscape={() => {
                setShownKey(null);
                origin.current?.focus();
              }}
            />
          ))
        ) : (
          <p className="muted small">{common.trace.hint}</p>
        )}
      </div>
    </div>
  );
}

function Piece({
  piece,
  isShown,
  describedBy,
  onShow,
  onPress,
}: {
  piece: TracedPieceShown;
  isShown: boolean;
  describedBy: string;
  onShow: () => void;
  onPress: (link: HTMLAnchorElement) => void;
}) {
  const [here] = useLocation();
  if (piece.kind === 'plain' || !piece.href) return piece.text;
  if (piece.kind === 'ghost') {
    return (
      <Link className="ghost" href={piece.href} state={{ from: here }}>
        {piece.text}
      </Link>
    );
  }
  return (
    <a
      className={isShown ? 'phrase shown' : 'phrase'}
      data-strand={piece.strand ?? undefined}
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
    </a>
  );
}

function Source({
  source,
  readOnly,
  link,
  onEscape,
}: {
  source: TracedSourceShown;
  readOnly: boolean;
  link: Ref<HTMLAnchorElement>;
  onEscape: () => void;
}) {
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
          state={{ from: here }}
          onKeyDown={(event) => event.key === 'Escape' && onEscape()}
        >
          {common.trace.change}
        </Link>
      )}
    </p>
  );
}

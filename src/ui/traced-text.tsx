import { useId, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '#src/i18n/words.ts';
import { Phrase, Source, type TracedPieceShown } from './traced-parts.tsx';

/**
 * Text whose phrases say where they came from: point at one, or move the focus there, and the line below shows
 * the answer; press it and the focus goes to "Change".
 */
export function TracedText({
  pieces,
  className = '',
  readOnly = false,
  hasHint = true,
}: {
  pieces: readonly TracedPieceShown[];
  className?: string;
  /** Shows sources without a way to change them (an example, another person's page). */
  readOnly?: boolean;
  /** Says what to do while nothing is shown; of several such texts side by side, the page says it once. */
  hasHint?: boolean;
}) {
  const { common } = useWords();

  const [shownKey, setShownKey] = useState<string | null>(null);
  const sourceId = useId();
  const change = useRef<HTMLAnchorElement>(null);
  const origin = useRef<HTMLAnchorElement>(null);
  const [here] = useLocation();
  const shown = pieces.find(({ key }) => key === shownKey) ?? null;

  return (
    <div className={`traced ${className}`.trim()}>
      <p className="traced-words">
        {pieces.map((piece) => {
          if (piece.kind === 'plain' || !piece.href) return piece.text;
          if (piece.kind === 'ghost') {
            return (
              <Link key={piece.key} className="ghost" href={piece.href} state={{ from: here }}>
                {piece.text}
              </Link>
            );
          }
          return (
            <Phrase
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
          );
        })}
      </p>
      <div
        className="traced-source"
        id={sourceId}
        data-strand={shown?.strand ?? undefined}
        hidden={!shown && !hasHint}
      >
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

import { useId, useRef, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { useWords } from '#src/i18n/words.ts';
import { Phrase, PhraseGroup, Source, type TracedPieceShown } from './traced-parts.tsx';
import { useRoving } from './use-roving.ts';

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
  const links = pieces.filter(({ kind, href }) => kind !== 'plain' && href);
  const roving = useRoving(links.map(({ key }) => key));

  return (
    <div className={`traced ${className}`.trim()}>
      <PhraseGroup count={links.length} onKeyDown={roving.onKeyDown}>
        {pieces.map((piece) => {
          if (piece.kind === 'plain' || !piece.href) return piece.text;
          if (piece.kind === 'ghost') {
            return (
              <Link
                key={piece.key}
                className="ghost"
                href={piece.href}
                state={{ from: here }}
                tabIndex={roving.tabIndexOf(piece.key)}
                data-roving
                onFocus={() => roving.onHold(piece.key)}
              >
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
              tabIndex={roving.tabIndexOf(piece.key)}
              onShow={() => {
                setShownKey(piece.key);
                roving.onHold(piece.key);
              }}
              onPress={(link) => {
                setShownKey(piece.key);
                origin.current = link;
                // The line with "Change" is there after the next paint.
                requestAnimationFrame(() => change.current?.focus());
              }}
            />
          );
        })}
      </PhraseGroup>
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

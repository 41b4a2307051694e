import { type ComponentType, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '#src/i18n/words.ts';
import { useActivity } from '#src/state/stores.ts';
import { keepPlace } from '#src/ui/keep-place.ts';
import { HIDE_KEY, useHideKey } from '#src/ui/use-hide-key.ts';
import './hideable.css';

/** The same page with a key and a button over it that take everything private off the screen at once. */
export function hideable<Props extends object>(Page: ComponentType<Props>): ComponentType<Props> {
  return function HideablePage(props: Props) {
    return (
      <Hideable>
        <Page {...props} />
      </Hideable>
    );
  };
}

function Hideable({ children }: { children: ReactNode }) {
  const { clients } = useWords();
  const words = clients.hide;
  const setAllHidden = useActivity((state) => state.setAllHidden);
  const [isHidden, setHidden] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** Brings the focus back to where it was before everything was hidden. */
  const backToPlace = useRef<(() => void) | null>(null);
  const turn = () => {
    if (!isHidden) {
      backToPlace.current = keepPlace();
      // One that stays open over the page would keep every button from being pressed.
      for (const dialog of page.current?.querySelectorAll('dialog') ?? []) if (dialog.open) dialog.close();
    }
    setAllHidden(!isHidden);
    setHidden(!isHidden);
  };
  useHideKey(turn);
  useLayoutEffect(() => {
    if (isHidden) {
      button.current?.focus();
      return;
    }
    backToPlace.current?.();
    backToPlace.current = null;
  }, [isHidden]);
  return (
    <>
      <div className="hide-bar">
        {isHidden ? null : <p className="muted small">{words.note}</p>}
        <button ref={button} type="button" className="btn quiet" aria-keyshortcuts={HIDE_KEY} onClick={turn}>
          {isHidden ? words.show : words.button} <kbd>{words.key}</kbd>
        </button>
      </div>
      {isHidden ? (
        <div className="screen">
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </div>
      ) : null}
      {/* Put away, not taken away: words half typed wait in it. */}
      <div ref={page} hidden={isHidden}>
        {children}
      </div>
    </>
  );
}

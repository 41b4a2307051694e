import { useEffect, useEffectEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary, useStores } from '#src/state/stores.ts';
import { Redo, Undo } from '#src/ui/icons.tsx';
import { isComposing } from '#src/ui/is-composing.ts';
import { keepPlace } from '#src/ui/keep-place.ts';

/** How long the outcome stands beside the buttons. What changed stays in sight anyway. */
const SAID_MS = 6000;

type Way = 'undo' | 'redo';

/** Takes back and makes again, by button and by key, in one reflection. */
export function UndoButtons({ id }: { id: string }) {
  const { undo: words } = useWords();

  const { library } = useStores();
  const canUndo = useLibrary(({ trails }) => (trails[id]?.past.length ?? 0) > 0);
  const canRedo = useLibrary(({ trails }) => (trails[id]?.future.length ?? 0) > 0);
  const [said, setSaid] = useState({ text: '', count: 0 });
  const ways = {
    undo: { can: canUndo, done: words.undone, nothing: words.noUndo },
    redo: { can: canRedo, done: words.redone, nothing: words.noRedo },
  };
  const say = (text: string) => setSaid(({ count }) => ({ text, count: count + 1 }));

  function go(way: Way): void {
    const { can, done, nothing } = ways[way];
    if (!can) {
      say(nothing);
      return;
    }
    const goBack = keepPlace();
    // At once, with the effects of what mounts anew, so that the focus can go back to its place.
    flushSync(() => library.getState()[way](id));
    goBack();
    say(done);
  }

  useEffect(() => {
    if (said.text === '') return;
    const timer = setTimeout(() => setSaid(({ count }) => ({ text: '', count })), SAID_MS);
    return () => clearTimeout(timer);
  }, [said]);

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const way = wayOf(event);
    if (!way || event.defaultPrevented || isComposing(event) || isTextField(event.target)) return;
    // What lies under an open dialog is out of sight: nothing there may change by a key.
    if (document.querySelector('dialog[open]')) return;
    event.preventDefault();
    go(way);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);

  return (
    <div className="undo-bar">
      {/* Told apart by its count, so that the same words are said again. */}
      <p role="status" className="undo-said">
        {said.text === '' ? null : <span key={said.count}>{said.text}</span>}
      </p>
      <button
        type="button"
        className="undo-button"
        aria-disabled={!canUndo}
        aria-keyshortcuts="Control+Z Meta+Z"
        onClick={() => go('undo')}
      >
        <Undo /> <span className="undo-name">{words.undo}</span>
      </button>
      <button
        type="button"
        className="undo-button"
        aria-disabled={!canRedo}
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z Control+Y"
        onClick={() => go('redo')}
      >
        <Redo /> <span className="undo-name">{words.redo}</span>
      </button>
    </div>
  );
}

function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): Way | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  const letter = key.toLowerCase();
  if (letter === 'z') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' && ctrlKey && !shiftKey ? 'redo' : null;
}

/** Inputs in which nothing is typed: there the browser has no steps of its own to take back. */
const NO_TEXT = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/** In a field the browser takes back letters, as everywhere else. */
function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NO_TEXT.includes(target.type);
  return (
    target instanceof HTMLElement &&
    (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable)
  );
}

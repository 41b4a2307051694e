import { createEvent, fireEvent, render, screen } from '@testing-library/react';
import { useEffect, useRef } from 'react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { keepComposingApart } from '#src/ui/is-composing.ts';

beforeAll(() => keepComposingApart(window));

/** As an input method sends its keys, in the browsers that say so and in those that tell it by the code alone. */
const COMPOSED = [
  { key: 'Enter', isComposing: true },
  { key: 'Enter', keyCode: 229 },
  { key: 'Escape', isComposing: true },
  { key: 'Escape', keyCode: 229 },
  { key: 'ArrowDown', keyCode: 229 },
] as const;

function Form({ onKey, onClose }: { onKey: (key: string) => void; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} onClose={onClose} aria-label="Form">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: any listener on the page. */}
      <div onKeyDown={({ key }) => onKey(key)}>
        <input aria-label="Name" />
      </div>
    </dialog>
  );
}

describe('keys of an input method', () => {
  it.each(COMPOSED)('reach nothing on the page and close no dialog: %j', async (given) => {
    const [onKey, onClose] = [vi.fn(), vi.fn()];
    document.addEventListener('keydown', onKey);
    render(<Form onKey={onKey} onClose={onClose} />);
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Name' }), given);
    document.removeEventListener('keydown', onKey);
    expect(onKey).not.toHaveBeenCalled();
    expect(screen.getByRole('dialog')).toHaveAttribute('open');
  });

  it('are left to the input method itself outside a dialog', () => {
    render(<input aria-label="Name" />);
    const field = screen.getByRole('textbox', { name: 'Name' });
    for (const given of COMPOSED) {
      const event = createEvent.keyDown(field, given);
      fireEvent(field, event);
      expect(event.defaultPrevented).toBe(false);
    }
  });

  it('are others than the keys of the page, which go on', () => {
    const onKey = vi.fn();
    render(<Form onKey={onKey} onClose={() => {}} />);
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Name' }), { key: 'Enter' });
    expect(onKey).toHaveBeenCalledWith('Enter');
  });
});

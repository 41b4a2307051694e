import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useRef, useState } from 'react';
import { expect, it } from 'vitest';
import { render } from '#tests/helpers/render.tsx';

// The stand-ins of tests/helpers/dom-stand-ins.ts, used the way a screen uses a dialog.
function Example() {
  const dialog = useRef<HTMLDialogElement>(null);
  const [answer, setAnswer] = useState('');
  return (
    <>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        Delete
      </button>
      <dialog ref={dialog} aria-label="Sure?" onClose={(event) => setAnswer(event.currentTarget.returnValue)}>
        <form method="dialog">
          <button type="submit" value="yes">
            Yes
          </button>
        </form>
      </dialog>
      <output>{answer}</output>
    </>
  );
}

it('a dialog opens, closes with its answer, and gives the focus back', async () => {
  const user = userEvent.setup();
  render(<Example />);
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  expect(screen.getByRole('dialog', { name: 'Sure?' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Yes' })).toHaveFocus();

  await user.keyboard('{Enter}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.getByRole('status')).toHaveTextContent('yes');
  expect(screen.getByRole('button', { name: 'Delete' })).toHaveFocus();
});

it('Escape closes a dialog', async () => {
  const user = userEvent.setup();
  render(<Example />);
  await user.click(screen.getByRole('button', { name: 'Delete' }));
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

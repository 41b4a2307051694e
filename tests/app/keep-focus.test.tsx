import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from '#src/app/keep-focus.ts';

beforeAll(() => keepFocus(document));
// What went with the screen of the test before is seen to at the next frame, and would find the title of this one.
beforeEach(() => new Promise<void>((done) => requestAnimationFrame(() => done())));

type State = 'before' | 'fields' | 'nothing' | 'off' | 'other';

/** A screen whose button brings fields, or only goes, or is switched off, or opens another screen. */
function Page({ to }: { to: State }) {
  const [state, setState] = useState<State>('before');
  const press = () => setState(to);
  if (state === 'other')
    return (
      <main key="other">
        <h1>Another screen</h1>
      </main>
    );
  return (
    <main>
      <h1>Screen</h1>
      <input aria-label="Elsewhere" />
      <section>
        <h2>Part</h2>
        <div>
          {state === 'before' || state === 'off' ? (
            <button type="button" disabled={state === 'off'} onClick={press}>
              Press
            </button>
          ) : null}
          {state === 'fields' ? (
            <div>
              <p>Some words.</p>
              <input aria-label="First" />
              <input aria-label="Second" />
            </div>
          ) : null}
        </div>
      </section>
    </main>
  );
}

/** A button beside the screen that goes together with it, as the one that locks everything. */
function Locking() {
  const [isLocked, setLocked] = useState(false);
  return (
    <>
      <header>
        <div>
          {isLocked ? null : (
            <button type="button" onClick={() => setLocked(true)}>
              Press
            </button>
          )}
        </div>
      </header>
      <main>{isLocked ? <h1 key="locked">Locked</h1> : <h1 key="open">Open</h1>}</main>
    </>
  );
}

async function pressIn(to: State) {
  render(<Page to={to} />);
  const button = screen.getByRole('button', { name: 'Press' });
  button.focus();
  await userEvent.keyboard('{Enter}');
}

describe('the focus of a button that goes', () => {
  it('goes to the first field that the press brought', async () => {
    await pressIn('fields');
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'First' })).toHaveFocus());
  });

  it('goes to the heading of its part where nothing came', async () => {
    await pressIn('nothing');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Part' })).toHaveFocus());
  });

  it('goes there too when the button is only switched off', async () => {
    await pressIn('off');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Part' })).toHaveFocus());
  });

  it('goes to the title where the whole screen was built anew', async () => {
    await pressIn('other');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Another screen' })).toHaveFocus());
  });

  it('comes back to a control that was moved', async () => {
    render(
      <main>
        <h1>Screen</h1>
        <ul>
          <li>
            <button type="button">One</button>
          </li>
          <li>
            <button type="button">Two</button>
          </li>
        </ul>
      </main>,
    );
    const two = screen.getByRole('button', { name: 'Two' });
    two.focus();
    const list = screen.getByRole('list');
    const [, second] = screen.getAllByRole('listitem');
    if (second) list.prepend(second);
    await waitFor(() => expect(two).toHaveFocus());
  });

  it('is not fetched back by what changes while nobody has it', async () => {
    render(<Page to="fields" />);
    const field = screen.getByRole('textbox', { name: 'Elsewhere' });
    field.focus();
    field.blur();
    await userEvent.pointer({ target: document.body, keys: '[MouseLeft]' });
    screen.getByRole('heading', { name: 'Part' }).append('!');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(document.body).toHaveFocus();
  });

  it('goes to the heading of the screen that came where button and screen go together', async () => {
    render(<Locking />);
    screen.getByRole('button', { name: 'Press' }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Locked' })).toHaveFocus());
  });
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import * as fc from 'fast-check';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { moved, RankedList } from '#src/ui/ranked-list.tsx';
import { render } from '#tests/helpers/render.tsx';

const all = ['Home', 'Rest', 'Trips'].map((label) => ({ value: label.toLowerCase(), label }));

function List() {
  const [items, setItems] = useState(all);
  return (
    <RankedList
      title="Put them in order"
      items={items}
      onReorder={(values) =>
        setItems(values.flatMap((value) => items.filter((item) => item.value === value)))
      }
    />
  );
}

const order = () =>
  screen.getAllByRole('listitem').map((item) => item.querySelector('.ranked-label')?.textContent);

describe('a list in order', () => {
  it('moves by buttons, keeps the focus and says the new place', async () => {
    render(<List />);
    await userEvent.click(screen.getByRole('button', { name: 'Move Trips up' }));
    expect(order()).toEqual(['Home', 'Trips', 'Rest']);
    expect(screen.getByRole('button', { name: 'Move Trips up' })).toHaveFocus();
    expect(screen.getByRole('status')).toHaveTextContent('Trips, now 2 of 3');
  });

  it('moves by the arrow keys, and stops at the ends', async () => {
    render(<List />);
    screen.getByRole('button', { name: 'Move Home down' }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(order()).toEqual(['Rest', 'Trips', 'Home']);
    await userEvent.keyboard('{ArrowUp}');
    expect(order()).toEqual(['Rest', 'Home', 'Trips']);
    expect(screen.getByRole('button', { name: 'Move Home down' })).toHaveFocus();
  });

  it('has a button that does nothing where there is nowhere to go, and still can be reached', async () => {
    render(<List />);
    const up = screen.getByRole('button', { name: 'Move Home up' });
    expect(up).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(up);
    expect(order()).toEqual(['Home', 'Rest', 'Trips']);
  });

  it('never loses or doubles an item', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(), { minLength: 1 }), fc.nat(), fc.nat(), (list, a, b) => {
        const to = b % list.length;
        const result = moved(list, a % list.length, to);
        expect([...result].sort()).toEqual([...list].sort());
        expect(result[to]).toBe(list[a % list.length]);
      }),
    );
  });
});

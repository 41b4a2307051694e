import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ChipGroup } from '#src/ui/chip-group.tsx';
import { render } from '#tests/helpers/render.tsx';

const options = ['Tea', 'Milk', 'Water'].map((label) => ({ value: label.toLowerCase(), label }));

function Chips({ max = 2, onOwn }: { max?: number; onOwn?: (own: readonly string[]) => void }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [own, setOwn] = useState<readonly string[]>([]);
  const keep = (next: readonly string[]) => {
    setOwn(next);
    onOwn?.(next);
  };
  return (
    <fieldset>
      <legend>Drinks</legend>
      <ChipGroup
        options={options}
        chosen={chosen}
        own={own.map((label) => ({ value: label, label }))}
        max={max}
        suggested={['milk']}
        onToggle={(value) =>
          setChosen(chosen.includes(value) ? chosen.filter((id) => id !== value) : [...chosen, value])
        }
        onRemoveOwn={(value) => keep(own.filter((id) => id !== value))}
        add={{ example: 'oat milk', max: 20, onAdd: (text) => keep([...own, text]) }}
      />
    </fieldset>
  );
}

const openField = async () => {
  await userEvent.click(screen.getByRole('button', { name: 'Add your own' }));
  return screen.findByRole('textbox', { name: 'Your own words' });
};

describe('chips', () => {
  it('are checkboxes, and say how many are chosen', async () => {
    render(<Chips />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tea' }));
    expect(screen.getByRole('checkbox', { name: 'Tea' })).toBeChecked();
    expect(screen.getByText('1 of 2 chosen')).toHaveAttribute('role', 'status');
  });

  it('say kindly when there is no room, and keep what is chosen', async () => {
    render(<Chips />);
    for (const name of ['Tea', /Milk/, 'Water'])
      await userEvent.click(screen.getByRole('checkbox', { name }));
    expect(screen.getByRole('checkbox', { name: 'Water' })).not.toBeChecked();
    const refused = screen.getByRole('alert');
    expect(refused).toHaveTextContent('That is 2. To choose another, take one off first.');
    // Right behind the chip that was pressed, and gone once there is room.
    expect(refused.previousElementSibling).toContainElement(screen.getByRole('checkbox', { name: 'Water' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tea' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it.each([{ isComposing: true }, { keyCode: 229 }])(
    'leave Enter and Escape to an input method that is at work: %j',
    async (how) => {
      let own: readonly string[] = [];
      render(<Chips onOwn={(next) => (own = next)} />);
      const field = await openField();
      await userEvent.type(field, 'まっちゃ');
      fireEvent.keyDown(field, { key: 'Enter', ...how });
      fireEvent.keyDown(field, { key: 'Escape', ...how });
      expect(own).toEqual([]);
      expect(field).toBeInTheDocument();
      expect(field).toHaveValue('まっちゃ');
      await userEvent.type(field, '{Enter}');
      expect(own).toEqual(['まっちゃ']);
    },
  );

  it('mark what was found in the words of the person', () => {
    render(<Chips />);
    expect(screen.getByRole('checkbox', { name: 'Milk from your answers' })).toBeVisible();
  });

  it('take one’s own by Enter, and give the focus back when it is removed', async () => {
    render(<Chips />);
    await userEvent.type(await openField(), 'oat milk{Enter}');
    expect(screen.getByText('oat milk')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Your own words' })).toHaveValue('');
    await userEvent.click(screen.getByRole('button', { name: 'Remove oat milk' }));
    expect(screen.queryByText('oat milk')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Add your own' })).toHaveFocus();
  });

  it('take one’s own when the field is left, or the whole part goes away', async () => {
    let kept: readonly string[] = [];
    const { unmount } = render(<Chips max={3} onOwn={(own) => (kept = own)} />);
    await userEvent.type(await openField(), 'cocoa');
    await userEvent.tab();
    expect(kept).toEqual(['cocoa']);
    await userEvent.type(screen.getByRole('textbox', { name: 'Your own words' }), 'juice');
    unmount();
    expect(kept).toEqual(['cocoa', 'juice']);
  });

  it('choose the listed one when that is what was typed', async () => {
    render(<Chips />);
    await userEvent.type(await openField(), 'tea{Enter}');
    expect(screen.getByRole('checkbox', { name: 'Tea' })).toBeChecked();
    expect(screen.queryByRole('button', { name: /Remove/ })).not.toBeInTheDocument();
  });

  it('keep the words in the field when there is no room for them', async () => {
    render(<Chips max={1} />);
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tea' }));
    const field = await openField();
    await userEvent.type(field, 'cocoa{Enter}');
    expect(field).toHaveValue('cocoa');
  });
});

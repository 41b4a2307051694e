import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Dials } from '#src/ui/dials.tsx';
import { ErrorSummary } from '#src/ui/error-summary.tsx';
import { RadioCards } from '#src/ui/radio-cards.tsx';
import { RangeField } from '#src/ui/range-field.tsx';
import { Screen } from '#src/ui/screen.tsx';
import { Segmented } from '#src/ui/segmented.tsx';
import { Sheet } from '#src/ui/sheet.tsx';
import { type Tag, TagList } from '#src/ui/tag-list.tsx';
import { WaymarkPath } from '#src/ui/waymark-path.tsx';
import { WhoseContext } from '#src/ui/whose.ts';
import { render } from '#tests/helpers/render.tsx';

const options = [
  { value: 'a', label: 'Apple' },
  { value: 'b', label: 'Bread' },
];

describe('choices', () => {
  it('offer one of several as radio buttons', async () => {
    const onChange = vi.fn();
    render(<RadioCards name="food" options={options} value="a" onChange={onChange} />);
    expect(screen.getByRole('radio', { name: 'Apple' })).toBeChecked();
    await userEvent.click(screen.getByRole('radio', { name: 'Bread' }));
    expect(onChange).toHaveBeenCalledWith('b');
  });

  it('offer marks under the name of what is marked', async () => {
    const onChange = vi.fn();
    render(<Segmented name="m" legend="Lunch" options={options} value={null} onChange={onChange} />);
    await userEvent.click(
      within(screen.getByRole('group', { name: 'Lunch' })).getByRole('radio', { name: 'Apple' }),
    );
    expect(onChange).toHaveBeenCalledWith('a');
  });
});

describe('a scale', () => {
  function Scale({ words = ['Low', 'Middle', 'High'] }: { words?: string[] }) {
    const [value, setValue] = useState<number | null>(null);
    return (
      <RangeField
        label="How steady"
        min={1}
        max={3}
        start={2}
        words={words}
        value={value}
        onChange={setValue}
        withNumber
      />
    );
  }
  const slider = () => screen.getByRole('slider', { name: 'How steady' });
  const box = () => screen.getByRole('textbox', { name: 'How steady, as a number' });

  it('is not an answer before it is touched, and says its stop in words after', () => {
    render(<Scale />);
    expect(slider()).toHaveAttribute('aria-valuetext', 'Not set yet. Move it, or press it where it stands.');
    fireEvent.change(slider(), { target: { value: '3' } });
    expect(slider()).toHaveAttribute('aria-valuetext', 'High');
    expect(box()).toHaveValue('3');
  });

  it.each([
    ['2', '2'],
    ['٢', '2'],
    ['２', '2'],
  ])('takes the number %s typed in digits of any script', async (typed, stop) => {
    render(<Scale />);
    await userEvent.type(box(), typed);
    expect(slider()).toHaveValue(stop);
    expect(box()).toHaveValue(typed);
    await userEvent.tab();
    expect(box()).toHaveValue(stop);
    await userEvent.clear(box());
    await userEvent.type(box(), '9');
    await userEvent.tab();
    expect(box()).toHaveValue(stop);
  });

  it('takes a press where it stands, by pointer or by key', async () => {
    render(<Scale />);
    slider().focus();
    await userEvent.keyboard('{Enter}');
    expect(slider()).toHaveAttribute('aria-valuetext', 'Middle');
  });

  it('names the ends, and numbers what is between', () => {
    render(<Scale words={['Not at all', 'Completely']} />);
    fireEvent.change(slider(), { target: { value: '3' } });
    expect(slider()).toHaveAttribute('aria-valuetext', 'Completely');
    fireEvent.change(slider(), { target: { value: '2' } });
    expect(slider()).toHaveAttribute('aria-valuetext', '2 of 3');
  });
});

describe('dials', () => {
  it('say their share of the whole in words', () => {
    const dial = { icon: null, min: 0, max: 4, words: ['Not at all', 'A little', 'Some', 'A lot', 'Most'] };
    const onChange = vi.fn();
    render(
      <Dials
        dials={[
          { ...dial, id: 'a', label: 'Work', value: 3 },
          { ...dial, id: 'b', label: 'Rest', value: 3 },
        ]}
        onChange={onChange}
      />,
    );
    expect(screen.getByRole('slider', { name: 'Work' })).toHaveAttribute(
      'aria-valuetext',
      'A lot: about half',
    );
    fireEvent.change(screen.getByRole('slider', { name: 'Rest' }), { target: { value: '1' } });
    expect(onChange).toHaveBeenCalledWith('b', 1);
  });
});

describe('a list of people', () => {
  function People() {
    const [tags, setTags] = useState<Tag[]>([]);
    return (
      <TagList
        types={[{ value: 'friend', label: 'Friend' }]}
        tags={tags}
        max={2}
        nameMax={50}
        onAdd={(type) => setTags([...tags, { id: `p${tags.length}`, type, name: '' }])}
        onRename={(id, name) => setTags(tags.map((tag) => (tag.id === id ? { ...tag, name } : tag)))}
        onRemove={(id) => setTags(tags.filter((tag) => tag.id !== id))}
      />
    );
  }

  it('adds, names and removes, and says when there is no room', async () => {
    render(<People />);
    const add = screen.getByRole('button', { name: 'Add Friend' });
    await userEvent.click(add);
    await userEvent.type(screen.getByRole('textbox', { name: /initials for Friend/ }), 'J.');
    await userEvent.click(add);
    await userEvent.click(add);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByRole('status')).toHaveTextContent('That is 2.');
    await userEvent.click(screen.getByRole('button', { name: 'Remove Friend (J.)' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(add).toHaveFocus();
  });
});

describe('around the inputs', () => {
  it('the summary leads to the fields', async () => {
    const onGo = vi.fn();
    const who = { key: 'k', href: '#/there', text: 'Who?', isOpen: false, onGo };
    const { rerender } = render(<ErrorSummary items={[who]} />);
    expect(screen.getByRole('region', { name: 'One answer to change' })).toBeVisible();
    await userEvent.click(screen.getByRole('link', { name: 'Who?' }));
    expect(onGo).toHaveBeenCalled();
    rerender(<ErrorSummary items={[who, { ...who, key: 'l', isOpen: true }]} />);
    expect(
      screen.getByRole('region', { name: 'One question is still open, and 1 answer to change' }),
    ).toBeVisible();
    rerender(<ErrorSummary items={[{ ...who, isOpen: true }]} />);
    expect(screen.getByRole('region', { name: 'One question is still open' })).toBeVisible();
  });

  it('the path names every stop, and the one where one is', () => {
    render(
      <WaymarkPath
        current="two"
        stops={[
          { key: 'one', href: '#/1', short: 'One', state: 'done' },
          { key: 'two', href: '#/2', short: 'Two', state: null },
        ]}
      />,
    );
    expect(screen.getByText('Step 2 of 2')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'One, done' })).toHaveAttribute('href', '#/1');
    expect(screen.getByRole('link', { name: 'Two' })).toHaveAttribute('aria-current', 'step');
  });

  it('the sheet opens, and closes by its button', async () => {
    const onClose = vi.fn();
    render(
      <Sheet title="So far" isOpen onClose={onClose}>
        words
      </Sheet>,
    );
    expect(screen.getByRole('dialog', { name: 'So far' })).toHaveTextContent('words');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalled();
  });

  it('a screen behind a lock gives the tab no words of anybody, though its heading has them', () => {
    const sealed = (isSealed: boolean) => (
      <WhoseContext value={{ label: '', isHidden: false, isSealed }}>
        <Screen title="Your answer for Lindqvist" inTab="Your answer">
          text
        </Screen>
      </WhoseContext>
    );
    const { rerender } = render(sealed(true));
    expect(document.title).toBe('Your answer · Waymark');
    expect(screen.getByRole('heading', { name: 'Your answer for Lindqvist' })).toBeVisible();
    rerender(sealed(false));
    expect(document.title).toBe('Your answer for Lindqvist · Waymark');
  });

  it('a screen names the tab, and its heading takes the focus only after a move', () => {
    const { unmount } = render(<Screen title="Here">text</Screen>);
    expect(document.title).toBe('Here · Waymark');
    expect(screen.getByRole('heading', { name: 'Here' })).not.toHaveFocus();
    unmount();
    window.history.replaceState(null, '', '#/there');
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    render(<Screen title="There">text</Screen>);
    expect(screen.getByRole('heading', { name: 'There' })).toHaveFocus();
  });
});

import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { LineBox } from '#src/ui/line-box.tsx';
import { TextBox } from '#src/ui/text-box.tsx';
import { render } from '#tests/helpers/render.tsx';

function Box({ start = '', max = 100_000 }: { start?: string; max?: number }) {
  const [value, setValue] = useState(start);
  return <TextBox label="I like" value={value} onChange={setValue} lines={2} words={4} max={max} />;
}

const box = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'I like' });

describe('the large box', () => {
  it('has the beginning of the sentence as its name, and any script runs its own way', () => {
    render(<Box />);
    expect(box()).toHaveAttribute('dir', 'auto');
    expect(box()).toHaveAccessibleDescription('About 4 words is enough.');
  });

  it('counts only as a guide, once there is more than was asked for', async () => {
    render(<Box />);
    await userEvent.type(box(), 'one two three four five six seven');
    expect(box()).toHaveAccessibleDescription('7 words. About 4 is enough; more is kept too.');
  });

  it('refuses a paste that is too long whole, says so, and cuts nothing', async () => {
    render(<Box start="before" max={20} />);
    await userEvent.click(box());
    await userEvent.paste('x'.repeat(15));
    expect(box()).toHaveValue('before');
    expect(screen.getByRole('alert')).toHaveTextContent(/nothing was added or cut.*up to 20 characters/);
    await userEvent.paste('x'.repeat(14));
    expect(box()).toHaveValue(`before${'x'.repeat(14)}`);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('lets a paste replace what is selected, as long as the result fits', async () => {
    render(<Box start="before" max={10} />);
    box().setSelectionRange(0, 6);
    box().focus();
    await userEvent.paste('x'.repeat(10));
    expect(box()).toHaveValue('x'.repeat(10));
  });

  it('keeps a hundred thousand characters, and says that all of it is kept', async () => {
    render(<Box />);
    await userEvent.click(box());
    await userEvent.paste('y'.repeat(100_000));
    expect(box().value).toHaveLength(100_000);
    expect(box()).toHaveAccessibleDescription(/All of it is kept/);
    await userEvent.type(box(), 'z');
    expect(box().value).toHaveLength(100_000);
  });
});

describe('the large box, rendered later than it is typed in', () => {
  const late = (value: string) => (
    <TextBox label="I like" value={value} onChange={() => {}} lines={2} max={10} />
  );

  it('keeps every key when an older value comes back', async () => {
    const { rerender } = render(late(''));
    await userEvent.type(box(), 'abc');
    rerender(late('ab'));
    expect(box()).toHaveValue('abc');
    rerender(late('abc'));
    expect(box()).toHaveValue('abc');
  });

  it('puts nothing into its markup while one types', async () => {
    render(<Box start="a" />);
    const changes: MutationRecord[] = [];
    const watch = new MutationObserver((records) => changes.push(...records));
    watch.observe(box(), { childList: true, characterData: true, subtree: true });
    await userEvent.type(box(), 'bcdef');
    changes.push(...watch.takeRecords());
    expect(box()).toHaveValue('abcdef');
    expect(changes).toEqual([]);
  });

  it('takes what comes from elsewhere, also the words from before', async () => {
    const { rerender } = render(late('a'));
    await userEvent.type(box(), 'b');
    rerender(late('ab'));
    rerender(late('a'));
    expect(box()).toHaveValue('a');
    rerender(late('other'));
    expect(box()).toHaveValue('other');
  });

  it('goes back to the last words that fitted, rendered or not', async () => {
    render(late(''));
    await userEvent.type(box(), 'abc');
    fireEvent.change(box(), { target: { value: 'x'.repeat(11) } });
    expect(box()).toHaveValue('abc');
  });
});

describe('the one-line box', () => {
  it('that grows breaks over lines, and takes no line break in', async () => {
    function Line() {
      const [value, setValue] = useState('');
      return <LineBox label="Words" grows value={value} onChange={setValue} max={100} />;
    }
    render(<Line />);
    const field = screen.getByRole('textbox', { name: 'Words' });
    expect(field.tagName).toBe('TEXTAREA');
    await userEvent.click(field);
    await userEvent.paste('steady work\n\nclose to home');
    expect(field).toHaveValue('steady work close to home');
  });

  it('refuses what is too long in the same way', async () => {
    function Line() {
      const [value, setValue] = useState('');
      return <LineBox label="Name" value={value} onChange={setValue} max={5} />;
    }
    render(<Line />);
    await userEvent.click(screen.getByRole('textbox', { name: 'Name' }));
    await userEvent.paste('abcdef');
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveValue('');
    expect(screen.getByRole('alert')).toBeVisible();
  });
});

import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Arrivals } from '#src/ui/arrivals.tsx';
import { render } from '#tests/helpers/render.tsx';

const named = (...names: string[]) => names.map((name) => ({ id: name.toLowerCase(), name }));
const page = (...names: string[]) => (
  <Arrivals
    things={named(...names)}
    come={(come) => `Here now: ${come.join(', ')}.`}
    gone={(gone) => `Gone: ${gone.join(', ')}.`}
  />
);
const said = () => screen.getByRole('status').textContent;

describe('what comes onto a page', () => {
  it('is said with what goes, and nothing is said of what was there', () => {
    const { rerender } = render(page('Beans'));
    expect(said()).toBe('');
    rerender(page('Beans', 'Peas', 'Chard'));
    expect(said()).toBe('Here now: Peas, Chard.');
    rerender(page('Peas', 'Chard', 'Leeks'));
    expect(said()).toBe('Here now: Leeks. Gone: Beans.');
  });

  it('stays said while nothing else comes, so that a reader has time to say it', () => {
    const { rerender } = render(page('Beans'));
    rerender(page('Beans', 'Peas'));
    rerender(page('Beans', 'Peas'));
    expect(said()).toBe('Here now: Peas.');
  });

  it('is said again when it goes and comes back', () => {
    const { rerender } = render(page('Beans'));
    rerender(page('Beans', 'Peas'));
    rerender(page('Beans'));
    expect(said()).toBe('Gone: Peas.');
    rerender(page('Beans', 'Peas'));
    expect(said()).toBe('Here now: Peas.');
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Gallery, PARTS } from '#src/gallery/gallery.tsx';
import { render } from '#tests/helpers/render.tsx';

/** Every part of the kit that draws something, by its name in code; single icons are lines of one part. */
const kit = readdirSync('src/ui')
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) =>
    [...readFileSync(`src/ui/${file}`, 'utf8').matchAll(/^export function ([A-Z]\w*)/gm)].map(
      ([, name]) => name,
    ),
  );

describe('the gallery', () => {
  it('shows every part of the kit', () => {
    expect(kit.length).toBeGreaterThan(15);
    expect(PARTS.map(({ name }) => name)).toEqual(expect.arrayContaining(kit));
  });

  it('shows every part in every state, each under its name', () => {
    render(<Gallery />);
    for (const { name, states } of PARTS) {
      const section = screen.getByRole('heading', { name, level: 2 }).closest('section');
      const names = within(section as HTMLElement)
        .getAllByRole('heading', { level: 3 })
        // A part may have headings of its own inside.
        .filter((heading) => heading.parentElement?.classList.contains('gallery-state'))
        .map((heading) => heading.textContent);
      expect(names, name).toEqual(states.map((state) => state.name));
      expect(new Set(names).size, name).toBe(names.length);
    }
  });

  it('begins in the theme and the direction that its address asks for', () => {
    window.history.replaceState(null, '', '?theme=dark&dir=rtl');
    render(<Gallery />);
    expect(document.documentElement.dataset.theme).toBe('dark');
    expect(document.documentElement.dir).toBe('rtl');
    expect(screen.getByRole('radio', { name: 'Right to left' })).toBeChecked();
  });
});

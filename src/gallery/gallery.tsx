import { useEffect, useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { Segmented } from '#src/ui/segmented.tsx';
import { CHOICE_PARTS } from './choice-parts.tsx';
import { DIALOG_PARTS } from './dialog-parts.tsx';
import { FRAME_PARTS } from './frame-parts.tsx';
import { StateView } from './gallery-part.tsx';
import { SCALE_PARTS } from './scale-parts.tsx';
import { TEXT_PARTS } from './text-parts.tsx';
import { TRACED_PARTS } from './traced-parts.tsx';
import './gallery.css';

/** The whole kit. */
export const PARTS = [
  ...FRAME_PARTS,
  ...CHOICE_PARTS,
  ...TEXT_PARTS,
  ...SCALE_PARTS,
  ...TRACED_PARTS,
  ...DIALOG_PARTS,
];

const THEMES = [
  { value: 'device', label: 'As the device' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];
const DIRECTIONS = [
  { value: 'ltr', label: 'Left to right' },
  { value: 'rtl', label: 'Right to left' },
];

/** Every part in every state; the address may begin it in a theme and a direction: `?theme=dark&dir=rtl`. */
export function Gallery() {
  const asked = new URLSearchParams(window.location.search);
  const [theme, setTheme] = useState(asked.get('theme') ?? 'device');
  const [direction, setDirection] = useState(asked.get('dir') ?? 'ltr');
  useEffect(() => {
    const { documentElement: page } = document;
    if (theme === 'device') delete page.dataset.theme;
    else page.dataset.theme = theme;
    page.dir = direction;
  }, [theme, direction]);
  return (
    <Router hook={useHashLocation}>
      <main className="gallery">
        <h1>The kit</h1>
        <div className="row">
          <Segmented name="theme" legend="Theme" options={THEMES} value={theme} onChange={setTheme} />
          <Segmented
            name="direction"
            legend="Direction"
            options={DIRECTIONS}
            value={direction}
            onChange={setDirection}
          />
        </div>
        {PARTS.map(({ name, states }) => (
          <section key={name} className="gallery-part" data-gallery-part={name}>
            <h2>{name}</h2>
            {states.map((state) => (
              <StateView key={state.name} state={state} />
            ))}
          </section>
        ))}
      </main>
    </Router>
  );
}

import { useState } from 'react';
import { ThemeChoice } from '#src/features/settings/theme-choice.tsx';
import { useApp } from './app-context.ts';

/** The choice of colours in the header, with the app's memory of it. */
export function ThemeSwitch() {
  const { theme, setTheme } = useApp();
  const [shown, setShown] = useState(theme);
  return (
    <ThemeChoice
      theme={shown}
      onChoose={(chosen) => {
        setShown(chosen);
        setTheme(chosen);
      }}
    />
  );
}

import { useWords } from '#src/i18n/words.ts';
import './theme-choice.css';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The choice of colours: as the device, light, or dark. */
export function ThemeChoice({ theme, onChoose }: { theme: Theme; onChoose: (theme: Theme) => void }) {
  const { common } = useWords();

  return (
    <label className="theme-choice">
      <span>{common.theme.label}</span>
      <select
        value={theme}
        onChange={(event) => {
          const chosen = THEMES.find((each) => each === event.target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {THEMES.map((each) => (
          <option key={each} value={each}>
            {common.theme[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

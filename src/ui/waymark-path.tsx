import { useWords } from '#src/i18n/words.ts';
import { Waymark } from './icons.tsx';
import './styles/forms.css';

export type PathStop = {
  key: string;
  href: string;
  /** Its name on wide screens. */
  short: string;
  /** Null for a stop that has nothing to fill in. */
  state: 'untouched' | 'started' | 'done' | null;
};

/** The path through the steps: a mark for each, filled where one has been. */
export function WaymarkPath({ stops, current }: { stops: readonly PathStop[]; current: string }) {
  const { wizard } = useWords();

  const at = stops.findIndex(({ key }) => key === current);
  return (
    <nav className="path" aria-label={wizard.path.label}>
      <p className="path-compact">{wizard.path.compact(at + 1, stops.length)}</p>
      <ol>
        {stops.map(({ key, href, short, state }, index) => (
          <li key={key} data-state={state ?? undefined} data-reached={index <= at || undefined}>
            <a href={href} aria-current={index === at ? 'step' : undefined}>
              <Waymark size={18} state={index === at ? 'here' : state === 'done' ? 'done' : 'ahead'} />
              <span className="path-name">{short}</span>
              {state ? <span className="visually-hidden">{`, ${wizard.path.states[state]}`}</span> : null}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

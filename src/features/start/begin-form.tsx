import { useState } from 'react';
import { addresses } from '#src/domain/addresses.ts';
import { useWords } from '#src/i18n/words.ts';
import { useStores } from '#src/state/stores.ts';
import { hasAnswers, LEVELS, type Level } from './reflection-facts.ts';

/** The choice of the path, and the first step on it. */
export function BeginForm({ onGo, isSecond }: { onGo: (address: string) => void; isSecond: boolean }) {
  const { start, language } = useWords();

  const { library } = useStores();
  const [level, setLevel] = useState<Level>('standard');

  function begin(page: 'now' | 'cv'): void {
    const { library: all, begin: beginNew, setLevel: change } = library.getState();
    // One that was begun and never answered serves again, so that they do not pile up.
    const untouched = Object.values(all.reflections).find(
      (each) => !hasAnswers(each) && each.clientId === null,
    );
    if (untouched) change(untouched.id, level);
    const id = untouched?.id ?? beginNew(level, language);
    onGo(page === 'cv' ? addresses.cv(id) : addresses.step(id, page));
  }

  return (
    <form
      className="begin card"
      onSubmit={(event) => {
        event.preventDefault();
        begin('now');
      }}
    >
      <fieldset>
        <legend>{isSecond ? start.begin.titleAgain : start.begin.title}</legend>
        <div className="level-list">
          {LEVELS.map((each) => (
            <label key={each} className="level">
              <input
                type="radio"
                name="level"
                value={each}
                checked={level === each}
                onChange={() => setLevel(each)}
              />
              <span className="level-name">{start.begin.levels[each].name}</span>
              <span className="level-time">{start.begin.levels[each].time}</span>
              <span className="level-line muted small">{start.begin.levels[each].line}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="row">
        <button type="submit" className={isSecond ? 'btn quiet' : 'btn'}>
          {start.begin.button}
        </button>
        <button type="button" className="link" onClick={() => begin('cv')}>
          {start.begin.withCv}
        </button>
        <p className="begin-note small muted">{start.begin.note}</p>
      </div>
    </form>
  );
}

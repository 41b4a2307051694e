import { LEVELS, type Level } from '#src/domain/model/steps.ts';
import { useWords } from '#src/i18n/words.ts';
import { useIsReadOnly, useStores } from '#src/state/stores.ts';

/** More questions, or fewer. Answers stay, whichever way one turns. */
export function LevelSwitch({ reflectionId, level }: { reflectionId: string; level: Level }) {
  const { wizard } = useWords();

  const { library } = useStores();
  const isReadOnly = useIsReadOnly();
  const at = LEVELS.indexOf(level);
  const more = LEVELS[at + 1];
  const set = (next: Level) => library.getState().setLevel(reflectionId, next);
  return (
    <section className="level-switch" aria-labelledby="level-title">
      <h2 id="level-title">{wizard.check.levelTitle}</h2>
      <p role="status">{wizard.check.level[level]}</p>
      <p className="field-note">{wizard.check.levelNote}</p>
      <div className="row">
        <button
          type="button"
          className="btn quiet"
          disabled={isReadOnly}
          aria-disabled={more === undefined || undefined}
          onClick={() => more && set(more)}
        >
          {wizard.check.askMore}
        </button>
        <button
          type="button"
          className="btn quiet"
          disabled={isReadOnly}
          aria-disabled={level === 'quick' || undefined}
          onClick={() => set('quick')}
        >
          {wizard.check.quick}
        </button>
      </div>
    </section>
  );
}

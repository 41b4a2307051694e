import { useId } from 'react';
import type { Settlement } from '#src/domain/model/reflection.ts';
import type { Tension } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { useWords, type Words } from '#src/i18n/words.ts';

/** Where two answers pull apart: a kind question and three choices. Nothing is erased by choosing. */
export function TensionsSection({
  tensions,
  onSettle,
}: {
  tensions: readonly Tension[];
  /** Absent where nothing may change (an example). */
  onSettle?: (tensionId: string, settlement: Settlement) => void;
}) {
  const { results } = useWords();

  if (tensions.length === 0) return null;
  return (
    <section aria-labelledby="tensions">
      <h2 id="tensions">{results.tensions}</h2>
      {tensions.map((tension) => (
        <TensionCard key={tension.id} tension={tension} onSettle={onSettle} />
      ))}
    </section>
  );
}

function TensionCard({
  tension,
  onSettle,
}: {
  tension: Tension;
  onSettle: ((tensionId: string, settlement: Settlement) => void) | undefined;
}) {
  const words = useWords();
  const { results } = words;

  const group = useId();
  const choices = SETTLEMENTS.map((value, at) => ({ value, label: tension.choices[at] ?? '' }));
  return (
    <div className="card tension">
      <p dir="auto">{textOf(tension.text)}</p>
      <p>{textOf(tension.question)}</p>
      {onSettle ? (
        <fieldset className="tension-choices">
          <legend className="visually-hidden">{results.tensionChoices}</legend>
          {choices.map(({ value, label }) => (
            <label key={value} className="tension-choice">
              <input
                type="radio"
                name={group}
                checked={tension.settled === value}
                onChange={() => onSettle(tension.id, value)}
              />
              <span dir="auto">{label}</span>
            </label>
          ))}
        </fieldset>
      ) : (
        <ul className="tension-offered">
          {choices.map(({ value, label }) => (
            <li key={value}>
              <span dir="auto">{label}</span>
            </li>
          ))}
        </ul>
      )}
      <p className="tension-settled" aria-live="polite">
        {tension.settled ? (
          <>
            <strong>{settledInWords(words, tension, tension.settled)}</strong>{' '}
            {onSettle ? <span className="muted small">{results.settled}</span> : null}
          </>
        ) : null}
      </p>
    </div>
  );
}

/** The three ways of a tension in the order in which they are offered. */
const SETTLEMENTS: readonly Settlement[] = ['first', 'second', 'both'];

/** What was settled, in the words of the choice. */
function settledInWords({ results }: Words, { choices }: Tension, settled: Settlement): string {
  return results.chosen(choices[SETTLEMENTS.indexOf(settled)] ?? '');
}

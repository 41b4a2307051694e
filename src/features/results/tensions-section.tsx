import { useId } from 'react';
import type { Settlement } from '#src/domain/model/reflection.ts';
import type { TensionRule } from '#src/domain/synthesis/pull.ts';
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
  const choices: readonly { value: Settlement; label: string }[] = [
    { value: 'first', label: textOf(tension.first.label) },
    { value: 'second', label: textOf(tension.second.label) },
    { value: 'both', label: results.both },
  ];
  return (
    <div className="card tension">
      {tension.title ? <h3>{textOf(tension.title)}</h3> : null}
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
            <strong>{tradeOffOf(words, tension, tension.settled)}</strong>{' '}
            {onSettle ? <span className="muted small">{results.settled}</span> : null}
          </>
        ) : null}
      </p>
    </div>
  );
}

const GOAL: TensionRule = 'reads-like-a-goal';

/** What was settled, as the trade-off that it is. */
function tradeOffOf(words: Words, { rule, title, first, second }: Tension, settled: Settlement): string {
  const { results } = words;

  if (rule === GOAL) return settled === 'first' ? results.goalMoved : results.goalStays;
  if (settled === 'both') return results.bothKept;
  const label = textOf(settled === 'first' ? first.label : second.label);
  return title ? results.chosen(label) : results.leads(label);
}

import type { Change, DialChange, OtherPart } from '#src/domain/history/compare.ts';
import type { GoalRecord } from '#src/domain/model/goal-record.ts';
import type { Goal, Tension } from '#src/domain/synthesis/types.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { dialInWords } from '#src/i18n/dial-in-words.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { StrandIcon } from '#src/ui/strand-icon.tsx';

/** The dials that moved, in words. */
export function DialChanges({ changes }: { changes: readonly DialChange[] }) {
  const words = useWords();
  const { history } = words;
  const { compare } = history;

  if (changes.length === 0) return null;
  return (
    <section>
      <h3>{compare.dials}</h3>
      <table className="dial-table">
        <thead>
          <tr>
            <th scope="col">{compare.dial}</th>
            <th scope="col">{compare.before}</th>
            <th scope="col">{compare.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ dial, before, after }) => (
            <tr key={dial} data-strand={isBearing(dial) ? undefined : dial}>
              <th scope="row">
                <DialName dial={dial} />
              </th>
              <td>{dialInWords(words, dial, before)}</td>
              <td>{dialInWords(words, dial, after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export const isBearing = (dial: DialChange['dial']) => dial === 'clear' || dial === 'sure';

/** What a dial is called, a factor with its icon. */
export function DialName({ dial }: Pick<DialChange, 'dial'>) {
  const { common, history } = useWords();
  const { compare } = history;

  if (dial === 'clear' || dial === 'sure') return compare.bearings[dial];
  return (
    <>
      <StrandIcon strand={dial} size={18} /> {common.factors[dial]}
    </>
  );
}

type GoalsProps = { goals: readonly Change<GoalRecord>[]; proposals: readonly Change<Goal>[] };

/** Goals taken on that came, went or moved on, and what the answers propose now. */
export function GoalChanges({ goals, proposals }: GoalsProps) {
  const words = useWords();
  const { history } = words;
  const { compare } = history;
  const GOAL = { added: compare.goalAdded, gone: compare.goalGone, changed: compare.goalChanged };

  return (
    <>
      {goals.length > 0 ? (
        <section>
          <h3>{compare.goals}</h3>
          <ul className="changes">
            {goals.map(({ id, before, after }) => (
              <li key={id}>
                <p className="small muted">{nameOfChange(before, after, GOAL)}</p>
                <p className="change-stem" dir="auto">
                  {goalName(after ?? before)}
                </p>
                <Pair before={goalState(words, before, after)} after={goalState(words, after, before)} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {proposals.length > 0 ? (
        <section>
          <h3>{compare.proposals}</h3>
          <ul className="changes">
            {proposals.map(({ id, before, after }) => (
              <li key={id}>
                <Pair before={before && textOf(before.action)} after={after && textOf(after.action)} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

function nameOfChange(
  before: unknown,
  after: unknown,
  names: Record<'added' | 'gone' | 'changed', string>,
): string {
  if (!before) return names.added;
  return after ? names.changed : names.gone;
}

const goalName = (goal: GoalRecord | null) => (goal ? textOf(goal.action) : '');

/** How a goal stands; with its words where they differ from the other side's. */
function goalState(words: Words, goal: GoalRecord | null, other: GoalRecord | null): string | null {
  const { dateInWords, history } = words;
  const { compare } = history;

  if (!goal) return null;
  const state = compare.goalState(history.statuses[goal.status], dateInWords(goal.by));
  return other && goalName(other) !== goalName(goal) ? `${goalName(goal)} (${state})` : state;
}

/** What pulled apart, pulls apart now, or was settled. */
export function TensionChanges({ changes }: { changes: readonly Change<Tension>[] }) {
  const words = useWords();
  const { history } = words;
  const { compare } = history;

  if (changes.length === 0) return null;
  return (
    <section>
      <h3>{compare.tensions}</h3>
      <ul className="changes">
        {changes.map(({ id, before, after }) => (
          <li key={id}>
            <p className="change-stem" dir="auto">
              {textOf((after ?? before)?.question ?? [])}
            </p>
            {before && after ? (
              <Pair before={settledInWords(words, before)} after={settledInWords(words, after)} />
            ) : (
              <p>{after ? compare.tensionAdded : compare.tensionGone}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function settledInWords(words: Words, { settled, choices }: Tension): string {
  const { compare } = words.history;
  if (settled === null) return compare.notSettled;
  return compare.settled(choices[{ first: 0, second: 1, both: 2 }[settled]] ?? '');
}

/** What is only named. */
export function OtherChanges({ parts }: { parts: readonly OtherPart[] }) {
  const { history } = useWords();
  const { compare } = history;

  if (parts.length === 0) return null;
  return <p className="muted">{compare.others(parts.map((part) => compare.otherParts[part]).join(', '))}</p>;
}

/** Before and after; a side that is not there is left out. */
function Pair({ before, after }: { before: string | null; after: string | null }) {
  const { history } = useWords();
  const { compare } = history;

  return (
    <dl className="change-pair">
      {before === null ? null : (
        <>
          <dt>{compare.before}</dt>
          <dd dir="auto">{before}</dd>
        </>
      )}
      {after === null ? null : (
        <>
          <dt>{compare.after}</dt>
          <dd dir="auto">{after}</dd>
        </>
      )}
    </dl>
  );
}

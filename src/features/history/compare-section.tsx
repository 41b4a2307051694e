import { type RefObject, useId, useMemo } from 'react';
import { compareReflections, hasChanges } from '#src/domain/history/compare.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';
import { StatementPair } from '#src/ui/statement-pair.tsx';
import { AnswerChanges } from './answer-changes.tsx';
import { momentInWords, NOW, type Stand } from './history-facts.ts';
import { DialChanges, GoalChanges, OtherChanges, TensionChanges } from './other-changes.tsx';

type Pair = { first: string; second: string };

type Props = {
  stands: readonly Stand[];
  /** What the person chose; null before they chose anything. */
  pair: Pair | null;
  onPair: (pair: Pair) => void;
  heading: RefObject<HTMLHeadingElement | null>;
};

/** Any two states side by side: the words that changed, the answers behind them, and why. */
export function CompareSection({ stands, pair, onPair, heading }: Props) {
  const { history } = useWords();

  const id = useId();
  const byId = new Map(stands.map((stand) => [stand.id, stand]));
  const now = byId.get(NOW);
  const [, newest] = stands;
  // A version that was removed meanwhile gives way to the newest.
  const first = byId.get(pair?.first ?? '') ?? newest;
  const second = byId.get(pair?.second ?? '') ?? now;
  if (!first || !second) return null;
  const choose = (side: keyof Pair) => (
    <div className="line-box">
      <label htmlFor={`${id}-${side}`}>{history.compare[side]}</label>
      <select
        id={`${id}-${side}`}
        value={side === 'first' ? first.id : second.id}
        onChange={(event) =>
          onPair({ first: first.id, second: second.id, [side]: event.currentTarget.value })
        }
      >
        {stands.map((stand) => (
          <option key={stand.id} value={stand.id}>
            {stand.label}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <section className="compare" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
        {history.compare.title}
      </h2>
      <div className="compare-choose">
        {choose('first')}
        {choose('second')}
      </div>
      {first.id === second.id ? (
        <p className="notice">{history.compare.same}</p>
      ) : (
        <Changes first={first} second={second} />
      )}
    </section>
  );
}

function Changes({ first, second }: { first: Stand; second: Stand }) {
  const words = useWords();
  const { history, questionnaire } = words;

  const [a, b] = [first.reflection, second.reflection];
  const language = useLanguage();
  const changes = useMemo(
    () => compareReflections(a, b, questionnaire, language),
    [a, b, questionnaire, language],
  );
  if (!hasChanges(changes)) return <p className="notice">{history.compare.nothing}</p>;
  return (
    <div className="stack compare-changes">
      <StatementPair
        title={history.compare.statement}
        before={{ name: first.name, note: noteOf(words, first), text: changes.statement.before }}
        after={{ name: second.name, note: noteOf(words, second), text: changes.statement.after }}
      />
      <DialChanges changes={changes.dials} />
      <AnswerChanges groups={changes.answers} before={a.answers} after={b.answers} />
      <GoalChanges goals={changes.goals} proposals={changes.proposals} />
      <TensionChanges changes={changes.tensions} />
      <OtherChanges parts={changes.others} />
    </div>
  );
}

/** When it was kept, and why. */
function noteOf(words: Words, { version }: Stand): string {
  const { history } = words;

  if (!version) return history.line.nowMeta;
  const when = momentInWords(words, version.keptAt);
  return version.reason
    ? `${when} · ${history.line.reason(history.reasons[version.reason])}`
    : `${when} · ${history.causes[version.cause]}`;
}

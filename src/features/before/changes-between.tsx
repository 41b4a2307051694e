import { type ReactNode, useMemo } from 'react';
import { goalMoveOf, moveOf } from '#src/domain/coaching/prepare.ts';
import { type AnswerChange, compareReflections, hasChanges } from '#src/domain/history/compare.ts';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { shorten } from '#src/domain/text/shorten.ts';
import { textOf } from '#src/domain/text/text-of.ts';
import { answerInWords } from '#src/i18n/answer-in-words.ts';
import { dialInWords } from '#src/i18n/dial-in-words.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLanguage } from '#src/state/language.ts';

type Props = {
  before: Reflection;
  after: Reflection;
  /** What else happened meanwhile, which stands first. */
  children: ReactNode;
};

/** So many answers of a kind are named, and so many letters of each: the page stays one page. */
const MOST_ANSWERS = 6;
const LETTERS = 140;

/** Everything that differs between two states of a reflection, in short. What differs in any way stands here in some way. */
export function ChangesBetween({ before, after, children }: Props) {
  const words = useWords();
  const { prepare, common, history, questionnaire } = words;
  const language = useLanguage();
  const changes = useMemo(
    () => compareReflections(before, after, questionnaire, language),
    [before, after, questionnaire, language],
  );
  if (!hasChanges(changes))
    return (
      <>
        {children ? <dl className="prepare-changes">{children}</dl> : null}
        <p className="muted">{children ? prepare.onlyActions : prepare.nothingChanged}</p>
      </>
    );
  const { statement, dials, tensions, others } = changes;
  const answers = changes.answers.flatMap((group) => group.changes);
  const isSaid = ({ parts }: AnswerChange) => parts.includes('said') || parts.includes('aside');
  const goals = changes.goals.map((change) => ({ ...change, move: goalMoveOf(change.before, change.after) }));
  return (
    <dl className="prepare-changes">
      {children}
      {(['added', 'changed', 'gone'] as const).map((move) => (
        <Answers
          key={move}
          name={prepare.moves[move]}
          answers={answers.filter((change) => isSaid(change) && moveOf(change.before, change.after) === move)}
          now={after}
        />
      ))}
      <Answers name={prepare.sameWords} answers={answers.filter((change) => !isSaid(change))} now={null} />
      <Changed
        name={prepare.dials}
        lines={dials.map(({ dial, before: was, after: is }) => [
          dial,
          prepare.dial(
            dial === 'clear' || dial === 'sure' ? history.compare.bearings[dial] : common.factors[dial],
            dialInWords(words, dial, was),
            dialInWords(words, dial, is),
          ),
        ])}
      />
      {statement.before !== statement.after ? (
        <Changed
          name={prepare.statementChanged}
          lines={[['statement', statement.before ?? prepare.noStatement]]}
        />
      ) : null}
      {(['done', 'taken', 'changed', 'no-longer', 'gone'] as const).map((move) => (
        <Changed
          key={move}
          name={prepare.goalMoves[move]}
          lines={goals
            .filter((goal) => goal.move === move)
            .map(({ id, before: was, after: is }) => [id, textOf((is ?? was)?.action ?? [])])}
        />
      ))}
      <Changed
        name={prepare.tensionsNew}
        lines={tensions.flatMap(({ id, before: was, after: is }) =>
          is && !was ? [[id, textOf(is.text)]] : [],
        )}
      />
      <Changed
        name={prepare.tensionsGone}
        lines={tensions.flatMap(({ id, before: was, after: is }) =>
          was && !is ? [[id, textOf(was.text)]] : [],
        )}
      />
      <Changed
        name={prepare.tensionsSettled}
        lines={tensions.flatMap(({ id, before: was, after: is }) =>
          was && is ? [[id, textOf(is.text)]] : [],
        )}
      />
      <Changed
        name={prepare.others}
        lines={[
          ...others.map((part) => [part, history.compare.otherParts[part]] as const),
          ...(changes.proposals.length > 0 ? [['proposals', prepare.proposals] as const] : []),
        ]}
      />
    </dl>
  );
}

/** What changed under one name, a line each; nothing where nothing did. */
export function Changed({ name, lines }: { name: string; lines: readonly (readonly [string, string])[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {lines.map(([id, text]) => (
        <dd key={id} dir="auto">
          {text}
        </dd>
      ))}
    </div>
  );
}

type AnswersProps = {
  name: string;
  answers: readonly AnswerChange[];
  /** The state whose words are told beside each question; null for none. */
  now: Reflection | null;
};

function Answers({ name, answers, now }: AnswersProps) {
  const words = useWords();
  const { prepare, questionById } = words;
  if (answers.length === 0) return null;
  const more = answers.length - MOST_ANSWERS;
  return (
    <div>
      <dt>{name}</dt>
      {answers.slice(0, MOST_ANSWERS).map(({ id, question, before, after }) => {
        const lines =
          now && question && after
            ? answerInWords(words, question, after, { answers: now.answers, questionOf: questionById })
            : [];
        return (
          <dd key={id}>
            {question?.stem ?? after?.asked ?? before?.asked ?? id}
            {lines.length > 0 ? (
              <span className="prepare-said" dir="auto">
                {shorten(lines.join(' · '), LETTERS)}
              </span>
            ) : null}
          </dd>
        );
      })}
      {more > 0 ? <dd className="muted small">{prepare.moreAnswers(more)}</dd> : null}
    </div>
  );
}

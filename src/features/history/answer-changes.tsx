import type { AnswerChange, AnswerGroup } from '#src/domain/history/compare.ts';
import type { Answer, Answers } from '#src/domain/model/answer.ts';
import { isSame } from '#src/domain/sharing/is-same.ts';
import { answerInWords, keptAnswerInWords } from '#src/i18n/answer-in-words.ts';
import { useWords, type Words } from '#src/i18n/words.ts';
import { Marked } from '#src/ui/marked.tsx';
import { StrandIcon } from '#src/ui/strand-icon.tsx';

type Props = { groups: readonly AnswerGroup[]; before: Answers; after: Answers };

/** The answers that changed, under the factor or strand that they belong to: before and after in words. */
export function AnswerChanges({ groups, before, after }: Props) {
  const { common, history } = useWords();

  if (groups.length === 0) return null;
  return (
    <section>
      <h3>{history.compare.answers}</h3>
      {groups.map(({ strand, changes }) => (
        <div key={strand} className="change-group" data-strand={strand === 'retired' ? undefined : strand}>
          <h4>
            {strand === 'retired' ? (
              history.compare.retired
            ) : (
              <>
                <StrandIcon strand={strand} size={18} /> {common.factors[strand]}
              </>
            )}
          </h4>
          <ul className="changes">
            {changes.map((change) => (
              <AnswerRow key={change.id} change={change} before={before} after={after} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function AnswerRow({ change, before, after }: { change: AnswerChange } & Pick<Props, 'before' | 'after'>) {
  const words = useWords();
  const { history } = words;

  const { question, parts } = change;
  const [old, now] = [
    linesOf(words, change, change.before, before),
    linesOf(words, change, change.after, after),
  ];
  const { compare } = history;
  const hasText = parts.includes('said') || parts.includes('aside');
  return (
    <li>
      <p className="change-stem" dir="auto">
        {question?.stem ?? change.after?.asked ?? change.before?.asked ?? change.id}
      </p>
      {hasText ? (
        <dl className="change-pair">
          <dt>{compare.before}</dt>
          <dd>
            <Lines lines={old} other={now} mark="gone" />
          </dd>
          <dt>{compare.after}</dt>
          <dd>
            {isSame(old, now) && old.length > 0 ? (
              <p>{compare.sameWords}</p>
            ) : (
              <Lines lines={now} other={old} mark="new" />
            )}
          </dd>
        </dl>
      ) : null}
      {parts.includes('wording') ? <p className="small muted">{compare.wording}</p> : null}
      {parts.includes('sharing') ? <p className="small muted">{compare.sharing}</p> : null}
    </li>
  );
}

function linesOf(
  words: Words,
  { question }: AnswerChange,
  answer: Answer | null,
  answers: Answers,
): string[] {
  const { history, questionById } = words;

  const given = question
    ? answerInWords(words, question, answer ?? undefined, { answers, questionOf: questionById })
    : [];
  const lines = given.length > 0 ? given : keptAnswerInWords(words, answer);
  if (answer?.setAside === 'skipped') return [...lines, history.compare.skipped];
  if (answer?.setAside === 'not-sure') return [...lines, history.compare.notSure];
  return lines;
}

/** From here on an answer is folded, so that one long text does not hide all others. */
const LONG = 600;

type LinesProps = { lines: readonly string[]; other: readonly string[]; mark: 'gone' | 'new' };

/** The lines of an answer. In a list of several, those that the other side does not have are marked. */
function Lines({ lines, other, mark }: LinesProps) {
  const { history } = useWords();

  if (lines.length === 0) return <p className="muted">{history.compare.notAnswered}</p>;
  const isList = lines.length > 1 && other.length > 1;
  return lines.map((line, at) =>
    line.length > LONG ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: two lines may read the same, and none of them moves
      <details key={at} className="long-line">
        <summary>
          <span dir="auto">{`${line.slice(0, 160)}… `}</span>
          <span className="link">{history.compare.more}</span>
        </summary>
        <p dir="auto">{line}</p>
      </details>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <p key={at} dir="auto">
        {isList && !other.includes(line) ? <Marked kind={mark}>{line}</Marked> : line}
      </p>
    ),
  );
}

import type { ReactNode } from 'react';
import type { Reflection } from '#src/domain/model/reflection.ts';
import { countAnswers } from '#src/domain/wizard/count-answers.ts';
import { answerInWords } from '#src/i18n/answer-in-words.ts';
import { namesOf } from '#src/i18n/names-of-reflections.ts';
import { useWords } from '#src/i18n/words.ts';
import { useWhose } from '#src/ui/whose.ts';
import type { EarlierInside } from './earlier-desk.ts';

/** What is in something that is kept, to be read and not to be changed; `children` stay in sight below it, however long it is. */
export function InsideState({
  inside: { reflections, raw },
  children,
}: {
  inside: EarlierInside;
  children: ReactNode;
}) {
  const words = useWords();
  const { isHidden } = useWhose();
  const { earlier } = words;
  const nameOf = namesOf(words, reflections, isHidden);
  return (
    <div className="earlier-inside stack">
      {reflections.map((each) => (
        <section key={each.id} className="stack-tight">
          <h4 dir="auto">{nameOf(each)}</h4>
          <p className="small muted">{earlier.holds(countAnswers(each), each.goals.length)}</p>
          <Answers reflection={each} />
        </section>
      ))}
      {raw !== null && (
        <section className="stack-tight">
          <h4>{earlier.raw}</h4>
          <textarea className="earlier-raw" aria-label={earlier.raw} readOnly rows={10} value={raw} />
        </section>
      )}
      <div className="row earlier-close">{children}</div>
    </div>
  );
}

function Answers({ reflection: { answers } }: { reflection: Reflection }) {
  const words = useWords();
  const { questionById, questionnaire } = words;
  const order = new Map(questionnaire.flatMap(({ questions }) => questions).map(({ id }, at) => [id, at]));
  const lines = Object.entries(answers)
    .sort(([a], [b]) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size))
    .flatMap(([id, answer]) => {
      const question = questionById(id);
      const said = question
        ? answerInWords(words, question, answer, { answers, questionOf: questionById })
        : [];
      return said.length > 0 ? [{ id, asked: answer.asked || question?.stem || id, said }] : [];
    });
  if (lines.length === 0) return null;
  return (
    <dl className="earlier-answers">
      {lines.map(({ id, asked, said }) => (
        <div key={id}>
          <dt>{asked}</dt>
          <dd dir="auto">{said.join(' · ')}</dd>
        </div>
      ))}
    </dl>
  );
}

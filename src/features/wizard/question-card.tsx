import { memo, type RefObject, useEffect, useId, useRef, useState } from 'react';
import type { Answer } from '#src/domain/model/answer.ts';
import { hasContent } from '#src/domain/model/is-answered.ts';
import type { Question } from '#src/domain/model/question.ts';
import type { Problem } from '#src/domain/wizard/readiness.ts';
import { useWords } from '#src/i18n/words.ts';
import { useLibrary, useStores } from '#src/state/stores.ts';
import { FieldError } from '#src/ui/error-summary.tsx';
import { AnswerLoss } from './answer-loss.tsx';
import { cardId } from './go-to-question.ts';
import { NeedHelp } from './need-help.tsx';
import { problemInWords } from './problem-in-words.ts';
import { QuestionField } from './question-field.tsx';
import { useReflectionId } from './reflection-context.ts';
import type { StepControl } from './use-step-form.ts';

export type QuestionCardProps = {
  question: Question;
  control: StepControl;
  problems: readonly Problem[];
};

/** One question: the stem, a hint, the field, and one quiet line of help. */
export const QuestionCard = memo(function QuestionCard({ question, control, problems }: QuestionCardProps) {
  const words = useWords();
  const { wizard } = words;

  const { id, stem, help, required } = question;
  const reflectionId = useReflectionId();
  const { library } = useStores();
  const setAside = useLibrary(
    (state) => state.library.reflections[reflectionId]?.answers[id]?.setAside ?? null,
  );
  const [isOther, setOther] = useState(false);
  const ids = useId();
  const answerArea = useRef<HTMLDivElement>(null);
  const returnToAnswer = useFocusAfter(setAside, answerArea);

  const aside = (how: Answer['setAside']) => {
    library.getState().setAside({ reflectionId, questionId: id, asked: stem }, how);
  };
  const hint = help === '' ? null : `${ids}-hint`;
  const error = problems.length > 0 ? `${ids}-error` : null;

  return (
    <section id={cardId(id)} className="card question" tabIndex={-1} data-problem={problemKind(problems)}>
      <fieldset aria-describedby={hint ?? undefined}>
        <legend>
          <h2 aria-live="polite">{isOther ? words.questionHelp[id]?.another : stem}</h2>
        </legend>
        {hint || !required ? (
          <p id={hint ?? undefined} className="question-hint">
            {required ? null : <span className="question-optional">{wizard.tools.optional}</span>}
            {help}
          </p>
        ) : null}
        {error
          ? problems.map((problem, index) => (
              <FieldError key={problem.code} id={index === 0 ? error : `${error}-${index}`}>
                {problemInWords(words, problem)}
              </FieldError>
            ))
          : null}
        <div ref={answerArea} className="question-answer">
          {setAside === null ? (
            <QuestionField
              question={question}
              control={control}
              problems={problems}
              describedBy={error ?? undefined}
            />
          ) : (
            <SetAside
              how={setAside}
              questionId={id}
              onUndo={() => {
                returnToAnswer();
                aside(null);
              }}
            />
          )}
        </div>
      </fieldset>
      <AnswerLoss questionId={id} />
      <NeedHelp
        question={question}
        setAside={setAside}
        isOther={isOther}
        isRefused={error !== null}
        onOther={setOther}
        onAside={aside}
      />
    </section>
  );
});

/** Whether an answer cannot stand as it is, or only is not there yet, which is nothing to be red about. */
function problemKind(problems: readonly Problem[]): 'wrong' | 'open' | undefined {
  if (problems.length === 0) return undefined;
  return problems.every(({ code }) => code === 'missing') ? 'open' : 'wrong';
}

/** Gives the focus to the first field once an answer is taken up again by its own button, which then goes. */
function useFocusAfter(setAside: Answer['setAside'], area: RefObject<HTMLDivElement | null>): () => void {
  const isWanted = useRef(false);
  useEffect(() => {
    if (!isWanted.current || setAside !== null) return;
    isWanted.current = false;
    area.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }, [setAside, area]);
  return () => {
    isWanted.current = true;
  };
}

type SetAsideProps = { how: 'skipped' | 'not-sure'; questionId: string; onUndo: () => void };

/** What stands in place of the field while a question is set aside. */
function SetAside({ how, questionId, onUndo }: SetAsideProps) {
  const { wizard } = useWords();

  const reflectionId = useReflectionId();
  const isKept = useLibrary((state) => {
    const value = state.library.reflections[reflectionId]?.answers[questionId]?.value;
    return value != null && hasContent(value);
  });
  return (
    <p className="set-aside" role="status">
      {how === 'skipped' ? wizard.setAside.skipped : wizard.setAside.notSure}{' '}
      {isKept ? `${wizard.setAside.kept} ` : null}
      <button type="button" className="link" onClick={onUndo}>
        {wizard.setAside.undo}
      </button>
    </p>
  );
}

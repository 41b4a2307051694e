import { useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { Answers, AnswerValue } from '#src/domain/model/answer.ts';
import { emptyValue, hasContent, standingValue } from '#src/domain/model/is-answered.ts';
import type { Question } from '#src/domain/model/question.ts';
import { cleanValue } from '#src/domain/wizard/clean-value.ts';
import { type Problem, problemsOf } from '#src/domain/wizard/readiness.ts';
import { useStores } from '#src/state/stores.ts';

/** What the form of a step holds: the value of each question by its id, exactly as it is on the screen. */
export type StepFormValues = Record<string, AnswerValue>;

/** The form as its fields use it. */
export type StepControl = {
  /** What stands in the form at this moment, which a field that is not rendered yet may not know. */
  valueNow: (questionId: string) => AnswerValue | undefined;
  write: (questionId: string, value: AnswerValue) => void;
  /** Calls back with each new value of one answer. Returns how to end it. */
  follow: (questionId: string, onValue: (value: AnswerValue) => void) => () => void;
};

/** The values a form starts with. An answer whose question has since become of another kind starts anew. */
function startingValues(questions: readonly Question[], answers: Answers): StepFormValues {
  return Object.fromEntries(
    questions.map(({ id, input }) => {
      const value = answers[id]?.value;
      return [id, value?.kind === input.kind ? value : emptyValue(input)];
    }),
  );
}

/**
 * The form of one step. It reads the store once, when it is mounted; after that only the question that changed
 * is written, on every change and without delay (saving to the disk has its own). `questions` are all questions
 * of the step, asked or not. Mount it anew (`key`) when answers were replaced from outside.
 *
 * `submit` asks whether the questions named by `toCheck` are ready, and either calls `onReady` or
 * keeps the problems and counts the refusal.
 */
export function useStepForm({
  reflectionId,
  questions,
  toCheck,
  onReady,
  takesStanding = true,
}: {
  reflectionId: string;
  questions: readonly Question[];
  toCheck: () => readonly Question[];
  onReady: () => void;
  /** Whether dials that nobody touched are an answer. Where it goes to somebody else, they are none. */
  takesStanding?: boolean;
}) {
  const { library } = useStores();
  const answersNow = () => library.getState().library.reflections[reflectionId]?.answers ?? {};
  const [defaultValues] = useState(() => startingValues(questions, answersNow()));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [refusals, setRefusals] = useState(0);
  // Read by the subscription, so that a key with no message to take away renders nothing of the step.
  const shown = useRef(problems);
  shown.current = problems;
  const form = useForm<StepFormValues>({ defaultValues, shouldFocusError: false });

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          const question = questions.find(({ id }) => id === name);
          const value = question && values[question.id];
          if (!question || !value) return;
          library
            .getState()
            .answer({ reflectionId, questionId: question.id, asked: question.stem }, cleanValue(value));
          // Nobody is told off while typing: a message goes as soon as its answer is touched.
          if (shown.current.some(({ questionId }) => questionId === question.id))
            setProblems((before) => before.filter(({ questionId }) => questionId !== question.id));
        },
      }),
    [form.subscribe, library, questions, reflectionId],
  );

  const submit = form.handleSubmit((values) => {
    for (const { id, input } of toCheck()) {
      const standing = takesStanding ? standingValue(input) : null;
      const isUntouched = !hasContent(values[id] ?? emptyValue(input)) && answersNow()[id]?.setAside == null;
      if (standing && isUntouched) form.setValue(id, standing);
    }
    const answers = answersNow();
    const found = toCheck().flatMap((question) => problemsOf(question, answers[question.id]));
    setProblems(found);
    if (found.length === 0) onReady();
    else setRefusals((count) => count + 1);
  });

  const control = useMemo<StepControl>(
    () => ({
      valueNow: (questionId) => form.getValues(questionId),
      write: (questionId, value) => form.setValue(questionId, value),
      follow: (name, onValue) =>
        form.subscribe({
          name,
          exact: true,
          formState: { values: true },
          callback: ({ values }) => {
            const value = values[name];
            if (value) onValue(value);
          },
        }),
    }),
    [form.getValues, form.setValue, form.subscribe],
  );
  return { control, problems, refusals, submit };
}
